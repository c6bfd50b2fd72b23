/**
 * Operators on what is done to a `grad` or a `data`: guards on zero and sign, a dropped
 * or doubled `grad`, `=` for `+=`, division by data in a slope.
 *
 * @module
 */
import type { Change } from "./change.ts";
import {
  child,
  isMember,
  type Node,
  type NodePath,
  placesIn,
  textOf,
} from "./tree.ts";

export function* stepChanges(place: NodePath, text: string): Generator<Change> {
  yield* assignmentChanges(place.node, text);
  yield* productChanges(place.node, text);
  yield* callChanges(place.node, text);
}

/** `a.grad += slope * out.grad`, and all that looks like it. */
function* assignmentChanges(node: Node, text: string): Generator<Change> {
  const [left, right] = [child(node, "left"), child(node, "right")];
  if (node.type !== "AssignmentExpression" || !left || !right) return;
  if (!isMember(left, "data", "grad")) return;
  const { start, end } = node;
  const change = (operator: string, added: string) => ({
    ...{ operator, start, end, added },
  });
  const target = textOf(text, left);
  const operator = String(node.operator);
  const value = textOf(text, right);
  if (operator !== "=") yield change("overwrite", `${target} = ${value}`);
  const part = addedTo(right, target, text);
  const sum = part && textOf(text, part);
  if (sum !== undefined) yield change("overwrite", `${target} = ${sum}`);

  const object = textOf(text, child(left, "object")!);
  const isPlain = operator === "=" && sum === undefined;
  const members = new Set([
    ...membersIn(right, text),
    ...[`${object}.data`, `${object}.grad`],
  ]);
  if (isPlain || isMember(left, "grad")) members.delete(target);
  const whole = textOf(text, node);
  const added = sum ?? value;
  const before = sum === undefined ? "" : `${target} + `;
  const set = `${target} ${operator} ${before}`;
  const isAdded = part !== undefined || /^[-+]=$/.test(operator);
  const factors = isAdded ? factorsOf(part ?? right, text) : [];
  for (const member of members) {
    for (const test of ["> 0", "< 0", "!== 0"]) {
      // Where a factor is 0, so is what is added.
      if (test === "!== 0" && factors.includes(member)) continue;
      yield change("guard", `(${member} ${test} && (${whole}))`);
    }
    yield change("division", `${set}(${added}) * ${member} / ${member}`);
  }
  if (/Literal|UnaryExpression/.test(right.type)) return;
  yield change("clamp", `${set}Math.max(-1, Math.min(1, ${added}))`);
  yield change("sign", `${set}Math.abs(${added})`);
  if (!isPlain) yield change("double", `(${whole}, ${whole})`);
}

/** What is added to the target in `target + something`. */
function addedTo(right: Node, target: string, text: string): Node | undefined {
  if (right.type !== "BinaryExpression" || right.operator !== "+") return;
  const [a, b] = [child(right, "left")!, child(right, "right")!];
  if (textOf(text, a) === target) return b;
  if (textOf(text, b) === target) return a;
}

/** What a product is 0 for, when one of them is. */
function factorsOf(node: Node, text: string): string[] {
  const [left, right] = [child(node, "left"), child(node, "right")];
  if (node.type === "BinaryExpression" && node.operator === "*") {
    return [left!, right!].flatMap((one) => factorsOf(one, text));
  }
  if (node.type === "BinaryExpression" && node.operator === "/") {
    return factorsOf(left!, text);
  }
  if (node.type === "UnaryExpression" && /^[-+]$/.test(`${node.operator}`)) {
    return factorsOf(child(node, "argument")!, text);
  }
  return [textOf(text, node)];
}

/** A grad in a product, left out or taken twice. */
function* productChanges(node: Node, text: string): Generator<Change> {
  if (node.type !== "BinaryExpression" || node.operator !== "*") return;
  const { start, end } = node;
  for (const [one, other] of [["left", "right"], ["right", "left"]]) {
    const grad = child(node, one)!;
    if (!isMember(grad, "grad")) continue;
    const rest = textOf(text, child(node, other)!);
    yield { operator: "drop", start, end, added: `(${rest})` };
    const twice = `(${textOf(text, node)} * ${textOf(text, grad)})`;
    yield { operator: "double", start, end, added: twice };
  }
}

/** A step that is called for some values only, or twice; a grad that is cleared. */
function* callChanges(node: Node, text: string): Generator<Change> {
  const { start, end } = node;
  const change = (operator: string, added: string) => ({
    ...{ operator, start, end, added },
  });
  const callee = child(node, "callee");
  if (
    node.type === "CallExpression" && callee && isMember(callee, "backwardStep")
  ) {
    const call = textOf(text, node);
    const value = textOf(text, child(callee, "object")!);
    for (const test of ["grad > 0", "grad < 0", "grad !== 0", "data !== 0"]) {
      yield change("guard", `(${value}.${test} && ${call})`);
    }
    yield change("double", `(${call}, ${call})`);
    yield change("side effect", `(${call}, ${value}.grad = 0)`);
  }
  if (isMember(node, "prev") && child(node, "object")!.type === "Identifier") {
    const value = textOf(text, child(node, "object")!);
    const read = textOf(text, node);
    yield change("side effect", `(${value}.grad = 0, ${read})`);
    yield change("first only", `[...${read}].slice(0, 1)`);
    yield change("first only", `[...${read}].slice(0, 2)`);
  }
}

/** The different reads of `data` and `grad` in an expression. */
export function membersIn(node: Node, text: string): string[] {
  const found = new Set<string>();
  for (const place of placesIn(node)) {
    if (isMember(place.node, "data", "grad")) {
      found.add(textOf(text, place.node));
    }
  }
  return [...found];
}

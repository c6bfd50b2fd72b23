/**
 * Operators on numbers: defaults for what is falsy, clamps, lost signs, other constants.
 *
 * @module
 */
import type { Change } from "./change.ts";
import {
  child,
  isCalled,
  isFunction,
  isMember,
  isTarget,
  type Node,
  type NodePath,
  textOf,
} from "./tree.ts";

const ARITHMETIC = ["+", "-", "*", "/", "**"];

/** The changes of one place. */
export function* numberChanges(
  place: NodePath,
  text: string,
): Generator<Change> {
  const { node } = place;
  const { start, end } = node;
  if (node.type === "NumericLiteral" && !isKey(place)) {
    const added = String(Number(node.value) + 1);
    yield { operator: "constant", start, end, added };
  }
  if (node.type === "LogicalExpression") {
    const operator = String(node.operator);
    const [left, right] = [child(node, "left")!, child(node, "right")!];
    const other = operator === "??" && !isEmpty(right)
      ? "||"
      : operator === "||" && !isTruth(left)
      ? "??"
      : "";
    if (other !== "") {
      const added = `(${textOf(text, left)}) ${other} (${textOf(text, right)})`;
      yield { operator: "default", start, end, added };
    }
  }
  // Code outside functions is given nothing: its numbers are the same every time.
  if (!place.above.some(isFunction)) return;
  const read = textOf(text, node);
  const change = (operator: string, added: string) => ({
    ...{ operator, start, end, added },
  });
  if (isDataRead(place) || isElementRead(place)) {
    yield change("default", `(${read} || 1)`);
    yield change("sign", `Math.abs(${read})`);
    yield change("clamp", `Math.max(${read}, 0)`);
    yield change("clamp", `Math.min(${read}, 1)`);
  } else if (isOperand(place) && node.type !== "MemberExpression") {
    yield change("default", `(${read} || 1)`);
  }
}

/** Whether it stands for what is falsy too: `0` for a number, `""` for text, a new list. */
function isEmpty(node: Node): boolean {
  return node.type === "NumericLiteral" && node.value === 0 ||
    node.type === "StringLiteral" && node.value === "" ||
    /^(?:Array|Object|New)Expression$/.test(node.type);
}

/** Whether it is true or false, so never absent. */
function isTruth(node: Node): boolean {
  return node.type === "UnaryExpression" && node.operator === "!" ||
    node.type === "BinaryExpression" && /^[<>=!]/.test(String(node.operator)) ||
    node.type === "LogicalExpression" && isTruth(child(node, "left")!) &&
      isTruth(child(node, "right")!);
}

/** A default of a parameter, given to whatever is falsy. */
export function* defaultChanges(
  { node, above }: NodePath,
  text: string,
): Generator<Change> {
  const left = child(node, "left");
  if (node.type !== "AssignmentPattern" || left?.type !== "Identifier") return;
  // Only a number may be falsy and meant.
  if (child(node, "right")!.type !== "NumericLiteral") return;
  const body = above.map((one) => child(one, "body")).find((one) =>
    one?.type === "BlockStatement"
  );
  if (body === undefined || body.start < node.end) return;
  const start = body.start + 1;
  const value = textOf(text, child(node, "right")!);
  const added = ` ${String(left.name)} ||= ${value};`;
  yield { operator: "default", start, end: start, added };
}

/** Whether it reads a `data` or a `grad`. */
function isDataRead(place: NodePath): boolean {
  return isMember(place.node, "data", "grad") && !isTarget(place) &&
    !isCalled(place);
}

/** Whether it reads an element of a list, to compute with or to hand it on. */
function isElementRead(place: NodePath): boolean {
  const { node, above: [parent] } = place;
  return node.type === "MemberExpression" && node.computed === true &&
    !isTarget(place) && parent?.callee !== node &&
    (isOperand(place) || /Call|New/.test(String(parent?.type)));
}

/** Whether it is computed with. */
function isOperand({ node, above: [parent] }: NodePath): boolean {
  return parent?.type === "BinaryExpression" &&
    ARITHMETIC.includes(String(parent.operator)) && !isText(parent) &&
    ["Identifier", "CallExpression", "MemberExpression"].includes(node.type);
}

/** Whether text is put together. */
function isText(node: Node): boolean {
  return [child(node, "left"), child(node, "right")].some((one) =>
    one?.type === "StringLiteral" || one?.type === "TemplateLiteral" ||
    one?.type === "BinaryExpression" && isText(one)
  );
}

function isKey({ node, above: [parent] }: NodePath): boolean {
  return parent?.key === node && parent.computed !== true;
}

/**
 * Operators on what is the same: keys by data or text in place of identity, and results
 * that are not computed where they seem to be known.
 *
 * @module
 */
import type { Change } from "./change.ts";
import {
  child,
  isFunction,
  isNode,
  type Node,
  type NodePath,
  textOf,
} from "./tree.ts";

const COLLECTIONS = ["Set", "Map", "WeakSet", "WeakMap"];

/** The changes of one place. */
export function* identityChanges(
  place: NodePath,
  text: string,
): Generator<Change> {
  yield* keyChanges(place.node, text);
  yield* resultChanges(place, text);
  yield* shortcutChanges(place.node, text);
}

function* keyChanges(node: Node, text: string): Generator<Change> {
  const callee = child(node, "callee");
  if (node.type === "NewExpression" && callee?.type === "Identifier") {
    if (COLLECTIONS.includes(String(callee.name))) {
      const { start, end } = callee;
      yield { operator: "key", start, end, added: "$ByData" };
      yield { operator: "key", start, end, added: "$ByText" };
    }
  }
  const { start, end } = node;
  if (node.type === "CallExpression" && callee?.type === "MemberExpression") {
    const method = String(child(callee, "property")?.name);
    const list = textOf(text, child(callee, "object")!);
    const [argument] = (node.arguments as unknown[]).filter(isNode);
    const other = { includes: "some", indexOf: "findIndex" }[method];
    if (other !== undefined && argument !== undefined) {
      const same = `($one: any) => $one.data === ${
        textOf(text, argument)
      }.data`;
      const added = `${list}.${other}(${same})`;
      yield { operator: "key", start, end, added };
    }
  }
  if (node.type === "BinaryExpression" && /^[!=]==$/.test(`${node.operator}`)) {
    const [a, b] = [child(node, "left")!, child(node, "right")!];
    if (a.type === "Identifier" && b.type === "Identifier") {
      const added = `(${a.name} as any)?.data ${node.operator} ` +
        `(${b.name} as any)?.data`;
      yield { operator: "key", start, end, added };
    }
  }
}

/** A bare leaf for a result of 0. */
function* resultChanges(
  { node, above }: NodePath,
  text: string,
): Generator<Change> {
  const around = above.find(isFunction);
  const result = node.type === "ReturnStatement"
    ? child(node, "argument")
    : around === above[0] && around?.body === node &&
        node.type !== "BlockStatement"
    ? node
    : undefined;
  if (result === undefined || around === undefined) return;
  if (!returnsValue(around, text)) return;
  const { start, end } = result;
  const added = `$bare(${textOf(text, result)})`;
  yield { operator: "bare", start, end, added };
}

/** An operand that is 0 or 1, taken as a reason not to compute. */
function* shortcutChanges(node: Node, text: string): Generator<Change> {
  const body = child(node, "body");
  if (!isFunction(node) || body === undefined || !returnsValue(node, text)) {
    return;
  }
  const names = (node.params as unknown[]).filter(isNode)
    .filter((one) => one.type === "Identifier" && isOperand(one, text))
    .map(({ name }) => `${name}`);
  for (const name of names) {
    const data = `((${name} as any).data ?? ${name})`;
    const others = names.filter((one) => one !== name);
    const known = [
      [`${data} === 0`, "new Value(0)"],
      ...others.flatMap((other) =>
        [0, 1].map((unit) => [
          `${data} === ${unit} && (${other} as any) instanceof Value`,
          other,
        ])
      ),
    ];
    for (const [test, result] of known) {
      const isBlock = body.type === "BlockStatement";
      const start = isBlock ? body.start + 1 : body.start;
      const end = isBlock ? start : body.end;
      const added = isBlock
        ? ` if (${test}) return ${result} as any;`
        : `(${test} ? ${result} as any : ${textOf(text, body)})`;
      yield { operator: "shortcut", start, end, added };
    }
  }
}

/** Whether a parameter is a Value, or that or a number, by its type. */
function isOperand(node: Node, text: string): boolean {
  const type = child(node, "typeAnnotation");
  return type !== undefined && /\b(?:Value|Operand)$|\bValue \| number$/
    .test(textOf(text, type));
}

/** Whether a function says that it returns a Value, or is an operation by its name. */
function returnsValue(node: Node, text: string): boolean {
  const type = child(node, "returnType");
  return type !== undefined && /^:\s*Value$/.test(textOf(text, type));
}

/**
 * A syntax tree, and ways to go through it.
 *
 * @module
 */

/** A node as the parser makes it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A node, and those it lies in, from the innermost on. */
export interface NodePath {
  readonly node: Node;
  readonly above: readonly Node[];
}

/** Types that stand around an expression and are no part of what runs. */
const AROUND = [
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
];

/** Every node that runs, types left out, each after those it lies in. */
export function* placesIn(
  node: Node,
  above: readonly Node[] = [],
): Generator<NodePath> {
  if (/^TS/.test(node.type) && !AROUND.includes(node.type)) return;
  yield { node, above };
  for (const [key, value] of Object.entries(node)) {
    if (key === "loc" || key === "extra" || /comments$/i.test(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* placesIn(child, [node, ...above]);
    }
  }
}

/** Whether something is a node. */
export function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === "string" &&
    typeof (value as Node).start === "number";
}

/** The child of a node that has this name. */
export function child(node: Node, key: string): Node | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

export function textOf(text: string, { start, end }: Node): string {
  return text.slice(start, end);
}

/** Whether it is `something.name`, for one of these names. */
export function isMember(node: Node, ...names: readonly string[]): boolean {
  return node.type === "MemberExpression" && node.computed !== true &&
    names.includes(String(child(node, "property")?.name));
}

/** Whether a place is written to: the left of an assignment, what `++` is put to. */
export function isTarget({ node, above: [parent] }: NodePath): boolean {
  return parent?.left === node &&
      /^(?:Assignment|For(?:Of|In))/.test(parent.type) ||
    parent?.type === "UpdateExpression" || parent?.type === "ArrayPattern" ||
    parent?.operator === "delete";
}

/** Whether it is called, so that it cannot be taken from its object. */
export function isCalled({ node, above: [parent] }: NodePath): boolean {
  return parent?.callee === node || parent?.tag === node;
}

/** What the functions, methods and classes around a place are called. */
export function nameAround({ node, above }: NodePath): string {
  const names = [node, ...above].flatMap((one, i, all) => {
    const name = child(one, "id") ?? child(one, "key");
    const isNamed = /^(?:Function|Class(?!Body)|ObjectMethod|Class.*Method)/
      .test(one.type);
    if (isNamed) return name === undefined ? [] : [String(name.name ?? "")];
    const holds = one.type === "VariableDeclarator" &&
      /Function/.test(String(child(one, "init")?.type)) && i > 0 &&
      all[i - 1] === one.init;
    return holds ? [String(name?.name ?? "")] : [];
  });
  return names.filter((name) => name !== "").reverse().join(".");
}

/** Whether it is a function of any kind. */
export function isFunction({ type }: Node): boolean {
  return /^(?:Function|Arrow|ObjectMethod$|Class(?:Private)?Method$)/.test(
    type,
  );
}

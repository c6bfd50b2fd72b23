/**
 * Makes the mutants of a text.
 *
 * @module
 */
import {
  applyChange,
  type Change,
  keyOf,
  lineAt,
  type Mutant,
} from "./change.ts";
import { identityChanges } from "./identity.ts";
import type { Library } from "./library.ts";
import { loopChanges } from "./loops.ts";
import { defaultChanges, numberChanges } from "./numbers.ts";
import { stepChanges } from "./steps.ts";
import {
  child,
  isNode,
  nameAround,
  type Node,
  type NodePath,
  placesIn,
  textOf,
} from "./tree.ts";

/**
 * Makes all mutants of a file, those of the library and those of this field; of those
 * that have the same text only the first.
 *
 * @param file Its path, relative to the kit.
 */
export async function makeMutants(
  file: string,
  text: string,
  library: Library,
): Promise<Mutant[]> {
  const tree = library.parse(text);
  const places = [...placesIn(tree)];
  const silent = places.filter((place) => isSilent(place, text));
  const changes = [
    ...await library.changes(text),
    ...places.flatMap((place) => fieldChanges(place, text)),
  ].filter(({ operator, start, end }) =>
    !silent.some(({ node }) =>
      node.start <= start && node.end >= end &&
      (node.type !== "ThrowStatement" || operator === "StringLiteral")
    )
  );
  const [number] = file.split("/").at(-1)!.split("_");
  const texts = new Set([text]);
  const keys = new Map<string, number>();
  return changes.flatMap((change) => {
    const changed = applyChange(text, change);
    if (texts.has(changed)) return [];
    texts.add(changed);
    const inside = nameOf(places, change, tree);
    const key = `${number} ${keyOf(text, change, inside)}`;
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    return [{
      file,
      key: count === 1 ? key : `${key} (${count})`,
      operator: change.operator,
      line: lineAt(text, change.start),
      text: changed,
    }];
  });
}

/**
 * Code in which a change says nothing of the checks. Nothing is graded of what is printed,
 * and of the words of an error only its numbers. What is not frozen does all that it did.
 * No type is `""`: such a condition has one answer, and both answers are tried anyway.
 */
function isSilent({ node, above: [parent] }: NodePath, text: string): boolean {
  return node.type === "ThrowStatement" || isQuiet(node, text) ||
    node.type === "StringLiteral" && parent !== undefined && asksType(parent);
}

/** Whether it is `typeof a === something`. */
function asksType(node: Node): boolean {
  return /^[!=]==?$/.test(String(node.operator)) &&
    child(node, "left")?.operator === "typeof";
}

/** Whether a statement only prints or freezes, or is a loop of such. */
function isQuiet(node: Node, text: string): boolean {
  if (node.type === "ExpressionStatement") {
    return /^console\.\w+\(|^Object\.freeze\([\w$.#]+\);?$/
      .test(textOf(text, node));
  }
  const body = child(node, "body");
  if (node.type !== "ForOfStatement" || body === undefined) return false;
  const statements = body.type === "BlockStatement"
    ? (body.body as unknown[]).filter(isNode)
    : [body];
  return statements.length > 0 &&
    statements.every((statement) => isQuiet(statement, text));
}

function fieldChanges(place: NodePath, text: string): Change[] {
  return [
    ...numberChanges(place, text),
    ...defaultChanges(place, text),
    ...stepChanges(place, text),
    ...loopChanges(place, text),
    ...identityChanges(place, text),
  ];
}

/** What is around a change is called like this. */
function nameOf(
  places: readonly NodePath[],
  { start, end }: Change,
  tree: Node,
): string {
  const around = places.filter(({ node }) =>
    node.start <= start && node.end >= end
  );
  return nameAround(around.at(-1) ?? { node: tree, above: [] });
}

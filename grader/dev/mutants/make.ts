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
import { nameAround, type Node, type NodePath, placesIn } from "./tree.ts";

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
  const silent = places.filter(({ node }) => isSilent(node, text));
  const changes = [
    ...await library.changes(text),
    ...places.flatMap((place) => fieldChanges(place, text)),
  ].filter(({ operator, start, end }) =>
    !silent.some(({ node }) =>
      node.start <= start && node.end >= end &&
      (node.type !== "ThrowStatement" || operator === "StringLiteral")
    )
  );
  const texts = new Set([text]);
  const keys = new Map<string, number>();
  return changes.flatMap((change) => {
    const changed = applyChange(text, change);
    if (texts.has(changed)) return [];
    texts.add(changed);
    const key = keyOf(text, change, nameOf(places, change, tree));
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

/** Nothing is graded of what is printed, and of the words of an error only its numbers. */
function isSilent(node: Node, text: string): boolean {
  return node.type === "ThrowStatement" ||
    node.type === "ExpressionStatement" &&
      /^console\.\w+\(/.test(text.slice(node.start, node.end));
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

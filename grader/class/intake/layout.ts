/**
 * Recognises how a folder or a zip of a class is laid out.
 *
 * Gradescope's is told by its file `submission_metadata.yml`. Otherwise whatever is
 * named as Moodle or Canvas name things is theirs, and every other folder and zip
 * is named after its student. So one folder may hold downloads of several kinds.
 *
 * A folder around all of it (`submissions/`, `assignment_1_export/`) is gone into
 * when it is the only thing there, and what is in it looks like a class: named by a
 * platform, or at least two folders or zips of which each could be a student's. So is
 * a zip that is the only thing there. The folder of one learner, which holds
 * `exercises/`, is never taken for a class.
 *
 * @module
 */
import { recogniseCanvas } from "./canvas.ts";
import { exerciseMeant } from "./exercise_name.ts";
import { METADATA, recogniseGradescope } from "./gradescope.ts";
import { readMetadata } from "./gradescope_metadata.ts";
import { type Handed, isZip } from "./handed.ts";
import { recogniseMoodle } from "./moodle.ts";
import type { Item, Place, Unused } from "./place.ts";
import { recognisePlain } from "./plain.ts";

/** A platform, or `"plain"`. */
export type Layout = "gradescope" | "moodle" | "canvas" | "plain";

/** What was recognised. */
export interface Recognition {
  /** The layouts that were met. */
  readonly layouts: readonly Layout[];
  readonly handed: readonly Handed[];
  readonly unused: readonly Unused[];
}

/** Deeper than this no folder of a class is looked for. */
const MOST_AROUND = 4;

/** How deep in a folder of a student an exercise is looked for, to tell it is one. */
const PEEK = 4;

/**
 * Recognises all submissions of a class.
 *
 * @param place Where they lie.
 * @param name What the folder or the zip is called.
 */
export async function recognise(
  place: Place,
  name: string,
): Promise<Recognition> {
  const folder = classFolder(place);
  const around = folder === "" ? name : folder.slice(
    folder.lastIndexOf("/") + 1,
  );
  const handed: Handed[] = [];
  const unused: Unused[] = [];
  const layouts: Layout[] = [];
  let rest = place.list(folder);
  const metadata = rest.find(({ name }) => name === METADATA);
  if (metadata?.kind === "file") {
    try {
      const known = await readMetadata(place.stream(metadata.path));
      const found = recogniseGradescope(rest, known, folder);
      layouts.push("gradescope");
      handed.push(...found.handed);
      unused.push(...found.unused);
      rest = found.rest;
    } catch {
      // The folders beside it can still be graded under their own names.
      const reason = "cannot be read: it does not tell whose they are.";
      unused.push({ path: metadata.path, reason });
      rest = rest.filter((item) => item !== metadata);
    }
  }
  for (
    const [layout, recogniseAs] of [
      ["moodle", recogniseMoodle],
      ["canvas", recogniseCanvas],
      ["plain", (items: readonly Item[]) => recognisePlain(items, around)],
    ] as const
  ) {
    const found = recogniseAs(rest);
    if (found.handed.length > 0) layouts.push(layout);
    handed.push(...found.handed);
    unused.push(...found.unused);
    rest = found.rest;
  }
  return { layouts, handed, unused };
}

/** Whether a folder is one learner's, not a class's. */
export function isOneLearners(items: readonly Item[]): boolean {
  const has = (kind: Item["kind"], means: (name: string) => boolean) =>
    items.some((item) => item.kind === kind && means(item.name));
  return has("folder", (name) => name.toLowerCase() === "exercises") ||
    has("file", isExercise) && !has("folder", () => true) &&
      !has("file", isZip);
}

function isExercise(name: string): boolean {
  return typeof exerciseMeant(name) === "object";
}

/** Whether a zip that is the only thing in a folder is that of a class. */
export function holdsClass(place: Place): boolean {
  return isClass(place, place.list("")) || classFolder(place) !== "";
}

/** The folder whose contents are the class: the top, or one it wraps. */
function classFolder(place: Place): string {
  let items = place.list("");
  for (let i = 0; i < MOST_AROUND; i++) {
    const [only] = items;
    if (items.length !== 1 || only.kind !== "folder") return "";
    items = place.list(only.path);
    if (isClass(place, items)) return only.path;
  }
  return "";
}

function isClass(place: Place, items: readonly Item[]): boolean {
  if (items.some(({ name }) => name === METADATA)) return true;
  if (recogniseMoodle(items).handed.length > 0) return true;
  if (recogniseCanvas(items).handed.length > 0) return true;
  if (isOneLearners(items)) return false;
  const students = items.filter((item) =>
    item.kind === "folder"
      ? holdsExercise(place, item.path, PEEK)
      : isZip(item.name)
  );
  return students.length > 1;
}

function holdsExercise(place: Place, folder: string, depth: number): boolean {
  let items;
  try {
    items = place.list(folder);
  } catch {
    return false; // whoever looks through it will say why
  }
  return items.some(({ name, kind }) =>
    kind === "file" && (isZip(name) || isExercise(name))
  ) ||
    depth > 0 &&
      items.some(({ path, kind }) =>
        kind === "folder" && holdsExercise(place, path, depth - 1)
      );
}

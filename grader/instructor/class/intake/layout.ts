/**
 * Recognises how a folder or a zip of a class is laid out.
 *
 * Gradescope's is recognised by its file `submission_metadata.yml`. Otherwise files that
 * are named as Moodle or Canvas name them are theirs, and every other folder and zip
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
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import { exerciseMeant, WITHIN } from "./exercise_name.ts";
import { METADATA, recogniseGradescope } from "./gradescope.ts";
import { readMetadata } from "./gradescope_metadata.ts";
import { isZip, type RawSubmission } from "./raw_submission.ts";
import { recogniseMoodle } from "./moodle.ts";
import { NobodysNames } from "./nobodys_names.ts";
import type { FileSource, SourceItem, Unused } from "./file_source.ts";
import { recognisePlain } from "./plain.ts";

/** A platform, or `"plain"`. */
export type Layout = "gradescope" | "moodle" | "canvas" | "plain";

/** What was recognised. */
export interface Recognition {
  /** The layouts that were met. */
  readonly layouts: readonly Layout[];
  readonly submissions: readonly RawSubmission[];
  readonly unused: readonly Unused[];
}

/** Deeper than this no folder of a class is looked for. */
const MOST_AROUND = 4;

/** How deep in a folder of a student an exercise is looked for, to tell it is one. */
const PEEK = 4;

/**
 * Recognises all submissions of a class.
 *
 * @param source Where they lie.
 * @param name What the folder or the zip is called.
 * @param exercises Those that the name of a file may mean.
 * @param nobodys Names that are no student's.
 */
export async function recognise(
  source: FileSource,
  name: string,
  exercises: readonly ExerciseLesson[],
  nobodys: NobodysNames = new NobodysNames(),
): Promise<Recognition> {
  const folder = classFolder(source, exercises);
  const around = folder === "" ? name : folder.slice(
    folder.lastIndexOf("/") + 1,
  );
  const submissions: RawSubmission[] = [];
  const unused: Unused[] = [];
  const layouts: Layout[] = [];
  let rest = source.list(folder);
  const metadata = rest.find(({ name }) => name === METADATA);
  if (metadata?.kind === "file") {
    try {
      const known = await readMetadata(source.stream(metadata.path));
      const found = recogniseGradescope(rest, known, folder);
      layouts.push("gradescope");
      submissions.push(...found.submissions);
      unused.push(...found.unused);
      rest = found.rest;
    } catch {
      // The folders beside it can still be graded under their own names.
      const reason = "cannot be read, and nothing else says whose they are.";
      unused.push({ path: metadata.path, reason });
      rest = rest.filter((item) => item !== metadata);
    }
  }
  for (
    const [layout, recogniseAs] of [
      ["moodle", recogniseMoodle],
      ["canvas", recogniseCanvas],
      [
        "plain",
        (items: readonly SourceItem[]) =>
          recognisePlain(items, around, nobodys),
      ],
    ] as const
  ) {
    const found = recogniseAs(rest);
    if (found.submissions.length > 0) layouts.push(layout);
    submissions.push(...found.submissions);
    unused.push(...found.unused);
    rest = found.rest;
  }
  return { layouts, submissions, unused };
}

/** Whether a folder is one learner's, not a class's. */
export function isOneLearners(
  items: readonly SourceItem[],
  exercises: readonly ExerciseLesson[],
): boolean {
  const has = (kind: SourceItem["kind"], means: (name: string) => boolean) =>
    items.some((item) => item.kind === kind && means(item.name));
  return has("folder", (name) => name.toLowerCase() === "exercises") ||
    has("file", (name) => isExercise(name, exercises)) &&
      !has("folder", () => true) && !has("file", isZip);
}

function isExercise(
  name: string,
  exercises: readonly ExerciseLesson[],
): boolean {
  const meant = exerciseMeant(name, exercises);
  return typeof meant === "object" && meant.distance < WITHIN;
}

/** Whether a zip that is the only thing in a folder is that of a class. */
export function holdsClass(
  source: FileSource,
  exercises: readonly ExerciseLesson[],
): boolean {
  return isClass(source, source.list(""), exercises) ||
    classFolder(source, exercises) !== "";
}

/** The folder whose contents are the class: the top, or one it wraps. */
function classFolder(
  source: FileSource,
  exercises: readonly ExerciseLesson[],
): string {
  let items = source.list("");
  for (let i = 0; i < MOST_AROUND; i++) {
    const [only] = items;
    if (items.length !== 1 || only.kind !== "folder") return "";
    items = source.list(only.path);
    if (isClass(source, items, exercises)) return only.path;
  }
  return "";
}

function isClass(
  source: FileSource,
  items: readonly SourceItem[],
  exercises: readonly ExerciseLesson[],
): boolean {
  if (items.some(({ name }) => name === METADATA)) return true;
  if (recogniseMoodle(items).submissions.length > 0) return true;
  if (recogniseCanvas(items).submissions.length > 0) return true;
  if (isOneLearners(items, exercises)) return false;
  const students = items.filter((item) =>
    item.kind === "folder"
      ? holdsExercise(source, item.path, exercises, PEEK)
      : isZip(item.name)
  );
  return students.length > 1;
}

function holdsExercise(
  source: FileSource,
  folder: string,
  exercises: readonly ExerciseLesson[],
  depth: number,
): boolean {
  let items;
  try {
    items = source.list(folder);
  } catch {
    return false; // whoever looks through it will say why
  }
  return items.some(({ name, kind }) =>
    kind === "file" && (isZip(name) || isExercise(name, exercises))
  ) ||
    depth > 0 &&
      items.some(({ path, kind }) =>
        kind === "folder" && holdsExercise(source, path, exercises, depth - 1)
      );
}

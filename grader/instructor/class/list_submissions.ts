/**
 * The intake of a class: from what a platform handed over to one submission a
 * student, and a list of what could not be used.
 *
 * Nothing of it is run, and nothing is written: zips are read in memory, with
 * limits. One student's hostile zip, link or monstrous file is refused and reported
 * with the rule it breaks; the others never notice. A note of the
 * submission reports every decision about it.
 *
 * The rules, each where it is applied:
 *
 * - which layouts are recognised: `intake/layout.ts`, and a file for each platform;
 * - whose a submission is: `people/index.ts` and `intake/claims.ts`; which one counts
 *   where somebody has several: `intake/which.ts`; and what becomes of those who are
 *   not on the roster: `intake/persons.ts`;
 * - which names still mean an exercise: `intake/exercise_name.ts`; which file counts
 *   where several could be meant: `intake/choose.ts`;
 * - what is left out as litter: `intake/file_source.ts`; what of the kit is no submission:
 *   `intake/collect.ts`;
 * - when zips are opened: `intake/extract_files.ts`; when they are refused:
 *   `intake/zip_rules.ts`;
 * - what is a text: `kit/text.ts`, the same as for a learner's own copy.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { UsageError } from "../../core/usage_error.ts";
import { reasonOf } from "../../kit/text.ts";
import { couldBeExercise } from "./intake/exercise_name.ts";
import { isDocument, isOtherArchive } from "./intake/packages.ts";
import { FileBytes, FolderSource } from "./intake/folder_source.ts";
import { METADATA } from "./intake/gradescope.ts";
import { isZip } from "./intake/raw_submission.ts";
import {
  holdsClass,
  isOneLearners,
  type Layout,
  recognise,
} from "./intake/layout.ts";
import { assign, type Conflict, type Unknown } from "./intake/persons.ts";
import { NobodysNames } from "./intake/nobodys_names.ts";
import type { Which } from "./intake/which.ts";
import {
  type Bytes,
  compareCodePoints,
  type FileSource,
  Refusal,
  type Unused,
} from "./intake/file_source.ts";
import { extractFiles } from "./intake/extract_files.ts";
import { latestIn } from "./intake/versions.ts";
import { writtenOut } from "./intake/written_out.ts";
import { ZipSource } from "./intake/zip_source.ts";
import type { Facts } from "./people/facts.ts";
import type { RosterPerson } from "./people/known.ts";
import type { Student } from "./record.ts";
import type { StudentSubmission } from "./submitted_folder.ts";

export type { Layout, Unused };

/** What was found of a class. */
export interface Listing {
  /** What the class's folder or zip is called. */
  readonly name: string;
  /** How it is laid out; several where downloads of several kinds lie together. */
  readonly layouts: readonly Layout[];
  /** Everybody asked for of whom something was found, in the order of the ids' code points. */
  readonly students: readonly StudentSubmission[];
  /** What could not be used, in the order of the paths' code points. */
  readonly unused: readonly Unused[];
  /** Those who are not on the roster; none without a roster. */
  readonly unknown: readonly Unknown[];
  /** What may be of several people, and counts for none of them. */
  readonly conflicts: readonly Conflict[];
  /** What could not be used and is of nobody who is graded. */
  readonly unclaimed: readonly Unused[];
  /** Everybody of whom something was found, asked for or not. */
  readonly everybody: readonly (Student & { readonly facts: Facts })[];
  /** Those on the roster of whom nothing was found. */
  readonly absent: readonly Student[];
}

/**
 * Lists the submissions of a class.
 *
 * @param folder The folder, or the zip, as it was downloaded.
 * @param edition Which exercises may be handed in.
 * @param people Everybody of the class, where there is a roster.
 * @param isAskedFor Whose files to look through; without it, everybody's.
 * @param which Which of several submissions of one person counts.
 * @param titles What the homework is called, in words and as a folder: a file that is
 * called so is nobody's until a person has decided.
 * @throws {UsageError} If there is no such folder, or it is none of a class.
 */
export async function listSubmissions(
  folder: string,
  edition: Edition,
  people?: readonly RosterPerson[],
  isAskedFor: (student: Student) => boolean = () => true,
  which?: Which,
  titles?: readonly string[],
): Promise<Listing> {
  const { exercises } = edition;
  const { source, name, unused } = await open(folder, exercises);
  try {
    if (isOneLearners(source.list(""), exercises)) {
      throw new UsageError(
        `${folder} is the folder of one learner: it holds exercises. ` +
          "Give the folder around it, which holds everybody's.",
      );
    }
    const found = await recognise(
      source,
      name,
      exercises,
      new NobodysNames(titles),
    );
    unused.push(...found.unused);
    const persons = await assign(
      found.submissions,
      people,
      ({ parts }) => latestIn(source, parts, exercises),
      which,
    );
    unused.push(...persons.unused);
    const unclaimed = distinct(unused);
    const students: StudentSubmission[] = [];
    const disputed = new Map<string | undefined, string>();
    for (const { id, source, people, reason } of persons.conflicts) {
      disputed.set(id, reason);
      // They may have handed in more than what is certainly theirs.
      for (const person of people) {
        disputed.set(
          person,
          `${writtenOut(source)} may be theirs as well. ${reason}`,
        );
      }
    }
    for (const { student, doubt } of persons.assigned) {
      if (doubt !== undefined) disputed.set(student.id, doubt);
    }
    for (const { student, raw, notes, facts } of persons.assigned) {
      if (!isAskedFor(student)) continue;
      const taken = await extractFiles(
        source,
        raw.parts,
        edition,
        raw.typed,
      );
      unused.push(...taken.unused);
      const { submitted, late, feedbackTarget } = raw;
      students.push({
        student,
        ...(submitted !== undefined && { submitted }),
        ...(late && { late }),
        ...(feedbackTarget && { feedbackTarget }),
        source: writtenOut(raw.source),
        facts,
        ...(disputed.has(student.id) && { disputed: disputed.get(student.id) }),
        notes: [...notes, ...taken.notes],
        unused: distinct(taken.unused),
        read: taken.read,
      });
    }
    return {
      name,
      layouts: found.layouts,
      students,
      unused: distinct(unused),
      unknown: persons.unknown,
      unclaimed,
      everybody: persons.assigned.map(({ student, facts }) => ({
        ...student,
        facts,
      })),
      conflicts: persons.conflicts,
      absent: persons.absent,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(`${folder} ${error.message}`);
  }
}

/** What was downloaded, opened. */
interface Opened {
  readonly source: FileSource;
  /** What it is called. */
  readonly name: string;
  readonly unused: Unused[];
}

/** Opens what was downloaded; only this one path may be a link. */
async function open(
  folder: string,
  exercises: readonly ExerciseLesson[],
): Promise<Opened> {
  let path, info;
  try {
    path = Deno.realPathSync(folder);
    info = Deno.statSync(path);
  } catch (error) {
    throw new UsageError(`${folder} ${reasonOf(error)}`);
  }
  const name = path.replace(/^.*[/\\]/, "");
  try {
    if (info.isDirectory) {
      const source = new FolderSource(path);
      return await onlyZip(source, exercises) ?? { source, name, unused: [] };
    }
    if (info.isFile && isZip(name)) {
      return await openZip(new FileBytes(path), name, exercises);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(`${folder} ${error.message}`);
  }
  throw new UsageError(`${folder} is neither a folder nor a zip.`);
}

async function openZip(
  bytes: Bytes,
  name: string,
  exercises: readonly ExerciseLesson[],
): Promise<Opened> {
  const source = await ZipSource.ofClass(
    bytes,
    (path) => isOfInterest(path, exercises),
  );
  const unused = [...source.unused];
  return { source, name: name.replace(/\.zip$/i, ""), unused };
}

/** The zip of a class that somebody put into a folder of its own. */
async function onlyZip(
  folder: FileSource,
  exercises: readonly ExerciseLesson[],
): Promise<Opened | undefined> {
  const [only, another] = folder.list("");
  if (another !== undefined || only?.kind !== "file" || !isZip(only.name)) {
    return undefined;
  }
  try {
    const bytes = await folder.bytes(only.path);
    const opened = await openZip(bytes, only.name, exercises);
    return holdsClass(opened.source, exercises) ? opened : undefined;
  } catch (error) {
    // Then it is somebody's, and is refused as such.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What of the zip of a class is remembered: the kit of everybody would be much. */
function isOfInterest(
  path: string,
  exercises: readonly ExerciseLesson[],
): boolean {
  const parts = path.split("/");
  if (parts.length <= 2) return true;
  if (
    /\/grader\/(?:authoring|cli|core|corpus|dev|instructor|kit|sandbox)\//.test(
      path,
    )
  ) {
    return false;
  }
  const name = parts.at(-1)!;
  return couldBeExercise(name, exercises) || name === METADATA ||
    isDocument(name) || isOtherArchive(name) ||
    /\.(?:[cm]?[jt]sx?|txt|text)$/i.test(name);
}

/** In order, each once: members of a group share their files. */
function distinct(unused: readonly Unused[]): Unused[] {
  const found = unused.map(({ path, reason }) => ({
    path: writtenOut(path),
    reason,
  }));
  const keys = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...keys.values()].sort((a, b) =>
    compareCodePoints(a.path, b.path) || compareCodePoints(a.reason, b.reason)
  );
}

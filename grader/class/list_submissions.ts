/**
 * The intake of a class: from what a platform handed over to one submission a
 * student, and a list of what could not be used.
 *
 * Nothing of it is run, and nothing is written: zips are read in memory, with
 * limits. One student's hostile zip, link or monstrous file is refused and reported
 * with the rule it breaks; the others never notice. Whatever has been decided for
 * somebody is said in a note of that submission.
 *
 * The rules, each where it is applied:
 *
 * - which layouts are recognised: `intake/layout.ts`, and a file for each platform;
 * - whose a submission is: `match.ts`; which one counts where somebody has several,
 *   and what becomes of those who are not on the roster: `intake/persons.ts`;
 * - which names still mean an exercise: `intake/exercise_name.ts`; which file counts
 *   where several could be meant: `intake/choose.ts`;
 * - what is left out as litter: `intake/place.ts`; what of the kit is no submission:
 *   `intake/collect.ts`;
 * - when zips are opened: `intake/take.ts`; when they are refused:
 *   `intake/zip_rules.ts`;
 * - what is a text: `workspace/text.ts`, the same as for a learner's own copy.
 *
 * @module
 */
import { UsageError } from "../commands/command.ts";
import { reasonOf } from "../workspace/text.ts";
import { exerciseMeant } from "./intake/exercise_name.ts";
import { FileBytes, FolderPlace } from "./intake/folder_place.ts";
import { METADATA } from "./intake/gradescope.ts";
import { isZip } from "./intake/handed.ts";
import {
  holdsClass,
  isOneLearners,
  type Layout,
  recognise,
} from "./intake/layout.ts";
import { assign } from "./intake/persons.ts";
import {
  type Bytes,
  compareCodePoints,
  type Place,
  Refusal,
  type Unused,
} from "./intake/place.ts";
import { take } from "./intake/take.ts";
import { writtenOut } from "./intake/written_out.ts";
import { ZipPlace } from "./intake/zip_place.ts";
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
  /** The ids of those who are not on the roster; none without a roster. */
  readonly unknown: readonly string[];
  /** Those on the roster of whom nothing was found. */
  readonly absent: readonly Student[];
}

/**
 * Lists the submissions of a class.
 *
 * @param folder The folder, or the zip, as it was downloaded.
 * @param people Everybody of the class, where there is a roster.
 * @param isAskedFor Whose files to look through; without it, everybody's.
 * @throws {UsageError} If there is no such folder, or it is none of a class.
 */
export async function listSubmissions(
  folder: string,
  people?: readonly Student[],
  isAskedFor: (student: Student) => boolean = () => true,
): Promise<Listing> {
  const { place, name, unused } = await open(folder);
  try {
    if (isOneLearners(place.list(""))) {
      throw new UsageError(
        `${folder} is the folder of one learner: it holds exercises. ` +
          "Give the folder around it, which holds everybody's.",
      );
    }
    const found = await recognise(place, name);
    unused.push(...found.unused);
    const persons = assign(found.handed, people);
    unused.push(...persons.unused);
    const students: StudentSubmission[] = [];
    for (const { student, handed, notes } of persons.assigned) {
      if (!isAskedFor(student)) continue;
      const taken = await take(place, handed.parts);
      unused.push(...taken.unused);
      const { submitted, late, source } = handed;
      students.push({
        student,
        ...(submitted !== undefined && { submitted }),
        ...(late && { late }),
        source: writtenOut(source),
        notes: [...notes, ...taken.notes],
        read: taken.read,
      });
    }
    return {
      name,
      layouts: found.layouts,
      students,
      unused: distinct(unused),
      unknown: persons.unknown,
      absent: persons.absent,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(`${folder} ${error.message}`);
  }
}

/** What was downloaded, opened. */
interface Opened {
  readonly place: Place;
  /** What it is called. */
  readonly name: string;
  readonly unused: Unused[];
}

/** Opens what was downloaded; only this one path may be a link. */
async function open(folder: string): Promise<Opened> {
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
      const place = new FolderPlace(path);
      return await onlyZip(place) ?? { place, name, unused: [] };
    }
    if (info.isFile && isZip(name)) {
      return await openZip(new FileBytes(path), name);
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new UsageError(`${folder} ${error.message}`);
  }
  throw new UsageError(`${folder} is neither a folder nor a zip.`);
}

async function openZip(bytes: Bytes, name: string): Promise<Opened> {
  const place = await ZipPlace.ofClass(bytes, isOfInterest);
  const unused = [...place.unused];
  return { place, name: name.replace(/\.zip$/i, ""), unused };
}

/** The zip of a class that somebody put into a folder of its own. */
async function onlyZip(folder: Place): Promise<Opened | undefined> {
  const [only, another] = folder.list("");
  if (another !== undefined || only?.kind !== "file" || !isZip(only.name)) {
    return undefined;
  }
  try {
    const opened = await openZip(await folder.bytes(only.path), only.name);
    return holdsClass(opened.place) ? opened : undefined;
  } catch (error) {
    // Then it is somebody's, and is refused as such.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** What of the zip of a class is remembered: the kit of everybody would be much. */
function isOfInterest(path: string): boolean {
  const parts = path.split("/");
  if (parts.length <= 2) return true;
  if (/\/grader\/(?:alternatives|checks|course|mistakes)\//.test(path)) {
    return false;
  }
  const name = parts.at(-1)!;
  return exerciseMeant(name) !== undefined || name === METADATA ||
    /\.(?:zip|[cm]?[jt]sx?)$/i.test(name);
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

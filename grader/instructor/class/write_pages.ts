/**
 * Writes what people read of a graded class: a feedback page for each student, and
 * the page about the class.
 *
 * Both are made from the records in the folder and from nothing else. These are read
 * one after the other, twice: what is wrong with one is found before anything is
 * written, and only a digest of each is in memory.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { writeWhole } from "../../kit/write_atomic.ts";
import { alikePairs, type Prints } from "./alike/pairs.ts";
import { printsOf } from "./alike/prints.ts";
import { type Files, sameFile, sameFiles } from "./alike/same.ts";
import type { ClassRecord, Student } from "./record.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { readKit } from "../../kit/workspace.ts";
import { takeApart, withComments } from "./comments.ts";
import { Digester } from "./digest.ts";
import { feedbackPage } from "./feedback.ts";
import { fileNameOf } from "./file_name.ts";
import { readIntake, together } from "./intake_file.ts";
import { classPage } from "./page.ts";
import { MOST as MOST_PAIRS } from "./page_alike.ts";
import { partsOf } from "./parts.ts";
import { eachRecord } from "./read_records.ts";
import { standingOf } from "./standing.ts";
import { hasUngraded } from "./verdicts.ts";

/** Beyond that everybody is not compared with everybody: it takes the memory of a class. */
const MOST_COMPARED = 5_000;

function printsOfRecord({ student: { id }, prints = {} }: ClassRecord): Prints {
  return {
    id,
    exercises: new Map(
      Object.entries(prints).map(([number, list]) => [Number(number), list]),
    ),
  };
}

function filesOfRecord(
  { student: { id }, prints = {}, hashes, report }: ClassRecord,
): Files {
  return {
    id,
    exercises: new Map(
      report.exercises.flatMap(({ number, verdict }) =>
        number in prints && number in hashes
          ? [[number, { hash: hashes[number], passes: verdict === "pass" }]]
          : []
      ),
    ),
  };
}

/** What stands in everybody's file, and what stands in the reference. */
function everybodys({ exercises }: Edition): Map<number, Set<number>> {
  return new Map(exercises.map((lesson) => {
    const { stub, solution } = filesOf(lesson);
    const prints = [stub, solution].flatMap((path) => printsOf(readKit(path)));
    return [lesson.number, new Set(prints)];
  }));
}

/** What there was to write about. */
export interface Written {
  /** How many submissions there are. */
  readonly submissions: number;
  /** Those that are ungraded, at least in part, in the order of their ids. */
  readonly ungraded: readonly Student[];
  /** Those whose total is open for another reason, in the order of their ids. */
  readonly open: readonly Student[];
  /** Those with a file that is our solution, in the order of their ids. */
  readonly ours: readonly Student[];
  /** Shares that are not there. */
  readonly missing: readonly string[];
  /** Pages that somebody had changed, and where the changed ones are kept. */
  readonly kept: readonly string[];
}

/**
 * Writes all pages of a class.
 *
 * @param out The folder of the results, or the folder of several shares of one class.
 * @param edition The course it was graded on.
 * @throws {Error} If a record is broken, or there is none; nothing is written then.
 */
export function writePages(out: string, edition: Edition): Written {
  const digester = new Digester();
  const prints: Prints[] = [];
  const files: Files[] = [];
  const digests = Array.from(eachRecord(out), ({ record }) => {
    if (prints.length <= MOST_COMPARED) {
      prints.push(printsOfRecord(record));
      files.push(filesOfRecord(record));
    }
    return digester.digest(record);
  });
  const alike = prints.length > MOST_COMPARED ? undefined : {
    same: sameFiles(files),
    pairs: alikePairs(prints, everybodys(edition), {
      most: MOST_PAIRS,
      areSame: sameFile(files),
    }),
  };
  const { parts, missing } = partsOf(out);
  const settings = parts[0]?.settings;
  const title = settings?.title ?? "A class";
  const homework = {
    // What a folder of submissions is called says nothing to a student.
    ...(settings?.called !== undefined && { title }),
    inPage: settings?.inPage ?? false,
  };
  const intake = together(
    parts.flatMap(({ folder }) => readIntake(folder) ?? []),
  );
  writeChanged(
    `${out}/class.html`,
    classPage(digests, edition, { title, intake, missing, alike }),
  );
  const kept: string[] = [];
  for (const { record } of eachRecord(out)) {
    const path = `${out}/feedback/${fileNameOf(record.student.id)}`;
    const shown = { ...record, report: record.shown ?? record.report };
    const seed = `Graded with the random inputs of seed ${record.report.seed}.`;
    kept.push(
      ...writeFeedback(
        path,
        `${feedbackPage(shown, edition, homework)}\n${seed}\n`,
      ),
    );
  }
  const isUngraded = ({ report }: typeof digests[number]) =>
    report.exercises.some(hasUngraded) ||
    report.together.verdict === "ungraded";
  const studentsOf = (found: typeof digests) =>
    found.map(({ student }) => student).sort((a, b) => a.id < b.id ? -1 : 1);
  return {
    submissions: digests.length,
    ungraded: studentsOf(digests.filter(isUngraded)),
    open: studentsOf(
      digests.filter((one) =>
        !isUngraded(one) && standingOf(one).points === undefined
      ),
    ),
    ours: studentsOf(digests.filter(({ ours }) => ours !== undefined)),
    missing,
    kept,
  };
}

/** Writes a page of feedback, with whatever an instructor wrote into the last one. */
function writeFeedback(path: string, page: string): string[] {
  const before = textOf(`${path}.md`);
  if (before === undefined) {
    writeWhole(`${path}.md`, withComments(page, ""));
    return [];
  }
  const { comments, isChanged } = takeApart(before);
  const text = withComments(page, comments);
  if (text === before) return [];
  const kept: string[] = [];
  if (isChanged) {
    let number = 1;
    while (textOf(`${path}.changed-${number}.md`) !== undefined) number++;
    writeWhole(`${path}.changed-${number}.md`, before);
    kept.push(`${path}.changed-${number}.md`);
  }
  writeWhole(`${path}.md`, text);
  return kept;
}

/** Writes a page unless it is there already: to wait for the disk takes longest. */
function writeChanged(path: string, text: string): void {
  if (textOf(path) !== text) writeWhole(path, text);
}

/** What a file says; `undefined` where there is none. */
function textOf(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

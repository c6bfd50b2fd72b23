/**
 * Grades a class: many submissions, several at a time, none of them lost.
 *
 *     submissions -> what is known of them -> graded -> record on disk -> told
 *
 * A record is on the disk before anybody hears of it; stopped anywhere and begun
 * again, only what is missing is graded, and the records are the same.
 *
 * @module
 */
import { holdChain } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { grade, type Known } from "../grade.ts";
import { ungradedReport } from "../judge/ungraded.ts";
import type { ExerciseReport } from "../report/record.ts";
import { Sandbox } from "../sandbox/sandbox.ts";
import { hasher } from "./hashes.ts";
import { compareWithHome } from "./homework.ts";
import type { ClassRecord } from "./record.ts";
import { readRecord, writeRecord } from "./records.ts";
import type { StudentSubmission } from "./submitted_folder.ts";

/** How to grade a class. */
export interface ClassOptions {
  /** The path of the folder of the results. */
  readonly out: string;
  readonly exercises: readonly ExerciseLesson[];
  readonly seed: number;
  /** The seed of the homework it was, where it was one. */
  readonly homeworkSeed?: number;
  /** How many submissions are graded at a time. */
  readonly jobs: number;
  /** Whether to grade again what has been graded before. */
  readonly fresh: boolean;
}

/** One submission that is done. */
export interface Done {
  readonly record: ClassRecord;
  /** Whether its record was there before, and still holds. */
  readonly known: boolean;
}

/**
 * Grades submissions, and writes a record of each.
 *
 * @param submissions Those to grade.
 * @param options How.
 * @returns Each submission once its record is on the disk, in the order in which that happens.
 */
export async function* gradeClass(
  submissions: readonly StudentSubmission[],
  options: ClassOptions,
): AsyncGenerator<Done> {
  const hashesOf = await hasher(
    options.exercises,
    [options.seed, options.homeworkSeed].filter((seed) => seed !== undefined),
  );
  const ending = new Set<Promise<void>>();
  const running = new Map<number, Promise<[number, Done]>>();
  let next = 0;
  while (next < submissions.length || running.size > 0) {
    while (running.size < options.jobs && next < submissions.length) {
      const i = next++;
      const submission = submissions[i];
      const sandbox = new Sandbox();
      const done = gradeOne(submission, hashesOf, options, sandbox);
      running.set(
        i,
        done.then((done) => {
          // Its processes are put away while the next one is at work.
          const end = sandbox.stop().finally(() => ending.delete(end));
          ending.add(end);
          return [i, done];
        }),
      );
    }
    const [i, done] = await Promise.race(running.values());
    running.delete(i);
    yield done;
  }
  await Promise.all(ending);
}

async function gradeOne(
  { student, submitted, late, source, notes, read }: StudentSubmission,
  hashesOf: Awaited<ReturnType<typeof hasher>>,
  { out, exercises, seed, homeworkSeed, fresh }: ClassOptions,
  sandbox: Sandbox,
): Promise<Done> {
  const before = readRecord(out, student.id);
  const { hashes, report, homework } = await attempt(
    async () => {
      const submission = await read();
      const hashes = await hashesOf(submission);
      const known = knownOf(fresh ? undefined : before, hashes, exercises);
      const options = { exercises, seed, known, sandbox };
      const report = await grade(submission, options);
      const homework = homeworkSeed === undefined
        ? undefined
        : await compareWithHome(submission, report, homeworkSeed, {
          ...options,
          before: before?.homework,
        });
      return { hashes, report, homework };
    },
    (reason) => {
      const message = `The grader itself failed, twice: ${reason}`;
      return {
        hashes: {},
        report: ungradedReport(exercises, seed, message),
        homework: undefined,
      };
    },
  );
  const record: ClassRecord = {
    schema: "gradlings/record/v1",
    student,
    ...(submitted !== undefined && { submitted }),
    ...(late && { late }),
    source,
    notes,
    hashes,
    report,
    ...(homework && { homework }),
  };
  const holds = JSON.stringify(before) === JSON.stringify(record);
  if (!holds) writeRecord(out, record);
  return { record, known: holds && !fresh };
}

/** Tries something twice before it gives up. */
async function attempt<T>(
  action: () => Promise<T>,
  otherwise: (reason: string) => T,
): Promise<T> {
  try {
    return await action().catch(action);
  } catch (error) {
    return otherwise((error as Error).message);
  }
}

/** What of an earlier record still holds; what was ungraded is always tried again. */
function knownOf(
  record: ClassRecord | undefined,
  hashes: ClassRecord["hashes"],
  exercises: readonly ExerciseLesson[],
): Known | undefined {
  if (record === undefined) return undefined;
  const { report } = record;
  const known = new Map<ExerciseLesson, ExerciseReport>();
  for (const lesson of exercises) {
    const exercise = report.exercises.find(({ number }) =>
      number === lesson.number
    );
    if (
      exercise !== undefined &&
      record.hashes[lesson.number] === hashes[lesson.number] &&
      exercise.checks.every(({ verdict }) => verdict !== "ungraded")
    ) known.set(lesson, exercise);
  }
  const chainHolds = record.hashes.chain === hashes.chain &&
    holdChain([...known.keys()]) && report.chain.verdict !== "ungraded";
  return {
    exercises: known,
    ...(chainHolds && { chain: report.chain }),
  };
}

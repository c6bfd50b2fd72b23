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
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import type { Known } from "../../core/grade/grade.ts";
import { ungradedReport } from "../../core/grade/not_graded.ts";
import type { Observer } from "../../core/grade/observer.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import type { ExerciseReport } from "../../core/report/report.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";
import { oursIn } from "./alike/ours.ts";
import { printsOf } from "./alike/prints.ts";
import { hasher } from "./hashes.ts";
import { compareWithHome } from "./homework.ts";
import { openIfNothing } from "./nothing_assigned.ts";
import type { ClassRecord, UnusableExercise } from "./record.ts";
import { shownReport } from "./shown_report.ts";
import { readRecord, writeRecord } from "./records.ts";
import type { StudentSubmission } from "./submitted_folder.ts";
import { Twins } from "./twins.ts";
import type { Submission } from "../../core/grade/submission.ts";

/** How to grade a class. */
export interface ClassOptions {
  readonly edition: Edition;
  /** Knows what is right. */
  readonly oracle: Oracle;
  /** Makes who observes a submission; by default processes do. */
  readonly observe?: () => Observer;
  /** The path of the folder of the results. */
  readonly out: string;
  readonly exercises: readonly ExerciseLesson[];
  readonly seed: number;
  /** The seed of the homework it was, where it was one. */
  readonly homeworkSeed?: number;
  /** What something counts that was handed in and cannot be used; open when absent. */
  readonly unusable?: "zero";
  /** The exercises that were given to the students, with our solutions. */
  readonly given?: readonly ExerciseLesson[];
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
  const observe = options.observe ?? (() => new Sandbox());
  const twins = new Twins(options.out);
  let next = 0;
  while (next < submissions.length || running.size > 0) {
    while (running.size < options.jobs && next < submissions.length) {
      const i = next++;
      const submission = submissions[i];
      const observer = observe();
      const { promise, resolve } = Promise.withResolvers<void>();
      const twinOf = (hashes: ClassRecord["hashes"]) =>
        twins.recordFor(hashes, submission.student.id, promise);
      const done = gradeOne(submission, hashesOf, options, observer, twinOf);
      done.then(() => resolve(), () => resolve());
      running.set(
        i,
        done.then((done) => {
          // Its processes are put away while the next one is at work.
          const end = observer.stop().finally(() => ending.delete(end));
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
  one: StudentSubmission,
  hashesOf: Awaited<ReturnType<typeof hasher>>,
  options: ClassOptions,
  observer: Observer,
  twinOf: (hashes: ClassRecord["hashes"]) => Promise<ClassRecord | undefined>,
): Promise<Done> {
  const { student, submitted, late, source, notes, read } = one;
  const { edition, oracle, out, exercises, seed, homeworkSeed, fresh } =
    options;
  const before = readRecord(out, student.id);
  const { hashes, report, homework, shown, unusable, prints, ours, read: how } =
    await attempt(
      async () => {
        const submission = openIfNothing(await read(), exercises, source);
        const hashes = await hashesOf(submission);
        const own = fresh ? undefined : before;
        const twin = await twinOf(hashes);
        const holds = own?.hashes.together === hashes.together;
        const earlier = holds ? own : twin ?? own;
        const known = earlier && knownOf(earlier, hashes, options);
        const how = { edition, oracle, observer, exercises, seed, known };
        const report = await gradeInSandbox(submission, how);
        const homework = homeworkSeed === undefined
          ? undefined
          : await compareWithHome(submission, report, homeworkSeed, {
            ...how,
            before: earlier?.homework,
          });
        return {
          hashes,
          report,
          homework,
          unusable: unusableIn(submission, options),
          prints: printsIn(submission, exercises),
          ours: oursIn(submission, exercises),
          read: notesOnReading(submission),
          shown: await shownReport(submission, report, {
            edition,
            oracle,
            homeworkSeed,
            given: options.given,
            before: earlier ?? before,
          }),
        };
      },
      (reason) => {
        const message = `The grader itself failed, twice: ${reason}`;
        return {
          hashes: {},
          report: ungradedReport(exercises, seed, message),
          homework: undefined,
          unusable: [],
          prints: {},
          ours: [],
          read: [],
          shown: undefined,
        };
      },
    );
  const record: ClassRecord = {
    schema: "gradlings/record/v1",
    student,
    ...(submitted !== undefined && { submitted }),
    ...(late && { late }),
    source,
    notes: [...notes, ...how],
    hashes,
    report,
    ...(homework && { homework }),
    facts: one.facts,
    ...(one.disputed !== undefined && { disputed: one.disputed }),
    ...(one.unused.length > 0 && { unused: one.unused }),
    ...(unusable.length > 0 && { unusable }),
    ...overridesOf(one, before),
    ...(Object.keys(prints).length > 0 && { prints }),
    ...(ours.length > 0 && { ours }),
    ...(shown && { shown }),
    ...(one.feedbackTarget && { feedbackTarget: one.feedbackTarget }),
  };
  const holds = JSON.stringify(before) === JSON.stringify(record);
  if (!holds) writeRecord(out, record);
  return { record, known: holds && !fresh };
}

/** The exercises that were handed in and cannot be used. */
function unusableIn(
  submission: Submission,
  { exercises, unusable }: ClassOptions,
): UnusableExercise[] {
  return exercises.flatMap((lesson) => {
    const one = submission.get(lesson);
    return one?.state === "missing" && one.refused
      ? [{
        exercise: lesson.number,
        reason: one.reason,
        ...(unusable === "zero" && { counts: "zero" as const }),
      }]
      : [];
  });
}

/** What a person decided: it survives until something else is decided. */
function overridesOf(
  { overrides }: StudentSubmission,
  before: ClassRecord | undefined,
): Pick<ClassRecord, "overrides"> {
  const found = overrides ?? before?.overrides ?? [];
  return found.length === 0 ? {} : { overrides: found };
}

/** Fingerprints of what was written. */
function printsIn(
  submission: Submission,
  exercises: readonly ExerciseLesson[],
): Record<string, readonly number[]> {
  return Object.fromEntries(
    exercises.flatMap((lesson) => {
      const one = submission.get(lesson);
      return one?.state === "written"
        ? [[lesson.number, printsOf(one.text)]]
        : [];
    }),
  );
}

/** How files were read that are not as they should be. */
function notesOnReading(submission: Submission): string[] {
  return [...submission.values()].flatMap((one) =>
    one.state !== "missing" && one.note !== undefined ? [one.note] : []
  );
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
  { report, hashes: before }: ClassRecord,
  hashes: ClassRecord["hashes"],
  { edition, exercises }: ClassOptions,
): Known {
  const known = new Map<ExerciseLesson, ExerciseReport>();
  for (const lesson of exercises) {
    const exercise = report.exercises.find(({ number }) =>
      number === lesson.number
    );
    if (
      exercise !== undefined &&
      before[lesson.number] === hashes[lesson.number] &&
      exercise.checks.every(({ verdict }) => verdict !== "ungraded")
    ) known.set(lesson, exercise);
  }
  const togetherHolds = before.together === hashes.together &&
    edition.runTogether([...known.keys()]) &&
    report.together.verdict !== "ungraded";
  return {
    exercises: known,
    ...(togetherHolds && { together: report.together }),
  };
}

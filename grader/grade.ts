/**
 * Grading: the one way from a submission to a report.
 *
 *     course table -> tasks -> sandbox observes -> judge decides -> report
 *
 * @module
 */
import type { Seen } from "./checks/notebook.ts";
import { EXERCISES } from "./course/course.ts";
import { type Check, type ExerciseLesson, filesOf } from "./course/lesson.ts";
import { judgeCheck, judgeExercise, reportOf } from "./judge/judge.ts";
import type { Mistake } from "./mistakes/mistake.ts";
import {
  type CheckReport,
  type ExerciseReport,
  isUntouched,
  type Report,
} from "./report/record.ts";
import {
  observeAlone,
  type Observed,
  observeTogether,
  type Outcome,
  type Task,
} from "./sandbox/observe.ts";
import { GraderFault } from "./sandbox/process.ts";
import { CHAIN, chainTask, exerciseTask, observeReference } from "./tasks.ts";
import type { Submission } from "./workspace/submission.ts";

/** What to grade, and with which random inputs. */
export interface GradeOptions {
  /** The exercises to grade; the report has them in this order. */
  readonly exercises: readonly ExerciseLesson[];
  /** The same seed gives the same inputs. */
  readonly seed: number;
}

/** A task on its way to a judgement. */
interface Item {
  readonly task: Task;
  readonly checks: readonly Check[];
  /** Whose file it is, for messages. */
  readonly file: string;
  /** The exercise, and the seed it is observed with; the chain has none. */
  readonly exercise?: {
    readonly lesson: ExerciseLesson;
    readonly seed: number;
  };
  /** What the reference shows, once it has been looked at. */
  expected?: readonly Seen[];
}

/** What came of an item. */
interface Judged {
  readonly checks: readonly CheckReport[];
  readonly printed?: string;
}

/**
 * Grades a submission.
 *
 * @param submission Every exercise of the course, whether it is to be graded or not.
 * @returns The report. A fault of the grader's own is in it as "ungraded"; none is thrown.
 */
export async function grade(
  submission: Submission,
  { exercises, seed }: GradeOptions,
): Promise<Report> {
  const started = exercises.filter((lesson) =>
    submission.get(lesson)?.state === "written"
  );
  const items: Item[] = started.map((lesson) => ({
    task: exerciseTask(lesson, submission, seed),
    checks: lesson.exercise.checks,
    file: filesOf(lesson).exercise,
    exercise: { lesson, seed },
  }));
  if (started.length === EXERCISES.length) {
    const task = chainTask(submission, seed);
    items.push({ task, checks: [CHAIN], file: "one of your files" });
  }
  const judged = await judgeAll(items);
  const reports = exercises.map((lesson) => {
    const i = started.indexOf(lesson);
    return i < 0
      ? reportUnstarted(lesson, submission)
      : judgeExercise(lesson, judged[i].checks, judged[i].printed);
  });
  const sum = (key: "points" | "maxPoints") =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    schema: "gradlings/report/v1",
    seed,
    points: sum("points"),
    maxPoints: sum("maxPoints"),
    exercises: reports,
    chain: reportChain(reports, judged[EXERCISES.length]),
  };
}

/**
 * Judges the items one after the other. The chain, the last of them, is left out
 * when an exercise does not pass: the cause is known then.
 */
async function judgeAll(items: readonly Item[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  const look = async (item: Item) => {
    item.expected ??= await observeReference(item.task);
  };
  const together = observeTogether(
    items.map(({ task }) => task),
    (task) => look(items.find((item) => item.task === task)!),
  );
  try {
    for (const item of items) {
      const isChain = item.checks[0] === CHAIN;
      if (isChain && !judged.every(passes)) break;
      const { value: observed } = await settle(together.next());
      await look(item);
      judged.push(await judge(item, observed?.value ?? undefined));
    }
  } finally {
    await together.return(undefined);
  }
  return judged;
}

/**
 * Judges what was observed. Before anything observed in a shared process costs
 * a point, and when the grader itself failed, it is observed again, alone.
 */
async function judge(item: Item, observed?: Observed): Promise<Judged> {
  if (observed !== undefined) {
    const first = judgeObserved(item, observed);
    if (passes(first)) return first;
    if (observed.alone) return await nameIn(item, observed, first);
  }
  const { value: again, fault } = await settle(observeAlone(item.task));
  if (again !== undefined) {
    return await nameIn(item, again, judgeObserved(item, again));
  }
  const message = `The grader itself failed, twice: ${fault}\n` +
    "This counts neither for nor against you.";
  return {
    checks: item.checks.map((check) => reportOf(check, "ungraded", message)),
  };
}

function judgeObserved(
  { checks, expected, file }: Item,
  { outcomes, printed }: Observed,
  named: ReadonlyMap<string, readonly Mistake[]> = new Map(),
): Judged {
  return {
    checks: checks.map((check, i) =>
      judgeCheck(check, expected![i], outcomes[i], file, named.get(check.name))
    ),
    printed,
  };
}

/** Names the known mistakes in what was observed and judged. */
async function nameIn(
  item: Item,
  observed: Observed,
  judged: Judged,
): Promise<Judged> {
  if (item.exercise === undefined || passes(judged)) return judged;
  const { lesson, seed } = item.exercise;
  const counting = judged.checks.filter(({ stretch }) => !stretch);
  const passed = counting.filter(({ verdict }) => verdict === "pass");
  const cases = counting.flatMap(({ name, verdict }) => {
    // What did not run to an end of its own shows nothing that could be compared.
    if (verdict !== "wrong" && verdict !== "threw") return [];
    const i = item.checks.findIndex((check) => check.name === name);
    const { composed = false } = item.checks[i];
    const { observations, fault } = observed.outcomes[i];
    const threw = errorName(fault);
    const expected = item.expected![i].observations;
    return [{ check: name, composed, expected, got: { observations, threw } }];
  });
  // Loaded only here: what is right has no need of it.
  const { nameMistakes } = await import("./mistakes/name.ts");
  const names = new Set(passed.map(({ name }) => name));
  const named = await nameMistakes(lesson, seed, cases, names);
  return judgeObserved(item, observed, named);
}

/** The name of the error that ended a probe, if one did. */
function errorName(fault: Outcome["fault"]): string | undefined {
  if (fault === undefined) return undefined;
  const text = "text" in fault ? fault.text : "";
  return text.match(/^(\w+): /)?.[1] ?? "something";
}

function passes({ checks }: Judged): boolean {
  return checks.every(({ verdict, stretch }) => verdict === "pass" || stretch);
}

/** Waits for something; a fault of the grader's own is told, not thrown. */
async function settle<T>(
  promise: Promise<T>,
): Promise<{ value?: T; fault?: string }> {
  try {
    return { value: await promise };
  } catch (error) {
    if (error instanceof GraderFault) return { fault: error.message };
    throw error;
  }
}

function reportUnstarted(
  lesson: ExerciseLesson,
  submission: Submission,
): ExerciseReport {
  const submitted = submission.get(lesson);
  const missing = submitted?.state === "missing" ? submitted : undefined;
  const verdict = missing ? "missing" : "not-started";
  return judgeExercise(
    lesson,
    lesson.exercise.checks.map((check) =>
      reportOf(check, verdict, missing?.reason)
    ),
  );
}

function reportChain(
  reports: readonly ExerciseReport[],
  judged: Judged | undefined,
): CheckReport {
  if (judged !== undefined) return judged.checks[0];
  const weak = reports.find(({ verdict }) => verdict !== "pass");
  const allWritten = reports.length === EXERCISES.length &&
    reports.every(({ verdict }) => verdict !== "missing") &&
    reports.every((report) => !isUntouched(report));
  if (!allWritten) {
    const message = reports.length === EXERCISES.length
      ? "Your own files run together once all are written."
      : "Your own files run together when the whole course is graded.";
    return reportOf(CHAIN, "not-started", message);
  }
  return reportOf(
    CHAIN,
    weak!.verdict,
    `It begins with exercise ${weak!.number}, ${weak!.file}.`,
  );
}

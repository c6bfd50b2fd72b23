/**
 * Grading: the one way from a submission to a report.
 *
 *     course table -> sandbox observes -> judge decides -> report
 *
 * @module
 */
import { Notebook, type Observation } from "./checks/notebook.ts";
import type { Course, Probes } from "./checks/probe.ts";
import { Random } from "./checks/random.ts";
import { EXERCISES } from "./course/course.ts";
import { type Check, type ExerciseLesson, filesOf } from "./course/lesson.ts";
import { judgeCheck, judgeExercise, reportOf } from "./judge/judge.ts";
import type { CheckReport, ExerciseReport, Report } from "./report/record.ts";
import {
  type File,
  observeAlone,
  type Observed,
  observeTogether,
  type Task,
} from "./sandbox/observe.ts";
import { GraderFault } from "./sandbox/process.ts";
import { KIT, readKit, type Submitted } from "./workspace/workspace.ts";

/** What is to be graded: for each exercise of the course what there is of it. */
export type Submission = ReadonlyMap<ExerciseLesson, Submitted>;

/** What to grade, and with which random inputs. */
export interface GradeOptions {
  /** The exercises to grade; their part of the report comes in course order. */
  readonly exercises: readonly ExerciseLesson[];
  /** The same seed gives the same inputs. */
  readonly seed: number;
}

/** The row of the check of the whole chain: no points, and no place in the table. */
const CHAIN: Check = {
  name: "chain",
  points: 0,
  idea: "Your own files work together, from one Value to a training step.",
  read: "",
};

/** A check in the making: what is run, and what it should show. */
interface Item {
  readonly checks: readonly Check[];
  readonly file: string;
  readonly task: Task;
  readonly expected: readonly (readonly Observation[])[];
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
  const whole = started.length === EXERCISES.length;
  const tasks = started.map((lesson) => taskFor(lesson, submission, seed));
  if (whole) tasks.push(chainTask(submission, seed));

  // The child starts while the reference is observed here.
  const observing = settle(observeTogether(tasks));
  const items = new Map<ExerciseLesson | "chain", Item>();
  for (const [i, lesson] of started.entries()) {
    items.set(lesson, {
      checks: lesson.exercise.checks,
      file: filesOf(lesson).exercise,
      task: tasks[i],
      expected: await observeReference(tasks[i]),
    });
  }
  if (whole) {
    const task = tasks[tasks.length - 1];
    items.set("chain", {
      checks: [CHAIN],
      file: "one of your files",
      task,
      expected: await observeReference(task),
    });
  }

  const observed = await observing;
  const judged = new Map<ExerciseLesson | "chain", Judged>();
  for (const [i, [key, item]] of [...items].entries()) {
    judged.set(key, await judge(item, observed?.[i]));
  }

  const reports = exercises.map((lesson) =>
    reportFor(lesson, submission.get(lesson), judged.get(lesson))
  );
  const sum = (key: "points" | "maxPoints") =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    schema: "gradlings/report/v1",
    seed,
    points: sum("points"),
    maxPoints: sum("maxPoints"),
    exercises: reports,
    chain: chainReport(reports, judged.get("chain")),
  };
}

interface Judged {
  readonly checks: readonly CheckReport[];
  readonly printed?: string;
}

/**
 * Judges what was observed. Before anything observed in a shared process costs
 * a point, and when the grader itself failed, it is observed again, alone.
 */
async function judge(item: Item, observed?: Observed): Promise<Judged> {
  const first = observed && judgeObserved(item, observed);
  const settled = first !== undefined &&
    (observed!.alone ||
      first.checks.every(({ verdict }) => verdict === "pass"));
  if (settled) return first;
  const again = await settle(observeAlone(item.task));
  if (again !== undefined) return judgeObserved(item, again);
  const message = "The grader itself failed, twice: this counts neither for " +
    "nor against you. Please grade again.";
  return {
    checks: item.checks.map((check) => reportOf(check, "ungraded", message)),
  };
}

function judgeObserved(item: Item, { outcomes, printed }: Observed): Judged {
  const checks = item.checks.map((check, i) =>
    judgeCheck(check, item.expected[i], outcomes[i], item.file)
  );
  return { checks, printed };
}

/** Waits for observations; a fault of the grader's own becomes `undefined`. */
async function settle<T>(observing: Promise<T>): Promise<T | undefined> {
  try {
    return await observing;
  } catch (error) {
    if (error instanceof GraderFault) return undefined;
    throw error;
  }
}

function reportFor(
  lesson: ExerciseLesson,
  submitted: Submitted | undefined,
  judged: Judged | undefined,
): ExerciseReport {
  if (judged !== undefined) {
    return judgeExercise(lesson, judged.checks, judged.printed);
  }
  const verdict = submitted?.state === "stub" ? "not-started" : "missing";
  const message = submitted?.state === "missing" ? submitted.reason : undefined;
  return judgeExercise(
    lesson,
    lesson.exercise.checks.map((check) => reportOf(check, verdict, message)),
  );
}

function chainReport(
  reports: readonly ExerciseReport[],
  judged: Judged | undefined,
): CheckReport {
  if (judged === undefined) {
    const message = reports.length === EXERCISES.length
      ? "Your own files run together once all are written."
      : "Your own files run together when the whole course is graded.";
    return reportOf(CHAIN, "not-started", message);
  }
  const [chain] = judged.checks;
  const weak = reports.find(({ verdict }) => verdict !== "pass");
  if (chain.verdict === "pass" || weak === undefined) return chain;
  const cause = `It begins with exercise ${weak.number}, ${weak.file}.`;
  return { ...chain, message: `${cause}\n${chain.message ?? ""}`.trimEnd() };
}

function taskFor(
  lesson: ExerciseLesson,
  submission: Submission,
  seed: number,
): Task {
  const before = EXERCISES.filter(({ number }) => number < lesson.number);
  return {
    probes: new URL(filesOf(lesson).checks, KIT).href,
    prerequisites: before.map((earlier) => ({
      name: fileName(earlier),
      text: readKit(filesOf(earlier).solution),
    })),
    subjects: [{
      name: fileName(lesson).replace(".ts", ".submitted.ts"),
      text: textOf(submission, lesson),
    }],
    exports: lesson.exercise.exports,
    runs: lesson.exercise.checks.map(({ name }) => ({
      check: name,
      key: `${seed}/${lesson.number}/${name}`,
    })),
  };
}

function chainTask(submission: Submission, seed: number): Task {
  const subjects: File[] = EXERCISES.map((lesson) => ({
    name: `chain/${fileName(lesson)}`,
    text: textOf(submission, lesson),
  }));
  return {
    probes: new URL("grader/checks/chain.ts", KIT).href,
    prerequisites: [],
    subjects,
    exports: EXERCISES.flatMap(({ exercise }) => exercise.exports),
    runs: [{ check: CHAIN.name, key: `${seed}/${CHAIN.name}` }],
  };
}

async function observeReference(
  { probes: module, runs }: Task,
): Promise<Observation[][]> {
  const { probes }: { probes: Probes } = await import(module);
  const course = await reference();
  return runs.map(({ check, key }) => {
    const notebook = new Notebook();
    probes[check](course, notebook, new Random(key));
    return notebook.observations;
  });
}

/** The reference implementation of the whole course. */
async function reference(): Promise<Course> {
  const modules = await Promise.all(
    EXERCISES.map((lesson) =>
      import(new URL(filesOf(lesson).solution, KIT).href)
    ),
  );
  return Object.assign({}, ...modules);
}

function fileName(lesson: ExerciseLesson): string {
  return filesOf(lesson).exercise.replace(/^.*\//, "");
}

function textOf(submission: Submission, lesson: ExerciseLesson): string {
  const submitted = submission.get(lesson);
  return submitted?.state === "written" ? submitted.text : "";
}

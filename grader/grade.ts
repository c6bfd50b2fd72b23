/**
 * Grading: the one way from a submission to a report.
 *
 *     course table -> tasks -> sandbox observes -> judge decides -> report
 *
 * @module
 */
import {
  type Answers,
  answersHere,
  type NamedMistake,
} from "./answers/answers.ts";
import type { Seen } from "./checks/notebook.ts";
import { CHAINED, holdChain } from "./course/course.ts";
import { type Check, type ExerciseLesson, filesOf } from "./course/lesson.ts";
import { chained, reportChain, reportUnstarted } from "./not_run.ts";
import { notYet, pointBack } from "./own_basis.ts";
import { judgeCheck, judgeExercise, reportOf, sumUp } from "./judge/judge.ts";
import type { CheckReport, ExerciseReport, Report } from "./report/record.ts";
import { Sandbox } from "./sandbox/sandbox.ts";
import type { Observed, Outcome, Task } from "./sandbox/session.ts";
import { GraderFault } from "./sandbox/grader_fault.ts";
import { untilStopped } from "./sandbox/interrupt.ts";
import { CHAIN, chainTask, exerciseTask } from "./tasks.ts";
import type { Submission } from "./workspace/submission.ts";

/** What to grade, and with which random inputs. */
export interface GradeOptions {
  /** The exercises to grade; the report has them in this order. */
  readonly exercises: readonly ExerciseLesson[];
  /** The same seed gives the same inputs. */
  readonly seed: number;
  /** Whether the checks that only invite are run too; they take longer than the rest. */
  readonly stretch?: boolean;
  /** What an earlier report says and still holds: it is not graded again. */
  readonly known?: Known;
  /**
   * Where to observe; whoever hands one over stops it when the report has been put to
   * use. Without it, a place of its own, which is left empty.
   */
  readonly sandbox?: Sandbox;
  /** Who knows what is right; by default whoever does in this copy of the kit. */
  readonly answers?: Answers;
}

/** Parts of an earlier report. */
export interface Known {
  readonly exercises: ReadonlyMap<ExerciseLesson, ExerciseReport>;
  readonly chain?: CheckReport;
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
  readonly answers: Answers;
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
  options: GradeOptions,
): Promise<Report> {
  const { exercises, seed, stretch = false, known, sandbox } = options;
  const answers = options.answers ?? await answersHere();
  const checksOf = ({ exercise }: ExerciseLesson) =>
    exercise.checks.filter((check) => stretch || !check.stretch);
  const written = exercises.filter((lesson) =>
    submission.get(lesson)?.state === "written"
  );
  const started = written.filter((lesson) =>
    !known?.exercises.has(lesson) &&
    notYet(lesson, submission, answers) === undefined
  );
  const items: Item[] = started.map((lesson) => ({
    task: exerciseTask(
      lesson,
      checksOf(lesson),
      submission,
      seed,
      answers.basisOf(lesson),
    ),
    checks: checksOf(lesson),
    file: filesOf(lesson).exercise,
    answers,
    exercise: { lesson, seed },
  }));
  const soFar = [...known?.exercises.values() ?? []];
  if (
    holdChain(written) && known?.chain === undefined &&
    chained(soFar).every(({ verdict }) => verdict === "pass")
  ) {
    const task = chainTask(submission, seed);
    items.push({ task, checks: [CHAIN], file: "one of your files", answers });
  }
  const place = sandbox ?? new Sandbox();
  const judged = await untilStopped(() => judgeAll(items, place));
  if (sandbox === undefined) await place.stop();
  const reports = await pointBack(
    exercises.map((lesson) => {
      const i = started.indexOf(lesson);
      return known?.exercises.get(lesson) ??
        (i < 0
          ? reportUnstarted(lesson, checksOf(lesson), submission, answers)
          : judgeExercise(lesson, judged[i].checks, judged[i].printed));
    }),
    exercises,
    submission,
    answers,
    async (exercises) =>
      (await grade(submission, { exercises, seed, known, answers, sandbox }))
        .exercises,
  );
  return sumUp(
    seed,
    reports,
    known?.chain ?? reportChain(reports, judged[started.length]?.checks[0]),
  );
}

/**
 * Judges the items one after the other. The chain, the last of them, is left out
 * when an exercise does not pass: the cause is known then.
 */
async function judgeAll(
  items: readonly Item[],
  sandbox: Sandbox,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  const together = sandbox.together(
    items.map(({ task }) => task),
    (task) => items[0].answers.prepare(task),
  );
  try {
    for (const item of items) {
      if (item.checks[0] === CHAIN) {
        const broken = judged.some((one, i) =>
          !passes(one) && inChain(items[i])
        );
        if (broken) break;
      }
      const { value: next } = await settle(() => together.next());
      judged.push(await judge(item, sandbox, next?.value ?? undefined));
    }
  } finally {
    await settle(() => together.return(undefined));
  }
  return judged;
}

function inChain({ exercise }: Item): boolean {
  return exercise !== undefined && CHAINED.includes(exercise.lesson);
}

/**
 * Judges what was observed. Before anything observed in a shared process costs
 * a point, and when the grader itself failed, it is observed again, alone.
 */
async function judge(
  item: Item,
  sandbox: Sandbox,
  observed?: Observed,
): Promise<Judged> {
  if (observed !== undefined) {
    const { value } = await settle(() => judgeOnce(item, observed));
    if (value !== undefined) return value;
  }
  const { value, fault } = await settle(async () =>
    await judgeOnce(item, await sandbox.alone(item.task))
  );
  if (value !== undefined) return value;
  const message = `The grader itself failed, twice: ${fault}\n` +
    "This counts neither for nor against you.";
  return {
    checks: item.checks.map((check) => reportOf(check, "ungraded", message)),
  };
}

/** The judgement, unless it would cost a point and what it rests on was not observed alone. */
async function judgeOnce(
  item: Item,
  observed: Observed,
): Promise<Judged | undefined> {
  const { outcomes } = observed;
  const expected = await item.answers.expected(item.task, outcomes);
  const judged = judgeObserved(item, expected, observed);
  if (passes(judged)) return judged;
  if (!observed.alone) return undefined;
  // A name is a help: where giving one fails, the verdict stands without it.
  const { value: named } = await settle(() =>
    nameIn(item, expected, observed, judged)
  );
  return named ?? judged;
}

function judgeObserved(
  { checks, file }: Item,
  expected: readonly Seen[],
  { outcomes, printed }: Observed,
  named: ReadonlyMap<string, readonly NamedMistake[]> = new Map(),
): Judged {
  return {
    checks: checks.map((check, i) =>
      judgeCheck(check, expected[i], outcomes[i], file, named.get(check.name))
    ),
    printed,
  };
}

/** Names the known mistakes in what was observed and judged. */
async function nameIn(
  item: Item,
  seen: readonly Seen[],
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
    const expected = seen[i].observations;
    return [{ check: name, composed, expected, got: { observations, threw } }];
  });
  const names = new Set(passed.map(({ name }) => name));
  const named = await item.answers.name(lesson, seed, cases, names);
  return judgeObserved(item, seen, observed, named);
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

/** Does something; what goes wrong is the grader's own fault, and is told, not thrown. */
async function settle<T>(
  action: () => Promise<T>,
): Promise<{ value?: T; fault?: string }> {
  try {
    return { value: await action() };
  } catch (error) {
    if (Deno.env.has("GRADLINGS_DEBUG")) console.error(error);
    return {
      fault: error instanceof GraderFault
        ? error.message
        : `a mistake in its own code, ${error}`,
    };
  }
}

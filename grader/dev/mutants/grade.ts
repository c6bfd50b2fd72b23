/**
 * Grades many texts of one exercise, one after the other, in workers that are kept.
 *
 * @module
 */
import type { Check, ExerciseLesson } from "../../core/course/lesson.ts";
import { keyOf } from "../../core/course/integration.ts";
import { exerciseTrial } from "../../core/grade/make_trial.ts";
import type { SourceFile, Trial } from "../../core/probes/trial.ts";
import { firstDifference } from "../../core/judge/compare.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import { type Answer, SETTLE_MS } from "../../core/probes/protocol.ts";
import { receive } from "../../core/probes/receive.ts";
import type { Observations } from "../../core/probes/recorder.ts";
import { compileFile } from "../../worker/compile_file.ts";
import type { CompiledFile, WorkerMessage } from "../../worker/messages.ts";
import { TrialThread } from "../testing/trial_thread.ts";

/** What one check came to with one seed; what comes after a timeout is not tried. */
export type CheckResult = "pass" | "wrong" | "threw" | "timeout" | "not tried";

/** What came of a text: by seed, the outcome of each check that counts, in order. */
export type Graded = readonly (readonly CheckResult[])[];

/**
 * How long a check may take, in milliseconds. Those of the reference take a few; but
 * where others work too, a worker may have to wait.
 */
const PATIENCE_MS = 20_000;

/** A worker may take this long to start, in milliseconds. */
const START_MS = 60_000;

/** A worker is replaced after so many texts: each leaves its code behind. */
const MOST_TEXTS = 400;

const WORKER = new URL("worker.ts", import.meta.url);

/** Grades texts of one exercise on the reference's other files. */
export class Grader {
  readonly checks: readonly Check[];
  #thread: TrialThread | undefined;
  #texts = 0;
  #prerequisites: readonly CompiledFile[] | undefined;
  #expected: readonly Observations[] | undefined;

  /** @param seeds Each check is tried with the random inputs of each. */
  constructor(
    private readonly lesson: ExerciseLesson,
    private readonly oracle: Oracle,
    private readonly seeds: readonly number[],
  ) {
    this.checks = lesson.exercise.checks.filter(({ bonus }) => !bonus);
  }

  /** Grades one text. After a timeout nothing more is tried. */
  async grade(text: string): Promise<Graded> {
    const trial = this.#trialOf(text);
    this.#expected ??= await this.oracle.expected(trial, []);
    const outcomes = await this.#observe(this.#taskOf(trial), trial);
    const { length } = this.checks;
    return this.seeds.map((_, i) =>
      this.checks.map((_, j) => outcomes[i * length + j] ?? "not tried")
    );
  }

  async #observe(task: WorkerMessage, { runs }: Trial): Promise<CheckResult[]> {
    if (this.#texts++ % MOST_TEXTS === 0) await this.stop();
    const isNew = this.#thread === undefined;
    const thread = this.#thread ??= new TrialThread(WORKER);
    thread.ask(task);
    const outcomes: CheckResult[] = [];
    let patience = isNew ? START_MS : PATIENCE_MS;
    while (outcomes.length < runs.length) {
      const heard = await thread.mailbox.listen(patience);
      patience = PATIENCE_MS;
      if ("fault" in heard) throw new Error(heard.fault);
      if ("end" in heard) {
        await this.stop();
        return [...outcomes, "timeout"];
      }
      if (!("answer" in heard)) return runs.map(() => "threw");
      const { answer } = heard;
      if (answer.is === "loaded" && answer.fault !== undefined) {
        return runs.map(() => "threw");
      }
      if (answer.is === "observed") {
        const { observations } = this.#expected![outcomes.length];
        outcomes.push(outcomeOf(observations, answer));
      }
    }
    return outcomes;
  }

  #taskOf(trial: Trial): WorkerMessage {
    const { prerequisites, subjects, runs, probes, seed } = trial;
    const compile = ({ name, text }: SourceFile) => compileFile(name, text);
    this.#prerequisites ??= prerequisites.map(compile);
    const request = {
      probes,
      prerequisites: prerequisites.map(({ name }) => name),
      subjects: subjects.map(({ name, exports }) => ({ file: name, exports })),
      runs,
      explains: false,
      settleMs: SETTLE_MS,
    };
    return {
      files: [...this.#prerequisites, ...subjects.map(compile)],
      request: { trial: request, seed },
    };
  }

  #trialOf(text: string): Trial {
    const { lesson, checks, oracle, seeds } = this;
    const submission = new Map([[lesson, { state: "written" as const, text }]]);
    const trial = exerciseTrial(lesson, checks, submission, seeds[0], oracle);
    const runs = seeds.flatMap((seed) =>
      checks.map(({ name }) => ({
        check: name,
        key: keyOf(seed, lesson, name),
      }))
    );
    return { ...trial, runs };
  }

  /** Ends its worker. */
  async stop(): Promise<void> {
    await this.#thread?.terminate();
    this.#thread = undefined;
  }
}

/** What one probe came to. */
function outcomeOf(
  expected: Observations["observations"],
  { observations, fault }: Answer & { is: "observed" },
): CheckResult {
  const got = receive(observations);
  const due = fault === undefined ? expected : expected.slice(0, got.length);
  if (firstDifference(due, got) !== undefined) return "wrong";
  return fault === undefined ? "pass" : "threw";
}

/** Whether full marks were given with at least one of the seeds. */
export function isSurvivor(graded: Graded): boolean {
  return graded.some((outcomes) => outcomes.every((one) => one === "pass"));
}

/** The places of the checks whose outcome is not the same with every seed that was tried. */
export function differing(graded: Graded): number[] {
  return graded[0].map((_, check) => check).filter((check) => {
    const tried = graded.map((outcomes) => outcomes[check])
      .filter((outcome) => outcome !== "not tried");
    return new Set(tried.map((outcome) => outcome === "pass")).size > 1;
  });
}

/**
 * An observer by workers: trials in, observations out.
 *
 * What a worker is, is handed in: one of a page, which holds back what is hostile as far
 * as a browser does, or one of Deno and Node, for tests.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { Observer } from "../core/grade/observer.ts";
import type { Trial } from "../core/probes/trial.ts";
import { GraderFault } from "../core/grader_fault.ts";
import type {
  Fault,
  ProbeOutcome,
  TrialOutcome,
} from "../core/probes/outcome.ts";
import { type RawFault, SETTLE_MS } from "../core/probes/protocol.ts";
import { receive } from "../core/probes/receive.ts";
import { understandFault } from "../sandbox/engine_errors.ts";
import { inV8Words } from "./engine_words.ts";
import type { Heard, WorkerThread } from "./mailbox.ts";
import { Patience, type WorkerLimits } from "./patience.ts";
import { type CompiledFile, FILES, type WorkerMessage } from "./messages.ts";

/** What an observer needs. */
export interface WorkerKind {
  readonly start: () => WorkerThread;
  /** Makes of a file what a worker can run. */
  readonly compile: (name: string, text: string) => CompiledFile;
  /**
   * Starts a worker that does a piece of our own work and then says so. No page can ask how
   * much of a processor a worker has had; but what has been at it for as long as it may
   * take, and is then still not done when the yardstick is, is slow on any machine. Where
   * there is none, the clock alone decides.
   */
  readonly startYardstick?: () => WorkerThread;
  readonly limits: WorkerLimits;
  /** Whether one worker can be asked for one trial after the other. */
  readonly shared: boolean;
  /** How many workers may run side by side after one has ended early. */
  readonly lanes: number;
  /** Told of a probe that ended its worker, before the others have run. */
  readonly onEnd?: (check: string, outcome: ProbeOutcome) => void;
}

/** Runs trials in workers. */
export class WorkerObserver implements Observer {
  readonly #open = new Set<WorkerThread>();
  #stopped = false;

  /** @param kind The kind of worker. */
  constructor(private readonly kind: WorkerKind) {}

  /** How many workers there are at the moment. */
  get workers(): number {
    return this.#open.size;
  }

  async *together(
    trials: readonly Trial[],
    meanwhile: (trial: Trial) => Promise<void>,
  ): AsyncGenerator<TrialOutcome> {
    let thread: WorkerThread | undefined;
    try {
      for (const trial of trials) {
        const alone = thread === undefined;
        thread ??= this.#start();
        thread.ask(this.#taskOf(trial));
        await meanwhile(trial);
        const outcomes = await this.#listenTo(thread, trial);
        const printed = thread.mailbox.takePrinted();
        if (!this.kind.shared || outcomes.some(isEnd)) {
          await this.#end(thread);
          thread = undefined;
        }
        const observed = { outcomes, printed, alone };
        yield outcomes.length === trial.runs.length
          ? observed
          : await this.alone(trial, observed);
      }
    } finally {
      if (thread !== undefined) await this.#end(thread);
    }
  }

  /** @param begun What is known of it; counts if it was alone. */
  async alone(trial: Trial, begun?: TrialOutcome): Promise<TrialOutcome> {
    const first = begun?.alone ? begun : await this.#observe(trial);
    const outcomes = [...first.outcomes];
    let printed = first.printed;
    // After a probe that ended its worker each of the others runs alone.
    const rest = trial.runs.slice(outcomes.length);
    const { lanes } = this.kind;
    for (let i = 0; i < rest.length; i += lanes) {
      const some = await Promise.all(
        rest.slice(i, i + lanes).map((run) =>
          this.#observe({ ...trial, runs: [run] })
        ),
      );
      for (const one of some) {
        outcomes.push(...one.outcomes);
        printed += one.printed;
      }
    }
    return { outcomes, printed, alone: true };
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all([...this.#open].map((thread) => this.#end(thread)));
  }

  async #observe(trial: Trial): Promise<TrialOutcome> {
    const thread = this.#start();
    try {
      thread.ask(this.#taskOf(trial));
      const outcomes = await this.#listenTo(thread, trial);
      const printed = thread.mailbox.takePrinted();
      return { outcomes, printed, alone: true };
    } finally {
      await this.#end(thread);
    }
  }

  /** The outcomes up to the one that ended the worker, if one did. */
  async #listenTo(
    thread: WorkerThread,
    trial: Trial,
  ): Promise<ProbeOutcome[]> {
    const { startMs, loadMs, probeMs } = this.kind.limits;
    const hear = async (patience: Patience) => {
      const heard = await patience.listen(thread);
      if (this.#stopped) throw new GraderFault("it was stopped");
      if ("fault" in heard) throw new GraderFault(heard.fault);
      return heard;
    };
    // Until then only our own code runs.
    const begun = await hear(new Patience(startMs));
    if (!("answer" in begun) || begun.answer.is !== "prepared") {
      throw new GraderFault("the worker did not start");
    }
    const loaded = await this.#within(loadMs * trial.subjects.length, hear);
    if ("end" in loaded) {
      return this.#notLoaded(trial, { kind: loaded.end, text: "" });
    }
    if (!("answer" in loaded) || loaded.answer.is !== "loaded") {
      return this.#notLoaded(trial, NONSENSE);
    }
    if (loaded.answer.fault !== undefined) {
      return this.#notLoaded(
        trial,
        understand(loaded.answer.fault, trial, true),
      );
    }
    const outcomes: ProbeOutcome[] = [];
    const { limitFactor = 1 } = trial;
    for (const { check } of trial.runs) {
      const outcome = await this.#within(
        probeMs * limitFactor,
        (patience) => this.#listenToProbe(check, trial, () => hear(patience)),
      );
      outcomes.push(outcome);
      if (!isEnd(outcome)) continue;
      this.kind.onEnd?.(check, outcome);
      break;
    }
    return outcomes;
  }

  async #listenToProbe(
    check: string,
    trial: Trial,
    hear: () => Promise<Exclude<Heard, { fault: string }>>,
  ): Promise<ProbeOutcome> {
    let tried = "";
    while (true) {
      const heard = await hear();
      if ("end" in heard) {
        return { ...NOTHING, tried, fault: { kind: heard.end, text: "" } };
      }
      const answer = "answer" in heard ? heard.answer : undefined;
      if (answer?.is === "trying") {
        tried = answer.tried;
        continue;
      }
      if (answer?.is !== "observed" || answer.check !== check) {
        return { ...NOTHING, tried, fault: NONSENSE };
      }
      return {
        tried,
        observations: receive(answer.observations),
        graphs: answer.graphs,
        fault: answer.fault && understand(answer.fault, trial, false),
      };
    }
  }

  #notLoaded({ runs }: Trial, fault: Fault): ProbeOutcome[] {
    const outcome = { ...NOTHING, tried: "", fault, atLoad: true as const };
    if (isEnd(outcome)) this.kind.onEnd?.(runs[0].check, outcome);
    return runs.map(() => outcome);
  }

  #taskOf(trial: Trial): WorkerMessage {
    const { prerequisites, subjects, runs, probes, seed } = trial;
    return {
      files: [...prerequisites, ...subjects].map(({ name, text }) =>
        this.kind.compile(name, text)
      ),
      request: {
        trial: {
          probes,
          prerequisites: prerequisites.map(({ name }) => name),
          subjects: subjects.map(({ name, exports, optional }) => ({
            file: name,
            exports,
            optional,
          })),
          runs,
          explains: true,
          settleMs: SETTLE_MS,
        },
        seed,
      },
    };
  }

  async #within<T>(
    ms: number,
    listen: (patience: Patience) => Promise<T>,
  ): Promise<T> {
    const patience = new Patience(ms, this.kind.startYardstick);
    try {
      return await listen(patience);
    } finally {
      await patience.end();
    }
  }

  #start(): WorkerThread {
    if (this.#stopped) throw new GraderFault("it was stopped");
    const thread = this.kind.start();
    this.#open.add(thread);
    return thread;
  }

  async #end(thread: WorkerThread): Promise<void> {
    if (this.#open.delete(thread)) await thread.terminate();
  }
}

function understand(raw: RawFault, trial: Trial, atLoad: boolean): Fault {
  const sourceOf = (name: string) =>
    trial.subjects.find((one) => one.name.endsWith(name))?.text;
  const { file, line = 0 } = raw;
  const source = file && sourceOf(file)?.split("\n")[line - 1];
  const fault = understandFault(
    { ...raw, text: inV8Words(raw.text, source) },
    atLoad,
    { sourceOf },
  );
  // The folder says nothing to anybody, and the place is told apart.
  const text = fault.text.replace(PLACE, "").replaceAll(FILES, "");
  return { ...fault, text };
}

/** The place of a syntax error, at the end of its text. */
const PLACE = / at file:\/\/\/files\/\S+:\d+:\d+$/;

const NOTHING = { observations: [], graphs: [] };

const NONSENSE: Fault = {
  kind: "threw",
  text: "the answer of the worker made no sense",
};

/** Whether a probe was the end of its worker. */
function isEnd({ fault }: ProbeOutcome): boolean {
  return fault !== undefined && fault.text === "" &&
    ["timeout", "output-limit", "crashed"].includes(fault.kind);
}

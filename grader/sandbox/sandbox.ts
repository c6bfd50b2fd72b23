/**
 * Where submissions are observed: in child processes, together or alone.
 *
 * Several trials can share a process, one after the other. An earlier file could
 * disturb a later one, so whoever judges asks again, alone, before a shared
 * process costs anybody a point.
 *
 * @module
 */
import type { Observer } from "../core/grade/observer.ts";
import type { Trial } from "../core/probes/trial.ts";
import { GraderFault } from "../core/grader_fault.ts";
import type { ProbeOutcome, TrialOutcome } from "../core/probes/outcome.ts";
import { COURSE_LIMITS, type Limits } from "./limits.ts";
import { programFor } from "./program.ts";
import { Session } from "./session.ts";
import { SLOTS, withSlot } from "./slots.ts";

/** An observer by processes, for as long as one grading lasts. */
export class Sandbox implements Observer {
  #open = new Set<Session>();
  #closing = new Set<Promise<void>>();
  #warm:
    | { readonly for: string; readonly session: Promise<Session> }
    | undefined;
  #stopped = false;

  /**
   * @param limits What each of its processes may use.
   * @param shared How many processes share the trials of a submission: one where several
   * submissions are graded at a time.
   */
  constructor(
    private readonly limits: Limits = COURSE_LIMITS,
    private readonly shared = 1,
  ) {}

  /** For one submission at a time: its trials are spread over the cores. */
  static withAllCores(): Sandbox {
    return new Sandbox(COURSE_LIMITS, SLOTS);
  }

  /**
   * Has a process ready for a trial, whose subjects are not known yet.
   *
   * @param trial The trial.
   * @param rehearsal Another one, to be observed on the reference meanwhile.
   */
  warm(trial: Trial, rehearsal?: Trial): void {
    const before = { ...trial, subjects: [], runs: [] };
    const first = rehearsal && { ...rehearsal, subjects: [] };
    const session = this.#start(first ? [before, first] : [before]);
    this.#warm = {
      for: nameOf(trial),
      session: session.then(async (session) => {
        await session.warm(before, first);
        return session;
      }),
    };
    this.#warm.session.catch(() => {}); // told when it is needed
  }

  /**
   * Observes trials in shared processes, each when it is asked for; where there are
   * several, all but the last a little before. A trial that ends its process is observed
   * again alone, and the next one there gets a new process.
   *
   * @param trials What to look at, in order.
   * @param meanwhile Called for each trial while the process works on it: the time
   * would else be spent waiting.
   * @returns One result a trial, in order.
   * @throws {GraderFault} If the grader itself fails.
   */
  async *together(
    trials: readonly Trial[],
    meanwhile: (trial: Trial) => Promise<void>,
  ): AsyncGenerator<TrialOutcome> {
    const count = Math.min(
      this.shared,
      Math.ceil(trials.length / LEAST_SHARED),
    );
    if (count <= 1) return yield* this.#inOneProcess(trials, meanwhile);
    const lanes = Array.from({ length: count }, (_, lane) => {
      const mine = trials.filter((_, i) => i % count === lane);
      return this.#inOneProcess(mine, meanwhile);
    });
    const ask = (i: number) => {
      const outcome = lanes[i % count].next();
      outcome.catch(() => {}); // told when its turn comes
      return outcome;
    };
    const coming = lanes.map((_, i) => ask(i));
    try {
      for (const i of trials.keys()) {
        const { value } = await (coming[i] ?? ask(i));
        // The last waits until it is asked for: whether it is, the others decide.
        const after = i + count;
        if (after < trials.length - 1) coming[after] = ask(after);
        yield value;
      }
    } finally {
      await Promise.all(lanes.map((lane) => lane.return(undefined)));
    }
  }

  /** Observes trials in one process, as long as that is fit for it. */
  async *#inOneProcess(
    trials: readonly Trial[],
    meanwhile: (trial: Trial) => Promise<void>,
  ): AsyncGenerator<TrialOutcome> {
    let session: Session | undefined;
    const observe = async (i: number): Promise<TrialOutcome> => {
      const isNew = session === undefined;
      const isLast = i === trials.length - 1;
      session ??= await this.#sessionFor(trials.slice(i));
      const observed = await session.observe(trials[i], !isLast, meanwhile);
      if (session.ended || isLast) {
        this.#close(session);
        session = undefined;
      }
      // One that an earlier file has left its mark on is not used again.
      return observed ?? (isNew ? fail() : await observe(i));
    };
    try {
      for (const [i, trial] of trials.entries()) {
        const observed = await withSlot(() => observe(i));
        yield observed.outcomes.length === trial.runs.length
          ? observed
          : await this.alone(trial, observed);
      }
    } finally {
      if (session !== undefined) this.#close(session);
    }
  }

  /**
   * Observes one trial in processes of its own: a probe that ends its process
   * costs no other probe anything.
   *
   * @param trial What to look at.
   * @param begun What is known of it; counts if it was alone.
   * @throws {GraderFault} If the grader itself fails.
   */
  async alone(trial: Trial, begun?: TrialOutcome): Promise<TrialOutcome> {
    const { lanes, trialMs } = this.limits;
    const first = begun?.alone
      ? { ...begun, used: 0 }
      : await this.#observe(trial);
    const outcomes: ProbeOutcome[] = [...first.outcomes];
    const rest = trial.runs.slice(outcomes.length);
    let { printed, used } = first;
    for (let i = 0; i < rest.length; i += lanes) {
      if (used > trialMs) {
        outcomes.push(...rest.slice(i).map(() => TOO_LATE));
        break;
      }
      const observed = await Promise.all(
        rest.slice(i, i + lanes).map((run) =>
          this.#observe({ ...trial, runs: [run] })
        ),
      );
      outcomes.push(...observed.flatMap((lane) => lane.outcomes));
      printed += observed.map((lane) => lane.printed).join("");
      used += observed.reduce((sum, lane) => sum + lane.used, 0);
    }
    return { outcomes, printed, alone: true };
  }

  /**
   * Ends everything in it at once; what is asked of it from now on is refused.
   *
   * @returns When no process of it is left.
   */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#warm?.session.catch(() => {});
    for (const session of this.#open) this.#close(session);
    await Promise.all(this.#closing);
  }

  /** Observes a trial in one process, as far as that gets; and what that took. */
  #observe(trial: Trial): Promise<TrialOutcome & { readonly used: number }> {
    return withSlot(async () => {
      const session = await this.#sessionFor([trial]);
      try {
        const observed = await session.observe(trial, false) ?? fail();
        return { ...observed, used: await session.used() };
      } finally {
        this.#close(session);
      }
    });
  }

  /** The process that is ready for the first trial, or a new one. */
  async #sessionFor(trials: readonly Trial[]): Promise<Session> {
    const warm = this.#warm;
    if (trials.length !== 1 || warm?.for !== nameOf(trials[0])) {
      return await this.#start(trials);
    }
    this.#warm = undefined;
    return await warm.session;
  }

  async #start(trials: readonly Trial[]): Promise<Session> {
    if (this.#stopped) throw new GraderFault("it was stopped");
    const keys = new Set(trials.map(({ probes }) => probes));
    const program = await programFor([...keys]);
    const session = new Session(program, trials[0].seed, this.limits);
    this.#open.add(session);
    if (this.#stopped) this.#close(session);
    return session;
  }

  /** Has a process put away: meanwhile what it has seen can be judged. */
  #close(session: Session): void {
    if (!this.#open.delete(session)) return;
    const closing = session.close().finally(() =>
      this.#closing.delete(closing)
    );
    this.#closing.add(closing);
  }
}

/** A process takes time to start: it is worth that for so many trials. */
const LEAST_SHARED = 3;

/** What comes of a probe that is not run any more. */
const TOO_LATE: ProbeOutcome = {
  tried: "",
  observations: [],
  graphs: [],
  fault: { kind: "timeout", text: "" },
};

function fail(): never {
  throw new GraderFault("a new process was not fit for its first trial");
}

/** What a process has to be ready for. */
function nameOf({ probes, seed }: Trial): string {
  return `${probes} ${seed}`;
}

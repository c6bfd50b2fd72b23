/**
 * Where submissions are observed: in child processes, together or alone.
 *
 * Several tasks can share a process, one after the other. An earlier file could
 * disturb a later one, so whoever judges asks again, alone, before a shared
 * process costs anybody a point.
 *
 * @module
 */
import { GraderFault } from "./grader_fault.ts";
import { COURSE_LIMITS, type Limits } from "./limits.ts";
import { type Observed, type Outcome, Session, type Task } from "./session.ts";

/** A place to observe in, for as long as one grading lasts. */
export class Sandbox {
  #open = new Set<Session>();
  #closing = new Set<Promise<void>>();
  #warm:
    | { readonly for: string; readonly session: Promise<Session> }
    | undefined;
  #stopped = false;

  /** @param limits What each of its processes may use. */
  constructor(private readonly limits: Limits = COURSE_LIMITS) {}

  /**
   * Has a process ready for a task, whose subjects are not known yet.
   *
   * @param task The task.
   * @param rehearsal Another one, to be observed on the reference meanwhile.
   */
  warm(task: Task, rehearsal?: Task): void {
    const before = { ...task, subjects: [], runs: [] };
    const first = rehearsal && { ...rehearsal, subjects: [] };
    const session = this.#start(first ? [before, first] : [before]);
    this.#warm = {
      for: nameOf(task),
      session: session.then(async (session) => {
        await session.warm(before, first);
        return session;
      }),
    };
    this.#warm.session.catch(() => {}); // told when it is needed
  }

  /**
   * Observes tasks in a shared process, each when it is asked for. A task that ends that
   * process is observed again alone, and the next task gets a new one.
   *
   * @param tasks What to look at, in order.
   * @param meanwhile Called for each task while the process works on it: the time
   * would else be spent waiting.
   * @returns One result a task, in order.
   * @throws {GraderFault} If the grader itself fails.
   */
  async *together(
    tasks: readonly Task[],
    meanwhile: (task: Task) => Promise<void>,
  ): AsyncGenerator<Observed> {
    let session: Session | undefined;
    try {
      for (const [i, task] of tasks.entries()) {
        session ??= await this.#sessionFor(tasks.slice(i));
        const observed = await session.observe(task, meanwhile);
        if (session.ended || i === tasks.length - 1) {
          this.#close(session);
          session = undefined;
        }
        yield observed.outcomes.length === task.runs.length
          ? observed
          : await this.alone(task, observed);
      }
    } finally {
      if (session !== undefined) this.#close(session);
    }
  }

  /**
   * Observes one task in processes of its own: a probe that ends its process
   * costs no other probe anything.
   *
   * @param task What to look at.
   * @param begun What is known of it; counts if it was alone.
   * @throws {GraderFault} If the grader itself fails.
   */
  async alone(task: Task, begun?: Observed): Promise<Observed> {
    const { lanes, taskMs } = this.limits;
    const end = performance.now() + taskMs;
    const first = begun?.alone ? begun : await this.#observe(task);
    const outcomes: Outcome[] = [...first.outcomes];
    const rest = task.runs.slice(outcomes.length);
    let printed = first.printed;
    for (let i = 0; i < rest.length; i += lanes) {
      if (performance.now() > end) {
        outcomes.push(...rest.slice(i).map(() => TOO_LATE));
        break;
      }
      const observed = await Promise.all(
        rest.slice(i, i + lanes).map((run) =>
          this.#observe({ ...task, runs: [run] })
        ),
      );
      outcomes.push(...observed.flatMap((lane) => lane.outcomes));
      printed += observed.map((lane) => lane.printed).join("");
    }
    return { outcomes, printed, alone: true };
  }

  /**
   * Ends everything in it at once; what is asked of it from now on is refused.
   *
   * @returns When no process and no folder of it is left.
   */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#warm?.session.catch(() => {});
    for (const session of this.#open) this.#close(session);
    await Promise.all(this.#closing);
  }

  /** Observes a task in one process, as far as that gets. */
  async #observe(task: Task): Promise<Observed> {
    const session = await this.#sessionFor([task]);
    try {
      return await session.observe(task);
    } finally {
      this.#close(session);
    }
  }

  /** The process that is ready for the first task, or a new one. */
  async #sessionFor(tasks: readonly Task[]): Promise<Session> {
    const warm = this.#warm;
    if (tasks.length !== 1 || warm?.for !== nameOf(tasks[0])) {
      return await this.#start(tasks);
    }
    this.#warm = undefined;
    return await warm.session;
  }

  async #start(tasks: readonly Task[]): Promise<Session> {
    if (this.#stopped) throw new GraderFault("it was stopped");
    const session = await Session.open(tasks, this.limits);
    this.#open.add(session);
    if (this.#stopped) this.#close(session);
    return session;
  }

  /** Has a process and its folder put away: meanwhile what it has seen can be judged. */
  #close(session: Session): void {
    if (!this.#open.delete(session)) return;
    const closing = session.close().finally(() =>
      this.#closing.delete(closing)
    );
    this.#closing.add(closing);
  }
}

/** What comes of a probe that is not run any more. */
const TOO_LATE: Outcome = {
  tried: "",
  observations: [],
  graphs: [],
  fault: { kind: "timeout" },
};

/** What a process has to be ready for. */
function nameOf({ probes, seed }: Task): string {
  return `${probes} ${seed}`;
}

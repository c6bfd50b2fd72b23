/**
 * A process with its folder, and what is observed in it.
 *
 * Data goes one way: a {@linkcode Task} says which files and probes; out comes
 * an {@linkcode Outcome} for each probe. Whether that is right is not known here.
 *
 * A task's solution is placed in the process's folder only when a later task needs
 * it, and then the task itself has been observed: no file can read the answer to
 * itself.
 *
 * @module
 */
import type { Seen } from "../checks/notebook.ts";
import { entryFor } from "./entry.ts";
import { Folder } from "./folder.ts";
import { GraderFault } from "./grader_fault.ts";
import { importMapFor } from "./import_map.ts";
import { type Abandonable, unwatch, watch } from "./interrupt.ts";
import type { Limits } from "./limits.ts";
import { Child, type End, type Heard } from "./process.ts";
import { type Answer, type Fault, type Job, receive } from "./protocol.ts";
import { fillCache, warmUp } from "./warm.ts";

/** A file to be put where the child can read it. */
export interface File {
  readonly name: string;
  readonly text: string;
}

/** A learner's file. */
export interface Subject extends File {
  /** The names it must export. */
  readonly exports: readonly string[];
  /** True when nothing but what needs it is wrong if it cannot be imported. */
  readonly optional?: true;
}

/** What to look at. */
export interface Task {
  /** The URL of the module that exports the `probes`. */
  readonly probes: string;
  /** The reference's files of the exercises before. */
  readonly prerequisites: readonly File[];
  /** The learner's files, the last of them under test. */
  readonly subjects: readonly Subject[];
  /** What `Math.random` starts from in the process. */
  readonly seed: number;
  /**
   * How many times the usual it may take and print: on several of the learner's files,
   * each of which would be right with that much, it needs more. 1 if not said.
   */
  readonly allowance?: number;
  /** The probes to run, each with the key of its random inputs. */
  readonly runs: Job["runs"];
}

/** What one probe saw, and what kept it from seeing more. */
export interface Outcome extends Seen {
  /** What was done last. */
  readonly tried: string;
  readonly fault?: Fault | { readonly kind: End };
  /** True when the files could not even be imported. */
  readonly atLoad?: true;
}

/** What came of a task. */
export interface Observed {
  /** One outcome for each run, in order. */
  readonly outcomes: readonly Outcome[];
  /** What the learner's code printed. */
  readonly printed: string;
  /** Whether no other learner's file had run in the same process before. */
  readonly alone: boolean;
}

/** How long a child may take to start, in milliseconds: generous, since it is ours to wait. */
const START_MS = 20_000;

/** One child process with its folder. */
export class Session implements Abandonable {
  /** Whether the process has come to its end before it was asked to. */
  ended = false;

  #used = 0;
  #started = false;
  #folder = new Folder();
  #child: Child;

  private constructor(
    tasks: readonly Task[],
    private readonly limits: Limits,
  ) {
    const folder = this.#folder;
    try {
      const modules = new Set(tasks.map(({ probes }) => probes));
      const first = tasks[0].prerequisites;
      const names = first.map(({ name }) => name);
      folder.place("main.js", entryFor([...modules], names));
      folder.place(
        "import_map.json",
        importMapFor((name) => folder.urlOf(name)),
      );
      const subjects = tasks.flatMap(({ subjects }) => subjects);
      for (const { name, text } of [...first, ...subjects]) {
        folder.place(`files/${name}`, text);
      }
      fillCache(folder.cache);
      this.#child = new Child(folder, tasks[0].seed, limits);
    } catch (error) {
      this.#folder.abandon(); // nobody else will: there is no session
      throw error;
    }
    watch(this);
  }

  /**
   * Starts a process for tasks.
   *
   * @param tasks What it will be asked, in this order; the files of a task that are
   * not there yet can come with the task.
   * @param limits What the process may use.
   * @throws {GraderFault} If that is not possible.
   */
  static async open(
    tasks: readonly Task[],
    limits: Limits,
  ): Promise<Session> {
    await warmUp();
    return new Session(tasks, limits);
  }

  /**
   * Has the process import what a task rests on, before there is anything to observe,
   * and observe something on the reference alone: the task itself is then answered
   * at once, by code that has been compiled.
   *
   * @param task The task, without subjects.
   * @param rehearsal What to observe; without subjects too.
   */
  async warm(task: Task, rehearsal: Task | undefined): Promise<void> {
    this.#place(task);
    const { prerequisites } = task;
    await this.#child.ask(
      jobOf({ ...(rehearsal ?? task), prerequisites }, true),
    );
    await this.#start();
    await this.#child.listen(START_MS); // "loaded": there was nothing to load
    for (let left = rehearsal?.runs.length ?? 0; left > 0;) {
      const { answer } = await this.#child.listen(START_MS);
      if (answer?.is !== "trying") left--;
    }
  }

  /** The outcomes up to the one that ended the process, if one did. */
  async observe(
    task: Task,
    meanwhile?: (task: Task) => Promise<void>,
  ): Promise<Observed> {
    const alone = this.#used++ === 0;
    this.#place(task);
    // Where it does not end, a shared process is of no account: what was being done
    // is asked again, alone.
    await this.#child.ask(jobOf(task, alone));
    await meanwhile?.(task);
    if (!this.#started) await this.#start();
    const outcomes = await this.#listenTo(task);
    this.ended = outcomes.some(({ fault }) => isEnd(fault));
    const printed = this.#tidy(shortenPrinted(this.#child.takePrinted()));
    return { outcomes, printed, alone };
  }

  #place({ prerequisites, subjects }: Task): void {
    for (const { name, text } of [...prerequisites, ...subjects]) {
      this.#folder.place(`files/${name}`, text);
    }
  }

  /** Up to here only our own code has run: what goes wrong is our fault. */
  async #start(): Promise<void> {
    this.#mustBe("ready", await this.#child.listen(START_MS));
    this.#mustBe("prepared", await this.#child.listen(START_MS));
    this.#started = true;
  }

  #mustBe(is: Answer["is"], { answer, end }: Heard): void {
    if (answer?.is === is) return;
    throw new GraderFault(
      `the process did not get as far as "${is}" (${end ?? answer?.is})`,
    );
  }

  async #listenTo(task: Task): Promise<Outcome[]> {
    const notLoaded = (fault: Outcome["fault"]): Outcome[] =>
      task.runs.map(() => ({
        tried: "",
        observations: [],
        graphs: [],
        fault,
        atLoad: true,
      }));

    const limit = this.limits.loadMs * task.subjects.length;
    let heard = await this.#child.listen(limit);
    if (heard.answer?.is === "prepared") {
      heard = await this.#child.listen(limit);
    }
    const { answer, end } = heard;
    if (end !== undefined) return notLoaded({ kind: end });
    if (answer.is !== "loaded") return notLoaded(NONSENSE);
    if (answer.fault !== undefined) {
      return notLoaded(this.#tidyFault(answer.fault));
    }

    const outcomes: Outcome[] = [];
    for (const { check } of task.runs) {
      const outcome = await this.#listenToProbe(check, task.allowance);
      outcomes.push(outcome);
      if (isEnd(outcome.fault)) break;
    }
    return outcomes;
  }

  async #listenToProbe(check: string, allowance = 1): Promise<Outcome> {
    const deadline = performance.now() + this.limits.probeMs * allowance;
    let tried = "";
    while (true) {
      const left = deadline - performance.now();
      const { answer, end } = await this.#child.listen(left, allowance);
      if (end !== undefined) {
        return { ...NOTHING, tried, fault: { kind: end } };
      }
      if (answer.is === "trying") {
        tried = answer.tried;
        continue;
      }
      if (answer.is !== "observed" || answer.check !== check) {
        return { ...NOTHING, tried, fault: NONSENSE };
      }
      return {
        tried,
        observations: receive(answer.observations),
        graphs: answer.graphs,
        fault: answer.fault && this.#tidyFault(answer.fault),
      };
    }
  }

  /** A fault without the name of the folder, which is another each time. */
  #tidyFault(fault: Fault): Fault {
    return "text" in fault ? { ...fault, text: this.#tidy(fault.text) } : fault;
  }

  #tidy(text: string): string {
    return text.replaceAll(this.#folder.urlOf("files/"), "")
      .replaceAll(`${this.#folder.readable}/`, "").toWellFormed();
  }

  async close(): Promise<void> {
    await this.#child.kill();
    await this.#folder.remove();
    unwatch(this);
  }

  abandon(): void {
    this.#child.abandon();
    this.#folder.abandon();
  }
}

/** How much of what was printed is kept, in characters. */
const MOST_PRINTED = 10_000;

function jobOf(
  { probes, prerequisites, subjects, runs }: Task,
  explains: boolean,
): Job {
  return {
    probes,
    prerequisites: prerequisites.map(({ name }) => name),
    subjects: subjects.map(({ name, exports, optional }) => ({
      file: name,
      exports,
      optional,
    })),
    runs,
    explains,
  };
}

function shortenPrinted(printed: string): string {
  const over = printed.length - MOST_PRINTED;
  return over <= 0
    ? printed
    : `${printed.slice(0, MOST_PRINTED)}\n(and ${over} characters more)\n`;
}

const NOTHING = { observations: [], graphs: [] };

const NONSENSE: Fault = {
  kind: "error",
  text: "the answer of the process made no sense",
};

function isEnd(fault: Outcome["fault"]): boolean {
  return fault !== undefined &&
    ["timeout", "memory", "output-limit", "crashed"].includes(fault.kind);
}

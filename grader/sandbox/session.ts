/**
 * A process, and what is observed in it.
 *
 * Data goes one way: a {@linkcode Trial} says which files and probes; out comes
 * an {@linkcode ProbeOutcome} for each probe. Whether that is right is not known here.
 *
 * ```text
 * trial -> linked files, in memory -> imported, probed -> answers -> outcomes
 * ```
 *
 * The files of a trial reach the process with that trial, and the reference's versions
 * only of the exercises before it: no file can read the answer to itself. Before a
 * process runs the next trial it looks whether the last one has left anything that the
 * next could find; if so, the next gets another process. So whatever is observed is
 * observed as if it were alone.
 *
 * @module
 */
import type { Trial } from "../core/probes/trial.ts";
import { GraderFault } from "../core/grader_fault.ts";
import type {
  Fault,
  ProbeOutcome,
  TrialOutcome,
} from "../core/probes/outcome.ts";
import type { Address, Answer, RawFault } from "../core/probes/protocol.ts";
import { receive } from "../core/probes/receive.ts";
import { understandFault } from "./engine_errors.ts";
import { filesOf, namesBefore, requestOf } from "./child_request.ts";
import { FILES, withNames } from "./frame.ts";
import { type Abandonable, unwatch, watch } from "./interrupt.ts";
import type { Limits } from "./limits.ts";
import { writtenColumn } from "./link.ts";
import { Child, type Heard } from "./process.ts";

/** How long a child may take to start, in milliseconds: generous, since it is ours to wait. */
const START_MS = 20_000;

/** One child process. */
export class Session implements Abandonable {
  /** Whether the process has come to its end before it was asked to. */
  ended = false;

  #used = 0;
  #isReady = false;
  #child: Child;
  #addresses: readonly Address[] = [];

  /**
   * Starts a process.
   *
   * @param program What it runs.
   * @param seed What its `Math.random` starts from.
   * @param limits What the process may use.
   * @throws {GraderFault} If that is not possible.
   */
  constructor(
    program: string,
    seed: number,
    private readonly limits: Limits,
  ) {
    this.#child = new Child(program, seed, limits);
    watch(this);
  }

  /**
   * Has the process import what a trial rests on, before there is anything to observe,
   * and observe something on the reference alone: the trial itself is then answered
   * at once, by code that has been compiled.
   *
   * @param trial The trial, without subjects.
   * @param rehearsal What to observe; without subjects too.
   */
  async warm(trial: Trial, rehearsal: Trial | undefined): Promise<void> {
    const { prerequisites } = trial;
    const first = { ...(rehearsal ?? trial), prerequisites };
    this.#child.ask(requestOf(first, true, false, this.limits));
    await this.#prepare(first);
    await this.#child.listen(START_MS); // "loaded": there was nothing to load
    for (let left = rehearsal?.runs.length ?? 0; left > 0;) {
      const { answer } = await this.#child.listen(START_MS);
      if (answer?.is !== "trying") left--;
    }
  }

  /**
   * The outcomes up to the one that ended the process, if one did.
   *
   * @param isFollowed Whether the process is to be asked for more afterwards.
   * @returns `undefined` if the process is not fit for it any more.
   */
  async observe(
    trial: Trial,
    isFollowed: boolean,
    meanwhile?: (trial: Trial) => Promise<void>,
  ): Promise<TrialOutcome | undefined> {
    const alone = this.#used++ === 0;
    // Where it does not end, a shared process is of no account: what was being done
    // is asked again, alone.
    this.#child.ask(requestOf(trial, alone, isFollowed, this.limits));
    await meanwhile?.(trial);
    const heard = await this.#prepare(trial, alone);
    if (heard === undefined) {
      this.ended = true;
      return undefined;
    }
    const outcomes = heard.end === undefined
      ? await this.#listenTo(trial)
      : notLoaded(trial, { kind: heard.end, text: "" });
    this.ended = outcomes.some(({ fault }) => isEnd(fault));
    const printed = shortenPrinted(this.#child.takePrinted());
    return { outcomes, printed: this.#tidy(printed, trial), alone };
  }

  /** The processor time that it has used, in milliseconds. */
  used(): Promise<number> {
    return this.#child.used();
  }

  /**
   * Waits until the process is about to import the learner's files. As long as it has had
   * to do with none of them, what goes wrong is our fault.
   *
   * @returns What was heard last; `undefined` if the process is not fit for the trial.
   */
  async #prepare(trial: Trial, isOurs = true): Promise<Heard | undefined> {
    if (!this.#isReady) {
      this.#mustBe("ready", await this.#child.listen(START_MS));
      this.#isReady = true;
    }
    const heard = await this.#child.listen(
      isOurs ? START_MS : this.limits.loadMs,
    );
    if (isOurs) this.#mustBe("prepared", heard);
    if (heard.answer?.is !== "prepared") return undefined;
    const held = await this.#child.listen(this.#loadMs(trial) || START_MS);
    if (isOurs && held.end === undefined) this.#mustBe("held", held);
    if (held.answer?.is === "held") this.#addresses = held.answer.addresses;
    else if (!isOurs) return undefined;
    this.#child.takePrinted(); // by files before
    return held;
  }

  #loadMs({ subjects }: Trial): number {
    return this.limits.loadMs * subjects.length;
  }

  #mustBe(is: Answer["is"], { answer, end }: Heard): void {
    if (answer?.is === is) return;
    throw new GraderFault(
      `the process did not get as far as "${is}" (${end ?? answer?.is})`,
    );
  }

  async #listenTo(trial: Trial): Promise<ProbeOutcome[]> {
    const { answer, end } = await this.#child.listen(this.#loadMs(trial));
    if (end !== undefined) return notLoaded(trial, { kind: end, text: "" });
    if (answer.is !== "loaded") return notLoaded(trial, NONSENSE);
    if (answer.fault !== undefined) {
      return notLoaded(trial, this.#understand(answer.fault, trial, true));
    }

    const outcomes: ProbeOutcome[] = [];
    for (const { check } of trial.runs) {
      const outcome = await this.#listenToProbe(check, trial);
      outcomes.push(outcome);
      if (isEnd(outcome.fault)) break;
    }
    return outcomes;
  }

  async #listenToProbe(check: string, trial: Trial): Promise<ProbeOutcome> {
    const { limitFactor = 1 } = trial;
    const limit = this.#child.limitOf(this.limits.probeMs * limitFactor);
    let tried = "";
    while (true) {
      const { answer, end } = await this.#child.listen(limit, limitFactor);
      if (end !== undefined) {
        return { ...NOTHING, tried, fault: { kind: end, text: "" } };
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
        fault: answer.fault && this.#understand(answer.fault, trial, false),
      };
    }
  }

  /** A fault as it is told, without addresses, which are others each time. */
  #understand(raw: RawFault, trial: Trial, atLoad: boolean): Fault {
    const fileOf = (name: string) =>
      trial.subjects.find((one) => one.name.endsWith(name));
    const text = this.#named(raw.text, trial).toWellFormed();
    return understandFault({ ...raw, text }, atLoad, {
      sourceOf: (name) => fileOf(name)?.text,
      columnOf(name, line, column) {
        const file = fileOf(name);
        return file === undefined ? column : writtenColumn(
          file,
          namesBefore(filesOf(trial), file),
          line,
          column,
        );
      },
    });
  }

  #tidy(text: string, trial: Trial): string {
    return this.#named(text, trial).replaceAll(FILES, "").toWellFormed();
  }

  #named(text: string, trial: Trial): string {
    const names = filesOf(trial).map(({ name }) => name);
    return withNames(text, this.#addresses, names);
  }

  async close(): Promise<void> {
    await this.#child.kill();
    unwatch(this);
  }

  abandon(): void {
    this.#child.abandon();
  }
}

/** How much of what was printed is kept, in characters. */
const MOST_PRINTED = 10_000;

function notLoaded({ runs }: Trial, fault: Fault): ProbeOutcome[] {
  return runs.map(() => ({ ...NOTHING, tried: "", fault, atLoad: true }));
}

function shortenPrinted(printed: string): string {
  const over = printed.length - MOST_PRINTED;
  return over <= 0
    ? printed
    : `${printed.slice(0, MOST_PRINTED)}\n(and ${over} characters more)\n`;
}

const NOTHING = { observations: [], graphs: [] };

const NONSENSE: Fault = {
  kind: "threw",
  text: "the answer of the process made no sense",
};

/** Whether a fault was the end of the process; out of memory can be an error as well. */
function isEnd(fault: Fault | undefined): boolean {
  return fault !== undefined && fault.text === "" &&
    ["timeout", "memory", "output-limit", "crashed"].includes(fault.kind);
}

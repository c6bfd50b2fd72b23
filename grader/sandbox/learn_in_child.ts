/**
 * A network that learns in a child process, within the limits of any code of a learner.
 *
 * @module
 */
import type { Subject } from "../core/probes/trial.ts";
import { type LearnTask, TASK_FILE } from "../core/learning/learn_probe.ts";
import type { Learnt } from "../core/learning/learn.ts";
import { receiveLearnt } from "../core/learning/receive_learnt.ts";
import type { Fault } from "../core/probes/outcome.ts";
import type { Address, RawFault } from "../core/probes/protocol.ts";
import { understandFault } from "./engine_errors.ts";
import { type ChildRequest, FILES, withNames } from "./frame.ts";
import { type Abandonable, unwatch, watch } from "./interrupt.ts";
import { COURSE_LIMITS, type Limits } from "./limits.ts";
import { linkFile } from "./link.ts";
import { Child, type Heard } from "./process.ts";
import { declare, idOf } from "./program.ts";

/** What is heard of it: what it has learnt, or why it goes no further. */
export type HeardOfLearning =
  | { readonly learnt: Learnt }
  | { readonly fault: Fault };

const CHILD = "grader/sandbox/child.ts";
const PROBE = "grader/core/learning/learn_probe.ts";

/** A child may take this long to start, in milliseconds: that is ours to wait. */
const START_MS = 20_000;

/**
 * What it may use: as much as in grading, but for the time. Of that each step has its
 * own: a step of the solutions takes less than a tenth of a second.
 */
export const LEARNING_LIMITS: Limits = {
  ...COURSE_LIMITS,
  youngMiB: 64,
  processorSeconds: 3600,
  probeMs: 15_000,
};

export class LearningChild implements Abandonable {
  #child: Child | undefined;
  #isClosed = false;

  /**
   * @param files The files of the exercises, in order.
   * @param task What to learn.
   */
  constructor(
    private readonly files: readonly Subject[],
    private readonly task: LearnTask,
    private readonly limits: Limits = LEARNING_LIMITS,
  ) {}

  /**
   * Has it learn. It waits where nobody asks for more.
   *
   * @throws {GraderFault} If the grader itself fails.
   */
  async *learn(): AsyncGenerator<HeardOfLearning, undefined> {
    const child = new Child(await programText(), 1, this.limits);
    this.#child = child;
    watch(this);
    try {
      yield* this.#listen(child);
    } finally {
      await this.close();
    }
  }

  /** Ends it. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#child?.kill();
    unwatch(this);
  }

  abandon(): void {
    this.#child?.abandon();
  }

  async *#listen(child: Child): AsyncGenerator<HeardOfLearning, undefined> {
    child.ask(this.#request());
    const { loadMs, probeMs } = this.limits;
    let addresses: readonly Address[] = [];
    const faultOf = ({ end, answer }: Heard): Fault | undefined => {
      if (end !== undefined) return { kind: end, text: "" };
      if (answer.is !== "loaded" && answer.is !== "observed") return undefined;
      const { fault } = answer;
      return fault && this.#understand(fault, addresses, answer.is);
    };
    let wait = START_MS;
    while (!this.#isClosed) {
      const heard = await child.listen(wait);
      // What the learner's code prints is not shown: it would break the picture.
      child.takePrinted();
      if (this.#isClosed) return;
      const fault = faultOf(heard);
      if (fault !== undefined) {
        yield { fault };
        return;
      }
      const { answer } = heard;
      if (answer?.is === "prepared") wait = loadMs * this.files.length;
      else if (answer?.is === "held") addresses = answer.addresses;
      else if (answer?.is === "observed") return;
      else if (answer?.is !== "ready") wait = probeMs;
      const learnt = answer?.is === "trying"
        ? receiveLearnt(answer.tried)
        : undefined;
      if (learnt !== undefined) yield { learnt };
    }
  }

  #request(): ChildRequest {
    const text = `export const task = ${JSON.stringify(this.task)};\n`;
    const names = this.files.map(({ name }) => name);
    return {
      probes: "learn",
      files: [
        { name: TASK_FILE, text, marks: [], number: "0" },
        ...this.files.map(({ name, text }, i) =>
          linkFile(name, text, names.slice(0, i))
        ),
      ],
      prerequisites: [TASK_FILE],
      subjects: this.files.map(({ name, exports }) => ({
        file: name,
        exports,
        optional: false,
      })),
      runs: [{ check: "learn", key: "learn" }],
      explains: true,
      isFollowed: false,
      settleMs: this.limits.settleMs,
    };
  }

  #understand(
    raw: RawFault,
    addresses: readonly Address[],
    when: "loaded" | "observed",
  ): Fault {
    const names = this.files.map(({ name }) => name);
    const text = withNames(raw.text, addresses, names);
    const sourceOf = (name: string) =>
      this.files.find((one) => one.name === name)?.text;
    return understandFault(
      { ...raw, text: text.replaceAll(FILES, "").toWellFormed() },
      when === "loaded",
      { sourceOf },
    );
  }
}

let program: Promise<string> | undefined;

function programText(): Promise<string> {
  return program ??= declare([CHILD, PROBE]).then((modules) =>
    `${modules}export const serve = (unread) =>
  ${idOf(CHILD)}.serve({ learn: ${idOf(PROBE)}.probes }, unread);\n`
  );
}

/**
 * The messages of a worker, in the order in which they came.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { Answer } from "../core/probes/protocol.ts";
import { receiveAnswer } from "../core/probes/receive.ts";
import { type Inspected, receiveInspected } from "./inspected.ts";
import type { Said, WorkerEnd, WorkerMessage } from "./messages.ts";

/** An answer of a worker, or the reason why there is none. */
export type Heard =
  | { readonly answer: Answer }
  | { readonly inspected: Inspected }
  | { readonly told: string }
  | { readonly fault: string }
  | WorkerEnd;

/** A worker, wherever it runs. */
export interface WorkerThread {
  /** What the learner's code has printed so far. */
  readonly mailbox: Mailbox;
  /** Has it run a task; the mailbox then gets its answers, one by one. */
  ask(task: WorkerMessage): void;
  /** Ends it at once. */
  terminate(): void | Promise<void>;
}

/** Keeps what a worker says until somebody listens. */
export class Mailbox {
  readonly #heard: Heard[] = [];
  #printed = "";
  #wake: () => void = () => {};
  /** Whether anything has been said at all. */
  hasHeard = false;

  /** Takes a message; one that makes no sense is left out. */
  hear(said: Said): void {
    this.hasHeard = true;
    if ("answer" in said) {
      this.#printed += said.printed;
      const answer = receiveAnswer(said.answer);
      if (answer !== undefined) this.#heard.push({ answer });
      else {
        const inspected = receiveInspected(said.answer);
        if (inspected === undefined) return;
        this.#heard.push({ inspected });
      }
    } else if ("told" in said) {
      this.#heard.push({ told: said.told });
    } else {
      this.#heard.push(said);
    }
    this.#wake();
  }

  /**
   * Waits for the next message.
   *
   * @param patience How long to wait, in milliseconds or until something has happened;
   * after that it counts as a timeout.
   */
  async listen(patience: number | Promise<unknown>): Promise<Heard> {
    if (this.#heard.length === 0) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve, reject) => {
        this.#wake = resolve;
        if (typeof patience === "number") {
          timer = setTimeout(resolve, Math.max(0, patience));
        } else {
          patience.then(() => resolve(), reject);
        }
      });
      clearTimeout(timer);
    }
    return this.#heard.shift() ?? { end: "timeout" };
  }

  /** What was printed since this was last asked, and not too much of it. */
  takePrinted(): string {
    const printed = this.#printed;
    this.#printed = "";
    const over = printed.length - MOST_PRINTED;
    return over <= 0
      ? printed
      : `${printed.slice(0, MOST_PRINTED)}\n(and ${over} characters more)\n`;
  }
}

/** How much of what was printed is kept, in characters. */
const MOST_PRINTED = 10_000;

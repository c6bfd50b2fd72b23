/**
 * For tests only: a worker of Deno and of Node.
 *
 * @module
 */
import { Worker } from "node:worker_threads";
import { Mailbox, type WorkerThread } from "../../worker/mailbox.ts";
import type { Said, WorkerMessage } from "../../worker/messages.ts";

/** What a worker that is kept says after each task. */
export interface TaskEnd {
  /** Whether nothing of it can be found by the next. */
  readonly isFree: boolean;
}

/** A worker that is asked for one task after the other. */
export class TrialThread implements WorkerThread {
  readonly mailbox: Mailbox = new Mailbox();
  readonly #worker: Worker;
  /** Tasks from before it listened: sent at once, they would be lost. */
  #unasked: WorkerMessage[] | undefined = [];

  /**
   * @param entry The module that it runs: `trial_worker.ts`, or a bundle of it.
   * @param workerData What that module is told.
   */
  constructor(entry: URL, workerData?: unknown) {
    this.#worker = new Worker(entry, { workerData });
    this.#worker.on("message", (said: Said | TaskEnd | "ready") => {
      if (said !== "ready") {
        if ("isFree" in said) return this.ended(said);
        return this.mailbox.hear(said);
      }
      for (const one of this.#unasked ?? []) this.#worker.postMessage(one);
      this.#unasked = undefined;
    });
    // Without a listener, an error would be thrown here, where nobody can catch it.
    this.#worker.on("error", () => this.mailbox.hear({ end: "crashed" }));
    this.#worker.on("exit", () => this.mailbox.hear({ end: "crashed" }));
  }

  ask(task: WorkerMessage): void {
    if (this.#unasked === undefined) this.#worker.postMessage(task);
    else this.#unasked.push(task);
  }

  /** Told of the end of a task, if it is kept. */
  protected ended(_end: TaskEnd): void {}

  async terminate(): Promise<void> {
    await this.#worker.terminate();
    this.mailbox.hear({ end: "crashed" });
  }
}

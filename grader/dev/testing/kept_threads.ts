/**
 * For tests only: workers that are kept from one grading to the next.
 *
 * To start one takes a hundred times as long as a trial. After each trial a worker says
 * whether the next may have it: whether what the last one did can still be found in it.
 *
 * @module
 */
import type { WorkerThread } from "../../worker/mailbox.ts";
import type { WorkerMessage } from "../../worker/messages.ts";
import type { WorkerObserver } from "../../worker/worker_observer.ts";
import type { KeptWorkerData } from "./serve_in_thread.ts";
import { observerBy } from "./thread_observer.ts";
import { type TaskEnd, TrialThread } from "./trial_thread.ts";

/** A worker is replaced after so many trials: each leaves its code behind. */
const MOST_TASKS = 100;

/**
 * How long a worker may take to say that it is free, in milliseconds. One that takes
 * longer, in an endless loop or on a busy machine, is replaced.
 */
const PATIENCE_MS = 500;

/** Workers, and observers that use them. */
export class KeptThreads {
  readonly #free: KeptThread[] = [];

  /**
   * @param entry The module that a worker runs.
   * @param workerData What the entry is told.
   */
  constructor(
    private readonly entry: URL = new URL("trial_worker.ts", import.meta.url),
    private readonly workerData: object = {},
  ) {}

  /**
   * Makes an observer.
   *
   * @param patienceMs How long a step of a trial may take.
   */
  observer(patienceMs?: number): WorkerObserver {
    return observerBy(() => this.#take(), patienceMs);
  }

  /** Ends the workers that are free. */
  async stop(): Promise<void> {
    await Promise.all(this.#free.splice(0).map((thread) => thread.end()));
  }

  #take(): WorkerThread {
    const thread = this.#free.pop();
    if (thread !== undefined) return thread;
    const data: KeptWorkerData = { ...this.workerData, isKept: true };
    return new KeptThread(this.entry, data, this.#free);
  }
}

class KeptThread extends TrialThread {
  #tasks = 0;
  #ends = 0;
  #isFree = true;
  #wake: () => void = () => {};

  constructor(entry: URL, data: unknown, private readonly free: KeptThread[]) {
    super(entry, data);
  }

  override ask(task: WorkerMessage): void {
    this.#tasks++;
    super.ask(task);
  }

  protected override ended({ isFree }: TaskEnd): void {
    this.#ends++;
    this.#isFree &&= isFree;
    this.#wake();
  }

  /** Lets the next one have it, unless something is against it. */
  override async terminate(): Promise<void> {
    if (this.#ends < this.#tasks) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        timer = setTimeout(resolve, PATIENCE_MS);
      });
      clearTimeout(timer);
    }
    const isFree = this.#isFree && this.#ends === this.#tasks &&
      this.#tasks < MOST_TASKS;
    // Who waited no longer has left answers unread: the next would take them for its own.
    const unread = await this.mailbox.listen(0);
    const isRead = "end" in unread && unread.end === "timeout";
    if (isFree && isRead) this.free.push(this);
    else await this.end();
  }

  /** Ends it. */
  end(): Promise<void> {
    return super.terminate();
  }
}

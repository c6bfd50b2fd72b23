/**
 * The worker that checks types, as the page sees it: asked for one file at a time, and
 * ended where it does not answer.
 *
 * @module
 */
import {
  type TypeFault,
  TYPES_PATIENCE_MS,
  TYPES_STOPPED,
} from "../../../core/report/type_errors.ts";
import type { WorkerThread } from "../../../worker/mailbox.ts";
import type { TypesRequest } from "../../../worker/messages.ts";

/** Checks types in a worker. */
export class TypeWorker {
  #thread: WorkerThread | undefined;
  /** Whether it has answered before: then it does so in milliseconds. */
  #isUp = false;
  #running: Promise<unknown> | undefined;
  #turn = 0;

  /** @param start Starts the worker. */
  constructor(private readonly start: () => WorkerThread) {}

  /**
   * Checks a file. A check that is still going on is out of date.
   *
   * @returns What is shown of its type errors; `undefined` if another check was asked
   * for before they were there.
   * @throws {Error} If there is no answer; a sentence.
   */
  async check(
    request: TypesRequest,
  ): Promise<readonly TypeFault[] | undefined> {
    const turn = ++this.#turn;
    // What is still being checked is out of date, and may have no end. A worker that
    // is only about to begin stays: another one would take as long.
    if (this.#running !== undefined && this.#isUp) this.#endThread();
    while (this.#running !== undefined) await this.#running;
    if (turn !== this.#turn) return undefined;
    const asked = this.#ask(request);
    this.#running = asked.catch(() => {});
    try {
      const faults = await asked;
      return turn === this.#turn ? faults : undefined;
    } catch (error) {
      if (turn === this.#turn) throw error;
      return undefined;
    } finally {
      this.#running = undefined;
    }
  }

  /** Ends the worker, and what it checks. */
  end(): void {
    this.#turn++;
    this.#endThread();
  }

  async #ask(types: TypesRequest): Promise<readonly TypeFault[]> {
    const thread = this.#thread ??= this.start();
    thread.ask({ files: [], request: { types } });
    const heard = await thread.mailbox.listen(TYPES_PATIENCE_MS);
    if ("told" in heard) {
      this.#isUp = true;
      return JSON.parse(heard.told);
    }
    if (this.#thread === thread) this.#endThread();
    throw new Error(TYPES_STOPPED);
  }

  #endThread(): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#isUp = false;
  }
}

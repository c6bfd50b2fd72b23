/**
 * The worker in which a network learns, as the page sees it: asked one thing at a time,
 * and ended where it does not answer.
 *
 * @module
 */
import type { LearnRequest, Learnt } from "../../../core/learning/learn.ts";
import { receiveLearnt } from "../../../core/learning/receive_learnt.ts";
import type { Stopped } from "../../../core/learning/stopped.ts";
import type { WorkerThread } from "../../../worker/mailbox.ts";
import type { CompiledFile } from "../../../worker/messages.ts";
import type { PageContext } from "./place.ts";

/** How long the first answer of its kind may take, in milliseconds: a step may be slow. */
const PATIENCE_MS = 15_000;
/**
 * Later ones may take so many times as long as the longest one before, and at least
 * so long: what grows without end is ended before it fills the memory.
 */
const TIMES = 8, LEAST_MS = 4_000;

/** What an answer is called, by what was asked. */
type Kind<Request> = Request extends { plane: unknown } | { digits: unknown }
  ? "begun"
  : Request extends { steps: unknown } ? "stepped"
  : Request extends { test: unknown } ? "tested"
  : Request extends { read: unknown } ? "read"
  : Request extends { keep: unknown } ? "kept"
  : "ice cream";

/** Why there is no answer. */
export class StoppedError extends Error {
  override name = "StoppedError";

  /**
   * @param stopped What ended it.
   * @param seconds How long was waited.
   */
  constructor(readonly stopped: Stopped, readonly seconds = 0) {
    super(stopped.text || stopped.kind);
  }
}

/** A worker that learns. */
export class Learner {
  #thread: WorkerThread | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #isEnded = false;
  /** By the kind of what was asked, how long the longest answer took. */
  readonly #longest = new Map<string, number>();

  private constructor(
    private readonly begin: () => WorkerThread,
    private readonly files: readonly CompiledFile[],
  ) {}

  /** Gets one ready. */
  static async open(
    { grading, chunk }: PageContext,
    files: readonly CompiledFile[],
  ): Promise<Learner> {
    const [workers, runtime] = await Promise.all([
      grading(),
      chunk<string>("learning_runtime"),
    ]);
    return new Learner(() => workers.start(runtime), files);
  }

  /**
   * Asks something. Questions are answered one after the other.
   *
   * @throws {StoppedError} If the learner's code threw, or did not answer: the worker
   * has been ended then, and the next question begins a new one.
   */
  ask<Request extends LearnRequest>(
    learn: Request,
  ): Promise<Extract<Learnt, { is: Kind<Request> }>> {
    const answer = this.#last.then(() => this.#ask(learn));
    this.#last = answer.catch(() => {});
    return answer as Promise<Extract<Learnt, { is: Kind<Request> }>>;
  }

  async #ask(learn: LearnRequest): Promise<Learnt> {
    if (this.#isEnded) throw new StoppedError({ kind: "crashed", text: "" });
    const thread = this.#thread ??= this.begin();
    thread.ask({ files: this.files, request: { learn, seed: 1 } });
    const [kind] = Object.keys(learn);
    const longest = this.#longest.get(kind) ?? PATIENCE_MS;
    const patience = Math.min(PATIENCE_MS, Math.max(LEAST_MS, TIMES * longest));
    const begin = performance.now();
    const heard = await thread.mailbox.listen(patience);
    const took = performance.now() - begin;
    this.#longest.set(kind, Math.max(took, this.#longest.get(kind) ?? 0));
    // What the learner's code prints is not shown: it would break the picture.
    thread.mailbox.takePrinted();
    const learnt = "told" in heard ? receiveLearnt(heard.told) : undefined;
    if (learnt?.is === "failed") {
      this.#endThread();
      throw new StoppedError({ ...learnt, kind: "threw" });
    }
    if (learnt === undefined) {
      this.#endThread();
      const end = "end" in heard ? heard.end : "crashed";
      throw new StoppedError({ kind: end, text: "" }, patience / 1000);
    }
    return learnt;
  }

  /** Ends it at once, whatever it is doing; nothing more is answered. */
  end(): void {
    this.#isEnded = true;
    this.#endThread();
  }

  #endThread(): void {
    this.#thread?.terminate();
    this.#thread = undefined;
  }
}

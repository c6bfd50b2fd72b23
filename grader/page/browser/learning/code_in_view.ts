/**
 * Whose code a view of a network that learns runs, and the worker in which it does.
 *
 * @module
 */
/// <reference lib="dom" />
import { el } from "../dom.ts";
import { Learner } from "./learner.ts";
import { type PageContext, type WhoseFiles, whoseFiles } from "./place.ts";

/** Opened each time that the view is shown, with the files as they are then. */
export class CodeInView {
  /** Says whose code it is. */
  readonly whose: HTMLElement = el("p", { class: "quiet" });
  #files: WhoseFiles | undefined;
  #learner: Learner | undefined;
  /** Who was closed meanwhile does not come to be open. */
  #round = 0;

  /** @param place What the page hands over. */
  constructor(private readonly place: PageContext) {}

  /** The worker; `undefined` where the view is not shown. */
  get learner(): Learner | undefined {
    return this.#learner;
  }

  /** Why the learner's code is slow, where it shows: a sentence. */
  get slow(): string | undefined {
    return this.#files?.slow;
  }

  /**
   * Takes the files and gets a worker ready.
   *
   * @param allOurs Whether to take none of the learner's.
   * @returns The worker; `undefined` where the view was left meanwhile.
   */
  async open(allOurs: boolean): Promise<Learner | undefined> {
    this.close();
    const round = this.#round;
    const files = await whoseFiles(this.place, allOurs);
    const learner = await Learner.open(this.place, files.files);
    if (round !== this.#round) return undefined;
    this.#files = files;
    this.#learner = learner;
    this.whose.textContent = files.whose;
    return learner;
  }

  /** Ends what runs. */
  close(): void {
    this.#round++;
    this.#learner?.end();
    this.#learner = undefined;
  }

  /**
   * Whom to ask when the code has failed.
   *
   * @param prepare Prepares the view again, with our solutions.
   * @returns `undefined` where it was our code that failed.
   */
  insteadOf(prepare: (allOurs: true) => unknown): (() => void) | undefined {
    return this.#files?.isOurs ? undefined : () => void prepare(true);
  }
}

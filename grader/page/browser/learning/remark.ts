/**
 * What there is to say of a run, beside it; and why one was stopped.
 *
 * @module
 */
/// <reference lib="dom" />
import { stoppedWords } from "../../../core/learning/stopped.ts";
import { announce } from "../announce.ts";
import { button, type Child, el } from "../dom.ts";
import { StoppedError } from "./learner.ts";

/** A place for a sentence or two. */
export class Remark {
  readonly element: HTMLElement = el("p", { class: "diagnosis" });

  /** Says something; where it is trouble, so that it is seen. */
  say(isTrouble: boolean, ...words: readonly Child[]): void {
    this.element.className = isTrouble ? "diagnosis trouble" : "diagnosis";
    this.element.replaceChildren(
      ...words.filter((one) => one !== undefined && one !== false),
    );
  }

  /**
   * Says why the learner's code was stopped.
   *
   * @param step How many steps had been taken.
   * @param useOurs Has our solutions do it instead; absent where they did it.
   * @throws {Error} Another error than that.
   */
  stop(error: Error, step: number, useOurs?: () => void): void {
    if (!(error instanceof StoppedError)) throw error;
    const seconds = Math.round(error.seconds);
    const isOurs = useOurs === undefined;
    const words = stoppedWords(error.stopped, step, seconds, isOurs);
    this.element.className = "diagnosis wrong";
    this.element.replaceChildren(
      `${words} `,
      ...(isOurs ? [] : [button("Use our solutions", useOurs)]),
    );
    announce(words);
  }
}

/**
 * The guesses that a lesson asks for, which are kept as the code is, and the answers
 * that open after them.
 *
 * @module
 */
/// <reference lib="dom" />
import { el } from "../dom.ts";
import type { Storage_ } from "../storage.ts";
import { read } from "../texts.ts";

/** A guess, and whether its answer is open. */
interface Guess {
  readonly text: string;
  readonly isOpen?: boolean;
}

/**
 * Lets the predictions of a lesson be answered.
 *
 * @param name Where the guesses are kept.
 */
export function keepGuesses(
  article: HTMLElement,
  storage: Storage_,
  name: string,
): void {
  const guesses: (Guess | null)[] = read(storage.get(name)) ?? [];
  for (const [i, form] of [...article.querySelectorAll("form")].entries()) {
    const field = form.querySelector("textarea")!;
    const note = form.querySelector<HTMLElement>(".ask")!;
    const answer = form.parentElement!.querySelector<HTMLElement>(".answer")!;
    const keep = (isOpen: boolean) => {
      guesses[i] = { text: field.value.trim(), isOpen };
      storage.set(name, JSON.stringify(guesses));
    };
    const open = () => {
      const text = field.value.trim();
      answer.hidden = false;
      form.replaceChildren(
        ...(text === "" ? [] : [el("p", {}, `You wrote: ${text}`)]),
      );
    };
    field.value = guesses[i]?.text ?? "";
    field.addEventListener("input", () => keep(false));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      // A guess first: a wrong one teaches more than none.
      if (field.value.trim() === "" && note.hidden) {
        note.hidden = false;
        field.focus();
        return;
      }
      keep(true);
      open();
      answer.focus();
    });
    if (guesses[i]?.isOpen) open();
  }
}

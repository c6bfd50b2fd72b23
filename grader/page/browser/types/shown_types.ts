/**
 * Type errors in words, under the verdict.
 *
 * @module
 */
/// <reference lib="dom" />
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../../core/course/lesson.ts";
import {
  typeErrorText,
  type TypeFault,
} from "../../../core/report/type_errors.ts";
import { el } from "../dom.ts";
import type { Types, TypesPlace } from "./types.ts";

/** Checks the types of an exercise. */
export interface CheckTypes {
  /**
   * Checks them.
   *
   * @returns What is shown of its type errors; `undefined` if another check was asked
   * for before they were there.
   * @throws {Error} If there is no answer; a sentence.
   */
  check(
    lesson: ExerciseLesson,
    text: string,
  ): Promise<readonly TypeFault[] | undefined>;
  /** Ends what runs, and what it holds. */
  end(): void;
}

/** Shows type errors. */
export class ShownTypes implements Types {
  readonly #results = el("div");
  readonly #spoken = el("p", { class: "spoken", role: "status" });
  #turn = 0;

  /**
   * @param place Where they are shown.
   * @param types Who finds them.
   */
  constructor(
    private readonly place: TypesPlace,
    private readonly types: CheckTypes,
  ) {
    place.element.replaceChildren(this.#results, this.#spoken);
  }

  async look(lesson: ExerciseLesson, text: string): Promise<void> {
    const turn = ++this.#turn;
    try {
      const faults = await this.types.check(lesson, text);
      if (faults === undefined || turn !== this.#turn) return;
      const words = faults.map((fault) =>
        typeErrorText(exerciseFileName(lesson), fault)
      );
      this.#show(words.length > 0 ? words : ["No type errors."], faults, text);
    } catch (error) {
      if (turn === this.#turn) this.#show([(error as Error).message]);
    }
  }

  leave(): void {
    this.#turn++;
    this.#show([]);
  }

  end(): void {
    this.leave();
    this.types.end();
  }

  /** Shows sentences; they are read aloud where they say something else than before. */
  #show(
    words: readonly string[],
    faults: readonly TypeFault[] = [],
    text = "",
  ): void {
    this.#results.replaceChildren(
      ...words.map((said) =>
        el("p", { class: faults.length > 0 ? "type-fault" : "quiet" }, said)
      ),
    );
    // A line further up moves the place, and is no other error.
    const said = words.map((one) => one.replace(/:\d+:\d+ /, " ")).join(" ");
    if (said !== "" && this.#spoken.textContent !== said) {
      this.#spoken.textContent = said;
    }
    this.place.onFaults(faults, text);
  }
}

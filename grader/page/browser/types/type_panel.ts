/**
 * Type errors under the verdict, for whoever wants them: looked for once the verdict is
 * there, by a script that nobody loads who does not.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import {
  type ExerciseReport,
  isUntouched,
} from "../../../core/report/report.ts";
import { chunk } from "../chunks.ts";
import { el } from "../dom.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";
import type { OpenTypesOf } from "./provide_types.ts";
import type { Types, TypesPlace } from "./types.ts";

const NOT_LOADED =
  "The types were not checked, since TypeScript could not be " +
  "loaded: is there a network? The verdict does not depend on it.";

/** The switch, and the place below it. */
export class TypePanel {
  readonly element: HTMLElement = el("div", { class: "types" });
  readonly #place = el("div");
  #opened: Promise<Types> | undefined;
  /** The text that the verdict is about, where its types can be looked at. */
  #graded: [lesson: ExerciseLesson, text: string] | undefined;

  /**
   * @param page The course, the files, and what was chosen.
   * @param grading Starts workers.
   * @param onFaults Told which type errors are shown, and of which text.
   */
  constructor(
    private readonly page: Page,
    private readonly grading: () => Promise<Grading>,
    private readonly onFaults: TypesPlace["onFaults"],
  ) {
    // Beside an own editor, the program in the terminal checks types, as it does there.
    if (page.desk === undefined) this.element.append(this.#switch());
    this.element.append(this.#place);
  }

  /** Checks the types of a text; its verdict is shown already. */
  look(lesson: ExerciseLesson, text: string, report: ExerciseReport): void {
    this.#graded = isUntouched(report) || report.verdict === "refused"
      ? undefined
      : [lesson, text];
    this.#look();
  }

  /** Another exercise is about to be opened. */
  leave(): void {
    this.#graded = undefined;
    this.#look();
  }

  #switch(): HTMLElement {
    const box = el("input", {
      type: "checkbox",
      checked: this.page.setting("types") === "on",
      onchange: () => {
        this.page.choose("types", box.checked ? "on" : "off");
        this.#look();
      },
    });
    return el(
      "label",
      {},
      box,
      " Check types too (loads TypeScript, 0.7 MB, once)",
    );
  }

  async #look(): Promise<void> {
    const isOn = this.page.desk !== undefined ||
      this.page.setting("types") === "on";
    if (!isOn || this.#graded === undefined) {
      // What is being loaded is looked at again once it is there.
      const types = await this.#opened?.catch(() => undefined);
      if (types === undefined) this.#place.textContent = "";
      else if (!isOn) types.end();
      else if (this.#graded === undefined) types.leave();
      return;
    }
    try {
      const types = await (this.#opened ??= this.#open());
      if (this.#graded !== undefined) types.look(...this.#graded);
    } catch {
      this.#opened = undefined;
      this.#place.textContent = NOT_LOADED;
    }
  }

  async #open(): Promise<Types> {
    const { page, onFaults } = this;
    this.#place.textContent = "TypeScript is being loaded …";
    const [open, grading] = await Promise.all([
      page.desk?.types ?? chunk<OpenTypesOf>("types"),
      this.grading(),
    ]);
    const start = (runtime: string) => grading.start(runtime);
    return open({ onFaults, start, element: this.#place }, page);
  }
}

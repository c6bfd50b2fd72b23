/**
 * The files as tabs, the editor below them, and what can be done with a file.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import { sameText } from "../../../core/grade/submission.ts";
import { chunk } from "../chunks.ts";
import { button, el } from "../dom.ts";
import type { Page } from "../page.ts";
import { savedText } from "../saved_label.ts";
import type { CodeField, MakeCodeField, Mark } from "./code_field.ts";
import { textField } from "./text_field.ts";

/** Who is told of what. */
export interface EditorEvents {
  /** Somebody has typed. */
  readonly onType: () => void;
  /** The text was replaced: by a stub, or by an older version. */
  readonly onReplace: () => void;
}

export class EditorPane {
  readonly element: HTMLElement = el("div", { class: "editor-pane" });
  readonly #tabs = el("div", { class: "files" });
  readonly #saved = el("span", { class: "saved quiet" });
  readonly #notice = el("div", { class: "notice", role: "status" });
  readonly #place = el("div", { class: "field" });
  readonly #tools = el("div", { class: "tools" });
  #field: CodeField | undefined;
  #lesson: ExerciseLesson | undefined;
  #stub = "";
  #marks: readonly Mark[] = [];
  /** Whether what is said above the editor is over once somebody types. */
  #isPassing = false;

  /** @param page The course and the files. */
  constructor(
    private readonly page: Page,
    private readonly events: EditorEvents,
  ) {
    this.element.append(
      el("div", { class: "editor-head" }, this.#tabs, this.#saved),
      this.#notice,
      this.#place,
      this.#tools,
    );
    page.files.onOtherTab((stem, text, collides) =>
      collides ? this.#otherTab(stem, text) : this.#follow(stem, text)
    );
  }

  /** What stands in the editor. */
  get text(): string {
    return this.#field?.text() ?? "";
  }

  /** Opens an exercise: what was written of it, or its stub. */
  async open(lesson: ExerciseLesson): Promise<void> {
    const { course, files } = this.page;
    const { stub } = await course.exerciseFile(lesson);
    this.#lesson = lesson;
    this.#stub = stub;
    this.#notice.replaceChildren();
    this.#marks = [];
    this.#makeField(files.text(stemOf(lesson)) ?? stub);
    const kept = files.kept(stemOf(lesson));
    this.#saved.textContent = kept === undefined ? "" : savedText(kept.at);
    this.drawTabs();
  }

  /** Shows where messages are about, and nothing else. */
  mark(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#field?.mark(marks);
  }

  /** Moves to the editor. */
  focus(): void {
    this.#field?.focus();
  }

  /** Brings back the last version that passed, or the stub; a copy of the text is kept. */
  bringBack(what: "pass" | "stub"): void {
    const { files } = this.page;
    const stem = stemOf(this.#lesson!);
    const wanted = what === "stub" ? this.#stub : files.lastPass(stem);
    if (wanted === undefined) return;
    const { text } = this;
    if (!sameText(text, this.#stub)) {
      files.putAside(
        stem,
        text,
        what === "stub" ? "before starting again" : "before going back",
      );
    }
    if (what === "stub") files.forgetHints(stem);
    this.#replace(wanted);
    this.#tell(
      what === "stub"
        ? "The stub is back. What you wrote is kept under My files. "
        : "The version that passed is back. What you wrote is kept under My files. ",
      button("Undo", () => {
        this.#notice.replaceChildren();
        this.#replace(text);
        this.focus();
      }, { class: "link" }),
    );
    this.#isPassing = true;
  }

  /** Draws the tabs and the tools again: something has passed. */
  drawTabs(): void {
    const { course, standing } = this.page;
    const now = this.#lesson;
    if (now === undefined) return;
    this.#drawTools();
    const shown = course.exercises.filter(({ number }) => number <= now.number);
    this.#tabs.replaceChildren(
      ...shown.map((lesson) => {
        const passes = standing.report(lesson)?.verdict === "pass";
        return el(
          "a",
          {
            href: `#${lesson.number}`,
            "aria-current": lesson === now && "page",
          },
          `${stemOf(lesson)}.ts`,
          passes &&
            el("span", { class: "passes", "aria-label": "passes" }, " ✓"),
        );
      }),
    );
    // Only sideways: the page stays where it is.
    this.#tabs.scrollLeft = this.#tabs.scrollWidth;
  }

  /** Makes the field: a plain one first, and the one with colours when it is there. */
  #makeField(text: string): void {
    const lesson = this.#lesson!;
    const line = firstGap(text);
    const options = {
      text,
      line,
      label: `Your code, ${stemOf(lesson)}.ts`,
      onChange: () => this.#onType(),
    };
    const isPlain = this.page.setting("editor") === "plain";
    if (this.#field === undefined || isPlain) this.#put(textField(options));
    else this.#field.setText(text, line);
    if (isPlain) return;
    const load = async () => {
      const make = await chunk<MakeCodeField>("editor");
      if (this.#lesson !== lesson || this.page.setting("editor") === "plain") {
        return;
      }
      const hadFocus = this.#place.contains(document.activeElement);
      const { text } = this;
      this.#put(make({ ...options, text, line: firstGap(text) }));
      if (hadFocus) this.#field!.focus();
    };
    // Without it the plain field stays: nothing is lost.
    load().catch((error) => this.#tell((error as Error).message));
  }

  #put(field: CodeField): void {
    this.#field?.destroy();
    this.#field = field;
    this.#place.replaceChildren(field.element);
    field.mark(this.#marks);
  }

  #onType(): void {
    if (this.#isPassing) this.#notice.replaceChildren();
    this.#save();
    this.events.onType();
  }

  #save(): void {
    const stem = stemOf(this.#lesson!);
    const isKept = this.page.files.save(stem, this.text);
    this.#saved.textContent = isKept ? savedText(Date.now()) : "not saved";
  }

  #replace(text: string): void {
    this.#field!.setText(text, firstGap(text));
    this.#save();
    this.events.onReplace();
  }

  #tell(...words: readonly (string | Node)[]): void {
    this.#isPassing = false;
    this.#notice.replaceChildren(el("p", {}, ...words));
  }

  #drawTools(): void {
    const isPlain = this.page.setting("editor") === "plain";
    const stem = stemOf(this.#lesson!);
    this.#tools.replaceChildren(
      button(isPlain ? "Editor with colours" : "Plain text field", () => {
        this.page.choose("editor", isPlain ? "colours" : "plain");
        this.#field?.destroy();
        const { text } = this;
        this.#field = undefined;
        this.#makeField(text);
        this.#drawTools();
      }, { class: "link" }),
      button("Start again", () => this.bringBack("stub"), { class: "link" }),
      ...(this.page.files.lastPass(stem) === undefined
        ? []
        : [button("Last version that passed", () => this.bringBack("pass"), {
          class: "link",
        })]),
    );
  }

  /** The file was saved elsewhere, and nothing was typed here since. */
  #follow(stem: string, text: string): void {
    const lesson = this.page.course.exercises.find((one) =>
      stemOf(one) === stem
    );
    if (lesson === undefined) return;
    this.page.files.text(stem);
    if (lesson !== this.#lesson) location.hash = `#${lesson.number}`;
    else if (text !== this.text) {
      this.#field!.setText(text);
      this.events.onReplace();
    }
  }

  /** The same file was saved in another tab. */
  #otherTab(stem: string, text: string): void {
    if (this.#lesson === undefined || stem !== stemOf(this.#lesson)) return;
    if (text === this.text) return;
    this.#tell(
      `This file was changed in another ${
        this.page.desk === undefined ? "tab" : "editor"
      }. `,
      button("Show that version", () => {
        this.page.files.putAside(stem, this.text, "typed in this tab");
        this.#notice.replaceChildren();
        this.#field!.setText(text);
        this.page.files.text(stem);
        this.events.onReplace();
      }, { class: "link" }),
      " ",
      button("Keep this one", () => {
        this.#notice.replaceChildren();
        this.#save();
      }, { class: "link" }),
    );
  }
}

/** The line where there is something to write: that is where one begins. */
function firstGap(text: string): number | undefined {
  const at = text.indexOf("TODO");
  return at < 0 ? undefined : text.slice(0, at).split("\n").length;
}

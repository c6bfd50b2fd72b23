/**
 * The verdict on an exercise: its points, its checks, and what to look at first.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import {
  type CheckReport,
  type ExerciseReport,
  firstFailure,
  isUntouched,
} from "../../../core/report/report.ts";
import { sentences, textOf } from "../../../core/report/sentences.ts";
import { progress, words } from "../../../core/report/verdict_words.ts";
import { announce } from "../announce.ts";
import { button, type Child, el, prose } from "../dom.ts";
import { feedbackBox, toneOf } from "./feedback_box.ts";
import { praise } from "./praise.ts";
import type { ShownVerdict, VerdictActions } from "./shown_verdict.ts";
import { printedBy } from "./printed.ts";

/** Shows verdicts. */
export class VerdictPanel {
  readonly element: HTMLElement = el("div", { class: "verdict" });
  #shown: ShownVerdict | undefined;
  #selected = "";

  /** @param actions What somebody can do from here. */
  constructor(private readonly actions: VerdictActions) {}

  /** Shows a few words in place of a verdict. */
  say(...children: readonly Child[]): void {
    this.#shown = undefined;
    this.element.replaceChildren(
      el("p", { class: "quiet" }, ...present(children)),
    );
    this.actions.onSelect(undefined);
  }

  /** Shows a verdict, and tells it to whoever listens. */
  show(shown: ShownVerdict): void {
    const first = firstFailure(shown.report);
    // Somebody still at the same check reads on where they were.
    if (
      first?.name !== this.#selected || this.#shown?.lesson !== shown.lesson
    ) {
      this.element.parentElement?.scrollTo(0, 0);
    }
    this.#shown = shown;
    this.#selected = first?.name ?? "";
    this.#draw();
    announce(inShort(shown, first));
  }

  /** Says that a check has ended its worker, while the others still run. */
  showEnd(lesson: ExerciseLesson, check: CheckReport): void {
    this.#shown = undefined;
    const row = lesson.exercise.checks.find(({ name }) => name === check.name);
    this.element.replaceChildren(
      el("p", { class: "points" }, "The other checks still run …"),
      feedbackBox(`"${check.name}"`, check, row),
    );
    announce(`${check.name}: ${textOf(check.feedback ?? {})}`);
  }

  /** Draws it again: hints have been given, or the text was saved. */
  refresh(): void {
    if (this.#shown !== undefined) this.#draw();
  }

  #draw(): void {
    const { report, ms, lesson } = this.#shown!;
    const { points, maxPoints, number } = report;
    const time = ms === undefined ? "" : ` · ${Math.round(ms)} ms`;
    this.element.replaceChildren(
      el(
        "p",
        { class: "points" },
        el("strong", {}, `${points} of ${maxPoints} points`),
        el(
          "span",
          { class: "quiet" },
          `exercise ${number}, ${progress(report)}${time}`,
        ),
      ),
      ...present([
        isUntouched(report) ? undefined : this.#checks(report),
        this.#body(lesson, report),
        printedBy(report),
      ]),
    );
  }

  #checks({ checks }: ExerciseReport): HTMLElement {
    return el(
      "ul",
      { class: "checks", "aria-label": "Checks" },
      ...checks.map((check) => {
        const { name, verdict, points, maxPoints, bonus } = check;
        const worth = bonus ? "bonus" : `${points} of ${maxPoints} points`;
        const isSelected = name === this.#selected;
        return el(
          "li",
          {},
          button(
            el(
              "span",
              {},
              el(
                "span",
                { "aria-hidden": "true", title: `${words(verdict)}, ${worth}` },
                `${signOf(check)} `,
              ),
              name,
              el("span", { class: "spoken" }, `: ${words(verdict)}, ${worth}`),
            ),
            () => {
              this.#selected = name;
              this.#draw();
              this.element.querySelector<HTMLElement>("[aria-current]")
                ?.focus();
            },
            {
              class: `check ${toneOf(check)}`,
              "aria-current": isSelected && "true",
            },
          ),
        );
      }),
    );
  }

  #body(lesson: ExerciseLesson, report: ExerciseReport): Child {
    const { checks } = report;
    const check = checks.find(({ name }) => name === this.#selected);
    this.actions.onSelect(check);
    if (isUntouched(report)) {
      return el(
        "p",
        {},
        "Nothing is written here yet. Read the lesson, then fill in the gaps " +
          "that say TODO: you get an answer at each pause in typing.",
      );
    }
    if (check === undefined) return praise(this.#shown!, this.actions);
    const row = lesson.exercise.checks.find(({ name }) => name === check.name);
    if (check.verdict === "pass") {
      return el(
        "div",
        { class: "feedback right" },
        el("p", { class: "subject" }, `"${check.name}": pass`),
        row && el("p", { class: "idea" }, ...prose(row.idea)),
      );
    }
    const box = feedbackBox(
      `"${check.name}"`,
      check,
      row,
      this.#editBroke(check),
    );
    // What a check asks for does not help where nothing could be run.
    if (check.verdict === "does-not-load") return box;
    const { read } = check.feedback ?? {};
    return el(
      "div",
      {},
      box,
      this.actions.hints(
        check,
        check.bonus && check.verdict === "not-started" &&
          button("Run the bonus check", this.actions.runBonus),
        read && el(
          "a",
          {
            class: "button",
            href: this.actions.linkTo(read.lesson, read.section),
          },
          `Read: ${read.section}`,
        ),
      ),
    );
  }

  /** What the terminal says of an edit to what passed before. */
  #editBroke({ verdict, bonus }: CheckReport): Child {
    const { edited = [], lesson } = this.#shown!;
    const [part, ...others] = edited;
    if (part === undefined || verdict === "not-started" || bonus) {
      return undefined;
    }
    const parts = others.length > 0 ? `\`${part}\` and others` : `\`${part}\``;
    return el(
      "p",
      { class: "edited" },
      ...prose(`Your edit to ${parts} broke lesson ${lesson.number}. `),
      button("Back to the version that passed", this.actions.backToPass, {
        class: "link",
      }),
    );
  }
}

function signOf({ verdict }: CheckReport): string {
  return verdict === "pass" ? "✓" : verdict === "not-started" ? "○" : "✗";
}

/** A verdict in a few sentences, to be read aloud. */
function inShort(
  { report, lesson }: ShownVerdict,
  first: CheckReport | undefined,
): string {
  if (isUntouched(report)) return "";
  const points = `${report.points} of ${report.maxPoints} points.`;
  if (first === undefined) {
    return `Exercise ${lesson.number} passes. ${points}`;
  }
  const { naming, parts } = sentences(first.feedback ?? {});
  const why = naming[0] ??
    parts.map(({ label, text }) => label === "" ? text : `${label}: ${text}`)
      .join(". ");
  return `${points} ${first.name}: ${words(first.verdict)}. ${why}`;
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((one): one is Node | string =>
    one !== undefined && one !== false
  );
}

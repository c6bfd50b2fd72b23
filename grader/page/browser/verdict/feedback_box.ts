/**
 * The feedback on one check: the words of the report, laid out.
 *
 * @module
 */
/// <reference lib="dom" />
import type { Check } from "../../../core/course/lesson.ts";
import type { CheckReport } from "../../../core/report/report.ts";
import { sentences } from "../../../core/report/sentences.ts";
import { words } from "../../../core/report/verdict_words.ts";
import { type Child, el, onWidth, prose } from "../dom.ts";

/** How a verdict is coloured. */
export function toneOf({ verdict }: Pick<CheckReport, "verdict">): string {
  return verdict === "pass"
    ? "right"
    : verdict === "not-started" || verdict === "ungraded"
    ? "open"
    : "wrong";
}

/**
 * Lays the feedback on a check out.
 *
 * @param subject What it is about, in words.
 * @param check Its row in the course table, for its idea; the files together have none.
 * @param more What stands below it.
 */
export function feedbackBox(
  subject: string,
  report: CheckReport,
  check: Check | undefined,
  ...more: readonly Child[]
): HTMLElement {
  const { verdict, feedback = {} } = report;
  const { parts, drawing, naming } = sentences(feedback);
  const isOpen = verdict === "wrong" || verdict === "not-started";
  // A graph has a picture of its own beside this.
  const code = feedback.graph === undefined ? drawing : [];
  return el(
    "div",
    { class: `feedback ${toneOf(report)}` },
    el("p", { class: "subject" }, `${subject}: ${words(verdict)}`),
    ...naming.map((sentence, i) =>
      el("p", { class: "naming" }, i > 0 && "And: ", ...prose(sentence))
    ),
    ...parts.filter(({ label }) => label === "").map(({ text }) =>
      el("p", {}, ...prose(text))
    ),
    partList(parts.filter(({ label }) => label !== "")),
    code.length > 0 && codeWithCaret(code.map(({ text }) => text)),
    isOpen && naming.length === 0 && check !== undefined &&
      el("p", { class: "idea" }, ...prose(check.idea)),
    ...more,
  );
}

/** A line of code, scrolled to the caret below it. */
function codeWithCaret([line, caret = ""]: readonly string[]): HTMLElement {
  const place = el("span", {}, caret);
  const made = el("pre", { tabindex: "0" }, `${line}\n`, place);
  onWidth(made, () => {
    made.scrollLeft = place.offsetWidth - made.clientWidth * 0.7;
  });
  return made;
}

function partList(
  parts: readonly { readonly label: string; readonly text: string }[],
): Child {
  if (parts.length === 0) return undefined;
  return el(
    "dl",
    {},
    ...parts.map(({ label, text }) =>
      el("div", {}, el("dt", {}, label), el("dd", {}, text))
    ),
  );
}

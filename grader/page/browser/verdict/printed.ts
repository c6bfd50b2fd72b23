/**
 * What the learner's code printed.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseReport } from "../../../core/report/report.ts";
import { type Child, el } from "../dom.ts";

/** What the learner's code printed, set apart; `undefined` where it printed nothing. */
export function printedBy({ console: printed = "" }: ExerciseReport): Child {
  if (printed === "") return undefined;
  return el(
    "details",
    { class: "printed", open: true },
    el("summary", {}, "Your code printed"),
    el("pre", { tabindex: "0" }, printed.trimEnd()),
  );
}

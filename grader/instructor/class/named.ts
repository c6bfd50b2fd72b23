/**
 * The feedback of a check, for pages: which known mistakes were recognised,
 * what was observed besides, and what ended it.
 *
 * @module
 */
import type { Feedback } from "../../core/report/feedback.ts";
import type { CheckReport } from "../../core/report/report.ts";
import { cut, oneLine } from "./shown_text.ts";
import { type Part, sentences, textOf } from "../../core/report/sentences.ts";

/** The longest that is quoted of a text, in characters. */
export const QUOTED = 400;

/** A known mistake in a report. */
export type RecognisedMistake = NonNullable<Feedback["mistakes"]>[number];

/** The known mistakes that were recognised in a check. */
export function mistakesIn(
  { feedback }: Pick<CheckReport, "feedback">,
): readonly RecognisedMistake[] {
  return feedback?.mistakes ?? [];
}

/** What was observed in a check, as lines; its known mistakes are named elsewhere. */
export function observedIn(
  { feedback }: Pick<CheckReport, "feedback">,
): string {
  return feedback === undefined ? "" : textOf({ ...feedback, mistakes: [] });
}

/** What ended a check, or kept it from being run, in one line; `""` for nothing. */
export function faultIn({ feedback }: Pick<CheckReport, "feedback">): string {
  const { parts } = sentences(shortenedFault(feedback ?? {}));
  return parts.slice(0, 1).map(lineOf).join();
}

/**
 * Keeps of feedback what {@linkcode faultIn} says of it, and no more than is quoted:
 * that says the same of both.
 */
export function shortenedFault({ tried, fault }: Feedback): Feedback {
  if (fault === undefined) return {};
  const { kind, text, file, line, column } = fault;
  return {
    ...(tried !== undefined && { tried: shortenedText(tried) }),
    fault: {
      kind,
      text: shortenedText(text),
      ...(file !== undefined && { file: shortenedText(file) }),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    },
  };
}

function shortenedText(text: string): string {
  // Blank text stays so: written out, it would look like something.
  if (text.trim() === "") return text.slice(0, QUOTED);
  const line = text.split("\n").map((line) => line.trim()).join(" ");
  return cut(oneLine(line.trim()), QUOTED);
}

function lineOf({ label, text }: Part): string {
  return label === "" ? text : `${label}: ${text}`;
}

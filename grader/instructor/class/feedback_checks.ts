/**
 * How every check of an exercise went, a line each, for the student.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { CheckReport, ExerciseReport } from "../../core/report/report.ts";
import { progress, words } from "../../core/report/verdict_words.ts";
import { checkOf, lessonOf } from "./course_words.ts";
import { type First, isWhole, named, whereToRead } from "./feedback_first.ts";
import { codeBlock, prose } from "./markdown_text.ts";
import { mistakesIn, observedIn } from "./named.ts";
import { linesOf } from "./shown_text.ts";
import { signOf } from "./verdicts.ts";

/**
 * The heading of an exercise and its lines, as blocks.
 *
 * @param exercise Its report.
 * @param edition The course it was graded on.
 * @param first What was shown before as what to look at first.
 */
export function checkByCheck(
  exercise: ExerciseReport,
  edition: Edition,
  first?: First,
): string[] {
  const { number, name, verdict, points, maxPoints } = exercise;
  const title = prose(lessonOf(edition, number)?.title ?? name);
  const worth = verdict === "ungraded"
    ? "does not count"
    : `${points} of ${maxPoints} points`;
  return [
    `### Exercise ${number}, ${title}: ${progress(exercise)}, ${worth}`,
    ...(isWhole(exercise)
      ? whole(exercise, first?.exercise === exercise)
      : [lines(exercise, first?.check, edition)]),
  ];
}

/** One line for all checks, where none of them could run. */
function whole({ checks }: ExerciseReport, shown: boolean): string[] {
  const [check] = checks;
  const { verdict } = check;
  const line = `- ${signOf(verdict)} All ${checks.length} checks: ${
    words(verdict)
  }`;
  const observed = observedIn(check);
  if (shown) return [`${line}, as shown above.`];
  // Why the grader failed is nothing a student can do anything about.
  return observed.trim() === "" || verdict === "ungraded"
    ? [`${line}.`]
    : [`${line}:`, codeBlock(linesOf(observed, 4, 200))];
}

function lines(
  { number, checks }: ExerciseReport,
  shown: CheckReport | undefined,
  edition: Edition,
): string {
  const firstWith = new Map<string, string>();
  return checks.map((check) => {
    const { name, verdict, points, maxPoints, bonus } = check;
    const state = verdict === "pass" ? "" : `${words(verdict)}, `;
    const worth = bonus
      ? "a bonus, no points"
      : verdict === "ungraded"
      ? "does not count"
      : `${points} of ${maxPoints}`;
    const more = verdict === "pass" || verdict === "ungraded"
      ? ""
      : check === shown
      ? " See above."
      : ` ${remark(number, check, firstWith, edition)}`;
    const ids = idsIn(check);
    if (ids !== undefined && !firstWith.has(ids)) firstWith.set(ids, name);
    return `- ${signOf(verdict)} ${prose(name)}: ${state}${worth}.${more}`;
  }).join("\n");
}

/** Which mistake it is, or what the check is about. A mistake is explained once. */
function remark(
  number: number,
  check: CheckReport,
  firstWith: ReadonlyMap<string, string>,
  edition: Edition,
): string {
  const { name, bonus } = check;
  const before = firstWith.get(idsIn(check) ?? "");
  if (before !== undefined) {
    return `The same mistake as in "${prose(before)}".`;
  }
  const read = bonus ? "" : ` Read ${whereToRead(number, check, edition)}.`;
  const sentence = named(check) ??
    prose(checkOf(edition, number, name)?.idea ?? "");
  return `${sentence}${read}`.trimStart();
}

/** The known mistakes of a check as one key; `undefined` if there are none. */
function idsIn(check: CheckReport): string | undefined {
  const ids = mistakesIn(check).map(({ id }) => id);
  return ids.length === 0 ? undefined : JSON.stringify(ids);
}

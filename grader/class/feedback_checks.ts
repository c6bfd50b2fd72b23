/**
 * How every check of an exercise went, a line each, for the student.
 *
 * @module
 */
import type { CheckReport, ExerciseReport } from "../report/record.ts";
import { progress, words } from "../report/terminal.ts";
import { checkOf, lessonOf } from "./course_words.ts";
import { type First, inWords, isWhole, whereToRead } from "./feedback_first.ts";
import { codeBlock, prose } from "./markdown_text.ts";
import { saidBy } from "./named.ts";
import { linesOf } from "./shown_text.ts";
import { signOf } from "./verdicts.ts";

/**
 * The heading of an exercise and its lines, as blocks.
 *
 * @param exercise Its report.
 * @param first What was shown before as what to look at first.
 */
export function checkByCheck(
  exercise: ExerciseReport,
  first?: First,
): string[] {
  const { number, name, verdict, points, maxPoints } = exercise;
  const title = prose(lessonOf(number)?.title ?? name);
  const worth = verdict === "ungraded"
    ? "does not count"
    : `${points} of ${maxPoints} points`;
  return [
    `### Exercise ${number}, ${title}: ${progress(exercise)}, ${worth}`,
    ...(isWhole(exercise)
      ? whole(exercise, first?.exercise === exercise)
      : [lines(exercise, first?.check)]),
  ];
}

/** One line for all checks, where none of them could run. */
function whole({ checks }: ExerciseReport, shown: boolean): string[] {
  const [check] = checks;
  const { verdict } = check;
  const line = `- ${signOf(verdict)} All ${checks.length} checks: ${
    words(verdict)
  }`;
  const { observed } = saidBy(check);
  if (shown) return [`${line}, as shown above.`];
  // Why the grader failed is nothing a student can do anything about.
  return observed.trim() === "" || verdict === "ungraded"
    ? [`${line}.`]
    : [`${line}:`, codeBlock(linesOf(observed, 4, 200))];
}

function lines(
  { number, checks }: ExerciseReport,
  shown: CheckReport | undefined,
): string {
  const told = new Map<string, string>();
  return checks.map((check) => {
    const { name, verdict, points, maxPoints, stretch } = check;
    const state = verdict === "pass" ? "" : `${words(verdict)}, `;
    const worth = stretch
      ? "a stretch, no points"
      : verdict === "ungraded"
      ? "does not count"
      : `${points} of ${maxPoints}`;
    const more = verdict === "pass" || verdict === "ungraded"
      ? ""
      : check === shown
      ? " See above."
      : ` ${remark(number, check, told)}`;
    const { mistake } = check;
    if (mistake !== undefined && !told.has(mistake)) told.set(mistake, name);
    return `- ${signOf(verdict)} ${prose(name)}: ${state}${worth}.${more}`;
  }).join("\n");
}

/** Which mistake it is, or what the check is about. A mistake is explained once. */
function remark(
  number: number,
  check: CheckReport,
  told: ReadonlyMap<string, string>,
): string {
  const { name, mistake, stretch } = check;
  const before = mistake === undefined ? undefined : told.get(mistake);
  if (before !== undefined) {
    return `The same mistake as in "${prose(before)}".`;
  }
  const read = stretch ? "" : ` Read ${whereToRead(number, check)}.`;
  const named = inWords(saidBy(check).mistakes);
  return named !== undefined
    ? `That comes out when ${named}${read}`
    : `${prose(checkOf(number, name)?.idea ?? "")}${read}`.trimStart();
}

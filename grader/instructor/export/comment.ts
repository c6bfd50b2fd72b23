/**
 * A comment for a platform that shows HTML: a few lines, with nothing in them that a
 * submission wrote.
 *
 * @module
 */
import { mistakesIn } from "../class/named.ts";
import type { ClassRecord } from "../class/record.ts";
import { standingOf } from "../class/standing.ts";
import { printable } from "../../core/report/layout.ts";
import { words } from "../../core/report/verdict_words.ts";

/** Makes the comment on a submission. */
export function commentOn(record: ClassRecord): string {
  const { report } = record;
  const { points, open, decided } = standingOf(record);
  const lines = report.exercises.map((exercise) => {
    const { number, name, verdict, points, maxPoints, checks } = exercise;
    const mistakes = new Set(
      checks.flatMap((check) => mistakesIn(check).map(({ when }) => when)),
    );
    const because = [...mistakes].map((when) => ` ${when}`).join("");
    return `Exercise ${number} (${name}): ${
      words(verdict)
    }, ${points} of ${maxPoints}.${because}`;
  });
  const total = points === undefined
    ? ["Not decided yet.", ...open]
    : [`${points} of ${report.maxPoints} points.`];
  return [...total, ...decided, ...lines]
    .map((line) => `<p>${escaped(printable(line).replaceAll("`", ""))}</p>`)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll(/[\r\n]+/g, " ").toWellFormed();
}

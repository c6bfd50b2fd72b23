/**
 * The points on the page about a class: how they are spread, and exercise by
 * exercise.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { words } from "../../core/report/verdict_words.ts";
import { lessonOf } from "./course_words.ts";
import {
  countExercises,
  countPoints,
  type ExerciseCounts,
  type PointCounts,
} from "./numbers.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { bar, decimal, gauge, percent, section, table } from "./page_parts.ts";
import type { Digest } from "./digest.ts";
import { count } from "./shown_text.ts";
import { signOf } from "./verdicts.ts";

/** The longest bar, so that the number still fits after it. */
const LONGEST = 0.85;

/** How the points are spread. */
export function pointsSection(
  records: readonly Digest[],
  edition: Edition,
): Markup {
  const counts = countPoints(records, edition);
  return section("points", "Points", [
    markup`<p>${inWords(counts)}</p>`,
    ...(counts.counted === 0 ? [] : [distribution(counts)]),
  ]);
}

/** How each exercise went. */
export function exercisesSection(
  records: readonly Digest[],
  edition: Edition,
): Markup {
  const exercises = countExercises(records, edition);
  return section("exercises", "Exercises", [
    exercises.length === 0 ? markup`<p>No exercise was graded.</p>` : table(
      "exercises",
      "Points and verdicts, exercise by exercise. Ungraded checks are in no mean and in no share.",
      markup`<tr><th scope="col">Exercise</th><th scope="col" class="number">Mean</th><th scope="col">Passing</th><th scope="col">Verdicts</th></tr>`,
      exercises.map((counts) => exerciseRow(counts, edition)),
    ),
  ]);
}

function inWords(counts: PointCounts): string {
  const { counted, leftOut, maxPoints, mean, median, bands } = counts;
  const out = leftOut === 0
    ? ""
    : ` Left out of these numbers: ${count(leftOut, "student")}, ` +
      `a part of whose work is open, ungraded or was not graded.`;
  if (mean === undefined || median === undefined) {
    return `There are no points to count yet.${out}`;
  }
  const full = bands.at(-1)!.students;
  return `The mean is ${decimal(mean)} of ${maxPoints} points, the median ` +
    `${decimal(median)}; ${full} of ${count(counted, "student")} ` +
    `${full === 1 ? "has" : "have"} all of them.${out}`;
}

function distribution({ bands }: PointCounts): Markup {
  const most = Math.max(...bands.map(({ students }) => students));
  return markup`
<table class="bars">
<caption>How many students have how many points</caption>
<thead class="spoken"><tr><th scope="col">Points</th><th scope="col">Students</th></tr></thead>
<tbody>${
    bands.map(({ from, to, students }) =>
      markup`
<tr><th scope="row">${from === to ? from : `${from}–${to}`}</th><td>${
        bar(LONGEST * students / most)
      }${students}</td></tr>`
    )
  }
</tbody>
</table>`;
}

function exerciseRow(counts: ExerciseCounts, edition: Edition): Markup {
  const { number, name, maxPoints, mean, leftOut, open, verdicts } = counts;
  return markup`
<tr><th scope="row">${number}. ${lessonOf(edition, number)?.title ?? name}</th>
<td class="number">${
    mean === undefined ? "–" : `${decimal(mean)} of ${maxPoints}`
  }${
    leftOut === 0 ? NOTHING : markup`<br><small>${leftOut} left out</small>`
  }</td>
<td class="share">${passing(counts)}</td>
<td>${
    verdicts.map(([verdict, students], i) =>
      markup`${i === 0 ? "" : ", "}<span class="whole">${
        signOf(verdict)
      } ${students} ${words(verdict)}</span>`
    )
  }${
    open === 0
      ? NOTHING
      : markup`${verdicts.length === 0 ? "" : ", "}<span class="whole">${
        signOf("ungraded")
      } ${open} open</span>`
  }</td></tr>`;
}

function passing({ passing, counted }: ExerciseCounts): Markup {
  return counted === 0
    ? markup`nothing to count`
    : markup`${gauge(passing / counted)}<br>${passing} of ${counted}, ${
      percent(passing, counted)
    }`;
}

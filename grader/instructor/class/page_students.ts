/**
 * Every student on the page about a class, a row each.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseReport, Report } from "../../core/report/report.ts";
import { progress, words } from "../../core/report/verdict_words.ts";
import { countExercises, type ExerciseCounts } from "./numbers.ts";
import { fileNameOf } from "./file_name.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { name, quote, rowOf, section, spoken, table } from "./page_parts.ts";
import type { Digest } from "./digest.ts";
import { type Standing, standingOf } from "./standing.ts";
import { nameOf } from "./shown_text.ts";
import { signOf } from "./verdicts.ts";

/** Which columns there are. */
interface Columns {
  readonly exercises: readonly ExerciseCounts[];
  readonly maxPoints: number;
  /** Whether anybody has a name besides the id. */
  readonly ids: boolean;
  /** Whether the whole course was graded, and so the files together. */
  readonly together: boolean;
}

/** The table of all students. */
export function studentsSection(
  records: readonly Digest[],
  edition: Edition,
): Markup {
  if (records.length === 0) {
    return section("students", "Students", [markup`<p>There are none.</p>`]);
  }
  const exercises = countExercises(records, edition);
  const columns: Columns = {
    exercises,
    maxPoints: exercises.reduce((sum, one) => sum + one.maxPoints, 0),
    ids: records.some(({ student }) => nameOf(student) !== student.id),
    together: edition.runTogether(exercises),
  };
  return section("students", "Students", [
    markup`<p>Numbers are points. ✓ passes; ✗ is wrong, unless a word after it says more; – is not started; ⊘ was refused; ? is ungraded or open, and has no points yet.</p>`,
    table(
      "students",
      "All students. Each name leads to the feedback for that student.",
      head(columns),
      records.map((record) => row(record, columns)),
    ),
  ]);
}

function head({ exercises, maxPoints, ids, together }: Columns): Markup {
  return markup`<tr>${textHead(ids ? "Name" : "Id")}${
    ids ? textHead("Id") : NOTHING
  }${numberHead("Points", `of ${maxPoints}`, "number")}${
    exercises.map(({ number, name, maxPoints }) =>
      numberHead(`${number} ${name}`, `of ${maxPoints}`)
    )
  }${together ? numberHead("together", "no points") : NOTHING}</tr>`;
}

function textHead(text: string): Markup {
  return markup`<th scope="col" data-sort="text">${text}</th>`;
}

function numberHead(text: string, below: string, kind = "verdict"): Markup {
  return markup`<th scope="col" class="${kind}" data-sort="number">${text} <small>${below}</small></th>`;
}

function row(record: Digest, columns: Columns): Markup {
  const { student, report } = record;
  const standing = standingOf(record);
  const { exercises, ids } = columns;
  return markup`
<tr id="${rowOf(student)}"><th scope="row"><a href="feedback/${
    fileNameOf(student.id)
  }.md">${name(student)}</a></th>${
    ids ? markup`<td class="id">${quote(student.id, 40)}</td>` : NOTHING
  }${points(report, standing, columns)}${
    exercises.map(({ number }) =>
      cell(report.exercises.find((one) => one.number === number), standing)
    )
  }${columns.together ? togetherCell(report) : NOTHING}</tr>`;
}

function points(
  { points: graded, maxPoints }: Report,
  { points = graded, open, decided }: Standing,
  columns: Columns,
): Markup {
  // The maximum shows what the grader failed at.
  if (open.some((reason) => !reason.endsWith("own fault."))) {
    return markup`<td class="number loud" data-key="-1">open</td>`;
  }
  if (decided.length > 0) {
    return markup`<td class="number" data-key="${points}">${points} <small>decided</small></td>`;
  }
  const whole = maxPoints === columns.maxPoints;
  return markup`<td class="number" data-key="${points}">${points}${
    whole ? NOTHING : markup` <small>of ${maxPoints}</small>`
  }</td>`;
}

function cell(
  exercise: ExerciseReport | undefined,
  { exercises, decided }: Standing,
): Markup {
  if (exercise === undefined) {
    return markup`<td class="quiet" data-key="-2"><small>not graded</small></td>`;
  }
  const { verdict, number: place } = exercise;
  const points = exercises.get(place) ?? exercise.points;
  if (points !== exercise.points && decided.length > 0) {
    return markup`<td data-key="${points}">${points} <small>decided</small></td>`;
  }
  if (exercises.get(place) === undefined && verdict !== "ungraded") {
    return verdictCell("loud", -1, "ungraded", NOTHING, small("open"));
  }
  const number = points === 0
    ? NOTHING
    : markup` ${points}${spoken(" points,")}`;
  const state = progress(exercise);
  switch (verdict) {
    case "pass":
      return verdictCell("pass", points, verdict, number, spoken(" pass"));
    case "ungraded":
      return verdictCell("loud", -1, verdict, NOTHING, small(state));
    case "missing":
    case "not-started":
      return verdictCell(
        "quiet",
        points,
        verdict,
        number,
        state === "not started" ? spoken(` ${state}`) : small(state),
      );
    default:
      return verdictCell(
        "loud",
        points,
        verdict,
        number,
        verdict === "wrong" ? spoken(" wrong") : small(state),
      );
  }
}

/** How the files do together; before each exercise passes, that is no news. */
function togetherCell({ exercises, together: { verdict } }: Report): Markup {
  return exercises.some(({ verdict }) => verdict !== "pass")
    ? verdictCell("quiet", -1, "not-started", NOTHING, spoken(" not yet"))
    : verdict === "pass"
    ? verdictCell("pass", 1, verdict, NOTHING, spoken(" pass"))
    : verdictCell("loud", 0, verdict, NOTHING, small(words(verdict)));
}

function verdictCell(
  kind: "pass" | "quiet" | "loud",
  key: number,
  verdict: ExerciseReport["verdict"],
  number: Markup,
  word: Markup,
): Markup {
  return markup`<td class="${kind}" data-key="${key}"><span aria-hidden="true">${
    signOf(verdict)
  }</span>${number}${word}</td>`;
}

function small(text: string): Markup {
  return markup` <small>${text}</small>`;
}

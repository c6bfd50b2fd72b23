/**
 * What a watch shows around a verdict.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { bold, dim } from "../colors.ts";
import type { ExerciseReport } from "../../core/report/report.ts";
import { words } from "../../core/report/verdict_words.ts";
import { padTo, widthOf } from "../../kit/display_width.ts";

type Reports = ReadonlyMap<ExerciseLesson, ExerciseReport>;

/** What the marks of the bar mean. */
const MARKS = "# passes, [ ] is here";

/**
 * Where one is in the course, in two lines.
 *
 * @param last The number of the last exercise.
 * @param explained Whether the marks have been explained already.
 */
export function courseBar(
  current: ExerciseLesson,
  last: number,
  reports: Reports,
  explained: boolean,
): string[] {
  const marks = inOrder(reports).map(([lesson, { verdict }]) => {
    const mark = verdict === "pass" ? "#" : ".";
    return lesson === current ? `[${mark}]` : mark;
  });
  const passed = [...reports.values()].filter(({ verdict }) =>
    verdict === "pass"
  );
  const points = [...reports.values()].reduce(
    (sum, { points }) => sum + points,
    0,
  );
  return [
    bold(`Exercise ${current.number} of ${last}: ${current.title}`),
    `${marks.join("")}  ${passed.length} of ${reports.size} ${
      reports.size === 1 ? "exercise passes" : "exercises pass"
    }, ${points} points${explained ? "" : dim(`  (${MARKS})`)}`,
  ];
}

/** An exercise can join late, by a key. */
function inOrder(reports: Reports): [ExerciseLesson, ExerciseReport][] {
  return [...reports].sort(([a], [b]) => a.number - b.number);
}

/** Every exercise that is watched, and how it stands. */
export function listing(reports: Reports, current: ExerciseLesson): string[] {
  const exercises = inOrder(reports).map(([lesson]) => lesson);
  const title = Math.max(...exercises.map(({ title }) => widthOf(title)));
  const rows = exercises.map((lesson) => {
    const { points, maxPoints, verdict } = reports.get(lesson)!;
    const mark = lesson === current ? ">" : " ";
    return `${mark} ${String(lesson.number).padStart(2)}  ${
      padTo(title, lesson.title)
    }  ${words(verdict).padEnd(13)} ${String(points).padStart(3)} of ${
      String(maxPoints).padStart(2)
    }`;
  });
  const isDone = exercises.every((one) => reports.get(one)!.verdict === "pass");
  return [
    ...rows,
    "",
    `In the bar above: ${MARKS}.`,
    ...isDone ? ["Key a once more: what they are together."] : [],
  ];
}

/** The command that watches the same exercises again. */
export function toGoOn(
  exercises: readonly ExerciseLesson[],
  { own }: Edition,
): string {
  const [first, last] = [exercises[0], exercises[exercises.length - 1]];
  const range = exercises.length === own.length
    ? ""
    : first === last
    ? `${first.number} `
    : `${first.number}-${last.number} `;
  return `To go on: deno task grade ${range}--watch`;
}

/**
 * The keys, in narrower and narrower words.
 *
 * @param solution Whether there is a solution to be shown.
 * @param isPage Whether a key has put a page in place of the verdict.
 */
export function keyLines(solution: boolean, isPage: boolean): string[][] {
  const quit = isPage ? "q back" : "q quit";
  const forms = [
    [
      `n next   p previous   l lesson   h hint   ${
        solution ? "s solution   " : ""
      }a all exercises`,
      `r restart the exercise   Enter grade again   ${quit}`,
    ],
    [
      `n next  p previous  l lesson  h hint${solution ? "  s solution" : ""}`,
      `a all  r restart  Enter grade  ${quit}`,
    ],
    [
      `n next p prev l lesson h hint${solution ? " s ours" : ""}`,
      `a all r restart Enter grade ${quit}`,
    ],
    [`n p l h ${solution ? "s " : ""}a r q, Enter`],
  ];
  return forms.map((lines) => ["", ...lines.map((line) => dim(line))]);
}

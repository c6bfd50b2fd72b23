/**
 * All lessons, how each exercise stands, and what is next.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import { isUntouched } from "../../../core/report/report.ts";
import {
  progress,
  words as inWords,
} from "../../../core/report/verdict_words.ts";
import { el, prose } from "../dom.ts";
import type { Page } from "../page.ts";

/** For somebody who has just come. */
const ABOUT =
  "For everybody who can write a little TypeScript or JavaScript. You build what " +
  "is inside a deep learning library, in eight exercises and fewer than 300 lines, " +
  "and every step is checked as you type. It takes about nine hours, and nothing " +
  "has to be installed.";

/** Makes the overview. */
export function overview(page: Page): HTMLElement {
  const { course, standing } = page;
  const { points, maxPoints } = standing.points;
  const { next, together } = standing;
  const { isHomework, homework } = course.file;
  const isNew = course.exercises.every((lesson) => {
    const report = standing.report(lesson);
    return report === undefined || isUntouched(report);
  });
  const [words, href] = next === undefined
    ? isHomework ? ["Hand it in", "#files"] : ["What you have built", "#end"]
    : isNew && !isHomework
    ? ["Begin with lesson 0", "#0"]
    : [
      `${isNew ? "Begin" : "Go on"} with lesson ${next.number}`,
      `#${next.number}`,
    ];
  return el(
    "div",
    { class: "view overview" },
    el(
      "h1",
      { tabindex: "-1" },
      isHomework ? homework.title : "A neural network from one number up",
    ),
    isNew && !isHomework && el("p", { class: "lead" }, ABOUT),
    el(
      "p",
      { class: "lead" },
      el("strong", {}, `${points} of ${maxPoints} points. `),
      next === undefined
        ? isHomework
          ? "Every exercise passes. Now download your files and hand them in."
          : "Every exercise passes."
        : isNew && !isHomework
        ? ""
        : `Next: lesson ${next.number}, ${next.title}.`,
      ...broughtAlong(page),
    ),
    el(
      "p",
      { class: "actions" },
      el("a", { class: "button main", href }, words),
      el("a", { class: "button", href: "#files" }, "My files"),
    ),
    el(
      "ol",
      { class: "lessons", start: 0 },
      ...course.edition.lessons.map((lesson) =>
        el(
          "li",
          {},
          el(
            "span",
            { class: "number", "aria-hidden": "true" },
            `${lesson.number}`,
          ),
          el(
            "div",
            {},
            el("a", { href: `#${lesson.number}` }, lesson.title),
            lesson.exercise && el(
              "p",
              { class: "quiet" },
              course.isOpen(lesson as ExerciseLesson)
                ? "You write "
                : "Given: ",
              ...prose(listed(lesson.exercise.exports)),
            ),
          ),
          lesson.exercise
            ? stand(page, lesson as ExerciseLesson)
            : el("p", { class: "stand quiet" }, "to read"),
        )
      ),
    ),
    together && el(
      "p",
      {},
      `Your files together: ${inWords(together.verdict)}.`,
    ),
    el(
      "p",
      { class: "quiet practice" },
      "What you see here is practice: it runs on this device alone, and nobody " +
        "is told.",
      isHomework &&
        " Marks come from your teacher, who grades your files with other numbers.",
    ),
  );
}

/** What to do where it rests on files from an earlier homework. */
function broughtAlong({ course, files }: Page): string[] {
  const missing = course.exercises.filter((lesson) =>
    !course.edition.assigned.includes(lesson) &&
    files.text(stemOf(lesson)) === undefined
  );
  return missing.length === 0 ? [] : [
    " It is built on what you wrote before: open those files under My files.",
  ];
}

function stand({ course, standing }: Page, lesson: ExerciseLesson) {
  const report = standing.report(lesson);
  const most = lesson.exercise.checks.reduce((sum, one) => sum + one.points, 0);
  if (!course.isOpen(lesson)) return el("p", { class: "stand" }, "given");
  if (!course.edition.assigned.includes(lesson)) {
    return el("p", { class: "stand" }, "from before, no points");
  }
  const bonus = report?.checks.filter((one) => one.bonus) ?? [];
  const passes = report?.verdict === "pass";
  return el(
    "p",
    { class: `stand ${passes ? "right" : ""}` },
    el("strong", {}, `${report?.points ?? 0} of ${most}`),
    el(
      "span",
      {},
      ` ${report === undefined ? "not started" : progress(report)}${
        passes ? " ✓" : ""
      }`,
    ),
    bonus.some(({ verdict }) => verdict === "pass") &&
      el("span", { class: "bonus" }, " + bonus"),
  );
}

/** "`a`, `b` and `c`" */
export function listed(names: readonly string[]): string {
  const code = names.map((name) => `\`${name}\``);
  const last = code.pop()!;
  return code.length === 0 ? last : `${code.join(", ")} and ${last}`;
}

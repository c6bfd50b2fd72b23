/**
 * All lessons, how each exercise stands, and what is next.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import { progress, words } from "../../../core/report/verdict_words.ts";
import { el, prose } from "../dom.ts";
import type { Page } from "../page.ts";

/** Makes the overview. */
export function overview(page: Page): HTMLElement {
  const { course, standing } = page;
  const { points, maxPoints } = standing.points;
  const { next, together } = standing;
  return el(
    "div",
    { class: "view overview" },
    el(
      "h1",
      { tabindex: "-1" },
      course.file.isHomework
        ? course.file.homework.title
        : "A neural network from one number up",
    ),
    el(
      "p",
      { class: "lead" },
      el("strong", {}, `${points} of ${maxPoints} points. `),
      next === undefined
        ? "Every exercise passes."
        : `Next: lesson ${next.number}, ${next.title}.`,
    ),
    el(
      "p",
      { class: "actions" },
      el("a", {
        class: "button main",
        href: points === 0
          ? "#0"
          : next === undefined
          ? course.file.isHomework ? "#0" : "#end"
          : `#${next.number}`,
      }, points === 0 ? "Begin with lesson 0" : "Go on"),
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
              "You write ",
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
      `Your files together: ${words(together.verdict)}.`,
    ),
    el(
      "p",
      { class: "quiet practice" },
      "What you see here is practice: it runs on this device alone, and nobody " +
        "is told. Marks come from your teacher, who grades your files with " +
        "other numbers.",
    ),
  );
}

function stand({ course, standing }: Page, lesson: ExerciseLesson) {
  const report = standing.report(lesson);
  const most = lesson.exercise.checks.reduce((sum, one) => sum + one.points, 0);
  if (!course.isOpen(lesson)) return el("p", { class: "stand" }, "given");
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

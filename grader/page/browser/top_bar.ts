/**
 * The line at the top: how far one is, the ways to the other views, the colours.
 *
 * @module
 */
/// <reference lib="dom" />
import { progress } from "../../core/report/verdict_words.ts";
import { button, byId, el, icon } from "./dom.ts";
import type { Page } from "./page.ts";

/** Draws how far one is. */
export function drawProgress(page: Page, current: number | undefined): void {
  const { course, standing } = page;
  const { points, maxPoints } = standing.points;
  byId("progress").replaceChildren(
    ...course.exercises.map((lesson) => {
      const { number, title } = lesson;
      const report = standing.report(lesson);
      const most = lesson.exercise.checks.reduce(
        (sum, one) => sum + one.points,
        0,
      );
      const share = (report?.points ?? 0) / most;
      const passes = report?.verdict === "pass";
      const how = report === undefined ? "not started" : progress(report);
      const words = `Lesson ${number}, ${title}: ${how}, ${
        report?.points ?? 0
      } of ${most} points`;
      const bar = el("span", { class: "bar" });
      bar.style.width = `${share * 100}%`;
      return el(
        "li",
        { title: words },
        el("a", {
          href: `#${number}`,
          class: passes ? "passes" : "",
          "aria-label": words,
          "aria-current": number === current && "page",
        }, bar),
      );
    }),
  );
  byId("points").textContent = `${points} of ${maxPoints} points`;
}

/** Draws the links to the views. */
export function drawWays(current: string): void {
  for (const link of byId("ways").querySelectorAll("a")) {
    if (link.getAttribute("href") === `#${current}`) {
      link.setAttribute("aria-current", "page");
    } else link.removeAttribute("aria-current");
  }
}

/** A disc, half light and half dark. */
const HALF = "M8 1a7 7 0 1 0 .01 0zm0 2v10a5 5 0 0 0 0-10z";

/** The switch between dark and light: as the system is, until somebody chooses. */
export function themeButton(page: Page): HTMLButtonElement {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () =>
    (page.setting("theme") ?? (dark.matches ? "dark" : "light")) === "dark";
  const made = button(icon(HALF), () => {
    page.choose("theme", isDark() ? "light" : "dark");
    apply();
  }, { class: "theme" });
  const apply = () => {
    document.documentElement.dataset.theme = isDark() ? "dark" : "light";
    made.setAttribute(
      "aria-label",
      isDark() ? "Light colours" : "Dark colours",
    );
  };
  dark.addEventListener("change", apply);
  apply();
  return made;
}

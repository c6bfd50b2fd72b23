/**
 * Our solution beside the learner's own, part by part, once that passes.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import { sameText } from "../../../core/grade/submission.ts";
import { partsOf } from "../../../kit/declarations.ts";
import type { PageCourse } from "../course.ts";
import { type Child, el } from "../dom.ts";

/** A part of the page that opens to show it. */
export function solutionBeside(
  lesson: ExerciseLesson,
  text: string,
  course: PageCourse,
): Child {
  const place = el("div", { class: "solution" });
  const details = el(
    "details",
    {
      class: "compare",
      ontoggle: async () => {
        if (!details.open || place.childElementCount > 0) return;
        place.replaceChildren(...compared(text, await course.solution(lesson)));
      },
    },
    el("summary", {}, "Compare with ours"),
    place,
  );
  return details;
}

function compared(text: string, solution: string): HTMLElement[] {
  const yours = partsOf(text);
  return [...partsOf(solution)]
    .filter(([, part]) => !/^(import|(export )?(interface|type)) /.test(part))
    .map(([name, ours]) => {
      const mine = yours.get(name);
      const same = mine !== undefined && sameText(mine, ours);
      return el(
        "section",
        {},
        el("h3", {}, el("code", {}, name)),
        !same && mine !== undefined && el("p", { class: "whose" }, "Yours"),
        !same && mine !== undefined && el("pre", { tabindex: "0" }, mine),
        el("p", { class: "whose" }, same ? "Yours and ours alike" : "Ours"),
        el("pre", { tabindex: "0" }, ours),
      );
    });
}

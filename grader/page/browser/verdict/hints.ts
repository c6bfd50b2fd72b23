/**
 * The staged hints for what is wrong, one step at a time.
 *
 * @module
 */
/// <reference lib="dom" />
import { hintsOn } from "../../../core/course/hints.ts";
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import type { CheckReport } from "../../../core/report/report.ts";
import type { PageCourse } from "../course.ts";
import { button, type Child, el, prose } from "../dom.ts";
import type { Files } from "../files.ts";

/** Hints from a question to almost the answer. */
interface Hints {
  /** The check or the known mistake under which it is kept how many were given. */
  readonly topic: string;
  readonly texts: readonly string[];
}

/**
 * A place for the hints on a check: those for the mistake that was recognised, otherwise
 * those for the check.
 *
 * @param more What else can be done, beside the button for the next hint.
 */
export function hintsFor(
  check: CheckReport,
  lesson: ExerciseLesson,
  course: PageCourse,
  files: Files,
  more: readonly Child[],
): Child {
  const place = el("div", { class: "hints" });
  const others = el("div", { class: "actions" }, ...more);
  place.append(others);
  hintsOf(check, lesson, course).then((hints) => {
    draw(place, hints, stemOf(lesson), files, others);
  });
  return place;
}

async function hintsOf(
  check: CheckReport,
  lesson: ExerciseLesson,
  course: PageCourse,
): Promise<Hints> {
  const topic = check.feedback?.mistakes?.[0].id;
  const { hints } = await course.exerciseFile(lesson);
  const known = topic && await course.oracle.mistake(lesson, topic);
  return known && topic
    ? { topic, texts: known.hints }
    : hintsOn(check, hints[check.name]);
}

function draw(
  place: HTMLElement,
  hints: Hints,
  stem: string,
  files: Files,
  others: HTMLElement,
): void {
  const { topic, texts } = hints;
  const given = Math.min(files.hints(stem, topic), texts.length);
  place.replaceChildren(
    ...(given > 0
      ? [el(
        "ol",
        { "aria-label": "Hints", tabindex: "-1" },
        ...texts.slice(0, given).map((text) => el("li", {}, ...prose(text))),
      )]
      : []),
    others,
  );
  others.querySelector(".next-hint")?.remove();
  if (given === texts.length) return;
  others.prepend(button(`Hint ${given + 1} of ${texts.length}`, () => {
    files.rememberHints(stem, topic, given + 1);
    draw(place, hints, stem, files, others);
    place.querySelector<HTMLElement>("ol")?.focus();
  }, { class: "next-hint" }));
}

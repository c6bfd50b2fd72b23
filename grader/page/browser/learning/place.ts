/**
 * What the views of networks that learn share. They are a script of their own, so what
 * the page keeps is handed to them, never imported.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import { slowOrder, whoseCode } from "../../../core/learning/whose.ts";
import type { CompiledFile } from "../../../worker/messages.ts";
import { el } from "../dom.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";

/** What the page hands over. */
export interface PageContext {
  readonly page: Page;
  readonly grading: () => Promise<Grading>;
  /** Loads a script of this version. */
  readonly chunk: <Value>(name: string) => Promise<Value>;
}

export interface LearningView {
  readonly element: HTMLElement;
  /** Called each time that it is shown, with the files as they are then. */
  open(): Promise<void>;
  /** Called when another one is shown: nothing runs on. */
  leave(): void;
}

/** Files, and whose they are. */
export interface WhoseFiles {
  readonly files: readonly CompiledFile[];
  /** The exercises that our solutions stand in for. */
  readonly ours: readonly ExerciseLesson[];
  /** Said of them, in a sentence. */
  readonly whose: string;
  /** Whether none is the learner's. */
  readonly isOurs: boolean;
  /** Why the learner's code is slow, where it shows: a sentence. */
  readonly slow?: string;
}

/**
 * Puts together the learner's files where they pass, and ours where they do not.
 *
 * @param allOurs Whether to take none of the learner's.
 */
export async function whoseFiles(
  { page: { course, standing, files }, grading }: PageContext,
  allOurs = false,
): Promise<WhoseFiles> {
  const lessons = course.edition.integrated;
  const { compile } = await grading();
  const ours: ExerciseLesson[] = [];
  let slow: string | undefined;
  const compiled = await Promise.all(lessons.map(async (lesson) => {
    const stem = stemOf(lesson);
    const passes = standing.report(lesson)?.verdict === "pass";
    const own = passes && !allOurs ? files.text(stem) : undefined;
    if (lesson.exercise.exports.includes("topologicalOrder")) {
      slow = own && slowOrder(own);
    }
    if (own === undefined) ours.push(lesson);
    return compile(`${stem}.ts`, own ?? await course.solution(lesson));
  }));
  ours.sort((a, b) => a.number - b.number);
  return {
    files: compiled,
    ours,
    slow,
    isOurs: ours.length === lessons.length,
    whose: allOurs
      ? "Every number here is computed by our solutions."
      : whoseCode(lessons, ours),
  };
}

/** The views by their addresses, in the order in which one meets them. */
export const VIEWS: Readonly<Record<string, string>> = {
  "ice-cream": "Ice cream",
  training: "Two moons",
  digits: "Handwriting",
  end: "The end",
};

/** The links from one of the views to the others. */
export function viewLinks(current: string): HTMLElement {
  return el(
    "nav",
    { class: "learning-ways", "aria-label": "Networks that learn" },
    ...Object.entries(VIEWS).map(([name, words]) =>
      el("a", {
        href: `#${name}`,
        "aria-current": name === current && "page",
      }, words)
    ),
  );
}

/** Whether somebody would rather see fewer things move. */
export function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

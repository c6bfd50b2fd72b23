/**
 * The page: finds out what is asked for, and shows it.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson, Lesson } from "../../core/course/lesson.ts";
import type { CourseFile } from "../course_files.ts";
import { chunk } from "./chunks.ts";
import { addBorders } from "./borders.ts";
import { PageCourse } from "./course.ts";
import type { OpenDesk } from "./desk.ts";
import { byId, el } from "./dom.ts";
import type { LearningViews, MakeLearningViews } from "./learning/main.ts";
import { Files } from "./files.ts";
import type { MakeMyFiles } from "./my_files/my_files.ts";
import type { Graphs } from "./graph/main.ts";
import { keepOffline } from "./new_version.ts";
import { Page } from "./page.ts";
import { troubleText } from "./saved_label.ts";
import { Storage_, storageName } from "./storage.ts";

import { drawProgress, drawWays, themeButton } from "./top_bar.ts";
import { LessonPane } from "./views/lesson_pane.ts";
import { overview } from "./views/overview.ts";
import { Workbench } from "./workbench.ts";

/** The views of networks that learn, which are a script of their own. */
const LEARNING = ["training", "ice-cream", "digits", "end"];

/** The parts of a lesson, which are tabs on a small screen. */
const PARTS = ["lesson", "code", "verdict", "graph"] as const;

async function main(): Promise<void> {
  const file = await chunk<CourseFile>("course");
  const isDesk = document.documentElement.dataset.desk !== undefined;
  const storage = new Storage_(
    `gradlings/${isDesk ? "desk" : storageName(file, location)}/`,
  );
  const tell = (words: string | undefined) =>
    byId("trouble").replaceChildren(
      ...(words === undefined ? [] : [el("p", {}, words)]),
    );
  const desk = isDesk ? await (await chunk<OpenDesk>("desk"))(tell) : undefined;
  const page = new Page(
    new PageCourse(file),
    new Files(storage, desk?.texts),
    storage,
    desk,
  );
  storage.onTrouble = (trouble) => tell(trouble && troubleText(trouble));
  document.title = titleOf(file);
  byId("ways").append(themeButton(page));
  const show = viewsOf(page);
  addEventListener("hashchange", () => show(location.hash));
  // A link to where one is already: back to that section.
  document.addEventListener("click", ({ target }) => {
    const link = (target as Element).closest?.("a");
    if (link?.hash !== "" && link?.hash === location.hash) show(location.hash);
  });
  document.addEventListener("visibilitychange", () => storage.restore());
  await show(location.hash || storage.get("last") || "#overview");
  document.body.dataset.ready = "true";
  if (!isDesk) keepOffline();
}

/** Makes what shows an address. */
function viewsOf(page: Page): (hash: string) => Promise<void> {
  const bench = new Workbench(page);
  const lessons = new LessonPane(page, () => bench.grading(), () => {
    showPart("code");
    bench.editor.focus();
  });
  let inside: InstanceType<Graphs["LookInside"]> | undefined;
  let learning: LearningViews | undefined;
  byId("part-lesson").append(lessons.element);
  byId("part-code").append(bench.editor.element);
  byId("part-verdict").append(bench.verdict.element, bench.types.element);
  byId("part-graph").append(bench.graph.element);
  addBorders(byId("bench"), page);
  for (const part of PARTS) {
    byId(`tab-${part}`).addEventListener("click", () => showPart(part));
  }
  const viewNames = ["overview", "files"];
  if (page.course.operations !== undefined) viewNames.push("inside");
  let current: number | undefined;
  /** Whether somebody came from another place in here: then the focus comes along. */
  let isTurned = false;
  /** How often something was to be shown: what is late for its turn is shown no more. */
  let turns = 0;
  page.standing.onChange = () => {
    drawProgress(page, current);
    bench.editor.drawTabs();
  };

  page.files.onReplaced = (stem) => {
    drawProgress(page, current);
    bench.forget(stem);
  };

  const showLesson = async (
    lesson: Lesson,
    anchor: string | undefined,
    isLate: () => boolean,
  ) => {
    const isOpen = lesson.exercise !== undefined &&
      page.course.isOpen(lesson as ExerciseLesson);
    byId("bench").dataset.reads = String(!isOpen);
    byId("bench-title").textContent = lesson.title;
    if (!isOpen) showPart("lesson");
    showOnly("bench");
    await lessons.open(lesson, anchor);
    if (isLate()) return;
    if (isTurned && anchor === undefined) lessons.focus();
    if (isOpen) await bench.open(lesson as ExerciseLesson);
  };

  const showView = async (name: string, isLate: () => boolean) => {
    const place = byId("view");
    if (LEARNING.includes(name)) {
      const make = await chunk<MakeLearningViews>("learning");
      learning ??= await make({ page, grading: () => bench.grading(), chunk });
      if (isLate()) return;
      showOnly("view");
      await learning.show(name, place);
      if (isLate()) return;
    } else if (name === "overview") place.replaceChildren(overview(page));
    else if (name === "files") {
      const make = await chunk<MakeMyFiles>("files");
      if (isLate()) return;
      place.replaceChildren(make(page, () => bench.grading()));
    } else if (name === "inside") {
      const { LookInside } = await chunk<Graphs>("graph");
      if (isLate()) return;
      inside ??= new LookInside(page, () => bench.grading());
      place.replaceChildren(inside.element);
    }
    showOnly("view");
    scrollTo(0, 0);
    if (isTurned) place.querySelector("h1")?.focus();
    if (name === "inside") await inside!.open();
  };

  return async (hash) => {
    const [, digits, anchor] = hash.match(/^#(\d+)(?:\/(.+))?$/) ?? [];
    const lesson = digits === undefined
      ? undefined
      : page.course.edition.lessons[Number(digits)];
    learning?.leave();
    const turn = ++turns;
    const isLate = () => turn !== turns;
    try {
      if (lesson !== undefined) {
        current = lesson.number;
        drawProgress(page, current);
        drawWays("");
        if (anchor !== undefined) showPart("lesson");
        await showLesson(lesson, anchor, isLate);
      } else {
        const name = hash.replace(/^#/, "");
        const learns = LEARNING.includes(name) && !page.course.file.isHomework;
        if (!learns && !viewNames.includes(name)) return;
        current = undefined;
        drawProgress(page, current);
        drawWays(learns ? LEARNING[0] : name);
        await showView(name, isLate);
      }
      if (isLate()) return;
      const title = current === undefined
        ? byId("view").querySelector("h1")
        : byId("bench-title");
      document.title = `${title?.textContent} · ${titleOf(page.course.file)}`;
      page.storage.set("last", hash);
      isTurned = true;
    } catch (error) {
      byId("trouble").replaceChildren(el("p", {}, (error as Error).message));
    }
  };
}

function showOnly(id: "bench" | "view"): void {
  for (const one of ["bench", "view"]) byId(one).hidden = one !== id;
}

/** On a small screen one part is seen at a time. */
function showPart(part: typeof PARTS[number]): void {
  byId("bench").dataset.part = part;
  for (const one of PARTS) {
    byId(`tab-${one}`).setAttribute("aria-pressed", String(one === part));
  }
}

function titleOf({ isHomework, homework }: CourseFile): string {
  return isHomework
    ? `${homework.title} · gradlings`
    : "gradlings: a neural network from one number up";
}

main();

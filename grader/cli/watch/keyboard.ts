/**
 * What the keys of a watch do.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import { firstFailure, isUntouched } from "../../core/report/report.ts";
import { bringBack } from "../../kit/bring_back.ts";
import { readKit, type Workspace } from "../../kit/workspace.ts";
import { documentOf } from "../reading/document.ts";
import { Pager } from "../reading/pager.ts";
import { keepPlace, lessonPager } from "../reading/read_lesson.ts";
import { wholeSolution } from "../compare_solution.ts";
import type { Key } from "../window/keys.ts";
import type { Display } from "./display.ts";
import { hintPage, solutionPage } from "./pages.ts";
import type { Screen } from "./screen.ts";

/** What the keys act on. */
export interface Watched {
  readonly edition: Edition;
  readonly workspace: Workspace;
  readonly oracle: Oracle;
  readonly display: Display;
  readonly screen: Screen;
  /** Makes an exercise the current one, and grades it. */
  readonly turnTo: (lesson: ExerciseLesson) => void;
  /** Shows how all of them stand; asked again, what they are together. */
  readonly showAll: (again: boolean) => void;
}

/** Leaves the watch with this exit code. */
const STOPPED = 0;
const INTERRUPTED = 130;

/** Does what keys say. */
export class Keyboard {
  /** Whether it is a lesson that is being read, not our solution. */
  #isLesson = false;
  /** Whether the lesson was opened where one had been, not where feedback said. */
  #isOwnPlace = false;

  constructor(private readonly watched: Watched) {}

  /** Does what the keys say until one says quit; returns the exit code. */
  async obey(): Promise<number> {
    for await (const key of this.watched.screen.keys()) {
      if (key === "ctrl-c" || key === "ctrl-\\") return INTERRUPTED;
      const { display } = this.watched;
      display.heardKey();
      if (display.pager !== undefined) {
        this.#read(key);
        continue;
      }
      if (key === "ctrl-d") return STOPPED;
      if (key === "q" || key === "Q") {
        // As in a lesson, it leaves what one has turned to.
        if (display.goBack()) continue;
        return STOPPED;
      }
      await this.#act(key.toLowerCase());
    }
    return STOPPED;
  }

  async #act(key: Key): Promise<void> {
    const { display, screen, edition, workspace, oracle } = this.watched;
    const lesson = display.current;
    const report = display.reports.get(lesson);
    if (report === undefined) return; // its first verdict is on its way
    if (display.page === "r") {
      if (key === "r") this.#bringStubBack(lesson);
      this.watched.turnTo(lesson);
      return;
    }
    switch (key) {
      case "n":
      case "right":
        this.#go(1);
        break;
      case "p":
      case "left":
        this.#go(-1);
        break;
      case "h":
        display.turnTo(
          key,
          ...await hintPage(lesson, report, workspace, oracle, edition),
        );
        break;
      case "s":
        if (edition.homework === undefined) this.#showSolution(lesson);
        break;
      case "l":
        this.#openLesson(lesson);
        break;
      case "r":
        display.turnTo("r", [
          `Press r again for the stub of ${filesOf(lesson).exercise};`,
          "what you have written is kept beside it. Any other key goes back.",
        ]);
        break;
      case "a":
        this.watched.showAll(display.page === "a");
        break;
      case " ":
        screen.showMore();
        break;
      case "enter":
        this.watched.turnTo(lesson);
        break;
    }
  }

  /** A key while the lesson is on the screen. */
  #read(key: Key): void {
    const { display, workspace } = this.watched;
    const pager = display.pager!;
    const progress = pager.press(key);
    if (progress === "reads") {
      display.read(pager);
      return;
    }
    const isFinished = progress === "finished" && this.#isLesson;
    if (this.#isOwnPlace || isFinished) {
      keepPlace(display.current, workspace, pager, isFinished);
    }
    display.stopReading();
  }

  /** The comparison; asked again, our whole file; before a pass, a question first. */
  #showSolution(lesson: ExerciseLesson): void {
    const { display, screen, workspace } = this.watched;
    const report = display.reports.get(lesson)!;
    const { columns } = screen.size;
    const before = display.page;
    if (before === "solution") {
      const document = documentOf(wholeSolution(lesson).split("\n"));
      const frame = { title: "", after: "goes back" };
      [this.#isLesson, this.#isOwnPlace] = [false, false];
      display.read(new Pager(document, frame, screen.size));
      return;
    }
    const isShown = report.verdict === "pass" || before === "ask";
    display.turnTo(
      isShown ? "solution" : "ask",
      solutionPage(lesson, report, workspace, isShown, columns),
    );
  }

  /** Opens the lesson at the section that the feedback names. */
  #openLesson(lesson: ExerciseLesson): void {
    const { display, screen, workspace } = this.watched;
    const report = display.reports.get(lesson)!;
    const heading = isUntouched(report)
      ? ""
      : report.verdict === "pass"
      ? lesson.exercise.look ?? ""
      : firstFailure(report)?.feedback?.read?.section ?? "";
    this.#isLesson = true;
    this.#isOwnPlace = heading === "";
    const options = { heading, after: "goes back to the verdict" };
    display.read(lessonPager(lesson, workspace, options, screen.size));
  }

  #go(step: 1 | -1): void {
    const { display, edition: { own }, turnTo } = this.watched;
    const next = own[own.indexOf(display.current) + step];
    if (next !== undefined) turnTo(next);
    else {
      display.remark(
        step > 0
          ? "This is the last exercise. Key a shows how all of them stand."
          : "This is the first exercise.",
      );
    }
  }

  #bringStubBack(lesson: ExerciseLesson): void {
    const { display, workspace } = this.watched;
    const text = readKit(filesOf(lesson).stub);
    display.announce(
      bringBack(lesson, workspace, text, "the stub as shipped"),
      () =>
        display.current === lesson && workspace.read(lesson).state === "stub",
    );
  }
}

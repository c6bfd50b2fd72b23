/**
 * The editor, the verdict and the graph: somebody types, and at each pause is answered.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../core/course/lesson.ts";
import { changedParts } from "../../kit/declarations.ts";
import type { CheckReport, ExerciseReport } from "../../core/report/report.ts";
import type { Mark } from "./editor/code_field.ts";
import { EditorPane } from "./editor/editor_pane.ts";
import { button, byId, type Child, el } from "./dom.ts";
import { GraphPanel } from "./graph/graph_panel.ts";
import { Grading } from "./grading.ts";
import type { Page } from "./page.ts";
import { TypePanel } from "./types/type_panel.ts";
import { hintsFor } from "./verdict/hints.ts";
import { solutionBeside } from "./verdict/solution.ts";
import { VerdictPanel } from "./verdict/verdict_panel.ts";

/** A pause in typing, in milliseconds. */
const PAUSE_MS = 350;

/** Everything about one exercise but its lesson. */
export class Workbench {
  readonly editor: EditorPane;
  readonly verdict: VerdictPanel;
  readonly graph: GraphPanel;
  readonly types: TypePanel;
  #lesson: ExerciseLesson | undefined;
  #grading: Promise<Grading> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pressedGraph = 0;
  #fault: readonly Mark[] = [];
  #typeFaults: readonly Mark[] = [];
  /** Whether a bonus check was asked for: then it is run again with the others. */
  #bonus = false;

  /** @param page The course, the files, and how to get about. */
  constructor(private readonly page: Page) {
    const { course, files } = page;
    this.editor = new EditorPane(page, {
      onType: () => this.#onType(),
      onReplace: () => this.#gradeSoon(0),
    });
    this.graph = new GraphPanel(course, () => this.grading());
    this.types = new TypePanel(page, () => this.grading(), (faults, text) => {
      // Somebody may have gone on typing: then the places are others.
      const isSame = text === this.editor.text;
      this.#typeFaults = (isSame ? faults : []).map((
        { text: message, ...place },
      ) => ({
        ...place,
        message,
      }));
      this.#mark();
    });
    this.verdict = new VerdictPanel({
      linkTo: (number, section) => page.linkTo(number, section),
      hints: (check, ...more) =>
        hintsFor(check, this.#lesson!, course, files, more),
      backToPass: () => this.editor.bringBack("pass"),
      runBonus: () => {
        this.#bonus = true;
        this.#grade();
      },
      next: () => this.#next(),
      solution: () =>
        course.hasSolution(this.#lesson!)
          ? solutionBeside(this.#lesson!, this.editor.text, course)
          : undefined,
      onSelect: (check) => this.#showGraph(check),
    });
  }

  /** The exercise that is open. */
  get lesson(): ExerciseLesson | undefined {
    return this.#lesson;
  }

  /** What grades, loaded when it is first needed. */
  grading(): Promise<Grading> {
    return this.#grading ??= Grading.open(this.page.course, this.page.desk)
      .then((grading) => {
        document.body.dataset.isolated = String(grading.isolated);
        return grading;
      });
  }

  /** Opens an exercise. Where the last grading of it did not end, nothing runs by itself. */
  async open(lesson: ExerciseLesson): Promise<void> {
    if (this.#lesson === lesson) return;
    await this.#stop();
    this.#lesson = lesson;
    this.#bonus = false;
    this.verdict.say("Opening …");
    this.types.leave();
    await this.editor.open(lesson);
    if (this.#lesson !== lesson) return;
    const known = this.page.standing.report(lesson);
    if (known !== undefined) {
      this.#show(known);
      this.types.look(lesson, this.editor.text, known);
      return;
    }
    if (this.page.unfinished === stemOf(lesson)) {
      this.verdict.say(
        "The last time, this page ended while your file was graded. Your text " +
          "is here, and nothing runs by itself. ",
        button("Grade it", () => this.#grade()),
      );
      return;
    }
    await this.#grade();
  }

  /** A text was replaced: where it is the open one, it is opened anew the next time. */
  forget(stem: string): void {
    if (this.#lesson === undefined || stemOf(this.#lesson) !== stem) return;
    this.#lesson = undefined;
    this.#stop();
  }

  #onType(): void {
    this.#fault = this.#typeFaults = [];
    this.#mark();
    this.#gradeSoon(PAUSE_MS);
  }

  #mark(): void {
    this.editor.mark([...this.#fault, ...this.#typeFaults]);
  }

  #gradeSoon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#grade(), ms);
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#grading === undefined) return;
    (await this.#grading.catch(() => undefined))?.stop();
  }

  async #grade(): Promise<void> {
    const lesson = this.#lesson;
    if (lesson === undefined) return;
    const { text } = this.editor;
    const stem = stemOf(lesson);
    this.verdict.element.setAttribute("aria-busy", "true");
    try {
      const grading = await this.grading();
      await this.page.course.prepare(lesson);
      this.page.begin(stem);
      const start = performance.now();
      const report = await grading.exercise(
        lesson,
        text,
        this.#bonus,
        (check, { fault, tried }) => {
          if (this.#lesson !== lesson) return;
          this.verdict.showEnd(lesson, {
            name: check,
            verdict: fault!.kind as CheckReport["verdict"],
            points: 0,
            maxPoints: 0,
            feedback: { tried, fault: { ...fault!, file: `${stem}.ts` } },
          });
        },
        (other) => this.page.files.text(stemOf(other)),
      );
      if (report === undefined || this.#lesson !== lesson) return;
      this.page.end();
      this.page.standing.remember(lesson, text, report);
      this.#show(report, performance.now() - start);
      this.types.look(lesson, text, report);
      await this.#together(lesson, report, grading);
    } catch (error) {
      this.page.end();
      this.verdict.say(
        (error as Error).name === "ChunkError"
          ? (error as Error).message
          : `The page itself failed: ${
            (error as Error).message
          }. This counts ` +
            "neither for nor against you. ",
        button("Try again", () => this.#grade()),
      );
    } finally {
      this.verdict.element.removeAttribute("aria-busy");
    }
  }

  #show(report: ExerciseReport, ms?: number): void {
    const lesson = this.#lesson!;
    const stem = stemOf(lesson);
    const before = this.page.files.lastPass(stem);
    const edited = before !== undefined && report.verdict !== "pass"
      ? changedParts(before, this.editor.text)
      : undefined;
    const { together } = this.page.standing;
    this.verdict.show({ lesson, report, ms, edited, together });
    byId("tab-verdict").textContent =
      `Verdict ${report.points}/${report.maxPoints}`;
  }

  /** Runs the files together once all of them pass. */
  async #together(
    lesson: ExerciseLesson,
    report: ExerciseReport,
    grading: Grading,
  ): Promise<void> {
    const { standing } = this.page;
    const all = standing.allPassing();
    if (all === undefined || standing.together !== undefined) return;
    const check = await grading.together(all.texts, all.reports);
    if (check === undefined || this.#lesson !== lesson) return;
    standing.rememberTogether(check);
    this.#show(report);
  }

  #showGraph(check: CheckReport | undefined): void {
    const lesson = this.#lesson;
    if (lesson === undefined) return;
    const { fault, graph } = check?.feedback ?? {};
    const isHere = fault?.line !== undefined &&
      (fault.file === undefined || fault.file === `${stemOf(lesson)}.ts` ||
        fault.file === `exercises/${stemOf(lesson)}.ts`);
    this.#fault = isHere
      ? [{ line: fault.line!, column: fault.column, message: fault.text }]
      : [];
    this.#mark();
    const mine = ++this.#pressedGraph;
    this.graph.show(lesson, this.editor.text, graph).catch((error) => {
      if (mine === this.#pressedGraph) {
        this.graph.element.replaceChildren(
          el("p", { class: "quiet" }, (error as Error).message),
        );
      }
    });
  }

  #next(): Child {
    const { course, standing } = this.page;
    const after = course.exercises.find(({ number }) =>
      number > this.#lesson!.number
    );
    const next = after ?? standing.next;
    return el(
      "div",
      { class: "actions" },
      next === undefined
        ? course.file.isHomework
          ? el("a", { class: "button main", href: "#files" }, "Hand it in")
          : el(
            "a",
            { class: "button main", href: "#end" },
            "What you have built",
          )
        : el(
          "a",
          { class: "button main", href: `#${next.number}` },
          `Lesson ${next.number}: ${next.title}`,
        ),
    );
  }
}

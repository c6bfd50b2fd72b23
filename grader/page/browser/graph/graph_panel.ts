/**
 * The learner's own graph beside the verdict.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import type { ShownGraph } from "../../../core/report/feedback.ts";
import { chunk } from "../chunks.ts";
import type { PageCourse } from "../course.ts";
import { el } from "../dom.ts";
import type { Grading } from "../grading.ts";
import type { Graphs } from "./main.ts";

/** Shows a graph, by a script that is loaded with the first one. */
export class GraphPanel {
  readonly element: HTMLElement = el("div", { class: "graph-panel" });
  #shown = "";
  #last = 0;

  /** @param course The course. */
  constructor(
    private readonly course: PageCourse,
    private readonly grading: () => Promise<Grading>,
  ) {}

  /** Shows the graph of feedback, or that there is none. */
  async show(
    lesson: ExerciseLesson,
    text: string,
    graph: ShownGraph | undefined,
  ): Promise<void> {
    const key = JSON.stringify([lesson.number, graph, graph && text]);
    if (key === this.#shown) return;
    this.#shown = key;
    const mine = ++this.#last;
    if (graph === undefined) {
      this.element.replaceChildren(
        el(
          "p",
          { class: "quiet no-graph" },
          "When a gradient is wrong, your graph appears here, with the first " +
            "wrong value marked. ",
          ...(this.course.operations === undefined ? [] : [
            el("a", { href: "#inside" }, "Look inside"),
            " draws any expression you type.",
          ]),
        ),
      );
      return;
    }
    const { showGraph } = await chunk<Graphs>("graph");
    if (mine !== this.#last) return;
    await showGraph(
      this.element,
      { lesson, text, graph },
      { course: this.course, grading: this.grading },
      () => mine !== this.#last,
    );
  }
}

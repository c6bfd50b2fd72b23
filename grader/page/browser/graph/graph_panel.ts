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
import { button, el, onWidth } from "../dom.ts";
import type { Grading } from "../grading.ts";
import { drawValues, textOfValues } from "./draw.ts";
import { valuesOfFeedback } from "./drawn_value.ts";
import { expressionOf } from "./expression.ts";
import { filesToInspect, inspectWith } from "./inspector.ts";
import type { LayOut } from "./layout.ts";
import { Stepper, type Walks } from "./stepper.ts";

/** Shows a graph, and steps through it where there is something to step through. */
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
    const layOut = await chunk<LayOut>("layout");
    if (mine !== this.#last) return;
    this.#showStill(graph, layOut);
    const walks = await this.#walksOf(lesson, text, graph);
    if (mine !== this.#last || walks === undefined) return;
    this.element.querySelector(".graph-head")!.append(
      button("Step through it", () => {
        const stepper = new Stepper(layOut);
        this.element.replaceChildren(stepper.element);
        stepper.show(walks);
        stepper.toStart();
        stepper.element.querySelector<HTMLElement>(".controls button")?.focus();
      }, { class: "link step-through" }),
    );
  }

  /** The picture of the feedback alone. */
  #showStill(graph: ShownGraph, layOut: LayOut): void {
    const values = valuesOfFeedback(graph);
    const picture = el("div", {
      class: "picture",
      tabindex: "0",
      role: "group",
      "aria-label": "The graph",
    });
    const draw = () =>
      picture.replaceChildren(
        asText.getAttribute("aria-pressed") === "true"
          ? textOfValues(values) as Node
          : drawValues(values, undefined, layOut, picture.clientWidth || 420),
      );
    const asText = button("as text", () => {
      const pressed = asText.getAttribute("aria-pressed") === "true";
      asText.setAttribute("aria-pressed", String(!pressed));
      draw();
    }, { class: "link", "aria-pressed": "false" });
    this.element.replaceChildren(
      el(
        "div",
        { class: "graph-head" },
        el("p", {}, "Your graph"),
        asText,
      ),
      picture,
    );
    draw();
    onWidth(picture, draw);
  }

  /** A walk back makes sense where one was made: the result's grad is 1. */
  async #walksOf(
    lesson: ExerciseLesson,
    text: string,
    graph: ShownGraph,
  ): Promise<Walks | undefined> {
    const expression = expressionOf(graph);
    const root = graph.nodes[graph.nodes.length - 1];
    if (expression === undefined || Number(root.grad) !== 1) return undefined;
    // A homework in which it rests on other files of the learner's own.
    if (this.course.ownBehind(lesson).length > 0) return undefined;
    const grading = await this.grading();
    const toInspect = await filesToInspect(lesson, text, this.course, grading);
    const { nodes } = expression;
    const [own, ours] = await Promise.all([
      toInspect.backward.own
        ? inspectWith(toInspect, "own", { nodes }, grading)
        : undefined,
      toInspect.backward.ours
        ? inspectWith(toInspect, "ours", { nodes }, grading)
        : undefined,
    ]);
    // Where ours walks in both, the operations differ, and not the order.
    const isOurs = toInspect.backward.own === toInspect.backward.ours;
    const walks = { own: own ?? ours, ...(!isOurs && { right: ours }) };
    return (walks.own?.steps.length ?? 0) === 0 ? undefined : walks;
  }
}

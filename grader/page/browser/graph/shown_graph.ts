/**
 * The learner's own graph: a picture, and steps through it where there is something to
 * step through.
 *
 * @module
 */
/// <reference lib="dom" />
import type { ExerciseLesson } from "../../../core/course/lesson.ts";
import type { ShownGraph } from "../../../core/report/feedback.ts";
import type { PageCourse } from "../course.ts";
import { button, el, onWidth } from "../dom.ts";
import type { Grading } from "../grading.ts";
import { drawValues, textOfValues } from "./draw.ts";
import { valuesOfFeedback } from "./drawn_value.ts";
import { expressionOf } from "./expression.ts";
import { filesToInspect, inspectWith } from "./inspector.ts";
import { Stepper, type Walks } from "./stepper.ts";

/** A graph of feedback, and the file that it is about. */
interface ToShow {
  readonly lesson: ExerciseLesson;
  readonly text: string;
  readonly graph: ShownGraph;
}

/** What it takes to walk through it again. */
interface Place {
  readonly course: PageCourse;
  readonly grading: () => Promise<Grading>;
}

/**
 * Shows a graph.
 *
 * @param isLate Whether something else was to be shown meanwhile.
 */
export async function showGraph(
  element: HTMLElement,
  what: ToShow,
  place: Place,
  isLate: () => boolean,
): Promise<void> {
  showStill(element, what.graph);
  const walks = await walksOf(what, place);
  if (isLate() || walks === undefined) return;
  element.querySelector(".graph-head")!.append(
    button("Step through it", () => {
      const stepper = new Stepper();
      element.replaceChildren(stepper.element);
      stepper.show(walks);
      stepper.toStart();
      stepper.element.querySelector<HTMLElement>(".controls button")?.focus();
    }, { class: "link step-through" }),
  );
}

/** The picture of the feedback alone. */
function showStill(place: HTMLElement, graph: ShownGraph): void {
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
        : drawValues(values, undefined, picture.clientWidth || 420),
    );
  const asText = button("as text", () => {
    const pressed = asText.getAttribute("aria-pressed") === "true";
    asText.setAttribute("aria-pressed", String(!pressed));
    draw();
  }, { class: "link", "aria-pressed": "false" });
  place.replaceChildren(
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
async function walksOf(
  { lesson, text, graph }: ToShow,
  { course, grading: load }: Place,
): Promise<Walks | undefined> {
  const expression = expressionOf(graph);
  const root = graph.nodes[graph.nodes.length - 1];
  if (expression === undefined || Number(root.grad) !== 1) return undefined;
  // A homework in which it rests on other files of the learner's own.
  if (course.ownBehind(lesson).length > 0) return undefined;
  const grading = await load();
  const toInspect = await filesToInspect(lesson, text, course, grading);
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

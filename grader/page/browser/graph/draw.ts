/**
 * A graph as a picture, and as text.
 *
 * @module
 */
/// <reference lib="dom" />
import { type Child, el, svg } from "../dom.ts";
import { type Box, type Layout, layOut, type Point } from "./layout.ts";
import type { DrawnValue } from "./drawn_value.ts";

/** A share that flows along a line, from a value to one it was computed from. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly amount: string;
  readonly isWrong: boolean;
}

/** A box where it stands. */
type Side = Point & Pick<Box, "width" | "height">;

/** How wide a character is about, and how high a line, in pixels. */
const CHARACTER = 7.3, LINE = 17, PADDING = 10;

/**
 * Draws a graph.
 *
 * @param flows What flows in a step; absent where there are no steps.
 * @param room How wide the picture may become before it is laid out from top to bottom.
 */
export function drawValues(
  values: readonly DrawnValue[],
  flows: readonly Flow[] | undefined,
  room: number,
): SVGElement {
  const boxes = values.map(boxOf);
  const isTold = flows !== undefined;
  const [wide, high] = [
    layOut(boxes, "LR", isTold),
    layOut(boxes, "TB", isTold),
  ];
  const layout = wide.width <= Math.max(room, high.width) ? wide : high;
  const { width, height } = layout;
  return svg(
    "svg",
    {
      class: "graph",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
      "aria-label": `Your graph: ${inWords(values).join("; ")}`,
    },
    ...layout.lines.flatMap(({ from, to, points }) => {
      const flow = flows?.find((one) => one.from === to && one.to === from);
      return lineOf(
        { ...boxes[from], ...layout.boxes[from] },
        { ...boxes[to], ...layout.boxes[to] },
        points,
        flow,
        layout === wide,
      );
    }),
    ...values.map((value, i) => boxFor(value, boxes[i], layout, i)),
  );
}

/** The values as lines of text. */
export function inWords(values: readonly DrawnValue[]): string[] {
  return values.map(({ title, data, grad, notData, notGrad, mark }) =>
    [
      `${title}, data ${data}${
        notData === undefined ? "" : `, not ${notData}`
      }`,
      `grad ${grad}${notGrad === undefined ? "" : `, not ${notGrad}`}`,
      ...(mark === undefined ? [] : [mark]),
    ].join(", ")
  );
}

/** The values as a list. */
export function textOfValues(values: readonly DrawnValue[]): Child {
  return el(
    "ul",
    { class: "graph-text" },
    ...inWords(values).reverse().map((line) => el("li", {}, line)),
  );
}

function linesOf(
  { data, grad, notData, notGrad }: DrawnValue,
): { text: string; isWrong: boolean }[] {
  const line = (what: string, is: string, not: string | undefined) => ({
    text: not === undefined ? `${what} ${is}` : `${what} ${is}, not ${not}`,
    isWrong: not !== undefined,
  });
  return [line("data", data, notData), line("grad", grad, notGrad)];
}

function boxOf(value: DrawnValue): Box {
  const longest = Math.max(
    value.title.length * 1.08,
    ...linesOf(value).map(({ text }) => text.length * 0.94),
  );
  return {
    width: Math.max(76, longest * CHARACTER + 2 * PADDING),
    height: 3 * LINE + 10,
    inputs: value.inputs,
  };
}

function boxFor(
  value: DrawnValue,
  { width, height }: Box,
  { boxes }: Layout,
  place: number,
): SVGElement {
  const { x, y } = boxes[place];
  const [left, top] = [x - width / 2, y - height / 2];
  const lines = linesOf(value);
  const isWrong = lines.some(({ isWrong }) => isWrong);
  const kind = [
    "value",
    value.mark === "first wrong value" ? "first-wrong" : "",
    value.mark === "speaks" ? "speaks" : "",
    isWrong ? "wrong" : "",
  ].filter((one) => one !== "").join(" ");
  return svg(
    "g",
    { class: kind, transform: `translate(${left} ${top})` },
    svg("rect", { width, height, rx: 6 }),
    value.mark === "first wrong value" &&
      svg("text", { class: "mark", x: 0, y: -5 }, value.mark),
    svg("text", { class: "title", x: PADDING, y: LINE + 2 }, value.title),
    ...lines.map(({ text, isWrong }, i) =>
      svg("text", {
        class: isWrong ? "number wrong" : "number",
        x: PADDING,
        y: (i + 2) * LINE + 2,
      }, text)
    ),
  );
}

/** A line from the side of one box to the side of another; a long one goes around. */
function lineOf(
  from: Side,
  to: Side,
  points: readonly Point[],
  flow: Flow | undefined,
  isWide: boolean,
): SVGElement[] {
  const [first, last] = isWide
    ? [
      { x: from.x + from.width / 2, y: from.y },
      { x: to.x - to.width / 2, y: to.y },
    ]
    : [
      { x: from.x, y: from.y + from.height / 2 },
      { x: to.x, y: to.y - to.height / 2 },
    ];
  const [x, y] = [(first.x + last.x) / 2, (first.y + last.y) / 2];
  const isLong = points.length > 3;
  const via = isLong
    ? smooth([first, ...points.slice(1, -1), last])
    : isWide
    ? `C${x} ${first.y} ${x} ${last.y} ${last.x} ${last.y}`
    : `C${first.x} ${y} ${last.x} ${y} ${last.x} ${last.y}`;
  const kind = flow === undefined
    ? "line"
    : `line flow${flow.isWrong ? " wrong" : ""}`;
  // Beside the value that gets it: lines to several of them begin in one place.
  const next = isLong ? points[1] : last;
  const at = isWide
    ? { x: first.x + 46, y: first.y + (next.y - first.y) * 0.2 - 5 }
    : { x: first.x, y: first.y + 21 };
  return [
    svg("path", { class: kind, d: `M${first.x} ${first.y}${via}` }),
    ...(flow === undefined ? [] : [svg(
      "text",
      {
        class: flow.isWrong ? "share wrong" : "share",
        ...at,
        "text-anchor": "middle",
      },
      flow.amount,
    )]),
  ];
}

/** A curve through the middles between points. */
function smooth(points: readonly Point[]): string {
  let path = "";
  for (let i = 1; i < points.length - 1; i++) {
    const { x, y } = points[i];
    const next = points[i + 1];
    const end = i === points.length - 2
      ? next
      : { x: (x + next.x) / 2, y: (y + next.y) / 2 };
    path += `Q${x} ${y} ${end.x} ${end.y}`;
  }
  return path;
}

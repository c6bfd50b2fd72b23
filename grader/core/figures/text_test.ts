import { assert, assertEquals, assertThrows } from "@std/assert";
import type { Figure, NetworkFigure } from "./figure.ts";
import { drawFigure } from "./text.ts";

const WORDS = { caption: "A caption.", says: "What there is to see." };

function drawn(figure: Figure): string[] {
  const lines = drawFigure(figure).split("\n");
  assertEquals(lines.slice(-2), ["", "A caption."]);
  return lines.slice(0, -2);
}

Deno.test("a graph: paths part and meet, grads stand below their values", () => {
  assertEquals(
    drawn({
      ...WORDS,
      figure: "graph",
      values: [
        { name: "x", data: 2, grad: 7, at: [0, 1] },
        { name: "b", op: "* 3", from: ["x"], at: [1, 0] },
        { name: "c", op: "* 4", from: ["x"], at: [1, 2] },
        { name: "r", op: "+", from: ["b", "c"], data: 14, at: [2, 1] },
      ],
    }),
    [
      "        +--( * 3 )--> b --+",
      "x = 2 --+                 +--( + )--> r = 14",
      "grad 7  +--( * 4 )--> c --+",
    ],
  );
});

Deno.test("what stands under an arrow, and what happens frame by frame", () => {
  assertEquals(
    drawn({
      ...WORDS,
      figure: "graph",
      values: [
        { name: "x", at: [0, 0] },
        { name: "y", op: "square", under: "slope 6", from: ["x"], at: [1, 0] },
      ],
      frames: [
        { says: "first", grads: { y: 1 } },
        { says: "then", grads: { x: 6 } },
      ],
    }),
    [
      "x --( square )--> y",
      "     slope 6",
      "",
      "        y.grad   x.grad",
      "first        1        0",
      "then         1        6",
    ],
  );
});

const NETWORK: Omit<NetworkFigure, "caption" | "says" | "shows"> = {
  figure: "network",
  inputs: [{ name: "x" }],
  layers: [[
    {
      name: "h",
      data: 0.25,
      parameters: [{ name: "w", data: -2, grad: 0.5 }, { name: "b", data: 1 }],
    },
    { name: "i", note: "too", delta: 3, parameters: [{ name: "v", data: 4 }] },
  ]],
};

Deno.test("a network: with its numbers, its gradients, or its wiring alone", () => {
  assertEquals(drawn({ ...WORDS, ...NETWORK, shows: "data" }), [
    "x * w -2 --+--> h = 0.25",
    "    b  1 --+",
    "",
    "x * v  4 --+--> i",
    "                delta 3",
    "                too",
  ]);
  assertEquals(
    drawn({ ...WORDS, ...NETWORK, shows: "grad" })[0].slice(0, 12),
    [
      ..."x * w 0.5 --",
    ].join(""),
  );
  assertEquals(drawn({ ...WORDS, ...NETWORK, shows: "none" }).length, 7);
});

Deno.test("a plot: curves by formula or by places, points, and their axes", () => {
  const lines = drawn({
    ...WORDS,
    figure: "plot",
    x: { name: "x", from: 0, to: 60 },
    y: { name: "y", from: -7, to: 7 },
    curves: [
      { name: "up", mark: "*", formula: "7 - x / 10" },
      { name: "", mark: "o", places: [[30, -7], [60, -7]] },
    ],
    points: [{ x: 10, y: 0, label: "here" }],
  });
  assert(lines[0].startsWith(" 7 |*"));
  assertEquals(lines[7].slice(0, 18), " y |..........here");
  assertEquals(lines[14], `-7 |${" ".repeat(30)}${"o".repeat(31)}`);
  assertEquals(lines.at(-1), "*  up");
});

Deno.test("bars are as long as their numbers are large", () => {
  assertEquals(
    drawn({
      ...WORDS,
      figure: "bars",
      decimals: 1,
      bars: [{ name: "a", value: -2 }, { name: "bc", value: 1 }],
    }),
    [`a   -2.0  ${"#".repeat(48)}`, `bc   1.0  ${"#".repeat(24)}`],
  );
});

Deno.test("areas are rectangles with a word in them", () => {
  assertEquals(
    drawn({
      ...WORDS,
      figure: "areas",
      areas: [
        { left: 0, top: 0, width: 7, height: 3, label: "six" },
        { left: 6, top: 0, width: 3, height: 3, label: "" },
      ],
      words: [{ left: 10, top: 1, text: "two" }],
    }),
    ["+-----+-+", "| six | | two", "+-----+-+"],
  );
});

Deno.test("an arrow from nowhere is a mistake in the declaration", () => {
  assertThrows(
    () =>
      drawn({
        ...WORDS,
        figure: "graph",
        values: [{ name: "y", op: "+", from: ["x"], at: [0, 0] }],
      }),
    Error,
    "No value is called x",
  );
});

import { assert, assertEquals } from "@std/assert";
import { examplesOf } from "./examples.ts";
import { curveLines, digitLines, planeLines, short } from "./text_picture.ts";

Deno.test("the plane has its points where they are, and dots where the network says B", () => {
  const cells = [
    ...[-1, -1, 1, 1],
    ...[-1, -1, 1, 1],
    ...[1, 1, -1, -1],
  ];
  assertEquals(
    planeLines("xor", examplesOf("xor", 1), cells, { columns: 4, rows: 3 }),
    ["A. B", "..  ", "B .A"],
  );
});

Deno.test("a curve fits its room, however long it is and whatever is in it", () => {
  for (
    const losses of [[], [1], [2, NaN, Infinity], new Array(900).fill(0.5)]
  ) {
    const lines = curveLines(losses, { columns: 20, rows: 5 });
    assertEquals(lines.length, 7);
    for (const line of lines) assert(line.length <= 20, line);
  }
  const falling = curveLines([4, 3, 2, 1, 0], { columns: 20, rows: 5 });
  assertEquals(falling.slice(0, 5).map((line) => line.indexOf("*")), [
    ...[7, 8, 9, 10, 11],
  ]);
});

Deno.test("an image has eight lines of sixteen signs", () => {
  const pixels = Array.from({ length: 64 }, (_, i) => i % 17);
  const lines = digitLines(pixels);
  assertEquals(lines.map((line) => [...line].length), new Array(8).fill(16));
  assertEquals(lines[0].slice(0, 2), "  ");
});

Deno.test("a loss is short, and none where it is no number", () => {
  assertEquals([2.409, 0.00312, 4.9e20, NaN].map(short), [
    ...["2.41", "0.0031", "5e+20", "none"],
  ]);
});

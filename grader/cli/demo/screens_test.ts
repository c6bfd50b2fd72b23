import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { DIGITS_BY } from "../../core/learning/digits.ts";
import { PHASES } from "../../core/learning/learn_probe.ts";
import { whoseCode } from "../../core/learning/whose.ts";
import { readKit } from "../../kit/workspace.ts";
import { DigitsScreen } from "./digits_screen.ts";
import { PICTURE, PlaneScreen } from "./plane_screen.ts";

/** The longest that whose code it is can be. */
const NUMBERS = Array.from({ length: 8 }, (_, i) => ({ number: i + 1 }));
const WHOSE = whoseCode(NUMBERS, NUMBERS.slice(1));

/** What A, B and the dots are. */
const LEGEND = "A and B are the points; where it is dotted, the network says B";

/** All but the line of keys below it. */
function fits(lines: readonly string[]): string {
  assert(lines.length <= 23, `${lines.length} lines`);
  for (const line of lines) assert([...line].length <= 80, line);
  return lines.join("\n");
}

Deno.test("a run on a plane fits 80 columns and 24 lines, whatever arrives", () => {
  const settings = { name: "moons", hidden: 64, learningRate: 0.001, seed: 5 };
  const screen = new PlaneScreen({ ...settings, name: "moons" }, 200);
  screen.take({ is: "begun", parameterCount: 4417 });
  for (let phase = 0; phase < PHASES; phase++) {
    assert(!screen.isDrawn);
    const cells = new Array(PICTURE.columns).fill(-1);
    const stepped = { is: "stepped", step: 0, losses: [], ms: 0 } as const;
    screen.take({ ...stepped, cells, phase });
  }
  assert(screen.isDrawn);
  assertStringIncludes(screen.picture()[0], "........");
  const measured = { right: 0, steepest: NaN, flatShare: NaN };
  for (const loss of [3, NaN, 1e300, 0]) {
    const losses = [loss];
    const stepped = { is: "stepped", step: NaN, ms: 0, measured } as const;
    screen.take({ ...stepped, losses, cells: [NaN], phase: NaN });
    const shown = fits(screen.lines(WHOSE, 80));
    const aside = shown.split("\n").map((line) => line.slice(51)).join(" ");
    assertStringIncludes(aside.replaceAll(/ +/g, " "), LEGEND);
  }
  assertStringIncludes(screen.ending().join("\n"), LEGEND);
  assertEquals(screen.picture().length, PICTURE.rows);
});

Deno.test("digits fit too, with images that were read wrongly and whose they are", () => {
  const screen = new DigitsScreen(
    readKit("grader/core/learning/digits.txt"),
  );
  screen.take({ is: "begun", parameterCount: 1210 });
  for (let step = 0; step < 60; step++) {
    const stepped = {
      is: "stepped",
      step,
      ms: 0,
      cells: [],
      phase: 0,
    } as const;
    screen.take({ ...stepped, losses: [1 / (step + 1)] });
  }
  assertStringIncludes(fits(screen.lines(WHOSE, 80)), "not been tested yet");
  const misread = [1500, 1501, 1502, 1503, 1504, NaN].map((image) => ({
    image,
    says: 1,
  }));
  for (let part = 0; part < 9; part++) {
    screen.take({ is: "tested", misread: part === 3 ? misread : [] });
  }
  assertEquals(screen.right, 292);
  const all = fits(screen.lines(WHOSE, 80));
  assertStringIncludes(all, "292 of 297 images that it has never seen: 98.3 %");
  assertStringIncludes(all.replaceAll("\n", " "), DIGITS_BY);
});

Deno.test("a narrow window shows what fits, and says what is left out", () => {
  const settings = {
    name: "xor",
    hidden: 4,
    learningRate: 0.5,
    seed: 1,
  } as const;
  const plane = new PlaneScreen(settings, 200);
  const digits = new DigitsScreen(readKit("grader/core/learning/digits.txt"));
  const begun = { is: "begun", parameterCount: 1210 } as const;
  for (const screen of [plane, digits]) {
    screen.take(begun);
    for (const columns of [30, 40, 50, 79, 80, 200]) {
      for (const line of screen.lines(WHOSE, columns)) {
        assert(
          [...line].length <= Math.min(columns, 80),
          `${columns}: ${line}`,
        );
      }
    }
  }
  const said = (screen: PlaneScreen | DigitsScreen) =>
    screen.lines(WHOSE, 40).join(" ");
  assertStringIncludes(said(plane), "The picture is 48 columns wide");
  assertStringIncludes(said(digits), "in a window of 80 columns");
  assertStringIncludes(plane.lines(WHOSE, 60).join(" "), LEGEND.slice(0, 23));
});

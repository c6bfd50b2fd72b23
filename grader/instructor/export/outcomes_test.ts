import { assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import { fault } from "../../dev/testing/class_work.ts";
import {
  CLASS,
  ENDLESS,
  example,
  MISTAKEN,
  RIGHT,
  UNGRADED,
  UNTOUCHED,
} from "../../dev/testing/export_examples.ts";
import { NOT_GRADED, outcomesOf } from "./outcomes.ts";
import { scaleOf } from "./scale.ts";

const SCALE = scaleOf(CLASS, EDITION);

Deno.test("outcomesOf() has every check once, the files together last", () => {
  const outcomes = outcomesOf(RIGHT.record, SCALE);
  assertEquals(new Set(outcomes.map(({ name }) => name)).size, outcomes.length);
  const counting = outcomes.filter(({ counts }) => counts);
  assertEquals(
    counting.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    100,
  );
  assertEquals(outcomes[0].number, "1.1");
  assertEquals(outcomes.at(-1)!.name, "all files together");
  assertEquals(
    outcomes.filter(({ counts }) => !counts).map(({ name }) => name),
    [
      "2 ops: sigmoid far out",
      "3 backward: 100,000 operations",
      "all files together",
    ],
  );
});

Deno.test("outcomesOf() tells whose fault each check is", () => {
  const faults = (stored: typeof RIGHT) =>
    new Set(outcomesOf(stored.record, SCALE).map(({ fault }) => fault));
  assertEquals(faults(RIGHT), new Set(["nobody's"]));
  assertEquals(faults(UNTOUCHED), new Set(["not started"]));
  assertEquals(
    faults(ENDLESS),
    new Set(["nobody's", "submission's", "not started"]),
  );
  const ungraded = outcomesOf(UNGRADED.record, SCALE)
    .filter(({ fault }) => fault === "grader's");
  assertEquals(ungraded.length, 8);
  for (const { points, maxPoints, counts, text } of ungraded) {
    assertEquals(points, undefined);
    assertEquals(counts, maxPoints > 0);
    assertStringIncludes(text, NOT_GRADED);
  }
});

Deno.test("outcomesOf() puts the verdict before what was observed", () => {
  const mul = outcomesOf(MISTAKEN.record, SCALE)
    .find(({ name }) => name === "2 ops: mul")!;
  assertEquals(mul.text.split("\n").slice(0, 2), [
    "wrong:",
    "Tried: c = mul(a, b)",
  ]);
  const hostile = example("x", {
    differs: {
      "1/prev": { verdict: "threw", feedback: fault("threw", "\x1b[2J") },
    },
  });
  assertStringIncludes(outcomesOf(hostile.record, SCALE)[1].text, "\\u{1b}[2J");
});

import { assert, assertEquals } from "@std/assert";
import { EDITION } from "../../../dev/testing/edition.ts";
import { exerciseFileName } from "../../../core/course/lesson.ts";
import { exerciseMeant } from "./exercise_name.ts";

function numberOf(name: string): number | "contradiction" | undefined {
  const meant = exerciseMeant(name, EDITION.exercises);
  return typeof meant === "object" ? meant.lesson.number : meant;
}

Deno.test("exerciseMeant() takes the right name for nearest", () => {
  for (const lesson of EDITION.exercises) {
    const name = exerciseFileName(lesson);
    assertEquals(exerciseMeant(name, EDITION.exercises), {
      lesson,
      distance: 0,
      copy: 0,
    });
  }
});

Deno.test("exerciseMeant() knows what others make of a name", () => {
  for (
    const name of [
      "02_ops (1).ts",
      "02_ops(2).ts",
      "02_ops-2.ts",
      "02_ops_v3.ts",
      "Copy of 02_ops.ts",
      "02_ops copy.ts",
      "02_ops copy 2.ts",
      "02_ops - Copy (2).ts",
      "02_ops – Kopie.ts",
      "02_ops.ts.txt",
      "02_ops.ts.download",
      "02_ops.txt",
      "02_ops.js",
      "02_ops.mts",
      "2_ops.ts",
      "002-ops.ts",
      "02 ops.ts",
      "ops.ts",
      "OPS.TS",
      " 02_ops.ts",
      "０２_ops.ts",
      "Copy of 2_OPS (1).ts.txt",
    ]
  ) {
    assertEquals(numberOf(name), 2, name);
    const meant = exerciseMeant(name, EDITION.exercises);
    assert(typeof meant === "object" && meant.distance > 0, name);
  }
  assertEquals(numberOf("7-ice-cream.ts"), 7);
  assertEquals(numberOf("IceCream.ts"), 7);
});

Deno.test("exerciseMeant() takes a name that could be another's for none", () => {
  for (
    const name of [
      "02_ops_test.ts",
      "02.ts",
      "ops",
      "02_ops.md",
      "02_ops.ts.saved-1",
      "02_ops.ts~",
      "operations.ts",
      "_ops",
      ".ts",
      "",
      `${"-".repeat(60_000)}02_ops.ts`,
    ]
  ) {
    assertEquals(numberOf(name), undefined, name);
  }
  assertEquals(numberOf("03_ops.ts"), "contradiction");
});

Deno.test("exerciseMeant() gives a name nearer to the right one the smaller distance", () => {
  const distance = (name: string) => {
    const meant = exerciseMeant(name, EDITION.exercises);
    return typeof meant === "object" ? meant.distance : NaN;
  };
  const nearest = [
    "02_ops.ts",
    "02_OPS.ts",
    "02_ops (1).ts",
    "02_ops.ts.txt",
    "2_ops.ts",
    "ops.ts",
  ];
  const sorted = nearest.toSorted((a, b) => distance(a) - distance(b));
  assertEquals(sorted, nearest);
  assertEquals(new Set(nearest.map(distance)).size, nearest.length);
});

Deno.test("exerciseMeant() knows the later of two copies by its number", () => {
  const copy = (name: string) => {
    const meant = exerciseMeant(name, EDITION.exercises);
    return typeof meant === "object" ? meant.copy : NaN;
  };
  assertEquals(copy("02_ops (12).ts"), 12);
  assertEquals(copy("Copy of 02_ops.ts"), 1);
  assertEquals(copy("02_ops.ts"), 0);
});

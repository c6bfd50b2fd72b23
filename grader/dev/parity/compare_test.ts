import { assertEquals, assertStringIncludes } from "@std/assert";
import { compare, faultsIn } from "./compare.ts";
import type { GradedFile } from "./grade_files.ts";

const RIGHT: GradedFile = {
  file: "a/01_value.ts",
  verdict: "wrong",
  points: 1,
  checks: [
    { name: "one", verdict: "pass", points: 1, mistakes: [], words: "" },
    { name: "two", verdict: "wrong", points: 0, mistakes: ["m"], words: "so" },
  ],
};

/** The same file with something changed in its second check. */
function withSecond(change: Partial<GradedFile["checks"][number]>): GradedFile {
  const [one, two] = RIGHT.checks;
  return { ...RIGHT, checks: [one, { ...two, ...change }] };
}

function compareWith(got: GradedFile | undefined) {
  return compare("node", [RIGHT], new Map(got ? [[got.file, got]] : []));
}

Deno.test("compare() counts equal results and equal words", () => {
  assertEquals(compareWith(RIGHT), {
    files: 1,
    equal: 1,
    sameWords: 1,
    differences: [],
  });
  const { equal, sameWords } = compareWith(withSecond({ words: "other" }));
  assertEquals({ equal, sameWords }, { equal: 1, sameWords: 0 });
});

for (
  const [what, got, says] of [
    ["verdict", withSecond({ verdict: "threw" }), "two: wrong"],
    ["check's points", withSecond({ points: 1 }), "1 points"],
    ["name", withSecond({ mistakes: [] }), "0 points, m through processes"],
    ["number of checks", { ...RIGHT, checks: [] }, "0 checks, not 2"],
    ["file's points", { ...RIGHT, points: 2 }, "1 points and not wrong, 2"],
    ["missing file", undefined, "not graded"],
  ] as const
) {
  Deno.test(`compare() finds another ${what}`, () => {
    const { equal, differences } = compareWith(got);
    assertEquals(equal, 0);
    assertStringIncludes(differences[0].what, says);
  });
}

const EXCEPTION = {
  files: ["a/01_value.ts"],
  places: ["node"],
  why: "a reason",
} as const;
const { differences } = compareWith(undefined);
const graded = new Set([RIGHT.file]);

Deno.test("faultsIn() accepts a difference that has a reason in that place", () => {
  assertEquals(faultsIn(differences, graded, [EXCEPTION]), []);
  assertEquals(faultsIn(differences, graded, []).length, 1);
  const elsewhere = { ...EXCEPTION, places: ["deno"] as const };
  assertEquals(faultsIn(differences, graded, [elsewhere]).length, 2);
});

Deno.test("faultsIn() reports exceptions that are not needed, and too many of them", () => {
  assertEquals(faultsIn([], graded, [EXCEPTION]), [
    "a/01_value.ts has the same result everywhere: remove it from the exceptions.",
  ]);
  assertEquals(faultsIn([], new Set(), [EXCEPTION]), []);
  const many = Array.from({ length: 6 }, () => EXCEPTION);
  assertEquals(faultsIn(differences, graded, many), [
    "6 exceptions: 5 are allowed.",
  ]);
});

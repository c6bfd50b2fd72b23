import { assertEquals } from "@std/assert";
import { faultsOfLoads } from "./loads.ts";
import type { Module } from "./modules.ts";
import {
  faultsOfCircles,
  faultsOfCore,
  faultsOfLength,
  faultsOfRooms,
  faultsOfSeal,
} from "./rules.ts";

/** Modules from their imports: paths in the kit, or names from elsewhere. */
function modules(
  imports: Readonly<Record<string, readonly string[]>>,
  text = "",
): Module[] {
  return Object.entries(imports).map(([path, names]) => ({
    path,
    text,
    imports: names.map((name) =>
      name.includes(":") || name.startsWith("@")
        ? { specifier: name }
        : { specifier: `./${name}`, path: name }
    ),
  }));
}

const MAIN = "grader/main.ts";
const DEV = "grader/dev/commands/ok.ts";
const ADD = "grader/authoring/commands/add.ts";
const GRADE = "grader/cli/commands/grade.ts";
const SANDBOX = "grader/sandbox/sandbox.ts";
const KIT = "grader/kit/workspace.ts";
const CORE = "grader/core/grade/grade.ts";
const PROBE = "grader/core/probes/01_value.ts";
const SOLUTION = "solutions/01_value.ts";

Deno.test("faultsOfRooms() accepts imports downward, within a room, in tests and in main.ts", () => {
  assertEquals(
    faultsOfRooms(modules({
      [MAIN]: [DEV, GRADE, KIT],
      [DEV]: [ADD, SOLUTION],
      [GRADE]: [SANDBOX, CORE, "grader/cli/terminal.ts"],
      [SANDBOX]: [KIT],
      [KIT]: [CORE, "mod.ts"],
      [CORE]: [PROBE],
      "mod.ts": [SOLUTION],
      "grader/core/grade/grade_test.ts": [DEV],
      "grader/dev/testing/edition.ts": [MAIN],
    })),
    [],
  );
});

Deno.test("faultsOfRooms() reports imports upward and sideways, and files in no room", () => {
  for (
    const [from, to] of [
      [CORE, KIT],
      [KIT, SANDBOX],
      [SANDBOX, GRADE],
      [GRADE, ADD],
      [ADD, DEV],
      [SOLUTION, "mod.ts"],
      [DEV, MAIN],
      [KIT, "grader/corpus/right/chatty/01_value.ts"],
      [DEV, "grader/loose.ts"],
    ]
  ) {
    assertEquals(faultsOfRooms(modules({ [from]: [to] })), [
      `${from} must not import ${to}.`,
    ]);
  }
  assertEquals(
    faultsOfRooms(modules({ "grader/loose.ts": [], "grader/new/a.ts": [] })),
    ["grader/loose.ts is in no room.", "grader/new/a.ts is in no room."],
  );
});

Deno.test("faultsOfCore() reports what does not come from the kit", () => {
  assertEquals(
    faultsOfCore(modules({
      [CORE]: [PROBE, "node:assert", "@std/fmt/colors"],
      [KIT]: ["node:fs"],
      "grader/core/grade/grade_test.ts": ["@std/assert"],
    })),
    [
      `${CORE} must not import node:assert.`,
      `${CORE} must not import @std/fmt/colors.`,
    ],
  );
});

Deno.test("faultsOfSeal() reports the shortest way from a probe, the judge or the recording to an answer", () => {
  const judge = "grader/core/judge/judge.ts";
  const recorded = "grader/core/oracle/recorded_oracle.ts";
  const reference = "grader/core/oracle/reference_oracle.ts";
  const graph = {
    [judge]: [CORE, reference],
    [CORE]: [reference],
    [reference]: ["mod.ts"],
    [recorded]: [PROBE],
    [PROBE]: [],
    "mod.ts": [SOLUTION],
  };
  assertEquals(faultsOfSeal(modules(graph)), [
    `The answers can be reached: ${judge} -> ${reference} -> mod.ts.`,
  ]);
  assertEquals(
    faultsOfSeal(modules({ ...graph, [judge]: [], [PROBE]: [SOLUTION] })),
    [
      `The answers can be reached: ${recorded} -> ${PROBE} -> ${SOLUTION}.`,
      `The answers can be reached: ${PROBE} -> ${SOLUTION}.`,
    ],
  );
  assertEquals(faultsOfSeal(modules({ ...graph, [judge]: [] })), []);
});

Deno.test("faultsOfCircles() reports each circle once, and none among tests", () => {
  assertEquals(
    faultsOfCircles(modules({
      "mod.ts": [SOLUTION],
      [SOLUTION]: [],
      [CORE]: [PROBE],
      [PROBE]: ["grader/core/probes/probe.ts"],
      "grader/core/probes/probe.ts": [PROBE, CORE],
      "grader/dev/testing/a.ts": ["grader/dev/testing/a.ts"],
    })),
    [`A circle: ${CORE} -> ${PROBE} -> grader/core/probes/probe.ts -> ${CORE}.`],
  );
  assertEquals(faultsOfCircles(modules({ [CORE]: [CORE] })), [
    `A circle: ${CORE} -> ${CORE}.`,
  ]);
});

Deno.test("faultsOfLength() allows 300 lines, and more in tests and the catalogue", () => {
  const lines = (count: number) => "x\n".repeat(count);
  assertEquals(faultsOfLength(modules({ [CORE]: [] }, lines(300))), []);
  assertEquals(
    faultsOfLength(modules({
      [CORE]: [],
      "grader/core/grade/grade_test.ts": [],
      "grader/core/mistakes/catalogue/01_value.ts": [],
    }, lines(301))),
    [`${CORE} has 301 lines; 300 are allowed.`],
  );
});

Deno.test("faultsOfLoads() reports every way to load a module without its name", () => {
  const ways = [
    "await import(name);",
    "await import(\n  new URL(file, import.meta.url).href\n);",
    "return `import ${url};`;",
    'new Worker(new URL("worker.ts", import.meta.url));',
    'new Function("course", body);',
    'args: ["run", "-A", file]',
  ];
  for (const text of ways) {
    const [fault, ...others] = faultsOfLoads(modules({ [KIT]: [] }, text), []);
    assertEquals(fault?.startsWith(`${KIT} loads a module`), true, text);
    assertEquals(others, []);
  }
  const harmless = [
    'await import("./a.ts");',
    "await import(\n  './a.ts'\n);",
    'type A = typeof import("./a.ts");',
    "/** As import(name) does. */",
    "  // and import(name)",
    "`it cannot import ${name}`",
  ];
  assertEquals(
    faultsOfLoads(modules({ [KIT]: [] }, harmless.join("\n")), []),
    [],
  );
});

Deno.test("faultsOfLoads() checks what is listed: it is there, and leads downward", () => {
  const listed = (loads: readonly string[]) => [
    { file: KIT, loads, why: "It has to." },
  ];
  const text = "await import(name);";
  const found = modules({ [KIT]: [] }, text);
  assertEquals(faultsOfLoads(found, listed(["solutions/", MAIN])), []);
  assertEquals(faultsOfLoads(found, listed(["grader/cli/commands/"])), [
    `${KIT} must not load grader/cli/commands/.`,
  ]);
  assertEquals(faultsOfLoads(modules({ [KIT]: [] }), listed([])), [
    `${KIT} loads nothing by an expression any more: remove it from ` +
    "grader/dev/structure/loads.ts.",
  ]);
});

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { StoredRecord } from "../class/read_records.ts";
import { readRoster } from "../class/roster.ts";
import { assertClassroom50 } from "../../dev/testing/format_rules.ts";
import { classroom50, type Classroom50Result } from "./classroom50.ts";
import {
  CLASS,
  example,
  HOSTILE_RECORD,
  inputOf,
  MISTAKEN,
  RIGHT,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";

const SETTINGS = {
  classroom: "cs-1",
  assignment: "hw1",
  date: "2026-06-09T00:00:00Z",
};

function resultsOf(
  ...records: (StoredRecord)[]
): Map<string, Classroom50Result> {
  const files = classroom50.write(inputOf(records, undefined, SETTINGS));
  return new Map([...files].map(([path, text]) => [path, JSON.parse(text)]));
}

function refusals(...job: Parameters<typeof inputOf>): string[] {
  return classroom50.examine!(inputOf(...job)).map(({ text }) => text);
}

Deno.test("classroom50 keeps the rules of the schema", () => {
  const results = resultsOf(...CLASS);
  assertEquals(results.size, CLASS.length - 1);
  for (const result of results.values()) assertClassroom50(result);
});

Deno.test("classroom50 writes a folder for each repository, with the score and the time", () => {
  const results = resultsOf(RIGHT, MISTAKEN);
  assertEquals([...results.keys()], [
    "cs-1-hw1-ada/result.json",
    "cs-1-hw1-bob/result.json",
  ]);
  const bob = results.get("cs-1-hw1-bob/result.json")!;
  assertEquals([bob.score, bob["max-score"]], [97, 100]);
  assertEquals(bob.datetime, "2026-06-02T00:00:00Z");
  assertEquals(bob.submission, "submit/manual-2026-06-02T00-00-00Z");
  const sum = bob.tests.reduce((sum, { score }) => sum + score, 0);
  assertEquals(sum, 97);
  const mul = bob.tests.find((test) => test["test-name"] === "2 ops: mul")!;
  assertEquals([mul.passed, mul.score, mul["max-score"]], [false, 0, 3]);
  assertStringIncludes(mul.output!, "Expected: a.grad is 3\nGot: 1");
});

Deno.test("classroom50 writes no result for the grader's fault", () => {
  assertEquals([...resultsOf(RIGHT, UNGRADED).keys()], [
    "cs-1-hw1-ada/result.json",
  ]);
});

Deno.test("classroom50 writes hostile text out", () => {
  const [result] = resultsOf(HOSTILE_RECORD).values();
  const output = result.tests.map(({ output = "" }) => output).join("")
    .replaceAll("\n", "");
  assertStringIncludes(output, "a\\u{1b}[31m\\u{202e}</failure>");
  assert(!/[\p{Cc}\p{Cf}]/u.test(output));
});

Deno.test("classroom50 takes the account from a GitHub roster", () => {
  const roster = readRoster(
    "identifier,github_username\nada,Ada-L\nbob,bob-b\n",
    "r.csv",
  );
  const files = classroom50.write(inputOf([RIGHT, MISTAKEN], roster, SETTINGS));
  assertEquals([...files.keys()], [
    "cs-1-hw1-Ada-L/result.json",
    "cs-1-hw1-bob-b/result.json",
  ]);
});

Deno.test("classroom50 leaves out what Classroom 50 would not take", () => {
  assertEquals(refusals(CLASS, undefined, SETTINGS), []);
  const odd = [example("Ada Lovelace"), example("../x")];
  assertEquals(
    refusals(odd, undefined, SETTINGS),
    [
      '"../x" (___x.json) is not the name of a GitHub account, and Classroom 50 knows nobody else: it is left out.',
      '"Ada Lovelace" (Ada_Lovelace.json) is not the name of a GitHub account, and Classroom 50 knows nobody else: it is left out.',
    ].toReversed(),
  );
  assertEquals(classroom50.write(inputOf(odd, undefined, SETTINGS)).size, 0);
  const { date: _, ...undated } = SETTINGS;
  assertStringIncludes(
    refusals([example("cy")], undefined, undated)[0],
    'When "cy" (cy.json) handed in is not known',
  );
  const twice = readRoster(
    "identifier,github_username\nada,x\nbob,X\n",
    "r.csv",
  );
  assertStringIncludes(
    refusals([RIGHT, MISTAKEN], twice, SETTINGS)[0],
    'Two submissions are of the GitHub account "x"',
  );
});

Deno.test("classroom50 refuses invalid settings", () => {
  const wrong = { classroom: "CS 1", assignment: "../hw", date: "tomorrow" };
  assertEquals(
    refusals([RIGHT], undefined, wrong).map((text) => text.split(" ")[0]),
    ["--classroom", "--assignment", "--date"],
  );
});

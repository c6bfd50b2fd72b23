import { assert, assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import {
  CLASS,
  example,
  inputOf,
  RIGHT,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";
import { csv } from "./csv.ts";
import type { Finding } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { examine } from "./preflight.ts";

function found(
  ...job: Parameters<typeof inputOf>
): [Finding["weight"], string][] {
  return examine(inputOf(...job), csv).map((
    { weight, text },
  ) => [weight, text]);
}

Deno.test("examine() without a roster reports only what is not graded", () => {
  assertEquals(found(CLASS), [[
    "noted",
    '"eve" (eve.json) is not graded in exercise 3 (backward), by the grader\'s own fault: left open, not a zero.',
  ]]);
  assertEquals(found([RIGHT]), []);
});

Deno.test("examine() reports a submission of nobody on the roster by name", () => {
  const roster = readRoster("id,name\nada,Ada\n", "r.csv");
  assertEquals(found([RIGHT, example("bob\n\x1b")], roster), [[
    "noted",
    '"bob\\n\\u{1b}" (bob__.json) is not in r.csv: left out where the format has rows for people.',
  ]]);
});

Deno.test("examine() reports who handed in nothing, and does not refuse", () => {
  const roster = readRoster("id,name\nada,Ada\nzed,Zed\n", "r.csv");
  assertEquals(found([RIGHT], roster), [[
    "noted",
    'row 3 of r.csv, "Zed", has handed in nothing: no grade is exported.',
  ]]);
});

Deno.test("examine() leaves several submissions, or several people, open and names the rows", () => {
  const roster = readRoster(
    "Username,ID number\nada,7\nbob,7\ncy,8\n",
    "m.csv",
  );
  assertEquals(
    found([example("7"), example("8"), example("cy")], roster),
    [
      [
        "noted",
        "\"7\" (7.json) could be any of rows 2, 3 of m.csv (the id 7 is row 2's, the id 7 is row 3's): left open for all of them.",
      ],
      [
        "noted",
        'row 4 of m.csv, "cy", has several submissions: "8" (8.json), "cy" (cy.json). Left open.',
      ],
    ],
  );
});

const GRADEBOOK =
  "Student,ID,SIS Login ID,Section,HW (12)\n    Points Possible,,,,100.00\n" +
  "Eve,1,eve,One,\n";

/** A roster and settings that each format takes. */
const PARTS: Readonly<Record<string, Parameters<typeof inputOf>>> = {
  canvas: [[UNGRADED], readRoster(GRADEBOOK, "g.csv"), { column: "HW" }],
  moodle: [
    [UNGRADED],
    readRoster(
      "Identifier,Email address,Grade,Maximum Grade,Last modified (grade)\n" +
        "Participant 1,eve,,100.00,-\n",
      "w.csv",
    ),
  ],
  classroom50: [[UNGRADED], undefined, { classroom: "cs", assignment: "hw" }],
};

/** The zips of feedback hold no grades of their own. */
const OF_GRADES = FORMATS.filter(({ name }) => !name.endsWith("-feedback"));

for (const format of OF_GRADES) {
  Deno.test(`examine() reports the grader's fault, which ${format.name} nowhere makes a zero`, async () => {
    const job = inputOf(...PARTS[format.name] ?? [[UNGRADED]]);
    const findings = examine(job, format);
    assert(
      findings.some(({ text }) => text.includes('"eve" (eve.json) is not')),
    );
    assert(findings.every(({ weight }) => weight === "noted"));
    for (const text of (await format.write(job)).values()) {
      assert(typeof text === "string");
      // What it would say if what is ungraded were worth nothing: 81 of 84 or of 100.
      assert(!/\b(81|84|0\.81|0\.96\d*)\b/.test(text), text);
      assert(!/"score": ?0[,\n]/.test(text), text);
    }
  });
}

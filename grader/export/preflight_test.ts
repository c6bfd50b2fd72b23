import { assert, assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { CLASS, example, jobOf, RIGHT, UNGRADED } from "./examples.ts";
import { csv } from "./csv.ts";
import type { Finding } from "./format.ts";
import { FORMATS } from "./formats.ts";
import { examine } from "./preflight.ts";

function found(
  ...job: Parameters<typeof jobOf>
): [Finding["weight"], string][] {
  return examine(jobOf(...job), csv).map(({ weight, text }) => [weight, text]);
}

Deno.test("without a roster only what is not graded is said", () => {
  assertEquals(found(CLASS), [[
    "noted",
    '"eve" (eve.json) is not graded in exercise 3 (backward), by the grader\'s own fault: left open, not a zero.',
  ]]);
  assertEquals(found([RIGHT]), []);
});

Deno.test("a submission of nobody in the roster is refused, by name", () => {
  const roster = readRoster("id,name\nada,Ada\n", "r.csv");
  assertEquals(found([RIGHT, example("bob\n\x1b")], roster), [[
    "refused",
    '"bob\\n\\u{1b}" (bob__.json) is not in r.csv: a platform would make a new student, or stop.',
  ]]);
});

Deno.test("who handed in nothing is said, and no reason to refuse", () => {
  const roster = readRoster("id,name\nada,Ada\nzed,Zed\n", "r.csv");
  assertEquals(found([RIGHT], roster), [[
    "noted",
    'row 3 of r.csv, "Zed", has handed in nothing: no grade is exported.',
  ]]);
});

Deno.test("several submissions, or several people, are refused with their rows", () => {
  const roster = readRoster(
    "Username,ID number\nada,7\nbob,7\ncy,8\n",
    "m.csv",
  );
  assertEquals(
    found([example("7"), example("8"), example("cy")], roster)
      .filter(([weight]) => weight === "refused"),
    [
      ["refused", '"7" (7.json) could be any of rows 2, 3 of m.csv.'],
      [
        "refused",
        'row 4 of m.csv, "cy", has several submissions: "8" (8.json), "cy" (cy.json).',
      ],
    ],
  );
});

const GRADEBOOK =
  "Student,ID,SIS Login ID,Section,HW (12)\n    Points Possible,,,,100.00\n" +
  "Eve,1,eve,One,\n";

/** A roster and settings that each format takes. */
const PARTS: Readonly<Record<string, Parameters<typeof jobOf>>> = {
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

for (const format of FORMATS) {
  Deno.test(`${format.name}: the grader's fault is said, and is nowhere a zero`, () => {
    const job = jobOf(...PARTS[format.name] ?? [[UNGRADED]]);
    const findings = examine(job, format);
    assert(
      findings.some(({ text }) => text.includes('"eve" (eve.json) is not')),
    );
    assert(findings.every(({ weight }) => weight === "noted"));
    for (const text of format.write(job).values()) {
      // What it would say if what is ungraded were worth nothing: 81 of 84 or of 100.
      assert(!/\b(81|84|0\.81|0\.96\d*)\b/.test(text), text);
      assert(!/"score": ?0[,\n]/.test(text), text);
    }
  });
}

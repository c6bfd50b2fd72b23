import { assert, assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { unguardFormula } from "../csv/formula.ts";
import { readCsv } from "../csv/read.ts";
import { canvas } from "./canvas.ts";
import type { ExportInput } from "./format.ts";
import {
  example,
  inputOf,
  MISTAKEN,
  NAMES,
  refusalsBy,
  RIGHT,
  UNGRADED,
  writtenBy,
} from "../../dev/testing/export_examples.ts";

const HEADER =
  "Student,ID,SIS User ID,SIS Login ID,Section,Quiz (11),HW 1 (12)," +
  "HW 1 (13),Essay,Total (14),Current Score\n";
const POINTS =
  "    Points Possible,,,,,10.00,100.00,50.00,100.00,(read only)," +
  "(read only)\n";

/** A gradebook with these rows. */
function gradebook(rows: string, header = HEADER, points = POINTS) {
  return readRoster(`${header}${points}${rows}`, "g.csv");
}

const ADA = '"Lovelace, Ada",1,s1,ada,One,9.00,,,,,90.00\n';
const BOB = '"Baker, Bob",2,s2,bob,One,,,,,,\n';
const EVE = "Eve,5,s5,eve,Two,,,,,,\n";

function inputWith(
  rows: string,
  column = "12",
  records = [RIGHT, MISTAKEN, UNGRADED],
) {
  return inputOf(records, gradebook(rows), { column });
}

const fileOf = (input: ExportInput) => writtenBy(canvas, input);
const refusalsOf = (input: ExportInput) => refusalsBy(canvas, input);

/**
 * The rules of Canvas's importer, lib/gradebook_importer.rb of
 * instructure/canvas-lms: how it tells a header, and the columns it takes for
 * assignments.
 */
function assertImporter(csv: string): void {
  const { header: { cells: header }, rows } = readCsv(csv, "canvas.csv");
  assert(header.length > 3);
  assert(header[0].includes("Student") && header[1].includes("ID"));
  const section = header.findIndex((title) => title.includes("Section"));
  const assignments = header.slice(section + 1);
  assertEquals(assignments.length, 1);
  assert(/\((\d+)\)\s*$/.test(assignments[0]));
  assert(rows[0].cells[0].includes("Points Possible"));
  for (const { cells } of rows.slice(1)) assert(/^\d+$/.test(cells[1]));
}

Deno.test("canvas fills in one assignment, and returns nothing else", () => {
  const input = inputWith(ADA + BOB + EVE);
  assertEquals(refusalsOf(input), []);
  assertImporter(fileOf(input));
  assertEquals(
    fileOf(input),
    "Student,ID,SIS User ID,SIS Login ID,Section,HW 1 (12)\r\n" +
      "    Points Possible,,,,,100.00\r\n" +
      '"Lovelace, Ada",1,s1,ada,One,100\r\n' +
      '"Baker, Bob",2,s2,bob,One,97\r\n' +
      "Eve,5,s5,eve,Two,\r\n",
  );
});

Deno.test("canvas finds an assignment by its header, its name or its number", () => {
  for (const column of ["HW 1 (12)", "12", " 12 "]) {
    assertEquals(refusalsOf(inputWith(ADA + BOB + EVE, column)), [], column);
  }
  const [refusal] = refusalsOf(inputWith(ADA + BOB + EVE, "Quiz"));
  assert(refusal.startsWith('The column "Quiz (11)" is out of 10 points'));
});

Deno.test("canvas does not take people without SIS ids for one person", () => {
  const input = inputWith((ADA + BOB + EVE).replaceAll(/s\d/g, ""));
  assertEquals(refusalsOf(input), []);
});

Deno.test("canvas returns a gradebook with semicolons with semicolons", () => {
  const header = "Student;ID;SIS Login ID;Section;HW (12)\n";
  const roster = readRoster(
    `${header}    Points Possible;;;;100,00\n"Lovelace, Ada";1;ada;One;\n`,
    "g.csv",
  );
  const input = inputOf([RIGHT], roster, { column: "HW" });
  assertEquals(refusalsOf(input), []);
  assertEquals(
    fileOf(input).split("\r\n")[2],
    '"Lovelace, Ada";1;ada;One;100',
  );
});

Deno.test("canvas takes no grade away for an open cell, or for nothing handed in", () => {
  const eve = EVE.replace("Two,,,", "Two,,50.00,");
  const zed = "Zed,6,s6,zed,One,,12.00,,,,\n";
  const input = inputWith(ADA + BOB + eve + zed);
  assertEquals(refusalsOf(input), []);
  const { rows } = readCsv(fileOf(input), "canvas.csv");
  assertEquals(rows.map(({ cells }) => cells[5]), [
    ...["100.00", "100", "97", "50.00", "12.00"],
  ]);
});

Deno.test("canvas returns the columns that identify byte for byte, and makes names safe", () => {
  const rows = NAMES.map((name, i) =>
    `"${name.replaceAll('"', '""')}",${i + 1}, =s${i},"@l""${i}",One,,,,,,\n`
  );
  const input = inputWith(rows.join(""), "12", [example("1")]);
  const { rows: [, ...written] } = readCsv(fileOf(input), "canvas.csv");
  assertEquals(written.map(({ cells }) => unguardFormula(cells[0])), NAMES);
  assertEquals(
    written.map(({ cells }) => cells.slice(1, 4)),
    NAMES.map((_, i) => [`${i + 1}`, ` =s${i}`, `@l"${i}`]),
  );
  const noted = canvas.examine!(input).filter(({ weight }) =>
    weight === "noted"
  );
  assertEquals(noted.length, NAMES.length);
  assert(noted[0].text.includes("do not open the export in one"));
});

const REFUSED: [
  what: string,
  input: ReturnType<typeof inputOf>,
  says: string,
][] = [
  [
    "no such assignment",
    inputWith(ADA + BOB + EVE, "HW 2"),
    'g.csv has no assignment "HW 2": Canvas would create one. It has ' +
    '"Quiz (11)", "HW 1 (12)", "HW 1 (13)", "Total (14)".',
  ],
  [
    "a column that identifies",
    inputWith(ADA + BOB + EVE, "Section"),
    '"Section" is a column of Canvas\'s own, which no import changes: name an assignment.',
  ],
  [
    "a column of Canvas's own",
    inputWith(ADA + BOB + EVE, "Current Score"),
    '"Current Score" is a column of Canvas\'s own',
  ],
  [
    "two assignments of that name",
    inputWith(ADA + BOB + EVE, "HW 1"),
    '"HW 1" could be any of the columns "HW 1 (12)", "HW 1 (13)" of g.csv: say --column with the number in parentheses.',
  ],
  [
    "no number",
    inputWith(ADA + BOB + EVE, "Essay"),
    'The column "Essay" lacks its number in parentheses',
  ],
  [
    "other points possible",
    inputWith(ADA + BOB + EVE, "13"),
    'The column "HW 1 (13)" is out of 50 points, and the grades are out of 100: --rescale scales them to it.',
  ],
  [
    "a column that Canvas computes",
    inputWith(ADA + BOB + EVE, "Total"),
    'The column "Total (14)" has "(read only)" for its points possible: Canvas computes it',
  ],
  [
    "no points possible",
    inputOf([RIGHT], gradebook(ADA, HEADER, ""), { column: "12" }),
    'g.csv has no row "Points Possible"',
  ],
  [
    "a grade that is there already",
    inputWith(ADA.replace("9.00,,", "9.00,88.50,") + BOB + EVE),
    'row 3 of g.csv, "Lovelace, Ada", has "88.50" already, which would become 100.',
  ],
  [
    "an excuse that is there already",
    inputWith(ADA + BOB.replace("One,,,", "One,,EX,") + EVE),
    'row 4 of g.csv, "Baker, Bob", has "EX" already, which would become 97.',
  ],
  [
    "another roster",
    inputOf([RIGHT], readRoster("id\nada\n", "r.csv"), { column: "12" }),
    "r.csv is no gradebook exported from Canvas",
  ],
];

for (const [what, input, says] of REFUSED) {
  Deno.test(`canvas refuses ${what}`, () => {
    const [text, ...more] = refusalsOf(input);
    assert(text?.startsWith(says), text);
    assertEquals(more, []);
  });
}

Deno.test("canvas takes the same grade in another spelling for no change", () => {
  const input = inputWith(ADA.replace("9.00,,", "9.00,100.00,") + BOB + EVE);
  assertEquals(refusalsOf(input), []);
});

Deno.test("canvas warns of the test student and of a SIS id that two have", () => {
  const noted = (rows: string) =>
    canvas.examine!(inputWith(rows)).map(({ weight, text }) =>
      `${weight}: ${text}`
    );
  assertEquals(
    noted(`${ADA}${BOB}${EVE}"Student, Test",9,,0a1b,One,,,,,,\n`),
    ["noted: row 6 of g.csv is the test student, and left out."],
  );
  assertEquals(noted(ADA + BOB + EVE.replace("s5", "s1")), [
    'noted: rows 3 and 5 of g.csv have the same SIS User ID, "s1": Canvas goes ' +
    "by the ID, which differs.",
  ]);
});

Deno.test("canvas scales grades to what the column is out of, or to --out-of", () => {
  const input = inputWith(ADA + BOB + EVE, "13");
  const rescaled = { ...input, allowed: new Set(["rescale"] as const) };
  const grades = (csv: string) =>
    csv.split("\r\n").slice(2, 5).map((line) => line.split(",").at(-1));
  assertEquals(grades(fileOf(rescaled)), ["50", "48.5", ""]);
  const outOf50 = { ...input, settings: { ...input.settings, "out-of": "50" } };
  assertEquals(refusalsOf(outOf50), []);
  assertEquals(grades(fileOf(outOf50)), ["50", "48.5", ""]);
});

Deno.test("canvas adds rows for people who are not in the gradebook when that is asked for", () => {
  const input = inputWith(ADA);
  assertEquals(fileOf(input).split("\r\n").length, 4);
  const created = { ...input, allowed: new Set(["create-people"] as const) };
  assertEquals(fileOf(created).split("\r\n").slice(3, 5), [
    "Bob Baker,,,bob,,97",
    "Eve,,,eve,,",
  ]);
});

Deno.test("canvas does not return the test student's row", () => {
  const input = inputWith(`${ADA}"Student, Test",9,,0a1b,One,,,,,,\n`);
  assert(!fileOf(input).includes("Test"));
});

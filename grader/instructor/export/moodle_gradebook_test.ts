import { assert, assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { unguardFormula } from "../csv/formula.ts";
import { readCsv } from "../csv/read.ts";
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
import type { ExportInput } from "./format.ts";
import { moodle } from "./moodle.ts";

const fileOf = (input: ExportInput) => writtenBy(moodle, input);
const refusalsOf = (input: ExportInput) => refusalsBy(moodle, input);

const PARTICIPANTS = "First name,Last name,ID number,Email address,Groups\n" +
  "Ada,Lovelace,i1,Ada@X.edu,A\n" +
  "=Bob,Baker,,bob@x.edu,A\n" +
  "Eve,E,i3,eve@x.edu,A\n" +
  "Zed,Z,i4,zed@x.edu,A\n";

const MAILED = [RIGHT, MISTAKEN, UNGRADED].map((stored, i) => ({
  ...stored,
  record: {
    ...stored.record,
    student: { id: ["ada@x.edu", "bob@x.edu", "eve@x.edu"][i] },
  },
}));

/**
 * The rules of Moodle's gradebook importer, grade/import/csv/classes/
 * load_data.php: a row without its person gives its grade to the one before, and an
 * empty grade is a grade taken away.
 */
function assertGradebook(csv: string): void {
  const { header: { cells: header }, rows } = readCsv(csv, "moodle.csv");
  const identity = header.map((_, i) => i).filter((i) =>
    ["Username", "ID number", "Email address"].includes(header[i])
  );
  assert(identity.length > 0);
  for (const { cells } of rows) {
    for (const i of identity) assert(cells[i] !== "");
    assert(/^\d+$/.test(cells.at(-1)!), cells.at(-1));
  }
}

Deno.test("moodle makes a file for the gradebook of a list of participants", () => {
  const input = inputOf(MAILED, readRoster(PARTICIPANTS, "p.csv"));
  assertEquals(refusalsOf(input), []);
  assertGradebook(fileOf(input));
  assertEquals(
    fileOf(input),
    "Email address,First name,Last name,gradlings\r\n" +
      "Ada@X.edu,Ada,Lovelace,100\r\n" +
      "bob@x.edu,'=Bob,Baker,97\r\n",
  );
});

Deno.test("moodle finds a column of the gradebook by its name", () => {
  const grades =
    "Username,Email address,HW 1 (Real),Last downloaded from this course\n" +
    "ada,ada@x.edu,-,1700000000\nbob,bob@x.edu,97.00,1700000000\n" +
    "eve,eve@x.edu,50.00,1700000000\n";
  const input = inputOf(MAILED, readRoster(grades, "g.csv"), {
    column: "HW 1 (Real)",
  });
  assertEquals(refusalsOf(input), []);
  assertGradebook(fileOf(input));
  assertEquals(
    fileOf(input),
    "Username,Email address,Last downloaded from this course,HW 1 (Real)\r\n" +
      "ada,ada@x.edu,1700000000,100\r\nbob,bob@x.edu,1700000000,97\r\n",
  );
});

Deno.test("moodle returns fields that identify byte for byte, and makes names safe", () => {
  const rows = NAMES.map((name, i) =>
    `"${name.replaceAll('"', '""')}",x,"=l""${i}","A${i}@X.edu"\n`
  );
  const roster = readRoster(
    `First name,Last name,Username,Email address\n${rows.join("")}`,
    "p.csv",
  );
  const records = NAMES.map((_, i) => example(`a${i}@x.edu`));
  const { rows: written } = readCsv(
    fileOf(inputOf(records, roster)),
    "moodle.csv",
  );
  assertEquals(
    written.map(({ cells: [login, mail, name] }) => [
      login,
      mail,
      unguardFormula(name),
    ]),
    NAMES.map((name, i) => [`=l"${i}`, `A${i}@X.edu`, name]),
  );
});

Deno.test("moodle lets no backslash hide a row from Moodle's reader", () => {
  const names = ['a"b\\', 'a\\",9,"', "back\\slash"];
  const rows = names.map((name, i) =>
    `"${name.replaceAll('"', '""')}",x,u${i}@x.edu\n`
  );
  const text = `First name,Last name,Email address\n${rows.join("")}`;
  const records = names.map((_, i) => example(`u${i}@x.edu`));
  const input = inputOf(records, readRoster(text, "p.csv"));
  const { rows: written } = readCsv(fileOf(input), "moodle.csv");
  assertEquals(written.map(({ cells: [, name] }) => name), [
    'a"b＼',
    'a＼",9,"',
    "back\\slash",
  ]);
});

const GRADES = "Email address,HW 1 (Real)\nada@x.edu,88.00\nbob@x.edu,-\n" +
  "eve@x.edu,1.00\n";

const REFUSED: [what: string, input: ExportInput, says: string][] = [
  [
    "a field that Moodle does not know people by",
    inputOf([RIGHT], readRoster("id,email\nada,ada@x.edu\n", "r.csv")),
    'r.csv has no "Username", "ID number" or "Email address"',
  ],
  [
    "a grade that is there already, in the gradebook",
    inputOf(MAILED, readRoster(GRADES, "g.csv"), { column: "HW 1 (Real)" }),
    'row 2 of g.csv, "ada@x.edu", has "88.00" already, which would become 100.',
  ],
];

for (const [what, input, says] of REFUSED) {
  Deno.test(`moodle refuses ${what}`, () => {
    const [text, ...more] = refusalsOf(input);
    assert(text?.startsWith(says), text);
    assertEquals(more, []);
  });
}

Deno.test("moodle leaves out and reports a row that Moodle would read wrongly", () => {
  const roster = readRoster("Username,ID number\nada,a\\\nbob,b\n", "m.csv");
  const input = inputOf([RIGHT, MISTAKEN], roster, { column: "HW 2" });
  assertEquals(refusalsOf(input), []);
  assertEquals(fileOf(input), "Username,ID number,HW 2\r\nbob,b,97\r\n");
  const [left, column] = moodle.examine!(input).map(({ text }) => text);
  assert(left.includes("the row is left out"), left);
  assert(column.startsWith('m.csv has no column "HW 2"'), column);
});

Deno.test("moodle writes no row for people without a grade, and reports them", () => {
  const input = inputOf(MAILED, readRoster(GRADES, "g.csv"));
  assert(!fileOf(input).includes("eve"));
  assertEquals(moodle.examine!(input).map(({ text }) => text), [
    'row 4 of g.csv, "eve@x.edu", has no row in the export, since an empty grade would take away one that is there.',
  ]);
});

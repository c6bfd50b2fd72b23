import { assert, assertEquals } from "@std/assert";
import { readRoster } from "../class/roster.ts";
import { unguardFormula } from "../csv/formula.ts";
import { readCsv } from "../csv/read.ts";
import {
  example,
  jobOf,
  MISTAKEN,
  NAMES,
  RIGHT,
  UNGRADED,
} from "./examples.ts";
import { moodle } from "./moodle.ts";

function fileOf(job: ReturnType<typeof jobOf>): string {
  return moodle.write(job).get("moodle.csv")!;
}

function refusalsOf(job: ReturnType<typeof jobOf>): string[] {
  return moodle.examine!(job).filter(({ weight }) => weight !== "noted")
    .map(({ text }) => text);
}

const WORKSHEET = "Identifier,Full name,Email address,Status,Grade," +
  "Maximum Grade,Grade can be changed,Last modified (grade)";

/** A worksheet whose rows end like this, after the e-mail address. */
function worksheet(...ends: string[]) {
  const rows = [["Ada", "ada"], ["=Bob", "bob"], ["Eve", "eve"]].map(
    ([name, id], i) =>
      `Participant ${i + 1},${name},${id}@x.edu,` +
      `${ends[i] ?? "Submitted,,100.00,Yes,-"},well done\n`,
  );
  return readRoster(
    `${WORKSHEET},Feedback comments\n${rows.join("")}`,
    "w.csv",
  );
}

/** The submissions of Ada, Bob and Eve, as Moodle names their folders. */
const RECORDS = [RIGHT, MISTAKEN, UNGRADED].map((stored, i) => ({
  ...stored,
  record: { ...stored.record, student: { id: String(i + 1) } },
}));

/**
 * The rules of Moodle's worksheet importer, mod/assign/feedback/offline/
 * importgradeslib.php: three columns by their names, and all rows of one length.
 */
function assertWorksheet(csv: string): void {
  const { header: { cells: header } } = readCsv(csv, "moodle.csv");
  for (const name of ["Identifier", "Grade", "Last modified (grade)"]) {
    assertEquals(header.filter((title) => title === name).length, 1);
  }
}

Deno.test("a worksheet goes back with its grades, and without feedback", () => {
  const job = jobOf(RECORDS, worksheet());
  assertEquals(refusalsOf(job), []);
  assertWorksheet(fileOf(job));
  assertEquals(
    fileOf(job),
    `${WORKSHEET}\r\n` +
      "Participant 1,Ada,ada@x.edu,Submitted,100,100.00,Yes,-\r\n" +
      "Participant 2,'=Bob,bob@x.edu,Submitted,97,100.00,Yes,-\r\n" +
      "Participant 3,Eve,eve@x.edu,Submitted,,100.00,Yes,-\r\n",
  );
});

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

Deno.test("participants become a file for the gradebook", () => {
  const job = jobOf(MAILED, readRoster(PARTICIPANTS, "p.csv"));
  assertEquals(refusalsOf(job), []);
  assertGradebook(fileOf(job));
  assertEquals(
    fileOf(job),
    "Email address,First name,Last name,gradlings\r\n" +
      "Ada@X.edu,Ada,Lovelace,100\r\n" +
      "bob@x.edu,'=Bob,Baker,97\r\n",
  );
});

Deno.test("a column of the gradebook is known by its name", () => {
  const grades =
    "Username,Email address,HW 1 (Real),Last downloaded from this course\n" +
    "ada,ada@x.edu,-,1700000000\nbob,bob@x.edu,97.00,1700000000\n" +
    "eve,eve@x.edu,50.00,1700000000\n";
  const job = jobOf(MAILED, readRoster(grades, "g.csv"), {
    column: "HW 1 (Real)",
  });
  assertEquals(refusalsOf(job), []);
  assertGradebook(fileOf(job));
  assertEquals(
    fileOf(job),
    "Username,Email address,Last downloaded from this course,HW 1 (Real)\r\n" +
      "ada,ada@x.edu,1700000000,100\r\nbob,bob@x.edu,1700000000,97\r\n",
  );
});

Deno.test("fields that identify go back byte for byte, names are made safe", () => {
  const rows = NAMES.map((name, i) =>
    `"${name.replaceAll('"', '""')}",x,"=l""${i}","A${i}@X.edu"\n`
  );
  const roster = readRoster(
    `First name,Last name,Username,Email address\n${rows.join("")}`,
    "p.csv",
  );
  const records = NAMES.map((_, i) => example(`a${i}@x.edu`));
  const { rows: written } = readCsv(
    fileOf(jobOf(records, roster)),
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

Deno.test("a backslash hides no row from Moodle's reader", () => {
  const names = ['a"b\\', 'a\\",9,"', "back\\slash"];
  const rows = names.map((name, i) =>
    `"${name.replaceAll('"', '""')}",x,u${i}@x.edu\n`
  );
  const text = `First name,Last name,Email address\n${rows.join("")}`;
  const records = names.map((_, i) => example(`u${i}@x.edu`));
  const job = jobOf(records, readRoster(text, "p.csv"));
  const { rows: written } = readCsv(fileOf(job), "moodle.csv");
  assertEquals(written.map(({ cells: [, name] }) => name), [
    'a"b＼',
    'a＼",9,"',
    "back\\slash",
  ]);
});

const GRADES = "Email address,HW 1 (Real)\nada@x.edu,88.00\nbob@x.edu,-\n" +
  "eve@x.edu,1.00\n";

const REFUSED: [what: string, job: ReturnType<typeof jobOf>, says: string][] = [
  [
    "a grade that is there already, in a worksheet",
    jobOf(RECORDS, worksheet("Submitted,88.00,100.00,Yes,-")),
    'row 2 of w.csv, "Ada", has "88.00" already, which would become 100.',
  ],
  [
    "a grade that nobody may change",
    jobOf(RECORDS, worksheet("Submitted,,100.00,No,-")),
    'row 2 of w.csv, "Ada", has a grade that Moodle lets nobody change.',
  ],
  [
    "another maximum",
    jobOf(RECORDS, worksheet("Submitted,,10.00,Yes,-")),
    'row 2 of w.csv, "Ada", is out of "10.00", and the grades are out of 100.',
  ],
  [
    "a worksheet with another column",
    jobOf(RECORDS, worksheet(), { column: "HW" }),
    'w.csv is a grading worksheet, and its column is "Grade"',
  ],
  [
    "a worksheet without the time of grading",
    jobOf(
      [RECORDS[0]],
      readRoster("Identifier,Grade\nParticipant 1,\n", "w.csv"),
    ),
    'w.csv lacks the column "Last modified (grade)"',
  ],
  [
    "a field that Moodle does not know people by",
    jobOf([RIGHT], readRoster("id,email\nada,ada@x.edu\n", "r.csv")),
    'r.csv has no "Username", "ID number" or "Email address"',
  ],
  [
    "a grade that is there already, in the gradebook",
    jobOf(MAILED, readRoster(GRADES, "g.csv"), { column: "HW 1 (Real)" }),
    'row 2 of g.csv, "ada@x.edu", has "88.00" already, which would become 100.',
  ],
  [
    "a field that Moodle would read wrongly",
    jobOf([RIGHT], readRoster("Username,ID number\nada,a\\\n", "m.csv")),
    'row 2 of m.csv, "ada", has a backslash before a quote, or at the end',
  ],
  [
    "a column that is not there",
    jobOf(MAILED, readRoster(GRADES, "g.csv"), { column: "HW 2" }),
    'g.csv has no column "HW 2": Moodle would be given a new one.',
  ],
];

for (const [what, job, says] of REFUSED) {
  Deno.test(`refused: ${what}`, () => {
    const [text, ...more] = refusalsOf(job);
    assert(text?.startsWith(says), text);
    assertEquals(more, []);
  });
}

Deno.test("whoever has no grade has no row, and that is said", () => {
  const job = jobOf(MAILED, readRoster(GRADES, "g.csv"));
  assert(!fileOf(job).includes("eve"));
  assertEquals(moodle.examine!(job).map(({ text }) => text), [
    'row 4 of g.csv, "eve@x.edu", has no row in the export, since an empty grade would take away one that is there.',
  ]);
});

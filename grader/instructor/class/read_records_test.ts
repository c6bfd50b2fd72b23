import { assertEquals, assertThrows } from "@std/assert";
import { CLASS, example, RIGHT } from "../../dev/testing/export_examples.ts";
import { readRecords } from "./read_records.ts";

const CLASS_FILE = JSON.stringify({
  title: "A class",
  exercises: [1, 8],
  seed: 1,
});

/** Calls a function with a folder that has these files in `records/`. */
function withFiles(
  files: Readonly<Record<string, string>>,
  use: (out: string) => void,
): void {
  const out = Deno.makeTempDirSync({ prefix: "gradlings_records_" });
  try {
    Deno.mkdirSync(`${out}/records`);
    Deno.writeTextFileSync(`${out}/class.json`, CLASS_FILE);
    for (const [name, text] of Object.entries(files)) {
      Deno.writeTextFileSync(`${out}/records/${name}`, text);
    }
    use(out);
  } finally {
    Deno.removeSync(out, { recursive: true });
  }
}

function json({ record }: (typeof CLASS)[number]): string {
  return JSON.stringify(record);
}

Deno.test("readRecords() reads all records in the order of the ids", () => {
  const files: Record<string, string> = { "zz.part": "half of a rec" };
  for (const [i, stored] of CLASS.entries()) {
    files[`${9 - i}.json`] = json(stored);
  }
  withFiles(files, (out) => {
    const records = readRecords(`${out}/`);
    assertEquals(
      records.map(({ stem, record }) => [stem, record.student.id]),
      CLASS.map(({ record }, i) => [String(9 - i), record.student.id]),
    );
    assertEquals(records[0].record, RIGHT.record);
  });
});

Deno.test("readRecords() without records says what to do first", () => {
  withFiles({}, (out) => {
    assertThrows(() => readRecords(out), Error, "There is no record in");
    const nowhere = `${out}/nowhere`;
    assertThrows(() => readRecords(nowhere), Error, "deno task class FOLDER");
  });
});

Deno.test("readRecords() names a broken record", () => {
  for (
    const [text, says] of [
      ["{", "records/ada.json is not the record of a graded submission: "],
      ["{}", "ada.json is not the record of a graded submission: schema is"],
      ["", "ada.json is not the record"],
    ]
  ) {
    withFiles({ "ada.json": text, "bob.json": json(RIGHT) }, (out) => {
      assertThrows(() => readRecords(out), Error, says);
    });
  }
});

Deno.test("readRecords() refuses two records of one student, in one folder or in two shares", () => {
  withFiles({ "1.json": json(RIGHT), "2.json": json(RIGHT) }, (out) => {
    const says = `${out}/records/1.json and ${out}/records/2.json are both of`;
    assertThrows(() => readRecords(out), Error, says);
    for (const part of [1, 2]) {
      Deno.mkdirSync(`${out}/shares/${part}/records`, { recursive: true });
      Deno.writeTextFileSync(
        `${out}/shares/${part}/class.json`,
        JSON.stringify({
          ...JSON.parse(CLASS_FILE),
          shard: { part, parts: 2 },
        }),
      );
      Deno.writeTextFileSync(
        `${out}/shares/${part}/records/1.json`,
        json(RIGHT),
      );
    }
    const both = `shares/2/records/1.json are both of the student "ada"`;
    assertThrows(() => readRecords(`${out}/shares`), Error, both);
  });
});

Deno.test("readRecords() reads ids that differ only by case", () => {
  withFiles(
    { "1.json": json(RIGHT), "2.json": json(example("ADA")) },
    (out) => {
      assertEquals(readRecords(out).length, 2);
    },
  );
});

Deno.test("readRecords() reads only what belongs to the class", () => {
  withFiles({ "1.json": json(RIGHT) }, (out) => {
    // A student's folder with records of its own, and one that no run wrote.
    Deno.mkdirSync(`${out}/mallory/records`, { recursive: true });
    Deno.writeTextFileSync(
      `${out}/mallory/records/x.json`,
      json(example("mallory")),
    );
    assertEquals(readRecords(out).length, 1);
    Deno.writeTextFileSync(`${out}/records/x.json`, json(example("mallory")));
    Deno.writeTextFileSync(
      `${out}/intake.json`,
      JSON.stringify({ schema: "gradlings/intake/v1", graded: ["ada"] }),
    );
    assertEquals(readRecords(out).length, 1);
    const { record } = RIGHT;
    Deno.writeTextFileSync(
      `${out}/records/1.json`,
      JSON.stringify({ ...record, report: { ...record.report, seed: 2 } }),
    );
    assertThrows(() => readRecords(out), Error, "with another seed");
  });
});

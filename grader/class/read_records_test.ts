import { assertEquals, assertThrows } from "@std/assert";
import { CLASS, example, RIGHT } from "../export/examples.ts";
import { readRecords } from "./read_records.ts";

/** Calls a function with a folder that has these files in `records/`. */
function withFiles(
  files: Readonly<Record<string, string>>,
  use: (out: string) => void,
): void {
  const out = Deno.makeTempDirSync({ prefix: "gradlings_records_" });
  try {
    Deno.mkdirSync(`${out}/records`);
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

Deno.test("all records, in the order of the ids", () => {
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

Deno.test("no records: what to do first", () => {
  withFiles({}, (out) => {
    assertThrows(() => readRecords(out), Error, "there is no record in");
    const nowhere = `${out}/nowhere`;
    assertThrows(() => readRecords(nowhere), Error, "deno task class FOLDER");
  });
});

Deno.test("a broken record is named", () => {
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

Deno.test("two records of the same student are refused, wherever they lie", () => {
  withFiles(
    { "1.json": json(RIGHT), "2.json": json(example("ADA")) },
    (out) => {
      const says =
        `${out}/records/1.json and ${out}/records/2.json are both of`;
      assertThrows(() => readRecords(out), Error, says);
      Deno.mkdirSync(`${out}/share/records`, { recursive: true });
      Deno.renameSync(
        `${out}/records/2.json`,
        `${out}/share/records/1.json`,
      );
      const both = `/share/records/1.json are both of the student "ADA"`;
      assertThrows(() => readRecords(out), Error, both);
    },
  );
});

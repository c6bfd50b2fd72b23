import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import type { StoredRecord } from "../class/read_records.ts";
import { CLASS, MISTAKEN, RIGHT, UNGRADED } from "../export/examples.ts";
import { FORMATS } from "../export/formats.ts";
import { FreshKit } from "../testing/fresh_kit.ts";
import { command } from "./export.ts";

const GRADEBOOK =
  "Student,ID,SIS Login ID,Section,HW (12)\n    Points Possible,,,,100.00\n" +
  '"Lovelace, Ada",1,ada,One,\n"Baker, Bob",2,bob,One,50.00\n' +
  '"Zed, Z",3,zed,One,\n';

/** A kit with a graded class in `out/`, and a gradebook in `g.csv`. */
function kitWith(...records: readonly StoredRecord[]): FreshKit {
  const kit = new FreshKit();
  const folder = new URL("out/records/", kit.root);
  Deno.mkdirSync(folder, { recursive: true });
  for (const { stem, record } of records) {
    Deno.writeTextFileSync(
      new URL(`${stem}.json`, folder),
      JSON.stringify(record),
    );
  }
  Deno.writeTextFileSync(new URL("g.csv", kit.root), GRADEBOOK);
  return kit;
}

/** Every file of the class, but for the records. */
function exportsOf(kit: FreshKit, folder = "out"): string[] {
  const url = new URL(`${folder}/`, kit.root);
  return [...Deno.readDirSync(url)].flatMap(({ name, isDirectory }) =>
    name === "records"
      ? []
      : isDirectory
      ? exportsOf(kit, `${folder}/${name}`)
      : [`${folder}/${name}`]
  ).sort();
}

Deno.test("each format writes its files, and says who is not graded", async () => {
  using kit = kitWith(...CLASS);
  const classroom = ["--classroom", "cs", "--assignment", "hw"];
  for (
    const [format, ...more] of [
      ["csv"],
      ["junit"],
      ["gradescope"],
      ["prairielearn"],
      ["classroom50", ...classroom, "--date", "2026-06-09T00:00:00Z"],
    ]
  ) {
    const { code, out, err } = await kit.task(
      ...["export", "out", "--format", format, ...more],
    );
    assertEquals(code, 0, err);
    assertStringIncludes(out, "Wrote ");
    assertStringIncludes(err, 'Warning: "eve" (eve.json) is not graded in');
  }
  const students = CLASS.map(({ stem }) => stem);
  assertEquals(exportsOf(kit), [
    ...students.filter((name) => name !== "eve")
      .map((name) => `out/export/classroom50/cs-hw-${name}/result.json`),
    "out/export/grades.csv",
    ...students.map((name) => `out/export/gradescope/${name}/results.json`),
    "out/export/junit.xml",
    ...students.map((name) => `out/export/prairielearn/${name}/results.json`),
  ]);
});

Deno.test("a refusal names the row, writes nothing, and exits with 1", async () => {
  using kit = kitWith(RIGHT, MISTAKEN, UNGRADED);
  const words = ["export", "out", "--format", "canvas", "--column", "HW"];
  words.push("--roster", "g.csv", "--out", "new/c.csv");
  const { code, out, err } = await kit.task(...words);
  assertEquals([code, out], [1, ""]);
  const told = err.replaceAll(/\s+/g, " ");
  for (
    const says of [
      'Refused: "eve" (eve.json) is not in g.csv',
      'Refused: row 4 of g.csv, "Baker, Bob", has "50.00" already, which would become 97.',
      'Warning: row 5 of g.csv, "Zed, Z", has handed in nothing',
      "Nothing was written. --anyway writes it all the same.",
    ]
  ) {
    assertStringIncludes(told, says);
  }
  assertEquals(
    [...Deno.readDirSync(kit.root)].filter(({ name }) => name === "new"),
    [],
  );
  const forced = await kit.task(...words, "--anyway");
  assertEquals(forced.code, 0);
  assertStringIncludes(forced.err, "Anyway: row 4 of g.csv");
  assertEquals(
    kit.read("new/c.csv").split("\r\n").slice(2, 5),
    [
      '"Lovelace, Ada",1,ada,One,100',
      '"Baker, Bob",2,bob,One,97',
      '"Zed, Z",3,zed,One,',
    ],
  );
});

Deno.test("what cannot be meant is said in a sentence, and nothing is written", async () => {
  using kit = kitWith(RIGHT);
  Deno.writeTextFileSync(new URL("r.csv", kit.root), "id\nada\nADA\n");
  const canvas = ["--format", "canvas", "--roster", "g.csv"];
  const cases: [words: string[], code: number, says: string][] = [
    [["out"], 2, "Which format? --format takes one of canvas, moodle, csv"],
    [["out", "--format", "xls"], 2, 'There is no format "xls".'],
    [["--format", "csv"], 2, "Which class?"],
    [["out", "b", "--format", "csv"], 2, "Which class?"],
    [["out", "--format", "canvas"], 2, "--format canvas needs --roster."],
    [["out", ...canvas], 2, "--format canvas needs --column."],
    [
      ["out", "--format", "csv", "--column", "HW"],
      2,
      "--column says nothing to csv; it is for canvas and moodle.",
    ],
    [
      ["out", "--format", "csv", "--roster", "none.csv"],
      2,
      "--roster none.csv cannot be read (NotFound)",
    ],
    [
      ["out", "--format", "csv", "--roster", "r.csv"],
      2,
      'rows 2 and 3 of r.csv have the id "ada" and "ADA"',
    ],
    [
      ["out", ...canvas, "--column", "HW", "--anyway", "--out", "g.csv"],
      2,
      "g.csv would be written over g.csv: say another --out.",
    ],
    [
      ["out", "--format", "csv", "--out", "out/records/"],
      2,
      "would be written over out/records",
    ],
    [
      ["nowhere", "--format", "csv"],
      3,
      "there is no record in nowhere/records",
    ],
  ];
  for (const [words, code, says] of cases) {
    const ran = await kit.task("export", ...words);
    assertEquals([ran.code, ran.out], [code, ""], words.join(" "));
    assertStringIncludes(ran.err.replaceAll(/\s+/g, " "), says);
    assert(!ran.err.includes("    at "), "no stack trace");
  }
  assertEquals(exportsOf(kit), []);
  assertEquals(kit.read("g.csv"), GRADEBOOK);
});

Deno.test("a broken record is named, and nobody's grade is exported", async () => {
  using kit = kitWith(RIGHT, MISTAKEN);
  Deno.writeTextFileSync(new URL("out/records/bob.json", kit.root), '{"a":');
  const { code, out, err } = await kit.task("export", "out", "--format", "csv");
  assertEquals([code, out], [3, ""]);
  assertStringIncludes(err, "out/records/bob.json is not the record of a");
  assertEquals(exportsOf(kit), []);
});

Deno.test("the CSV library is asked for once, by whoever needs it alone", async () => {
  using kit = kitWith(RIGHT);
  let asked = 0;
  await using registry = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    () => {
      asked++;
      return new Response("no such package", { status: 404 });
    },
  );
  const cold = {
    DENO_DIR: kit.cache,
    NPM_CONFIG_REGISTRY: `http://127.0.0.1:${registry.addr.port}`,
  };
  const help = await kit.task(cold, "export", "--help");
  assertEquals(help.code, 0);
  const grade = await kit.task(cold, "grade", "1");
  assertEquals(grade.code, 1);
  assertEquals(asked, 0);
  const words = ["export", "out", "--format", "csv"];
  const { code, err } = await kit.task(cold, ...words);
  assertEquals(code, 3);
  assertStringIncludes(err, "deno cache npm:csv-parse@");
  assert(!err.includes("    at "), "no stack trace");
  assert(asked > 0);
  const warm = await kit.task({ HTTPS_PROXY: "http://127.0.0.1:9" }, ...words);
  assertEquals(warm.code, 0, warm.err);
});

Deno.test("the help names every format", () => {
  for (const { name } of FORMATS) {
    assertMatch(command.help, new RegExp(`^  ${name} `, "m"));
  }
});

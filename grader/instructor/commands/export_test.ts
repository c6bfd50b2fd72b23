import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import type { StoredRecord } from "../class/read_records.ts";
import {
  CLASS,
  MISTAKEN,
  RIGHT,
  UNGRADED,
} from "../../dev/testing/export_examples.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { FORMATS } from "../export/formats.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { SmallClass } from "../../dev/testing/small_class.ts";
import { WorkFolder } from "../../dev/testing/work_folder.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { command } from "./export.ts";

const GRADEBOOK =
  "Student,ID,SIS Login ID,Section,HW (12)\n    Points Possible,,,,100.00\n" +
  '"Lovelace, Ada",1,ada,One,\n"Baker, Bob",2,bob,One,50.00\n' +
  '"Zed, Z",3,zed,One,\n';

/** A folder with a graded class in `out/`, and a gradebook in `g.csv`. */
function classOf(...records: readonly StoredRecord[]): SmallClass {
  const made = SmallClass.of({
    "out/class.json": JSON.stringify(
      { title: "A class", exercises: [1, 8], seed: 1 },
    ),
    "out/records/": "",
    "g.csv": GRADEBOOK,
  });
  for (const { stem, record } of records) {
    made.write(`out/records/${stem}.json`, JSON.stringify(record));
  }
  return made;
}

/** Every file of the class, but for the records. */
function exportsOf(made: SmallClass, folder = "out"): string[] {
  return [...Deno.readDirSync(made.at(folder))].flatMap(
    ({ name, isDirectory }) =>
      name === "records" || name === "class.json"
        ? []
        : isDirectory
        ? exportsOf(made, `${folder}/${name}`)
        : [`${folder}/${name}`],
  ).sort();
}

Deno.test("deno task export writes the files of each format, and lists who is not graded", async () => {
  using made = classOf(...CLASS);
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
    const { code, out, err } = await made.run("export", [
      "out",
      ...["--format", format, ...more],
    ]);
    assertEquals(code, 0, err);
    assertStringIncludes(out, "Wrote ");
    assertStringIncludes(err, 'Warning: "eve" (eve.json) is not graded in');
  }
  const students = CLASS.map(({ stem }) => stem);
  assertEquals(exportsOf(made), [
    ...students.filter((name) => name !== "eve")
      .map((name) => `out/export/classroom50/cs-hw-${name}/result.json`),
    "out/export/grades.csv",
    ...students.map((name) => `out/export/gradescope/${name}/results.json`),
    "out/export/junit.xml",
    ...students.map((name) => `out/export/prairielearn/${name}/results.json`),
  ]);
});

Deno.test("deno task export names the row it refuses, writes nothing, and exits with 1", async () => {
  using made = classOf(RIGHT, MISTAKEN, UNGRADED);
  const words = ["out", "--format", "canvas", "--column", "HW"];
  words.push("--roster", "g.csv", "--out", "new/c.csv");
  const { code, out, err } = await made.run("export", words);
  assertEquals([code, out], [1, ""]);
  for (
    const says of [
      'Warning: "eve" (eve.json) is not in g.csv: left out',
      'Refused: row 4 of g.csv, "Baker, Bob", has "50.00" already, which would become 97.',
      'Warning: row 5 of g.csv, "Zed, Z", has handed in nothing',
      "Nothing was written. If you want this: --replace-grades.",
    ]
  ) {
    assertStringIncludes(err, says);
  }
  assertThrows(() => Deno.statSync(made.at("new")), Deno.errors.NotFound);
  const forced = await made.run("export", [...words, "--replace-grades"]);
  assertEquals(forced.code, 0);
  assertStringIncludes(forced.err, "As asked for: row 4 of g.csv");
  assertEquals(
    made.read("new/c.csv").split("\r\n").slice(2, 5),
    [
      '"Lovelace, Ada",1,ada,One,100',
      '"Baker, Bob",2,bob,One,97',
      '"Zed, Z",3,zed,One,',
    ],
  );
});

Deno.test("deno task export reports an invalid command line, and writes nothing", async () => {
  using made = classOf(RIGHT);
  made.write("r.csv", "id\nada\nada\n");
  made.write("hw/homework.json", "{}");
  const canvas = ["--format", "canvas", "--roster", "g.csv"];
  const cases: [words: string[], says: string][] = [
    [["out"], "Which format? --format takes one of canvas, moodle, csv"],
    [["out", "--format", "xls"], 'There is no format "xls".'],
    [["--format", "csv"], "Which class?"],
    [["out", "b", "--format", "csv"], "Which class?"],
    [["out", "--format", "canvas"], "--format canvas needs --roster."],
    [["out", ...canvas], "--format canvas needs --column."],
    [
      ["out", "--format", "csv", "--column", "HW"],
      "--column means nothing to csv; it is for canvas and moodle.",
    ],
    [
      ["out", "--format", "csv", "--roster", "none.csv"],
      "--roster none.csv cannot be read (NotFound)",
    ],
    [
      ["out", "--format", "csv", "--roster", "r.csv"],
      'rows 2 and 3 of r.csv both have the id "ada"',
    ],
    [
      [
        "out",
        ...canvas,
        "--column",
        "HW",
        "--replace-grades",
        "--out",
        "g.csv",
      ],
      "g.csv would be written over g.csv: name another path with --out.",
    ],
    [
      ["out", "--format", "csv", "--out", "out/records/"],
      "would be written over out/records",
    ],
    [
      ["hw", "--format", "csv"],
      "hw is a homework, not the results of a class. Name the folder that",
    ],
    [
      ["nowhere", "--format", "csv"],
      "There is no record in nowhere/records",
    ],
  ];
  for (const [words, says] of cases) {
    const ran = await made.run("export", words);
    assertEquals([ran.code, ran.out], [2, ""], words.join(" "));
    assertStringIncludes(ran.err, says);
  }
  assertEquals(exportsOf(made), []);
  assertEquals(made.read("g.csv"), GRADEBOOK);
});

Deno.test("deno task export names a broken record, and exports nobody's grade", async () => {
  using made = classOf(RIGHT, MISTAKEN);
  made.write("out/records/bob.json", '{"a":');
  const kit = new WorkFolder(pathOf(KIT), { GRADLINGS_STD: "stand-ins" });
  const { code, out, err } = await kit.task(
    { INIT_CWD: made.at("") },
    ...["export", "out", "--format", "csv"],
  );
  assertEquals([code, out], [3, ""]);
  assertStringIncludes(err, "out/records/bob.json is not the record of a");
  assertEquals(exportsOf(made), []);
});

Deno.test("deno task export alone asks for the CSV library, once", async () => {
  using made = classOf(RIGHT);
  using kit = new FreshKit();
  let asked = 0;
  await using registry = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    () => {
      asked++;
      return new Response("no such package", { status: 404 });
    },
  );
  const cold = {
    INIT_CWD: made.at(""),
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
  const warm = await kit.task(
    { INIT_CWD: made.at(""), HTTPS_PROXY: "http://127.0.0.1:9" },
    ...words,
  );
  assertEquals(warm.code, 0, warm.err);
});

Deno.test("deno task export --help names every format", () => {
  for (const { name } of FORMATS) {
    assertMatch(command.help(EDITION), new RegExp(`^  ${name} `, "m"));
  }
});

Deno.test("deno task export refuses a gradebook that nobody is in, and says how many are", async () => {
  using made = classOf(RIGHT);
  made.write("other.csv", GRADEBOOK.replaceAll("ada", "zoe"));
  const words = ["out", "--format", "canvas", "--column", "HW", "--roster"];
  const { code, out, err } = await made.run("export", [...words, "other.csv"]);
  assertEquals([code, out], [1, ""]);
  assertStringIncludes(
    err,
    "Refused: none of the 1 who were graded is found in other.csv",
  );
  assertStringIncludes(
    err,
    "has handed in nothing that is known to be theirs: no grade is exported.",
  );
  const right = await made.run("export", [...words, "g.csv"]);
  assertEquals(right.code, 0, right.err);
  assertStringIncludes(right.out, "1 of 3 people in g.csv are found");
});

Deno.test("deno task export --out-of says of the columns that it does not scale what they are out of", async () => {
  using made = classOf(RIGHT);
  await made.run("export", ["out", "--format=csv", "--out-of=50"]);
  const [header] = made.read("out/export/grades.csv").split("\r\n");
  assertStringIncludes(header, "1 value (of 8),");
});

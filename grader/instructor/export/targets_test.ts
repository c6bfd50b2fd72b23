import { assert, assertEquals } from "@std/assert";
import { leftBehind, targets, touches } from "./targets.ts";

const ONE = new Map([["grades.csv", "text"]]);
const MANY = new Map([["ada/results.json", "a"], ["bob/results.json", "b"]]);
const csv = { name: "csv", file: "grades.csv" };
const gradescope = { name: "gradescope" };

function withFolder(use: (folder: string) => void): void {
  const folder = Deno.makeTempDirSync();
  try {
    use(folder);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

Deno.test("targets() puts one file at a path or into a folder", () => {
  withFolder((folder) => {
    const path = (wanted?: string) => [...targets(ONE, csv, "OUT", wanted)];
    assertEquals(path(), [["OUT/export/grades.csv", "text"]]);
    assertEquals(path("x/y.csv"), [["x/y.csv", "text"]]);
    assertEquals(path("x/y/"), [["x/y/grades.csv", "text"]]);
    assertEquals(path(folder), [[`${folder}/grades.csv`, "text"]]);
  });
});

Deno.test("targets() puts many files into a folder", () => {
  const paths = (wanted?: string) => [
    ...targets(MANY, gradescope, "OUT", wanted).keys(),
  ];
  assertEquals(paths(), [
    "OUT/export/gradescope/ada/results.json",
    "OUT/export/gradescope/bob/results.json",
  ]);
  assertEquals(paths("x.d")[0], "x.d/ada/results.json");
});

Deno.test("touches() knows a path in a folder, links or not", () => {
  withFolder((folder) => {
    Deno.mkdirSync(`${folder}/records`);
    Deno.writeTextFileSync(`${folder}/r.csv`, "");
    assert(touches(`${folder}/r.csv`, `${folder}/records/../r.csv`));
    assert(touches(`${folder}/records/new.json`, `${folder}/records`));
    assert(touches(`${folder}/records/a/b.json`, `${folder}/records`));
    assert(!touches(`${folder}/records2/b.json`, `${folder}/records`));
    assert(!touches(`${folder}/g.csv`, `${folder}/r.csv`));
    if (Deno.build.os !== "windows") {
      Deno.symlinkSync(`${folder}/records`, `${folder}/link`);
      assert(touches(`${folder}/link/x.json`, `${folder}/records`));
    }
  });
});

Deno.test("leftBehind() names results of an earlier export", () => {
  withFolder((folder) => {
    for (const name of ["ada", "eve"]) {
      Deno.mkdirSync(`${folder}/${name}`);
      Deno.writeTextFileSync(`${folder}/${name}/results.json`, "{}");
    }
    const found = leftBehind(targets(MANY, gradescope, "OUT", folder));
    assertEquals(found.map(({ text }) => text.includes("/eve/results.json")), [
      true,
    ]);
    assertEquals(leftBehind(targets(ONE, csv, "OUT", folder)), []);
  });
});

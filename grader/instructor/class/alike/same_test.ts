import { assertEquals } from "@std/assert";
import { filesOf } from "../../../core/course/lesson.ts";
import type { Submission } from "../../../core/grade/submission.ts";
import { EDITION } from "../../../dev/testing/edition.ts";
import { KIT, readKit } from "../../../kit/workspace.ts";
import { oursIn } from "./ours.ts";
import { type Files, sameFile, sameFiles } from "./same.ts";

function one(id: string, files: Record<number, string>): Files {
  return {
    id,
    exercises: new Map(
      Object.entries(files).map(([number, hash]) => [
        Number(number),
        { hash, passes: !hash.startsWith("wrong") },
      ]),
    ),
  };
}

Deno.test("sameFiles() lists everybody who shares a file, first what does not pass", () => {
  const everybody = [
    ...["e", "d", "c", "b", "a"].map((id) => one(id, { 1: "x", 2: "y" })),
    one("p", { 1: "own", 2: "wrong z" }),
    one("q", { 1: "q's", 2: "wrong z" }),
    one("r", { 1: "wrong z" }),
  ];
  assertEquals(sameFiles(everybody), [
    { ids: ["p", "q"], exercises: [{ number: 2, passes: false }] },
    {
      ids: ["a", "b", "c", "d", "e"],
      exercises: [{ number: 1, passes: true }, { number: 2, passes: true }],
    },
  ]);
});

Deno.test("sameFile() tells two who handed in the same from two who handed in nothing", () => {
  const isSame = sameFile([one("a", { 1: "x", 2: "y" }), one("b", { 1: "x" })]);
  assertEquals([1, 2, 3].map((number) => isSame(number, "a", "b")), [
    true,
    false,
    false,
  ]);
  assertEquals(isSame(3, "nobody", "nor me"), false);
});

Deno.test("oursIn() knows our solution, a long one without its comments too, and no other right program", () => {
  const oursOf = (textOf: (path: string) => string) => {
    const submission: Submission = new Map(EDITION.exercises.map((lesson) => [
      lesson,
      { state: "written", text: textOf(filesOf(lesson).solution) },
    ]));
    return oursIn(submission, EDITION.exercises);
  };
  const all = EDITION.exercises.map(({ number }) => number);
  assertEquals(oursOf(readKit), all);
  assertEquals(oursOf((path) => readKit(path).replaceAll("  ", "\t")), all);
  // Of a class of a few lines anybody writes the same.
  assertEquals(
    oursOf((path) => `// mine\n${readKit(path)}`),
    [2, 3, 4, 6, 7, 8],
  );
  const folder = "grader/corpus/right";
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, KIT))) {
    if (!isDirectory) continue;
    const found = oursOf((path) =>
      readKit(path.replace("solutions", `${folder}/${name}`))
    );
    assertEquals(found, [], name);
  }
});

import { assert, assertEquals } from "@std/assert";
import { exercise } from "../../../dev/testing/edition.ts";
import { PlatformFolder, RIGHT } from "../../../dev/testing/platform_folder.ts";
import { readKit } from "../../../kit/workspace.ts";
import { folderFiles } from "../../../kit/packages/zip.ts";
import { filesOf } from "../../../core/course/lesson.ts";

const decoder = new TextDecoder();

/** Code of a solution: lines without comments that nobody writes by chance. */
function codeOf(number: number): string[] {
  return readKit(filesOf(exercise(number)).solution)
    .replaceAll(/\/\*[\s\S]*?\*\//g, "").split("\n")
    .map((line) => line.replace(/\/\/.*/, "").trim())
    .filter((line) => line.length > 30);
}

Deno.test("The package for Classroom 50 has no answer in it: students can read all of it", async () => {
  using folder = await PlatformFolder.of("classroom50");
  const files = folderFiles(folder.package, "");
  // The stubs have the same first lines, and visible tests may use them.
  const known = [...files].filter(([path]) =>
    /\/(exercises|lessons|stubs)\//.test(path)
  ).map(([, bytes]) => decoder.decode(bytes)).join("\n");
  const answers = [4, 5, 6, 7, 8].flatMap(codeOf)
    .filter((line) => !known.includes(line));
  assert(answers.length > 20, `${answers.length} lines to look for`);
  for (const [path, bytes] of files) {
    const text = decoder.decode(bytes);
    const found = answers.find((line) => text.includes(line));
    assertEquals(found, undefined, path);
  }
});

Deno.test("The package for Classroom 50 starts from the homework, and so does its grader", async () => {
  using folder = await PlatformFolder.of("classroom50");
  const homework = folderFiles(`${folder.path}/hw2`, "");
  const template = folderFiles(`${folder.package}/template`, "");
  const grader = folderFiles(
    `${folder.package}/autograders/homework-2/homework`,
    "",
  );
  assertEquals([...template.keys()], [...homework.keys()]);
  for (const [path, bytes] of homework) {
    assertEquals(template.get(path), bytes);
    assertEquals(grader.get(path), bytes);
  }
});

Deno.test({
  name:
    "The package for Classroom 50 does not count a result that a student has committed",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    using folder = await PlatformFolder.of("classroom50");
    const forged = { ...RIGHT, "result.json": '{"score":100}' };
    folder.handIn("checkout", forged);
    // No variable says where the result belongs: the grader cannot go on.
    const { code, err } = await folder.run(
      [
        "python3",
        `${folder.package}/autograders/homework-2/autograder.py`,
      ],
      "checkout",
    );
    assert(err.includes("the variable COMMIT_URL is not set"), err);
    assertEquals([code, folder.read("checkout/result.json")], [3, undefined]);
  },
});

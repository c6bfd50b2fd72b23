import { assertEquals, assertThrows } from "@std/assert";
import { EDITION } from "../dev/testing/edition.ts";
import { PAGE, stepsOf } from "../dev/testing/own_exercise_page.ts";
import { type OwnExercise, OwnExerciseError, readFolder } from "./folder.ts";

/** The folder of the page, with one of its files changed, or gone. */
function read(
  name: string,
  change: (text: string) => string | undefined,
): OwnExercise {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_own_" });
  try {
    for (const step of stepsOf(PAGE)) {
      if (step.is !== "file" || !step.path.startsWith("../relu/")) continue;
      const file = step.path.slice("../relu/".length);
      const text = file === name ? change(step.text) : step.text;
      if (text !== undefined) {
        Deno.writeTextFileSync(`${folder}/${file}`, text);
      }
    }
    return readFolder(folder, EDITION);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

function faults(
  name: string,
  change: (text: string) => string | undefined,
): readonly string[] {
  return assertThrows(() => read(name, change), OwnExerciseError).faults;
}

Deno.test("readFolder() reads the folder of the page", () => {
  const { lesson, texts, unused } = read("", (text) => text);
  assertEquals([lesson.number, lesson.name, lesson.added], [9, "relu", true]);
  assertEquals(Object.keys(texts).length, 8);
  assertEquals(unused, []);
});

Deno.test("readFolder() needs no mistakes.ts", () => {
  const { texts } = read("mistakes.ts", () => undefined);
  assertEquals(texts["mistakes.ts"].includes("Mistake[] = [];"), true);
});

Deno.test("readFolder() reports a missing folder and a missing file", () => {
  const { faults: none } = assertThrows(
    () => readFolder("nowhere", EDITION),
    OwnExerciseError,
  );
  assertEquals(none, ["The folder nowhere does not exist."]);
  assertEquals(faults("stub.ts", () => undefined), ["stub.ts does not exist."]);
});

/** What is replaced in `exercise.json`, and what is reported then. */
const ROWS: [from: string, to: string, says: string][] = [
  ['"title": "A hinge called relu",', "", 'It has no "title".'],
  [
    '"points": 3',
    '"points": "3"',
    'Check 1 has a field "points" that should be a number.',
  ],
  [
    '"learnt"',
    '"learned"',
    '"exercise" has an unknown field "learned". The fields are exports, learnt, ' +
    "can, look, checks.",
  ],
  [
    '["relu"]',
    '"relu"',
    '"exercise" has a field "exports" that should be a list of strings.',
  ],
  [
    '"number": 9',
    '"number": 12',
    "Its number is 12, but the next one in this copy is 9.",
  ],
  [
    '"name": "relu"',
    '"name": "ops"',
    'The kit has an exercise "ops" already: choose another name.',
  ],
  ['"name": "relu"', '"name": "ReLU"', "Not a valid name."],
  ['["relu"]', '["add"]', "An exercise before it exports add already."],
  ['["relu"]', '["a-b"]', '"exports" contains something that is not a name.'],
  [
    '"points": 3',
    '"points": 2.5',
    'Check "data": 2.5 is not a whole number of points.',
  ],
  [
    '"composed": true',
    '"composed": 1',
    'Check 4 has a field "composed" that should be true or left out.',
  ],
];

for (const [from, to, says] of ROWS) {
  Deno.test(`readFolder() refuses exercise.json with ${to || "no title"}`, () => {
    const [first] = faults("exercise.json", (text) => text.replace(from, to));
    assertEquals(first, `exercise.json: ${says}`);
  });
}

Deno.test("readFolder() reports a row that is not JSON", () => {
  const [fault] = faults("exercise.json", (text) => text.slice(0, -3));
  assertEquals(fault.startsWith("exercise.json: It is not JSON: "), true);
});

Deno.test("readFolder() reports texts that do not fit the row, each with its file", () => {
  assertEquals(faults("lesson.md", (text) => text.replace("# 9.", "# 8.")), [
    'lesson.md: It does not begin with "# 9. A hinge called relu".',
  ]);
  assertEquals(
    faults("hints.md", (text) => text.replace("## data", "## date")).length,
    2,
  );
  assertEquals(faults("test.ts", (text) => text.replace("./09_", "./9_")), [
    "test.ts: It does not import ./09_relu.ts.",
  ]);
});

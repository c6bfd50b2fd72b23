import { assertEquals, assertThrows } from "@std/assert";
import { PAGE, stepsOf } from "../testing/own_exercise_page.ts";
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
    return readFolder(folder);
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

Deno.test("the folder of the page is read as it is", () => {
  const { lesson, texts, unused } = read("", (text) => text);
  assertEquals([lesson.number, lesson.name, lesson.added], [9, "relu", true]);
  assertEquals(Object.keys(texts).length, 8);
  assertEquals(unused, []);
});

Deno.test("without mistakes.ts none is known", () => {
  const { texts } = read("mistakes.ts", () => undefined);
  assertEquals(texts["mistakes.ts"].includes("Mistake[] = [];"), true);
});

Deno.test("a folder that is not there, and a file, are said", () => {
  const { faults: none } = assertThrows(
    () => readFolder("nowhere"),
    OwnExerciseError,
  );
  assertEquals(none, ["The folder nowhere is not there."]);
  assertEquals(faults("stub.ts", () => undefined), ["stub.ts does not exist."]);
});

/** What is replaced in `exercise.json`, and what is said then. */
const ROWS: [from: string, to: string, says: string][] = [
  ['"title": "A hinge called relu",', "", 'It has no "title".'],
  ['"points": 3', '"points": "3"', 'Check 1 has a "points" that is no number.'],
  [
    '"learnt"',
    '"learned"',
    '"exercise" has a field "learned", which nobody reads; there is exports, ' +
    "learnt, checks.",
  ],
  [
    '["relu"]',
    '"relu"',
    '"exercise" has a "exports" that is no list of strings.',
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
  ['["relu"]', '["a-b"]', '"exports" has something in it that is no name.'],
  [
    '"points": 3',
    '"points": 2.5',
    'Check "data": 2.5 is not a whole number of points.',
  ],
  [
    '"composed": true',
    '"composed": 1',
    'Check 4 has a "composed" that is no true.',
  ],
];

for (const [from, to, says] of ROWS) {
  Deno.test(`exercise.json with ${to || "no title"} is refused in a sentence`, () => {
    const [first] = faults("exercise.json", (text) => text.replace(from, to));
    assertEquals(first, `exercise.json: ${says}`);
  });
}

Deno.test("what is no JSON is said", () => {
  const [said] = faults("exercise.json", (text) => text.slice(0, -3));
  assertEquals(said.startsWith("exercise.json: It is not JSON: "), true);
});

Deno.test("texts that commands could not lead to are said, each by its file", () => {
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

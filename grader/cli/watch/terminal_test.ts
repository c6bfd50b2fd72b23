import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { HAS_TERMINAL, Terminal } from "../../dev/testing/terminal.ts";
import { readKit } from "../../kit/workspace.ts";

const OPS = readKit(filesOf(exercise(2)).solution);
const WRONG = OPS.replace("+= y.data * out.grad", "+= out.grad");

/** How many exercises there are. */
const ALL = EDITION.exercises.length;

/** One copy for all tests: Deno compiles what lies in it once. */
let kit: FreshKit;
Deno.test.beforeAll(() => void (kit = new FreshKit()));
Deno.test.beforeEach(() => kit.startAgain());
Deno.test.afterAll(() => kit[Symbol.dispose]());

const test = (name: string, fn: () => Promise<void>) =>
  Deno.test({ name: `watching, ${name}`, ignore: !HAS_TERMINAL, fn });

/** A kit whose exercise 2 is being watched in a terminal. */
function watching(
  text: string,
  size?: [number, number],
): Terminal {
  kit.solve(exercise(1));
  kit.write(exercise(2), text);
  return new Terminal(kit.root, ["grade", "2", "--watch"], size);
}

/** What is on the screen at the end of what was heard, line by line. */
function screen(heard: string): string[] {
  return heard.split("\f").at(-1)!.split("\n");
}

test("each h gives one more hint, and a save brings the verdict back", async () => {
  await using terminal = watching(WRONG);
  await terminal.hear("Next: key h for a hint");
  await terminal.press("h");
  const one = await terminal.hear("Key h gives hint 2 of 3");
  assert(!one.includes("2. "), one);
  await terminal.press("h");
  const two = screen(await terminal.hear("Key h gives hint 3 of 3"));
  assert(two.some((line) => line.startsWith("1. ")), two.join("\n"));
  assert(two.some((line) => line.startsWith("2. ")), two.join("\n"));
  await terminal.press("h");
  await terminal.hear("That was the last hint. Key s shows");
  kit.write(exercise(2), OPS);
  const passes = await terminal.hear("Next: key ");
  assertStringIncludes(passes, "Exercise 2 passes.");
  assert(!passes.includes("deno task"), passes);
});

test("our solution comes with a second s before it passes", async () => {
  await using terminal = watching(WRONG);
  await terminal.hear("q quit");
  await terminal.press("s");
  const asked = await terminal.hear("press s once more");
  assert(!asked.includes("alike"), asked);
  await terminal.press("s");
  await terminal.hear("Yours and ours are alike: ");
  await terminal.hear("Key s once more");
  await terminal.press("s");
  await terminal.hear("== solutions/02_ops.ts ==");
  await terminal.press("q");
  await terminal.hear("Key s once more");
  await terminal.hear("q back");
  await terminal.press("q");
  await terminal.hear(', "mul": wrong');
  await terminal.press("s");
  await terminal.hear("press s once more");
  await terminal.press("\r");
  await terminal.hear(', "mul": wrong');
});

test("the lesson opens where feedback says, and saves are graded meanwhile", async () => {
  await using terminal = watching(WRONG);
  await terminal.hear('Read "Multiplication swaps": key l');
  await terminal.press("l");
  await terminal.hear("\fMultiplication swaps\n");
  kit.write(exercise(2), OPS);
  await terminal.hear("Graded: exercise 2 passes, 20 of 20. q shows it.");
  await terminal.press("q");
  await terminal.hear("Exercise 2 passes.");
  await terminal.press("\x04");
  const { code, heard } = await terminal.end();
  assertEquals(code, 0);
  assertStringIncludes(heard, "To go on: deno task grade 2 --watch");
});

test("n and p go beyond the exercises that were asked for, and stop at either end", async () => {
  await using terminal = watching(OPS);
  await terminal.hear("Next: key n for the next exercise");
  await terminal.press("n");
  await terminal.hear(`Exercise 3 of ${ALL}: Backpropagation`);
  kit.solve(exercise(3));
  await terminal.hear("Exercise 3 passes.");
  await terminal.press("pp");
  await terminal.hear("Exercise 1 passes.");
  await terminal.press("p");
  await terminal.hear("This is the first exercise.");
  await terminal.press("\x03");
  assertEquals((await terminal.end()).code, 130);
});

test("a small window keeps title and explanation, and is redrawn at another size", async () => {
  await using terminal = watching(WRONG, [20, 60]);
  const heard = await terminal.hear('"mul": wrong') +
    await terminal.hear("q quit");
  const small = screen(heard);
  assert(small.length <= 20, small.join("\n"));
  assertStringIncludes(small[0], `Exercise 2 of ${ALL}`);
  const text = small.join(" ").replaceAll(/ +/g, " ");
  assertStringIncludes(text, "Next: key h for a hint");
  assert(!text.includes("pass 2 of 2"), text);
  for (const line of small) assert(line.length <= 60, line);
  await terminal.resize(50, 100);
  const large = screen(await terminal.hear("q quit")).join("\n");
  assertStringIncludes(large, "add                             pass");
});

test("a slow verdict is announced", async () => {
  await using terminal = watching(WRONG);
  await terminal.hear("q quit");
  kit.write(
    exercise(2),
    OPS.replace("export function", "for (;;);\nexport function"),
  );
  const heard = screen(await terminal.hear("grading …")).join("\n");
  assert(!heard.includes("wrong"), heard);
  await terminal.hear("timeout");
});

test("the stub comes back with a second r, and it is said where the rest is", async () => {
  await using terminal = watching(WRONG);
  await terminal.hear("q quit");
  await terminal.press("r");
  await terminal.hear("Press r again");
  await terminal.press("r");
  await terminal.hear("What was there is kept in exercises/02_ops.ts.saved-1");
  assertEquals(
    kit.read("exercises/02_ops.ts"),
    readKit(filesOf(exercise(2)).stub),
  );
  await terminal.resize(30, 100);
  await terminal.hear("kept in exercises/02_ops.ts.saved-1");
  await terminal.hear("q quit");
  kit.write(exercise(2), OPS);
  await terminal.hear("Exercise 2 passes.");
  const later = await terminal.hear("key n for the next exercise") +
    await terminal.hear("q quit");
  await terminal.resize(31, 100);
  const drawn = later + await terminal.hear("q quit");
  assert(!drawn.includes("saved-1"), drawn);
});

test("once all passes, keys show exercises, and a the end again", async () => {
  kit.solve(...EDITION.exercises);
  await using terminal = new Terminal(kit.root, ["grade", "--watch"]);
  const heard = await terminal.hear("your own files work together");
  assertStringIncludes(heard, `${ALL} of ${ALL} exercises pass, 100 points`);
  for (const number of [7, 6]) {
    await terminal.press("p");
    await terminal.hear(`Exercise ${number} passes.`);
  }
  // Graded again it looks the same, and the same screen is not drawn twice.
  await terminal.press("\ra");
  const list = await terminal.hear("Key a once more");
  assert(!list.includes("work together"), list);
  await terminal.press("a");
  await terminal.hear("your own files work together");
  await terminal.press("q");
  await terminal.hear("Exercise 6 passes.");
});

test("of one that is watched alone, the last key is answered in sight, and a lists all", async () => {
  kit.solve(...EDITION.exercises);
  await using terminal = new Terminal(kit.root, ["grade", "8", "--watch"]);
  await terminal.hear("1 of 1 exercise passes");
  await terminal.hear("key a for all exercises");
  await terminal.press("n");
  await terminal.hear("This is the last exercise.");
  await terminal.press("a");
  const list = await terminal.hear("Key a once more");
  assertEquals(list.match(/ of +\d+$/gm)?.length, 8, list);
  await terminal.press("a");
  await terminal.hear("your own files work together");
});

test("the last one to pass ends the course, though it is watched alone", async () => {
  kit.solve(...EDITION.exercises);
  await kit.task("grade");
  kit.write(exercise(2), WRONG);
  await using terminal = new Terminal(kit.root, ["grade", "2", "--watch"]);
  await terminal.hear(', "mul": wrong');
  kit.write(exercise(2), OPS);
  await terminal.hear("your own files work together");
});

test("the last exercise that passes shows what all do together", async () => {
  kit.solve(...EDITION.exercises);
  kit.write(exercise(2), WRONG);
  await using terminal = new Terminal(kit.root, ["grade", "--watch"]);
  await terminal.hear(', "mul": wrong');
  kit.write(exercise(2), OPS);
  await terminal.hear("your own files work together");
  await terminal.press("a");
  const list = screen(await terminal.hear("In the bar above"));
  const ends = list.filter((line) => / of +\d+$/.test(line))
    .map((line) => line.length);
  assertEquals(ends.length, 8);
  assertEquals(new Set(ends).size, 1, list.join("\n"));
});

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { runCommand } from "../../dev/testing/run_command.ts";
import { command } from "./demo.ts";

/** Runs `deno task demo ...` where nothing is redrawn. */
function demo(...words: readonly string[]) {
  return runCommand(command, words, { in: Deno.cwd() });
}

Deno.test("a demo into a file: a line each tenth step, the picture, what to say of it", async () => {
  const { code, out } = await demo("xor", "--ours", "--seed", "3");
  assertEquals(code, 0);
  const lines = out.split("\n");
  for (const line of lines) assert(line.length <= 80, line);
  assertEquals(
    lines.filter((line) => /^step +\d/.test(line)).map((line) =>
      Number(line.slice(5, 9))
    ),
    Array.from({ length: 20 }, (_, i) => 10 * (i + 1)),
  );
  assertStringIncludes(out, "computed by our solutions");
  assertStringIncludes(out, "4 of 4 right");
  assertStringIncludes(out, "All 4 points are on the right side");
  assertEquals(lines.filter((line) => /^[AB. ]{48}$/.test(line)).length, 15);
});

Deno.test("a command line that cannot be run says what there is", async () => {
  const wrong: readonly [readonly string[], string][] = [
    [[], "xor, moons and digits"],
    [["cats"], "xor, moons and digits"],
    [["xor", "--hidden", "0"], "from 1 to 64"],
    [["xor", "--learning-rate", "-1"], "above 0"],
    [["digits", "--hidden", "3"], "is for xor and moons"],
  ];
  for (const [words, says] of wrong) {
    const { code, err } = await demo(...words);
    assertEquals(code, 2, words.join(" "));
    assertStringIncludes(err, says);
  }
});

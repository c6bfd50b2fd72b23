import { assertEquals, assertStringIncludes } from "@std/assert";
import { stoppedWords } from "./stopped.ts";
import { slowOrder, whoseCode } from "./whose.ts";

const ALL = [1, 2, 3, 4].map((number) => ({ number }));

Deno.test("whose code it is: all of it, some, one, none", () => {
  assertStringIncludes(whoseCode(ALL, []), "wrote in exercises 1 to 4.");
  assertEquals(
    whoseCode(ALL, [ALL[2]]),
    "Your exercise 3 does not pass yet, so our solution stands in for it. " +
      "Everything else is your own code.",
  );
  assertStringIncludes(
    whoseCode(ALL, ALL.slice(1)),
    "Your exercises 2, 3 and 4 do not pass yet",
  );
  assertStringIncludes(whoseCode(ALL, ALL), "None of your exercises");
});

Deno.test("what ended it is named, with its place and the step", () => {
  const threw = { kind: "threw", text: "RangeError: no", file: "06_mlp.ts" };
  assertEquals(
    stoppedWords({ ...threw, line: 4, step: 12 }, 12, 15, false),
    "Your code threw after 12 steps: RangeError: no (06_mlp.ts, line 4).",
  );
  for (const kind of ["timeout", "memory", "output-limit", "crashed"]) {
    const words = stoppedWords({ kind, text: "" }, 0, 15, true);
    assertStringIncludes(words, "in its first steps");
    assertStringIncludes(words, "The code");
    const later = stoppedWords({ kind, text: "" }, 7, 15, false);
    assertStringIncludes(later, "Your code");
    assertStringIncludes(later, "soon after step 7");
  }
});

Deno.test("an order that searches a list is told, one with a Set is not", () => {
  const order = (seen: string) =>
    `// seen.includes(v) is slow\nif (${seen}) {}`;
  assertEquals(slowOrder(order("seen.has(v)")), undefined);
  assertStringIncludes(slowOrder(order("seen.includes(v)"))!, "with includes:");
});

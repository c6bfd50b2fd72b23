import { assertEquals } from "@std/assert";
import { faultsInNumbers } from "./numbers.ts";

const NOTHING = { computed: {}, given: [] };

function faults(text: string, known = {}): string[] {
  return faultsInNumbers(text, { ...NOTHING, ...known });
}

Deno.test("printed arithmetic is worked out", () => {
  for (
    const right of [
      "`2 * 10 = 20`",
      "z = 0.57",
    ]
  ) {
    assertEquals(faults(right, { given: [0.57] }), []);
  }
  assertEquals(faults("so `2 * 10 = 21`")[0], "2 * 10 = 21? It is 20.");
  assertEquals(
    faults("```text\ny = sigmoid(0.57) = 0.638763\n```", { given: [0.57] }),
    [],
  );
  assertEquals(
    faults("```text\ny = sigmoid(0.57)\n  = 0.638764\n```", { given: [0.57] })
      .length,
    2,
  );
});

Deno.test("a number that nobody knows is found, and one that is not there", () => {
  assertEquals(faults("It is 0.25 now."), [
    '0.25 is not accounted for: "It is 0.25 now."',
  ]);
  assertEquals(faults("It is 0.25 now.", { computed: { a: 0.2531 } }), []);
  assertEquals(faults("It is 0.25 now.", { computed: { a: 0.256 } }).length, 1);
  assertEquals(faults("Nothing.", { given: [337] }), [
    "337 is given, and the lesson does not print it.",
  ]);
});

Deno.test("a line's numbers stand in their order", () => {
  const lines = [["rate 0.1", 0.5, -0.25]] as const;
  const given = [0.1];
  assertEquals(faults("rate 0.1   0.5   -0.25\n", { lines, given }), []);
  assertEquals(faults("rate 0.1   0.25   -0.5\n", { lines, given }), [
    '"rate 0.1": 0.25 is printed, and 0.5 is right.',
  ]);
  assertEquals(faults("nothing", { lines })[0], 'No line has "rate 0.1".');
});

Deno.test("names, code and figures hold no numbers of the lesson", () => {
  assertEquals(
    faults(
      "w15 and `01_value.ts`\n```ts\nconst a = 0.77;\n```\n" +
        "```text figure 01_x\n0.77\n```\n",
    ),
    [],
  );
  assertEquals(faults("```ts\nadd(a, b); // 0.77\n```\n").length, 1);
});

import { assertEquals } from "@std/assert";
import { exercise } from "../testing/fresh_kit.ts";
import { benchOf } from "./bench.ts";
import type { Mistake } from "./mistake.ts";
import { faultsOfForm, faultsOfNaming } from "./rules.ts";

const SOURCE = "grad += 1;\n";

const GOOD: Mistake = {
  id: "grad-two",
  when: "the gradient is counted twice.",
  seen: "typical slip",
  edits: [["+= 1", "+= 2"]],
  hints: ["How often?", "Once.", "`+= 1`"],
};

const BROKEN: [changes: Partial<Mistake>, says: string][] = [
  [{ id: "Grad two" }, '"Grad two": its id is not lower case with hyphens.'],
  [
    { when: "Twice" },
    '"grad-two": "when" has to go on after "This is what comes out when", ' +
    "and end with a period.",
  ],
  [
    { when: `${"a".repeat(155)}.` },
    '"grad-two": "when" has more than 155 characters.',
  ],
  [{ when: "you simply add." }, '"grad-two": "when" belittles.'],
  [{ seen: " " }, '"grad-two": "seen" is empty.'],
  [
    { hints: ["How?", "How?", "So."] },
    '"grad-two": there are not three different hints.',
  ],
  [
    { hints: ["a".repeat(231) + "?", "b", "c"] },
    '"grad-two": a hint has more than 230 characters.',
  ],
  [
    { hints: ["a", "b", "c"] },
    '"grad-two": the first hint does not ask anything.',
  ],
  [
    { like: [{ id: "other", why: "It shows the same." }] },
    '"grad-two": "like" names a mistake that there is not, or no reason.',
  ],
  [
    { edits: [["+= 3", "+= 2"]] },
    'Mistake "grad-two": 0 times in the source: += 3.',
  ],
];

Deno.test("each fault of how a mistake is written down is told", () => {
  assertEquals(faultsOfForm([GOOD], SOURCE), []);
  for (const [changes, says] of BROKEN) {
    assertEquals(faultsOfForm([{ ...GOOD, ...changes }], SOURCE), [says]);
  }
  const twice = '"grad-two": its id occurs twice.';
  assertEquals(faultsOfForm([GOOD, GOOD], SOURCE), [twice, twice]);
});

Deno.test("a mistake that shows nowhere, and one that shows as another, are told", async () => {
  const bench = await benchOf(exercise(1), 1);
  const [first, second] = bench.mistakes;
  const recorded = (at: string) => bench.recorded.mistakes[at];
  const harmless = { ...recorded(first.id), patches: [] };
  const faults = faultsOfNaming({
    ...bench,
    mistakes: [first],
    recorded: { ...bench.recorded, mistakes: { [first.id]: harmless } },
  });
  assertEquals(faults, [`"${first.id}" loses no point.`]);
  const alike = faultsOfNaming({
    ...bench,
    mistakes: [first, { ...second, like: [] }],
    recorded: {
      ...bench.recorded,
      mistakes: {
        [first.id]: recorded(first.id),
        [second.id]: recorded(first.id),
      },
    },
  });
  assertEquals(
    new Set(alike.map((text) => text.split(" ")[0])),
    new Set([
      `"${second.id}"`,
    ]),
  );
});

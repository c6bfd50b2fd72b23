import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exercise, REFERENCE } from "../dev/testing/edition.ts";
import type { Mistake } from "../core/mistakes/mistake.ts";
import { faultsOfForm, faultsOfNaming } from "./mistake_rules.ts";

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
    '"grad-two": "when" must continue "This usually means that ..." and end ' +
    "with a period.",
  ],
  [
    { when: `${"a".repeat(155)}.` },
    '"grad-two": "when" has more than 155 characters.',
  ],
  [{ when: "you simply add." }, '"grad-two": "when" belittles the learner.'],
  [{ seen: " " }, '"grad-two": "seen" is empty.'],
  [
    { hints: ["How?", "How?", "So."] },
    '"grad-two": it does not have three different hints.',
  ],
  [
    { hints: ["a".repeat(231) + "?", "b", "c"] },
    '"grad-two": a hint has more than 230 characters.',
  ],
  [
    { hints: ["a", "b", "c"] },
    '"grad-two": its first hint is not a question.',
  ],
  [
    { like: [{ id: "other", why: "It shows the same." }] },
    '"grad-two": "like" names an unknown mistake, or gives no reason.',
  ],
  [
    { edits: [["+= 3", "+= 2"]] },
    'Mistake "grad-two": 0 times in the source: += 3.',
  ],
];

Deno.test("faultsOfForm() reports each fault in a sentence", () => {
  assertEquals(faultsOfForm([GOOD], SOURCE), []);
  for (const [changes, says] of BROKEN) {
    assertEquals(faultsOfForm([{ ...GOOD, ...changes }], SOURCE), [says]);
  }
  const twice = '"grad-two": its id occurs twice.';
  assertEquals(faultsOfForm([GOOD, GOOD], SOURCE), [twice, twice]);
});

Deno.test("faultsOfNaming() reports a mistake that shows nowhere, and one that is named as another", async () => {
  const mutants = await REFERENCE.mutants(exercise(1), 1);
  const [first, second] = mutants.mistakes;
  const { body, mistakes } = mutants.index;
  const harmless = { ...mistakes[first.id], patches: [] };
  const faults = faultsOfNaming({
    ...mutants,
    mistakes: [first],
    index: { body, mistakes: { [first.id]: harmless } },
  });
  assertEquals(faults, [`"${first.id}" loses no points.`]);
  const alike = faultsOfNaming({
    ...mutants,
    mistakes: [first, { ...second, like: [] }],
    index: {
      body,
      mistakes: {
        [first.id]: mistakes[first.id],
        [second.id]: mistakes[first.id],
      },
    },
  });
  assert(alike.length > 0);
  for (const fault of alike) {
    assertStringIncludes(fault, `"${second.id}" is named as ${first.id}.`);
  }
});

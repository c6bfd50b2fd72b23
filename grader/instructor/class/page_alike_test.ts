import { assertEquals, assertStringIncludes } from "@std/assert";
import { recordOf } from "../../dev/testing/class_examples.ts";
import { textOf } from "../../dev/testing/class_examples_of_text.ts";
import { alikeSection } from "./page_alike.ts";

const RECORDS = ["ann", "bob"].map((id) => recordOf({ student: { id } }));

Deno.test("alikeSection() lists pairs with how much of each file is in the other", () => {
  const pairs = [
    {
      ids: ["ann", "bob"],
      exercises: [{ number: 2, of: [0.8, 1] }, { number: 3, of: [1, 1] }],
    },
    { ids: ["ann", "gone"], exercises: [{ number: 2, of: [1, 1] }] },
  ] as const;
  const text = textOf(alikeSection(RECORDS, { same: [], pairs }).html);
  assertStringIncludes(
    text,
    "ann and bob: exercise 2: 80 % of the one, 100 % of the other; exercise 3: " +
      "100 % of the one, 100 % of the other",
  );
  assertEquals(text.includes("gone"), false);
  assertStringIncludes(text, "not an accusation");
});

Deno.test("alikeSection() lists who shares a file, and of their other files how much is alike", () => {
  const same = [{
    ids: ["ann", "bob"],
    exercises: [{ number: 2, passes: false }, { number: 3, passes: true }],
  }];
  const pairs = [{
    ids: ["ann", "bob"],
    exercises: [{ number: 4, of: [0.9, 0.9] }],
  }] as const;
  const text = textOf(alikeSection(RECORDS, { same, pairs }).html);
  assertStringIncludes(
    text,
    "ann, bob: exercise 2, which does not pass; exercise 3",
  );
  assertStringIncludes(text, "ann and bob: exercise 4: 90 % of the one");
});

Deno.test("alikeSection() says when nobody is alike, and when nobody was compared", () => {
  const textFor = (alike: { same: []; pairs: [] } | undefined) =>
    textOf(alikeSection(RECORDS, alike).html);
  assertStringIncludes(
    textFor({ same: [], pairs: [] }),
    "No two files are the same, and none agree in much",
  );
  assertStringIncludes(textFor(undefined), "Nobody was compared");
});

import { assertEquals } from "@std/assert";
import { type Block, documentOf, parseDocument } from "./document.ts";

function kindsOf(markdown: string): [Block["kind"], string][] {
  return parseDocument(markdown).blocks.map((
    { kind, lines },
  ) => [kind, lines.join("|")]);
}

Deno.test("parseDocument() takes a lesson apart into what is laid out as a whole", () => {
  assertEquals(
    kindsOf(`# 3. T

Some words
go on.

## A heading

- one
  and more
- two

\`\`\`ts ignore
const a = 1;

// # no heading
\`\`\`

\`\`\`text figure 03_chain
a --> b
\`\`\`

| N | M |
| - | - |
`),
    [
      ["title", "# 3. T"],
      ["prose", "Some words|go on."],
      ["heading", "## A heading"],
      ["item", "- one|  and more"],
      ["item", "- two"],
      ["code", "const a = 1;||// # no heading"],
      ["drawn", "a --> b"],
      ["table", "| N | M ||| - | - |"],
    ],
  );
});

Deno.test("parseDocument() knows an answer, which waits, from an aside", () => {
  const { blocks, folds } = parseDocument(`**Predict:** 3?

<details>
<summary>Answer</summary>

It is 4.

</details>

<details>
<summary>TypeScript, not Python</summary>

Here.

</details>

On.`);
  assertEquals(folds, [
    { summary: "Answer", isAnswer: true },
    { summary: "TypeScript, not Python", isAnswer: false },
  ]);
  assertEquals(blocks.map(({ fold }) => fold), [undefined, 0, 1, undefined]);
});

Deno.test("documentOf() keeps lines as they are", () => {
  assertEquals(
    documentOf(["a", "  b", "", "", "c"]).blocks.map(({ lines }) => lines),
    [["a", "  b"], ["c"]],
  );
});

Deno.test("a number that ends a sentence does not begin a list", () => {
  const { blocks } = parseDocument(
    "So x.grad is\n15. You call it\n\n1. One\n2. Two",
  );
  assertEquals(blocks.map(({ kind }) => kind), ["prose", "item", "item"]);
});

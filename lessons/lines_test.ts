import { assertEquals } from "@std/assert";

/** What makes of a line something other than prose. */
const MARK = /^\s*(?:[-*+>]|#+|\d+[.)]|=+$|-+$)(?:\s|$)/;

/** The number of an item. */
const NUMBER = /^\s*(\d+)[.)] /;

/** Lines of a text that Markdown, or a reader of it, may take for what they are not. */
function misleading(markdown: string): string[] {
  const found: string[] = [];
  let inFence = false;
  let inList = false;
  let before = "";
  let last = 0;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) inFence = !inFence;
    else if (!inFence && MARK.test(line)) {
      const number = line.match(NUMBER)?.[1];
      // A list of numbers begins with 1 and leaves none out.
      const goesOn = number === undefined || Number(number) === last + 1;
      if (goesOn && (inList || before === "")) {
        inList = true;
        last = Number(number ?? 0);
      } else found.push(line);
    } else if (before === "" && /^\S/.test(line)) [inList, last] = [false, 0];
    before = line.trim();
  }
  return found;
}

Deno.test("misleading() finds a number and a dash at the beginning of a line", () => {
  assertEquals(misleading("and x.grad is\n15. You call\n\n1. a\n   b\n2. c"), [
    "15. You call",
  ]);
  assertEquals(misleading("it is 3\n- 2, which\n\n15. You"), [
    "- 2, which",
    "15. You",
  ]);
});

Deno.test("no line of a lesson's prose looks like an item or a heading", () => {
  for (const { name } of Deno.readDirSync(new URL(".", import.meta.url))) {
    if (!name.endsWith(".md")) continue;
    const text = Deno.readTextFileSync(new URL(name, import.meta.url));
    assertEquals(misleading(text), [], name);
  }
});

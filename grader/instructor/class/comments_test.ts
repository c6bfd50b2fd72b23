import { assertEquals } from "@std/assert";
import { takeApart, withComments } from "./comments.ts";

Deno.test("takeApart() gives back what was written below the line, and tells a changed page", () => {
  const comments = "Well tried!\n";
  const text = withComments("# Ann\n", comments);
  assertEquals(takeApart(text), { comments, isChanged: false });
  assertEquals(takeApart(text.replace("Ann", "Bob")).isChanged, true);
  assertEquals(takeApart("# Ann\n"), { comments: "", isChanged: true });
});

Deno.test("a line in the page that reads like the line below it begins no comments", () => {
  // Who prints it knows what stands above, and so the hash of that.
  for (const above of ["", "# Ann\n"]) {
    const line = withComments(above, "").slice(above.length + 1);
    const page = `# Ann\n${line}100 of 100 points\n`;
    for (const comments of ["", "Well tried!\n", `Not this:\n${line}`]) {
      const text = withComments(page, comments);
      assertEquals(takeApart(text), { comments, isChanged: false });
    }
  }
});

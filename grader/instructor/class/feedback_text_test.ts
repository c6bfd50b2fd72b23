import { assert, assertEquals } from "@std/assert";
import { classOf } from "../../dev/testing/class_examples.ts";
import {
  everyField,
  HOSTILE_TEXTS,
} from "../../dev/testing/class_examples_of_text.ts";
import { EDITION } from "../../dev/testing/edition.ts";
import { feedbackPage } from "./feedback.ts";

/** What a Markdown reader is left with when code and escapes are taken out. */
function markup(page: string): string {
  return page
    .replaceAll(/^(`{3,})text\n[^]*?\n\1$/gm, "CODE")
    .replaceAll(/\\[!-/:-@[-`{-~]|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "CODE");
}

/** Its lines as what they begin with: a heading, an item, or text. */
function outline(page: string): string[] {
  return markup(page).split("\n").map((line) =>
    line.match(/^(#+ |- [✓✗–?⊘]?|CODE$|\*\*|$)/)?.[0] ?? "text"
  );
}

for (const [i, text] of HOSTILE_TEXTS.entries()) {
  Deno.test(`feedbackPage() shows what others wrote as nothing but text, ${i}`, () => {
    const filled = (text: string, keep: readonly string[]) =>
      classOf(1, 20).map((record) => {
        const student = { ...record.student, name: text };
        const other = everyField({ ...record, student }, text, keep);
        return feedbackPage(other, EDITION);
      });
    for (const keep of [[], ["name"]]) {
      const plain = filled("plain", keep);
      for (const [j, page] of filled(text, keep).entries()) {
        // Blank text leaves blocks out; it has nothing to get out of either.
        if (text.trim() !== "") assertEquals(outline(page), outline(plain[j]));
        const rest = markup(page).replaceAll(/^#+ |\*\*/gm, "");
        assert(!/[<>[\]_*`#|~@$]|:\/\/|www\./.test(rest), rest);
        assert(page.isWellFormed());
        const line = page.replaceAll("\n", "");
        assert(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line), line);
      }
    }
  });
}

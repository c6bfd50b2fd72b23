import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { createHash } from "node:crypto";
import { EDITION } from "../../dev/testing/edition.ts";
import {
  allPass,
  classOf,
  recordOf,
} from "../../dev/testing/class_examples.ts";
import {
  everyField,
  HOSTILE_TEXTS,
  tagsOf,
  textOf,
} from "../../dev/testing/class_examples_of_text.ts";
import { classPage } from "./page.ts";
import type { ClassRecord } from "./record.ts";

const OPTIONS = { title: "Spring" };

const PAGE = classPage(classOf(1, 30), EDITION, OPTIONS);

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

Deno.test("classPage() shows the title, how many students, and the random inputs", () => {
  assertStringIncludes(PAGE, "<title>Spring</title>");
  assertStringIncludes(
    textOf(PAGE),
    "\nSpring\nClass\n30 students\n" +
      "Random inputs\nseed 1\n",
  );
});

Deno.test("classPage() shows a homework's own seed, and seeds that not all were graded with", () => {
  const homework = { seed: 7, only: [] };
  const one = classPage(
    classOf(1, 20).map((record) => ({ ...record, homework })),
    EDITION,
    OPTIONS,
  );
  assertStringIncludes(one, "<dd>seed 1, at home seed 7</dd>");
  const mixed = [1, 1, 3].map((seed, i) =>
    recordOf({ student: { id: `s${i}` }, seed })
  );
  assertStringIncludes(
    classPage(mixed, EDITION, OPTIONS),
    "<dd>seed 1 (2 students) and seed 3 (1 student)</dd>",
  );
});

Deno.test("classPage() is the same for the same records in any order", () => {
  assertEquals(classPage(classOf(1, 30).reverse(), EDITION, OPTIONS), PAGE);
});

Deno.test("classPage() lists students in the order of their names", () => {
  const records = ["b", "Á", "a2", "C"].map((name, i) =>
    recordOf({ student: { id: `s${i}`, name } })
  );
  const rows =
    textOf(classPage(records, EDITION, OPTIONS)).split("Each name leads")[1];
  assertMatch(rows, /\nÁ [^]*\na2 [^]*\nb [^]*\nC /);
});

Deno.test("classPage() loads nothing, and runs only what is in it", () => {
  const [, policy] = PAGE.match(/Content-Security-Policy" content="([^"]*)"/)!;
  const rules = policy.replaceAll("&#39;", "'").split("; ");
  const [[, style]] = PAGE.matchAll(/<style>([^]*?)<\/style>/g);
  const [[, script], ...others] = PAGE.matchAll(/<script>([^]*?)<\/script>/g);
  assertEquals(rules, [
    "default-src 'none'",
    `style-src 'sha256-${hash(style)}'`,
    `script-src 'sha256-${hash(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  assertEquals(others, []);
  assert(
    !/ (src|srcset|style|on\w+|action|data|poster|xlink:\S+)=/.test(
      tagsOf(PAGE).join(""),
    ),
  );
  assert(!/<(link|img|iframe|object|embed|base|form)\b/.test(PAGE));
});

Deno.test("classPage() links only to its own parts and to feedback", () => {
  const ids = [...PAGE.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  assertEquals(new Set(ids).size, ids.length, "no id twice");
  for (const [, href] of PAGE.matchAll(/ href="([^"]*)"/g)) {
    if (/^feedback\/[a-z0-9_-]+\.md$/.test(href)) continue;
    assert(href.startsWith("#") && ids.includes(href.slice(1)), href);
  }
});

Deno.test("classPage() has headings in order, named tables, and regions for the keyboard", () => {
  const levels = [...PAGE.matchAll(/<h(\d)/g)].map(([, level]) =>
    Number(level)
  );
  assertEquals(levels.filter((level) => level === 1).length, 1);
  assert(levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1));
  for (const [, id] of PAGE.matchAll(/ aria-labelledby="([^"]*)"/g)) {
    assertStringIncludes(PAGE, ` id="${id}"`);
  }
  const count = (text: RegExp) => PAGE.match(text)?.length;
  assertEquals(count(/<table/g), count(/<caption/g));
  assertEquals(count(/<th\b/g), count(/<th[^>]* scope="(col|row)"/g));
  assertEquals(
    count(/class="scroll"/g),
    count(/role="region" aria-labelledby="[a-z-]+" tabindex="0"/g),
  );
  assertStringIncludes(PAGE, '<a class="skip" href="#content">');
  assertStringIncludes(PAGE, '<html lang="en">');
});

Deno.test("classPage() makes no zero of what is ungraded", () => {
  const records = [
    recordOf({ student: { id: "a" }, exercises: allPass() }),
    recordOf({
      student: { id: "b" },
      exercises: Object.fromEntries(
        EDITION.exercises.map((
          { number },
        ) => [number, [{ verdict: "ungraded" }]]),
      ),
    }),
  ];
  const text = textOf(classPage(records, EDITION, OPTIONS));
  assertStringIncludes(text, "The mean is 100 of 100 points");
  assertStringIncludes(text, "Left out of these numbers: 1 student");
  assertStringIncludes(text, "b 0 of 0 ? ungraded");
});

Deno.test("classPage() makes a page of a class without students", () => {
  const page = classPage([], EDITION, OPTIONS);
  assertStringIncludes(textOf(page), "Class\n0 students\nRandom inputs\nnone");
  assert(!/NaN|undefined|Infinity/.test(textOf(page)));
});

/** Records with a text everywhere, one time with ids that are still different. */
function filled(text: string): ClassRecord[][] {
  const records = classOf(1, 20);
  return [
    records.map((record, i) => everyField(record, `${text}${i}`)),
    records.map((record) => everyField(record, text, ["id", "mistake"])),
    records.map((record) =>
      everyField(
        { ...record, student: { ...record.student, name: text } },
        text,
        ["id", "name"],
      )
    ),
  ];
}

const PLAIN = filled("plain text");

for (const [i, text] of HOSTILE_TEXTS.entries()) {
  Deno.test(`classPage() shows what others wrote as nothing but text, ${i}`, () => {
    for (const [j, records] of filled(text).entries()) {
      const page = classPage(records, EDITION, { title: text });
      const plain = classPage(PLAIN[j], EDITION, { title: "x" });
      // What stands between grave accents is code, and a blank line is left out.
      const tags = (html: string) =>
        tagsOf(html).filter((tag) => !/^<\/?(code|bdi)>$/.test(tag)).sort();
      if (text.trim() !== "") assertEquals(tags(page), tags(plain));
      const allowed = new Set(tagsOf(plain));
      assertEquals(tagsOf(page).filter((tag) => !allowed.has(tag)), []);
      assert(
        !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(
          page.replaceAll(/\n|👩\u200d💻/g, ""),
        ),
      );
      assert(page.isWellFormed());
    }
  });
}

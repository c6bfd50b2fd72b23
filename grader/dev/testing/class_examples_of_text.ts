/**
 * For tests only: text that tries to be more than text.
 *
 * @module
 */
import type { ClassRecord } from "../../instructor/class/record.ts";

/** Each of them is a line, or several, that somebody may write anywhere. */
export const HOSTILE_TEXTS: readonly string[] = [
  "<script>alert(1)</script>",
  "</title></style></script></pre></td></table><h1>100 points</h1>",
  "<img src=http://evil.example/x.png onerror=alert(1)>",
  '" onmouseover="alert(1)" x=\'',
  "' onfocus='alert(1)' autofocus '",
  "<!-- --> <![CDATA[ ]]> <?php ?>",
  "&lt;b&gt; &#60;b&#62; &amp;",
  "# 100 of 100 points",
  "\n# 100 of 100 points\n\n---\n\n100\n===",
  "```\n# out of the block\n```",
  "`````\n# out of the block\n~~~\n",
  "`a` ``b`` ```c``` `",
  "\\` \\\\` \\[x](y) \\",
  "[a](http://evil.example) ![b](http://evil.example/x.png) [c][d]",
  "\n[d]: http://evil.example\n",
  "https://evil.example www.evil.example a@evil.example mailto:a@b.example",
  "`a`https://evil.example`b`@everyone`c`",
  "@everyone #1 :tada: $x^2$ $$y$$ {{ site }} {% raw %}",
  "**bold** __bold__ *em* _em_ ~~gone~~ ==mark==",
  "| a | b |\n| - | - |\n| 1 | 2 |",
  "- [ ] a\n1. b\n> c\n    d",
  "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07\x00\x7f\x9b31m",
  "\u202egnp.exe\u202c \u2066x\u2069 \u200b\u00ad\ufeff\u{e0041}\u2028\u2029",
  "\ud800 \udfff \ufffe",
  "a\r\nb\rc\td\ve\ff\x85g",
  "javascript:alert(1)",
  "' or 1=1; --, =cmd|' /C calc'!A0",
  "x".repeat(3000),
  "",
  " ",
];

/** What is no text of others': the judge's own words. */
const KEPT = ["schema", "verdict", "kind"];

/**
 * A record with a text in place of every text in it.
 *
 * @param keep Further fields to leave as they are.
 */
export function everyField(
  record: ClassRecord,
  text: string,
  keep: readonly string[] = [],
): ClassRecord {
  const json = JSON.stringify(record, (key, value) => {
    if (typeof value !== "string") return value;
    if (KEPT.includes(key) || keep.includes(key)) return value;
    return text;
  });
  return JSON.parse(json);
}

/** The tags of HTML, each with the names of its attributes: all that text must not add to. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) =>
    tag.replaceAll(/="[^"]*"/g, "=")
  );
}

/** What somebody reads in a page, or in a part of one. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(style|script)>[^]*?<\/\1>/g, "")
    .replaceAll(/<\/?(p|li|ul|ol|h\d|tr|table|caption|dd|br)\b[^>]*>/g, "\n")
    .replaceAll(/<\/(td|th|dt)>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
    .replaceAll(/ +/g, " ")
    .replaceAll(/\s*\n\s*/g, "\n")
    .trim();
}

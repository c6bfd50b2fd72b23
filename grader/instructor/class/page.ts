/**
 * The page about a class: one HTML file for the instructor, which works where it
 * lies, with no network and no script.
 *
 * @module
 */
import { createHash } from "node:crypto";
import type { Edition } from "../../core/course/edition.ts";
import { seedsOf } from "./numbers.ts";
import { Markup, markup } from "./markup.ts";
import { attentionSection, ungradedSection } from "./page_attention.ts";
import { mistakesSection } from "./page_mistakes.ts";
import { exercisesSection, pointsSection } from "./page_points.ts";
import { quote } from "./page_parts.ts";
import { SCRIPT } from "./page_script.ts";
import { studentsSection } from "./page_students.ts";
import { STYLE } from "./page_style.ts";
import type { Alike } from "./page_alike.ts";
import type { Digest } from "./digest.ts";
import { alikeSection } from "./page_alike.ts";
import type { Intake } from "./intake_file.ts";
import { absentSection, unusableSection } from "./page_unusable.ts";
import { count, nameOf, oneLine } from "./shown_text.ts";

/** What a page says besides what is in the records. */
export interface ClassPageOptions {
  /** What the class or the assignment is called. */
  readonly title: string;
  /** What was found beside the records. */
  readonly intake?: Intake;
  /** Shares of the class that are not there. */
  readonly missing?: readonly string[];
  /** Who handed in the same; absent where nobody was compared. */
  readonly alike?: Alike;
}

/** What the contents lead to. */
const CONTENTS = [
  ["unusable", "Handed in, but not usable"],
  ["points", "Points"],
  ["exercises", "Exercises"],
  ["mistakes", "Mistakes"],
  ["look", "Who needs a look"],
  ["ungraded", "Ungraded"],
  ["alike", "Handed in the same"],
  ["absent", "Absent"],
  ["students", "Students"],
] as const;

/**
 * Writes the page about a class.
 *
 * The feedback of each student is linked to as `feedback/NAME.md`, where the name
 * is what {@linkcode fileNameOf} makes of the id.
 *
 * @param records One for each student, in any order; a digest of it is enough.
 * @param edition The course they were graded on.
 * @param options What else it says.
 * @returns HTML, the same for the same records, in which nothing that others wrote
 * is more than text.
 */
export function classPage(
  records: readonly Digest[],
  edition: Edition,
  options: ClassPageOptions,
): string {
  const sorted = inOrder(records);
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${oneLine(options.title)}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${quote(options.title)}</h1>
${facts(sorted)}
<nav aria-label="On this page">
<ul>${
    CONTENTS.map(([id, text]) => markup`<li><a href="#${id}">${text}</a></li>`)
  }</ul>
</nav>
</header>
<main id="content" tabindex="-1">${[
    unusableSection(sorted, options),
    pointsSection(sorted, edition),
    exercisesSection(sorted, edition),
    mistakesSection(sorted, edition),
    attentionSection(sorted),
    ungradedSection(sorted),
    alikeSection(sorted, options.alike),
    absentSection(options.intake),
    studentsSection(sorted, edition),
  ]}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.html.toWellFormed();
}

/** By what is shown, in an order that is the same on every machine. */
function inOrder(records: readonly Digest[]): Digest[] {
  const keys = new Map(records.map((record) => [record, keyOf(record)]));
  return records.toSorted((a, b) => keys.get(a)! < keys.get(b)! ? -1 : 1);
}

function keyOf({ student }: Digest): string {
  const name = nameOf(student).normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return `${name.toLowerCase()}\n${student.id}`;
}

/** Nothing may be loaded from anywhere; of what is in the page, just these two run. */
function policy(): string {
  const only = (text: string) =>
    `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  return [
    "default-src 'none'",
    `style-src ${only(STYLE)}`,
    `script-src ${only(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function facts(records: readonly Digest[]): Markup {
  const entries = [
    ["Class", count(records.length, "student")],
    ["Random inputs", seedsInWords(records)],
  ];
  return markup`<dl class="facts">${
    entries.map(([term, text]) =>
      markup`<div><dt>${term}</dt><dd>${text}</dd></div>`
    )
  }</dl>`;
}

function seedsInWords(records: readonly Digest[]): string {
  const seeds = seedsOf(records);
  const own = seeds.length < 2
    ? seeds.map((seed) => `seed ${seed}`)
    : seeds.map((seed) => {
      const { length } = records.filter(({ report }) => report.seed === seed);
      return `seed ${seed} (${count(length, "student")})`;
    });
  const atHome = new Set(
    records.flatMap(({ homework }) =>
      homework === undefined ? [] : homework.seed
    ),
  );
  const home = [...atHome].map((seed) => `, at home seed ${seed}`);
  return `${own.join(" and ") || "none"}${home.join("")}`;
}

/**
 * The known mistakes on the page about a class: what to talk about next time.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { checkOf, lessonOf } from "./course_words.ts";
import { countMistakes, type MistakeCounts } from "./numbers.ts";
import { type Markup, markup } from "./markup.ts";
import { bar, link, section, sentence, spoken } from "./page_parts.ts";
import type { Digest } from "./digest.ts";

/** How many names are seen before the rest is folded away. */
const NAMES = 12;

/** The longest bar, so that the number still fits after it. */
const LONGEST = 0.7;

/** Which known mistakes there are, how many share each, and who. */
export function mistakesSection(
  records: readonly Digest[],
  edition: Edition,
): Markup {
  const mistakes = countMistakes(records);
  const most = mistakes[0]?.records.length ?? 0;
  return section(
    "mistakes",
    "Mistakes that were recognised",
    most === 0
      ? [markup`<p>No known mistake was recognised in this class.</p>`]
      : [
        markup`<p>The code of these students behaves exactly like code with the mistake named here. Those that most of the ${records.length} share come first.</p>`,
        markup`
<ol class="mistakes">${
          mistakes.map((mistake) =>
            item(mistake, most, records.length, edition)
          )
        }
</ol>`,
      ],
  );
}

function item(
  mistake: MistakeCounts,
  most: number,
  size: number,
  edition: Edition,
): Markup {
  const { id, when, exercise, check, records } = mistake;
  const { number, name } = exercise;
  const read = checkOf(edition, number, check)?.read;
  return markup`
<li>
<p class="tally">${
    bar(LONGEST * records.length / most)
  }<span class="whole">${records.length} of ${size}${
    spoken(" students")
  }</span></p>
<p>${sentence(when)}</p>
<p class="where">Exercise ${number}, ${
    lessonOf(edition, number)?.title ?? name
  }${
    read === undefined ? "" : `: the lesson has it under “${read}”`
  }. <code>${id}</code></p>
${names(records)}
</li>`;
}

function names(records: readonly Digest[]): Markup {
  const links = records.map(({ student }) =>
    markup`<li>${link(student)}</li>\n`
  );
  const shown = markup`<ul class="names">${links.slice(0, NAMES)}</ul>`;
  const rest = links.slice(NAMES);
  return rest.length === 0
    ? shown
    : markup`${shown}<details><summary>and ${rest.length} more</summary><ul class="names">${rest}</ul></details>`;
}

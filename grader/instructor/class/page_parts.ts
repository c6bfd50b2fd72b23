/**
 * Pieces the page about a class is made of, in several places.
 *
 * @module
 */
import { fileNameOf } from "./file_name.ts";
import { escaped, type Markup, markup, NOTHING } from "./markup.ts";
import type { Student } from "./record.ts";
import { cut, nameOf, oneLine, visible } from "./shown_text.ts";

/** How much of a name is shown. */
const NAME_WIDTH = 60;

/** A section with its heading; the id is also what the contents lead to. */
export function section(
  id: string,
  heading: string,
  content: readonly Markup[],
): Markup {
  return markup`
<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>
${content}
</section>`;
}

/**
 * A table that may be wider than the screen: it scrolls by itself, by keyboard too.
 *
 * @param kind Its class; the id of its caption, which names the region, is made of it.
 */
export function table(
  kind: string,
  caption: string,
  head: Markup,
  rows: readonly Markup[],
): Markup {
  return markup`
<div class="scroll" role="region" aria-labelledby="${kind}-caption" tabindex="0">
<table class="${kind}">
<caption id="${kind}-caption">${caption}</caption>
<thead>${head}</thead>
<tbody>${rows}
</tbody>
</table>
</div>`;
}

/**
 * A bar, for the eye alone: the number stands after it.
 *
 * @param share How long it is, from 0 to 1.
 */
export function bar(share: number): Markup {
  return share <= 0
    ? NOTHING
    : markup`<svg class="bar" width="${
      width(share)
    }" height="12" aria-hidden="true"><rect width="100%" height="100%"/></svg> `;
}

/** A bar on the ground of a full one, for the eye alone. */
export function gauge(share: number): Markup {
  return markup`<svg class="bar" width="100%" height="8" aria-hidden="true"><rect class="ground" width="100%" height="100%"/><rect width="${
    width(share)
  }" height="100%"/></svg>`;
}

/** For an attribute: a style would have to be allowed by the page's policy. */
function width(share: number): string {
  return `${Math.min(100, Math.max(0, share * 100)).toFixed(1)}%`;
}

/** A student's name, in whichever direction it is written. */
export function name(student: Student): Markup {
  return markup`<bdi>${
    escaped(cut(visible(nameOf(student)), NAME_WIDTH))
  }</bdi>`;
}

/** Text that others wrote, in whichever direction, cut where it is long. */
export function quote(text: string, width = 200): Markup {
  return markup`<bdi>${cut(oneLine(text), width)}</bdi>`;
}

/** The id of a student's row in the table. */
export function rowOf({ id }: Student): string {
  return `student-${fileNameOf(id)}`;
}

/** A link to a student's row in the table. */
export function link(student: Student): Markup {
  return markup`<a href="#${rowOf(student)}">${name(student)}</a>`;
}

/** A sentence in which code stands between grave accents; it begins with a capital. */
export function sentence(text: string): Markup {
  const parts = text
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .split("`");
  return markup`${
    parts.map((part, i) => {
      if (i % 2 === 0) return markup`${part}`;
      // An accent without its like is none.
      return i < parts.length - 1
        ? markup`<code>${part}</code>`
        : markup`\`${part}`;
    })
  }`;
}

/** Text for those who listen, where the eye sees it from a sign. */
export function spoken(text: string): Markup {
  return markup`<span class="spoken">${text}</span>`;
}

/** A number with one decimal, if it needs one. */
export function decimal(number: number): string {
  return number.toFixed(1).replace(/\.0$/, "");
}

/** A share as whole per cent; neither 0 nor 100 unless it is. */
export function percent(part: number, whole: number): string {
  const share = Math.round(100 * part / whole);
  const kept = part > 0 && part < whole
    ? Math.min(99, Math.max(1, share))
    : share;
  return `${kept} %`;
}

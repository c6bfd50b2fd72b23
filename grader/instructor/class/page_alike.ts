/**
 * The section of the class page on students who handed in the same.
 *
 * @module
 */
import type { AlikePair } from "./alike/pairs.ts";
import type { Digest } from "./digest.ts";
import { type Markup, markup } from "./markup.ts";
import { link, percent, section } from "./page_parts.ts";

/** So many pairs are shown: more is a class that was given the files. */
const MOST = 100;

/** The pairs whose files agree. */
export function alikeSection(
  records: readonly Digest[],
  pairs: readonly AlikePair[] | undefined,
): Markup {
  const students = new Map(records.map(({ student }) => [student.id, student]));
  const items = (pairs ?? []).slice(0, MOST).flatMap(({ ids, exercises }) => {
    const [a, b] = ids.map((id) => students.get(id));
    if (a === undefined || b === undefined) return [];
    const parts = exercises.map(({ number, of: [left, right] }) =>
      `exercise ${number}: ${share(left)} of the one, ${
        share(right)
      } of the other`
    );
    return [markup`
<li>${link(a)} and ${link(b)}: ${parts.join("; ")}</li>`];
  });
  return section("alike", "Handed in the same", [
    pairs === undefined
      ? markup`<p>Nobody was compared: the class is too large for that.</p>`
      : items.length === 0
      ? markup`<p>No two files agree in much that is not everybody's.</p>`
      : markup`<p>These files agree after names, comments and layout are put aside. Lines that are in the stub, in our solution or in many files do not count. It is a list to look at, not an accusation: people learn together, and there are few ways to write a few lines.</p>
<ul class="people">${items}
</ul>`,
  ]);
}

function share(part: number): string {
  return percent(Math.round(part * 1000), 1000);
}

/**
 * The section of the class page on students who handed in the same.
 *
 * @module
 */
import type { AlikePair } from "./alike/pairs.ts";
import type { SameFiles } from "./alike/same.ts";
import type { Digest } from "./digest.ts";
import { type Markup, markup, NOTHING } from "./markup.ts";
import { link, percent, section } from "./page_parts.ts";
import type { Student } from "./record.ts";

/** So many are shown: more is a class that was given the files. */
export const MOST = 100;

/** So many of one group are named. */
const MOST_NAMED = 20;

/** Who handed in the same. */
export interface Alike {
  /** The very same files. */
  readonly same: readonly SameFiles[];
  /** Files that agree in much, and are not the very same. */
  readonly pairs: readonly AlikePair[];
}

/** Those who share a file, and the pairs whose files agree. */
export function alikeSection(
  records: readonly Digest[],
  alike: Alike | undefined,
): Markup {
  if (alike === undefined) {
    return section("alike", "Handed in the same", [
      markup`<p>Nobody was compared: the class is too large for that.</p>`,
    ]);
  }
  const students = new Map(records.map(({ student }) => [student.id, student]));
  const known = (ids: readonly string[]) =>
    ids.flatMap((id) => students.get(id) ?? []);
  const same = alike.same.slice(0, MOST).map(({ ids, exercises }) => {
    const files = exercises.map(({ number, passes }) =>
      `exercise ${number}${passes ? "" : ", which does not pass"}`
    );
    return markup`
<li>${named(known(ids))}: ${files.join("; ")}</li>`;
  });
  const pairs = alike.pairs.slice(0, MOST).flatMap(
    ({ ids, exercises }) => {
      const [a, b] = known(ids);
      if (a === undefined || b === undefined) return [];
      const parts = exercises.map(({ number, of: [left, right] }) =>
        `exercise ${number}: ${share(left)} of the one, ${
          share(right)
        } of the other`
      );
      return [markup`
<li>${link(a)} and ${link(b)}: ${parts.join("; ")}</li>`];
    },
  );
  return section("alike", "Handed in the same", [
    same.length + pairs.length === 0
      ? markup`<p>No two files are the same, and none agree in much that is not everybody's.</p>`
      : markup`<p>It is a list to look at, not an accusation: people learn together, and there are few ways to write a few lines.</p>`,
    same.length === 0 ? NOTHING : markup`
<h3>The very same file</h3>
<p>Letter for letter, comments too.</p>
<ul class="people">${same}
</ul>`,
    pairs.length === 0 ? NOTHING : markup`
<h3>Much the same</h3>
<p>These files agree after names, comments and layout are put aside. Lines that are in the stub, in our solution or in many files do not count.</p>
<ul class="people">${pairs}
</ul>`,
  ]);
}

function named(students: readonly Student[]): Markup {
  const shown = students.slice(0, MOST_NAMED).map((student, i) =>
    markup`${i === 0 ? "" : ", "}${link(student)}`
  );
  const more = students.length - shown.length;
  return markup`${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

function share(part: number): string {
  return percent(Math.round(part * 1000), 1000);
}

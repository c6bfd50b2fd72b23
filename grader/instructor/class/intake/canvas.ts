/**
 * What Canvas hands over as "Download Submissions": one zip, flat, in which every
 * file is named after its student.
 *
 * `doejane_LATE_123_456_02_ops-1.ts` is the file `02_ops.ts` of Jane Doe: her
 * sortable name in lower case without blanks and marks, `LATE` if it was, the
 * number of the user, the number of the file, and its name; a `-1` before its first
 * full stop means that she had uploaded one of that name before. If grading is
 * anonymous, it begins with `anon_` and five characters, and has no name. Text that was
 * typed into a field is `doejane_123_text.html`, a web address `…_link.html`.
 *
 * After `add_upload_submission`, `get_filename` and `sanitize_user_name` in
 * `lib/content_zipper.rb` of instructure/canvas-lms; where the `-1` goes:
 * its issue 2310.
 *
 * Canvas takes `_123_` out of names before it takes the blanks out, so a name may still
 * hold a number, as the student's own name of a file may: `doejane_123_456_124_457_x.ts`
 * can be of 124. Whoever has any of the numbers on the roster is asked.
 *
 * The number of a file is larger for what was uploaded later. No two files share
 * one. So a file that is there a second time, as browsers and systems name it, is left
 * out; and of whom there are two other files with one number, the names only happen to
 * look like this.
 *
 * @module
 */
import { fact } from "../people/facts.ts";
import { isOtherArchive, isPackage } from "./packages.ts";
import {
  isTextName,
  isZip,
  type Part,
  type RawSubmission,
  type Recognised,
} from "./raw_submission.ts";
import type { SourceItem, Unused } from "./file_source.ts";

const NAMED =
  /^(?<name>.+?)_(?:(?<late>LATE)_)?(?<user>[1-9]\d*)_(?<file>[1-9]\d*)_(?<original>.+)$/s;
// Five characters, not all of them digits: a student may be called "anon".
const ANONYMOUS =
  /^(?:(?<late>LATE)_)?(?<user>anon_(?!\d+_)[\dA-Za-z]{5})_(?<file>[1-9]\d*)_(?<original>.+)$/s;
const TYPED =
  /^(?:(?<name>.+?)_)?(?:(?<late>LATE)_)?(?<user>[1-9]\d*|anon_(?!\d+_)[\dA-Za-z]{5})_(?:text|link)\.html$/s;

/** What may be the number of a user, for the number of a file stands behind it. */
const NUMBERS = /(?<=_)[1-9]\d*(?=_[1-9]\d{2,}_)/g;

const ANONYMOUS_HELP =
  "Canvas handed it over without a name, as it does while grading is anonymous: " +
  "turn anonymous grading off in the assignment, then download again.";

/** An item, and what its name says about it. */
interface NamedItem {
  readonly item: SourceItem;
  readonly name?: string;
  readonly late: boolean;
  readonly user: string;
  readonly file?: string;
  readonly original?: string;
}

/** Takes what Canvas named out of a folder. */
export function recogniseCanvas(items: readonly SourceItem[]): Recognised {
  const named = items.map(read).filter((one) => one !== undefined);
  const files = named.filter(({ item, file }) =>
    item.kind === "file" && file !== undefined
  );
  const { copies, alike } = repeated(files);
  if (files.every(({ user }) => alike.has(user))) {
    return { submissions: [], rest: items, unused: [] };
  }
  const canvas = named.filter((one) =>
    !alike.has(one.user) && !copies.has(one)
  );
  // What is packed may still be called after a student; a file of its own is lost.
  const lost = files.filter(({ user, item: { name } }) =>
    alike.has(user) && !isPackage(name) && !isOtherArchive(name)
  );
  const taken = new Set(
    [...canvas, ...copies.keys(), ...lost].map(({ item }) => item),
  );
  // A student with files on time and late has handed in twice.
  const groups = Map.groupBy(canvas, ({ user, late }) => `${user} ${late}`);
  return {
    submissions: [...groups.values()].map(submissionOf),
    rest: items.filter((item) => !taken.has(item)),
    unused: [
      ...[...copies].map(([{ item: { path } }, { item: { name } }]) => ({
        path,
        reason: `is ${name} once more, with the same number of Canvas.`,
      })),
      ...lost.map(({ item: { path }, user }) => ({
        path,
        reason: `is graded for nobody: a file of ${user} has the number of ` +
          "another, and Canvas gives each its own. Download them again.",
      })),
    ],
  };
}

/** Looks for files with one number: copies of each other, and what no Canvas named. */
function repeated(files: readonly NamedItem[]): {
  /** With what each is a copy of. */
  readonly copies: ReadonlyMap<NamedItem, NamedItem>;
  /** The users whose names only look like Canvas'. */
  readonly alike: ReadonlySet<string>;
} {
  const copies = new Map<NamedItem, NamedItem>();
  const alike = new Set<string>();
  for (const group of Map.groupBy(files, ({ file }) => file).values()) {
    const [first, ...more] = group.toSorted((a, b) =>
      a.item.name.length - b.item.name.length
    );
    for (const one of more) {
      if (isCopy(one, first)) copies.set(one, first);
      else alike.add(one.user).add(first.user);
    }
  }
  return { copies, alike };
}

/** Whether a file is another of the same number once more: `02_ops (1).ts`. */
function isCopy(one: NamedItem, first: NamedItem): boolean {
  const stem = first.item.name.replace(/\.[^.]*$/, "");
  return one.item.size === first.item.size && one.item.name.startsWith(stem);
}

function read(item: SourceItem): NamedItem | undefined {
  if (item.kind === "other") return undefined;
  const match = ANONYMOUS.exec(item.name) ?? NAMED.exec(item.name) ??
    (item.kind === "file" ? TYPED.exec(item.name) : undefined);
  if (!match) return undefined;
  const { name, late, user, file, original } = match.groups!;
  return { item, name, late: late !== undefined, user, file, original };
}

function submissionOf(items: readonly NamedItem[]): RawSubmission {
  const [{ name, late, user, item }] = items;
  const answered = answerable(items);
  const parts = items.flatMap(({ item, file, original }): Part[] =>
    file === undefined ? [] : [{
      item,
      name: original!.replace(/^([^.]+)-\d+(?=\.|$)/, "$1"),
      number: Number(file),
    }]
  );
  const folder = item.path.slice(0, item.path.length - item.name.length);
  const prefix = [name, late ? "LATE" : undefined, user]
    .filter((part) => part !== undefined).join("_");
  return {
    student: { id: user, ...(name !== undefined && { name }) },
    facts: {
      exact: name === undefined ? [] : [
        ...new Set([user, ...items.flatMap(numbersIn)]),
      ].flatMap((number) => fact("Canvas number", number)),
      names: name === undefined ? [] : [name],
    },
    ...(name === undefined && { nameless: ANONYMOUS_HELP }),
    source: items.length === 1 ? item.path : `${folder}${prefix}_*`,
    parts,
    typed: items.filter(({ file }) => file === undefined).map(typed),
    number: Math.max(...parts.map(({ number }) => number!), 0),
    ...(late && { late }),
    ...(answered && {
      feedbackTarget: { platform: "canvas", name: answered.item.name },
    }),
    notes: [],
  };
}

function numbersIn({ item }: NamedItem): readonly string[] {
  return item.name.match(NUMBERS) ?? [];
}

/** The file that a page of feedback may be called: a text if there is one, or a zip. */
function answerable(items: readonly NamedItem[]): NamedItem | undefined {
  const firstWith = (test: (name: string) => boolean) =>
    items.find(({ file, original }) => file !== undefined && test(original!));
  return firstWith(isTextName) ?? firstWith(isZip);
}

function typed({ item }: NamedItem): Unused {
  return {
    path: item.path,
    reason: "was typed into Canvas: only files are graded.",
  };
}

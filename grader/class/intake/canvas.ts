/**
 * What Canvas hands over as "Download Submissions": one zip, flat, in which every
 * file is named after its student.
 *
 * `doejane_LATE_123_456_02_ops-1.ts` is the file `02_ops.ts` of Jane Doe: her
 * sortable name in lower case without anything but letters, `LATE` if it was, the
 * number of the user, the number of the file, and its name; a `-1` before its first
 * full stop tells that she had uploaded one of that name before. Where grading is
 * anonymous it begins with `anon_` and five characters, and has no name. What was
 * typed into a field is `doejane_123_text.html`, a web address `…_link.html`.
 *
 * After `add_upload_submission`, `get_filename` and `sanitize_user_name` in
 * `lib/content_zipper.rb` of instructure/canvas-lms; where the `-1` goes:
 * its issue 2310.
 *
 * The number of a file is larger for what was uploaded later. No two files share
 * one: where two do, the names only happen to look like this.
 *
 * @module
 */
import type { Handed, Part, Recognised } from "./handed.ts";
import type { Item, Unused } from "./place.ts";

const NAMED =
  /^(?<name>.+?)_(?:(?<late>LATE)_)?(?<user>[1-9]\d*)_(?<file>[1-9]\d*)_(?<original>.+)$/s;
const ANONYMOUS =
  /^(?:(?<late>LATE)_)?(?<user>anon_[\dA-Za-z]+)_(?<file>[1-9]\d*)_(?<original>.+)$/s;
const TYPED =
  /^(?:(?<name>.+?)_)?(?:(?<late>LATE)_)?(?<user>[1-9]\d*|anon_[\dA-Za-z]+)_(?:text|link)\.html$/s;

/** What a name says. */
interface Said {
  readonly item: Item;
  readonly name?: string;
  readonly late: boolean;
  readonly user: string;
  readonly file?: string;
  readonly original?: string;
}

/** Takes what Canvas named out of a folder. */
export function recogniseCanvas(items: readonly Item[]): Recognised {
  const said = items.map(read).filter((one) => one !== undefined);
  const files = said.filter(({ item, file }) =>
    item.kind === "file" && file !== undefined
  );
  const numbers = new Set(files.map(({ file }) => file));
  if (files.length === 0 || numbers.size < files.length) {
    return { handed: [], rest: items, unused: [] };
  }
  const taken = new Set(said.map(({ item }) => item));
  // Who is on time and late has handed in twice.
  const groups = Map.groupBy(said, ({ user, late }) => `${user} ${late}`);
  return {
    handed: [...groups.values()].map(handedOf),
    rest: items.filter((item) => !taken.has(item)),
    unused: said.filter(({ file }) => file === undefined).map(typed),
  };
}

function read(item: Item): Said | undefined {
  if (item.kind === "other") return undefined;
  const match = ANONYMOUS.exec(item.name) ?? NAMED.exec(item.name) ??
    (item.kind === "file" ? TYPED.exec(item.name) : undefined);
  if (!match) return undefined;
  const { name, late, user, file, original } = match.groups!;
  return { item, name, late: late !== undefined, user, file, original };
}

function handedOf(said: readonly Said[]): Handed {
  const [{ name, late, user, item }] = said;
  const parts = said.flatMap(({ item, file, original }): Part[] =>
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
    // Some schools have logins where others have names.
    identity: name === undefined
      ? { ids: [user] }
      : { ids: [user, name], name },
    source: said.length === 1 ? item.path : `${folder}${prefix}_*`,
    parts,
    number: Math.max(...parts.map(({ number }) => number!), 0),
    ...(late && { late }),
    notes: [],
  };
}

function typed({ item }: Said): Unused {
  return {
    path: item.path,
    reason: "was typed into Canvas: it is no file of an exercise.",
  };
}

/**
 * What Moodle hands over as "Download all submissions".
 *
 * In folders, as by default: `Jane Doe_123_assignsubmission_file/02_ops.ts`, with an
 * underscore at the end of the folder in older versions. Without folders:
 * `Jane Doe_123_assignsubmission_file_02_ops.ts`. The number is that of the
 * participant in this assignment, the one in the grading worksheet's "Identifier".
 * A group has its name and its number instead, the default group no number. Where
 * marking is blind everybody is called "Participant", in the language of the site.
 * What was typed into a field is in `…_assignsubmission_onlinetext`.
 *
 * After `get_student_prefix` and `load_submissionplugin_filelist` in
 * `public/mod/assign/classes/downloader.php` of moodle/moodle, where underscores of
 * names become spaces.
 *
 * @module
 */
import type { Handed, Part, Recognised } from "./handed.ts";
import type { Item } from "./place.ts";

const NAMED =
  /^(?<name>[^_]*)(?:_(?<number>\d+))?_assignsubmission_(?<plugin>[a-z]+)(?:_(?<original>.*))?$/s;

/** What a name says. */
interface Said {
  readonly item: Item;
  readonly name: string;
  readonly number?: string;
  readonly isFile: boolean;
  readonly original: string;
}

/** Takes what Moodle named out of a folder. */
export function recogniseMoodle(items: readonly Item[]): Recognised {
  const said = items.map(read).filter((one) => one !== undefined);
  const taken = new Set(said.map(({ item }) => item));
  const groups = Map.groupBy(said, ({ name, number }) => `${number} ${name}`);
  const names = new Set(said.map(({ name }) => name));
  const isBlind = groups.size > 1 && names.size === 1;
  return {
    handed: [...groups.values()].map((group) => handedOf(group, isBlind)),
    rest: items.filter((item) => !taken.has(item)),
    unused: said.filter(({ isFile }) => !isFile).map(({ item: { path } }) => ({
      path,
      reason: "was typed into Moodle: it is no file of an exercise.",
    })),
  };
}

function read(item: Item): Said | undefined {
  const match = item.kind === "other" ? null : NAMED.exec(item.name);
  if (match === null) return undefined;
  const { name, number, plugin, original = "" } = match.groups!;
  return { item, name, number, isFile: plugin === "file", original };
}

function handedOf(said: readonly Said[], isBlind: boolean): Handed {
  const [{ name, number, item }] = said;
  const parts = said.flatMap(({ item, isFile, original }): Part[] =>
    isFile ? [{ item, name: original === "" ? item.name : original }] : []
  );
  const folder = item.path.slice(0, item.path.length - item.name.length);
  const prefix = [name, number].filter((part) => part !== undefined).join("_");
  const named = isBlind || name === "" ? {} : { name };
  return {
    student: { id: number ?? name, ...named },
    identity: {
      ids: number === undefined ? [name] : [number, `Participant ${number}`],
      ...named,
    },
    source: said.length === 1
      ? item.path
      : `${folder}${prefix}_assignsubmission_*`,
    parts,
    notes: [],
  };
}

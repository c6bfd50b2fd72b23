/**
 * What Moodle hands over as "Download all submissions".
 *
 * In folders, as by default: `Jane Doe_123_assignsubmission_file/02_ops.ts`, with an
 * underscore at the end of the folder in older versions. Without folders:
 * `Jane Doe_123_assignsubmission_file_02_ops.ts`. The number is that of the
 * participant in this assignment, the one in the grading worksheet's "Identifier".
 * A group has its name and its number instead, the default group no number. If
 * marking is blind, everybody is called "Participant", in the language of the site.
 * Text that was typed into a field is in `…_assignsubmission_onlinetext`.
 *
 * After `get_student_prefix` and `load_submissionplugin_filelist` in
 * `public/mod/assign/classes/downloader.php` of moodle/moodle, where underscores of
 * names become spaces. So a folder ends with the number that counts, whatever other
 * tools leave in a name before it. A file ends with a name that its student chose: if
 * that holds a number as well, nobody can tell whose it is, and both are asked.
 *
 * @module
 */
import { fact } from "../people/facts.ts";
import type { Part, RawSubmission, Recognised } from "./raw_submission.ts";
import type { SourceItem } from "./file_source.ts";

const FOLDER =
  /^(?<name>.*?)(?:_(?<number>\d+))?_assignsubmission_(?<plugin>[a-z]+)_?$/s;
const FILE =
  /^(?<name>[^_]*)(?:_(?<number>\d+))?_assignsubmission_(?<plugin>[a-z]+)(?:_(?<original>.*))?$/s;
const NUMBERS = /(?<=_)\d+(?=_assignsubmission_)/g;

/** An item, and what its name says about it. */
interface NamedItem {
  readonly item: SourceItem;
  readonly name: string;
  readonly number?: string;
  /** The numbers of others that its student wrote into its name. */
  readonly others: readonly string[];
  readonly isFile: boolean;
  readonly original: string;
}

/** Takes what Moodle named out of a folder. */
export function recogniseMoodle(items: readonly SourceItem[]): Recognised {
  const named = items.map(read).filter((one) => one !== undefined);
  const taken = new Set(named.map(({ item }) => item));
  const groups = Map.groupBy(named, ({ name, number }) => `${number} ${name}`);
  const names = new Set(named.map(({ name }) => name));
  const isBlind = groups.size > 1 && names.size === 1;
  return {
    submissions: [...groups.values()].map((group) =>
      submissionOf(group, isBlind)
    ),
    rest: items.filter((item) => !taken.has(item)),
    unused: [],
  };
}

function read(item: SourceItem): NamedItem | undefined {
  if (item.kind === "other") return undefined;
  const match = (item.kind === "folder" ? FOLDER : FILE).exec(item.name);
  if (match === null) return undefined;
  const { name, number, plugin, original = "" } = match.groups!;
  const others = (original.match(NUMBERS) ?? []).filter((other) =>
    other !== number
  );
  return { item, name, number, others, isFile: plugin === "file", original };
}

function submissionOf(
  items: readonly NamedItem[],
  isBlind: boolean,
): RawSubmission {
  const [{ name, number, item }] = items;
  const parts = items.flatMap(({ item, isFile, original }): Part[] =>
    isFile ? [{ item, name: original === "" ? item.name : original }] : []
  );
  const folder = item.path.slice(0, item.path.length - item.name.length);
  const prefix = [name, number].filter((part) => part !== undefined).join("_");
  const named = isBlind || name === "" ? {} : { name };
  const others = items.flatMap(({ others }) => others);
  return {
    student: { id: number ?? name, ...named },
    facts: {
      exact: [number, ...others].flatMap((one) => fact("Moodle number", one)),
      names: isBlind || name === "" ? [] : [name],
    },
    source: items.length === 1
      ? item.path
      : `${folder}${prefix}_assignsubmission_*`,
    parts,
    typed: items.filter(({ isFile }) => !isFile).map(({ item: { path } }) => ({
      path,
      reason: "was typed into Moodle: only files are graded.",
    })),
    ...(number !== undefined && {
      feedbackTarget: {
        platform: "moodle",
        name: `${prefix}_assignsubmission_file_`,
      },
    }),
    notes: others.length === 0 ? [] : [
      "The name of a file holds the number of another participant " +
      `(${[...new Set(others)].join(", ")}): see whose it is.`,
    ],
  };
}

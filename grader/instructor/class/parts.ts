/**
 * The folders with the results of a class: one, or those of its shares, side by side
 * in one.
 *
 * Only what `deno task class` wrote is a folder of results: it has a `class.json`. So
 * no folder of a student that is called `records` is ever read.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";
import type { Shard } from "./shard.ts";

/** What `class.json` says. */
export interface ClassFile {
  readonly title: string;
  /** The numbers of the first and the last exercise. */
  readonly exercises: readonly [number, number];
  readonly seed: number;
  /** What the homework is called, in words and as a folder; none if that is not known. */
  readonly called?: readonly string[];
  readonly homeworkSeed?: number;
  /** Set where the students do the homework in a page. */
  readonly inPage?: true;
  /** The numbers of the exercises that were given to the students. */
  readonly given?: readonly number[];
  /** Which share of the class it is, where it is one. */
  readonly shard?: Shard;
  /** Set where what cannot be used counts as zero. */
  readonly unusable?: "zero";
}

/** A folder of results. */
export interface Part {
  readonly folder: string;
  readonly settings: ClassFile;
}

/** All folders of one class. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Which shares are not there: `3/10`. */
  readonly missing: readonly string[];
}

/**
 * Finds the folders of a class.
 *
 * @param out The folder of the results, or of several shares.
 * @throws {UsageError} If the shares do not belong together.
 */
export function partsOf(out: string): Parts {
  const whole = out.replace(/(?<=.)[/\\]+$/, "");
  const own = readClassFile(whole);
  if (own !== undefined) {
    return { parts: [{ folder: whole, settings: own }], missing: [] };
  }
  const parts = foldersIn(whole).flatMap((folder): Part[] => {
    const settings = readClassFile(folder);
    return settings?.shard === undefined ? [] : [{ folder, settings }];
  });
  if (parts.length === 0) return { parts, missing: [] };
  const [first] = parts;
  const keyOf = ({ exercises, seed, homeworkSeed, shard }: ClassFile) =>
    JSON.stringify([exercises, seed, homeworkSeed, shard!.parts]);
  const found = new Map<number, Part>();
  for (const one of parts) {
    if (keyOf(one.settings) !== keyOf(first.settings)) {
      throw new UsageError(
        `${first.folder} and ${one.folder} are not shares of one class: their ` +
          "exercises, seeds or numbers of shares differ. Put the shares of one " +
          "class into a folder of their own",
      );
    }
    const { part } = one.settings.shard!;
    const before = found.get(part);
    if (before !== undefined) {
      throw new UsageError(
        `${before.folder} and ${one.folder} are both share ${part}: one of ` +
          "them has to go",
      );
    }
    found.set(part, one);
  }
  const count = first.settings.shard!.parts;
  const missing = Array.from({ length: count }, (_, i) => i + 1)
    .filter((part) => !found.has(part)).map((part) => `${part}/${count}`);
  return { parts, missing };
}

/** Reads `class.json` of a folder; `undefined` where there is none of ours. */
export function readClassFile(folder: string): ClassFile | undefined {
  try {
    const file: ClassFile = JSON.parse(
      Deno.readTextFileSync(`${folder}/class.json`),
    );
    const [from, to] = file.exercises;
    return typeof file.title === "string" && Number.isSafeInteger(file.seed) &&
        Number.isSafeInteger(from) && Number.isSafeInteger(to)
      ? file
      : undefined;
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): string[] {
  try {
    return [...Deno.readDirSync(folder)].filter(({ isDirectory }) =>
      isDirectory
    ).map(({ name }) => `${folder}/${name}`).sort();
  } catch {
    return [];
  }
}

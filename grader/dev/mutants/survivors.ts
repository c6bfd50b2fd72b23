/**
 * The mutants that keep full marks, each with the reason why that is right.
 *
 * @module
 */
import type { Mutant } from "./change.ts";

/** Why mutants keep full marks. */
export interface Reason {
  /** Whether it computes the same, or something else that the contract allows. */
  readonly kind: "equivalent" | "harmless";
  readonly why: string;
}

/** Reasons by their names. */
export type Reasons = Readonly<Record<string, Reason>>;

/** The mutants of one set of files: by the name of a reason, their keys. */
export type Survivors = Readonly<Record<string, readonly string[]>>;

const HERE = new URL(".", import.meta.url);

/** Reads the reasons that there are. */
export function readReasons(): Reasons {
  return JSON.parse(Deno.readTextFileSync(new URL("reasons.json", HERE)));
}

/** Reads the list of a set of files. */
export function readSurvivors(set: string): Survivors {
  const file = new URL(`survivors/${set}.json`, HERE);
  return JSON.parse(Deno.readTextFileSync(file));
}

/** The keys that are listed for one file. */
function keysOf(list: Survivors, file: string): Set<string> {
  const [number] = file.split("/").at(-1)!.split("_");
  const isOfFile = (key: string) => key.startsWith(`${number} `);
  return new Set(Object.values(list).flat().filter(isOfFile));
}

/**
 * Compares those that have survived with those that are listed.
 *
 * @param list The list of its set.
 * @param file The file that the mutants were made of.
 * @param survived Those of its mutants that keep full marks.
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsOfSurvivors(
  list: Survivors,
  file: string,
  survived: readonly Pick<Mutant, "key" | "line">[],
): string[] {
  const keys = keysOf(list, file);
  const alive = new Set(survived.map(({ key }) => key));
  return [
    ...survived.filter(({ key }) => !keys.has(key)).map(({ key, line }) =>
      `${file}:${line} keeps full marks and is not listed: ` +
      JSON.stringify(key)
    ),
    ...[...keys].filter((key) => !alive.has(key)).map((key) =>
      `${file}: listed, and does not keep full marks any more: ` +
      JSON.stringify(key)
    ),
  ];
}

/** How many mutants of these files are listed for which reason. */
export function countReasons(
  list: Survivors,
  reasons: Reasons,
  files: readonly string[],
): Map<string, number> {
  const chosen = new Set(files.flatMap((file) => [...keysOf(list, file)]));
  const counts = Object.entries(list).map(([name, keys]) =>
    [
      `${reasons[name].kind}, ${name}: ${reasons[name].why}`,
      keys.filter((key) => chosen.has(key)).length,
    ] as const
  );
  return new Map(counts.filter(([, count]) => count > 0));
}

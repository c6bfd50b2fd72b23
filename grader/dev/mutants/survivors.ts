/**
 * The mutants that keep full marks, each with the reason why that is right.
 *
 * @module
 */
import type { Mutant } from "./change.ts";

/** What `survivors.json` holds. */
export interface Survivors {
  /** By its name, why a mutant keeps full marks. */
  readonly reasons: Readonly<Record<string, Reason>>;
  /** By file and by reason, the keys of the mutants. */
  readonly files: Readonly<
    Record<string, Readonly<Record<string, readonly string[]>>>
  >;
}

/** Why mutants keep full marks. */
export interface Reason {
  /** Whether it computes the same, or something else that the contract allows. */
  readonly kind: "equivalent" | "harmless";
  readonly why: string;
}

const FILE = new URL("survivors.json", import.meta.url);

/** Reads the list. */
export function readSurvivors(): Survivors {
  return JSON.parse(Deno.readTextFileSync(FILE));
}

/**
 * Compares those that have survived with those that are listed.
 *
 * @param list The list.
 * @param file The file that the mutants were made of.
 * @param survived Those of its mutants that keep full marks.
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsOfSurvivors(
  { reasons, files }: Survivors,
  file: string,
  survived: readonly Pick<Mutant, "key" | "line">[],
): string[] {
  const listed = Object.entries(files[file] ?? {});
  const keys = new Set(listed.flatMap(([, keys]) => keys));
  const alive = new Set(survived.map(({ key }) => key));
  return [
    ...survived.filter(({ key }) => !keys.has(key)).map(({ key, line }) =>
      `${file}:${line} keeps full marks and is not listed: ${key}`
    ),
    ...[...keys].filter((key) => !alive.has(key)).map((key) =>
      `${file}: listed, and does not keep full marks any more: ${key}`
    ),
    ...listed.filter(([reason]) => !Object.hasOwn(reasons, reason))
      .map(([reason]) => `${file}: there is no reason "${reason}".`),
  ];
}

/** How many of the listed are there for which kind of reason, in these files. */
export function countReasons(
  { reasons, files }: Survivors,
  chosen: readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of chosen) {
    for (const [name, keys] of Object.entries(files[file] ?? {})) {
      const text = `${reasons[name].kind}: ${reasons[name].why}`;
      counts.set(text, (counts.get(text) ?? 0) + keys.length);
    }
  }
  return counts;
}

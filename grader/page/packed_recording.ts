/**
 * A recording as a page loads it: what mistakes show in a check as a table, since many of
 * them show the same in the same place.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { NamedMistake } from "../core/mistakes/named_mistake.ts";
import type {
  RecordedDifference,
  RecordedExercise,
  RecordedMistake,
  RecordedValue,
} from "../core/oracle/recording.ts";

/** A recording, packed. */
export interface PackedRecording
  extends Pick<RecordedExercise, "helper" | "checks"> {
  readonly mistakes: readonly NamedMistake[];
  /** By check. */
  readonly shows: Readonly<Record<string, PackedTable>>;
}

/** What mistakes show in one check. */
export interface PackedTable {
  /** What is told of other values, in the order in which the rows first do. */
  readonly told: readonly Told[];
  readonly rows: readonly PackedRow[];
}

/** A value; after it what was looked at, where that was another thing. */
type Told = RecordedValue | readonly [value: RecordedValue, what: string];

/** What one mistake shows. */
type PackedRow = readonly [
  /** The place of the mistake. */
  mistake: number,
  /** 1 if it shows whatever the random inputs are. */
  always: 0 | 1,
  /** How many observations there were. */
  count: number,
  /** A sign for each observation; those at the end that are as they should be are left out. */
  signs: string,
  /** The name of the error it ended with. */
  threw?: string,
];

/** Stands for an observation that is as it should be. */
const SAME = " ";
/** Stands for the next of `told`. */
const NEXT = "!";

/** Stands for what was told n-th of this observation, from 0. */
function signOf(n: number): string {
  // After the signs above and a quotation mark, and without a backslash: JSON doubles both.
  return String.fromCharCode(n + (n < BACKSLASH ? 35 : 36));
}

function placeOf(sign: string): number {
  const code = sign.charCodeAt(0) - 35;
  return code < BACKSLASH ? code : code - 1;
}

const BACKSLASH = 92 - 35;

/** Packs a recording. */
export function packed(
  { mistakes, ...rest }: RecordedExercise,
): PackedRecording {
  const shows: Record<string, PackedTable> = {};
  for (const check of Object.keys(rest.checks)) {
    const table = tableOf(mistakes, check);
    if (table.rows.length > 0) shows[check] = table;
  }
  return {
    ...rest,
    mistakes: mistakes.map(({ id, when, hints }) => ({ id, when, hints })),
    shows,
  };
}

function tableOf(
  mistakes: readonly RecordedMistake[],
  check: string,
): PackedTable {
  const told: Told[] = [];
  const rows: PackedRow[] = [];
  /** By observation, what was told of it so far. */
  const known: string[][] = [];
  for (const [place, { shows, always }] of mistakes.entries()) {
    if (shows[check] === undefined) continue;
    const { count, other, threw } = shows[check];
    let signs = "";
    for (let i = 0; i < count; i++) {
      if (other[i] === undefined) {
        signs += SAME;
        continue;
      }
      const { value, what } = other[i];
      const one: Told = what === undefined ? value : [value, what];
      const key = JSON.stringify(one);
      const column = known[i] ??= [];
      const found = column.indexOf(key);
      if (found < 0) {
        column.push(key);
        told.push(one);
      }
      signs += found < 0 ? NEXT : signOf(found);
    }
    const row = [
      place,
      always.includes(check) ? 1 : 0,
      count,
      signs.trimEnd(),
    ] as const;
    rows.push(threw === undefined ? row : [...row, threw]);
  }
  return { told, rows };
}

/** Unpacks a recording. */
export function unpacked(
  { shows, mistakes, ...rest }: PackedRecording,
): RecordedExercise {
  const made = mistakes.map((mistake) => ({
    ...mistake,
    always: [] as string[],
    shows: {} as Record<string, RecordedDifference>,
  }));
  for (const [check, { told, rows }] of Object.entries(shows)) {
    let next = 0;
    const known: Told[][] = [];
    for (const [place, always, count, signs, threw] of rows) {
      const other: Record<string, RecordedDifference["other"][string]> = {};
      for (const [i, sign] of [...signs].entries()) {
        if (sign === SAME) continue;
        const column = known[i] ??= [];
        if (sign === NEXT) column.push(told[next++]);
        other[i] = apart(
          column[sign === NEXT ? column.length - 1 : placeOf(sign)],
        );
      }
      if (always === 1) made[place].always.push(check);
      made[place].shows[check] = {
        ...(threw !== undefined && { threw }),
        count,
        other,
      };
    }
  }
  return { ...rest, mistakes: made };
}

function apart(told: Told): { value: RecordedValue; what?: string } {
  return isPair(told) ? { value: told[0], what: told[1] } : { value: told };
}

function isPair(told: Told): told is readonly [RecordedValue, string] {
  return Array.isArray(told);
}

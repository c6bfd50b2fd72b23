/**
 * A recording as a page loads it: rows in place of objects, and what mistakes show in a
 * check as a table, since many of them show the same in the same place.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { TOLERANCE } from "../core/judge/compare.ts";
import { TOLERANCE_IN_GRAPHS } from "../core/judge/compare_graphs.ts";
import type { NamedMistake } from "../core/report/named_mistake.ts";
import type { GraphNode } from "../core/probes/graph.ts";
import type {
  RecordedCheck,
  RecordedDifference,
  RecordedExercise,
  RecordedMistake,
  RecordedObservation,
  RecordedValue,
} from "../core/oracle/recording.ts";

export interface PackedRecording extends Pick<RecordedExercise, "helper"> {
  /** What the reference showed, by check. */
  readonly checks: Readonly<Record<string, PackedCheck>>;
  readonly mistakes: readonly NamedMistake[];
  /** By check. */
  readonly shows: Readonly<Record<string, PackedTable>>;
}

/** What the reference showed in one check. */
export interface PackedCheck {
  readonly observations: readonly PackedObservation[];
  readonly graphs: readonly PackedGraph[];
}

/** One thing seen. */
type PackedObservation = readonly [
  /** 0 if it is what had been tried before the last one. */
  tried: string | 0,
  what: string,
  value: RecordedValue,
  kind?: RecordedObservation["kind"] | 0,
  terms?: RecordedObservation["terms"],
];

/** A graph: what had been tried, and the fields of each of its nodes. */
type PackedGraph = readonly [
  tried: string,
  nodes: readonly (readonly [
    name: GraphNode["name"],
    op: GraphNode["op"],
    data: number,
    grad: number,
    inputs: readonly number[],
  ])[],
];

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
    checks: mapped(rest.checks, packedCheck),
    mistakes: mistakes.map(({ id, when, hints }) => ({ id, when, hints })),
    shows,
  };
}

function mapped<T, U>(
  record: Readonly<Record<string, T>>,
  change: (one: T) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record).map(([key, one]) => [key, change(one)]),
  );
}

function packedCheck({ observations, graphs }: RecordedCheck): PackedCheck {
  return {
    observations: observations.map(
      ({ tried, what, value, kind, terms }, i): PackedObservation => {
        const before = observations[i - 1]?.tried;
        const first = [
          tried === before ? 0 : tried,
          what,
          short(value, terms?.tolerance),
        ] as const;
        return terms !== undefined
          ? [...first, kind ?? 0, terms]
          : kind !== undefined
          ? [...first, kind]
          : first;
      },
    ),
    graphs: graphs.map(({ tried, nodes }) => [
      tried,
      nodes.map(({ name, op, data, grad, inputs }) =>
        [
          name,
          op,
          short(data, TOLERANCE_IN_GRAPHS),
          short(grad, TOLERANCE_IN_GRAPHS),
          inputs,
        ] as const
      ),
    ]),
  };
}

/**
 * A number to half of what is tolerated of an answer: the digits behind that say
 * nothing and take some kilobytes.
 */
function short<Value>(value: Value, tolerance = TOLERANCE): Value | number {
  if (typeof value !== "number" || Number.isInteger(value)) return value;
  return Number(value.toPrecision(1 - Math.floor(Math.log10(tolerance))));
}

function unpackedCheck({ observations, graphs }: PackedCheck): RecordedCheck {
  let before = "";
  return {
    observations: observations.map(([tried, what, value, kind, terms]) => {
      if (tried !== 0) before = tried;
      return {
        tried: before,
        what,
        value,
        ...(kind && { kind }),
        ...(terms && { terms }),
      };
    }),
    graphs: graphs.map(([tried, nodes]) => ({
      tried,
      nodes: nodes.map(([name, op, data, grad, inputs]) => {
        return { name, op, data, grad, inputs };
      }),
    })),
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
      const { what } = other[i];
      const value = short(other[i].value);
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
  { checks, shows, mistakes, ...rest }: PackedRecording,
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
  return { ...rest, checks: mapped(checks, unpackedCheck), mistakes: made };
}

function apart(told: Told): { value: RecordedValue; what?: string } {
  return isPair(told) ? { value: told[0], what: told[1] } : { value: told };
}

function isPair(told: Told): told is readonly [RecordedValue, string] {
  return Array.isArray(told);
}

/**
 * What a homework holds of the right answers: `recorded/NN_name.json`, what the
 * reference showed with the homework's random inputs, and what known mistakes did.
 *
 * @module
 */
import type { Graph } from "../probes/graph.ts";
import type { Observation, Observations, Terms } from "../probes/recorder.ts";
import type { ObservedKind } from "../probes/describe.ts";
import type { NamedMistake } from "../report/named_mistake.ts";
import type { Hidden } from "./hidden_number.ts";

/** What is recorded of one exercise, or of the integration check. */
export interface RecordedExercise {
  /** The number of a later exercise whose file its checks make use of. */
  readonly helper?: number;
  /** What the reference showed, by check. */
  readonly checks: Readonly<Record<string, RecordedCheck>>;
  /** In the order in which one would think of them. */
  readonly mistakes: readonly RecordedMistake[];
}

/** What the reference showed in one check. */
export interface RecordedCheck {
  readonly observations: readonly RecordedObservation[];
  readonly graphs: readonly Graph[];
}

/** A value as JSON can carry it: it has no NaN and no infinities. */
export type RecordedValue =
  | number
  | string
  | { readonly number: string }
  | { readonly hidden: Hidden }
  /** Of a mistake: a number that is not the right one, whichever. */
  | { readonly other: true };

/** One thing seen. */
export interface RecordedObservation {
  readonly tried: string;
  readonly what: string;
  readonly value: RecordedValue;
  readonly kind?: ObservedKind;
  readonly terms?: Terms;
}

/** What a known mistake showed. */
export interface RecordedMistake extends NamedMistake {
  /** The checks it shows in whatever the random inputs are. */
  readonly always: readonly string[];
  /** By check, where it showed. */
  readonly shows: Readonly<Record<string, RecordedDifference>>;
}

/** How a mistake's observations differ from the reference's. */
export interface RecordedDifference {
  /** The name of the error it ended with, if it did. */
  readonly threw?: string;
  /** How many observations there were. */
  readonly count: number;
  /** By its place, what was another one; absent where the same was looked at. */
  readonly other: Readonly<
    Record<string, { readonly what?: string; readonly value: RecordedValue }>
  >;
}

/** What nobody's code can be seen to return: stands for a number that is not told. */
export const NOT_TOLD = "another number";

/** Puts a value into what JSON can carry. */
export function toRecorded(value: number | string): RecordedValue {
  return typeof value === "string" || Number.isFinite(value)
    ? value
    : { number: String(value) };
}

/**
 * Takes a value out of what was recorded.
 *
 * @param recorded What was recorded.
 * @param got What a submission shows in its place.
 * @param recognise Tells whether a number is the hidden one.
 * @returns The value; of a hidden one what was got, if that is it.
 */
export async function fromRecorded(
  recorded: RecordedValue,
  got: number | string | undefined,
  recognise: (hidden: Hidden, value: number) => Promise<boolean>,
): Promise<number | string> {
  if (typeof recorded !== "object") return recorded;
  if ("number" in recorded) return Number(recorded.number);
  if ("other" in recorded) {
    return typeof got === "number" && Number.isFinite(got) ? got : NOT_TOLD;
  }
  return typeof got === "number" && await recognise(recorded.hidden, got)
    ? got
    : NOT_TOLD;
}

/** What should be seen, next to what was. */
export async function observationsIn(
  { observations, graphs }: RecordedCheck,
  got: readonly Observation[],
  recognise: (hidden: Hidden, value: number) => Promise<boolean>,
): Promise<Observations> {
  return {
    graphs,
    observations: await Promise.all(
      observations.map(async ({ value, terms, ...rest }, i) => ({
        ...rest,
        value: await fromRecorded(value, got[i]?.value, recognise),
        // A number that is not known cannot be told.
        terms: typeof value === "object" && "hidden" in value
          ? { ...terms, secret: true as const }
          : terms,
      })),
    ),
  };
}

/**
 * Facts about a person: exact ones, each of a kind, and names.
 *
 * A number alone says nothing. Moodle's participant 7, Canvas's user 7 and the
 * seventh line of a roster are three different people, so facts are only compared
 * with facts of their kind. The one exception is an `id` that a person chose, for a
 * roster or as the name of a folder: it may be a login, an address, or the number
 * that the school gives out, but never a number that a platform made up for itself.
 *
 * @module
 */
import { foldId } from "../same_id.ts";

export type FactKind =
  /** Chosen for a roster, or the name of a folder: its kind is not known. */
  | "id"
  | "login"
  | "email"
  /** The number that the school gives out: SIS id, SID, Moodle's "ID number". */
  | "school number"
  /** The name of a GitHub account. */
  | "GitHub name"
  | "Canvas number"
  /** Of a participant in one assignment of Moodle. */
  | "Moodle number"
  | "GitHub number";

export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
}

/** All that is known of somebody. */
export interface Facts {
  readonly exact: readonly Fact[];
  readonly names: readonly string[];
}

/** What a platform made up: an `id` is never one of these. */
const MADE_UP: readonly FactKind[] = [
  "Canvas number",
  "Moodle number",
  "GitHub number",
];

/** Kinds that one person has only one of, so that two different ones are two people. */
const SINGLE: readonly FactKind[] = [
  "email",
  "login",
  "school number",
  "GitHub name",
  ...MADE_UP,
];

/** Whether a platform made a kind of fact up. */
export function isMadeUp(kind: FactKind): boolean {
  return MADE_UP.includes(kind);
}

/** Whether facts of two kinds can be compared at all. */
export function comparable(a: FactKind, b: FactKind): boolean {
  if (a === b) return true;
  return a === "id" && !isMadeUp(b) || b === "id" && !isMadeUp(a);
}

/** A fact, unless there is nothing in it. */
export function fact(kind: FactKind, value: string | undefined): Fact[] {
  const text = value?.trim() ?? "";
  return text === "" ? [] : [{ kind, value: text }];
}

/** The kinds of which both have facts and none in common: these say "two people". */
export function contradictions(a: Facts, b: Facts): FactKind[] {
  const valuesOf = ({ exact }: Facts, kind: FactKind) =>
    exact.filter((one) => one.kind === kind).map(({ value }) => foldId(value));
  return SINGLE.filter((kind) => {
    const [left, right] = [valuesOf(a, kind), valuesOf(b, kind)];
    return left.length > 0 && right.length > 0 &&
      !left.some((value) => right.includes(value));
  });
}

/** A fact in words: `the Canvas number 501`. */
export function inWords({ kind, value }: Fact): string {
  return `the ${kind} ${value}`;
}

/** Of Moodle's "Participant 123", in any language, the number. */
export function participantIn(text: string): string | undefined {
  return /^\D*\D(\d+)$/.exec(text.trim())?.[1];
}

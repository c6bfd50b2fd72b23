/**
 * One submission as it was handed over, before it is known whose it is.
 *
 * Each platform has a file of its own that recognises how it names what is
 * downloaded from it, and makes these of it.
 *
 * @module
 */
import type { Identity } from "../match.ts";
import type { Student } from "../record.ts";
import type { Item, Unused } from "./place.ts";

/** A file, a zip or a folder of a submission. */
export interface Part {
  readonly item: Item;
  /** Its name without what the platform puts around it. */
  readonly name: string;
  /** The platform's own number, larger for what was uploaded later. */
  readonly number?: number;
}

/** One submission. */
export interface Handed {
  /** Whose it is as far as the platform says. */
  readonly student: Student;
  /** All that may tell whose it is. */
  readonly identity: Identity;
  /** Where it lies: a path, or what the paths of its parts begin with. */
  readonly source: string;
  readonly parts: readonly Part[];
  /** When it was handed in, as ISO 8601 in UTC. */
  readonly submitted?: string;
  readonly late?: true;
  /** Larger for what was handed in later. */
  readonly number?: number;
  readonly notes: readonly string[];
}

/** What a platform's rules made of a folder. */
export interface Recognised {
  readonly handed: readonly Handed[];
  /** What is not named as this platform names things. */
  readonly rest: readonly Item[];
  /** What is, and cannot be graded. */
  readonly unused: readonly Unused[];
}

/** Archives that are not opened, and the endings of the name behind them. */
export const OTHER_ARCHIVE =
  /\.(?:rar|7z|tar|tgz|(?:tar\.)?(?:gz|bz2|xz|zst))$/i;

/** Why they are not. */
export const ONLY_ZIPS = "is not opened: of archives only zips are.";

/** Whether a name is that of a zip. */
export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

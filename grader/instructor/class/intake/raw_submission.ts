/**
 * One submission as it was handed over, before it is known whose it is.
 *
 * Each platform has a file of its own that recognises how it names what is
 * downloaded from it, and makes these of it.
 *
 * @module
 */
import type { Age } from "./later.ts";
import type { Facts } from "../people/facts.ts";
import type { FeedbackTarget, Student } from "../record.ts";
import type { SourceItem, Unused } from "./file_source.ts";

/** A file, a zip or a folder of a submission. */
export interface Part {
  readonly item: SourceItem;
  /** Its name without what the platform puts around it. */
  readonly name: string;
  /** The platform's own number, larger for what was uploaded later. */
  readonly number?: number;
}

export interface RawSubmission {
  /** Whose it is as far as the platform says. */
  readonly student: Student;
  /** All that may tell whose it is. */
  readonly facts: Facts;
  /** More that may tell it, asked only where the first says nothing exact. */
  readonly second?: Facts;
  /** What its name is made of, where that seems to be the name of a repository. */
  readonly repository?: { readonly whole: string; readonly login: string };
  /** Where it lies: a path, or what the paths of its parts begin with. */
  readonly source: string;
  readonly parts: readonly Part[];
  /** What was typed into a field of the platform, and is no file. */
  readonly typed?: readonly Unused[];
  /** When it was handed in, as ISO 8601 in UTC. */
  readonly submitted?: string;
  readonly late?: true;
  /** The platform's own, larger for what was handed in later. */
  readonly number?: number;
  /** The number that a browser or a system gave to the second file of one name. */
  readonly copy?: Age["copy"];
  readonly notes: readonly string[];
  /** Where feedback can go back to, if the platform takes it. */
  readonly feedbackTarget?: FeedbackTarget;
  /** Why the platform does not say whose it is, and what to do: a sentence. */
  readonly nameless?: string;
  /** Why its name is nobody's, and what to do: a sentence. */
  readonly nobodys?: string;
}

/** What a platform's rules made of a folder. */
export interface Recognised {
  readonly submissions: readonly RawSubmission[];
  /** What is not named as this platform names things. */
  readonly rest: readonly SourceItem[];
  /** What is, and cannot be graded. */
  readonly unused: readonly Unused[];
}

/** Whether a name is that of a text, which any editor opens. */
export function isTextName(name: string): boolean {
  return /\.(?:[cm]?[jt]sx?|txt|text|md)$/i.test(name);
}

/** Whether a name is that of a zip. */
export function isZip(name: string): boolean {
  return /\.zip$/i.test(name);
}

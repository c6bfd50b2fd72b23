/**
 * What is written down of one student's submission when it has been graded.
 *
 * A record is the contract's report plus who, when and where from. It lies in
 * `OUT/records/`, one JSON file a student, written whole or not at all; every page
 * and every export is made from these files and from nothing else.
 *
 * @module
 */
import type { Report } from "../report/record.ts";

/** Who handed something in. */
export interface Student {
  /**
   * What the roster or the platform calls this person, unique in the class: a
   * login, a number, or the name of the folder. Any text, also commas, line feeds
   * and right-to-left script.
   */
  readonly id: string;
  /** As people call them, where known. */
  readonly name?: string;
  readonly email?: string;
}

/** One graded submission. */
export interface ClassRecord {
  readonly schema: "gradlings/record/v1";
  readonly student: Student;
  /** When it was handed in, as ISO 8601 in UTC, where known. */
  readonly submitted?: string;
  /** True when the platform marked it as late. */
  readonly late?: true;
  /** Where it came from: a path inside the folder that was graded. */
  readonly source: string;
  /** What a rule decided about it, a sentence each; for the instructor. */
  readonly notes: readonly string[];
  /**
   * For each exercise, by its number, and for the "chain": a hash of all that its
   * grade rests on. The same hash is not graded twice.
   */
  readonly hashes: Readonly<Record<string, string>>;
  readonly report: Report;
  /** What is to be said of it as the answer to a homework, where it is one. */
  readonly homework?: HomeworkFinding;
}

/** Work that was graded at home with one seed, and now with another. */
export interface HomeworkFinding {
  /** What the random inputs at home were made from. */
  readonly seed: number;
  /** The checks that pass with those inputs alone, exercise by exercise. */
  readonly only: readonly {
    readonly exercise: number;
    readonly checks: readonly string[];
  }[];
}

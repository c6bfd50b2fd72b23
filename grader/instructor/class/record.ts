/**
 * The record of one student's graded submission.
 *
 * A record is the contract's report plus who, when and where from. It lies in
 * `OUT/records/`, one JSON file a student, written whole or not at all; every page
 * and every export is made from these files and from nothing else.
 *
 * @module
 */
import type { Report } from "../../core/report/report.ts";
import type { Facts } from "./people/facts.ts";

/** Who handed something in. */
export interface Student {
  /**
   * The name of this person on the roster or the platform, unique in the class: a
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
   * For each exercise, by its number, and for "together": a hash of all that its
   * grade rests on. The same hash is not graded twice.
   */
  readonly hashes: Readonly<Record<string, string>>;
  readonly report: Report;
  /** What was found out about it as the answer to a homework, where it is one. */
  readonly homework?: HomeworkFinding;
  /** All that is known of whose it is, by kind. */
  readonly facts?: Facts;
  /** Why nobody gets this grade until a person has decided, a sentence. */
  readonly disputed?: string;
  /** What was handed in and not used, and why. */
  readonly unused?: readonly UnusedFile[];
  /** The exercises of which something was handed in and nothing could be used. */
  readonly unusable?: readonly UnusableExercise[];
  /** What a person decided: it wins over the report. */
  readonly overrides?: readonly Override[];
  /** Fingerprints of what was written, by the number of the exercise. */
  readonly prints?: Readonly<Record<string, readonly number[]>>;
  /** The numbers of the exercises whose file is our solution, but for comments and layout. */
  readonly ours?: readonly number[];
  /** The report as the student may read it; without it, the report. */
  readonly shown?: Report;
  /** Where feedback can go back to, if a platform takes it. */
  readonly feedbackTarget?: FeedbackTarget;
}

/** What a platform's upload of feedback knows a submission by. */
export interface FeedbackTarget {
  readonly platform: "canvas" | "moodle";
  /** A file of Canvas, or a folder of Moodle, by its name in their download. */
  readonly name: string;
}

/** A file that was not used. */
export interface UnusedFile {
  /** Inside the folder that was graded. */
  readonly path: string;
  /** Words to stand after the path, with a full stop. */
  readonly reason: string;
}

/** An exercise that was handed in and could not be used. */
export interface UnusableExercise {
  readonly exercise: number;
  /** A sentence that names the file. */
  readonly reason: string;
  /** Set where that was asked for; otherwise its points are open. */
  readonly counts?: "zero";
}

/** Points that a person gave. */
export interface Override {
  /** The number of the exercise; absent where it is the total. */
  readonly exercise?: number;
  readonly points: number;
  readonly note?: string;
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

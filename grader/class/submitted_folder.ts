/**
 * What was found of one student in the folder that is to be graded, before it
 * runs.
 *
 * @module
 */
import type { Submission } from "../workspace/submission.ts";
import type { Student } from "./record.ts";

/** One student's files. */
export interface StudentSubmission {
  readonly student: Student;
  /** When it was handed in, as ISO 8601 in UTC, where known. */
  readonly submitted?: string;
  /** True when the platform marked it as late. */
  readonly late?: true;
  /** Where it came from: a path inside the folder that is graded, with `/`. */
  readonly source: string;
  /** What a rule decided about it, a sentence each; for the instructor. */
  readonly notes: readonly string[];
  /**
   * Reads for each exercise of the course what there is of it. Not before its turn
   * comes: the files of a whole class need not fit into memory.
   */
  readonly read: () => Promise<Submission>;
}

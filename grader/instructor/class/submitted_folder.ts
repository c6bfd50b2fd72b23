/**
 * The submission of one student, before it runs.
 *
 * @module
 */
import type { Submission } from "../../core/grade/submission.ts";
import type { Facts } from "./people/facts.ts";
import type {
  FeedbackTarget,
  Override,
  Student,
  UnusedFile,
} from "./record.ts";

/** One student's files. */
export interface StudentSubmission {
  readonly student: Student;
  /** When it was handed in, as ISO 8601 in UTC, where known. */
  readonly submitted?: string;
  /** True when the platform marked it as late. */
  readonly late?: true;
  /** Where it came from: a path inside the folder that is graded, with `/`. */
  readonly source: string;
  /** All that is known of whose it is, by kind. */
  readonly facts: Facts;
  /** What of it was not used, and why. */
  readonly unused: readonly UnusedFile[];
  /** What a rule decided about it, a sentence each; for the instructor. */
  readonly notes: readonly string[];
  /** Why nobody gets this grade until a person has decided, a sentence. */
  readonly disputed?: string;
  /** Where feedback can go back to, if a platform takes it. */
  readonly feedbackTarget?: FeedbackTarget;
  /** What a person decided. */
  readonly overrides?: readonly Override[];
  /**
   * Reads for each exercise of the course what there is of it. Not before its turn
   * comes: the files of a whole class need not fit into memory.
   */
  readonly read: () => Promise<Submission>;
}

/**
 * For tests only: what there is of a student's work, and of what did not pass in it.
 *
 * @module
 */
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import type { Feedback } from "../../core/report/feedback.ts";
import type { Verdict } from "../../core/report/report.ts";
import type { Student } from "../../instructor/class/record.ts";

/** What did not pass in an exercise. */
export interface Slip {
  /** The check; all of the exercise's when absent. */
  readonly check?: string;
  /** "wrong" when absent. */
  readonly verdict?: Verdict;
  /** What there is to say of it, the known mistakes left out. */
  readonly feedback?: Feedback;
  /** The known mistakes: the id of each, and its sentence. */
  readonly mistakes?: Readonly<Record<string, string>>;
}

/** What there is of a student's work: by exercise, what did not pass. */
export interface Work {
  readonly student: Student;
  /** An exercise that is not in here is as it was shipped. */
  readonly exercises?: Readonly<Record<number, readonly Slip[]>>;
  /** By exercise, what the code printed. */
  readonly printed?: Readonly<Record<number, string>>;
  /** How the files did together, where each exercise passes; "pass" when absent. */
  readonly together?: Verdict;
  readonly late?: true;
  readonly notes?: readonly string[];
  readonly seed?: number;
  /** The exercises that were graded; all when absent. */
  readonly lessons?: readonly ExerciseLesson[];
}

/** Feedback on what ended a check, or kept it from being run. */
export function fault(
  kind: NonNullable<Feedback["fault"]>["kind"],
  text = "",
  file?: string,
): Feedback {
  return { fault: { kind, text, ...(file && { file }) } };
}

/** Feedback on one thing that is not what it should be. */
export function difference(
  tried: string,
  of: string,
  expected: string,
  got: string,
): Feedback {
  return {
    tried,
    difference: {
      of,
      expected: { kind: "number", text: expected },
      got: { kind: "number", text: got },
    },
  };
}

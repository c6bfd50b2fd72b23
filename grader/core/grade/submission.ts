/**
 * What there is to be graded.
 *
 * @module
 */
import { exerciseFileName, type ExerciseLesson } from "../course/lesson.ts";

/** What there is of one exercise. */
export type Submitted =
  /** There is text to be graded. */
  | {
    readonly state: "written";
    readonly text: string;
    /** How it was read, if not as it should be: a sentence. */
    readonly note?: string;
  }
  /** It is the stub as shipped. */
  | {
    readonly state: "stub";
    readonly text: string;
    readonly note?: string;
  }
  /** There is no such file, or it cannot be read as text: a sentence that says why. */
  | {
    readonly state: "missing";
    readonly reason: string;
    /** Set where something was handed in, and cannot be used. */
    readonly refused?: true;
  };

/** For each exercise of the course what there is of it. */
export type Submission = ReadonlyMap<ExerciseLesson, Submitted>;

/** Tells whether a text for an exercise is the stub as shipped. */
export function submitted(text: string, stub: string): Submitted {
  return { state: sameText(text, stub) ? "stub" : "written", text };
}

/** Compares texts as a person would: line ends and trailing blanks do not count. */
export function sameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  // Not one expression for the whole text: long runs of blanks would take it too long.
  return text.split("\n").map((line) => line.trimEnd()).join("\n").trim();
}

/** The text of an exercise to be run; `""` where there is none. */
export function textOf(submission: Submission, lesson: ExerciseLesson): string {
  const submitted = submission.get(lesson);
  return submitted?.state === "written" ? submitted.text : "";
}

/**
 * What a file under test is called where it runs: under its own name later exercises
 * find the reference.
 */
export function submittedName(lesson: ExerciseLesson): string {
  return exerciseFileName(lesson).replace(/\.ts$/, ".submitted.ts");
}

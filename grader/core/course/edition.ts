/**
 * A course as it lies before somebody: the whole of it, or a homework made of it.
 *
 * @module
 */
import type { Course } from "./course.ts";
import type { Homework } from "./homework.ts";
import type { ExerciseLesson, Lesson } from "./lesson.ts";

/** A course, and which part of it is whose. */
export class Edition {
  /** The exercises that are the learner's to write: all but those that are given. */
  readonly own: readonly ExerciseLesson[];

  /** The exercises that are graded when none are named. */
  readonly assigned: readonly ExerciseLesson[];

  /** The exercises that came with the kit: the integration check runs them together. */
  readonly integrated: readonly ExerciseLesson[];

  /**
   * @param course The course.
   * @param homework What a homework is about; nothing for the kit itself.
   */
  constructor(readonly course: Course, readonly homework?: Homework) {
    const { exercises } = course;
    this.own = exercises.filter(({ number }) =>
      !homework?.given.includes(number)
    );
    this.assigned = exercises.filter(({ number }) =>
      homework?.assigned.includes(number) ?? true
    );
    this.integrated = exercises.filter(({ added }) => !added);
  }

  /** Every lesson of the course, in order. */
  get lessons(): readonly Lesson[] {
    return this.course.lessons;
  }

  /** Every exercise of the course, in order. */
  get exercises(): readonly ExerciseLesson[] {
    return this.course.exercises;
  }

  /** The seed when none is asked for: the same file gets the same feedback. */
  get defaultSeed(): number {
    return this.homework?.seed ?? 1;
  }

  /** The lesson without an exercise that the whole course begins with, if there is one. */
  get introduction(): Lesson | undefined {
    const [first] = this.lessons;
    const isWhole = this.homework === undefined || this.homework.together;
    return isWhole && first.exercise === undefined ? first : undefined;
  }

  /** Whether these exercises are enough to be run together, whatever else is among them. */
  runTogether(exercises: readonly { readonly number: number }[]): boolean {
    // A homework of some of them does not know what they show together.
    if (this.homework?.together === false) return false;
    const numbers = new Set(exercises.map(({ number }) => number));
    return this.integrated.every(({ number }) => numbers.has(number));
  }
}

/**
 * The course in a page: what is known from the start, and what is loaded on the way.
 *
 * @module
 */
import { openCourse } from "../../core/embedded.ts";
import type { Edition } from "../../core/course/edition.ts";
import { INTEGRATION } from "../../core/course/integration.ts";
import { type ExerciseLesson, stemOf } from "../../core/course/lesson.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import type { RecordedExercise } from "../../core/oracle/recording.ts";
import type {
  CourseFile,
  ExerciseFile,
  IntegrationFile,
  LessonFile,
  Section,
  TextFile,
} from "../course_files.ts";
import { unpacked } from "../packed_recording.ts";
import { chunk } from "./chunks.ts";

/** The course, opened. */
export class PageCourse {
  readonly edition: Edition;
  readonly oracle: Oracle;
  readonly #solutions: Record<string, string> = {};
  readonly #recordings: Record<string, RecordedExercise> = {};

  /** @param file What is known from the start. */
  constructor(readonly file: CourseFile) {
    const { edition, oracle } = openCourse({
      rows: file.rows,
      homework: file.homework,
      stubs: {},
      solutions: this.#solutions,
      recordings: this.#recordings,
    });
    this.edition = edition;
    this.oracle = oracle;
  }

  /** The exercises that are written here, in order. */
  get exercises(): readonly ExerciseLesson[] {
    const { homework, isHomework } = this.file;
    return this.edition.exercises.filter(({ number }) =>
      !isHomework || homework.assigned.includes(number) ||
      !homework.given.includes(number)
    );
  }

  /** Whether an exercise is written here, and not given. */
  isOpen(lesson: ExerciseLesson): boolean {
    return this.exercises.includes(lesson);
  }

  /** The exercise with a number, if there is one. */
  exercise(number: number): ExerciseLesson | undefined {
    return this.edition.exercises.find((one) => one.number === number);
  }

  /** The exercise in which the operations are written; not part of every homework. */
  get operations(): ExerciseLesson | undefined {
    return this.edition.exercises.find(({ exercise }) =>
      exercise.exports.includes("mul")
    );
  }

  /** The headings of a lesson. */
  sections(number: number): readonly Section[] {
    const lesson = this.edition.lessons[number];
    return lesson === undefined ? [] : this.file.sections[stemOf(lesson)] ?? [];
  }

  /** The text of a lesson. */
  lesson(number: number): Promise<LessonFile> {
    return chunk(`lesson_${stemOf(this.edition.lessons[number])}`);
  }

  /** The stub, the hints and the recording of an exercise. */
  async exerciseFile(lesson: ExerciseLesson): Promise<ExerciseFile> {
    const stem = stemOf(lesson);
    const file = await chunk<ExerciseFile>(`exercise_${stem}`);
    this.#recordings[stem] ??= unpacked(file.recording);
    return file;
  }

  /** Our solution of an exercise. */
  async solution(lesson: ExerciseLesson): Promise<string> {
    const stem = stemOf(lesson);
    return this.#solutions[stem] = await chunk<TextFile>(`solution_${stem}`);
  }

  /** Whether our solution of an exercise is in this course at all. */
  hasSolution(lesson: ExerciseLesson): boolean {
    return !this.file.isHomework ||
      this.file.homework.given.includes(lesson.number);
  }

  /** The exercises of the learner's own that another one rests on. */
  ownBehind(lesson: ExerciseLesson): readonly ExerciseLesson[] {
    const { submitted, helper } = this.oracle.prerequisitesOf(lesson);
    return [...submitted, ...(helper === undefined ? [] : [helper])];
  }

  /** Loads all that grading an exercise needs. */
  async prepare(lesson: ExerciseLesson): Promise<void> {
    const { provided } = this.oracle.prerequisitesOf(lesson);
    await Promise.all([
      this.exerciseFile(lesson),
      ...provided.map((earlier) => this.solution(earlier)),
    ]);
  }

  /** Loads all that the files together need. */
  async prepareTogether(): Promise<void> {
    const file = await chunk<IntegrationFile>("integration");
    this.#recordings[INTEGRATION] ??= unpacked(file);
  }
}

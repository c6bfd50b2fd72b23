/**
 * A platform: a place that runs our grader on what students hand in there,
 * and wants it packed in its own way.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";

export interface PackageFile {
  readonly content: string | Uint8Array;
  /** Whether the platform starts it. */
  readonly executable?: true;
}

/** The files of a package, by their paths with `/`. */
export type Package = ReadonlyMap<string, PackageFile>;

/**
 * The first words of the command that grades, in a container.
 *
 * @param heapMiB How large the grader's own heap may become: left alone, it goes by
 * the memory of the whole machine, and would be killed for what it could clean up.
 */
export function denoRun(heapMiB: number): string[] {
  return [
    ...["deno", "run", "--quiet", "--cached-only", "-RWE", "--allow-run"],
    `--v8-flags=--max-old-space-size=${heapMiB}`,
  ];
}

/** What is assigned, and how it is graded. */
export interface PackageOptions {
  /** The course. */
  readonly edition: Edition;
  /** What is assigned: one exercise or several in a row. */
  readonly exercises: readonly ExerciseLesson[];
  /** What the instructor calls it. */
  readonly title: string;
  /** The random inputs that grades are given for; by default a number nobody knows. */
  readonly seed?: number;
  /** The random inputs that students have at home. */
  readonly homeSeed: number;
  /** The exercises before them whose solutions students have been given. */
  readonly given: readonly ExerciseLesson[];
  /** The path of the folder with the homework that students get. */
  readonly homework: string;
}

/** A platform a package can be made for. */
export interface Platform {
  /** As `--for` takes it. */
  readonly name: string;
  /** What it makes, for `--help`; a few words. */
  readonly makes: string;
  /** The name of the one zip it wants to have; without it, a folder. */
  readonly zip?: string;
  /** What to do with the result; a sentence or two. */
  readonly next: string;
  /**
   * Makes the package.
   *
   * @throws {Error} If something it needs is missing; a sentence.
   */
  readonly pack: (options: PackageOptions) => Package | Promise<Package>;
}

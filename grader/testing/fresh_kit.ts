/**
 * For tests only: a copy of the kit as a learner finds it, to run commands in.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { copyFolder } from "../workspace/copy_folder.ts";
import { pathOf } from "../workspace/paths.ts";
import { KIT, readKit } from "../workspace/workspace.ts";
import { WorkFolder } from "./work_folder.ts";

/** A copy of the kit in a temporary folder, every exercise a stub. */
export class FreshKit extends WorkFolder {
  /**
   * Makes the copy.
   *
   * @param std Which `@std` its commands use: by default what the tests use.
   * @param path Where to make it: a folder that is not there yet.
   */
  constructor(
    std: string = Deno.env.get("GRADLINGS_STD") ?? "stand-ins",
    path: string = Deno.makeTempDirSync({ prefix: "gradlings_kit_" }),
  ) {
    super(path, { GRADLINGS_STD: std });
    for (const name of ["lessons", "solutions", "grader", "exercises"]) {
      copyFolder(
        new URL(name, KIT),
        new URL(name, this.root),
        (name) => name !== "alternatives",
      );
    }
    for (const name of ["deno.json", "LICENSE", "mod.ts", "README.md"]) {
      Deno.copyFileSync(new URL(name, KIT), new URL(name, this.root));
    }
    for (const lesson of EXERCISES) {
      this.write(lesson, readKit(filesOf(lesson).stub));
    }
  }

  /** The path of an empty folder that can serve as Deno's cache. */
  get cache(): string {
    return pathOf(new URL("cache", this.root));
  }

  /** Removes the copy, at the end of a `using` block. */
  [Symbol.dispose](): void {
    Deno.removeSync(this.root, { recursive: true });
  }
}

/** The exercise with this number. */
export function exercise(number: number): ExerciseLesson {
  return EXERCISES.find((lesson) => lesson.number === number)!;
}

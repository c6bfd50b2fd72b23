/**
 * For tests only: a copy of the kit as a learner finds it, to run commands in.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { copyFolder } from "../workspace/copy_folder.ts";
import { pathOf, urlOf } from "../workspace/paths.ts";
import { KIT, readKit } from "../workspace/workspace.ts";

/** What a command gave back. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of the kit in a temporary folder, every exercise a stub. */
export class FreshKit {
  /** The folder, with a slash at the end. */
  readonly root: URL;

  /**
   * Makes the copy.
   *
   * @param std Which `@std` its commands use: by default what the tests use.
   * @param path Where to make it: a folder that is not there yet.
   */
  constructor(
    private readonly std: string = Deno.env.get("GRADLINGS_STD") ?? "stand-ins",
    path: string = Deno.makeTempDirSync({ prefix: "gradlings_kit_" }),
  ) {
    this.root = urlOf(`${path}/`);
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

  /** Puts text into an exercise's file. */
  write(lesson: ExerciseLesson, text: string): void {
    Deno.writeTextFileSync(new URL(filesOf(lesson).exercise, this.root), text);
  }

  /** Puts the reference solution into exercises' files. */
  solve(...lessons: readonly ExerciseLesson[]): void {
    for (const lesson of lessons) {
      this.write(lesson, readKit(filesOf(lesson).solution));
    }
  }

  /** Reads a file of the kit. */
  read(path: string): string {
    return Deno.readTextFileSync(new URL(path, this.root));
  }

  /** Runs `deno task NAME ...`, after further variables of the environment. */
  async task(
    ...words: readonly (string | Record<string, string>)[]
  ): Promise<Ran> {
    const args = words.filter((word) => typeof word === "string");
    const env = Object.assign(
      {},
      ...words.filter((word) => !args.includes(word as string)),
    );
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", ...args],
      cwd: this.root,
      env: { NO_COLOR: "1", GRADLINGS_STD: this.std, ...env },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    return { code, out: text(stdout), err: text(stderr) };
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

/**
 * For tests only: a folder with exercises in it, to write in and to run commands in.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { pathOf, urlOf } from "../../kit/paths.ts";
import { readKit } from "../../kit/workspace.ts";

/** What a program gave back. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A copy of the kit, or a homework. */
export class WorkFolder {
  /** The folder, with a slash at the end. */
  readonly root: URL;

  /**
   * @param path The path of the folder.
   * @param env Variables of the environment of its commands.
   */
  constructor(
    path: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {
    this.root = urlOf(`${path}/`);
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

  /** Reads one of its files. */
  read(path: string): string {
    return Deno.readTextFileSync(new URL(path, this.root));
  }

  /** Runs `deno task NAME ...`, after further variables of the environment. */
  async task(
    ...words: readonly (string | Record<string, string>)[]
  ): Promise<Ran> {
    const args = words.filter((word) => typeof word === "string");
    const env = words.filter((word) => typeof word !== "string");
    return await ran([Deno.execPath(), "task", "--quiet", ...args], {
      cwd: pathOf(this.root),
      env: Object.assign(
        // Where the tests themselves were started is not where this is typed.
        { NO_COLOR: "1", INIT_CWD: pathOf(this.root) },
        this.env,
        ...env,
      ),
    });
  }
}

/** Runs a program to its end. */
export async function ran(
  [program, ...args]: readonly string[],
  options: Pick<Deno.CommandOptions, "cwd" | "env" | "clearEnv">,
): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command(program, {
    ...options,
    args,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), err: text(stderr) };
}

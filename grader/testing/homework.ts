/**
 * For tests only: a homework as a student finds it, in a folder of its own on a
 * machine that knows nothing of the kit.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { pathOf, urlOf } from "../workspace/paths.ts";
import { KIT, readKit } from "../workspace/workspace.ts";
import type { Ran } from "./fresh_kit.ts";

/** A homework, made by `deno task assign`. */
export class MadeHomework {
  #temporary = Deno.makeTempDirSync({ prefix: "gradlings_homework_" });

  /** The path of its folder. */
  readonly path: string = `${this.#temporary}/student/homework`;

  /**
   * Makes one.
   *
   * @param words What follows `deno task assign`, without `--out`.
   * @throws {Error} If that does not succeed.
   */
  static async of(...words: readonly string[]): Promise<MadeHomework> {
    const homework = new MadeHomework();
    const { code, err } = await run(pathOf(KIT), [
      "assign",
      ...words,
      `--out=${homework.path}`,
    ]);
    if (code !== 0) throw new Error(err);
    return homework;
  }

  /** The folder, with a slash at the end. */
  get root(): URL {
    return urlOf(`${this.path}/`);
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

  /** Runs `deno task NAME ...` there, with an empty home and an empty cache. */
  async task(
    ...words: readonly (string | Record<string, string>)[]
  ): Promise<Ran> {
    const args = words.filter((word) => typeof word === "string");
    const env = Object.assign(
      {},
      ...words.filter((word) => typeof word !== "string"),
    );
    return await run(this.path, args, {
      HOME: `${this.#temporary}/home`,
      DENO_DIR: `${this.#temporary}/cache`,
      ...env,
    });
  }

  /** Removes it, at the end of a `using` block. */
  [Symbol.dispose](): void {
    Deno.removeSync(this.#temporary, { recursive: true });
  }
}

async function run(
  cwd: string,
  words: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["task", "--quiet", ...words],
    cwd,
    env: {
      NO_COLOR: "1",
      GRADLINGS_STD: Deno.env.get("GRADLINGS_STD") ?? "stand-ins",
      ...env,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: text(stdout), err: text(stderr) };
}

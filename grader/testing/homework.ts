/**
 * For tests only: a homework as a student finds it, in a folder of its own on a
 * machine that knows nothing of the kit.
 *
 * @module
 */
import { pathOf } from "../workspace/paths.ts";
import { KIT } from "../workspace/workspace.ts";
import { WorkFolder } from "./work_folder.ts";

/** Which `@std` commands use: what the tests use. */
const STD = Deno.env.get("GRADLINGS_STD") ?? "stand-ins";

/** A homework, made by `deno task assign`. */
export class MadeHomework extends WorkFolder {
  /** The path of its folder. */
  readonly path: string;

  private constructor(private readonly temporary: string) {
    const path = `${temporary}/student/homework`;
    super(path, {
      GRADLINGS_STD: STD,
      HOME: `${temporary}/home`,
      DENO_DIR: `${temporary}/cache`,
    });
    this.path = path;
  }

  /**
   * Makes one.
   *
   * @param words What follows `deno task assign`, without `--out`.
   * @throws {Error} If that does not succeed.
   */
  static async of(...words: readonly string[]): Promise<MadeHomework> {
    const homework = new MadeHomework(
      Deno.makeTempDirSync({ prefix: "gradlings_homework_" }),
    );
    const kit = new WorkFolder(pathOf(KIT), { GRADLINGS_STD: STD });
    const out = `--out=${homework.path}`;
    const { code, err } = await kit.task("assign", ...words, out);
    if (code !== 0) throw new Error(err);
    return homework;
  }

  /** Removes it, at the end of a `using` block. */
  [Symbol.dispose](): void {
    Deno.removeSync(this.temporary, { recursive: true });
  }
}

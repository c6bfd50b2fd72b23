/**
 * For tests only: a homework as a student finds it, in a folder of its own on a
 * machine that knows nothing of the kit.
 *
 * @module
 */
import { exerciseRange } from "../../core/course/range.ts";
import {
  makeHomework,
  planFor,
  type Wanted,
} from "../../instructor/handout/make.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { EDITION } from "./edition.ts";
import { dropFolder } from "./temporary.ts";
import { WorkFolder } from "./work_folder.ts";

/** Which `@std` commands use: what the tests use. */
const STD = Deno.env.get("GRADLINGS_STD") ?? "stand-ins";

/** The random inputs of a homework that does not say otherwise. */
const SEED = 4711;

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
   * Makes one in this process.
   *
   * @param range The exercises to be done: `"4"` or `"4-6"`.
   * @param wanted What is to be different from the usual.
   */
  static async of(
    range: string,
    wanted: Partial<Wanted> = {},
  ): Promise<MadeHomework> {
    const homework = MadeHomework.#nowhere();
    Deno.mkdirSync(homework.path, { recursive: true });
    const assigned = exerciseRange([range], EDITION);
    const usual = { title: "Homework", assigned, ownChain: false, seed: SEED };
    const plan = planFor({ ...usual, ...wanted }, EDITION);
    await makeHomework(plan, homework.path, EDITION);
    return homework;
  }

  /**
   * Makes one as an instructor does.
   *
   * @param words What follows `deno task assign`, without `--out`.
   * @throws {Error} If that does not succeed.
   */
  static async byCommand(...words: readonly string[]): Promise<MadeHomework> {
    const homework = MadeHomework.#nowhere();
    const kit = new WorkFolder(pathOf(KIT), { GRADLINGS_STD: STD });
    const out = `--out=${homework.path}`;
    const { code, err } = await kit.task("assign", ...words, out);
    if (code !== 0) throw new Error(err);
    return homework;
  }

  static #nowhere(): MadeHomework {
    const prefix = "gradlings_homework_";
    return new MadeHomework(
      Deno.realPathSync(Deno.makeTempDirSync({ prefix })),
    );
  }

  /** Removes it, at the end of a `using` block. */
  [Symbol.dispose](): void {
    dropFolder(this.temporary);
  }
}

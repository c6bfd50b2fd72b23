/**
 * For tests only: a copy of the kit as a learner finds it, to run commands in.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { copyFolder } from "../../kit/copy_folder.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { EDITION } from "./edition.ts";
import { dropFolder } from "./temporary.ts";
import { WorkFolder } from "./work_folder.ts";

/** A copy of the kit in a temporary folder, every exercise a stub; our own tests are left out. */
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
    for (const name of ["lessons", "solutions", "grader"]) {
      copyFolder(
        new URL(name, KIT),
        new URL(name, this.root),
        (name) => name !== "corpus" && !name.endsWith("_test.ts"),
      );
    }
    for (const name of ["deno.json", "LICENSE", "mod.ts", "README.md"]) {
      Deno.copyFileSync(new URL(name, KIT), new URL(name, this.root));
    }
    this.startAgain();
  }

  /** Every exercise a stub again, and nothing remembered: for the next test. */
  startAgain(): void {
    removeFolder(new URL(".gradlings", this.root));
    // A test may have put anything there: a link, a folder.
    removeFolder(new URL("exercises", this.root));
    copyFolder(new URL("exercises", KIT), new URL("exercises", this.root));
    for (const lesson of EDITION.exercises) {
      this.write(lesson, readKit(filesOf(lesson).stub));
    }
  }

  /** The path of an empty folder that can serve as Deno's cache. */
  get cache(): string {
    return pathOf(new URL("cache", this.root));
  }

  /** Removes the copy, at the end of a `using` block. */
  [Symbol.dispose](): void {
    dropFolder(this.root);
  }
}

/**
 * Has the tests of a file share one copy, which is made with the first of them.
 *
 * @returns Gives it as a learner finds it; for tests that change nothing else in it.
 */
export function sharedKit(): () => FreshKit {
  let shared: FreshKit | undefined;
  Deno.test.afterAll(() => shared?.[Symbol.dispose]());
  return () => {
    shared ??= new FreshKit();
    shared.startAgain();
    return shared;
  };
}

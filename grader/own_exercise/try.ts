/**
 * An exercise of one's own tried out, in a copy of the kit that is thrown away: what
 * does not hold there never comes into the kit.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { filesOf } from "../course/lesson.ts";
import type { Recorded } from "../mistakes/recorded.ts";
import { type Abandonable, unwatch, watch } from "../sandbox/interrupt.ts";
import { usesStandIns } from "../std.ts";
import { copyFolder } from "../workspace/copy_folder.ts";
import { pathOf, urlOf } from "../workspace/paths.ts";
import { KIT } from "../workspace/workspace.ts";
import { type FileName, FILES, type OwnExercise } from "./folder.ts";
import { put } from "./place.ts";

/** What came of the trial. */
export interface Trial {
  /** What is wrong, in whole sentences; empty if nothing is. */
  readonly faults: readonly string[];
  /** What may be meant, and may not. */
  readonly remarks: readonly string[];
  /** What is to be recorded of the known mistakes. */
  readonly recorded: Recorded;
}

/** How long it may take: what loops in `solution.ts` would never end. */
const PATIENCE_MS = 120_000;

/** Folders that no grading needs. */
const LEFT_OUT = ["alternatives", "attacks", "bench", "unseen"];

/** What is recorded where no mistake is known. */
const NOTHING: Recorded = { body: "", mistakes: {} };

/**
 * Tries an exercise out.
 *
 * @throws {Error} If it could not be tried.
 */
export async function tryOut(own: OwnExercise): Promise<Trial> {
  const folder = Deno.realPathSync(
    Deno.makeTempDirSync({ prefix: "gradlings_trial_" }),
  );
  const root = urlOf(`${folder}/`);
  const remove = () => Deno.removeSync(folder, { recursive: true });
  const copy: Abandonable = { abandon: remove };
  watch(copy);
  try {
    for (const name of ["grader", "lessons", "solutions", "exercises"]) {
      const target = new URL(name, root);
      copyFolder(new URL(name, KIT), target, (one) => !LEFT_OUT.includes(one));
    }
    for (const name of ["deno.json", "mod.ts"]) {
      Deno.copyFileSync(new URL(name, KIT), new URL(name, root));
    }
    for (const lesson of EXERCISES) {
      const { exercise, solution } = filesOf(lesson);
      Deno.copyFileSync(new URL(solution, root), new URL(exercise, root));
    }
    put(own, NOTHING, root);
    return await runTrial(own, root);
  } finally {
    unwatch(copy);
    remove();
  }
}

async function runTrial(own: OwnExercise, root: URL): Promise<Trial> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--cached-only", "-RWE", "--allow-run"],
      pathOf(new URL("grader/own_exercise/trial.ts", root)),
      String(own.lesson.number),
    ],
    cwd: root,
    env: {
      NO_COLOR: "1",
      // It is known here; the copy would have to ask again.
      GRADLINGS_STD: usesStandIns() ? "stand-ins" : "jsr",
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    process.kill("SIGKILL");
  }, PATIENCE_MS);
  const { success, stdout, stderr } = await process.output();
  clearTimeout(timer);
  const text = (bytes: Uint8Array) =>
    inTheirWords(new TextDecoder().decode(bytes), own, root);
  if (late) {
    const faults = [
      `Trying it took more than ${PATIENCE_MS / 60_000} minutes: does ` +
      "something in solution.ts or checks.ts never end?",
    ];
    return { faults, remarks: [], recorded: NOTHING };
  }
  // What the exercise prints comes before it, on lines of its own.
  const answer = text(stdout).trimEnd().split("\n").at(-1)!;
  if (success) return JSON.parse(answer);
  const last = text(stderr).trimEnd();
  throw new Error(`it could not be tried out, ${last || "for no reason told"}`);
}

/** What the copy calls by the names of the kit, by the names in the folder. */
function inTheirWords(text: string, own: OwnExercise, root: URL): string {
  const paths = filesOf(own.lesson);
  let said = text;
  for (const name of Object.keys(FILES) as FileName[]) {
    const path = paths[FILES[name]];
    said = said.replaceAll(new URL(path, root).href, name)
      .replaceAll(path, name);
  }
  return said.replaceAll(root.href, "");
}

/**
 * Rehearses an exercise of one's own in a temporary copy of the kit: only an exercise
 * that is right there is added to the kit itself.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import { filesOf } from "../core/course/lesson.ts";
import { copyFolder } from "../kit/copy_folder.ts";
import { usesStandIns } from "../kit/packages/std.ts";
import { pathOf, urlOf } from "../kit/paths.ts";
import { KIT } from "../kit/workspace.ts";
import { type Abandonable, unwatch, watch } from "../sandbox/interrupt.ts";
import { type FileName, FILES, type OwnExercise } from "./folder.ts";
import { put } from "./place.ts";
import { EMPTY_INDEX, type Rehearsal } from "./rehearsal.ts";

/** A loop without end in the exercise must not keep its author waiting. */
const PATIENCE_MS = 120_000;

/** The parts of the kit that a rehearsal needs. */
const FOLDERS = [
  ...["exercises", "lessons", "solutions"],
  ...["grader/authoring", "grader/core", "grader/kit", "grader/sandbox"],
];

/**
 * Rehearses an exercise.
 *
 * @param own The exercise.
 * @param edition The course it is to be added to.
 * @throws {Error} If it could not be rehearsed.
 */
export async function rehearse(
  own: OwnExercise,
  edition: Edition,
): Promise<Rehearsal> {
  const folder = Deno.realPathSync(
    Deno.makeTempDirSync({ prefix: "gradlings_rehearsal_" }),
  );
  const root = urlOf(`${folder}/`);
  const remove = () => Deno.removeSync(folder, { recursive: true });
  const copy: Abandonable = { abandon: remove };
  watch(copy);
  try {
    for (const name of FOLDERS) {
      copyFolder(new URL(name, KIT), new URL(name, root));
    }
    for (const name of ["deno.json", "mod.ts"]) {
      Deno.copyFileSync(new URL(name, KIT), new URL(name, root));
    }
    for (const lesson of edition.exercises) {
      const { exercise, solution } = filesOf(lesson);
      Deno.copyFileSync(new URL(solution, root), new URL(exercise, root));
    }
    put(own, EMPTY_INDEX, root);
    return await runIn(root, own);
  } finally {
    unwatch(copy);
    remove();
  }
}

async function runIn(root: URL, own: OwnExercise): Promise<Rehearsal> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--cached-only", "-RWE", "--allow-run"],
      pathOf(new URL("grader/authoring/rehearsal_child.ts", root)),
      String(own.lesson.number),
    ],
    cwd: root,
    env: {
      NO_COLOR: "1",
      // This process knows already; the copy would have to ask again.
      GRADLINGS_STD: usesStandIns() ? "stand-ins" : "jsr",
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    process.kill("SIGKILL");
  }, PATIENCE_MS);
  const { success, stdout, stderr } = await process.output();
  clearTimeout(timer);
  const text = (bytes: Uint8Array) =>
    inAuthorsNames(new TextDecoder().decode(bytes), own, root);
  if (isLate) {
    const faults = [
      `Trying it took more than ${PATIENCE_MS / 60_000} minutes: does ` +
      "something in solution.ts or checks.ts never end?",
    ];
    return { faults, remarks: [], index: EMPTY_INDEX };
  }
  // The exercise may have printed lines of its own before.
  const answer = text(stdout).trimEnd().split("\n").at(-1)!;
  if (success) return JSON.parse(answer);
  const reason = text(stderr).trimEnd() || "it gave no reason";
  throw new Error(`the exercise could not be tried: ${reason}`);
}

/** Replaces paths in the copy by the names of the files in the author's folder. */
function inAuthorsNames(text: string, own: OwnExercise, root: URL): string {
  const paths = filesOf(own.lesson);
  let renamed = text;
  for (const name of Object.keys(FILES) as FileName[]) {
    const path = paths[FILES[name]];
    renamed = renamed.replaceAll(new URL(path, root).href, name)
      .replaceAll(path, name);
  }
  return renamed.replaceAll(root.href, "");
}

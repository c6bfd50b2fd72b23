/**
 * Makes a homework.
 *
 *     plan -> files -> a folder -> recorded with the probes in it -> handed out
 *
 * @module
 */
import type { Probes } from "../checks/probe.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { EXERCISES, holdChain } from "../course/course.ts";
import { urlOf } from "../workspace/paths.ts";
import { filesFor, helperOf, type Plan } from "./files.ts";
import { recordChain, recordExercise } from "./record.ts";

/** What an instructor says of a homework. */
export interface Wanted {
  readonly title: string;
  readonly assigned: readonly ExerciseLesson[];
  /** Whether the students bring their own files of the exercises before. */
  readonly ownChain: boolean;
  readonly seed: number;
}

/** Plans a homework. */
export function planFor(
  { title, assigned, ownChain, seed }: Wanted,
): Plan {
  const before = EXERCISES.filter(({ number }) => number < assigned[0].number);
  const given = ownChain ? [] : before;
  return {
    title,
    seed,
    assigned: assigned.map(({ number }) => number),
    given: given.map(({ number }) => number),
    chain: holdChain(assigned),
    exercises: {
      assigned,
      given,
      own: [...ownChain ? before : [], ...assigned],
    },
  };
}

/**
 * Writes a homework into a folder.
 *
 * @param plan What it is to be.
 * @param folder The absolute path of a folder that is there and empty.
 */
export async function makeHomework(plan: Plan, folder: string): Promise<void> {
  const root = urlOf(`${folder}/`);
  for (const [path, text] of await filesFor(plan)) write(root, path, text);
  const probesIn = async (path: string): Promise<Probes> =>
    (await import(new URL(path, root).href)).probes;
  for (const lesson of plan.exercises.own) {
    const { checks } = filesOf(lesson);
    const recorded = await recordExercise(
      lesson,
      plan.seed,
      await probesIn(checks),
      helperOf(lesson, plan),
    );
    write(root, recordingOf(checks), `${JSON.stringify(recorded)}\n`);
  }
  if (plan.chain) {
    const path = "grader/checks/chain.ts";
    const recorded = await recordChain(plan.seed, await probesIn(path));
    write(root, recordingOf(path), `${JSON.stringify(recorded)}\n`);
  }
}

/** Where it is recorded what a module of probes showed. */
function recordingOf(checks: string): string {
  return checks.replace(/^.*\//, "recorded/").replace(/\.ts$/, ".json");
}

function write(root: URL, path: string, text: string): void {
  const file = new URL(path, root);
  Deno.mkdirSync(new URL(".", file), { recursive: true });
  Deno.writeTextFileSync(file, text);
}

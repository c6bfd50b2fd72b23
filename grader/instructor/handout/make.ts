/**
 * Makes a homework.
 *
 *     plan -> files -> a folder -> recorded with the probes in it -> handed out
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { INTEGRATION } from "../../core/course/integration.ts";
import { type ExerciseLesson, stemOf } from "../../core/course/lesson.ts";
import type { Probes } from "../../core/probes/probe.ts";
import {
  probesPath,
  recordingPath,
  referenceFiles,
} from "../../kit/load_oracle.ts";
import { urlOf } from "../../kit/paths.ts";
import { filesFor } from "./files.ts";
import { helperOf, type Plan } from "./plan.ts";
import {
  recordExercise,
  recordTogether,
} from "../../core/oracle/record_exercise.ts";

/** What an instructor says of a homework. */
export interface Wanted {
  readonly title: string;
  readonly assigned: readonly ExerciseLesson[];
  /** Whether the students bring their own files of the exercises before. */
  readonly ownChain: boolean;
  readonly seed: number;
  /** Whether the students do it in a page. */
  readonly inPage?: boolean;
}

/**
 * Plans a homework.
 *
 * @param edition The course it is made from.
 */
export function planFor(
  { title, assigned, ownChain, seed, inPage }: Wanted,
  edition: Edition,
): Plan {
  const before = edition.exercises.filter(({ number }) =>
    number < assigned[0].number
  );
  const given = ownChain ? [] : before;
  return {
    title,
    seed,
    assigned: assigned.map(({ number }) => number),
    given: given.map(({ number }) => number),
    together: edition.runTogether(assigned),
    ...(inPage && { inPage }),
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
 * @param edition The course it is made from.
 */
export async function makeHomework(
  plan: Plan,
  folder: string,
  edition: Edition,
): Promise<void> {
  const root = urlOf(`${folder}/`);
  for (const [path, text] of await filesFor(plan, edition)) {
    write(root, path, text);
  }
  const { seed } = plan;
  const reference = referenceFiles(edition);
  const record = async (
    key: string,
    show: (probes: Probes) => Promise<unknown>,
  ) => {
    // Not the kit's probes, but those that the students get.
    const { probes } = await import(new URL(probesPath(key), root).href);
    const text = JSON.stringify(await show(probes));
    write(root, recordingPath(key), `${text}\n`);
  };
  for (const lesson of plan.exercises.own) {
    const helper = helperOf(lesson, plan);
    await record(
      stemOf(lesson),
      (probes) =>
        recordExercise(
          lesson,
          seed,
          probes,
          reference,
          crypto.randomUUID(),
          helper,
        ),
    );
  }
  if (plan.together) {
    await record(
      INTEGRATION,
      (probes) => recordTogether(seed, probes, reference, crypto.randomUUID()),
    );
  }
}

function write(root: URL, path: string, text: string): void {
  const file = new URL(path, root);
  Deno.mkdirSync(new URL(".", file), { recursive: true });
  Deno.writeTextFileSync(file, text);
}

/**
 * The known mistakes of an exercise, ready to be compared with a submission.
 *
 * @module
 */
import type { Course } from "../checks/probe.ts";
import type { Shown, Suspect } from "../judge/diagnose.ts";
import { type Bench, run, solve } from "./bench.ts";
import type { Mistake } from "./mistake.ts";

/**
 * Lists the suspects of an exercise: single mistakes, then pairs of them that
 * can be made together. Nothing is run before it is asked for.
 */
export function* suspectsOf(bench: Bench): Generator<Suspect> {
  const singles = bench.mistakes.map((mistake) => suspect(bench, [mistake]));
  yield* singles;
  for (const [i, first] of bench.mistakes.entries()) {
    for (const second of bench.mistakes.slice(i + 1)) {
      if (areCompatible(first, second)) yield suspect(bench, [first, second]);
    }
  }
}

/** Mistakes in different places can be made together. */
function areCompatible(a: Mistake, b: Mistake): boolean {
  return a.edits.every(([from]) =>
    b.edits.every(([other]) => !from.includes(other) && !other.includes(from))
  );
}

function suspect(bench: Bench, mistakes: readonly Mistake[]): Suspect {
  let course: Course | undefined;
  const shown = new Map<string, Shown | undefined>();
  return {
    ids: mistakes.map(({ id }) => id),
    show: (check) => {
      if (!shown.has(check)) {
        course ??= courseWith(bench, mistakes);
        shown.set(check, course && run(bench, course, check));
      }
      return shown.get(check);
    },
  };
}

function courseWith(
  bench: Bench,
  mistakes: readonly Mistake[],
): Course | undefined {
  try {
    return solve(bench, mistakes);
  } catch (error) {
    // Two edits that do not fit together; of a single one a test has made sure.
    if (mistakes.length > 1) return undefined;
    throw error;
  }
}

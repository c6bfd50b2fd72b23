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
 * Which checks each mistake shows in, always or with some random inputs only:
 * recorded by a test, so that it need not be found out.
 */
export type ShowsIn = Readonly<
  Record<
    string,
    {
      readonly always: readonly string[];
      readonly sometimes: readonly string[];
    }
  >
>;

/** The suspects of an exercise. Nothing is run before it is asked for. */
export function suspectsOf(bench: Bench, showsIn: ShowsIn): Suspect[] {
  return bench.mistakes.map((mistake) =>
    suspect(
      bench,
      [mistake],
      new Set(showsIn[mistake.id].always),
      new Set(showsIn[mistake.id].sometimes),
    )
  );
}

/** Makes one suspect of two; none if their edits are in each other's way. */
export function together(
  bench: Bench,
  a: Suspect,
  b: Suspect,
): Suspect | undefined {
  const mistakes = [...a.ids, ...b.ids].map((id) =>
    bench.mistakes.find((mistake) => mistake.id === id)!
  );
  if (!areCompatible(mistakes[0], mistakes[1])) return undefined;
  return suspect(
    bench,
    mistakes,
    a.always.union(b.always),
    a.showsIn.union(b.showsIn),
  );
}

/** Mistakes in different places can be made together. */
function areCompatible(a: Mistake, b: Mistake): boolean {
  return a.edits.every(([from]) =>
    b.edits.every(([other]) => !from.includes(other) && !other.includes(from))
  );
}

function suspect(
  bench: Bench,
  mistakes: readonly Mistake[],
  always: ReadonlySet<string>,
  sometimes: ReadonlySet<string>,
): Suspect {
  let course: Course | undefined;
  const shown = new Map<string, Shown | undefined>();
  return {
    ids: mistakes.map(({ id }) => id),
    always,
    showsIn: always.union(sometimes),
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

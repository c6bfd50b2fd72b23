/**
 * The known mistakes of an exercise, ready to be compared with a submission.
 *
 * @module
 */
import type { Course } from "../checks/probe.ts";
import type { Shown, Suspect } from "../judge/diagnose.ts";
import { type Bench, courseWith, run } from "./bench.ts";

/** The suspects of an exercise. Nothing is run before it is asked for. */
export function suspectsOf(bench: Bench): Suspect[] {
  return bench.mistakes.map(({ id }) => {
    const { always, sometimes } = bench.recorded.mistakes[id];
    return suspect(bench, [id], new Set(always), new Set(sometimes));
  });
}

/** Makes one suspect of two. */
export function together(bench: Bench, a: Suspect, b: Suspect): Suspect {
  return suspect(
    bench,
    [...a.ids, ...b.ids],
    a.always.union(b.always),
    a.showsIn.union(b.showsIn),
  );
}

function suspect(
  bench: Bench,
  ids: readonly string[],
  always: ReadonlySet<string>,
  sometimes: ReadonlySet<string>,
): Suspect {
  let course: Course | undefined;
  const shown = new Map<string, Shown | undefined>();
  return {
    ids,
    always,
    showsIn: always.union(sometimes),
    show: (check) => {
      if (!shown.has(check)) {
        course ??= courseWith(bench, ids);
        shown.set(check, course && run(bench, course, check));
      }
      return shown.get(check);
    },
  };
}

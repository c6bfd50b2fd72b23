/**
 * The known mistakes of an exercise, ready to be compared with a submission.
 *
 * @module
 */
import type { Candidate } from "../judge/diagnose.ts";
import type { Evidence } from "../judge/evidence.ts";
import type { Implementation } from "../probes/implementation.ts";
import { type Mutants, mutantWith, observe } from "./mutants.ts";

/** The candidates of an exercise. Nothing is run before it is asked for. */
export function candidatesOf(mutants: Mutants): Candidate[] {
  return mutants.mistakes.map(({ id }) => {
    const { always, sometimes } = mutants.index.mistakes[id];
    return candidate(mutants, [id], new Set(always), new Set(sometimes));
  });
}

/** Makes one candidate of two. */
export function together(
  mutants: Mutants,
  a: Candidate,
  b: Candidate,
): Candidate {
  return candidate(
    mutants,
    [...a.ids, ...b.ids],
    new Set([...a.always, ...b.always]),
    new Set([...a.showsIn, ...b.showsIn]),
  );
}

function candidate(
  mutants: Mutants,
  ids: readonly string[],
  always: ReadonlySet<string>,
  sometimes: ReadonlySet<string>,
): Candidate {
  let mutant: Implementation | undefined;
  const shown = new Map<string, Evidence | undefined>();
  return {
    ids,
    always,
    showsIn: new Set([...always, ...sometimes]),
    show: (check) => {
      if (!shown.has(check)) {
        mutant ??= mutantWith(mutants, ids);
        shown.set(check, mutant && observe(mutants, mutant, check));
      }
      return shown.get(check);
    },
  };
}

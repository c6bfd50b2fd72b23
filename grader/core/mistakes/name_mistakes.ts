/**
 * From what a submission showed to the names of its mistakes.
 *
 * @module
 */
import { type Candidate, diagnose, type Symptoms } from "../judge/diagnose.ts";
import type { SourceText } from "../remarks/source_text.ts";
import { candidatesOf, together } from "./candidates.ts";
import type { Mistake } from "./mistake.ts";
import type { Mutants } from "./mutants.ts";
import { composedIn, likelyCandidates } from "./likely_candidates.ts";

/** What a mutant shows is the same for every submission. */
const candidates = new WeakMap<Mutants, readonly Candidate[]>();

/**
 * Names the mistakes of an exercise.
 *
 * @param mutants Its known mistakes, set up for the seed it was observed with.
 * @param symptoms What went right and wrong.
 * @param source The learner's file: of mistakes that show the same, it tells which it was.
 * @returns By check, the mistakes that show just that; nothing for the others.
 */
export function nameMistakes(
  mutants: Mutants,
  symptoms: Pick<Symptoms, "failed" | "passed">,
  source: SourceText,
): Map<string, readonly Mistake[]> {
  const known = candidates.get(mutants) ?? candidatesOf(mutants);
  candidates.set(mutants, known);
  const named = diagnose(
    {
      failed: symptoms.failed.filter(({ check }) => mutants.keys.has(check)),
      passed: symptoms.passed,
      composed: composedIn(mutants.lesson),
    },
    likelyCandidates(known, source),
    (a, b) => together(mutants, a, b),
  );
  const byId = new Map(mutants.mistakes.map((one) => [one.id, one]));
  return new Map(
    Array.from(
      named,
      ([check, ids]) => [check, ids.map((id) => byId.get(id)!)],
    ),
  );
}

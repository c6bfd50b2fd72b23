/**
 * The rules for known mistakes: each must be described well, and named when somebody
 * makes it.
 *
 * @module
 */
import {
  failedChecks,
  type Mutants,
  mutantText,
  mutantWith,
} from "../core/mistakes/mutants.ts";
import { applyEdits, type Mistake } from "../core/mistakes/mistake.ts";
import { nameMistakes } from "../core/mistakes/name_mistakes.ts";

/** The most characters of the sentence and of a hint: feedback has at most ten lines. */
const LONGEST = { when: 155, hint: 230 };

/**
 * Looks for what is wrong with how known mistakes are written down.
 *
 * @param mistakes All of an exercise.
 * @param source The reference solution of the exercise.
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsOfForm(
  mistakes: readonly Mistake[],
  source: string,
): string[] {
  return mistakes.flatMap((mistake) => {
    const { id, when, seen, hints, like = [] } = mistake;
    const faults: [boolean, string][] = [
      [
        /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
        "its id is not lower case with hyphens",
      ],
      [
        mistakes.filter((one) => one.id === id).length === 1,
        "its id occurs twice",
      ],
      [
        /^[a-z`].*\.$/.test(when),
        '"when" must continue "This usually means that ..." and end with a period',
      ],
      [
        when.length <= LONGEST.when,
        `"when" has more than ${LONGEST.when} characters`,
      ],
      [
        !/\b(simply|just|obviously|easy|you forgot)\b/i.test(when),
        '"when" belittles the learner',
      ],
      [seen.trim() !== "", '"seen" is empty'],
      [
        hints.length === 3 && new Set(hints).size === 3,
        "it does not have three different hints",
      ],
      [
        hints.every((hint) => hint.length <= LONGEST.hint),
        `a hint has more than ${LONGEST.hint} characters`,
      ],
      [hints[0]?.includes("?"), "its first hint is not a question"],
      [
        like.every((twin) =>
          mistakes.some((one) => one.id === twin.id) && twin.why !== ""
        ),
        '"like" names an unknown mistake, or gives no reason',
      ],
    ];
    const sentences = faults.filter(([right]) => !right)
      .map(([, what]) => `"${id}": ${what}.`);
    try {
      applyEdits(source, mistake);
    } catch (error) {
      sentences.push(`${(error as Error).message}.`);
    }
    return sentences;
  });
}

/**
 * Runs every mutant of an exercise, and checks that it is named as itself in each check
 * that it fails.
 *
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsOfNaming(mutants: Mutants): string[] {
  return mutants.mistakes.flatMap(({ id }) => {
    const failed = failedChecks(mutants, mutantWith(mutants, [id])!);
    if (failed.length === 0) return [`"${id}" loses no points.`];
    const wrong = new Set(failed.map(({ check }) => check));
    const passed = new Set(mutants.keys.keys()).difference(wrong);
    const source = mutantText(mutants, [id])!;
    const named = nameMistakes(mutants, { failed, passed }, source);
    return failed.flatMap(({ check }) => {
      const ids = named.get(check)?.map(({ id }) => id);
      if (ids === undefined) return [`"${id}" is not named in "${check}".`];
      return isNamed(id, ids, mutants.mistakes)
        ? []
        : [`In "${check}", "${id}" is named as ${ids.join(" + ")}.`];
    });
  });
}

/** Whether the mistake was named, or one that is declared to be like it. */
function isNamed(
  wanted: string,
  [id, ...others]: readonly string[],
  mistakes: readonly Mistake[],
): boolean {
  if (others.length > 0) return false;
  const like = (one: string, other: string) =>
    mistakes.find(({ id }) => id === one)!.like
      ?.some(({ id }) => id === other) ?? false;
  return id === wanted || like(wanted, id) || like(id, wanted);
}

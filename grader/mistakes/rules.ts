/**
 * What a known mistake must be: told well, and known again when it is made.
 *
 * @module
 */
import { type Bench, casesOf, courseWith } from "./bench.ts";
import { applyEdits, type Mistake } from "./mistake.ts";
import { nameOn } from "./name.ts";

/** How long the sentence and a hint may be, in characters: feedback is ten lines. */
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
        '"when" has to go on after "This is what comes out when", and end ' +
        "with a period",
      ],
      [
        when.length <= LONGEST.when,
        `"when" has more than ${LONGEST.when} characters`,
      ],
      [
        !/\b(simply|just|obviously|easy|you forgot)\b/i.test(when),
        '"when" belittles',
      ],
      [seen.trim() !== "", '"seen" is empty'],
      [
        hints.length === 3 && new Set(hints).size === 3,
        "there are not three different hints",
      ],
      [
        hints.every((hint) => hint.length <= LONGEST.hint),
        `a hint has more than ${LONGEST.hint} characters`,
      ],
      [hints[0]?.includes("?"), "the first hint does not ask anything"],
      [
        like.every((twin) =>
          mistakes.some((one) => one.id === twin.id) && twin.why !== ""
        ),
        '"like" names a mistake that there is not, or no reason',
      ],
    ];
    const said = faults.filter(([right]) => !right)
      .map(([, what]) => `"${id}": ${what}.`);
    try {
      applyEdits(source, mistake);
    } catch (error) {
      said.push(`${(error as Error).message}.`);
    }
    return said;
  });
}

/**
 * Makes every known mistake of an exercise, and looks whether it is named as itself
 * in each check it shows in.
 *
 * @returns What is wrong, in whole sentences; empty if nothing is.
 */
export function faultsOfNaming(bench: Bench): string[] {
  return bench.mistakes.flatMap(({ id }) => {
    const cases = casesOf(bench, courseWith(bench, [id])!);
    if (cases.length === 0) return [`"${id}" loses no point.`];
    const wrong = new Set(cases.map(({ check }) => check));
    const passed = new Set(bench.keys.keys()).difference(wrong);
    const named = nameOn(bench, cases, passed);
    return cases.flatMap(({ check }) => {
      const ids = named.get(check)?.map(({ id }) => id);
      if (ids === undefined) return [`"${id}" is not named in "${check}".`];
      return isNamed(id, ids, bench.mistakes)
        ? []
        : [`"${id}" is taken for ${ids.join(" + ")} in "${check}".`];
    });
  });
}

/** Whether a mistake was named, or one declared to be like it. */
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

/**
 * Compares the results of the same files in two places.
 *
 * @module
 */
import { type Exception, EXCEPTIONS, type Runtime } from "./exceptions.ts";
import type { GradedFile } from "./grade_files.ts";
import type { Graded } from "./run_place.ts";

/** A file whose result is not the same. */
export interface Difference {
  readonly place: Runtime;
  readonly file: string;
  /** The first difference, in words. */
  readonly what: string;
}

/** The result of a comparison. */
export interface Comparison {
  readonly files: number;
  readonly equal: number;
  /**
   * How many of the equal ones have the same feedback in words. A recording hides the
   * numbers of a worksheet, so its feedback cannot show them.
   */
  readonly sameWords: number;
  readonly differences: readonly Difference[];
}

/** Compares verdict by check, points and named mistakes of every file. */
export function compare(
  place: Runtime,
  expected: readonly GradedFile[],
  got: Graded,
): Comparison {
  const differences = expected.flatMap((file): Difference[] => {
    const what = firstDifference(file, got.get(file.file));
    return what === undefined ? [] : [{ place, file: file.file, what }];
  });
  const different = new Set(differences.map(({ file }) => file));
  const equal = expected.filter(({ file }) => !different.has(file));
  return {
    files: expected.length,
    equal: equal.length,
    sameWords:
      equal.filter((file) =>
        file.checks.every(({ words }, i) =>
          words === got.get(file.file)!.checks[i].words
        )
      ).length,
    differences,
  };
}

function firstDifference(
  expected: GradedFile,
  got: GradedFile | undefined,
): string | undefined {
  if (got === undefined) return "it was not graded";
  if (expected.checks.length !== got.checks.length) {
    return `${got.checks.length} checks, not ${expected.checks.length}`;
  }
  for (const [i, check] of expected.checks.entries()) {
    const other = got.checks[i];
    const told = [inWords(check), inWords(other)];
    if (told[0] !== told[1]) {
      return `${told[0]} through processes; here ${told[1]}: ${other.words}`;
    }
  }
  const sums = [expected, got].map(({ verdict, points }) =>
    `${verdict}, ${points} points`
  );
  return sums[0] === sums[1] ? undefined : sums.join(" and not ");
}

/** Everything about a check that has to be the same. */
function inWords(
  { name, verdict, points, mistakes }: GradedFile["checks"][number],
): string {
  const named = mistakes.length === 0 ? "" : `, ${mistakes.join(" and ")}`;
  return `${name}: ${verdict}, ${points} points${named}`;
}

/** How many causes there may be for another result. */
const MOST_EXCEPTIONS = 5;

/**
 * Lists what is wrong, in sentences: differences without a reason, and reasons without a
 * difference.
 *
 * @param graded The names of the files that were graded.
 */
export function faultsIn(
  differences: readonly Difference[],
  graded: ReadonlySet<string>,
  exceptions: readonly Exception[] = EXCEPTIONS,
): string[] {
  const unexplained = differences.filter((one) =>
    exceptionFor(one, exceptions) === undefined
  );
  const stale = exceptions.filter((one) =>
    one.files.some((file) => graded.has(file)) &&
    !differences.some((other) => exceptionFor(other, [one]) !== undefined)
  );
  return [
    ...unexplained.map(({ place, file, what }) =>
      `${file} (${place}): ${what}`
    ),
    ...stale.map(({ files }) =>
      `${
        files[0]
      } has the same result everywhere: remove it from the exceptions.`
    ),
    ...exceptions.length > MOST_EXCEPTIONS
      ? [`${exceptions.length} exceptions: ${MOST_EXCEPTIONS} are allowed.`]
      : [],
  ];
}

/** The exception that explains a difference. */
export function exceptionFor(
  { place, file }: Pick<Difference, "place" | "file">,
  exceptions: readonly Exception[] = EXCEPTIONS,
): Exception | undefined {
  return exceptions.find((one) =>
    one.files.includes(file) && one.places.includes(place)
  );
}

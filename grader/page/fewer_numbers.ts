/**
 * A recording without numbers that nobody needs: a mistake is recognised by the first of
 * those that it shows, and a page has less to load.
 *
 * @module
 */
import type {
  RecordedCheck,
  RecordedDifference,
  RecordedExercise,
  RecordedMistake,
} from "../core/oracle/recording.ts";

/** How many numbers of a mistake are told in a check. */
const TOLD = 12;

const NOT_TOLD = { value: { other: true } } as const;

/** Leaves of each further one only that it is another than the right one. */
export function withFewerNumbers(
  { checks, mistakes, ...rest }: RecordedExercise,
): RecordedExercise {
  const few = mistakes.map((mistake) => ({
    ...mistake,
    shows: Object.fromEntries(
      Object.entries(mistake.shows).map(([check, shown]) =>
        [check, fewerIn(shown, checks[check])] as const
      ),
    ),
  }));
  const kept = few.map((mistake, i): RecordedMistake => ({
    ...mistake,
    shows: Object.fromEntries(
      Object.entries(mistake.shows).map(([check, shown]) => {
        const whole = mistakes[i].shows[check];
        // Where another one begins like it, the rest tells them apart.
        const isAlone = few.every((other, j) =>
          JSON.stringify(other.shows[check]) !== JSON.stringify(shown) ||
          JSON.stringify(mistakes[j].shows[check]) === JSON.stringify(whole)
        );
        return [check, isAlone ? shown : whole];
      }),
    ),
  }));
  return { ...rest, checks, mistakes: kept };
}

function fewerIn(
  { other, ...rest }: RecordedDifference,
  { observations }: RecordedCheck,
): RecordedDifference {
  let told = 0;
  const isTold = (i: number) => {
    const { value, what } = other[i];
    // A whole number takes no room.
    const mayGo = what === undefined && typeof value === "number" &&
      !Number.isInteger(value) && typeof observations[i]?.value === "number";
    return !mayGo || ++told <= TOLD;
  };
  const fewer = Object.keys(other).map((key) =>
    [key, isTold(Number(key)) ? other[key] : NOT_TOLD] as const
  );
  return { ...rest, other: Object.fromEntries(fewer) };
}

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
  /** By check and what is left of it, all that was shown. */
  const whole = new Map<string, Set<string>>();
  const fewer = (check: string, shown: RecordedDifference) => {
    const few = fewerIn(shown, checks[check]);
    return { few, key: JSON.stringify([check, few]) };
  };
  for (const { shows } of mistakes) {
    for (const [check, shown] of Object.entries(shows)) {
      const { key } = fewer(check, shown);
      const all = whole.get(key) ?? new Set();
      whole.set(key, all.add(JSON.stringify(shown)));
    }
  }
  const kept = mistakes.map((mistake): RecordedMistake => ({
    ...mistake,
    shows: Object.fromEntries(
      Object.entries(mistake.shows).map(([check, shown]) => {
        const { few, key } = fewer(check, shown);
        // Where another one begins like it, the rest tells them apart.
        return [check, whole.get(key)!.size === 1 ? few : shown];
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

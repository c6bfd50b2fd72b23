/**
 * The first difference between what should be seen and what was, as data to be told.
 *
 * @module
 */
import type { Observation, Observations } from "../probes/recorder.ts";
import type { Feedback, Shown } from "../report/feedback.ts";
import { formatNumber } from "../report/format_number.ts";
import type { Difference } from "../probes/outcome.ts";
import { compareGraphs } from "./compare_graphs.ts";

/**
 * Explains a difference: on the learner's own graph where there is one, and by what
 * was looked at.
 *
 * @param difference The first one.
 * @param expected All that should be seen.
 * @param got All that was.
 */
export function explainDifference(
  difference: Difference,
  expected: Observations,
  got: Observations,
): Feedback {
  const { tried } = difference.expected;
  const [right, mine] = [expected, got].map(({ graphs }) =>
    graphs.find((graph) => graph.tried === tried)
  );
  const graph = right && mine && compareGraphs(right, mine);
  return {
    ...(tried !== "" && { tried }),
    difference: show(difference),
    ...(graph && { graph }),
  };
}

function show(
  { expected, got }: Difference,
): NonNullable<Feedback["difference"]> {
  const of = expected.what;
  if (got === undefined || got.what !== of) {
    // What was seen of the next thing that was tried is no answer to this one.
    const isOfThis = got?.tried === expected.tried;
    return {
      of,
      expected: shown(expected),
      ...(isOfThis && { got: shown(got), gotOf: got.what }),
    };
  }
  if (expected.terms?.secret) {
    const text = compareSecretly(expected.value, got.value);
    return {
      of,
      expected: { kind: "other", text },
      got: shown(got),
      secret: true,
    };
  }
  // Enough digits to see the difference.
  const digits =
    [6, 9, 12].find((digits) =>
      shown(expected, digits).text !== shown(got, digits).text
    ) ?? 17;
  const wanted = shown(expected, digits);
  // With fewer digits than were typed in, it would look as if it was rounded.
  const typed = wanted.kind === "number"
    ? wanted.text.replace(/^[-0.]+|e.*/g, "").match(/\d/g)?.length ?? 0
    : 0;
  const least = Math.max(digits, Math.min(typed, 12));
  return { of, expected: wanted, got: shown(got, least) };
}

/** An observation as it is shown. */
export function shown({ value, kind }: Observation, digits = 6): Shown {
  return typeof value === "number"
    ? { kind: "number", text: formatNumber(value, digits) }
    : { kind: kind ?? "other", text: value };
}

/** Says how two numbers differ without giving the right one away. */
function compareSecretly(
  expected: number | string,
  got: number | string,
): string {
  if (typeof got === "string") return "a number";
  if (typeof expected === "string") return "another number";
  if (Math.abs(expected - got) < 2e-4) return "nearly that; is it rounded?";
  const ratio = got / expected;
  const near = (wanted: number) => Math.abs(ratio / wanted - 1) < 0.04;
  if (near(-1)) return "the same size with the other sign";
  if (ratio < 0) return "the other sign";
  if (near(2)) return "half of that";
  if (near(0.5)) return "twice that";
  return ratio > 1 ? "a size nearer to 0" : "a size further from 0";
}

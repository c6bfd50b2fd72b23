/**
 * Which known mistake shows what was observed.
 *
 * Pure: it is handed what each known mistake shows, and compares.
 *
 * @module
 */
import type { Observation } from "../probes/recorder.ts";
import { agree } from "./compare.ts";
import {
  differs,
  type Evidence,
  isTelling,
  isTold,
  same,
  withTerms,
} from "./evidence.ts";

/** A known mistake, or two of them made together. */
export interface Candidate {
  /** The ids of the mistakes. */
  readonly ids: readonly string[];
  /** The checks it may show in, with the reference around it. */
  readonly showsIn: ReadonlySet<string>;
  /** The checks it shows in whatever the random inputs are. */
  readonly always: ReadonlySet<string>;
  /** What it shows in a check; `undefined` if it cannot be run. */
  readonly show: (check: string) => Evidence | undefined;
}

/** What is known of one check that went wrong. */
export interface FailedCheck {
  readonly check: string;
  /** Whether it looks at what is put together from what earlier checks look at. */
  readonly composed: boolean;
  readonly expected: readonly Observation[];
  readonly got: Evidence;
}

/** All that was observed of a submission. */
export interface Symptoms {
  /** What went wrong, in the order of the checks. */
  readonly failed: readonly FailedCheck[];
  /** The checks that went right. */
  readonly passed: ReadonlySet<string>;
  /** The checks of what is put together from what other checks look at. */
  readonly composed: ReadonlySet<string>;
}

/** A candidate that explains a case, and how well it fits the rest. */
interface Match {
  readonly candidate: Candidate;
  readonly explained: readonly FailedCheck[];
  /** How many numbers agree, where each stands on its own. */
  readonly agreeing: number;
}

/** How many mistakes made together are tried for a case. */
const MOST_TOGETHER = 40;

/** How many mistakes may have been made together. */
const MOST_AT_ONCE = 4;

/**
 * Finds for each case the candidate that explains it.
 *
 * A candidate has to show just what was observed in the check it is named in, and nothing
 * that was observed may contradict it: not a check that went right in which it shows, nor,
 * in one that went wrong, something that is right where it would be wrong. The learner's
 * functions may be put together from others than ours, so what is put together
 * contradicts only what is wrong in that itself.
 *
 * A 0, a NaN or an error has many causes. Where nothing else was observed, the candidate
 * has to explain all that went wrong.
 *
 * @param symptoms What was observed.
 * @param candidates Known mistakes, in the order in which one would think of them.
 * @param together Makes one candidate of two; without it no two are tried at once.
 * @returns By check, the ids of the mistakes; nothing where no candidate fits.
 */
export function diagnose(
  symptoms: Symptoms,
  candidates: readonly Candidate[],
  together?: (a: Candidate, b: Candidate) => Candidate,
): Map<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const [i, open] of symptoms.failed.entries()) {
    if (named.has(open.check)) continue;
    // What is put together from something broken says nothing of its own.
    if (open.composed && i > 0) continue;
    const near = candidates.filter((candidate) =>
      candidate.showsIn.has(open.check) &&
      !isContradicted(candidate, symptoms)
    );
    const best = bestSingle(near, open, symptoms) ??
      (together && bestTogether(near, open, symptoms, together));
    for (const { check } of best?.explained ?? []) {
      if (!named.has(check)) named.set(check, best!.candidate.ids);
    }
  }
  return named;
}

/** The single mistake that explains most; the first of several. */
function bestSingle(
  near: readonly Candidate[],
  open: FailedCheck,
  symptoms: Symptoms,
): Match | undefined {
  const matches: Match[] = [];
  for (const candidate of near) {
    const found = match(candidate, open, symptoms);
    if (found === undefined) continue;
    const { explained, agreeing } = found;
    const isAll = explained.length === symptoms.failed.length;
    if (isAll && agreeing === open.expected.length) return found;
    matches.push(found);
  }
  return matches.toSorted((a, b) =>
    b.explained.length - a.explained.length || b.agreeing - a.agreeing
  )[0];
}

function match(
  candidate: Candidate,
  open: FailedCheck,
  { failed, composed }: Symptoms,
): Match | undefined {
  if (!explains(candidate, open)) return undefined;
  const agreeing = agreements(candidate, open);
  // A 0 on paper is told where every other number there agrees as well.
  if (
    isApart(open) && !isFirstTold(open) && agreeing < open.expected.length
  ) return undefined;
  const counting = failed.filter(({ check }) =>
    counts(candidate, composed, check)
  );
  if (
    !isApart(open) &&
    counting.some((one) => one !== open && contradicts(candidate, one))
  ) return undefined;
  const explained = failed.filter((one) =>
    one === open || candidate.showsIn.has(one.check) && explains(candidate, one)
  );
  if (
    !isTold(open.expected, open.got.observations) &&
    failed.some((one) => !composed.has(one.check) && !explained.includes(one))
  ) {
    return undefined;
  }
  return { candidate, explained, agreeing };
}

/** Whether a candidate has to agree with a check, however the submission is built. */
function counts(
  { always }: Candidate,
  composed: ReadonlySet<string>,
  check: string,
): boolean {
  return !composed.has(check) ||
    [...always].every((shown) => composed.has(shown)) && always.has(check);
}

/** Whether a check went right in which a candidate shows. */
function isContradicted(
  candidate: Candidate,
  { passed, composed }: Symptoms,
): boolean {
  return [...candidate.always].some((check) =>
    passed.has(check) && counts(candidate, composed, check)
  );
}

/** Whether something is right in a check that went wrong where a candidate is wrong. */
function contradicts(
  candidate: Candidate,
  { check, expected, got }: FailedCheck,
): boolean {
  const shown = candidate.showsIn.has(check)
    ? candidate.show(check)
    : undefined;
  if (shown === undefined) return false;
  let against = 0;
  for (const [i, observation] of expected.entries()) {
    const [mine, theirs] = [got.observations[i], shown.observations[i]];
    const isWrong = theirs === undefined
      ? shown.threw !== undefined
      : !agree(observation, theirs);
    const isRight = agree(observation, mine);
    // A whole number may be right by chance, two hardly.
    if (isRight && isWrong) {
      against += Number.isInteger(observation.value) ? 1 : 2;
    }
    if (against > 1) return true;
    // From here on something else is wrong as well.
    if (
      !isRight && (theirs === undefined || !same(theirs, mine, observation))
    ) {
      return false;
    }
  }
  return false;
}

/** Numbers on paper stand each on its own. */
function isApart({ expected }: FailedCheck): boolean {
  return expected.some(({ terms }) => terms?.apart);
}

/** Whether the first wrong number on paper tells of its cause. */
function isFirstTold({ expected, got }: FailedCheck): boolean {
  const i = expected.findIndex((one, i) => !agree(one, got.observations[i]));
  return i >= 0 && isTelling(expected[i], got.observations[i]);
}

/**
 * Mistakes made together, found one by one: each explains the next thing that is wrong,
 * and that has to tell of its cause.
 */
function bestTogether(
  near: readonly Candidate[],
  open: FailedCheck,
  symptoms: Symptoms,
  together: (a: Candidate, b: Candidate) => Candidate,
): Match | undefined {
  if (isApart(open)) return undefined;
  const { check, expected, got } = open;
  const agreesUpTo = ({ observations }: Evidence) => {
    const first = got.observations.findIndex((one, i) =>
      observations[i] === undefined ||
      !agree(withTerms(observations[i], expected[i]), one)
    );
    return first < 0 ? got.observations.length : first;
  };
  let tried = 0;
  const search = (
    made: Candidate | undefined,
    at: number,
  ): Match | undefined => {
    if (made !== undefined) {
      const found = match(made, open, symptoms);
      if (found !== undefined) return found;
    }
    if (
      (made?.ids.length ?? 0) >= MOST_AT_ONCE || at >= expected.length ||
      !isTelling(expected[at], got.observations[at])
    ) return undefined;
    for (const candidate of near) {
      if (candidate.ids.some((id) => made?.ids.includes(id))) continue;
      if (made !== undefined && tried++ >= MOST_TOGETHER) return undefined;
      const next = made ? together(made, candidate) : candidate;
      const shown = next.show(check);
      const further = shown === undefined ? -1 : agreesUpTo(shown);
      const found = further > at ? search(next, further) : undefined;
      if (found !== undefined) return found;
    }
  };
  return search(undefined, agreesUpTo({ observations: expected }));
}

/**
 * Whether a candidate shows just what was observed. Observations whose terms say
 * `apart` stand each on its own, like the numbers of a worksheet: there the first
 * wrong one counts, and the mistake may have been made in some of them only.
 */
function explains({ show }: Candidate, open: FailedCheck): boolean {
  const { check, expected, got } = open;
  const shown = show(check);
  if (shown === undefined || !differs(expected, shown)) return false;
  if (isApart(open)) {
    return explainsFirst(expected, shown.observations, got.observations);
  }
  return shown.threw === got.threw &&
    shown.observations.length === got.observations.length &&
    shown.observations.every((observation, i) =>
      agree(withTerms(observation, expected[i]), got.observations[i])
    );
}

function explainsFirst(
  expected: readonly Observation[],
  mistaken: readonly Observation[],
  got: readonly Observation[],
): boolean {
  const first = expected.findIndex((one, i) => !agree(one, got[i]));
  return first >= 0 && first < mistaken.length &&
    !agree(expected[first], mistaken[first]) &&
    agree(withTerms(mistaken[first], expected[first]), got[first]);
}

function agreements(
  { show }: Candidate,
  { check, expected, got }: FailedCheck,
): number {
  return show(check)!.observations.filter((one, i) =>
    agree(withTerms(one, expected[i]), got.observations[i])
  ).length;
}

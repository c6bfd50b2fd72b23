/**
 * Which known mistake shows what was observed.
 *
 * Pure: it is handed what each known mistake shows, and compares.
 *
 * @module
 */
import type { Observation } from "../checks/notebook.ts";
import { agree } from "./compare.ts";

/** What one run of a probe shows: its observations, and what it threw. */
export interface Shown {
  readonly observations: readonly Observation[];
  /** The name of the error it ended with, if it did. */
  readonly threw?: string;
}

/** A known mistake, or two of them made together. */
export interface Suspect {
  /** The ids of the mistakes. */
  readonly ids: readonly string[];
  /** The checks it may show in, with the reference around it. */
  readonly showsIn: ReadonlySet<string>;
  /** The checks it shows in whatever the random inputs are. */
  readonly always: ReadonlySet<string>;
  /** What it shows in a check; `undefined` if it cannot be run. */
  readonly show: (check: string) => Shown | undefined;
}

/** What is known of one check that went wrong. */
export interface Case {
  readonly check: string;
  /** Whether it looks at what is put together from what earlier checks look at. */
  readonly composed: boolean;
  readonly expected: readonly Observation[];
  readonly got: Shown;
}

/** A suspect that explains a case, and how well it fits the rest. */
interface Match {
  readonly suspect: Suspect;
  readonly explained: readonly Case[];
  /** How many checks went right in which it should have shown. */
  readonly contradicted: number;
  /** How many figures agree, where each stands on its own. */
  readonly agreeing: number;
}

/** How many pairs of mistakes are tried for a case. */
const MOST_PAIRS = 40;

/**
 * Finds for each case the suspect that explains it.
 *
 * The learner's other functions may be built differently from ours, so a suspect
 * has to fit the check it is named in, not all of them; of several, the one that
 * explains most and contradicts least is named. Pairs are tried where no
 * single mistake fits, and must contradict nothing.
 *
 * @param cases What went wrong, in the order of the checks.
 * @param passed The checks that went right.
 * @param composing Whether the exercise has checks of what is put together.
 * @param suspects Known mistakes, in the order in which one would think of them.
 * @param together Makes one suspect of two; without it no pairs are tried.
 * @returns By check, the ids of the mistakes; nothing where no suspect fits.
 */
export function diagnose(
  cases: readonly Case[],
  passed: ReadonlySet<string>,
  composing: boolean,
  suspects: readonly Suspect[],
  together?: (a: Suspect, b: Suspect) => Suspect,
): Map<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const [i, open] of cases.entries()) {
    if (named.has(open.check)) continue;
    // What is put together from something broken says nothing of its own.
    if (open.composed && i > 0) continue;
    const near = suspects.filter(({ showsIn }) => showsIn.has(open.check));
    const best = bestOf(singleMatches(near, open, cases, passed, composing)) ??
      (together &&
        bestOf(pairMatches(near, open, cases, passed, together)));
    for (const { check } of best?.explained ?? []) {
      if (!named.has(check)) named.set(check, best!.suspect.ids);
    }
  }
  return named;
}

/** The single mistakes that fit; only the first, if it explains all there is. */
function singleMatches(
  near: readonly Suspect[],
  open: Case,
  cases: readonly Case[],
  passed: ReadonlySet<string>,
  composing: boolean,
): Match[] {
  const matches: Match[] = [];
  for (const suspect of near) {
    for (const found of match(suspect, open, cases, passed, composing)) {
      const { explained, contradicted, agreeing } = found;
      if (
        explained.length === cases.length && contradicted === 0 &&
        agreeing === open.expected.length
      ) return [found];
      matches.push(found);
    }
  }
  return matches;
}

function match(
  suspect: Suspect,
  open: Case,
  cases: readonly Case[],
  passed: ReadonlySet<string>,
  composing: boolean,
): Match[] {
  if (!explains(suspect, open)) return [];
  const explained = cases.filter((one) =>
    one === open || suspect.showsIn.has(one.check) && explains(suspect, one)
  );
  const contradicted = suspect.always.intersection(passed).size;
  if (contradicted > 0 && !mayContradict(open, composing)) return [];
  // An error alone says little: then everything else has to fit.
  if (!hasWrongNumber(open)) {
    const due = cases.filter(({ check }) => suspect.always.has(check));
    if (contradicted > 0 || explained.length < due.length) return [];
  }
  const agreeing = agreements(suspect, open);
  return [{ suspect, explained, contradicted, agreeing }];
}

/**
 * Whether a suspect may be named although it should show in a check that went
 * right: where functions are put together, the learner's may be put together
 * from others than ours; and figures on paper stand each on its own.
 */
function mayContradict(
  { composed, expected }: Case,
  composing: boolean,
): boolean {
  return expected.some(({ terms }) => terms?.apart) ||
    !composed && composing;
}

function bestOf(matches: readonly Match[]): Match | undefined {
  return matches.toSorted((a, b) =>
    b.explained.length - a.explained.length ||
    a.contradicted - b.contradicted || b.agreeing - a.agreeing
  )[0];
}

/** Pairs of which one explains the first thing that is wrong. */
function pairMatches(
  near: readonly Suspect[],
  open: Case,
  cases: readonly Case[],
  passed: ReadonlySet<string>,
  together: (a: Suspect, b: Suspect) => Suspect,
): Match[] {
  if (open.expected.some(({ terms }) => terms?.apart)) return [];
  const possible = near.filter(({ always }) => always.isDisjointFrom(passed));
  const first = possible.filter((suspect) => {
    const shown = suspect.show(open.check);
    return shown !== undefined &&
      explainsFirst(open.expected, shown.observations, open.got.observations);
  });
  const matches: Match[] = [];
  let tried = 0;
  for (const a of first) {
    for (const b of possible) {
      if (a === b || tried++ >= MOST_PAIRS) continue;
      matches.push(...match(together(a, b), open, cases, passed, false));
    }
  }
  return matches;
}

/**
 * Whether a suspect shows just what was observed. Observations whose terms say
 * `apart` stand each on its own, like the figures of a worksheet: there the first
 * wrong one counts, and the mistake may have been made in some of them only.
 */
function explains(
  { show }: Suspect,
  { check, expected, got }: Case,
): boolean {
  const shown = show(check);
  if (shown === undefined || !differs(expected, shown)) return false;
  if (expected.some(({ terms }) => terms?.apart)) {
    return explainsFirst(expected, shown.observations, got.observations);
  }
  return shown.threw === got.threw &&
    shown.observations.length === got.observations.length &&
    shown.observations.every((observation, i) =>
      agree(withTerms(observation, expected[i]), got.observations[i])
    );
}

/** Whether something else than expected shows. */
export function differs(
  expected: readonly Observation[],
  { observations, threw }: Shown,
): boolean {
  return threw !== undefined || observations.length !== expected.length ||
    expected.some((observation, i) => !agree(observation, observations[i]));
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

function hasWrongNumber({ expected, got }: Case): boolean {
  return got.observations.some((one, i) =>
    expected[i] === undefined || !agree(expected[i], one)
  );
}

function agreements(
  { show }: Suspect,
  { check, expected, got }: Case,
): number {
  return show(check)!.observations.filter((one, i) =>
    agree(withTerms(one, expected[i]), got.observations[i])
  ).length;
}

/** The tolerance of the reference holds for a mistake's numbers too. */
function withTerms(
  observation: Observation,
  expected: Observation | undefined,
): Observation {
  return { ...observation, terms: expected?.terms };
}

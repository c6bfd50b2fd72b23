/**
 * Which known mistake shows what was observed.
 *
 * Pure: it is handed what each known mistake shows, and compares.
 *
 * @module
 */
import type { Observation } from "../checks/notebook.ts";
import { agree } from "./compare.ts";

/** What one run of a probe shows: its observations, and whether it threw. */
export interface Shown {
  readonly observations: readonly Observation[];
  readonly threw: boolean;
}

/**
 * Whether a submission shows just what a known mistake shows.
 *
 * Observations whose terms say `apart` stand each on its own, like the figures
 * of a worksheet: there the first wrong one counts, and the mistake may have
 * been made in some of them only.
 *
 * @param expected What the reference shows.
 * @param mistaken What the mistake shows.
 * @param got What the submission shows.
 */
export function shows(
  expected: readonly Observation[],
  mistaken: Shown,
  got: Shown,
): boolean {
  if (expected.some(({ terms }) => terms?.apart)) {
    return explainsFirst(expected, mistaken.observations, got.observations);
  }
  return mistaken.threw === got.threw &&
    mistaken.observations.length === got.observations.length &&
    mistaken.observations.every((observation, i) =>
      agree(withTerms(observation, expected[i]), got.observations[i])
    ) &&
    differs(expected, mistaken);
}

/** Whether a known mistake shows at all in a probe. */
export function differs(
  expected: readonly Observation[],
  { observations, threw }: Shown,
): boolean {
  return threw || observations.length !== expected.length ||
    expected.some((observation, i) => !agree(observation, observations[i]));
}

function explainsFirst(
  expected: readonly Observation[],
  mistaken: readonly Observation[],
  got: readonly Observation[],
): boolean {
  const wrong = (list: readonly Observation[], i: number) =>
    !agree(expected[i], list[i]);
  const first = expected.findIndex((_, i) => wrong(got, i));
  return first >= 0 && wrong(mistaken, first) &&
    agree(withTerms(mistaken[first], expected[first]), got[first]);
}

/** The tolerance of the reference holds for a mistake's numbers too. */
function withTerms(
  observation: Observation,
  expected: Observation | undefined,
): Observation {
  return { ...observation, terms: expected?.terms };
}

/** A known mistake, or two of them made together. */
export interface Suspect {
  /** The ids of the mistakes. */
  readonly ids: readonly string[];
  /** What it shows in a check; `undefined` if it cannot be run. */
  readonly show: (check: string) => Shown | undefined;
}

/** What is known of one check that went wrong. */
export interface Case {
  readonly check: string;
  readonly expected: readonly Observation[];
  readonly got: Shown;
}

/**
 * Finds for each case the suspect that explains it.
 *
 * Who explains one case is asked about the others first, so that one cause is
 * named once; of several, the one that explains most cases is named.
 *
 * @param cases What went wrong, in the order of the checks.
 * @param suspects Known mistakes, single ones before pairs.
 * @returns By check, the ids of the mistakes; nothing where no suspect fits.
 */
export function diagnose(
  cases: readonly Case[],
  suspects: Iterable<Suspect>,
): Map<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  const all = [...suspects];
  const explains = (suspect: Suspect, { check, expected, got }: Case) => {
    const shown = suspect.show(check);
    return shown !== undefined && shows(expected, shown, got);
  };
  for (const open of cases) {
    if (named.has(open.check)) continue;
    let best: { suspect: Suspect; explained: Case[] } | undefined;
    for (const suspect of all) {
      // A pair is worth a look only where no single mistake fits.
      if (best !== undefined && suspect.ids.length > best.suspect.ids.length) {
        break;
      }
      if (!explains(suspect, open)) continue;
      const explained = cases.filter((other) =>
        other === open || explains(suspect, other)
      );
      if (best === undefined || explained.length > best.explained.length) {
        best = { suspect, explained };
      }
    }
    for (const { check } of best?.explained ?? []) {
      if (!named.has(check)) named.set(check, best!.suspect.ids);
    }
  }
  return named;
}

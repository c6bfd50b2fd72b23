/**
 * Decides which of the submissions that look like one person's are.
 *
 * @module
 */
import { isMadeUp } from "../people/facts.ts";
import type { Match } from "../people/index.ts";
import { factsOf, type RosterPerson } from "../people/known.ts";
import { foldId } from "../same_id.ts";
import { listed } from "./choose.ts";
import type { Unused } from "./file_source.ts";
import { nameOf } from "./hints.ts";
import type { RawSubmission } from "./raw_submission.ts";
import { writtenOut } from "./written_out.ts";

/** A submission and who is meant by it. */
export interface Claim {
  readonly raw: RawSubmission;
  readonly match: Match<RosterPerson>;
}

/** Decides which of those that seem to be one person's are. */
export function resolveClaims(person: RosterPerson, claims: readonly Claim[]): {
  readonly counting: readonly Claim[];
  readonly aside: readonly Unused[];
  readonly disputed: readonly {
    readonly raw: RawSubmission;
    readonly reason: string;
  }[];
} {
  const exact = claims.filter(({ match }) => match.kind === "exact");
  const agreed = exact.filter(({ match }) =>
    match.kind === "exact" && match.contradictedBy.length === 0
  );
  // An exact fact decides, and two that agree before one that is contradicted.
  const best = agreed.length > 0 ? agreed : exact.length > 0 ? exact : claims;
  const others = claims.filter((one) => !best.includes(one));
  const reason = whyDisputed(person, best);
  if (reason !== undefined) {
    return {
      counting: [],
      aside: [],
      disputed: claims.map(({ raw }) => ({ raw, reason })),
    };
  }
  return {
    counting: best,
    aside: others.map(({ raw: { source: path }, match }) => ({
      path,
      reason: `is graded for nobody: it looks like ${nameOf(person)} by ${
        match.kind === "weak" ? `${match.by} alone` : "some facts, but not all"
      }, and ${writtenOut(best[0].raw.source)} is ${
        nameOf(person)
      }'s by exact facts.`,
    })),
    disputed: [],
  };
}

/** Why what seems to be one person's may be of several, if so. */
function whyDisputed(
  person: RosterPerson,
  claims: readonly Claim[],
): string | undefined {
  // People choose their names on GitHub, and may choose one as another has elsewhere.
  const called = factsOf(person).exact
    .filter(({ kind }) => kind === "GitHub name")
    .map(({ value }) => foldId(value));
  const foreign = claims.find(({ match, raw: { repository } }) =>
    match.kind === "exact" && match.contradictedBy.includes("GitHub name") ||
    repository !== undefined && called.includes(foldId(repository.whole)) &&
      !called.includes(foldId(repository.login))
  );
  if (foreign !== undefined) {
    return `${writtenOut(foreign.raw.source)} looks like ${
      nameOf(person)
    }'s by an exact fact, but ends with another GitHub name than the roster has ` +
      "of them. Not guessed: say in the roster whose that name is, or decide with " +
      "--overrides.";
  }
  const accounts = new Set(
    claims.flatMap(({ raw }) => accountOf(raw) ?? []),
  );
  return accounts.size < 2
    ? undefined
    : `${accounts.size} different accounts look like ${nameOf(person)}: ${
      listed([...accounts].sort())
    }. Two accounts are never taken for one person: say in the roster whose ` +
      "each is, or decide with --overrides.";
}

/** The account of a platform that something was handed in with, in words. */
function accountOf(
  { facts: { exact }, repository }: RawSubmission,
): string | undefined {
  if (repository !== undefined) {
    return `GitHub name ${writtenOut(foldId(repository.login))}`;
  }
  const account =
    exact.find(({ kind }) => isMadeUp(kind) || kind === "email") ??
      exact.find(({ kind }) => kind === "school number");
  return account && `${account.kind} ${writtenOut(foldId(account.value))}`;
}

/**
 * Classroom 50: a `result.json` for each student.
 *
 * The format is `classroom50/result/v1`, whose JSON Schema its makers publish
 * (foundation50/classroom50, `schemas/result-v1.schema.json`). It has whole numbers
 * for scores and no way to leave one out: where something that counts is ungraded
 * there is no file. Classroom 50 knows that case, a submission without a result,
 * and keeps the score it had.
 *
 * A submission graded outside of its workflow has no commit and no release.
 * Classroom 50 itself then puts the tag `submit/manual-<time>` in their place, for
 * a score typed in by hand; so do we.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import { foldId } from "../class/same_id.ts";
import { inOneLine } from "../../core/report/layout.ts";
import type { ExportInput, Finding, Format } from "./format.ts";
import { toJson } from "./json.ts";
import { outcomesOf } from "./outcomes.ts";
import type { Scale } from "./scale.ts";
import { pointsOf } from "./standing.ts";

/** The format. */
export const classroom50 = {
  name: "classroom50",
  settings: {
    roster: "optional",
    classroom: "needed",
    assignment: "needed",
    date: "optional",
  },
  next: "Each folder is named like the student's repository.",
  examine: (input) => [
    ...examineNames(input),
    ...examineDate(input),
    ...input.records.flatMap((stored) => examineStudent(stored, input)),
    ...examineOwners(input),
  ],
  write: (input) =>
    new Map(input.records.flatMap((stored): [string, string][] => {
      const place = twiceOwned(input).has(foldId(ownerOf(stored, input)))
        ? undefined
        : placeOf(stored, input);
      const result = place && classroom50Result(stored, input.scale, place);
      if (place === undefined || result === undefined) return [];
      const { classroom, assignment, owner } = place;
      return [[
        `${classroom}-${assignment}-${owner}/result.json`,
        toJson(result),
      ]];
    })),
} satisfies Format;

/** Where a result belongs; the runner of Classroom 50 knows all of it. */
export interface Classroom50Place {
  readonly classroom: string;
  readonly assignment: string;
  /** The GitHub login of the student. */
  readonly owner: string;
  /** A tag that begins with `submit/`. */
  readonly submission: string;
  readonly commit: string;
  readonly release: string;
  readonly review: string;
  /** When it was handed in, like `2026-06-01T14:32:01Z`. */
  readonly datetime: string;
}

export interface Classroom50Result extends Classroom50Place {
  readonly schema: "classroom50/result/v1";
  readonly assignment_type: "individual";
  readonly score: number;
  readonly "max-score": number;
  readonly tests: readonly {
    readonly "test-name": string;
    readonly passed: boolean;
    readonly score: number;
    readonly "max-score": number;
    readonly output?: string;
  }[];
}

/** Makes the result of a submission; there is none when it is not graded. */
export function classroom50Result(
  { record }: StoredRecord,
  scale: Scale,
  { classroom, assignment, owner, submission, ...rest }: Classroom50Place,
): Classroom50Result | undefined {
  const points = pointsOf(record);
  if (points === undefined) return undefined;
  const { commit, release, review, datetime } = rest;
  return {
    schema: "classroom50/result/v1",
    classroom,
    assignment,
    assignment_type: "individual",
    owner,
    submission,
    commit,
    release,
    review,
    datetime,
    score: points,
    "max-score": scale.maxPoints,
    tests: outcomesOf(record, scale)
      // A check without points is shown when there is something to see.
      .filter(({ counts, fault }) =>
        counts || fault === "nobody's" || fault === "submission's"
      )
      .map((outcome) => ({
        "test-name": outcome.name,
        passed: outcome.fault === "nobody's",
        score: outcome.points ?? 0,
        "max-score": outcome.maxPoints,
        ...(outcome.text !== "" && { output: outcome.text }),
      })),
  };
}

/** Where a submission that was graded elsewhere belongs, if that is known. */
function placeOf(
  stored: StoredRecord,
  input: ExportInput,
): Classroom50Place | undefined {
  const { classroom, assignment, date } = input.settings;
  const owner = ownerOf(stored, input);
  const datetime = toSeconds(stored.record.submitted ?? date);
  if (!isShortName(classroom) || !isShortName(assignment)) return undefined;
  if (!isLogin(owner) || datetime === undefined) return undefined;
  const tag = `submit/manual-${datetime.replaceAll(":", "-")}`;
  return {
    classroom,
    assignment,
    owner,
    submission: tag,
    commit: tag,
    release: tag,
    review: tag,
    datetime,
  };
}

function examineNames({ settings }: ExportInput): Finding[] {
  return (["classroom", "assignment"] as const)
    .filter((setting) => !isShortName(settings[setting]))
    .map((setting) => ({
      weight: "impossible",
      text: `--${setting} takes a short name of Classroom 50, in lower case, ` +
        `digits and dashes, not ${inOneLine(settings[setting] ?? "")}.`,
    }));
}

function examineDate({ settings: { date } }: ExportInput): Finding[] {
  if (date === undefined || toSeconds(date) !== undefined) return [];
  return [{
    weight: "impossible",
    text: `--date takes a time in UTC like 2026-06-01T14:32:01Z, not ${
      inOneLine(date)
    }.`,
  }];
}

function examineStudent(stored: StoredRecord, input: ExportInput): Finding[] {
  const { student: { id }, submitted } = stored.record;
  const owner = ownerOf(stored, input);
  const findings: Finding[] = [];
  if (!isLogin(owner)) {
    findings.push({
      weight: "noted",
      text: `${inOneLine(id)} (${stored.stem}.json) is not the name of a ` +
        "GitHub account, and Classroom 50 knows nobody else: it is left out.",
    });
  }
  if (submitted === undefined && input.settings.date === undefined) {
    findings.push({
      weight: "impossible",
      text: `When ${inOneLine(id)} (${stored.stem}.json) handed in is not ` +
        "known, and Classroom 50 marks who is late by it: say --date TIME.",
    });
  }
  return findings;
}

/** Two results in one repository's name would be one. */
function examineOwners(input: ExportInput): Finding[] {
  return [...twiceOwned(input)].map((owner) => ({
    weight: "noted",
    text:
      `Two submissions are of the GitHub account ${
        inOneLine(owner)
      }: both are ` +
      "left out.",
  }));
}

function twiceOwned(input: ExportInput): Set<string> {
  const owners = input.records.map((stored) => foldId(ownerOf(stored, input)));
  return new Set(owners.filter((owner, i) => owners.indexOf(owner) < i));
}

/** The login: in a roster of GitHub Classroom it has a column of its own. */
function ownerOf(stored: StoredRecord, { roster, match }: ExportInput): string {
  const id = stored.record.student.id;
  const column = roster?.header.findIndex((name) =>
    ["github_username", "username"].includes(name.trim().toLowerCase())
  );
  if (column === undefined || column < 0) return id;
  const [person] = [...match?.records ?? []]
    .find(([, matched]) => matched === stored) ?? [];
  return person?.cells[column].trim() ?? id;
}

function isLogin(name: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,99}$/i.test(name);
}

function isShortName(name: string | undefined): name is string {
  return name !== undefined && /^[a-z0-9][a-z0-9-]{1,99}$/.test(name);
}

/** A time without its fractions of a second, if it is one. */
function toSeconds(time: string | undefined): string | undefined {
  const isWhole = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(time ?? "");
  const date = new Date(isWhole ? time! : "");
  return Number.isNaN(date.getTime())
    ? undefined
    : date.toISOString().replace(/\.\d+Z$/, "Z");
}

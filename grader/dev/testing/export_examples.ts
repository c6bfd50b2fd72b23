/**
 * For tests only: records of submissions as a class has them.
 *
 * @module
 */
import type { ClassRecord, Student } from "../../instructor/class/record.ts";
import type { StoredRecord } from "../../instructor/class/read_records.ts";
import type { Roster } from "../../instructor/class/roster.ts";
import { difference, fault } from "./class_work.ts";
import { EDITION } from "./edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import type {
  CheckReport,
  ExerciseReport,
  Report,
  Verdict,
} from "../../core/report/report.ts";
import type {
  ExportInput,
  Format,
  Settings,
} from "../../instructor/export/format.ts";
import { matchRecords } from "../../instructor/export/match.ts";
import { scaleOf } from "../../instructor/export/scale.ts";

/** What differs from a submission that has everything right, check by check. */
export type Differences = Readonly<
  Record<string, Partial<CheckReport> & { readonly verdict: Verdict }>
>;

/** How to make an example. */
export interface Example {
  /** By `number/check`, as in `2/mul`; `2/*` is every check of exercise 2. */
  readonly differs?: Differences;
  readonly student?: Partial<Student>;
  readonly record?: Partial<ClassRecord>;
  /** What exercises printed, by their number. */
  readonly prints?: Readonly<Record<number, string>>;
  /** The exercises that were graded; all of them by default. */
  readonly numbers?: readonly number[];
}

/** Makes the record of a submission. */
export function example(id: string, example: Example = {}): StoredRecord {
  const { differs = {}, student, record, prints = {}, numbers } = example;
  const exercises = EDITION.exercises
    .filter(({ number }) => numbers?.includes(number) ?? true)
    .map((lesson): ExerciseReport => {
      const { number, name } = lesson;
      const checks = lesson.exercise.checks.map((check): CheckReport => {
        const difference = differs[`${number}/${check.name}`] ??
          differs[`${number}/*`] ?? { verdict: "pass" };
        const maxPoints = difference.verdict === "ungraded" ? 0 : check.points;
        return {
          name: check.name,
          points: difference.verdict === "pass" ? maxPoints : 0,
          maxPoints,
          ...(check.bonus && { bonus: true }),
          ...difference,
        };
      });
      const weak = checks.find(({ verdict, bonus }) =>
        verdict !== "pass" && !bonus
      );
      return {
        number,
        name,
        file: filesOf(lesson).exercise,
        verdict: weak?.verdict ?? "pass",
        ...sums(checks),
        checks,
        ...(prints[number] !== undefined && { console: prints[number] }),
      };
    });
  const report: Report = {
    schema: "gradlings/report/v2",
    seed: 1,
    ...sums(exercises),
    exercises,
    together: {
      name: "together",
      verdict: exercises.every(({ verdict }) => verdict === "pass")
        ? "pass"
        : "not-started",
      points: 0,
      maxPoints: 0,
    },
  };
  return {
    stem: id.replaceAll(/[^a-z0-9-]/gi, "_"),
    record: {
      schema: "gradlings/record/v1",
      student: { id, ...student },
      source: `submissions/${id}`,
      notes: [],
      hashes: { together: "0123456789abcdef" },
      report,
      ...record,
    },
  };
}

function sums(
  parts: readonly { readonly points: number; readonly maxPoints: number }[],
): { points: number; maxPoints: number } {
  return {
    points: parts.reduce((sum, { points }) => sum + points, 0),
    maxPoints: parts.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
  };
}

/** The input of exporting these records, with a roster if there is one. */
export function inputOf(
  records: readonly StoredRecord[],
  roster?: Roster,
  settings: Settings = {},
): ExportInput {
  return {
    records,
    scale: scaleOf(records, EDITION),
    settings,
    ...(roster && { roster, match: matchRecords(records, roster) }),
  };
}

/** The one file that a format writes, without its byte-order mark. */
export function writtenBy(
  { write, file }: {
    write: (input: ExportInput) => ReadonlyMap<string, string>;
    file: string;
  },
  input: ExportInput,
): string {
  return write(input).get(file)!.replace(/^\ufeff/, "");
}

/** What a format does not do, or only when it is asked for. */
export function refusalsBy(
  { examine }: Pick<Format, "examine">,
  input: ExportInput,
): string[] {
  return examine!(input).filter(({ weight }) => weight !== "noted")
    .map(({ text }) => text);
}

/** Text that tries to break out of wherever it is put. */
export const HOSTILE =
  "a\x1b[31m\u202e</failure>]]><script>alert(1)</script>&amp;\"'\0\x08\ufffe" +
  "\ud800=1+1,\r\n{{x}}\u2028🎉";

/** Names that a CSV file, a spreadsheet or a reader may stumble over. */
export const NAMES: readonly string[] = [
  "Lovelace, Ada",
  'Ada "the first"',
  "two\nlines",
  '=HYPERLINK("https://evil.example","x")',
  "+49",
  "-1",
  "@SUM(A1)",
  "'=1",
  "'t Hooft",
  "שלום עליכם",
  "\u202eevil\u202c",
  "👩‍💻",
  "<b>Ada</b> & Bob; Eve",
];

/** Everything right: 100 of 100. */
export const RIGHT: StoredRecord = example("ada", {
  student: { name: "Ada Lovelace", email: "ada@example.edu" },
  record: { submitted: "2026-06-01T14:32:01Z" },
});

/** One mistake, named: 97 of 100. */
export const MISTAKEN: StoredRecord = example("bob", {
  student: { name: "Bob Baker", email: "bob@example.edu" },
  record: { submitted: "2026-06-02T00:00:00.000Z", late: true },
  differs: {
    "2/mul": {
      verdict: "wrong",
      feedback: {
        ...difference("c = mul(a, b)", "a.grad", "3", "1"),
        mistakes: [{
          id: "mul-ignores-out-grad",
          when: "`mul` leaves out `out.grad`.",
        }],
      },
    },
  },
});

/** Nothing but stubs: 0 of 100. */
export const UNTOUCHED: StoredRecord = example("cy", {
  differs: Object.fromEntries(
    EDITION.exercises.map((
      { number },
    ) => [`${number}/*`, { verdict: "not-started" }]),
  ),
});

/** A loop without an end in exercise 8: 88 of 100. */
export const ENDLESS: StoredRecord = example("dot", {
  differs: {
    "8/*": { verdict: "timeout", feedback: fault("timeout") },
  },
});

/** The grader failed on exercise 3, and a check is wrong: what it is worth is not known. */
export const UNGRADED: StoredRecord = example("eve", {
  student: { name: "Eve" },
  record: { submitted: "2026-06-03T10:00:00Z" },
  differs: {
    "2/mul": {
      verdict: "wrong",
      feedback: difference("c = mul(a, b)", "a.grad", "3", "1"),
    },
    "3/*": {
      verdict: "ungraded",
      feedback: fault(
        "grader",
        "The grader itself failed, twice: no temporary folder.",
      ),
    },
  },
});

/** Hostile text wherever a submission can put some, and a hostile name. */
export const HOSTILE_RECORD: StoredRecord = example("mallory", {
  student: { name: HOSTILE },
  record: { submitted: "2026-06-03T11:00:00Z" },
  differs: {
    "1/prev": {
      verdict: "threw",
      feedback: fault("threw", `Error: ${HOSTILE}`),
    },
  },
  prints: { 1: HOSTILE.repeat(2_000), 2: "=cmd" },
});

/** All of them, in the order of their ids. */
export const CLASS: readonly StoredRecord[] = [
  RIGHT,
  MISTAKEN,
  UNTOUCHED,
  ENDLESS,
  UNGRADED,
  HOSTILE_RECORD,
];

/**
 * The digest of a record for the class page, so small that the page of a large
 * class is made in the memory of a small one.
 *
 * Most of a record is what was tried and printed, which is in the feedback and not
 * on the page. Of what is left most is the same for many students, a passing
 * exercise above all, and is kept once for all of them.
 *
 * @module
 */
import type {
  CheckReport,
  ExerciseReport,
  Verdict,
} from "../../core/report/report.ts";
import type { ClassRecord } from "./record.ts";
import { shortenedFault } from "./named.ts";
import { ENDED } from "./verdicts.ts";

/** What the page about a class is made from; a whole record will do as well. */
export type Digest = Pick<
  ClassRecord,
  | "student"
  | "submitted"
  | "late"
  | "notes"
  | "report"
  | "homework"
  | "disputed"
  | "unused"
  | "unusable"
  | "overrides"
  | "ours"
>;

/** Makes digests of the records of one class. */
export class Digester {
  /** What several students have in common, by what it says. */
  readonly #shared: Map<string, unknown> = new Map();

  /** Makes the digest of one record: the page shows the same of both. */
  digest(record: ClassRecord): Digest {
    const { student, submitted, late, notes, report, homework } = record;
    const { id, name } = student;
    return {
      student: name === undefined ? { id } : { id, name },
      ...(late && { late, submitted }),
      notes: this.#share(notes),
      report: {
        ...report,
        exercises: report.exercises.map((one) => this.#share(shortened(one))),
        together: this.#share(shortenedCheck(report.together)),
      },
      ...(homework && { homework: this.#share(homework) }),
      ...(record.disputed && { disputed: record.disputed }),
      ...(record.unused && { unused: this.#share(record.unused) }),
      ...(record.unusable && { unusable: this.#share(record.unusable) }),
      ...(record.ours && { ours: this.#share(record.ours) }),
      ...(record.overrides && { overrides: this.#share(record.overrides) }),
    };
  }

  #share<T>(value: T): T {
    const text = JSON.stringify(value);
    const shared = this.#shared.get(text);
    if (shared !== undefined) return shared as T;
    // A copy: a piece of a text keeps the whole text in memory.
    const own = JSON.parse(text);
    this.#shared.set(text, own);
    return own;
  }
}

function shortened(exercise: ExerciseReport): ExerciseReport {
  const { console: _, checks, ...rest } = exercise;
  return { ...rest, checks: checks.map(shortenedCheck) };
}

/** Keeps of the feedback what the page says: the mistakes, and what ended the check. */
function shortenedCheck(check: CheckReport): CheckReport {
  const { feedback, ...rest } = check;
  if (feedback === undefined) return check;
  const { mistakes } = feedback;
  return {
    ...rest,
    feedback: {
      ...(isQuoted(check.verdict) && shortenedFault(feedback)),
      ...(mistakes && { mistakes }),
    },
  };
}

function isQuoted(verdict: Verdict): boolean {
  return [...ENDED, "refused", "ungraded"].includes(verdict);
}

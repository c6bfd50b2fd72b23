/**
 * What the page about a class keeps of a record: so little that the page of a large
 * class is made in the memory of a small one.
 *
 * Most of a record is what was tried and printed, which is in the feedback and not
 * on the page. Of what is left most is the same for many students, a passing
 * exercise above all, and is kept once for all of them.
 *
 * @module
 */
import type { CheckReport, ExerciseReport, Verdict } from "../report/record.ts";
import { saidBy } from "./named.ts";
import type { ClassRecord } from "./record.ts";
import { cut, oneLine } from "./shown_text.ts";
import { ENDED } from "./verdicts.ts";

/** What the page about a class is made from; a whole record will do as well. */
export type Digest = Pick<
  ClassRecord,
  "student" | "submitted" | "late" | "notes" | "report" | "homework"
>;

/** The longest that the page quotes of a message, in characters. */
export const QUOTED = 400;

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
        chain: this.#share(shortenedCheck(report.chain)),
      },
      ...(homework && { homework: this.#share(homework) }),
    };
  }

  #share<T>(value: T): T {
    const text = JSON.stringify(value);
    const shared = this.#shared.get(text);
    if (shared !== undefined) return shared as T;
    // Made anew: a piece of a text keeps the whole text in memory.
    const own = JSON.parse(text);
    this.#shared.set(text, own);
    return own;
  }
}

function shortened(exercise: ExerciseReport): ExerciseReport {
  const { console: _, checks, ...rest } = exercise;
  return { ...rest, checks: checks.map(shortenedCheck) };
}

/** Keeps of a message what the page says: one line where it ended, and the mistake. */
function shortenedCheck(check: CheckReport): CheckReport {
  const { message, verdict } = check;
  if (message === undefined) return check;
  const { observed } = saidBy(check);
  const named = message.slice(observed.length);
  return {
    ...check,
    message: `${isQuoted(verdict) ? firstLine(observed) : ""}${named}`,
  };
}

function isQuoted(verdict: Verdict): boolean {
  return [...ENDED, "refused", "ungraded"].includes(verdict);
}

function firstLine(text: string): string {
  const [line] = text.split("\n", 1);
  // What is blank stays so: written out, it would look like something.
  return cut(line.trim() === "" ? line : oneLine(line), QUOTED);
}

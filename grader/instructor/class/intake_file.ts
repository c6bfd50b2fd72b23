/**
 * Everything about a class that is in no record: `intake.json`
 * in the folder of the results.
 *
 * It says whose records belong to the class, so that nothing else is read as one, and
 * everything that no record can say: who handed in nothing, what is nobody's, what may
 * be of several people.
 *
 * @module
 */
import { writeWhole } from "../../kit/write_atomic.ts";
import type { Facts } from "./people/facts.ts";
import type { Student, UnusedFile } from "./record.ts";

/** Somebody of the class, with all that is known of them. */
export interface Involved extends Student {
  readonly facts?: Facts;
}

/** What was found. */
export interface Intake {
  readonly schema: "gradlings/intake/v1";
  /** What the folder of the submissions is called. */
  readonly folder: string;
  /** The ids of everybody who has, or will have, a record here. */
  readonly graded: readonly string[];
  /** The ids on the roster, where there was one. */
  readonly roster?: readonly string[];
  /** What may be of several people, or of anybody. */
  readonly conflicts: readonly {
    /** What it is graded under, if it is. */
    readonly id?: string;
    readonly source: string;
    readonly people: readonly Involved[];
    readonly reason: string;
  }[];
  /** Submissions of people who are not on the roster. */
  readonly unknown: readonly {
    readonly id: string;
    readonly name?: string;
    readonly source: string;
    readonly hints: readonly string[];
  }[];
  /** What was not used, and belongs to no record. */
  readonly unused: readonly UnusedFile[];
  /** Who is on the roster and handed in nothing. */
  readonly absent: readonly Involved[];
  /** The ids of earlier records whose submissions are not there any more. */
  readonly gone: readonly string[];
}

const FILE = "intake.json";

/** Whether something was handed in that may be of somebody who seems to be absent. */
export function isOwnerless({ conflicts, unknown }: Intake): boolean {
  return unknown.length > 0 ||
    conflicts.some(({ people }) => people.length === 0);
}

/** Writes down what was found. */
export function writeIntake(out: string, intake: Intake): void {
  writeWhole(`${out}/${FILE}`, `${JSON.stringify(intake, null, 2)}\n`);
}

/**
 * Reads what was found.
 *
 * @returns `undefined` where nothing was written down.
 * @throws {Error} If it cannot be read.
 */
export function readIntake(out: string): Intake | undefined {
  let text;
  try {
    text = Deno.readTextFileSync(`${out}/${FILE}`);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
  try {
    const intake: Intake = JSON.parse(text);
    if (
      intake.schema === "gradlings/intake/v1" && Array.isArray(intake.graded)
    ) return intake;
  } catch {
    // Said below.
  }
  throw new Error(
    `${out}/${FILE} is not what deno task class wrote: grade the class again`,
  );
}

/** What was found in several shares of one class, as if it were one. */
export function together(intakes: readonly Intake[]): Intake | undefined {
  const [first] = intakes;
  if (first === undefined) return undefined;
  const all = <T>(of: (intake: Intake) => readonly T[]): T[] => [
    ...new Map(
      intakes.flatMap(of).map((one) => [JSON.stringify(one), one] as const),
    ).values(),
  ];
  return {
    ...first,
    graded: all(({ graded }) => graded),
    conflicts: all(({ conflicts }) => conflicts),
    unknown: all(({ unknown }) => unknown),
    unused: all(({ unused }) => unused),
    absent: all(({ absent }) => absent),
    gone: all(({ gone }) => gone),
  };
}

/**
 * A format of exports: its needs, its warnings, and the files it makes.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import type { Intake } from "../class/intake_file.ts";
import type { Roster } from "../class/roster.ts";
import type { Match } from "./match.ts";
import type { Scale } from "./scale.ts";

/** What a platform has to be told that no record says. */
export interface Settings {
  /** The column of a gradebook that gets the grades. */
  readonly column?: string;
  /** The short name of a classroom of Classroom 50. */
  readonly classroom?: string;
  /** The slug of an assignment of Classroom 50. */
  readonly assignment?: string;
  /** When it was handed in, where a record does not know. */
  readonly date?: string;
  /** What the grades are to be out of. */
  readonly "out-of"?: string;
}

/** What is only done when it is asked for, each with a switch of its own. */
export type Permission = "create-people" | "replace-grades" | "rescale";

/** Everything a format is made from. */
export interface ExportInput {
  /** In the order of the students' ids. */
  readonly records: readonly StoredRecord[];
  readonly scale: Scale;
  readonly settings: Settings;
  readonly roster?: Roster;
  /** Who of the roster handed in what; there is one when there is a roster. */
  readonly match?: Match;
  /** What was found beside the records. */
  readonly intake?: Intake;
  /** Reads the page of feedback that goes to a student; `undefined` where there is none. */
  readonly feedbackOf?: (stored: StoredRecord) => string | undefined;
  /** What is done though it is not by default. */
  readonly allowed?: ReadonlySet<Permission>;
}

/** Something to know before a file is handed to a platform. */
export interface Finding {
  /**
   * "noted" is only reported. "refused" would do harm on the platform, and is
   * written only when that is asked for. "impossible" cannot be written at all.
   */
  readonly weight: "noted" | "refused" | "impossible";
  /** What allows it, where it is refused. */
  readonly unless?: Permission;
  /** A sentence that names the row, the student or the column. */
  readonly text: string;
}

/** A format grades can be exported to. */
export interface Format {
  /** As `--format` takes it. */
  readonly name: string;
  /** The file it makes; without it makes files for each student. */
  readonly file?: string;
  /** What it has to be told, and what it may be told. */
  readonly settings: Readonly<
    Partial<Record<keyof Settings | "roster", "needed" | "optional">>
  >;
  /** What to do with the result; one sentence. */
  readonly next: string;
  /** What would go wrong on the platform, besides what goes wrong on all. */
  readonly examine?: (input: ExportInput) => readonly Finding[];
  /**
   * Makes the files: their contents by their paths, with `/`.
   *
   * It is only called when nothing is refused, or when a person has allowed it: then
   * it does what was refused, and leaves out what has no row.
   */
  readonly write: (input: ExportInput) => ExportFiles | Promise<ExportFiles>;
}

/** Texts, or the bytes of zips, by path. */
export type ExportFiles = ReadonlyMap<string, string | Uint8Array>;

/**
 * What a format is: what it needs, what it would break, and the files it makes.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
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
}

/** Everything a format is made from. */
export interface Job {
  /** In the order of the students' ids. */
  readonly records: readonly StoredRecord[];
  readonly scale: Scale;
  readonly settings: Settings;
  readonly roster?: Roster;
  /** Who of the roster handed in what; there is one when there is a roster. */
  readonly match?: Match;
}

/** Something to know before a file is handed to a platform. */
export interface Finding {
  /**
   * "noted" is said and no more; "refused" is what the platform would do harm
   * with, written only when that is asked for (`--anyway`); "impossible" cannot be
   * written at all.
   */
  readonly weight: "noted" | "refused" | "impossible";
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
  readonly examine?: (job: Job) => readonly Finding[];
  /**
   * Makes the files: their contents by their paths, with `/`.
   *
   * Whatever was refused is left out of them where it has no row to stand in, and
   * done where it can be: someone has asked for that.
   */
  readonly write: (job: Job) => ReadonlyMap<string, string>;
}

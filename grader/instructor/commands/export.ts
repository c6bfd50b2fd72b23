/**
 * `deno task export`: a class's grades for a gradebook or another platform.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import type { Roster } from "../class/roster.ts";
import { printedSentence } from "../class/shown_text.ts";
import type {
  ExportInput,
  Finding,
  Format,
  Permission,
  Settings,
} from "../export/format.ts";
import { printable, WIDTH, wrap } from "../../core/report/layout.ts";
import type { Edition } from "../../core/course/edition.ts";
import { UsageError } from "../../core/usage_error.ts";
import {
  type Arguments,
  type Command,
  wholeNumber,
} from "../../kit/command.ts";

/** What may be asked for, besides where from and where to. */
const SETTINGS: readonly (keyof Settings)[] = [
  "column",
  "classroom",
  "assignment",
  "date",
  "out-of",
];

/** What is only done when it is asked for. */
const PERMISSIONS: readonly Permission[] = [
  "create-people",
  "replace-grades",
  "rescale",
];

export const command: Command = {
  help: () =>
    `deno task export OUT --format F [--roster FILE] [--out FILE_OR_FOLDER]

Writes the grades of a class, which deno task class graded to OUT, for:

  canvas        the gradebook exported from Canvas, one column filled in:
                --roster GRADEBOOK.csv --column "Homework 1"
  moodle        a grading worksheet of Moodle filled in, or grades for its
                gradebook: --roster FILE [--column NAME]
  csv           a CSV file with every exercise's points
  junit         JUnit XML: a test suite a student, a test case a check
  gradescope    a results.json a student
  classroom50   a result.json a student: --classroom NAME --assignment NAME
                [--date TIME, where no record knows when it was handed in]
  prairielearn  a results.json a student
  canvas-feedback  everybody's page of feedback in a zip that Canvas takes back,
                   for a class that was downloaded from Canvas
  moodle-feedback  the same for Moodle

  --roster FILE   who is in the class: a CSV file with the columns id, name and
                  email, or an export of Canvas, Moodle, GitHub Classroom,
                  Classroom 50 or Gradescope
  --out PATH      the file, or the folder, to write; in OUT/export by default
  --out-of N      scales the grades to N points, rounded to two decimals: for
                  canvas, moodle and csv

Only when you ask for it:

  --replace-grades  replaces grades that are in the gradebook already
  --rescale         scales the grades to what the gradebook's column is out of
  --create-people   adds rows for people who are not in the gradebook

Work that could not be graded or used, or may be somebody else's, is left open,
never 0, and reported. Nothing is written when something is refused.

Exit code: 0 when everything is written, 1 when something is refused, 2 for an
invalid command line, 3 when a record or a file cannot be read.`,
  switches: PERMISSIONS,
  settings: ["format", "roster", "out", ...SETTINGS],
  run: async (args, edition) => {
    // Loaded now: for --help nobody has to fetch the CSV library.
    const { FORMATS } = await import("../export/formats.ts");
    const format = formatOf(args, FORMATS);
    const out = folderOf(args);
    const allowed = new Set(PERMISSIONS.filter((name) => args.has(name)));
    const input = { ...await inputOf(args, out, format, edition), allowed };
    const { examine } = await import("../export/preflight.ts");
    const findings = examine(input, format);
    const harm = findings.filter(({ weight, unless }) =>
      weight === "impossible" ||
      weight === "refused" && !(unless !== undefined && allowed.has(unless))
    );
    say("Warning:", findings.filter(({ weight }) => weight === "noted"));
    if (harm.length > 0) {
      say("Refused:", harm);
      const switches = new Set(
        harm.flatMap(({ unless }) => unless === undefined ? [] : `--${unless}`),
      );
      const canBeAllowed = harm.every(({ unless }) => unless !== undefined);
      console.error(
        canBeAllowed
          ? `Nothing was written. If you want this: ${[...switches].join(" ")}.`
          : "Nothing was written.",
      );
      return 1;
    }
    say("As asked for:", findings.filter(({ weight }) => weight === "refused"));
    const { writeWhole } = await import("../../kit/write_atomic.ts");
    const { whyNot } = await import("../../kit/make_folder.ts");
    const { leftBehind, targets, touches } = await import(
      "../export/targets.ts"
    );
    const to = args.value("out");
    const files = targets(
      await format.write(input),
      format,
      out,
      to === undefined ? undefined : keepSlash(to, args.path(to)),
    );
    const roster = args.value("roster");
    for (const [path] of files) {
      const kept = [
        `${out}/records`,
        `${out}/feedback`,
        roster === undefined ? path + "?" : args.path(roster),
      ]
        .find((kept) => touches(path, kept));
      if (kept !== undefined) {
        throw new UsageError(
          `${path} would be written over ${kept}: name another path with --out.`,
        );
      }
    }
    say("Warning:", leftBehind(files));
    for (const [path, content] of files) {
      try {
        writeWhole(path, content);
      } catch (error) {
        throw new UsageError(
          `${path} cannot be written: ${
            whyNot(error)
          }. Name another path with --out.`,
        );
      }
    }
    console.log(summary([...files.keys()], format, input));
    return 0;
  },
};

function formatOf(
  { value }: Arguments,
  formats: readonly Format[],
): Format {
  const names = formats.map(({ name }) => name).join(", ");
  const wanted = value("format");
  if (wanted === undefined) {
    throw new UsageError(`Which format? --format takes one of ${names}.`);
  }
  const format = formats.find(({ name }) => name === wanted);
  if (format === undefined) {
    throw new UsageError(
      `There is no format "${wanted}". Choose one of ${names}.`,
    );
  }
  for (const name of ["roster", ...SETTINGS] as const) {
    const isGiven = value(name) !== undefined;
    const takes = format.settings[name];
    if (isGiven && takes === undefined) {
      const others = formats.filter(({ settings }) => name in settings);
      throw new UsageError(
        `--${name} means nothing to ${wanted}; it is for ${
          others.map(({ name }) => name).join(" and ")
        }.`,
      );
    }
    if (!isGiven && takes === "needed") {
      throw new UsageError(`--format ${wanted} needs --${name}.`);
    }
  }
  return format;
}

function folderOf({ words, path }: Arguments): string {
  if (words.length !== 1) {
    throw new UsageError(
      "Which class? Say the one folder that deno task class wrote with --out.",
    );
  }
  return path(words[0]);
}

/** A separator at the end says that it is a folder. */
function keepSlash(typed: string, path: string): string {
  return /[/\\]$/.test(typed) ? `${path}/` : path;
}

async function inputOf(
  { value, path }: Arguments,
  out: string,
  { name }: Format,
  edition: Edition,
): Promise<ExportInput> {
  const { readRecords } = await import("../class/read_records.ts");
  const { matchRecords } = await import("../export/match.ts");
  const { scaleOf } = await import("../export/scale.ts");
  const { readIntake, together } = await import("../class/intake_file.ts");
  const { partsOf } = await import("../class/parts.ts");
  const records = readRecords(out);
  const { parts, missing } = partsOf(out);
  if (missing.length > 0) {
    console.error(
      `Warning: the shares ${missing.join(", ")} are missing here: everybody ` +
        "in them is left out.",
    );
  }
  const intake = together(
    parts.flatMap(({ folder }) => readIntake(folder) ?? []),
  );
  const scale = scaleOf(records, edition);
  const outOf = value("out-of");
  if (outOf !== undefined && wholeNumber("out-of", outOf) < 1) {
    throw new UsageError("--out-of takes a number of points from 1 on.");
  }
  const settings = Object.fromEntries(
    SETTINGS.map((name) => [name, value(name)]),
  );
  const file = value("roster");
  const feedbackOf = ({ stem }: StoredRecord) =>
    readTextIfThere(`${out}/feedback/${stem}.md`);
  const found = { records, scale, settings, intake, feedbackOf };
  if (file === undefined) return found;
  const roster = await rosterOf(path(file), name);
  const match = matchRecords(records, roster, intake);
  return { ...found, roster, match };
}

function readTextIfThere(path: string): string | undefined {
  try {
    return Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}

async function rosterOf(path: string, format: string): Promise<Roster> {
  const { readRoster, RosterError } = await import("../class/roster.ts");
  let bytes;
  try {
    bytes = Deno.readFileSync(path);
  } catch (error) {
    throw new UsageError(
      `--roster ${path} cannot be read (${
        (error as Error).name
      }): say the file that --format ${format} is to be made from.`,
    );
  }
  try {
    return readRoster(bytes, path.replace(/^.*[/\\]/, ""));
  } catch (error) {
    if (error instanceof RosterError) throw new UsageError(error.message);
    throw error;
  }
}

function say(what: string, findings: readonly Finding[]): void {
  for (const { text } of findings) {
    const shown = printable(printedSentence(text));
    console.error(wrap(`${what} ${shown}`, WIDTH - 2).join("\n  "));
  }
}

function summary(
  paths: readonly string[],
  { next }: Format,
  { roster, match }: ExportInput,
): string {
  const [first] = paths;
  const what = paths.length === 0
    ? "Nothing to write: nobody has a grade."
    : paths.length === 1
    ? `Wrote ${first}.`
    : `Wrote ${paths.length} files, from ${first} on.`;
  const people = roster && match
    ? ` ${match.records.size} of ${roster.people.length} people in ${roster.file} ` +
      "are found among those who were graded."
    : "";
  return `${what}${people}\n${next}`;
}

/**
 * `deno task export`: a class's grades for a gradebook or another platform.
 *
 * @module
 */
import type { Roster } from "../class/roster.ts";
import type { Finding, Format, Job, Settings } from "../export/format.ts";
import { printable, WIDTH, wrap } from "../report/layout.ts";
import { type Arguments, type Command, UsageError } from "./command.ts";

/** What may be asked for, besides where from and where to. */
const SETTINGS: readonly (keyof Settings)[] = [
  "column",
  "classroom",
  "assignment",
  "date",
];

/** The command. */
export const command: Command = {
  help: `deno task export OUT --format F [--roster FILE] [--out FILE_OR_FOLDER]

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

  --roster FILE   who is in the class: a CSV file with the columns id, name and
                  email, or an export of Canvas, Moodle, GitHub Classroom,
                  Classroom 50 or Gradescope
  --out PATH      the file, or the folder, to write; in OUT/export by default
  --anyway        writes also what would make new students or assignments,
                  stop an import, or replace a grade

What the grader could not grade is left open, never 0, and said on standard
error. Nothing is written when something is refused.

Exit code: 0 when everything is written, 1 when something is refused, 2 for a
command line that cannot be meant, 3 when a record or a file cannot be read.`,
  switches: ["anyway"],
  settings: ["format", "roster", "out", ...SETTINGS],
  run: async (args) => {
    // Loaded now: for --help nobody has to fetch the CSV library.
    const { FORMATS } = await import("../export/formats.ts");
    const format = formatOf(args, FORMATS);
    const out = folderOf(args);
    const job = await jobOf(args, out, format);
    const { examine } = await import("../export/preflight.ts");
    const findings = examine(job, format);
    const harm = findings.filter(({ weight }) =>
      weight === "impossible" || weight === "refused" && !args.has("anyway")
    );
    say("Warning:", findings.filter(({ weight }) => weight === "noted"));
    if (harm.length > 0) {
      say("Refused:", harm);
      const canBeForced = harm.every(({ weight }) => weight === "refused");
      console.error(
        canBeForced
          ? "Nothing was written. --anyway writes it all the same."
          : "Nothing was written.",
      );
      return 1;
    }
    say("Anyway:", findings.filter(({ weight }) => weight === "refused"));
    const { writeWhole } = await import("../workspace/write_whole.ts");
    const { leftBehind, targets, touches } = await import(
      "../export/targets.ts"
    );
    const files = targets(format.write(job), format, out, args.value("out"));
    for (const [path] of files) {
      const kept = [`${out}/records`, args.value("roster") ?? path + "?"]
        .find((kept) => touches(path, kept));
      if (kept !== undefined) {
        throw new UsageError(
          `${path} would be written over ${kept}: say another --out.`,
        );
      }
    }
    say("Warning:", leftBehind(files));
    for (const [path, text] of files) writeWhole(path, text);
    console.log(summary([...files.keys()], format));
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
        `--${name} says nothing to ${wanted}; it is for ${
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

function folderOf({ words }: Arguments): string {
  if (words.length !== 1) {
    throw new UsageError(
      "Which class? Say the one folder that deno task class wrote with --out.",
    );
  }
  return words[0].replace(/(?<=.)[/\\]+$/, "");
}

async function jobOf(
  { value }: Arguments,
  out: string,
  { name }: Format,
): Promise<Job> {
  const { readRecords } = await import("../class/read_records.ts");
  const { matchRecords } = await import("../export/match.ts");
  const { scaleOf } = await import("../export/scale.ts");
  const records = readRecords(out);
  const scale = scaleOf(records);
  const settings = Object.fromEntries(
    SETTINGS.map((name) => [name, value(name)]),
  );
  const file = value("roster");
  if (file === undefined) return { records, scale, settings };
  const roster = await rosterOf(file, name);
  const match = matchRecords(records, roster);
  return { records, scale, settings, roster, match };
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
    console.error(wrap(`${what} ${printable(text)}`, WIDTH - 2).join("\n  "));
  }
}

function summary(paths: readonly string[], { next }: Format): string {
  const [first] = paths;
  const what = paths.length === 0
    ? "Nothing to write: nobody has a grade."
    : paths.length === 1
    ? `Wrote ${first}.`
    : `Wrote ${paths.length} files, from ${first} on.`;
  return `${what}\n${next}`;
}

/**
 * `deno task class`: grades a class.
 *
 * `deno.json` has it run with `--optimize-for-size`: the engine then collects what is
 * done with, instead of taking three times the memory for it as a class goes on.
 *
 * @module
 */
import { gradeClass } from "../class/grade_class.ts";
import { listSubmissions } from "../class/list_submissions.ts";
import { Progress } from "../class/progress.ts";
import type { Student } from "../class/record.ts";
import { settingsFor } from "../class/settings.ts";
import { inShard, parseShard } from "../class/shard.ts";
import { writePages } from "../class/write_pages.ts";
import { printable } from "../report/layout.ts";
import {
  type Arguments,
  type Command,
  UsageError,
  wholeNumber,
} from "./command.ts";

/** The command. */
export const command: Command = {
  help: `deno task class FOLDER --out OUT [--roster FILE] [--exercises A-B]
                [--handout FOLDER] [--title TEXT] [--seed N] [--jobs N]
                [--shard I/N] [--fresh]
deno task class --pages OUT

Grades a class. FOLDER is what you downloaded from Canvas, Moodle, Gradescope
or Classroom 50, or has a folder or a zip for each student. OUT gets a record of
each submission, a feedback page for each student, and class.html for you.
Stopped and begun again, it goes on where it was; what has not changed is not
graded twice.

  --out OUT         the folder of the results; made if it is not there
  --roster FILE     a CSV file that says who is in the class
  --exercises A-B   what was assigned; without it, the whole course
  --handout FOLDER  the homework it is, as deno task assign made it: what was
                    assigned there, and who passes with its numbers only
  --title TEXT      what the class is called on its page
  --seed N          the random inputs, the same for all; by default a number
                    that nobody knows, kept with the results
  --jobs N          how many submissions at a time; by default one more than
                    there are cores, since each waits now and then
  --shard I/N       only the I-th of N parts of the class, for several machines
  --fresh           grades everything again
  --pages OUT       only makes the pages again; also of a folder of several OUTs

Exit code: 0 when every submission has a grade, 3 when one is ungraded in part
or whole, 2 for a command line that cannot be meant.`,
  switches: ["fresh"],
  settings: [
    "exercises",
    "handout",
    "jobs",
    "out",
    "pages",
    "roster",
    "seed",
    "shard",
    "title",
  ],
  run: async (args) => {
    const { value } = args;
    const pages = value("pages");
    if (pages !== undefined) return tellOfPages(existing(pages));
    const folder = folderOf(args.words);
    const people = await peopleIn(args);
    const shard = parseShard(value("shard") ?? "1/1");
    const listing = await listSubmissions(
      folder,
      people,
      ({ id }) => inShard(id, shard),
    );
    const jobs = jobsOf(args);
    const out = made(args);
    const settings = settingsFor(out, {
      title: value("title"),
      exercises: value("exercises"),
      seed: value("seed"),
      handout: value("handout"),
      isShare: shard.parts > 1,
    }, listing.name);
    for (const { path, reason } of listing.unused) {
      console.error(printable(`Not used: ${path}: ${reason}`));
    }
    for (const id of listing.unknown) {
      console.error(printable(`Not on the roster: ${id}`));
    }
    for (const student of listing.absent) {
      if (!inShard(student.id, shard)) continue;
      console.error(printable(`Nothing handed in: ${student.id}`));
    }
    const progress = new Progress(listing.students.length);
    const options = { ...settings, out, jobs, fresh: args.has("fresh") };
    for await (const done of gradeClass(listing.students, options)) {
      progress.tell(done);
    }
    progress.end();
    return listing.students.length === 0 ? 0 : tellOfPages(out);
  },
};

/** Makes all pages from the records, and says what there is. */
function tellOfPages(out: string): number {
  const { submissions, ungraded } = writePages(out);
  for (const id of ungraded) {
    console.error(printable(`Ungraded, at least in part: ${id}`));
  }
  if (ungraded.length > 0) {
    console.error("Run it again: only these are graded.");
  }
  console.log(
    `${submissions} submissions. Look at ${out}/class.html; what goes to ` +
      "the students is in feedback/.",
  );
  return ungraded.length > 0 ? 3 : 0;
}

function folderOf(words: readonly string[]): string {
  if (words.length !== 1) {
    throw new UsageError(
      "Which folder? As in deno task class FOLDER --out OUT.",
    );
  }
  return words[0];
}

async function peopleIn(
  { value }: Arguments,
): Promise<readonly Student[] | undefined> {
  const file = value("roster");
  if (file === undefined) return undefined;
  // Loaded only now: it needs a library for CSV.
  const { readRoster, RosterError } = await import("../class/roster.ts");
  let bytes;
  try {
    bytes = Deno.readFileSync(file);
  } catch (error) {
    throw new UsageError(
      `--roster ${file} cannot be read: ${(error as Error).message}.`,
    );
  }
  try {
    return readRoster(bytes, file).people;
  } catch (error) {
    if (error instanceof RosterError) throw new UsageError(error.message);
    throw error;
  }
}

function jobsOf(args: Arguments): number {
  const usual = navigator.hardwareConcurrency + 1;
  const jobs = wholeNumber("jobs", args.value("jobs") ?? String(usual));
  if (jobs < 1) throw new UsageError("--jobs takes a number from 1 on.");
  return jobs;
}

/** The folder of the results, made if it is not there. */
function made({ value }: Arguments): string {
  const out = value("out");
  if (out === undefined) {
    throw new UsageError("--out is missing: where do the results go?");
  }
  Deno.mkdirSync(out, { recursive: true });
  return existing(out);
}

function existing(folder: string): string {
  return folder.replace(/(?<=.)[/\\]+$/, "");
}

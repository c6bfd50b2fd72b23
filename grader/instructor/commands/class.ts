/**
 * `deno task class`: grades a class.
 *
 * `deno.json` has it run with `--optimize-for-size`: the engine then collects what is
 * done with, instead of taking three times the memory for it as a class goes on.
 *
 * @module
 */
import { gradeClass } from "../class/grade_class.ts";
import { forget } from "../class/forget.ts";
import { readIntake, writeIntake } from "../class/intake_file.ts";
import { listed } from "../class/intake/choose.ts";
import type { Which } from "../class/intake/which.ts";
import { listSubmissions } from "../class/list_submissions.ts";
import {
  intakeOf,
  onePerson,
  refuseOtherRoster,
} from "../class/look_through.ts";
import { overridesIn, peopleIn, withOverrides } from "../class/read_asked.ts";
import { hold, keepApart } from "../class/out_folder.ts";
import { Progress } from "../class/progress.ts";
import { recordedIds } from "../class/records.ts";
import { isNobodys, sayIntake } from "../class/say_intake.ts";
import { settingsFor, titlesFor } from "../class/settings.ts";
import { printedName, printedPerson } from "../class/shown_text.ts";
import { inShard, parseShard } from "../class/shard.ts";
import type { StudentSubmission } from "../class/submitted_folder.ts";
import { writePages } from "../class/write_pages.ts";
import { printable } from "../../core/report/layout.ts";
import type { Edition } from "../../core/course/edition.ts";
import type { Observer } from "../../core/grade/observer.ts";
import { UsageError } from "../../core/usage_error.ts";
import {
  type Arguments,
  type Command,
  wholeNumber,
} from "../../kit/command.ts";
import { makeFolder } from "../../kit/make_folder.ts";
import { loadOracle } from "../../kit/load_oracle.ts";

export const command: Command = classCommand();

/**
 * The command, with somebody else than processes to observe submissions.
 *
 * @param observe Makes who observes a submission.
 */
export function classCommand(observe?: () => Observer): Command {
  return {
    help: () =>
      `deno task class FOLDER --out OUT [--roster FILE] [--exercises A-B]
                [--handout FOLDER] [--title TEXT] [--seed N] [--jobs N]
                [--shard I/N] [--overrides FILE] [--only PERSON]
                [--latest | --on-time] [--unusable zero] [--fresh]
                [--forget PERSON]
deno task class --pages OUT

Grades a class. FOLDER is what you downloaded from Canvas, Moodle, Gradescope
or Classroom 50, or has a folder or a zip for each student. OUT gets a record of
each submission, a feedback page for each student, and class.html for you. Each
homework has an OUT of its own. You can stop it at any time: run the same
command again, and it continues where it stopped.

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
  --overrides FILE  points that you decided: a CSV file with the columns id,
                    points, and exercise and note where you want them
  --only PERSON     grades this one person, by id, address or name
  --latest          the last submission counts, late or not
  --on-time         late submissions do not count
  --unusable zero   files that cannot be used count as zero instead of open
  --fresh           grades everything again
  --forget PERSON   deletes what OUT has of somebody whose submission you have
                    deleted, and all exports
  --pages OUT       only makes the pages again; also of a folder of several OUTs

Exit code: 0 when every submission has a grade, 3 when one has none, open until
you decide or ungraded, or when there are files and nothing of them is anybody's
submission, 2 for an invalid command line.`,
    switches: ["fresh", "latest", "on-time"],
    settings: [
      "exercises",
      "forget",
      "handout",
      "jobs",
      "only",
      "out",
      "overrides",
      "pages",
      "roster",
      "seed",
      "shard",
      "title",
      "unusable",
    ],
    run: async (args, edition) => {
      const { value } = args;
      const pages = value("pages");
      if (pages !== undefined) {
        return makePages(args.path(pages), edition);
      }
      const folder = folderOf(args);
      const wanted = outOf(args);
      keepApart(folder, wanted);
      const people = await peopleIn(pathIn(args, "roster"));
      const shard = parseShard(value("shard") ?? "1/1");
      const handout = pathIn(args, "handout");
      const listing = await listSubmissions(
        folder,
        edition,
        people,
        ({ id }) => inShard(id, shard),
        whichOf(args),
        titlesFor(wanted, { title: value("title"), handout }, edition),
      );
      const jobs = jobsOf(args);
      const out = made(wanted);
      using _held = hold(out);
      const before = readIntake(out);
      refuseOtherRoster(out, before?.roster, people);
      const settings = settingsFor(
        out,
        {
          title: value("title"),
          exercises: value("exercises"),
          seed: value("seed"),
          handout,
          shard,
          unusable: value("unusable"),
        },
        listing.name,
        edition,
      );
      const overrides = await overridesIn(
        pathIn(args, "overrides"),
        folder,
        settings,
        listing,
        people,
      );
      const students = withOverrides(listing, people, overrides, {
        out,
        shard,
      });
      const forgotten = value("forget");
      if (forgotten !== undefined) {
        for (const path of forget(out, forgotten, listing, people)) {
          console.error(printable(`Deleted: ${printedName(path)}`));
        }
      }
      const earlier = recordedIds(out);
      const intake = intakeOf(listing, people, {
        isHere: (id) => inShard(id, shard),
        graded: students.map(({ student }) => student.id),
        earlier,
      });
      const only = value("only");
      const asked = only === undefined ? students : onlyThese(only, students);
      writeIntake(out, intake);
      sayIntake(listing, intake);
      const progress = new Progress(asked.length);
      const options = {
        ...settings,
        edition,
        oracle: await loadOracle(edition),
        observe,
        out,
        jobs,
        fresh: args.has("fresh"),
      };
      for await (const done of gradeClass(asked, options)) {
        progress.show(done);
      }
      progress.end();
      const code = students.length === 0 ? 0 : makePages(out, edition);
      return isNobodys(listing) ? 3 : code;
    },
  };
}

/** Makes all pages from the records, and says what there is. */
function makePages(out: string, edition: Edition): number {
  const { submissions, ungraded, open, ours, missing, kept } = writePages(
    out,
    edition,
  );
  const say = (text: string) => console.error(printable(text));
  for (const share of missing) say(`Share ${share} is missing here.`);
  for (const path of kept) {
    say(
      `Somebody had changed a page of feedback: it is kept as ${
        printedName(path)
      }.`,
    );
  }
  if (ours.length > 0) {
    const who = listed(ours.map(printedPerson));
    say(`The same as our solution, at least in part: ${who}`);
  }
  for (const student of open) {
    say(`Open, until you decide: ${printedPerson(student)}`);
  }
  for (const student of ungraded) {
    say(`Ungraded, at least in part: ${printedPerson(student)}`);
  }
  if (ungraded.length > 0) {
    console.error("Run it again: only these are graded.");
  }
  console.log(
    `${submissions} submissions. Look at ${out}/class.html; what goes to ` +
      "the students is in feedback/.",
  );
  return ungraded.length + open.length > 0 ? 3 : 0;
}

function folderOf({ words, path }: Arguments): string {
  const [folder, ...more] = words;
  if (folder === undefined) {
    throw new UsageError(
      "Which folder? As in deno task class FOLDER --out OUT.",
    );
  }
  if (more.length > 0) {
    const rest = more.join(" ");
    throw new UsageError(
      `"${rest}" is too much: deno task class takes one folder. Say which ` +
        "exercises were assigned with --exercises, and put quotes around a name " +
        "with a space in it.",
    );
  }
  return path(folder);
}

/** The path that a setting names, if it was given. */
function pathIn(
  { value, path }: Arguments,
  setting: string,
): string | undefined {
  const typed = value(setting);
  return typed === undefined ? undefined : path(typed);
}

function whichOf({ has }: Arguments): Which {
  if (has("latest") && has("on-time")) {
    throw new UsageError(
      "--latest and --on-time contradict each other: leave one out.",
    );
  }
  return has("latest")
    ? "latest"
    : has("on-time")
    ? "on time"
    : "on time first";
}

function onlyThese(
  only: string,
  students: readonly StudentSubmission[],
): readonly StudentSubmission[] {
  const id = onePerson(
    "only",
    only,
    students.map(({ student, facts }) => ({ ...student, facts })),
  );
  return students.filter(({ student }) => student.id === id);
}

function jobsOf(args: Arguments): number {
  const usual = navigator.hardwareConcurrency + 1;
  const jobs = wholeNumber("jobs", args.value("jobs") ?? String(usual));
  if (jobs < 1) throw new UsageError("--jobs takes a number from 1 on.");
  return jobs;
}

function outOf({ value, path }: Arguments): string {
  const out = value("out");
  if (out === undefined) {
    throw new UsageError("--out is missing: where do the results go?");
  }
  return path(out);
}

/** The folder of the results, made if it is not there. */
function made(out: string): string {
  makeFolder(out);
  return out;
}

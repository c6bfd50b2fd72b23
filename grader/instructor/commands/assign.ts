/**
 * `deno task assign`: a homework to hand out, without the answers to it.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { makeHomework, planFor } from "../handout/make.ts";
import type { Platform } from "../platforms/platform.ts";
import { PACKED } from "../platforms/platforms.ts";
import { writePackage } from "../platforms/write_package.ts";
import { folderFiles, zipOf } from "../../kit/packages/zip.ts";
import { npm } from "../../kit/packages/npm.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { exerciseRange } from "../../core/course/range.ts";
import { UsageError } from "../../core/usage_error.ts";
import { type Command, wholeNumber } from "../../kit/command.ts";
import { makeFolder, pasted } from "../../kit/make_folder.ts";
import { newSeed } from "../../kit/new_seed.ts";

export const command: Command = {
  help: () =>
    `deno task assign A-B --out FOLDER [--title TEXT] [--zip] [--own-chain]
                 [--seed N] [--for PLATFORM]

Makes a homework of exercises A to B: a folder that stands alone, with lessons,
stubs, visible tests, and grading at home; neither solutions of what is
assigned nor anything that computes them are in it. Exercises before A are
given, with our solutions.

  --out FOLDER   where it goes; it is made, or has to be empty
  --title TEXT   what it is called, as in --title "Homework 2"
  --zip          writes FOLDER.zip as well, if there is no such file yet
  --own-chain    students bring their own files of the exercises before A
  --seed N       the random inputs it is recorded with; by default a number
                 drawn for it
  --for PLATFORM writes a package for a platform as well, into FOLDER-PLATFORM:
                 gradescope, classroom50, prairielearn, container or web,
                 for a page; several with commas, as in --for web,container

To grade what students hand in: deno task class SUBMISSIONS --handout FOLDER`,
  switches: ["own-chain", "zip"],
  settings: ["for", "out", "seed", "title"],
  lists: ["for"],
  run: async ({ words, has, value, path }, edition) => {
    if (words.length === 0) {
      throw new UsageError("Which exercises? As in deno task assign 4-6.");
    }
    const assigned = rangeOf(words, edition);
    const platforms = platformsIn(value("for"));
    const wanted = outOf(value("out"));
    const seed = value("seed");
    const plan = planFor({
      title: value("title") ?? titleOf(assigned, edition),
      assigned,
      ownChain: has("own-chain"),
      seed: seed === undefined ? newSeed() : wholeNumber("seed", seed),
      inPage: platforms.some(({ name }) => name === "web"),
    }, edition);
    // Before there is half of anything.
    const library = has("zip") || platforms.some(({ zip }) => zip)
      ? await npm("npm:@zip.js/zip.js@^2.24.0")
      : undefined;
    const folder = emptyFolder(path(wanted));
    const homework = [folder];
    const made = [folder];
    try {
      if (has("zip")) refuseFile(`${folder}.zip`);
      const beside = new Map(platforms.map((platform) => {
        const path = emptyFolder(`${folder}-${platform.name}`);
        made.push(path);
        return [platform, path];
      }));
      await makeHomework(plan, folder, edition);
      if (has("zip") && library !== undefined) {
        const name = folder.replace(/^.*[/\\]/, "");
        const zip = await zipOf(library, folderFiles(folder, `${name}/`));
        made.push(`${folder}.zip`);
        homework.push(`${folder}.zip`);
        Deno.writeFileSync(`${folder}.zip`, zip);
      }
      console.log(`"${plan.title}" is in ${homework.join(" and in ")}.`);
      for (const [platform, into] of beside) {
        const files = await platform.pack({
          edition,
          exercises: assigned,
          title: plan.title,
          homeSeed: plan.seed,
          given: plan.exercises.given,
          homework: folder,
        });
        const path = await writePackage(files, platform, into);
        console.log(`For ${platform.name}: ${path}.`);
        console.log(wrap(platform.next, WIDTH).join("\n"));
      }
    } catch (error) {
      // All of it or nothing: what is half done would be in the way the next time.
      for (const path of made) removeFolder(path);
      throw error;
    }
    for (const note of notesOn(assigned)) {
      console.log(wrap(note, WIDTH).join("\n"));
    }
    console.log(
      `Then: deno task class SUBMISSIONS --out RESULTS --handout ${
        pasted(folder)
      }`,
    );
    return 0;
  },
};

/** What an instructor should know about this homework. */
function notesOn(assigned: readonly ExerciseLesson[]): string[] {
  const has = (name: string) => assigned.some((lesson) => lesson.name === name);
  return has("ops") && !has("backward")
    ? [
      "Note: the checks of exercise 2 in it follow a gradient back over several " +
      "operations, which is what exercise 3 is about. Assign 2 and 3 together, " +
      "and they use the student's own backward.",
    ]
    : [];
}

/** A homework is one exercise, or all from one to another. */
function rangeOf(
  words: readonly string[],
  edition: Edition,
): readonly ExerciseLesson[] {
  const text = words.join(" ");
  if (/[,;\s]/.test(text)) {
    throw new UsageError(
      `"${text}" is neither one exercise nor a range: a homework is one, as in 4, or ` +
        "all from one to another, as in 4-6.",
    );
  }
  return exerciseRange(words, edition);
}

function platformsIn(text: string | undefined): readonly Platform[] {
  const wanted = text?.split(",").map((name) => name.trim()) ?? [];
  return [...new Set(wanted)].map((name) => {
    const platform = PACKED.find((platform) => platform.name === name);
    if (platform === undefined) {
      const names = PACKED.map(({ name }) => name).join(", ");
      throw new UsageError(
        `--for takes one of ${names}, or several with commas; not "${name}".`,
      );
    }
    return platform;
  });
}

/** Sees to it that no file of anybody's is written over. */
function refuseFile(path: string): void {
  try {
    Deno.lstatSync(path);
  } catch {
    return;
  }
  throw new UsageError(
    `${path}, which --zip is to write, is there already: remove it, or name another ` +
      "--out.",
  );
}

function titleOf(
  assigned: readonly ExerciseLesson[],
  { exercises }: Edition,
): string {
  const [first, last] = [assigned[0], assigned[assigned.length - 1]];
  return first === last
    ? `Exercise ${first.number}`
    : assigned.length === exercises.length
    ? "The whole course"
    : `Exercises ${first.number} to ${last.number}`;
}

function outOf(out: string | undefined): string {
  if (out === undefined) {
    throw new UsageError("--out is missing: where does the homework go?");
  }
  return out;
}

/** Makes the folder, or sees to it that nothing of anybody's is in it. */
function emptyFolder(out: string): string {
  makeFolder(out);
  if ([...Deno.readDirSync(out)].length > 0) {
    throw new UsageError(
      `--out ${out} is there already, and not empty: remove it, or name another.`,
    );
  }
  return Deno.realPathSync(out);
}

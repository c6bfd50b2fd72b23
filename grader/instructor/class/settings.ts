/**
 * The settings of a whole class. They are remembered with its results, so that a second
 * run continues like the first.
 *
 * One folder of results is for one assignment: what was graded for another homework,
 * other exercises or with another seed is never taken for this one.
 *
 * @module
 */
import { exerciseRange } from "../../core/course/range.ts";
import type { Edition } from "../../core/course/edition.ts";
import { UsageError } from "../../core/usage_error.ts";
import { wholeNumber } from "../../kit/command.ts";
import { newSeed } from "../../kit/new_seed.ts";
import { type Homework, HOMEWORK_FILE } from "../../core/course/homework.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import { writeWhole } from "../../kit/write_atomic.ts";
import { type ClassFile, readClassFile } from "./parts.ts";
import type { Shard } from "./shard.ts";

/** The settings of a class. */
export interface Settings {
  /** What the class is called on its page. */
  readonly title: string;
  /** What was assigned. */
  readonly exercises: readonly ExerciseLesson[];
  /** The random inputs, the same for all. */
  readonly seed: number;
  /** What the homework is called, in words and as a folder. */
  readonly called: readonly string[];
  /** The seed of the homework that is graded, where it is one. */
  readonly homeworkSeed?: number;
  /** Set where the students do it in a page. */
  readonly inPage?: true;
  /** The exercises that were given to the students, with our solutions. */
  readonly given: readonly ExerciseLesson[];
  /** What something counts that cannot be used; open when absent. */
  readonly unusable?: "zero";
}

/** What was asked for on the command line. */
export interface Asked {
  readonly title: string | undefined;
  readonly exercises: string | undefined;
  readonly seed: string | undefined;
  /** The folder of the homework. */
  readonly handout: string | undefined;
  /** The share that is graded here. */
  readonly shard: Shard;
  /** What something counts that cannot be used: "open" or "zero". */
  readonly unusable: string | undefined;
}

/**
 * The settings of a grading: what is asked for, otherwise what is remembered, otherwise the
 * whole course with a seed that no student can know.
 *
 * @param out The path of the folder of the results.
 * @param asked What was asked for.
 * @param name What the class is called without a title.
 * @param edition Which exercises there are.
 * @throws {UsageError} If a share has no seed: each would be given another; or if the
 * folder has the results of something else.
 */
export function settingsFor(
  out: string,
  asked: Asked,
  name: string,
  edition: Edition,
): Settings {
  const before = readClassFile(out);
  const isShare = asked.shard.parts > 1;
  if (asked.seed === undefined && before === undefined && isShare) {
    throw new UsageError(
      "--shard needs --seed, the same for each share: any number that your " +
        "students do not know.",
    );
  }
  const homework = asked.handout === undefined
    ? undefined
    : readHomework(asked.handout, edition);
  const exercises = asked.exercises !== undefined
    ? exerciseRange([asked.exercises], edition)
    : homework?.exercises ??
      (before && exerciseRange([before.exercises.join("-")], edition)) ??
      edition.exercises;
  const seed = asked.seed === undefined
    ? undefined
    : wholeNumber("seed", asked.seed);
  if (before !== undefined) {
    refuseAnother(out, before, { exercises, seed, homework, asked });
  }
  if (!["open", "zero", undefined].includes(asked.unusable)) {
    throw new UsageError(
      `--unusable takes open or zero, not "${asked.unusable}".`,
    );
  }
  const unusable = asked.unusable ?? before?.unusable;
  const homeworkSeed = homework?.seed ?? before?.homeworkSeed;
  const given = homework?.given ?? before?.given ?? [];
  const settings: Settings = {
    title: asked.title ?? before?.title ?? homework?.title ?? name,
    exercises,
    seed: seed ?? before?.seed ?? newSeed(),
    called: titlesFor(out, asked, edition),
    ...(homeworkSeed !== undefined && { homeworkSeed }),
    ...((homework?.inPage ?? before?.inPage) && { inPage: true }),
    given: edition.exercises.filter(({ number }) => given.includes(number)),
    ...(unusable === "zero" && { unusable }),
  };
  if (settings.seed === homeworkSeed) {
    throw new UsageError(
      `--seed ${homeworkSeed} is the homework's own, which its students have: ` +
        "leave --seed out.",
    );
  }
  writeSettings(out, settings, asked.shard);
  return settings;
}

/**
 * What the homework is called, in words and as a folder: every student's file may be
 * called so.
 *
 * @param out The path of the folder of the results, there or not.
 * @throws {UsageError} If the homework cannot be read.
 */
export function titlesFor(
  out: string,
  { title, handout }: Pick<Asked, "title" | "handout">,
  edition: Edition,
): string[] {
  const names = [
    title,
    handout && readHomework(handout, edition).title,
    handout?.replace(/[/\\]+$/, "").replace(/^.*[/\\]/, ""),
    ...readClassFile(out)?.called ?? [],
  ].flatMap((one) => one === undefined || one === "" ? [] : [one]);
  return [...new Set(names)];
}

/** Refuses to mix what was graded for one assignment with what is for another. */
function refuseAnother(
  out: string,
  before: ClassFile,
  { exercises, seed, homework, asked: { shard } }: {
    readonly exercises: readonly ExerciseLesson[];
    readonly seed: number | undefined;
    readonly homework: HomeworkHere | undefined;
    readonly asked: Pick<Asked, "shard">;
  },
): void {
  const [from, to] = before.exercises;
  const rangeOf = (from: number, to: number) =>
    from === to ? `exercise ${from}` : `exercises ${from} to ${to}`;
  const now = [exercises[0].number, exercises[exercises.length - 1].number];
  const share = ({ part, parts }: Shard) =>
    parts === 1 ? "the whole class" : `share ${part}/${parts}`;
  const differs = homework !== undefined &&
      before.homeworkSeed !== undefined &&
      homework.seed !== before.homeworkSeed
    ? `the homework "${before.title}", and this is "${homework.title}"`
    : now[0] !== from || now[1] !== to
    ? `${rangeOf(from, to)}, and this is for ${rangeOf(now[0], now[1])}`
    : seed !== undefined && seed !== before.seed
    ? `the seed ${before.seed}, and this is the seed ${seed}`
    : share(before.shard ?? WHOLE) !== share(shard)
    ? `${share(before.shard ?? WHOLE)}, and this is ${share(shard)}`
    : undefined;
  if (differs === undefined) return;
  throw new UsageError(
    `${out} has the results for ${differs}. Name a folder of its own for this, as ` +
      `in --out ${out}-2, or delete ${out} if you do not need it any more.`,
  );
}

const WHOLE: Shard = { part: 1, parts: 1 };

/** A homework as `deno task assign` made it. */
interface HomeworkHere {
  readonly title: string;
  readonly exercises: readonly ExerciseLesson[];
  readonly seed: number;
  readonly given: readonly number[];
  readonly inPage?: true;
}

/** Reads what `deno task assign` wrote of a homework. */
function readHomework(folder: string, edition: Edition): HomeworkHere {
  try {
    const { title, assigned, seed, given = [], inPage }: Homework = JSON.parse(
      Deno.readTextFileSync(`${folder}/${HOMEWORK_FILE}`),
    );
    const gone = assigned.filter((number) =>
      !edition.exercises.some((lesson) => lesson.number === number)
    );
    if (gone.length > 0) {
      throw new UsageError(
        `--handout ${folder} is of exercise ${
          gone[0]
        }, which is not in the course ` +
          "any more: bring it back with deno task add.",
      );
    }
    const range = `${assigned[0]}-${assigned.at(-1)}`;
    const exercises = exerciseRange([range], edition);
    if (!Number.isSafeInteger(seed)) throw new Error("it has no seed");
    return { title, exercises, seed, given, ...(inPage && { inPage }) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `--handout ${folder}: its ${HOMEWORK_FILE} cannot be read (${
        (error as Error).message
      }). Name the folder that deno task assign has made.`,
    );
  }
}

function writeSettings(out: string, settings: Settings, shard: Shard): void {
  const { title, exercises, seed, called, homeworkSeed, inPage } = settings;
  const { given, unusable } = settings;
  const file: ClassFile = {
    title,
    exercises: [exercises[0].number, exercises[exercises.length - 1].number],
    seed,
    ...(called.length > 0 && { called }),
    ...(homeworkSeed !== undefined && { homeworkSeed }),
    ...(inPage && { inPage }),
    ...(given.length > 0 && { given: given.map(({ number }) => number) }),
    ...(shard.parts > 1 && { shard }),
    ...(unusable !== undefined && { unusable }),
  };
  writeWhole(`${out}/class.json`, `${JSON.stringify(file, null, 2)}\n`);
}

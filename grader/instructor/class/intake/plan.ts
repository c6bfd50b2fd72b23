/**
 * The places of the files of a submission, kept until they are read.
 *
 * @module
 */
import {
  exerciseFileName,
  type ExerciseLesson,
} from "../../../core/course/lesson.ts";
import type { Submission, Submitted } from "../../../core/grade/submission.ts";
import { submittedAs } from "../../../kit/workspace.ts";
import type { AnyText } from "./any_text.ts";
import type { Choice } from "./choose.ts";
import type { Holder, Located } from "./collect.ts";
import { openPackage } from "./packages.ts";
import { type FileSource, Refusal } from "./file_source.ts";
import { writtenOut } from "./written_out.ts";

/** What there is of one exercise. */
interface Planned {
  readonly located?: Located;
  /** Why something that was handed in for it cannot be used, a sentence. */
  readonly refused?: string;
}

/** What there is of a submission. */
interface Plan {
  readonly exercises: readonly Planned[];
  /** What else was handed in, for a student who wrote nothing that can be used. */
  readonly instead?: string;
}

/** Made once for each lesson, since many need it. */
const NOT_HANDED_IN = new Map<ExerciseLesson, string>();

function notHandedIn(lesson: ExerciseLesson): string {
  const known = NOT_HANDED_IN.get(lesson) ??
    `${exerciseFileName(lesson)} was not handed in.`;
  NOT_HANDED_IN.set(lesson, known);
  return known;
}

/**
 * Plans what to read.
 *
 * @param own The exercises that may be handed in.
 * @param choice The files that count, and those that cannot be used.
 * @param holders What may hold exercises and cannot be used.
 * @param others What else was handed in, a sentence each.
 */
export function planOf(
  own: readonly ExerciseLesson[],
  { taken, refused }: Choice,
  holders: readonly Holder[],
  others: readonly string[],
): Plan {
  const exercises = own.map((lesson): Planned => {
    const located = taken.get(lesson)?.located;
    const broken = refused.get(lesson);
    const why = broken !== undefined
      ? `${writtenOut(broken.path)} ${broken.refused}`
      : holders.find(({ lessons }) => lessons?.includes(lesson) ?? true)
        ?.reason;
    return {
      ...(located !== undefined && { located }),
      ...(why !== undefined && { refused: why }),
    };
  });
  return { exercises, ...(others.length > 0 && { instead: others[0] }) };
}

/** A function of its own: it must not keep alive what led to the plan. */
export function readLater(
  place: FileSource,
  own: readonly ExerciseLesson[],
  plan: Plan,
): () => Promise<Submission> {
  return async () => {
    const open = opener(place);
    const submission = new Map<ExerciseLesson, Submitted>();
    for (const [i, lesson] of own.entries()) {
      submission.set(lesson, await readOne(open, lesson, plan.exercises[i]));
    }
    const { instead } = plan;
    const isWritten = [...submission.values()].some(({ state }) =>
      state === "written"
    );
    if (isWritten || instead === undefined) return submission;
    return new Map(
      [...submission].map(([lesson, one]) => [
        lesson,
        one.state === "missing" && one.refused === true ? one : {
          state: "missing",
          reason: instead,
          refused: true,
        },
      ]),
    );
  };
}

async function readOne(
  open: Opener,
  lesson: ExerciseLesson,
  { located, refused }: Planned,
): Promise<Submitted> {
  if (located === undefined) {
    return refused === undefined
      ? { state: "missing", reason: notHandedIn(lesson) }
      : { state: "missing", reason: refused, refused: true };
  }
  const text = await textOf(open, located);
  const path = writtenOut([...located.zips, located.path].join("/"));
  if ("reason" in text) {
    const reason = `${path} ${text.reason}`;
    return { state: "missing", reason, refused: true };
  }
  const read = submittedAs(lesson, text.text);
  // The student's work may be in the file that cannot be used.
  if (read.state === "stub" && refused !== undefined) {
    return { state: "missing", reason: refused, refused: true };
  }
  return text.note === undefined || read.state === "missing"
    ? read
    : { ...read, note: `${path} ${text.note}` };
}

/** Opens archives in archives, each once for all files that are read from it. */
export type Opener = (zips: readonly string[]) => Promise<FileSource>;

/** Makes an opener of what lies in a place. */
export function opener(top: FileSource): Opener {
  const opened = new Map<string, Promise<FileSource>>();
  const open: Opener = (zips) => {
    if (zips.length === 0) return Promise.resolve(top);
    const key = JSON.stringify(zips);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const opening = open(zips.slice(0, -1)).then((place) =>
      openPackage(place, zips.at(-1)!)
    );
    opened.set(key, opening);
    return opening;
  };
  return open;
}

/** Reads a file. */
export async function textOf(open: Opener, located: Located): Promise<AnyText> {
  try {
    return await (await open(located.zips)).text(located.path);
  } catch (error) {
    // It was there when it was looked for.
    if (error instanceof Refusal) return { reason: error.message };
    throw error;
  }
}

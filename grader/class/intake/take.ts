/**
 * Takes from one submission the files that count, and reads them when asked.
 *
 * Files that lie loose count before files in a zip: a zip is opened only for the
 * exercises that are missing beside it. A zip that holds nothing but one other zip
 * is opened once more, and no deeper. A zip that breaks a rule is reported, and
 * whatever was in it is missing for that reason.
 *
 * Only the places of the files are kept. What they say is read when the submission's
 * turn comes, so that a class of any size takes no more memory than one student.
 *
 * @module
 */
import { OWN } from "../../course/course.ts";
import { exerciseFileName, type ExerciseLesson } from "../../course/lesson.ts";
import type { Text } from "../../workspace/text.ts";
import type { Submission } from "../../workspace/submission.ts";
import { type Submitted, submitted } from "../../workspace/workspace.ts";
import { type Choice, choose, listed } from "./choose.ts";
import {
  type Candidate,
  Collector,
  type FoundZip,
  type Located,
  unwrapped,
} from "./collect.ts";
import { isZip, type Part } from "./handed.ts";
import {
  compareCodePoints,
  type Place,
  Refusal,
  type Unused,
} from "./place.ts";
import { writtenOut } from "./written_out.ts";
import { ZipPlace } from "./zip_place.ts";
import { STUDENT_ZIP } from "./zip_rules.ts";

/** What was taken from a submission. */
export interface Taken {
  /** Sentences, for the instructor. */
  readonly notes: readonly string[];
  readonly unused: readonly Unused[];
  /** Reads the files. */
  readonly read: () => Promise<Submission>;
}

/** Nobody hands in more by honest means. */
const MOST_ZIPS = 4;

const NOT_ALONE = "is not opened: a zip in a zip is, once, when nothing lies " +
  "beside it.";

/** Takes what counts from the parts of a submission. */
export async function take(
  place: Place,
  parts: readonly Part[],
): Promise<Taken> {
  const loose = new Collector(place);
  for (const part of parts) loose.add(part);
  const first = choose(loose.candidates);
  const unused = [...loose.unused];
  const zipped = await fromZips(place, loose.zips, first, unused);
  const choice = zipped?.choice;
  const wanted = new Map([...first.taken, ...choice?.taken ?? []]);
  const refused = new Map([...choice?.refused ?? [], ...first.refused]);
  if (wanted.size === 0 && refused.size === 0) {
    unused.push(...strange([...loose.strangers, ...zipped?.strangers ?? []]));
  }
  return {
    notes: [...first.notes, ...choice?.notes ?? [], ...zipped?.notes ?? []],
    unused,
    read: readLater(place, planOf(wanted, refused, zipped?.refusal)),
  };
}

/** What there was in the zips of a submission. */
interface Zipped {
  readonly choice: Choice;
  readonly notes: readonly string[];
  readonly strangers: readonly string[];
  /** Why a zip was not opened, a whole sentence. */
  readonly refusal?: string;
}

async function fromZips(
  place: Place,
  found: readonly FoundZip[],
  { taken }: Choice,
  unused: Unused[],
): Promise<Zipped | undefined> {
  if (found.length === 0) return undefined;
  const zips = found.toSorted((a, b) =>
    b.number - a.number || compareCodePoints(b.item.path, a.item.path)
  );
  if (OWN.every((lesson) => taken.has(lesson))) {
    const names = listed(zips.map(({ item }) => writtenOut(item.path)));
    return {
      choice: choose([]),
      notes: [`Not opened, for all exercises lie beside it: ${names}.`],
      strangers: [],
    };
  }
  const candidates: Candidate[] = [];
  const strangers: string[] = [];
  let refusal: string | undefined;
  for (const [i, { item: { path, size }, number }] of zips.entries()) {
    try {
      if (i >= MOST_ZIPS) {
        throw new Refusal(`is not opened: ${MOST_ZIPS} others come before it.`);
      }
      if (size > STUDENT_ZIP.bytes) {
        throw new Refusal("is refused: it is larger than 20 MB.");
      }
      const opened = await openZip(place, path);
      const collector = new Collector(opened.place, opened.zips);
      collector.addAll(number);
      candidates.push(...collector.candidates);
      strangers.push(...collector.strangers);
      unused.push(
        ...collector.unused,
        ...collector.zips.map(({ item }) => ({
          path: [...opened.zips, item.path].join("/"),
          reason: NOT_ALONE,
        })),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      unused.push({ path, reason: error.message });
      refusal ??= `${writtenOut(path)} ${error.message}`;
    }
  }
  const choice = choose(candidates.filter(({ lesson }) => !taken.has(lesson)));
  return { choice, notes: [], strangers, refusal };
}

/** Opens a zip, and the one in it if there is nothing else. */
async function openZip(
  place: Place,
  path: string,
): Promise<{ place: ZipPlace; zips: readonly string[] }> {
  const outer = await ZipPlace.ofStudent(await place.bytes(path));
  const items = outer.list(unwrapped(outer, ""));
  const [only] = items;
  if (items.length !== 1 || only.kind !== "file" || !isZip(only.name)) {
    return { place: outer, zips: [path] };
  }
  const inner = await ZipPlace.ofStudent(await outer.bytes(only.path));
  return { place: inner, zips: [path, only.path] };
}

function strange(paths: readonly string[]): Unused[] {
  const most = 5;
  return paths.slice(0, most).map((path, i) => ({
    path,
    reason: i === most - 1 && paths.length > most
      ? `and ${paths.length - most} more have no exercise's name.`
      : "has no exercise's name.",
  }));
}

/** Made once: this is said of many. */
const NOT_HANDED_IN = OWN.map((lesson) =>
  `${exerciseFileName(lesson)} was not handed in.`
);

/** By exercise: where its file lies, or why there is none, a whole sentence. */
type Plan = readonly (Located | string)[];

function planOf(
  wanted: ReadonlyMap<ExerciseLesson, Candidate>,
  refused: ReadonlyMap<ExerciseLesson, Candidate>,
  refusal: string | undefined,
): Plan {
  return OWN.map((lesson, i) => {
    const located = wanted.get(lesson)?.located;
    const candidate = refused.get(lesson);
    return located ??
      (candidate === undefined
        ? refusal ?? NOT_HANDED_IN[i]
        : `${writtenOut(candidate.path)} ${candidate.refused}`);
  });
}

/** A function of its own: it must not keep alive what led to the plan. */
function readLater(place: Place, plan: Plan): () => Promise<Submission> {
  return async () => {
    const open = opener(place);
    const submission = new Map<ExerciseLesson, Submitted>();
    for (const [i, lesson] of OWN.entries()) {
      submission.set(lesson, await readOne(open, lesson, plan[i]));
    }
    return submission;
  };
}

async function readOne(
  open: Opener,
  lesson: ExerciseLesson,
  planned: Plan[number],
): Promise<Submitted> {
  if (typeof planned === "string") return { state: "missing", reason: planned };
  const text = await textOf(open, planned);
  if ("text" in text) return submitted(lesson, text.text);
  const path = writtenOut([...planned.zips, planned.path].join("/"));
  return { state: "missing", reason: `${path} ${text.reason}` };
}

type Opener = (zips: readonly string[]) => Promise<Place>;

/** Opens zips in zips, each once for all files that are read from it. */
function opener(top: Place): Opener {
  const opened = new Map<string, Promise<Place>>();
  const open: Opener = (zips) => {
    if (zips.length === 0) return Promise.resolve(top);
    const key = JSON.stringify(zips);
    const known = opened.get(key);
    if (known !== undefined) return known;
    const opening = open(zips.slice(0, -1)).then(async (place) =>
      await ZipPlace.ofStudent(await place.bytes(zips.at(-1)!))
    );
    opened.set(key, opening);
    return opening;
  };
  return open;
}

async function textOf(open: Opener, located: Located): Promise<Text> {
  try {
    return await (await open(located.zips)).text(located.path);
  } catch (error) {
    // It was there when it was looked for.
    if (error instanceof Refusal) return { reason: error.message };
    throw error;
  }
}

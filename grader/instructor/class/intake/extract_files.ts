/**
 * Takes from one submission the files that count, and reads them when asked.
 *
 * Files that lie loose count before files in an archive: one is opened only for the
 * exercises that are missing beside it, or lie there as shipped. An archive that holds
 * nothing but another one is opened once more, and no deeper. Of several archives that
 * hold an exercise differently the latest counts (`versions.ts`). An archive that breaks a
 * rule is reported, and whatever was in it cannot be used for that reason.
 *
 * Nothing that was handed in is silently missing: where something could be an exercise
 * and cannot be used, the exercise is `refused` with the reason, not missing.
 *
 * Only the places of the files are kept. Their text is read when the submission's
 * turn comes, so that a class of any size takes no more memory than one student; only
 * where a file has to be told from the stub is it read before.
 *
 * @module
 */
import type { Edition } from "../../../core/course/edition.ts";
import { submittedAs } from "../../../kit/workspace.ts";
import type { Submission } from "../../../core/grade/submission.ts";
import { type Choice, choose, listed } from "./choose.ts";
import {
  type Candidate,
  Collector,
  type FoundZip,
  type Holder,
  unwrapped,
} from "./collect.ts";
import type { Part } from "./raw_submission.ts";
import { copyOf } from "./later.ts";
import { isPackage, openPackage, withoutArchive } from "./packages.ts";
import {
  compareCodePoints,
  type FileSource,
  Refusal,
  type Unused,
} from "./file_source.ts";
import { type Opener, opener, planOf, readLater, textOf } from "./plan.ts";
import { settleVersions, type Version } from "./versions.ts";
import { writtenOut } from "./written_out.ts";

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

const NOT_ALONE =
  "is not opened: an archive in an archive is, once, when nothing lies beside " +
  "it. Hand in the files themselves, or one zip of them.";

/** So many files of one exercise are compared with the stub. */
const MOST_READ = 20;

/** So many files that nobody knows what to do with are named. */
const MOST_NAMED = 5;

/**
 * Takes what counts from the parts of a submission.
 *
 * @param edition Which exercises may be handed in.
 * @param typed What was typed into a field of the platform.
 */
export async function extractFiles(
  place: FileSource,
  parts: readonly Part[],
  edition: Edition,
  typed: readonly Unused[] = [],
): Promise<Taken> {
  const { own, exercises } = edition;
  const open = opener(place);
  const loose = new Collector(place, exercises);
  for (const part of parts) loose.add(part);
  const first = await marked(loose.candidates, open, loose.zips.length > 0);
  const zipped = await fromZips(
    place,
    loose.zips,
    choose(first, exercises),
    edition,
    (candidates) => marked(candidates, open, true),
  );
  const choice = choose([...first, ...zipped.candidates], exercises);
  const collectors = [loose, ...zipped.collectors];
  const all = <T>(of: (collector: Collector) => readonly T[]) =>
    collectors.flatMap(of);
  const isNothing = choice.taken.size === 0 && choice.refused.size === 0;
  const strangers = isNothing ? all(({ strangers }) => strangers) : [];
  const isEmpty = isNothing && strangers.length === 0 && typed.length === 0 &&
    all(({ unused }) => unused).length === 0 && zipped.unused.length === 0;
  const unused = [
    ...all(({ unused }) => unused),
    ...zipped.unused,
    ...typed,
    ...named(
      strangers,
      "has no exercise's name.",
      "have no exercise's name.",
    ),
    ...named(
      isEmpty ? all(({ bystanders }) => bystanders) : [],
      "is no file of an exercise.",
      "are no files of an exercise.",
    ),
  ];
  return {
    notes: [...choice.notes, ...zipped.notes],
    unused,
    read: readLater(
      place,
      own,
      planOf(
        own,
        choice,
        [...all(({ holders }) => holders), ...zipped.holders],
        [
          ...all(({ documents }) => documents),
          ...typed.map(sentence),
          ...strangers.slice(0, 1).map((path) =>
            `${writtenOut(path)} has no exercise's name.`
          ),
        ],
      ),
    ),
  };
}

/**
 * Marks the stubs among files, where that may decide.
 *
 * @param always Whether it may for files that are the only one of their exercise.
 */
async function marked(
  candidates: readonly Candidate[],
  open: Opener,
  always: boolean,
): Promise<Candidate[]> {
  const groups = Map.groupBy(candidates, ({ lesson }) => lesson);
  const result: Candidate[] = [];
  for (const one of candidates) {
    const others = groups.get(one.lesson)!;
    const alone = others.length === 1;
    if (
      one.refused !== undefined || alone && !always ||
      others.indexOf(one) >= MOST_READ
    ) {
      result.push(one);
      continue;
    }
    const text = await textOf(open, one.located);
    if ("reason" in text) {
      result.push({ ...one, refused: text.reason });
      continue;
    }
    const isStub = submittedAs(one.lesson, text.text).state === "stub";
    result.push({ ...one, text: text.text, ...(isStub && { isStub }) });
  }
  return result;
}

/** What there was in the archives of a submission. */
interface Zipped {
  readonly candidates: readonly Candidate[];
  readonly collectors: readonly Collector[];
  readonly notes: readonly string[];
  readonly unused: readonly Unused[];
  readonly holders: readonly Holder[];
}

async function fromZips(
  place: FileSource,
  found: readonly FoundZip[],
  { taken }: Choice,
  { own, exercises }: Edition,
  read: (candidates: readonly Candidate[]) => Promise<Candidate[]>,
): Promise<Zipped> {
  const zips = found.toSorted((a, b) =>
    b.number - a.number || compareCodePoints(b.item.path, a.item.path)
  );
  const versions: Version[] = [];
  const unused: Unused[] = [];
  const holders: Holder[] = [];
  const hold = (path: string, reason: string) => {
    unused.push({ path, reason });
    holders.push({ reason: sentence({ path, reason }) });
  };
  const has = (lesson: Candidate["lesson"]) =>
    taken.has(lesson) && !taken.get(lesson)!.isStub;
  if (zips.length > 0 && own.every(has)) {
    const names = listed(zips.map(({ item }) => writtenOut(item.path)));
    const notes = [`Not opened, for all exercises lie beside it: ${names}.`];
    return { candidates: [], collectors: [], notes, unused, holders };
  }
  for (const [i, { item: { path, name }, number }] of zips.entries()) {
    const age = { number, copy: copyOf(withoutArchive(name)) };
    try {
      if (i >= MOST_ZIPS) {
        throw new Refusal(`is not opened: ${MOST_ZIPS} others come before it.`);
      }
      const opened = await openedPackage(place, path);
      const collector = new Collector(opened.place, exercises, opened.zips);
      collector.addAll(number);
      const candidates = collector.candidates.filter(({ lesson }) =>
        !has(lesson)
      );
      versions.push({
        path,
        age,
        collector,
        candidates: await read(candidates),
      });
      for (const { item } of collector.zips) {
        hold([...opened.zips, item.path].join("/"), NOT_ALONE);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      hold(path, error.message);
      versions.push({ path, age, refused: error.message, candidates: [] });
    }
  }
  const settled = settleVersions(versions);
  return {
    candidates: settled.counting.flatMap(({ candidates }) => candidates),
    collectors: settled.counting.flatMap(({ collector }) => collector ?? []),
    notes: [],
    unused: [...unused, ...settled.unused],
    holders: [...holders, ...settled.holders],
  };
}

/** Opens an archive, and the one in it if there is nothing else. */
async function openedPackage(
  place: FileSource,
  path: string,
): Promise<{ place: FileSource; zips: readonly string[] }> {
  const outer = await openPackage(place, path);
  const items = outer.list(unwrapped(outer, ""));
  const [only] = items;
  if (items.length !== 1 || only.kind !== "file" || !isPackage(only.name)) {
    return { place: outer, zips: [path] };
  }
  const inner = await openPackage(outer, only.path);
  return { place: inner, zips: [path, only.path] };
}

function sentence({ path, reason }: Unused): string {
  return `${writtenOut(path)} ${reason}`;
}

function named(
  paths: readonly string[],
  reason: string,
  many: string,
): Unused[] {
  return paths.slice(0, MOST_NAMED).map((path, i) => ({
    path,
    reason: i === MOST_NAMED - 1 && paths.length > MOST_NAMED
      ? `and ${paths.length - i} more ${many}`
      : reason,
  }));
}

/**
 * Opens files that somebody has chosen; never over other text without asking.
 *
 * @module
 */
/// <reference lib="dom" />
import { stemOf } from "../../../core/course/lesson.ts";
import type { Page } from "../page.ts";
import { unzip } from "./archive.ts";
import { exercisesAmong, stemIn } from "./exercises_among.ts";

/** A text of an exercise, and when it was saved. */
interface Found {
  readonly text: string;
  readonly at: number;
}

/**
 * Opens them.
 *
 * @returns What came of each, in sentences.
 */
export async function openFiles(
  chosen: readonly File[],
  page: Page,
): Promise<string[]> {
  const found = new Map<string, Found>();
  const said: string[] = [];
  for (const file of chosen) {
    const texts = await textsIn(file);
    if (texts === undefined) {
      said.push(`${file.name} is no zip, or it is damaged.`);
    } else if (texts.size === 0) {
      const { exercises } = page.course;
      said.push(
        `${file.name}: no exercise. Choose a zip from here, or files such as ` +
          `${stemOf(exercises[0])}.ts.`,
      );
    }
    for (const [stem, text] of texts ?? []) {
      if ((found.get(stem)?.at ?? 0) > file.lastModified) continue;
      found.set(stem, { text, at: file.lastModified });
    }
  }
  return [...said, ...take(found, page)];
}

/** The texts of exercises in a file, by stem; `undefined` if it cannot be read. */
async function textsIn(
  file: File,
): Promise<Map<string, string> | undefined> {
  if (!/\.zip$/i.test(file.name)) {
    const stem = stemIn(file.name);
    return new Map(stem === undefined ? [] : [[stem, await file.text()]]);
  }
  let among = new Map<string, string>();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const texts = await unzip(bytes, (paths) => {
    among = exercisesAmong(paths);
    return [...among.values()];
  });
  return texts && new Map(
    Array.from(among, ([stem, path]) => [stem, texts[path]]),
  );
}

/** Takes what was found in place of what is here. */
function take(found: ReadonlyMap<string, Found>, page: Page): string[] {
  const { course, files } = page;
  const stems = course.exercises.map(stemOf);
  const outcomes: Record<string, string[]> = {
    "Opened": [],
    "The same as here": [],
    "Left as it was": [],
    "Given here, so not opened": [],
    "No exercise of this course": [],
  };
  for (const [stem, { text, at }] of found) {
    const mine = files.kept(stem);
    let outcome = "Opened";
    if (!stems.includes(stem)) {
      outcome = course.edition.exercises.some((one) => stemOf(one) === stem)
        ? "Given here, so not opened"
        : "No exercise of this course";
    } else if (mine?.text === text) outcome = "The same as here";
    else if (
      mine !== undefined && !confirm(
        `${stem}.ts: what you have here is ${
          mine.at > at ? "newer" : "another"
        }. Replace it? A copy is kept.`,
      )
    ) outcome = "Left as it was";
    else files.replace(stem, text, "before opening a file");
    outcomes[outcome].push(`${stem}.ts`);
  }
  return Object.entries(outcomes).filter(([, names]) => names.length > 0)
    .map(([outcome, names]) => `${outcome}: ${names.join(", ")}.`);
}

/**
 * A class made up from a seed: submissions that are right, wrong, empty, endless and
 * hostile, to try the grading of a class on.
 *
 * ```sh
 * deno run -RW grader/dev/testing/made_class.ts FOLDER 1000 7
 * deno run -RW grader/dev/testing/made_class.ts FOLDER 1000 7 right,wrong,empty
 * ```
 *
 * @module
 */
import { readAttacks } from "../attacks/attack.ts";
import { Random } from "../../core/probes/random.ts";
import { EDITION } from "./edition.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { applyEdits } from "../../core/mistakes/mistake.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

/** What somebody may hand in, and out of a hundred how many do. */
const KINDS = [
  ["right", 40],
  ["wrong", 40],
  ["unfinished", 10],
  ["empty", 4],
  ["endless", 3],
  ["hostile", 3],
] as const;

/** What somebody handed in. */
export type Kind = typeof KINDS[number][0];

/**
 * Makes a class: a folder a student in `folder`, the exercises in it.
 *
 * @param folder The path of the folder, which is made.
 * @param size How many students.
 * @param seed What all of it is made from.
 * @param only The kinds there are to be; without them, all.
 * @returns How many there are of each kind.
 */
export async function makeClass(
  folder: string,
  size: number,
  seed: number,
  only: readonly Kind[] = KINDS.map(([kind]) => kind),
): Promise<Map<Kind, number>> {
  const styles = [...Deno.readDirSync(new URL("grader/corpus/right/", KIT))]
    .filter(({ isDirectory, name }) => isDirectory && !UNFIT.includes(name))
    .map(({ name }) => name).sort();
  const hostile = readAttacks().filter(({ verdicts }) =>
    !verdicts.includes("timeout")
  );
  const reference = referenceFiles(EDITION);
  const mistakes = new Map(
    await Promise.all(
      EDITION.exercises.map(async (row) =>
        [row, await reference.mistakes(row)] as const
      ),
    ),
  );
  const counts = new Map<Kind, number>();
  for (let i = 0; i < size; i++) {
    const random = new Random(`class/${seed}/${i}`);
    const kind = kindFor(random, only);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const student = `${folder}/student-${String(i).padStart(5, "0")}`;
    Deno.mkdirSync(student, { recursive: true });
    if (kind === "empty") continue;
    const own = pick(random, ["", ...styles]);
    const target = pick(random, EDITION.exercises);
    for (const lesson of EDITION.exercises) {
      const path = `${student}/${filesOf(lesson).exercise.slice(10)}`;
      // Nobody's file is the same as another's, which would be graded only once.
      const right = `${rightText(lesson, own)}\n// student ${i}\n`;
      if (lesson !== target || kind === "right") {
        const later = lesson.number > target.number;
        if (kind !== "unfinished" || !later) {
          Deno.writeTextFileSync(path, right);
        }
        continue;
      }
      switch (kind) {
        case "wrong": {
          const mistake = pick(random, mistakes.get(lesson)!);
          const text = readKit(filesOf(lesson).solution);
          Deno.writeTextFileSync(path, applyEdits(text, mistake));
          break;
        }
        case "unfinished":
          Deno.writeTextFileSync(path, readKit(filesOf(lesson).stub));
          break;
        case "endless":
          Deno.writeTextFileSync(path, `${right}\nfor (;;);\n`);
          break;
        case "hostile":
          pick(random, hostile.filter((attack) => attack.lesson === lesson))
            ?.put(path);
      }
    }
  }
  return counts;
}

/**
 * Right, but not fit to measure with: made to be slow, or printing how long they took,
 * which no second run repeats to the letter.
 */
const UNFIT = ["slow_but_finite", "memory_heavy", "chatty", "promise_users"];

function rightText(lesson: ExerciseLesson, style: string): string {
  const { solution } = filesOf(lesson);
  return readKit(
    style === ""
      ? solution
      : solution.replace("solutions", `grader/corpus/right/${style}`),
  );
}

function kindFor(random: Random, only: readonly Kind[]): Kind {
  const kinds = KINDS.filter(([kind]) => only.includes(kind));
  const total = kinds.reduce((sum, [, share]) => sum + share, 0);
  let left = random.integer(0, total - 1);
  for (const [kind, share] of kinds) {
    if (left < share) return kind;
    left -= share;
  }
  return kinds[0][0];
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random.integer(0, from.length - 1)];
}

if (import.meta.main) {
  const [folder, size, seed, only] = Deno.args;
  const kinds = KINDS.map(([kind]) => kind)
    .filter((kind) => only === undefined || only.split(",").includes(kind));
  const counts = await makeClass(folder, Number(size), Number(seed), kinds);
  console.log([...counts].map(([kind, n]) => `${n} ${kind}`).join(", "));
}

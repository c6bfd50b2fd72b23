/**
 * Submissions that are broken, endless or hostile, as data.
 *
 * Most are a file in `grader/corpus/hostile/`, named `NN_what_it_does.ts` after the exercise it
 * is handed in for. Its head is a comment:
 *
 * ```ts ignore
 * // Loops for ever when it is imported.
 * //
 * // Stands: instead of the solution
 * // Verdict: timeout, 0 points
 * ```
 *
 * The first paragraph says what it does. "Stands" says where the rest of the file
 * goes: `instead of the solution`, `before the solution` or `after the solution`.
 * In the last two cases, it is handed in together with the reference solution, as
 * one file. "Verdict" is exactly what the exercise must be given. Where it depends
 * on the machine, as in `timeout or memory, 0 points`, either is right.
 *
 * An attack of several files is a folder of such files, each named like an exercise:
 * `05_takes_a_layer_from_value/01_value.ts`. The folder begins with the number of the
 * exercise that must not profit, whose file has the whole head; of the others "Stands"
 * is enough.
 *
 * Links, and bytes that are not text, cannot be files in a repository: `made.ts`
 * makes them.
 *
 * @module
 */
import { EDITION } from "../testing/edition.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { readKit } from "../../kit/workspace.ts";

export interface Attack {
  /**
   * The number of its exercise and what it does, joined by underscores; no two
   * attacks have the same.
   */
  readonly name: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** The exercise it is handed in for. */
  readonly lesson: ExerciseLesson;
  /** The verdicts the exercise may be given. */
  readonly verdicts: readonly string[];
  /** The points the exercise has to be given. */
  readonly points: number;
  /**
   * Puts it where the exercise's file belongs.
   *
   * @param path The path of the file, which does not exist yet.
   */
  readonly put: (path: string) => void;
  /** What stands in the files of other exercises. */
  readonly others?: ReadonlyMap<ExerciseLesson, string>;
}

/** The folder of the attacks that are files. */
const FILES = new URL("../../corpus/hostile/", import.meta.url);

/** Reads all attacks that are files, in the order of their names. */
export function readAttacks(): Attack[] {
  return [...Deno.readDirSync(FILES)]
    .sort((a, b) => a.name < b.name ? -1 : 1)
    .map(({ name, isDirectory }) =>
      isDirectory
        ? readFolder(name)
        : parseAttack(name, Deno.readTextFileSync(new URL(name, FILES)))
    );
}

/** Reads an attack of several files. */
function readFolder(folder: string): Attack {
  const files = [...Deno.readDirSync(new URL(`${folder}/`, FILES))]
    .map(({ name }) => ({
      name,
      text: Deno.readTextFileSync(new URL(`${folder}/${name}`, FILES)),
    }));
  const isOwn = (name: string) => name.slice(0, 3) === folder.slice(0, 3);
  const own = files.find(({ name }) => isOwn(name));
  if (own === undefined) {
    throw new Error(`${folder}: its exercise is not there`);
  }
  const others = files.filter(({ name }) => !isOwn(name));
  return {
    ...parseAttack(`${folder}.ts`, own.text),
    others: new Map(
      others.map(({ name, text }) => {
        const lesson = lessonOf(name);
        return [lesson, besideSolution(lesson, text)];
      }),
    ),
  };
}

/**
 * Reads one attack.
 *
 * @param file The name of its file.
 * @param text What is in it.
 * @throws {Error} If the name or the head has not the form above.
 */
export function parseAttack(file: string, text: string): Attack {
  const name = file.replace(/\.ts$/, "");
  const lesson = lessonOf(file);
  const head = headOf(text);
  const does = head?.split("\n\n")[0].replaceAll("\n", " ").trim();
  const verdict = head?.match(
    /^Verdict: ([a-z-]+(?: or [a-z-]+)*), (\d+) points?$/m,
  );
  if (!does || !STANDS.test(head!) || !verdict) {
    throw new Error(
      `${file}: its head does not have the form that attack.ts describes`,
    );
  }
  const whole = besideSolution(lesson, text);
  return {
    name,
    does,
    lesson,
    verdicts: verdict[1].split(" or "),
    points: Number(verdict[2]),
    put: (path) => Deno.writeTextFileSync(path, whole),
  };
}

const STANDS = /^Stands: (instead of|before|after) the solution$/m;

function headOf(text: string): string | undefined {
  return text.match(/^(?:\/\/.*\n)+/)?.[0]
    .replaceAll("\r", "").replaceAll(/^\/\/ ?/gm, "");
}

/** The exercise with whose number the name of a file begins. */
function lessonOf(file: string): ExerciseLesson {
  const [, number] = file.match(/^0?(\d+)_\w+\.ts$/) ?? [];
  const lesson = EDITION.exercises.find((lesson) =>
    String(lesson.number) === number
  );
  if (lesson === undefined) {
    throw new Error(`${file}: it begins with no exercise's number`);
  }
  return lesson;
}

/** The whole file, with the solution where its head says so. */
function besideSolution(lesson: ExerciseLesson, text: string): string {
  const solution = readKit(filesOf(lesson).solution);
  switch (headOf(text)?.match(STANDS)?.[1]) {
    case "before":
      return `${text}\n${solution}`;
    case "after":
      return `${solution}\n${text}`;
    default:
      return text;
  }
}

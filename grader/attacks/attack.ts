/**
 * Submissions that are broken, endless or hostile, as data.
 *
 * Most are a file in `files/`, named `NN_what_it_does.ts` after the exercise it
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
 * goes: `instead of the solution`, `before the solution` or `after the solution`;
 * in the last two it is handed in together with the reference solution, as one
 * file. "Verdict" is what the exercise has to be given, neither more nor less;
 * where it depends on the machine, as in `timeout or memory, 0 points`, each of
 * them will do.
 *
 * What no file in a repository can be, a link or bytes that are no text, is made
 * by `made.ts`.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { readKit } from "../workspace/workspace.ts";

/** One attack. */
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
}

/** The folder of the attacks that are files. */
const FILES = new URL("files/", import.meta.url);

/** Reads all attacks that are files, in the order of their names. */
export function readAttacks(): Attack[] {
  return [...Deno.readDirSync(FILES)]
    .map(({ name }) => name)
    .sort()
    .map((name) =>
      parseAttack(name, Deno.readTextFileSync(new URL(name, FILES)))
    );
}

/**
 * Reads one attack.
 *
 * @param file The name of its file.
 * @param text What is in it.
 * @throws {Error} If the name or the head has not the form above.
 */
export function parseAttack(file: string, text: string): Attack {
  const [, name, number] = file.match(/^(0?(\d+)_\w+)\.ts$/) ?? [];
  const lesson = EXERCISES.find((lesson) => String(lesson.number) === number);
  if (lesson === undefined) throw new Error(`${file}: no exercise's number`);
  const head = text.match(/^(?:\/\/.*\n)+/)?.[0]
    .replaceAll("\r", "").replaceAll(/^\/\/ ?/gm, "");
  const does = head?.split("\n\n")[0].replaceAll("\n", " ").trim();
  const stands = head?.match(
    /^Stands: (instead of|before|after) the solution$/m,
  );
  const verdict = head?.match(
    /^Verdict: ([a-z-]+(?: or [a-z-]+)*), (\d+) points?$/m,
  );
  if (!does || !stands || !verdict) {
    throw new Error(`${file}: its head has not the form attack.ts describes`);
  }
  const solution = readKit(filesOf(lesson).solution);
  const whole = {
    "instead of": text,
    "before": `${text}\n${solution}`,
    "after": `${solution}\n${text}`,
  }[stands[1]]!;
  return {
    name,
    does,
    lesson,
    verdicts: verdict[1].split(" or "),
    points: Number(verdict[2]),
    put: (path) => Deno.writeTextFileSync(path, whole),
  };
}

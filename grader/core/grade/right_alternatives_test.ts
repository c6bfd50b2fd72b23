import { assertEquals } from "@std/assert";
import { EDITION, gradeHere } from "../../dev/testing/edition.ts";
import { messageOf, written } from "../../dev/testing/submissions.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { KeptThreads } from "../../dev/testing/kept_threads.ts";

const SEEDS = [1, 2, 3];

/** What is about time or memory, wherever it runs: with one seed as with three. */
const ONE_SEED = ["memory_heavy", "slow_but_finite"];

/** Exports several variables at once, of which a worker knows only the first. */
const BY_PROCESS = ["old_style"];

const threads = new KeptThreads();
Deno.test.afterAll(() => threads.stop());

for (const style of Deno.readDirSync(new URL("grader/corpus/right/", KIT))) {
  if (!style.isDirectory) continue;
  Deno.test(`right, but built differently: ${style.name}`, async () => {
    const own = (lesson: ExerciseLesson) =>
      written(readKit(
        filesOf(lesson).exercise.replace(
          "exercises",
          `grader/corpus/right/${style.name}`,
        ),
      ));
    const submission = new Map(EDITION.exercises.map((row) => [row, own(row)]));
    const observer = threads.observer();
    for (const seed of SEEDS) {
      // Through processes once; with other inputs it is the numbers that count.
      const isByProcess = seed === SEEDS[0] || BY_PROCESS.includes(style.name);
      if (seed !== SEEDS[0] && ONE_SEED.includes(style.name)) continue;
      const options = isByProcess ? { seed } : { seed, observer };
      const report = await gradeHere(submission, options);
      for (const { name, verdict, checks } of report.exercises) {
        const failing = checks.find((check) =>
          check.verdict !== "pass" && !check.bonus
        );
        assertEquals(failing, undefined, `${name}, seed ${seed}`);
        assertEquals(verdict, "pass", name);
      }
      assertEquals(report.points, 100);
      assertEquals(report.together.verdict, "pass", messageOf(report.together));
    }
  });
}

/**
 * Tries attacks on the grader, and looks at what they leave behind.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { filesOf } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { PAST_LIMIT } from "../sandbox/process.ts";
import type { ExerciseReport } from "../report/record.ts";
import { firstToMend } from "../report/record.ts";
import { urlOf } from "../workspace/paths.ts";
import { readKit, Workspace } from "../workspace/workspace.ts";
import { submissionOf } from "../workspace/submission.ts";
import type { Attack } from "./attack.ts";

/** What came of an attack. */
export interface Tried {
  readonly attack: string;
  readonly does: string;
  readonly exercise: number;
  /** The seed of the random inputs. */
  readonly seed: number;
  readonly verdict: string;
  readonly points: number;
  /** The first line of what the instructor reads. */
  readonly message: string;
  /** How long grading it and its neighbour took, in milliseconds. */
  readonly milliseconds: number;
  /** How much longer than its limit a process of it lived, in milliseconds. */
  readonly pastLimit: number;
  /** What is not as it should be; empty if all is. */
  readonly faults: readonly string[];
}

/**
 * Grades an attack, together with a right solution of the exercise after it.
 *
 * @param attack What to try.
 * @param seed The random inputs.
 */
export async function tryAttack(
  attack: Attack,
  seed: number,
): Promise<Tried> {
  const { lesson } = attack;
  const i = EXERCISES.indexOf(lesson);
  const neighbour = EXERCISES[i + 1] ?? EXERCISES[i - 1];
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_attack_" });
  Deno.mkdirSync(`${folder}/exercises`);
  for (const other of EXERCISES) {
    const path = `${folder}/${filesOf(other).exercise}`;
    if (other === lesson) attack.put(path);
    else Deno.writeTextFileSync(path, readKit(filesOf(other).solution));
  }
  const start = performance.now();
  const submission = submissionOf(new Workspace(urlOf(`${folder}/`)));
  const exercises = [lesson, neighbour].sort((a, b) => a.number - b.number);

  const report = await grade(submission, { exercises, seed });
  const milliseconds = performance.now() - start;
  const pastLimit = Math.max(
    0,
    ...performance.getEntriesByName(PAST_LIMIT).map(({ duration }) => duration),
  );
  performance.clearMeasures(PAST_LIMIT);
  Deno.removeSync(folder, { recursive: true });

  const of = (wanted: typeof lesson): ExerciseReport =>
    report.exercises[exercises.indexOf(wanted)];
  const { verdict, points } = of(lesson);
  const faults: string[] = [];
  if (!attack.verdicts.includes(verdict)) {
    faults.push(`verdict ${verdict}, not ${attack.verdicts.join(" or ")}`);
  }
  if (points !== attack.points) {
    faults.push(`${points} points, not ${attack.points}`);
  }
  if (of(neighbour).points !== of(neighbour).maxPoints) {
    faults.push(`cost exercise ${neighbour.number} points`);
  }
  if (pastLimit > 500) faults.push(`${pastLimit} ms past its limit`);
  return {
    attack: attack.name,
    does: attack.does,
    exercise: lesson.number,
    seed,
    verdict,
    points,
    message: firstToMend(of(lesson))?.message ?? "",
    milliseconds: Math.round(milliseconds),
    pastLimit: Math.round(pastLimit),
    faults,
  };
}

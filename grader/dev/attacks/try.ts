/**
 * Tries an attack on the grader, and checks that it cost nobody else anything.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { type ExerciseReport, firstFailure } from "../../core/report/report.ts";
import { textOf } from "../../core/report/sentences.ts";
import { urlOf } from "../../kit/paths.ts";
import { submissionOf } from "../../kit/submission.ts";
import { readKit, Workspace } from "../../kit/workspace.ts";
import { COURSE_LIMITS, type Limits } from "../../sandbox/limits.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";
import { EDITION, gradeHere } from "../testing/edition.ts";
import type { Attack } from "./attack.ts";

/** The result of an attack. */
export interface Tried {
  readonly attack: string;
  readonly does: string;
  readonly exercise: number;
  /** The seed of the random inputs. */
  readonly seed: number;
  readonly verdict: string;
  readonly points: number;
  /** The feedback on the first check that does not pass. */
  readonly message: string;
  /** How long grading it and its neighbour took, in milliseconds. */
  readonly milliseconds: number;
  /** What is wrong; empty if nothing is. */
  readonly faults: readonly string[];
}

/** Limits that end an endless attack soon; what is right needs a fraction of them. */
const SHORT_LIMITS: Limits = {
  ...COURSE_LIMITS,
  heapMiB: 128,
  loadMs: 250,
  settleMs: 200,
  probeMs: 150,
  trialMs: 3_000,
  clockFactor: 1000, // a busy machine is no reason to try again
};

/**
 * Tries an attack within short limits, and within those of the course if something was
 * wrong: a busy machine may be the reason.
 *
 * @param attack What to try.
 * @param seed The random inputs.
 */
export async function tryAttackFast(
  attack: Attack,
  seed: number,
): Promise<Tried> {
  const tried = await tryAttack(attack, seed, SHORT_LIMITS);
  return tried.faults.length === 0 ? tried : await tryAttack(attack, seed);
}

/**
 * Grades an attack, together with a right solution of the exercise after it.
 *
 * @param attack What to try.
 * @param seed The random inputs.
 * @param limits What each of its processes may use.
 */
export async function tryAttack(
  attack: Attack,
  seed: number,
  limits: Limits = COURSE_LIMITS,
): Promise<Tried> {
  const { lesson, others = new Map<ExerciseLesson, string>() } = attack;
  const isOwn = (other: ExerciseLesson) =>
    other === lesson || others.has(other);
  const i = EDITION.exercises.indexOf(lesson);
  const neighbour = EDITION.exercises.slice(i).find((other) => !isOwn(other)) ??
    EDITION.exercises.findLast((other) => !isOwn(other))!;
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_attack_" });
  Deno.mkdirSync(`${folder}/exercises`);
  for (const other of EDITION.exercises) {
    const path = `${folder}/${filesOf(other).exercise}`;
    if (other === lesson) attack.put(path);
    else {
      const solution = () => readKit(filesOf(other).solution);
      Deno.writeTextFileSync(path, others.get(other) ?? solution());
    }
  }
  const start = performance.now();
  const workspace = new Workspace(urlOf(`${folder}/`));
  const exercises = EDITION.exercises.filter((other) =>
    isOwn(other) || other === neighbour
  );
  const observer = new Sandbox(limits);
  const report = await gradeHere(submissionOf(workspace, EDITION), {
    exercises,
    seed,
    observer,
  });
  await observer.stop();
  const milliseconds = performance.now() - start;
  removeFolder(folder);

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
  return {
    attack: attack.name,
    does: attack.does,
    exercise: lesson.number,
    seed,
    verdict,
    points,
    message: textOf(firstFailure(of(lesson))?.feedback ?? {}),
    milliseconds: Math.round(milliseconds),
    faults,
  };
}

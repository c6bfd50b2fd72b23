/**
 * An exercise of one's own, run: the solution must pass every check, and the stub none.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import { keyOf } from "../core/course/integration.ts";
import { type ExerciseLesson, filesOf, stemOf } from "../core/course/lesson.ts";
import { agree } from "../core/judge/compare.ts";
import type { Oracle } from "../core/oracle/oracle.ts";
import type { ReferenceFiles } from "../core/oracle/reference_oracle.ts";
import { type Observation, Recorder } from "../core/probes/recorder.ts";
import { runProbe } from "../core/probes/run.ts";
import type { CheckReport, ExerciseReport } from "../core/report/report.ts";
import { textOf } from "../core/report/sentences.ts";
import { importMapArguments } from "../kit/packages/std.ts";
import { submissionOf } from "../kit/submission.ts";
import { KIT, readKit, Workspace } from "../kit/workspace.ts";
import { gradeInSandbox } from "../sandbox/grade_in_sandbox.ts";

/** The copy of the kit in which an exercise is rehearsed. */
export interface Stage {
  readonly edition: Edition;
  readonly files: ReferenceFiles;
  readonly oracle: Oracle;
}

/** The solution is tried with the random inputs of each of these. */
const SEEDS = [1, 2, 3];

/** Looks for what goes wrong when it runs; returns whole sentences. */
export async function faultsOfRuns(
  lesson: ExerciseLesson,
  stage: Stage,
): Promise<string[]> {
  const faults = await faultsOfProbes(lesson, stage);
  if (faults.length > 0) return faults;
  return [
    ...await faultsOfSolution(lesson, stage),
    ...await faultsOfStub(lesson, stage),
  ];
}

/** Looks for what may be an oversight in the checks; returns whole sentences. */
export async function remarksOnChecks(
  lesson: ExerciseLesson,
  stage: Stage,
): Promise<string[]> {
  const { checks, exports } = lesson.exercise;
  const one = await observeSolution(lesson, stage, 1);
  const two = await observeSolution(lesson, stage, 2);
  const fixed = checks.filter((_, i) =>
    one[i].every((observation, j) => agree(observation, two[i][j]))
  ).map(({ name }) =>
    `"${name}" tries the same with every seed: its answers can be copied.`
  );
  const idle = exports
    .map((name) => `export const ${name} = function () {};\n`).join("");
  const report = await gradeText(lesson, stage, idle, 1);
  const blind = report.checks.filter(passes).map(({ name }) =>
    `"${name}" also passes when ${exports.join(", ")} does nothing.`
  );
  return [...fixed, ...blind];
}

/**
 * Runs the probes on the solution, in this process.
 *
 * @throws {Error} If one fails or notes nothing.
 */
async function observeSolution(
  lesson: ExerciseLesson,
  { files }: Stage,
  seed: number,
): Promise<(readonly Observation[])[]> {
  const probes = await files.probes(stemOf(lesson));
  const implementation = await files.implementation();
  return lesson.exercise.checks.map(({ name }) => {
    const recorder = new Recorder();
    try {
      const key = keyOf(seed, lesson, name);
      runProbe(probes[name], implementation, recorder, key);
    } catch (error) {
      throw new Error(`"${name}" does not run on solution.ts: ${error}.`);
    }
    if (recorder.observations.length === 0) {
      throw new Error(`"${name}" notes nothing, so it could not fail.`);
    }
    return recorder.observations;
  });
}

async function faultsOfProbes(
  lesson: ExerciseLesson,
  stage: Stage,
): Promise<string[]> {
  try {
    for (const seed of SEEDS) await observeSolution(lesson, stage, seed);
    return [];
  } catch (error) {
    return [`${filesOf(lesson).checks}: ${(error as Error).message}`];
  }
}

async function faultsOfSolution(
  lesson: ExerciseLesson,
  stage: Stage,
): Promise<string[]> {
  const { solution, test, checks } = filesOf(lesson);
  const text = readKit(solution);
  for (const seed of SEEDS) {
    const report = await gradeText(lesson, stage, text, seed);
    const open = report.checks.find((check) => !passes(check));
    if (open !== undefined) {
      return [
        `${checks}: "${open.name}" does not pass with solution.ts: ` +
        `${open.verdict}.\n${feedbackOn(open)}`.trimEnd(),
      ];
    }
  }
  const { success, output } = await runTest(lesson, text);
  return success ? [] : [`${test}: It fails with solution.ts: ${output}`];
}

async function faultsOfStub(
  lesson: ExerciseLesson,
  stage: Stage,
): Promise<string[]> {
  const { stub, test, checks } = filesOf(lesson);
  const text = readKit(stub);
  // Unchanged, the stub would not even be run.
  const report = await gradeText(lesson, stage, `${text}\n// touched\n`, 1);
  const [first] = report.checks;
  if (["does-not-load", "missing", "refused"].includes(first.verdict)) {
    return [`${stub}: ${feedbackOn(first)}`];
  }
  const faults = report.checks.filter(passes).map(({ name }) =>
    `${checks}: "${name}" passes with the stub, before anything is written.`
  );
  const { success } = await runTest(lesson, text);
  return success
    ? [
      ...faults,
      `${test}: It passes with the stub, before anything is written.`,
    ]
    : faults;
}

async function gradeText(
  lesson: ExerciseLesson,
  { edition, oracle }: Stage,
  text: string,
  seed: number,
): Promise<ExerciseReport> {
  const workspace = new Workspace();
  workspace.write(lesson, text);
  const report = await gradeInSandbox(submissionOf(workspace, edition), {
    edition,
    oracle,
    exercises: [lesson],
    seed,
    bonus: true,
  });
  const [exercise] = report.exercises;
  const ungraded = exercise.checks.find(({ verdict }) =>
    verdict === "ungraded"
  );
  if (ungraded !== undefined) throw new Error(feedbackOn(ungraded));
  return exercise;
}

/** Runs the visible test on a text; of its output, only the first error is kept. */
async function runTest(
  lesson: ExerciseLesson,
  text: string,
): Promise<{ success: boolean; output: string }> {
  new Workspace().write(lesson, text);
  const map = await importMapArguments();
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["test", "--quiet", "--no-check", ...map, filesOf(lesson).test],
    cwd: KIT,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const output = [stdout, stderr].map((bytes) =>
    new TextDecoder().decode(bytes)
  ).join("");
  const [error = output.trim()] = output.match(/^error: .*$/m) ?? [];
  return { success, output: error };
}

function feedbackOn({ feedback = {} }: CheckReport): string {
  return textOf(feedback);
}

function passes({ verdict }: CheckReport): boolean {
  return verdict === "pass";
}

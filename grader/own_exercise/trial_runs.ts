/**
 * An exercise of one's own, run: the solution has to pass everything, the stub nothing.
 *
 * @module
 */
import { reference } from "../answers/reference.ts";
import { Notebook, type Observation } from "../checks/notebook.ts";
import type { Probes } from "../checks/probe.ts";
import { runProbe } from "../checks/run.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { agree } from "../judge/compare.ts";
import type { CheckReport, ExerciseReport } from "../report/record.ts";
import { importMapArguments } from "../std.ts";
import { keyOf } from "../tasks.ts";
import { KIT, readKit, Workspace } from "../workspace/workspace.ts";
import { submissionOf } from "../workspace/submission.ts";

/** With how many different random inputs the solution is tried. */
const SEEDS = [1, 2, 3];

/** Looks for what is wrong with what happens; whole sentences. */
export async function faultsOfRuns(lesson: ExerciseLesson): Promise<string[]> {
  const own = await faultsOfProbes(lesson);
  if (own.length > 0) return own;
  return [...await faultsOfSolution(lesson), ...await faultsOfStub(lesson)];
}

/** What can be right all the same, and should be looked at; whole sentences. */
export async function remarksOnChecks(
  lesson: ExerciseLesson,
): Promise<string[]> {
  const { checks } = lesson.exercise;
  const one = await observe(lesson, 1);
  const two = await observe(lesson, 2);
  const fixed = checks.filter((_, i) =>
    one[i].every((observation, j) => agree(observation, two[i][j]))
  ).map(({ name }) =>
    `"${name}" tries the same with every seed: its answers can be copied.`
  );
  const idle = lesson.exercise.exports
    .map((name) => `export const ${name} = function () {};\n`).join("");
  const { checks: seen } = await gradeText(lesson, idle, 1);
  const blind = seen.filter(passes).map(({ name }) =>
    `"${name}" passes too when ${
      lesson.exercise.exports.join(", ")
    } does nothing.`
  );
  return [...fixed, ...blind];
}

async function observe(
  lesson: ExerciseLesson,
  seed: number,
): Promise<(readonly Observation[])[]> {
  const { probes }: { probes: Probes } = await import(
    new URL(filesOf(lesson).checks, KIT).href
  );
  const course = await reference();
  return lesson.exercise.checks.map(({ name }) => {
    const notebook = new Notebook();
    try {
      runProbe(probes[name], course, notebook, keyOf(seed, lesson, name));
    } catch (error) {
      throw new Error(`"${name}" does not run on solution.ts: ${error}.`);
    }
    if (notebook.observations.length === 0) {
      throw new Error(`"${name}" notes nothing: it could not fail.`);
    }
    return notebook.observations;
  });
}

async function faultsOfProbes(lesson: ExerciseLesson): Promise<string[]> {
  try {
    for (const seed of SEEDS) await observe(lesson, seed);
    return [];
  } catch (error) {
    return [`${filesOf(lesson).checks}: ${(error as Error).message}`];
  }
}

async function faultsOfSolution(lesson: ExerciseLesson): Promise<string[]> {
  const { solution, test, checks } = filesOf(lesson);
  const text = readKit(solution);
  for (const seed of SEEDS) {
    const report = await gradeText(lesson, text, seed);
    const open = report.checks.find((check) => !passes(check));
    if (open !== undefined) {
      return [
        `${checks}: "${open.name}" does not pass with solution.ts: ` +
        `${open.verdict}. ${open.message ?? ""}`.trimEnd(),
      ];
    }
  }
  const { success, said } = await runTest(lesson, text);
  return success ? [] : [`${test}: It fails with solution.ts: ${said}`];
}

async function faultsOfStub(lesson: ExerciseLesson): Promise<string[]> {
  const { stub, test, checks } = filesOf(lesson);
  const text = readKit(stub);
  // As it was shipped it would not even be run.
  const report = await gradeText(lesson, `${text}\n// touched\n`, 1);
  const [first] = report.checks;
  if (["does-not-load", "missing", "refused"].includes(first.verdict)) {
    return [`${stub}: ${first.message}`];
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
  text: string,
  seed: number,
): Promise<ExerciseReport> {
  const workspace = new Workspace();
  workspace.write(lesson, text);
  const options = { exercises: [lesson], seed, stretch: true };
  const report = await grade(submissionOf(workspace), options);
  const [exercise] = report.exercises;
  const ungraded = exercise.checks.find(({ verdict }) =>
    verdict === "ungraded"
  );
  if (ungraded !== undefined) throw new Error(ungraded.message);
  return exercise;
}

/** Runs the visible test on a text; what it says ends with its first error. */
async function runTest(
  lesson: ExerciseLesson,
  text: string,
): Promise<{ success: boolean; said: string }> {
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
  return { success, said: output.match(/^error: .*$/m)?.[0] ?? output.trim() };
}

function passes({ verdict }: CheckReport): boolean {
  return verdict === "pass";
}

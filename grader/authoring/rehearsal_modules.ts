/**
 * The modules of an exercise of one's own: they must load, have the right types and
 * export what they should.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../core/course/lesson.ts";
import { parseErrors } from "../sandbox/type_errors.ts";
import { importMapArguments } from "../kit/packages/std.ts";
import { KIT } from "../kit/workspace.ts";

/** Looks for what is wrong with the modules; returns whole sentences. */
export async function faultsOfModules(
  lesson: ExerciseLesson,
): Promise<string[]> {
  const types = await faultsOfTypes(lesson);
  return types.length > 0 ? types : await faultsOfExports(lesson);
}

async function faultsOfTypes(lesson: ExerciseLesson): Promise<string[]> {
  const { stub, exercise, test, solution, checks, mistakes } = filesOf(lesson);
  const files = [exercise, test, solution, checks, mistakes];
  const map = await importMapArguments();
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["check", "--quiet", ...map, ...files],
    cwd: KIT,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (success) return [];
  const output = new TextDecoder().decode(stderr);
  const errors = files.flatMap((file) =>
    parseErrors(output, file).map(({ line, text }) =>
      // In the copy, the file to be written is the stub.
      `${file === exercise ? stub : file}: Line ${line}: ${text}`
    )
  );
  if (errors.length > 0) return errors;
  const lines = output.split("\n").map((line) => line.trim())
    .filter((line) => line !== "");
  return [lines.join(" ").replace(/^error: /, "")];
}

async function faultsOfExports(lesson: ExerciseLesson): Promise<string[]> {
  const { solution, checks, mistakes } = filesOf(lesson);
  const faults: string[] = [];
  const load = async (path: string): Promise<Record<string, unknown>> => {
    try {
      return await import(new URL(path, KIT).href);
    } catch (error) {
      faults.push(`${path}: It cannot be loaded: ${error}`);
      return {};
    }
  };
  const solved = Object.keys(await load(solution));
  const { probes } = await load(checks);
  const { mistakes: known } = await load(mistakes);
  if (faults.length > 0) return faults;
  const { exports } = lesson.exercise;
  const names = lesson.exercise.checks.map(({ name }) => name);
  if (probes === undefined) return [`${checks}: It does not export probes.`];
  if (known === undefined) return [`${mistakes}: It does not export mistakes.`];
  const written = Object.keys(probes as object);
  return [
    ...without(exports, solved)
      .map((name) => `${solution}: It does not export ${name}.`),
    ...without(solved, exports)
      .map((name) =>
        `${solution}: It exports ${name}, but "exports" in exercise.json ` +
        "does not list that."
      ),
    ...without(names, written)
      .map((name) => `${checks}: It has no probe for the check "${name}".`),
    ...without(written, names)
      .map((name) =>
        `${checks}: It has a probe "${name}", but no check has that name.`
      ),
  ];
}

function without(names: readonly string[], others: readonly string[]) {
  return names.filter((name) => !others.includes(name));
}

import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { stripAnsiCode } from "@std/fmt/colors";
import { Recorder } from "../probes/recorder.ts";
import type { Implementation } from "../probes/implementation.ts";
import { runProbe } from "../probes/run.ts";
import { EDITION, REFERENCE } from "../../dev/testing/edition.ts";
import { filesOf } from "../course/lesson.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { firstFailure } from "../report/report.ts";
import { causesOf } from "../grade/name_causes.ts";
import { judgeCheck, judgeExercise, reportOf } from "../judge/judge.ts";
import { feedback } from "../../cli/terminal.ts";
import { byCommand } from "../../cli/next_steps.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import type { ProbeOutcome } from "../probes/outcome.ts";
import {
  failedChecks,
  type Mutants,
  mutantText,
  mutantWith,
} from "./mutants.ts";
import { nameMistakes } from "./name_mistakes.ts";
import { record, recordedText } from "../../authoring/record_mistakes.ts";
import { faultsOfForm, faultsOfNaming } from "../../authoring/mistake_rules.ts";

const SEEDS = [1, 2];

const FILES = referenceFiles(EDITION);

/** All mistakes of the course, to see that no id occurs twice. */
const known = new Set<string>();

for (const lesson of EDITION.exercises) {
  const file = new URL(filesOf(lesson).recorded, KIT);

  Deno.test(`${lesson.name}: what is recorded is what comes out`, async () => {
    const recorded = await record(lesson, FILES);
    if (Deno.env.get("GRADLINGS_RECORD") !== undefined) {
      Deno.writeTextFileSync(file, recordedText(recorded));
    }
    const text = Deno.readTextFileSync(file);
    assertEquals(recorded, JSON.parse(text));
    assertEquals(text, recordedText(recorded));
  });

  const mistakes = await FILES.mistakes(lesson);

  Deno.test(`${lesson.name}: every mistake is well-formed`, () => {
    const source = readKit(filesOf(lesson).solution);
    assertEquals(faultsOfForm(mistakes, source), []);
    for (const { id } of mistakes) {
      assert(!known.has(id), `"${id}" occurs twice in the course`);
      known.add(id);
    }
  });

  for (const seed of SEEDS) {
    Deno.test(`${lesson.name}: every mistake is named, and as itself (seed ${seed})`, async () => {
      assertEquals(faultsOfNaming(await REFERENCE.mutants(lesson, seed)), []);
    });
  }

  Deno.test(`mutantWith() without a mistake shows what our solution of ${lesson.name} shows`, async () => {
    const mutants = await REFERENCE.mutants(lesson, SEEDS[0]);
    const unmutated = mutantWith(mutants, [])!;
    assertEquals(failedChecks(mutants, unmutated), []);
    const [name] = lesson.exercise.exports;
    assert(unmutated[name as keyof Implementation] !== undefined);
    assert(unmutated !== mutants.reference);
  });
}

for (const lesson of EDITION.exercises) {
  Deno.test(`feedback() on every mistake in ${lesson.name} fits ten lines and names it`, async () => {
    const mutants = await REFERENCE.mutants(lesson, SEEDS[0]);
    for (const { id } of mutants.mistakes) {
      const mutant = mutantWith(mutants, [id])!;
      const failed = failedChecks(mutants, mutant);
      const wrong = new Set(failed.map(({ check }) => check));
      const passed = new Set(mutants.keys.keys()).difference(wrong);
      const source = mutantText(mutants, [id])!;
      const named = nameMistakes(mutants, { failed, passed }, source);
      const report = judgeExercise(
        lesson,
        lesson.exercise.checks.map((check) => {
          if (check.bonus) return reportOf(check, "pass");
          const expected = look(mutants, mutants.reference, check.name);
          const seen = look(mutants, mutant, check.name);
          const names = named.get(check.name) ?? [];
          return judgeCheck(
            check,
            expected,
            seen,
            lesson,
            (wrong, told) => causesOf(wrong, told, names),
          );
        }),
      );
      const text = stripAnsiCode(
        feedback(report, lesson, undefined, byCommand(EDITION)),
      );
      const lines = text.split("\n");
      assert(lines.length <= 10, `${id}:\n${text}`);
      for (const line of lines) assert(line.length <= 80, line);
      assert(!text.includes("…") || !lines.at(-2)!.endsWith("…"), text);
      const names = named.get(firstFailure(report)!.name) ?? [];
      assert(names.length > 0, `"${id}" is not named where one looks first`);
      const flowing = text.replaceAll(/\s+/g, " ");
      for (const { when } of names) assertStringIncludes(flowing, when);
    }
  });
}

/** What a course shows in a check, in the shape in which a submission shows it. */
function look(
  mutants: Mutants,
  course: Implementation,
  check: string,
): ProbeOutcome {
  const recorder = new Recorder();
  try {
    runProbe(mutants.probes[check], course, recorder, mutants.keys.get(check)!);
    return { ...recorder, tried: recorder.tried };
  } catch (error) {
    const fault = { kind: "threw" as const, text: String(error) };
    return { ...recorder, tried: recorder.tried, fault };
  }
}

/** Two mistakes at once, in different places of an exercise. */
const TOGETHER: [number: number, a: string, b: string][] = [
  [1, "grad-one", "prev-empty"],
  [2, "mul-drops-incoming", "tanh-not-squared"],
  [2, "add-overwrites", "mul-overwrites"],
  [3, "topological-order-no-visited", "backward-root-grad-unset"],
  [4, "neuron-no-bias", "neuron-parameters-no-bias"],
  [5, "layer-options-not-passed", "layer-weights-then-biases"],
  [6, "mlp-last-layer-parameters", "mlp-count-neurons"],
  [7, "mse-sum", "step-uphill"],
  [8, "train-fixed-rate", "train-onstep-swapped"],
];

for (const [number, a, b] of TOGETHER) {
  Deno.test(`"${a}" and "${b}" together: both are named, and nothing else`, async () => {
    const lesson = EDITION.exercises.find((one) => one.number === number)!;
    const mutants = await REFERENCE.mutants(lesson, SEEDS[0]);
    const cases = failedChecks(mutants, mutantWith(mutants, [a, b])!);
    const wrong = new Set(cases.map(({ check }) => check));
    const passed = new Set(mutants.keys.keys()).difference(wrong);
    const source = mutantText(mutants, [a, b])!;
    const seen = { failed: cases, passed };
    const named = [...nameMistakes(mutants, seen, source).values()].flat();
    const ids = new Set(named.map(({ id }) => id));
    assertEquals([...ids].sort(), [a, b].sort());
  });
}

Deno.test("the classic wrong engines are among the known mistakes", async () => {
  const ids = new Set<string>();
  for (const lesson of EDITION.exercises) {
    for (const { id } of await FILES.mistakes(lesson)) ids.add(id);
  }
  for (const operation of ["add", "mul", "pow", "exp", "tanh"]) {
    assert(ids.has(`${operation}-drops-incoming`), operation);
    assert(ids.has(`${operation}-overwrites`), operation);
  }
  assert(
    [...ids].filter((id) => id.startsWith("topological-order-")).length > 9,
  );
});

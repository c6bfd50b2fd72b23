import { assert, assertEquals } from "@std/assert";
import { stripAnsiCode } from "@std/fmt/colors";
import { Notebook } from "../checks/notebook.ts";
import type { Course } from "../checks/probe.ts";
import { runProbe } from "../checks/run.ts";
import { EXERCISES } from "../course/course.ts";
import { filesOf } from "../course/lesson.ts";
import { KIT, readKit } from "../workspace/workspace.ts";
import { judgeCheck, judgeExercise, reportOf } from "../judge/judge.ts";
import { feedback } from "../report/terminal.ts";
import type { Outcome } from "../sandbox/session.ts";
import {
  type Bench,
  benchOf,
  casesOf,
  courseWith,
  mistakesOf,
} from "./bench.ts";
import { nameOn } from "./name.ts";
import { record } from "./record.ts";
import { faultsOfForm, faultsOfNaming } from "./rules.ts";

const SEEDS = [1, 2];

/** All mistakes of the course, to see that no id occurs twice. */
const known = new Set<string>();

for (const lesson of EXERCISES) {
  const file = new URL(filesOf(lesson).recorded, KIT);

  Deno.test(`${lesson.name}: what is recorded is what comes out`, async () => {
    const recorded = await record(lesson);
    if (Deno.env.get("GRADLINGS_RECORD") !== undefined) {
      Deno.writeTextFileSync(file, `${JSON.stringify(recorded, null, 2)}\n`);
    }
    assertEquals(recorded, JSON.parse(Deno.readTextFileSync(file)));
  });

  const mistakes = await mistakesOf(lesson);

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
      assertEquals(faultsOfNaming(await benchOf(lesson, seed)), []);
    });
  }

  Deno.test(`${lesson.name}: no mistake shows in the reference`, async () => {
    const bench = await benchOf(lesson, SEEDS[0]);
    assertEquals(casesOf(bench, bench.reference), []);
  });
}

for (const lesson of EXERCISES) {
  Deno.test(`${lesson.name}: feedback on every mistake fits ten lines and names it`, async () => {
    const bench = await benchOf(lesson, SEEDS[0]);
    const { checks } = lesson.exercise;
    const reference = checks.map(({ name, stretch }) =>
      stretch ? undefined : look(bench, bench.reference, name)
    );
    for (const mistake of bench.mistakes) {
      const course = courseWith(bench, [mistake.id])!;
      const report = judgeExercise(
        lesson,
        checks.map((check, i) => {
          const expected = reference[i];
          if (expected === undefined) return reportOf(check, "pass");
          const seen = look(bench, course, check.name);
          return judgeCheck(check, expected, seen, "x.ts", [mistake]);
        }),
      );
      const text = stripAnsiCode(feedback(report, lesson, undefined));
      const lines = text.split("\n");
      assert(lines.length <= 10, `${mistake.id}:\n${text}`);
      for (const line of lines) assert(line.length <= 80, line);
      assert(text.includes("This is what comes out when"), mistake.id);
      assert(!text.includes("…") || !lines.at(-2)!.endsWith("…"), text);
    }
  });
}

/** What a course shows in a check, in the shape in which a submission shows it. */
function look(bench: Bench, course: Course, check: string): Outcome {
  const notebook = new Notebook();
  try {
    runProbe(bench.probes[check], course, notebook, bench.keys.get(check)!);
    return { ...notebook, tried: notebook.tried };
  } catch (error) {
    const fault = { kind: "error" as const, text: String(error) };
    return { ...notebook, tried: notebook.tried, fault };
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
    const lesson = EXERCISES.find((one) => one.number === number)!;
    const bench = await benchOf(lesson, SEEDS[0]);
    const cases = casesOf(bench, courseWith(bench, [a, b])!);
    const wrong = new Set(cases.map(({ check }) => check));
    const passed = new Set(bench.keys.keys()).difference(wrong);
    const named = [...nameOn(bench, cases, passed).values()].flat();
    const ids = new Set(named.map(({ id }) => id));
    assertEquals([...ids].sort(), [a, b].sort());
  });
}

Deno.test("the classic wrong engines are among the known mistakes", async () => {
  const ids = new Set<string>();
  for (const lesson of EXERCISES) {
    for (const { id } of await mistakesOf(lesson)) ids.add(id);
  }
  for (const operation of ["add", "mul", "pow", "exp", "tanh"]) {
    assert(ids.has(`${operation}-drops-incoming`), operation);
    assert(ids.has(`${operation}-overwrites`), operation);
  }
  assert(
    [...ids].filter((id) => id.startsWith("topological-order-")).length > 9,
  );
});

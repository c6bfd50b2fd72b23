import { assertEquals } from "@std/assert";
import type { ExerciseReport } from "../core/report/report.ts";
import type { Feedback } from "../core/report/feedback.ts";
import { firstTodo, linkTo, placeIn } from "./place.ts";

const TEXT = `import { Value } from "./01_value.ts";

export function add(a: Value): Value {
  return a;
}

export class Neuron {
  parameters(): Value[] {
    throw new Error("TODO: write parameters");
  }
}
`;

function linkFor(name: string, feedback: Feedback): string {
  const exercise = {
    number: 4,
    file: "exercises/04_neuron.ts",
    verdict: "wrong",
    points: 0,
    maxPoints: 1,
    checks: [{ name, verdict: "wrong", points: 0, maxPoints: 1, feedback }],
  } as unknown as ExerciseReport;
  return linkTo("exercises/04_neuron.ts", placeIn(exercise, TEXT));
}

Deno.test("placeIn() is where the code threw", () => {
  const fault = { kind: "threw", text: "x", line: 4, column: 3 } as const;
  assertEquals(linkFor("add", { fault }), "exercises/04_neuron.ts:4:3");
});

Deno.test("placeIn() is where what the feedback names begins", () => {
  assertEquals(linkFor("add", {}), "exercises/04_neuron.ts:3:1");
  const when = "`parameters()` pushes the bias onto the weights.";
  assertEquals(
    linkFor("a sum", { mistakes: [{ id: "x", when }] }),
    "exercises/04_neuron.ts:8:3",
  );
  assertEquals(
    linkFor("a sum", { tried: "neuron = new Neuron(2)" }),
    "exercises/04_neuron.ts:7:1",
  );
});

Deno.test("placeIn() is the file alone where nothing says more", () => {
  assertEquals(linkFor("a sum", {}), "exercises/04_neuron.ts");
  const fault = {
    kind: "threw",
    text: "x",
    file: "exercises/01_value.ts",
    line: 4,
  } as const;
  assertEquals(linkFor("a sum", { fault }), "exercises/04_neuron.ts");
});

Deno.test("firstTodo() is what is still to write", () => {
  assertEquals(firstTodo(TEXT), { line: 9, column: 5 });
});

import { assertEquals } from "@std/assert";
import { exercisesAmong, stemIn } from "./exercises_among.ts";

Deno.test("exercisesAmong() takes what the learner wrote out of a whole kit", () => {
  const paths = [
    "hw2/04_neuron.ts",
    "hw2/exercises/04_neuron.ts",
    "hw2/exercises/04_neuron_test.ts",
    "hw2/grader/core/probes/04_neuron.ts",
    "hw2/grader/core/course/stubs/04_neuron.ts",
    "hw2/solutions/02_ops.ts",
    "hw2/stubs/05_layer.ts",
    "hw2\\exercises\\06_mlp.ts",
  ];
  for (const order of [paths, paths.toReversed()]) {
    assertEquals(
      [...exercisesAmong(order)].sort(),
      [
        ["04_neuron", "hw2/exercises/04_neuron.ts"],
        ["04_neuron_test", "hw2/exercises/04_neuron_test.ts"],
        ["06_mlp", "hw2\\exercises\\06_mlp.ts"],
      ],
    );
  }
});

Deno.test("exercisesAmong() takes files that lie at the top, or in a folder", () => {
  assertEquals(
    [...exercisesAmong(["me/old/04_neuron.ts", "me/04_neuron.ts"])],
    [
      ["04_neuron", "me/04_neuron.ts"],
    ],
  );
});

Deno.test("stemIn() knows a file that a browser has numbered", () => {
  assertEquals(stemIn("04_neuron (1).ts"), "04_neuron");
  assertEquals(stemIn("neuron.ts"), undefined);
  assertEquals(stemIn("04_neuron.ts.txt"), undefined);
});

import { assertEquals } from "@std/assert";
import { recordOf } from "../../dev/testing/class_examples.ts";
import { standingOf } from "./standing.ts";

Deno.test("standingOf() gives one reason for all exercises that one file leaves open", () => {
  const record = recordOf({ student: { id: "ann" } });
  const inRar = [1, 2, 3].map((exercise) => ({
    exercise,
    reason: "work.rar is not opened.",
  }));
  const standing = standingOf({
    ...record,
    unusable: [...inRar, { exercise: 4, reason: "04_neuron.pdf is a PDF." }],
    overrides: [{ exercise: 2, points: 5 }],
  });
  assertEquals(standing.open, [
    "Exercises 1 (value) and 3 (backward) are open: " +
    "work.rar is not opened.",
    "Exercise 4 (neuron) is open: 04_neuron.pdf is a PDF.",
  ]);
  assertEquals([...standing.exercises].slice(0, 5), [
    [1, undefined],
    [2, 5],
    [3, undefined],
    [4, undefined],
    [5, 0],
  ]);
  assertEquals(standing.points, undefined);
});

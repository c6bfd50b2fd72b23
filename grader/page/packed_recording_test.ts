import { assert, assertEquals } from "@std/assert";
import type { RecordedExercise } from "../core/oracle/recording.ts";
import { stemOf } from "../core/course/lesson.ts";
import { recordExercise } from "../core/oracle/record_exercise.ts";
import { PROBES } from "../core/probes/all.ts";
import { EDITION, exercise } from "../dev/testing/edition.ts";
import { referenceFiles } from "../kit/load_oracle.ts";
import { packed, unpacked } from "./packed_recording.ts";

const NAMED = { when: "", hints: ["", "", ""] as const };

Deno.test("a packed recording tells a value of an observation once", () => {
  const recording: RecordedExercise = {
    checks: { a: { observations: [], graphs: [] } },
    mistakes: [
      {
        id: "one",
        ...NAMED,
        always: ["a"],
        shows: { a: { count: 3, other: { 1: { value: 5 } } } },
      },
      {
        id: "two",
        ...NAMED,
        always: [],
        shows: {
          a: {
            threw: "TypeError",
            count: 2,
            other: {
              0: { value: { number: "NaN" }, what: "b.grad" },
              1: { value: 5 },
            },
          },
        },
      },
    ],
  };
  assertEquals(packed(recording).shows, {
    a: {
      told: [5, [{ number: "NaN" }, "b.grad"]],
      rows: [[0, 1, 3, " !"], [1, 0, 2, "!#", "TypeError"]],
    },
  });
  assertEquals(unpacked(packed(recording)), recording);
});

Deno.test("the recording of an exercise comes out of it as it went in", async () => {
  const lesson = exercise(6);
  const stem = stemOf(lesson);
  const recording: RecordedExercise = JSON.parse(JSON.stringify(
    await recordExercise(
      lesson,
      EDITION.defaultSeed,
      PROBES[stem],
      referenceFiles(EDITION),
      undefined,
    ),
  ));
  const json = JSON.stringify(packed(recording));
  // Of its numbers, so many digits at least as the roughest is looked at with.
  const rough = (text: string): RecordedExercise =>
    JSON.parse(
      text,
      (_, one) => typeof one === "number" ? Number(one.toPrecision(7)) : one,
    );
  assertEquals(
    rough(JSON.stringify(unpacked(JSON.parse(json)))),
    rough(JSON.stringify(recording)),
  );
  assert(
    json.length < JSON.stringify(recording).length * 0.8,
    `${json.length}`,
  );
});

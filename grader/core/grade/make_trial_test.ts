import { assertEquals } from "@std/assert";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { solvedBut, stubsBut, written } from "../../dev/testing/submissions.ts";
import type { Prerequisites } from "../oracle/oracle.ts";
import { exerciseTrial, integrationTrial } from "./make_trial.ts";

const LAYER = exercise(5);

/** The trial of exercise 5 with a text, where it rests on these. */
function trialOn(prerequisites: Prerequisites) {
  const submission = solvedBut(
    new Map([[LAYER, written("mine")], [exercise(4), written("neuron")]]),
  );
  const oracle = {
    prerequisitesOf: () => prerequisites,
    solution: () => "ours",
    prepare: () => Promise.reject(new Error("not asked")),
    expected: () => Promise.reject(new Error("not asked")),
    name: () => Promise.reject(new Error("not asked")),
    mistake: () => Promise.reject(new Error("not asked")),
  };
  const { checks } = LAYER.exercise;
  return exerciseTrial(LAYER, checks.slice(0, 2), submission, 7, oracle);
}

Deno.test("exerciseTrial() puts a file on our solutions under a name of its own", () => {
  const before = [1, 2, 3, 4].map(exercise);
  const trial = trialOn({ provided: before, submitted: [] });
  assertEquals(trial.prerequisites.map(({ name, text }) => [name, text]), [
    ["01_value.ts", "ours"],
    ["02_ops.ts", "ours"],
    ["03_backward.ts", "ours"],
    ["04_neuron.ts", "ours"],
  ]);
  assertEquals(trial.subjects, [{
    name: "05_layer.submitted.ts",
    text: "mine",
    exports: ["Layer"],
  }]);
  assertEquals([trial.probes, trial.seed], ["05_layer", 7]);
  assertEquals(trial.runs, [
    { check: "neurons", key: "7/5/neurons" },
    { check: "forward", key: "7/5/forward" },
  ]);
  assertEquals(trial.limitFactor, 1);
});

Deno.test("exerciseTrial() allows as many times the usual as files of the learner's run", () => {
  const trial = trialOn({
    provided: [1, 2].map(exercise),
    submitted: [3, 4].map(exercise),
  });
  assertEquals(
    trial.subjects.map(({ name }) => name),
    ["03_backward.ts", "04_neuron.ts", "05_layer.submitted.ts"],
  );
  assertEquals(trial.subjects[1].text, "neuron");
  assertEquals(trial.limitFactor, 3);
});

Deno.test("exerciseTrial() lets a helper import the file under test, and fail", () => {
  const helper = exercise(6);
  const { subjects } = trialOn({ provided: [], submitted: [], helper });
  assertEquals(
    subjects.map(({ name, exports, optional }) => [name, exports, optional]),
    [
      ["05_layer.ts", [], true],
      ["06_mlp.ts", ["MLP"], true],
      ["05_layer.submitted.ts", ["Layer"], undefined],
    ],
  );
});

Deno.test("integrationTrial() runs the learner's own files in a folder of their own", () => {
  const trial = integrationTrial(stubsBut(), 7, EDITION);
  assertEquals(trial.prerequisites, []);
  assertEquals(trial.subjects.length, EDITION.exercises.length);
  assertEquals(trial.subjects[0], {
    name: "together/01_value.ts",
    text: "",
    exports: ["Value"],
  });
});

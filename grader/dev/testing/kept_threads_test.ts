import { assertEquals } from "@std/assert";
import { exerciseTrial } from "../../core/grade/make_trial.ts";
import type { TrialOutcome } from "../../core/probes/outcome.ts";
import type { WorkerObserver } from "../../worker/worker_observer.ts";
import { EDITION, exercise, REFERENCE } from "./edition.ts";
import { KeptThreads } from "./kept_threads.ts";
import { solvedBut } from "./submissions.ts";

async function observed(
  number: number,
  observer: WorkerObserver,
): Promise<TrialOutcome> {
  const lesson = exercise(number);
  const checks = lesson.exercise.checks.filter(({ bonus }) => !bonus);
  const seed = EDITION.defaultSeed;
  const trial = exerciseTrial(lesson, checks, solvedBut(), seed, REFERENCE);
  const trials = observer.together([trial], () => Promise.resolve());
  for await (const outcome of trials) return outcome;
  throw new Error("nothing was observed");
}

Deno.test("KeptThreads: who waits too short a time leaves no answer to the next", async () => {
  const threads = new KeptThreads();
  try {
    const right = await observed(1, threads.observer());
    // It gives up in the middle, while the worker goes on and ends soon after.
    const hasty = threads.observer(1);
    await observed(8, hasty);
    await hasty.stop();
    for (let i = 0; i < 4; i++) {
      assertEquals(await observed(1, threads.observer()), right);
    }
  } finally {
    await threads.stop();
  }
});

/**
 * For tests only: what runs in the workers of an observer that grades a
 * homework. The probes and what runs them are the homework's own.
 *
 * @module
 */
import { workerData } from "node:worker_threads";
import type { TrialModules } from "../../worker/serve_tasks.ts";
import { serveInThread } from "./serve_in_thread.ts";

/** What it has to be told. */
export interface HomeworkWorkerData {
  /** The folder of the homework, a URL with a slash at the end. */
  readonly root: string;
  /** The keys of the probes in it. */
  readonly keys: readonly string[];
}

const { root, keys }: HomeworkWorkerData = workerData;
const [{ Random }, { Recorder }, { runTrial }, ...all] = await Promise.all(
  ["random", "recorder", "run_trial", ...keys].map((name) =>
    import(new URL(`grader/core/probes/${name}.ts`, root).href)
  ),
);
const probes: TrialModules["probes"] = Object.fromEntries(
  keys.map((key, i) => [key, all[i].probes]),
);
serveInThread({ probes, Random, Recorder, runTrial });

/**
 * For tests only: an observer by workers of Deno and of Node.
 *
 * Many trials take a fraction of what processes take. Such a worker holds back nothing
 * that is hostile, so attacks are tried through processes.
 *
 * @module
 */
import { compileFile } from "../../worker/compile_file.ts";
import type { WorkerThread } from "../../worker/mailbox.ts";
import { WorkerObserver } from "../../worker/worker_observer.ts";
import { TrialThread } from "./trial_thread.ts";

/** How long a step of a trial may take, in milliseconds. Nothing hostile runs here. */
const PATIENCE_MS = 20_000;

/** How long a worker may take to start: the first one may have to be type-checked. */
const START_MS = 60_000;

/**
 * Makes an observer.
 *
 * @param entry The module that a worker runs; in Node a bundle of it.
 * @param patienceMs How long a step of a trial may take.
 * @param workerData What the entry is told.
 */
export function threadObserver(
  entry: URL = new URL("trial_worker.ts", import.meta.url),
  patienceMs: number = PATIENCE_MS,
  workerData?: unknown,
): WorkerObserver {
  return observerBy(() => new TrialThread(entry, workerData), patienceMs);
}

/**
 * Makes an observer.
 *
 * @param start Starts a worker, or has one.
 * @param patienceMs How long a step of a trial may take.
 */
export function observerBy(
  start: () => WorkerThread,
  patienceMs: number = PATIENCE_MS,
): WorkerObserver {
  return new WorkerObserver({
    start,
    compile: compileFile,
    limits: { startMs: START_MS, loadMs: patienceMs, probeMs: patienceMs },
    shared: true,
    lanes: 1,
  });
}

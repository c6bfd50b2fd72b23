/**
 * For tests only: what runs in the workers of a thread observer, in Deno and in Node.
 *
 * @module
 */
import { PROBES } from "../../core/probes/all.ts";
import { Random } from "../../core/probes/random.ts";
import { Recorder } from "../../core/probes/recorder.ts";
import { runTrial } from "../../core/probes/run_trial.ts";
import { inspect } from "../../worker/inspect.ts";
import { serveInThread } from "./serve_in_thread.ts";

serveInThread({ probes: PROBES, Random, Recorder, runTrial, inspect });

/**
 * What runs in a worker of a page: a classic script, since a worker without an origin
 * cannot import modules everywhere. The learner's files follow it in the same text, as
 * functions.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { PROBES } from "../core/probes/all.ts";
import { Random } from "../core/probes/random.ts";
import { Recorder } from "../core/probes/recorder.ts";
import { runTrial } from "../core/probes/run_trial.ts";
import { inspect } from "./inspect.ts";
import { taskServer } from "./serve_tasks.ts";
import { startWorker } from "./start_worker.ts";

const core = { probes: PROBES, Random, Recorder, runTrial, inspect };
startWorker((host) => taskServer(core, host));

/**
 * What runs in the workers of the mutation run.
 *
 * @module
 */
import { PROBES } from "../../core/probes/all.ts";
import type { Probe, Probes } from "../../core/probes/probe.ts";
import { Random } from "../../core/probes/random.ts";
import { Recorder } from "../../core/probes/recorder.ts";
import { runTrial } from "../../core/probes/run_trial.ts";
import { inspect } from "../../worker/inspect.ts";
import { serveInThread } from "../testing/serve_in_thread.ts";
import { resetRounds } from "./guard_loops.ts";

/** What one check used up is not taken from the next. */
const counted = (probe: Probe): Probe => (...given) => {
  resetRounds();
  probe(...given);
};

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value)]),
  );

serveInThread({
  probes: mapValues(PROBES, (probes: Probes) => mapValues(probes, counted)),
  Random,
  Recorder,
  runTrial,
  inspect,
});

/**
 * Answers what a worker is asked, in a page, in Deno and in Node.
 *
 * This module is browser compatible.
 *
 * @module
 */
import type { Answer } from "../core/probes/protocol.ts";
import type { Probes } from "../core/probes/probe.ts";
import type { Random } from "../core/probes/random.ts";
import type { Recorder } from "../core/probes/recorder.ts";
import type { runTrial } from "../core/probes/run_trial.ts";
import type { inspect } from "./inspect.ts";
import type { CodeRequest, FilePlace, Said } from "./messages.ts";
import { type RunnableFile, WorkerModules } from "./worker_modules.ts";

/** The part of the core that runs here: the kit's own, or that of a homework. */
export interface TrialModules {
  /** By their key. */
  readonly probes: Readonly<Record<string, Probes>>;
  readonly Random: typeof Random;
  readonly Recorder: typeof Recorder;
  readonly runTrial: typeof runTrial;
  /** Absent where nobody looks inside. */
  readonly inspect?: typeof inspect;
}

/** What every kind of worker does in its own way. */
export interface WorkerHost {
  readonly post: (said: Said) => void;
  /** What was printed since it was last asked. */
  readonly takePrinted: () => string;
  /** Puts what was thrown into words, where it was no error. */
  readonly describe: (thrown: unknown) => string;
  /** The first line of one of these files in a stack trace. */
  readonly placeIn: (stack: string, files: readonly string[]) => FilePlace;
  /** Whether an error says that something was refused. */
  readonly isRefusal: (error: unknown) => error is Error;
}

// Taken hold of before any of the learner's code can replace them.
const { stringify } = JSON;
const { isArray } = Array;
const { freeze, keys, values } = Object;
const wait = setTimeout;

/**
 * Makes the function that answers requests.
 *
 * @param core The part of the core that runs here.
 * @param host What this kind of worker does in its own way.
 */
export function taskServer(
  core: TrialModules,
  host: WorkerHost,
): (
  request: CodeRequest,
  files: ReadonlyMap<string, RunnableFile>,
) => Promise<void> {
  const { probes, Random, Recorder, runTrial, inspect } = core;
  for (const mine of [Recorder.prototype, Random.prototype, probes]) {
    freeze(mine);
  }
  values(probes).forEach(freeze);
  const say = (answer: unknown) =>
    host.post({ answer: toJson(answer), printed: host.takePrinted() });
  return async (request, files) => {
    const modules = new WorkerModules(files);
    const place = {
      importFile: (name: string) => modules.load(name),
      answer: (answer: Answer) => say(answer),
      inspect: host.describe,
      placeIn: host.placeIn,
      isRefusal: host.isRefusal,
      after: (ms: number, action: () => void) => void wait(action, ms),
    };
    Math.random = new Random(`${request.seed}`).next;
    try {
      if ("trial" in request) {
        const { trial } = request;
        await new Promise<void>((done, failed) =>
          runTrial(
            trial,
            probes[trial.probes],
            place,
            (reason) => reason === undefined ? done() : failed(reason),
          )
        );
      } else if ("inspect" in request) {
        say({ is: "inspected", ...await inspect!(request.inspect, place) });
      }
    } catch (error) {
      host.post({ fault: `the worker failed: ${error}` });
    }
  };
}

/** Puts data of ours into JSON, whatever `toJSON` the learner's code has put anywhere. */
export function toJson(value: unknown): string {
  if (typeof value !== "object" || value === null) {
    return stringify(value) ?? "null";
  }
  let json = "";
  if (isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      json += `${i > 0 ? "," : ""}${toJson(value[i])}`;
    }
    return `[${json}]`;
  }
  const names = keys(value);
  for (let i = 0; i < names.length; i++) {
    const member = (value as Record<string, unknown>)[names[i]];
    if (member === undefined) continue;
    json += `${json && ","}${stringify(names[i])}:${toJson(member)}`;
  }
  return `{${json}}`;
}

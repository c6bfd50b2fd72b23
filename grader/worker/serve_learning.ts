/**
 * Answers what is asked of a network that learns in a worker.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { Learning, type Learnt } from "../core/learning/learn.ts";
import type { Implementation } from "../core/probes/implementation.ts";
import { Random } from "../core/probes/random.ts";
import { toJson, type WorkerHost } from "./serve_tasks.ts";
import type { Serve } from "./start_worker.ts";
import { WorkerModules } from "./worker_modules.ts";

// Taken hold of before any of the learner's code can replace it.
const now = performance.now.bind(performance);

/** Makes the function that answers. */
export function learnServer(host: WorkerHost): Serve {
  let learning: Learning | undefined;
  return async (request, files) => {
    if (!("learn" in request)) return;
    const names = [...files.keys()];
    let learnt: Learnt;
    try {
      if (learning === undefined) {
        Math.random = new Random(`${request.seed}`).next;
        const modules = new WorkerModules(files);
        const implementation = {};
        for (const name of names) {
          Object.assign(implementation, await modules.load(name));
        }
        learning = new Learning(implementation as Implementation, now);
      }
      learnt = learning.answer(request.learn);
    } catch (error) {
      const { stack } = Object(error);
      learnt = {
        is: "failed",
        step: learning?.step ?? 0,
        text: error instanceof Error ? `${error}` : host.describe(error),
        ...host.placeIn(typeof stack === "string" ? stack : "", names),
      };
    }
    host.post({ told: toJson(learnt), printed: host.takePrinted() });
  };
}

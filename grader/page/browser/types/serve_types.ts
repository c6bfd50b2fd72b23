/// <reference lib="dom" />
/**
 * What runs in the worker that checks types. It runs nothing of the learner's, so nothing
 * is taken away from it.
 *
 * @module
 */
import type { WorkerGlobals } from "../../../worker/link_worker.ts";
import type { Said, WorkerRequest } from "../../../worker/messages.ts";
import { TypeChecker } from "./check_types.ts";

/** Answers what is asked, from the first message on. */
export function serveTypes(library: readonly string[]): void {
  const checker = new TypeChecker(library);
  const globals: WorkerGlobals = {
    define: () => {},
    start: () =>
      addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
        if (!("types" in data)) return;
        const told = JSON.stringify(checker.check(data.types));
        postMessage({ told, printed: "" } satisfies Said);
      }),
  };
  Object.assign(globalThis, { $gradlings: globals });
}

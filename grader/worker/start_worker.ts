/// <reference lib="dom" />
/**
 * How a classic worker of a page begins: what a learner's code has no use for is taken
 * away, files are taken in as functions, and then it answers.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { freezeIteration } from "../core/probes/frozen.ts";
import type { FileRange, WorkerGlobals } from "./link_worker.ts";
import type { CodeRequest, Said } from "./messages.ts";
import type { WorkerHost } from "./serve_tasks.ts";
import { Console, describe } from "./worker_console.ts";
import { lockDown, Refused } from "./worker_lock_down.ts";
import type { RunnableFile } from "./worker_modules.ts";

/** Answers a request. */
export type Serve = (
  request: CodeRequest,
  files: ReadonlyMap<string, RunnableFile>,
) => Promise<void>;

const post = globalThis.postMessage.bind(globalThis) as (said: Said) => void;
const listen = globalThis.addEventListener.bind(globalThis);
const files = new Map<string, RunnableFile>();
let ranges: readonly FileRange[] = [];

/** @param makeServer Makes what answers, before any of the learner's code runs. */
export function startWorker(makeServer: (host: WorkerHost) => Serve): void {
  const printed = new Console(() => post({ end: "output-limit" }));
  printed.replaceConsole();
  lockDown(() => post({ end: "crashed" }));
  freezeIteration();
  // A rejection or a timer gone wrong is no answer to a probe.
  listen("error", (event) => event.preventDefault());
  listen("unhandledrejection", (event) => event.preventDefault());

  const serve = makeServer({
    post,
    takePrinted: () => printed.take(),
    describe,
    placeIn,
    isRefusal: (error): error is Error => error instanceof Refused,
  });

  const globals: WorkerGlobals = {
    define: (name, imports, run) => files.set(name, { imports, run }),
    start: (found) => {
      ranges = found;
      Reflect.deleteProperty(globalThis, "$gradlings");
      listen("message", (event) => {
        serve((event as MessageEvent<CodeRequest>).data, files);
      });
    },
  };
  Object.assign(globalThis, { $gradlings: globals });
}

/** The first line of one of these files in a stack trace: all of them are one script. */
function placeIn(
  stack: string,
  names: readonly string[],
): { file?: string; line?: number } {
  for (const frame of stack.split("\n")) {
    const line = Number(frame.match(/:(\d+):\d+\)?$/)?.[1]);
    const range = ranges.find(({ first, last }) =>
      line >= first && line <= last
    );
    if (range !== undefined && names.includes(range.name)) {
      return { file: range.name, line: line - range.first + 1 };
    }
  }
  return {};
}

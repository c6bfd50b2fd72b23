/**
 * For tests only: answers tasks in a worker of Deno and of Node.
 *
 * @module
 */
import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { World } from "../../core/probes/world.ts";
import {
  FILES,
  PARAMETERS,
  type Said,
  type WorkerMessage,
} from "../../worker/messages.ts";
import { taskServer, type TrialModules } from "../../worker/serve_tasks.ts";
import type { TaskEnd } from "./trial_thread.ts";
import type {
  FileFunction,
  RunnableFile,
} from "../../worker/worker_modules.ts";

/** What a worker is told that is kept for the next one who needs it. */
export interface KeptWorkerData {
  readonly isKept: true;
}

// Taken hold of before any of the learner's code can replace it.
const { exit } = globalThis.Deno ?? process;

/** Answers what it is asked, for as long as the worker lives. */
export function serveInThread(core: TrialModules): void {
  // A rejection or a timer gone wrong is no answer to a probe.
  process.on("unhandledRejection", () => {});
  process.on("uncaughtException", () => {});
  lockDown();
  let isUntouched: (() => boolean) | undefined;
  const serve = taskServer(core, {
    post: (said: Said) => parentPort!.postMessage(said),
    takePrinted: () => "",
    describe: String,
    placeIn,
    isRefusal: (_error): _error is Error => false,
  });
  parentPort!.on("message", async ({ files, request }: WorkerMessage) => {
    const runnable = files.map(({ name, code, imports }) =>
      [name, { imports, run: functionOf(name, code) }] as const
    );
    // For other kinds of workers.
    if ("types" in request || "measure" in request) return;
    await serve(request, new Map<string, RunnableFile>(runnable));
    if (isUntouched === undefined) return;
    parentPort!.postMessage({ isFree: isUntouched() } satisfies TaskEnd);
  });
  // Not sooner: who listens can be found from the world.
  if (workerData?.isKept) isUntouched = watch();
  parentPort!.postMessage("ready");
}

/** From now on it can be asked whether nothing in this place is any different. */
function watch(): () => boolean {
  let mayCallBack = false;
  for (const name of ["setTimeout", "setInterval"] as const) {
    const real = globalThis[name];
    const noticed = (...args: unknown[]) => {
      mayCallBack = true;
      return Reflect.apply(real, globalThis, args);
    };
    Object.assign(globalThis, { [name]: noticed });
  }
  const { random } = Math;
  const world = new World();
  return () => {
    Math.random = random; // each task has its own
    return !mayCallBack && world.isUntouched();
  };
}

/** Compiles a file when it is run; stack traces then name its lines. */
function functionOf(name: string, code: string): FileFunction {
  return (...args) =>
    new Function(
      PARAMETERS,
      `"use strict"; return (async () => {${code}\n})();\n//# sourceURL=${FILES}${name}`,
    )(...args);
}

/** The first line of one of these files in a stack trace. */
function placeIn(
  stack: string,
  names: readonly string[],
): { file?: string; line?: number } {
  for (const frame of stack.split("\n")) {
    const file = names.find((name) => lineIn(frame, name) !== undefined);
    if (file === undefined) continue;
    // What a function is made of has two lines before its body.
    const line = lineIn(frame, file)! - 2;
    if (line > 0) return { file, line };
  }
  return {};
}

/** The line that a frame names in a file; Deno puts "<anonymous>" before it. */
function lineIn(frame: string, file: string): number | undefined {
  const [, place] = frame.split(`${FILES}${file}`);
  const [, line] = place?.match(/^(?:, <anonymous>)?:(\d+)/) ?? [];
  return line === undefined ? undefined : Number(line);
}

/** Leaves learners' code as much of Deno and of Node as a child process does. */
function lockDown(): void {
  const output = {
    writeSync: ({ length }: Uint8Array) => length,
    write: () => true,
  };
  const given = {
    Deno: {
      args: [],
      build: {},
      exit,
      inspect: String,
      noColor: true,
      stderr: output,
      stdout: output,
      test: () => {},
      version: {},
    },
    process: {
      argv: [],
      env: {},
      exit,
      nextTick: queueMicrotask,
      stderr: output,
      stdout: output,
    },
    // A worker of Node has no events.
    ...(!("addEventListener" in globalThis) && { addEventListener: () => {} }),
  };
  for (const [name, value] of Object.entries(given)) {
    Object.defineProperty(globalThis, name, {
      value,
      configurable: true,
      writable: true,
    });
  }
  for (const name of Object.keys(console) as (keyof Console)[]) {
    if (typeof console[name] === "function") {
      Object.assign(console, { [name]: () => {} });
    }
  }
}

/**
 * What runs in the child process: imports the learner's files and sends back
 * what the probes see.
 *
 * It is given no expected value and no solution but those of the exercises
 * before the one under test, and no permission but to read its own folder.
 *
 * @module
 */
import { map } from "../checks/builtins.ts";
import { isToDo, Notebook } from "../checks/notebook.ts";
import type { Course, Probe, Probes } from "../checks/probe.ts";
import { Random } from "../checks/random.ts";
import { runProbe } from "../checks/run.ts";
import { lockDown, Refused } from "./lockdown.ts";
import { type Answer, type Fault, FRAME, type Job, send } from "./protocol.ts";

// Taken hold of before any of the learner's code can replace them.
const { exit, inspect, mainModule, stdin, stdout } = Deno;
const { isArray } = Array;
const { defineProperty, getPrototypeOf, hasOwn, keys } = Object;
const anyError = Error.prototype;
const anyTypeError = TypeError.prototype;
const { parse, stringify } = JSON;
const { setTimeout } = globalThis;
const read = stdin.readSync.bind(stdin);
const write = stdout.writeSync.bind(stdout);
const encoder = new TextEncoder();
const encode = encoder.encode.bind(encoder);
const decoder = new TextDecoder();
const decode = decoder.decode.bind(decoder);

/** A top-level await has this long to settle, in milliseconds; the grader's own clock ends later. */
const SETTLE_MS = 2000;

/** How much of an error's text is told, in characters. */
const MOST_TEXT = 2000;

class MissingExport extends Error {
  constructor(name: string, readonly file: string) {
    super(name);
  }
}

/**
 * Answers jobs from standard input until it ends.
 *
 * @param probes All probes the jobs may ask for, by the key of the job.
 */
export async function serve(probes: Record<string, Probes>): Promise<void> {
  // What the learner prints belongs in one stream, in the order it was printed.
  console.error =
    console.warn =
    console.info =
    console.debug =
      console.log;
  // A rejection or a timer gone wrong is no answer to a probe: it must not end
  // the process, which would cost a right answer.
  globalThis.addEventListener("unhandledrejection", (e) => e.preventDefault());
  globalThis.addEventListener("error", (e) => e.preventDefault());

  lockDown();
  for (const mine of [Notebook.prototype, Random.prototype, probes]) {
    Object.freeze(mine);
  }
  Object.values(probes).forEach(Object.freeze);

  answer({ is: "ready" });
  for (let line = nextLine(); line !== undefined; line = nextLine()) {
    const job: Job = parse(line);
    await work(job, probes[job.probes]);
  }
  exit(0); // whatever timers the learner's code has left running
}

async function work(job: Job, probes: Probes): Promise<void> {
  const course: Record<string, unknown> = {};
  for (const file of job.prerequisites) {
    Object.assign(course, await import(urlOf(file)));
  }
  for (const { file, exports } of job.subjects) {
    for (const name of exports) {
      defineProperty(course, name, {
        configurable: true,
        enumerable: true,
        get() {
          throw new MissingExport(name, file);
        },
      });
    }
  }
  answer({ is: "prepared" });

  const fault = await load(job, course);
  answer({ is: "loaded", fault });
  if (fault !== undefined) return;
  for (const { check, key } of job.runs) {
    run(job, check, probes[check], course, key);
  }
}

async function load(
  { subjects }: Job,
  course: Record<string, unknown>,
): Promise<Fault | undefined> {
  const importing = subjects.map(({ file, exports, optional }) => ({
    exports,
    optional,
    imported: import(urlOf(file)).then(
      (module: unknown) => ({ loaded: true as const, module }),
      (error: unknown) => ({
        loaded: false as const,
        fault: faultOf(error, subjects, false),
      }),
    ),
  }));
  for (const { exports, optional, imported } of importing) {
    const outcome = await Promise.race([imported, unsettled()]);
    if (!outcome.loaded && optional) continue;
    if (!outcome.loaded) return outcome.fault;
    // A module that exports `then` is taken for a promise, of anything.
    const module = Object(outcome.module);
    for (const name of exports) {
      if (hasOwn(module, name)) {
        defineProperty(course, name, {
          configurable: true,
          enumerable: true,
          value: module[name],
        });
      }
    }
  }
}

function run(
  { subjects, explains }: Job,
  check: string,
  probe: Probe,
  course: Record<string, unknown>,
  key: string,
): void {
  const notebook = explains
    ? new Notebook((tried) => answer({ is: "trying", tried }))
    : new Notebook(undefined, false);
  let fault: Fault | undefined;
  try {
    runProbe(probe, course as unknown as Course, notebook, key);
  } catch (error) {
    fault = faultOf(error, subjects, true);
  }
  const observations = map(
    notebook.observations,
    (one, i) => send(one, notebook.observations[i - 1]),
  );
  const { graphs } = notebook;
  answer({ is: "observed", check, observations, graphs, fault });
}

function faultOf(
  error: unknown,
  subjects: Job["subjects"],
  running: boolean,
): Fault {
  try {
    if (error instanceof Refused) {
      return { kind: "refused", text: error.message };
    }
    if (error instanceof MissingExport) {
      return { kind: "missing", text: error.message, file: error.file };
    }
    const text = isError(error)
      ? `${String(error.name).slice(0, 100)}: ${
        String(error.message).slice(0, MOST_TEXT)
      }`
      : `threw ${inspect(error).slice(0, MOST_TEXT)}`;
    if (isToDo(error)) {
      return { kind: "todo", text: error.message.slice(0, MOST_TEXT) };
    }
    const stack = isError(error) ? String(error.stack) : "";
    const place = placeIn(stack, subjects);
    // Thrown by the probe, not by the learner's code: it looked into a result
    // that is none.
    if (inherits(error, anyTypeError) && place.line === undefined && running) {
      return { kind: "unusable", text };
    }
    return { kind: "error", text, ...place };
  } catch {
    return { kind: "error", text: "threw something that cannot be looked at" };
  }
}

function isError(value: unknown): value is Error {
  return inherits(value, anyError);
}

/** As `instanceof`, which the learner's code can teach other answers. */
function inherits(value: unknown, prototype: object): boolean {
  for (let at = value; Object(at) === at; at = getPrototypeOf(at)) {
    if (at === prototype) return true;
  }
  return false;
}

/** The first of the learner's lines in a stack trace. */
function placeIn(
  stack: string,
  subjects: Job["subjects"],
): { file?: string; line?: number } {
  for (const frame of stack.split("\n")) {
    // With its folder: probes are called as the exercises are.
    const file = subjects.find(({ file }) => frame.includes(`/files/${file}:`))
      ?.file;
    if (file === undefined) continue;
    const line = Number(frame.split(`/files/${file}:`)[1].split(":")[0]);
    if (line > 0) return { file, line };
  }
  return {};
}

async function unsettled(): Promise<{ loaded: false; fault: Fault }> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return { loaded: false, fault: { kind: "unsettled" } };
}

function urlOf(file: string): string {
  return new URL(`files/${file}`, mainModule).href;
}

function answer(message: Answer): void {
  const bytes = encode(`${FRAME}${toJson(message)}\n`);
  let written = 0;
  while (written < bytes.length) written += write(bytes.subarray(written));
}

/** JSON, made without a look at the prototypes, which the learner's code may have changed. */
function toJson(value: unknown): string {
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

let unread = "";

/**
 * Waits for the next line of standard input; `undefined` at its end. The wait
 * stops everything else in this process: nothing is being asked.
 */
function nextLine(): string | undefined {
  const chunk = new Uint8Array(65_536);
  while (true) {
    const end = unread.indexOf("\n");
    if (end >= 0) {
      const line = unread.slice(0, end);
      unread = unread.slice(end + 1);
      return line;
    }
    const length = read(chunk);
    if (length === null) return undefined;
    unread += decode(chunk.subarray(0, length), { stream: true });
  }
}

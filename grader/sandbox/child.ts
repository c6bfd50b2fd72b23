/**
 * What runs in a child process: imports the learner's files from memory and sends back
 * what the probes see. It has no permission, no folder and no way to import anything else.
 *
 * @module
 */
import {
  defineProperty,
  filter,
  forEach,
  includes,
  isArray,
  keys,
  slice,
  stringify,
  then,
} from "../core/probes/builtins.ts";
import type { Probes } from "../core/probes/probe.ts";
import type { Answer } from "../core/probes/protocol.ts";
import { freezeIteration } from "../core/probes/frozen.ts";
import { Random } from "../core/probes/random.ts";
import { Recorder } from "../core/probes/recorder.ts";
import { runTrial, type TrialHost } from "../core/probes/run_trial.ts";
import { World } from "../core/probes/world.ts";
import {
  type ChildRequest,
  FRAME,
  IMPORT,
  type LinkedFile,
  META,
} from "./frame.ts";
import { lockDown, mayCallBack, Refused } from "./lockdown.ts";
import {
  addresses,
  files,
  hold,
  importFile,
  importFrom,
  makeReady,
  metaOf,
} from "./memory.ts";
import { after, stopTimers } from "./timers.ts";

// Taken hold of before any of the learner's code can replace them.
const { exit, inspect, stdin, stdout } = Deno;
const { parse } = JSON;
const NewBytes = Uint8Array;
const write = stdout.writeSync.bind(stdout);
const read = stdin.read.bind(stdin);
const encoder = new TextEncoder();
const encode = encoder.encode.bind(encoder);
const decoder = new TextDecoder();
const decode = decoder.decode.bind(decoder);
const unbound = Function.prototype.bind.bind(Function.prototype.call);
const indexOf = unbound(String.prototype.indexOf) as (
  text: string,
  part: string,
  from?: number,
) => number;
const isPrototypeOf = unbound(Object.prototype.isPrototypeOf) as (
  prototype: object,
  value: unknown,
) => boolean;

/**
 * Answers requests from standard input until it ends.
 *
 * @param probes All probes that may be asked for, by their key.
 * @param unread What has been read of standard input already.
 */
export function serve(probes: Record<string, Probes>, unread: string): void {
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
  freezeIteration();
  defineProperty(globalThis, IMPORT, { value: importFrom });
  defineProperty(globalThis, META, { value: metaOf });
  for (const mine of [Recorder.prototype, Random.prototype, probes]) {
    Object.freeze(mine);
  }
  Object.values(probes).forEach(Object.freeze);
  answer({ is: "ready" });
  listen(unread, probes);
}

/**
 * Waits for requests, one after the other. It waits for the next one before it looks at
 * this one: nothing of the learner's has run then that could come in between.
 */
function listen(
  unread: string,
  probes: Record<string, Probes>,
): void {
  let world: World | undefined;
  let subjects: LinkedFile[] = [];
  const place: TrialHost = {
    importFile,
    makeReady,
    // The reference is a part of the world that later files find.
    keep: (module) => world?.add(module),
    answer: (message) => {
      answer(message);
      if (message.is !== "prepared") return;
      // Not sooner: what takes long there is the learner's.
      forEach(subjects, (file) => hold(file, false));
      answer({ is: "held", addresses: addresses() });
    },
    inspect,
    placeIn,
    isRefusal: (error): error is Error =>
      isPrototypeOf(Refused.prototype, error),
    after,
  };
  let left = unread;
  let isBusy = false;
  let isUsed = false;
  const goOn = (): void => {
    const end = indexOf(left, "\n");
    if (end < 0 || isBusy) return;
    const request: ChildRequest = parse(slice(left, 0, end));
    left = slice(left, end + 1);
    stopTimers();
    if (isUsed && (mayCallBack() || !world?.isUntouched())) {
      return answer({ is: "touched" });
    }
    isUsed ||= request.subjects.length > 0;
    // To look at everything takes a quarter of an empty program: only if there is need.
    if (request.isFollowed) world ??= new World();
    isBusy = true;
    const isReference = ({ name }: LinkedFile) =>
      includes(request.prerequisites, name);
    subjects = filter(request.files, (file) => !isReference(file));
    forEach(request.files, (file) => {
      if (isReference(file)) hold(file, true);
    });
    runTrial(request, probes[request.probes], place, (reason) => {
      if (reason !== undefined) exit(FAILED);
      isBusy = false;
      goOn();
    });
  };
  const chunk = new NewBytes(65_536);
  const readOn = (): void =>
    then(read(chunk), (length) => {
      if (length === null) exit(0); // whatever the learner's code has left running
      const piece = decode(copyOf(chunk, 0, length!), { stream: true });
      left += piece;
      readOn();
      // To look through all of a long request with each piece would take for ever.
      if (indexOf(piece, "\n") >= 0) goOn();
    }, () => exit(FAILED));
  readOn();
  goOn();
}

/** The exit code that says that the grader itself failed. */
const FAILED = 70;

/** The first of the learner's lines in a stack trace. */
function placeIn(
  stack: string,
  names: readonly string[],
): { file?: string; line?: number } {
  let first = Infinity;
  // With both: what is absent could be found on a prototype.
  let found: { file?: string; line?: number } = {
    file: undefined,
    line: undefined,
  };
  forEach(names, (file) => {
    const { url } = files[file];
    const at = indexOf(stack, `${url}:`);
    if (at < 0 || at >= first) return;
    let line = 0;
    for (let i = at + url.length + 1; isDigit(stack[i]); i++) {
      line = line * 10 + +stack[i];
    }
    if (line === 0) return;
    first = at;
    found = { file, line };
  });
  return found;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function answer(message: Answer): void {
  let bytes = encode(`${FRAME}${toJson(message)}\n`);
  for (let left = bytes.length; left > 0; left = bytes.length) {
    const written = write(bytes);
    if (written === left) return;
    bytes = copyOf(bytes, written, left);
  }
}

/** A part of some bytes. Their own methods ask their class what to make. */
function copyOf(
  bytes: Uint8Array,
  start: number,
  end: number,
): Uint8Array<ArrayBuffer> {
  const copy = new NewBytes(end - start);
  for (let i = start; i < end; i++) copy[i - start] = bytes[i];
  return copy;
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

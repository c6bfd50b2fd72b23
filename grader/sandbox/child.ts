/**
 * What runs in a child process: imports the learner's files from memory and sends back
 * what the probes see. It has no permission, no folder and no way to import anything else.
 *
 * @module
 */
import {
  defineProperty,
  forEach,
  includes,
  isArray,
  keys,
  map,
  slice,
  stringify,
  then,
} from "../core/probes/builtins.ts";
import type { Probes } from "../core/probes/probe.ts";
import type { Answer } from "../core/probes/protocol.ts";
import { freezeIteration } from "../core/probes/frozen.ts";
import { Random } from "../core/probes/random.ts";
import { Recorder } from "../core/probes/recorder.ts";
import { type Place, runTrial } from "../core/probes/run_trial.ts";
import { World } from "../core/probes/world.ts";
import {
  type ChildRequest,
  FILES,
  FRAME,
  IMPORT,
  type LinkedFile,
  MARK,
  META,
} from "./frame.ts";
import { lockDown, mayCallBack, Refused } from "./lockdown.ts";
import { after, stopTimers } from "./timers.ts";

// Taken hold of before any of the learner's code can replace them.
const { exit, inspect, stdin, stdout } = Deno;
const { parse } = JSON;
const { createObjectURL } = URL;
const [NewBlob, NewBytes, NewURL] = [Blob, Uint8Array, URL];
const AnyTypeError = TypeError;
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
const hrefOf = unbound(
  Object.getOwnPropertyDescriptor(URL.prototype, "href")!.get!,
) as (url: URL) => string;

/** Where each file is in memory, and the text that it was made of. */
const files: Record<string, { readonly text: string; readonly url: string }> =
  Object.create(null);

/** The name of each, by the number that its text has for it. */
const names: Record<string, string> = Object.create(null);

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
  const world = new World();
  const place: Place = {
    importFile: (name) => import(files[name].url),
    // The reference is a part of the world that later files find.
    keep: (module) => world.add(module),
    answer: (message) =>
      answer(
        message.is === "prepared"
          ? { is: "prepared", addresses: addresses() }
          : message,
      ),
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
    if (isUsed && (mayCallBack() || !world.isUntouched())) {
      return answer({ is: "touched" });
    }
    isUsed ||= request.subjects.length > 0;
    isBusy = true;
    forEach(request.files, (file) => {
      hold(file, includes(request.prerequisites, file.name));
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
      left += decode(copyOf(chunk, 0, length!), { stream: true });
      readOn();
      goOn();
    }, () => exit(FAILED));
  readOn();
  goOn();
}

/** The exit code that says that the grader itself failed. */
const FAILED = 70;

/** Puts a file into memory; one of the reference's once, so that it stays compiled. */
function hold({ name, text, number }: LinkedFile, isReference: boolean): void {
  names[number] = name;
  if (isReference && files[name]?.text === text) return;
  let linked = "";
  let done = 0;
  for (let at = indexOf(text, MARK); at >= 0; at = indexOf(text, MARK, done)) {
    const start = at + MARK.length;
    const end = indexOf(text, ".ts", start) + ".ts".length;
    const other = files[slice(text, start, end)];
    // Where there is no such file it is no mark of ours.
    linked += slice(text, done, at) + (other === undefined ? MARK : other.url);
    done = other === undefined ? start : end;
  }
  const whole = linked + slice(text, done);
  const blob = new NewBlob([whole], { type: "application/typescript" });
  files[name] = { text, url: createObjectURL(blob) };
}

function addresses(): [string, string][] {
  return map(keys(files), (name) => [name, files[name].url]);
}

/** An `import()` of something that was computed, in one of the files. */
function importFrom(own: bigint, specifier: unknown): Promise<unknown> {
  const name = names[`${own}`];
  const wanted = `${specifier}`;
  let url: string | undefined;
  try {
    url = hrefOf(new NewURL(wanted, FILES + name));
  } catch {
    // No address at all.
  }
  const file = url === undefined || slice(url, 0, FILES.length) !== FILES
    ? undefined
    : slice(url, FILES.length);
  if (file !== undefined && files[file] !== undefined) {
    return import(files[file].url);
  }
  return rejected(file, wanted);
}

// deno-lint-ignore require-await
async function rejected(
  file: string | undefined,
  specifier: string,
): Promise<never> {
  throw new AnyTypeError(
    file === undefined
      ? `Unsupported scheme for module "gradlings-refused:${specifier}"`
      : `Unsupported scheme for module "gradlings-missing:./${file}"`,
  );
}

/** What `import.meta` is in one of the files. */
function metaOf(own: bigint): ImportMeta {
  const url = FILES + names[`${own}`];
  return {
    url,
    main: false,
    filename: slice(url, "file://".length),
    dirname: "/files",
    resolve: (specifier: string) => hrefOf(new NewURL(specifier, url)),
  } as ImportMeta;
}

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

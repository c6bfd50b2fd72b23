/**
 * A trial where the learner's code runs: in a child process, or in a worker.
 *
 * It is given no expected value and no solution but those of the exercises before the
 * one under test. How a file is imported, how an answer is sent and how a place is read
 * off a stack trace are handed in: they differ from one runtime to the next.
 *
 * From the moment when the first of the learner's files is imported, nothing is looked
 * up that it could have replaced, and nothing is awaited, since an `await` looks up
 * what a promise is made of.
 *
 * @module
 */
import {
  defineProperty,
  forEach,
  getPrototypeOf,
  hasOwn,
  keys,
  map,
  slice,
  textOf,
  then,
} from "./builtins.ts";
import type { Implementation } from "./implementation.ts";
import type { Probe, Probes } from "./probe.ts";
import {
  type Answer,
  type RawFault,
  send,
  type TrialRequest,
} from "./protocol.ts";
import { isToDo, Recorder } from "./recorder.ts";
import { runProbe } from "./run.ts";

const anyError = Error.prototype;
const anyTypeError = TypeError.prototype;

/**
 * In how many turns that is waited. A process that was kept from running finds all its
 * timers over at once, and whatever else it waited for comes after the first of them.
 */
const SETTLE_TURNS = 10;

/** How much of an error's text is told, in characters. */
const MOST_TEXT = 2000;

/** What differs from one runtime to the next. */
export interface TrialHost {
  readonly importFile: (name: string) => Promise<unknown>;
  /**
   * Has a file compiled before it is imported, where that takes time of its own, which
   * is none that its top level waits. Calls back whether or not that was possible.
   */
  readonly makeReady?: (name: string, done: () => void) => void;
  /** Told of each module of the reference, where the place is used again. */
  readonly keep?: (module: unknown) => void;
  /** Sends an answer. */
  readonly answer: (answer: Answer) => void;
  /** Puts what was thrown into words, where it was no error. */
  readonly inspect: (thrown: unknown) => string;
  /** The first line of one of these files in a stack trace. */
  readonly placeIn: (
    stack: string,
    files: readonly string[],
  ) => { readonly file?: string; readonly line?: number };
  /** Whether an error says that something was refused. */
  readonly isRefusal: (error: unknown) => error is Error;
  /** Does something after so many milliseconds, whatever becomes of `setTimeout`. */
  readonly after: (ms: number, action: () => void) => void;
}

class MissingExport {
  readonly name: string;
  readonly file: string;

  constructor(name: string, file: string) {
    this.name = name;
    this.file = file;
  }
}
const missingExport = MissingExport.prototype;

/**
 * Runs a trial, and answers as it goes.
 *
 * @param done Called at the end, with the reason where the grader itself failed.
 */
export function runTrial(
  request: TrialRequest,
  probes: Probes,
  place: TrialHost,
  done: (reason?: unknown) => void,
): void {
  then(prepare(request, place), (implementation) => {
    place.answer({ is: "prepared" });
    load(request, implementation, place, (fault) => {
      place.answer({ is: "loaded", fault });
      if (fault === undefined) {
        forEach(request.runs, ({ check, key }) => {
          run(request, check, probes[check], implementation, key, place);
        });
      }
      done();
    });
  }, done);
}

/** Puts together what the learner's files rest on, before any of them has run. */
async function prepare(
  { prerequisites, subjects }: TrialRequest,
  place: TrialHost,
): Promise<Record<string, unknown>> {
  const implementation: Record<string, unknown> = {};
  for (const file of prerequisites) {
    const module = await place.importFile(file) as Record<string, unknown>;
    place.keep?.(module);
    for (const name of keys(module)) {
      export_(implementation, name, module[name]);
    }
  }
  for (const { file, exports } of subjects) {
    for (const name of exports) {
      defineProperty(implementation, name, {
        configurable: true,
        enumerable: true,
        get() {
          throw new MissingExport(name, file);
        },
      });
    }
  }
  return implementation;
}

function export_(
  implementation: Record<string, unknown>,
  name: string,
  value: unknown,
): void {
  defineProperty(implementation, name, {
    __proto__: null, // which could have a `get`
    configurable: true,
    enumerable: true,
    value,
  } as PropertyDescriptor);
}

/** How a file was imported. */
type Imported =
  | { readonly module: unknown; readonly fault: undefined }
  | { readonly module?: undefined; readonly fault: RawFault };

/** Imports the learner's files; the first that cannot be imported ends it. */
function load(
  { subjects, settleMs }: TrialRequest,
  implementation: Record<string, unknown>,
  place: TrialHost,
  loaded: (fault?: RawFault) => void,
): void {
  const outcomes: (Imported | undefined)[] = map(subjects, () => undefined);
  let at = 0;
  const goOn = (): void => {
    for (; at < subjects.length; at++) {
      const { exports, optional } = subjects[at];
      const outcome = outcomes[at];
      if (outcome === undefined) return wait(at);
      if (outcome.fault !== undefined) {
        if (optional) continue;
        at = Infinity;
        return loaded(outcome.fault);
      }
      // A module that exports `then` is taken for a promise, of anything.
      const { module } = outcome;
      if (!isObject(module)) continue;
      forEach(exports, (name) => {
        if (hasOwn(module, name)) export_(implementation, name, module[name]);
      });
    }
    if (at !== subjects.length) return;
    at = Infinity;
    loaded();
  };
  const set = (i: number, outcome: Imported): void => {
    if (outcomes[i] !== undefined) return;
    outcomes[i] = outcome;
    if (i === at) goOn();
  };
  const wait = (i: number, turns = SETTLE_TURNS): void => {
    place.after(settleMs / SETTLE_TURNS, () => {
      if (outcomes[i] !== undefined) return;
      if (turns > 1) return wait(i, turns - 1);
      set(i, { fault: { kind: "unsettled", text: "" } });
    });
  };
  const start = (): void => {
    forEach(subjects, ({ file }, i) => {
      then(
        place.importFile(file),
        (module) => set(i, { module, fault: undefined }),
        (error) => set(i, { fault: faultOf(error, subjects, false, place) }),
      );
    });
    goOn();
  };
  const { makeReady } = place;
  let unready = subjects.length;
  if (makeReady === undefined || unready === 0) return start();
  forEach(subjects, ({ file }) => {
    makeReady(file, () => {
      if (--unready === 0) start();
    });
  });
}

function run(
  { subjects, explains }: TrialRequest,
  check: string,
  probe: Probe,
  implementation: Record<string, unknown>,
  key: string,
  place: TrialHost,
): void {
  const recorder = explains
    ? new Recorder((tried) => place.answer({ is: "trying", tried }))
    : new Recorder(undefined, false);
  let fault: RawFault | undefined;
  try {
    runProbe(
      probe,
      implementation as unknown as Implementation,
      recorder,
      key,
    );
  } catch (error) {
    fault = faultOf(error, subjects, true, place);
  }
  const observations = map(
    recorder.observations,
    (one, i) => send(one, i === 0 ? undefined : recorder.observations[i - 1]),
  );
  const { graphs } = recorder;
  place.answer({ is: "observed", check, observations, graphs, fault });
}

function faultOf(
  error: unknown,
  subjects: TrialRequest["subjects"],
  running: boolean,
  { inspect, isRefusal, placeIn }: TrialHost,
): RawFault {
  try {
    if (isRefusal(error)) return { kind: "refused", text: error.message };
    if (inherits<MissingExport>(error, missingExport)) {
      return { kind: "missing-export", text: error.name, file: error.file };
    }
    const text = isError(error)
      ? `${slice(textOf(error.name), 0, 100)}: ${
        slice(textOf(error.message), 0, MOST_TEXT)
      }`
      : `threw ${slice(inspect(error), 0, MOST_TEXT)}`;
    if (isToDo(error)) {
      return { kind: "todo", text: slice(error.message, 0, MOST_TEXT) };
    }
    const stack = isError(error) ? textOf(error.stack) : "";
    const at = placeIn(stack, map(subjects, ({ file }) => file));
    // Thrown by the probe, not by the learner's code: it looked into a result
    // that is none.
    if (inherits(error, anyTypeError) && at.line === undefined && running) {
      return { kind: "unusable", text };
    }
    return { kind: "error", text, file: at.file, line: at.line };
  } catch {
    return { kind: "error", text: "threw something that cannot be looked at" };
  }
}

function isError(value: unknown): value is Error {
  return inherits(value, anyError);
}

/** As `instanceof`, which the learner's code can teach other answers. */
function inherits<T extends object>(
  value: unknown,
  prototype: object,
): value is T {
  for (let at = value; isObject(at); at = getPrototypeOf(at)) {
    if (at === prototype) return true;
  }
  return false;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "function" ||
    typeof value === "object" && value !== null;
}

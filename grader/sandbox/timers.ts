/**
 * Timers as browsers have them, with numbers for names. What Deno has instead are
 * objects, and their first use loads all it has for Node's sake, which takes longer
 * than the rest, and learners' code could look over its shoulder. So they are made of
 * the one timer that it has for the web's sake.
 *
 * @module
 */

/** The longest a timer can run, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

// Taken hold of before any of the learner's code can replace them.
const signalAfter = AbortSignal.timeout.bind(AbortSignal);
const listen = Function.prototype.call.bind(
  EventTarget.prototype.addEventListener,
) as (target: EventTarget, event: string, action: () => void) => void;
const { trunc } = Math;
const AnyTypeError = TypeError;
const toNumber = Number;
const NewController = AbortController;
const NewException = DOMException;

let newest = 0;
/** Those that may still run. */
let active: Record<number, true> = { __proto__: null } as never;

/** Does something after so many milliseconds; nobody can stop that. */
export function after(ms: number, action: () => void): void {
  listen(signalAfter(ms), "abort", action);
}

/** Stops every timer that learners' code has started. */
export function stopTimers(): void {
  active = { __proto__: null } as never;
}

/** The functions for learners' code, by their names. */
export const TIMERS = {
  setTimeout: (action: unknown, ms?: unknown, ...args: unknown[]) =>
    start(false, action, ms, args),
  setInterval: (action: unknown, ms?: unknown, ...args: unknown[]) =>
    start(true, action, ms, args),
  setImmediate: (action: unknown, ...args: unknown[]) =>
    start(false, action, 0, args),
  clearTimeout: stop,
  clearInterval: stop,
  clearImmediate: stop,
} as const;

/** What stands in for `AbortSignal.timeout`. */
export function signalTimeout(ms: number): AbortSignal {
  const controller = new NewController();
  const late = new NewException("Signal timed out.", "TimeoutError");
  const abort = () => controller.abort(late);
  start(false, abort, ms, []);
  return controller.signal;
}

function start(
  repeats: boolean,
  action: unknown,
  ms: unknown,
  args: readonly unknown[],
): number {
  if (typeof action !== "function") throw new AnyTypeError("no function");
  const whole = trunc(toNumber(ms)) || 0;
  const bounded = whole < 1 ? 1 : whole > LONGEST_MS ? LONGEST_MS : whole;
  const id = ++newest;
  const all = active;
  all[id] = true;
  const run = () => {
    if (all !== active || !all[id]) return;
    if (repeats) after(bounded, run);
    else delete all[id];
    action(...args);
  };
  after(bounded, run);
  return id;
}

function stop(timer?: unknown): void {
  if (typeof timer === "number") delete active[timer];
}

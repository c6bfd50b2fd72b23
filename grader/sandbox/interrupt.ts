/**
 * What becomes of open sessions when the grader is told to stop.
 *
 * @module
 */

/** Something that must not be left behind. */
export interface Abandonable {
  /** Ends and removes it at once, without waiting. */
  abandon(): void;
}

/** What ends a program: from the keyboard, a closed window, another program. */
const SIGNALS = [
  "SIGINT",
  "SIGTERM",
  "SIGHUP",
  "SIGQUIT",
  "SIGBREAK",
] as const;

const open = new Set<Abandonable>();

/** From now on, a signal to stop abandons this first. */
export function watch(session: Abandonable): void {
  if (open.size === 0) {
    for (const signal of SIGNALS) listen(signal);
    // Whatever else ends it: a full disk, an error that nobody catches.
    globalThis.addEventListener("unload", abandonAll);
    globalThis.addEventListener("error", abandonAll);
    globalThis.addEventListener("unhandledrejection", abandonAll);
  }
  open.add(session);
}

/** It has been put away in the ordinary way. */
export function unwatch(session: Abandonable): void {
  open.delete(session);
  if (open.size === 0) {
    for (const signal of SIGNALS) unlisten(signal);
    globalThis.removeEventListener("unload", abandonAll);
    globalThis.removeEventListener("error", abandonAll);
    globalThis.removeEventListener("unhandledrejection", abandonAll);
  }
}

/**
 * Does something as a whole: a signal to stop that comes at any moment of it, also
 * between two sessions, is heard.
 */
export async function untilStopped<T>(action: () => Promise<T>): Promise<T> {
  const whole = { abandon: () => {} };
  watch(whole);
  try {
    return await action();
  } finally {
    unwatch(whole);
  }
}

function listen(signal: Deno.Signal): void {
  try {
    Deno.addSignalListener(signal, stop);
  } catch {
    // This system has no such signal.
  }
}

function unlisten(signal: Deno.Signal): void {
  try {
    Deno.removeSignalListener(signal, stop);
  } catch {
    // The same.
  }
}

function stop(): void {
  abandonAll();
  Deno.exit(130);
}

function abandonAll(): void {
  for (const session of open) {
    try {
      session.abandon();
    } catch {
      // What cannot be put away keeps nothing else from being put away.
    }
  }
}

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

const SIGNALS: readonly Deno.Signal[] = Deno.build.os === "windows"
  ? ["SIGINT", "SIGBREAK"]
  : ["SIGINT", "SIGTERM", "SIGHUP"];

const open = new Set<Abandonable>();

/** From now on, a signal to stop abandons this first. */
export function watch(session: Abandonable): void {
  if (open.size === 0) {
    for (const signal of SIGNALS) Deno.addSignalListener(signal, stop);
  }
  open.add(session);
}

/** It has been put away in the ordinary way. */
export function unwatch(session: Abandonable): void {
  open.delete(session);
  if (open.size === 0) {
    for (const signal of SIGNALS) Deno.removeSignalListener(signal, stop);
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

function stop(): void {
  for (const session of open) session.abandon();
  Deno.exit(130);
}

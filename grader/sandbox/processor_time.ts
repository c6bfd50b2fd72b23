/**
 * What a process has used of the processor, as the system tells it.
 *
 * Linux tells it in `/proc`, macOS through `ps`; of Windows it is not known, and there
 * the clock alone decides.
 *
 * @module
 */

/** What a process has done so far. */
export interface Usage {
  /** The processor time of all its threads, in milliseconds. */
  readonly milliseconds: number;
  /** Whether it waits for something else than a processor. */
  readonly sleeps: boolean;
  /** Whether it is stopped, or waits for a disk: it cannot do either to itself. */
  readonly isHeld: boolean;
  /** What the machine kept from it; `undefined` where the system does not tell. */
  readonly queue?: Queue;
}

/** A process in the queue for a processor. */
export interface Queue {
  /**
   * How long its threads have waited for one, and the processors of a virtual machine
   * for those of its host, in milliseconds. A wait is counted when it ends.
   */
  readonly waited: number;
  /** How often it was given one. */
  readonly turns: number;
}

/** How many of the system's units of time there are in a second. */
const TICKS = 100;

/** What {@linkcode parseProc} reads, as a program for the shell. */
const PROC =
  "cat /proc/$0/stat /proc/$0/task/*/schedstat; grep '^cpu ' /proc/stat";

/**
 * Asks the system about a process.
 *
 * @returns `undefined` where it does not tell, or the process has ended.
 */
export async function usageOf(pid: number): Promise<Usage | undefined> {
  switch (Deno.build.os) {
    case "linux":
      // Deno itself may read that only with all permissions there are.
      return parseProc(await output("sh", "-c", PROC, `${pid}`));
    case "darwin":
      return parsePs(await output("ps", "-o", "state=,time=", "-p", `${pid}`));
    default:
      return undefined;
  }
}

/**
 * Reads what Linux tells: `/proc/PID/stat`, the `schedstat` of each thread, and the line
 * of all processors in `/proc/stat`.
 *
 * What stands in parentheses is the name, and may be anything.
 */
export function parseProc(text: string): Usage | undefined {
  const [, state, rest = ""] = text.match(/^.*\) (\w) (.*)$/s) ?? [];
  const fields = rest.split(/\s/).map(Number);
  const ticks = fields[10] + fields[11];
  if (!Number.isFinite(ticks)) return undefined;
  return {
    milliseconds: ticks * (1000 / TICKS),
    sleeps: state === "S",
    isHeld: /[TtD]/.test(state),
    queue: parseQueue(rest),
  };
}

function parseQueue(text: string): Queue | undefined {
  let [waited, turns] = [0, 0];
  for (const [, nanoseconds, count] of text.matchAll(/^\d+ (\d+) (\d+)$/gm)) {
    waited += Number(nanoseconds) / 1e6;
    turns += Number(count);
  }
  const stolen = text.match(/^cpu +(?:\d+ ){7}(\d+)/m)?.[1] ?? 0;
  waited += Number(stolen) * (1000 / TICKS);
  // A kernel that does not count writes zeros.
  return turns === 0 ? undefined : { waited, turns };
}

/** Reads what `ps` prints, for instance `R+   1:02.33`. */
export function parsePs(text: string): Usage | undefined {
  const [, state, minutes, seconds] =
    text.match(/^\s*(\w)\S*\s+(?:(\d+):)?(\d+\.\d+)\s*$/) ?? [];
  return seconds === undefined ? undefined : {
    milliseconds: (Number(minutes ?? 0) * 60 + Number(seconds)) * 1000,
    sleeps: state === "S" || state === "I",
    isHeld: state === "T" || state === "U",
  };
}

async function output(program: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await new Deno.Command(program, {
      args,
      stdin: "null",
      stderr: "null",
    }).output();
    return new TextDecoder().decode(stdout);
  } catch {
    return "";
  }
}

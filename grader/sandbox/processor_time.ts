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
}

/** How many of the system's units of time there are in a second. */
const TICKS = 100;

/**
 * Asks the system about a process.
 *
 * @returns `undefined` where it does not tell, or the process has ended.
 */
export async function usageOf(pid: number): Promise<Usage | undefined> {
  switch (Deno.build.os) {
    case "linux":
      // Deno itself may read that only with all permissions there are.
      return parseStat(await output("cat", `/proc/${pid}/stat`));
    case "darwin":
      return parsePs(await output("ps", "-o", "state=,time=", "-p", `${pid}`));
    default:
      return undefined;
  }
}

/** Reads `/proc/PID/stat`; what stands in parentheses is the name, and may be anything. */
export function parseStat(text: string): Usage | undefined {
  const [, state, rest] = text.match(/^.*\) (\w) (.*)$/s) ?? [];
  const fields = rest?.split(" ").map(Number) ?? [];
  const ticks = fields[10] + fields[11];
  return Number.isFinite(ticks)
    ? { milliseconds: ticks * (1000 / TICKS), sleeps: state === "S" }
    : undefined;
}

/** Reads what `ps` prints, for instance `R+   1:02.33`. */
export function parsePs(text: string): Usage | undefined {
  const [, state, minutes, seconds] =
    text.match(/^\s*(\w)\S*\s+(?:(\d+):)?(\d+\.\d+)\s*$/) ?? [];
  return seconds === undefined ? undefined : {
    milliseconds: (Number(minutes ?? 0) * 60 + Number(seconds)) * 1000,
    sleeps: state === "S" || state === "I",
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

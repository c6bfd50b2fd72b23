/**
 * How a child process is started: with what rights, and within which limits.
 *
 * Deno's flags keep it from everything but its folder. What they cannot limit,
 * memory outside the heap and processor time, the system's own limits do, where
 * there are any: on Linux all of them hold, on macOS the one for memory does not,
 * Windows has none of them.
 *
 * @module
 */

/** What the processes of a {@linkcode Sandbox} may use. */
export interface Limits {
  /** The heap, in MiB. */
  readonly heapMiB: number;
  /**
   * All data of the process, heap, buffers and threads alike, in KiB. Deno asks for
   * nearly 600,000 before it does anything, most of which it never touches.
   */
  readonly dataKiB: number;
  /** Processor time of all its threads, in seconds. The grader's own clock ends earlier. */
  readonly processorSeconds: number;
  /** How long each of the learner's files may take to be imported, in milliseconds. */
  readonly loadMs: number;
  /** How long one probe may take, in milliseconds. */
  readonly probeMs: number;
  /**
   * After how many milliseconds no further process is started for a task: the
   * probes that are left count as not answered in time.
   */
  readonly taskMs: number;
  /** How many processes may run side by side. */
  readonly lanes: number;
}

/** The limits of the course, on a learner's or an instructor's machine. */
export const COURSE_LIMITS: Limits = {
  heapMiB: 512,
  dataKiB: 1_200_000,
  processorSeconds: 120,
  loadMs: 2_500,
  probeMs: 2_000,
  taskMs: Infinity,
  lanes: Math.max(2, navigator.hardwareConcurrency),
};

/** What it may write into one file, in blocks of 512 bytes: only Deno itself writes. */
const FILE_BLOCKS = 40_000;

const FLAGS = [
  "run",
  "--no-config",
  "--no-lock",
  "--no-prompt",
  "--no-remote",
  "--no-npm",
  "--cached-only",
  "--no-check",
  "--quiet",
  "--import-map=../import_map.json",
  // The child's working directory, and so the only folder it can read. Spelled
  // like this, no comma or percent sign in its path can be misread.
  "--allow-read=.",
];

/** Sets the limits, then becomes the program that its arguments name. */
function limited({ dataKiB, processorSeconds }: Limits): string {
  return [
    "ulimit -c 0",
    `ulimit -d ${dataKiB}`,
    `ulimit -t ${processorSeconds}`,
    `ulimit -f ${FILE_BLOCKS}`,
  ].map((command) => `${command} 2>/dev/null`).join("; ") + '; exec "$@"';
}

/** Has the system kill a process when its parent ends; part of util-linux. */
const SETPRIV = "/usr/bin/setpriv";

/**
 * The command line of a child process, to be run in the folder it may read; its
 * main module and its import map lie one folder up.
 *
 * @param seed What its `Math.random` starts from.
 * @param limits What it may use.
 */
export function commandLine(
  seed: number,
  limits: Limits = COURSE_LIMITS,
): string[] {
  const deno = [
    Deno.execPath(),
    ...FLAGS,
    `--v8-flags=${
      [
        // Threads for collecting garbage take longer to start than they save.
        "--single-threaded-gc",
        // What is compiled at once can be kept, and nearly all of it is used.
        "--no-lazy",
        `--max-old-space-size=${limits.heapMiB}`,
      ].join(",")
    }`,
    `--seed=${seed}`,
    "../main.js",
  ];
  return withinLimits(deno, limits);
}

/**
 * A command line that runs another one within the system's limits.
 *
 * @param command The program and its arguments.
 * @param limits What it may use.
 */
export function withinLimits(
  command: readonly string[],
  limits: Limits = COURSE_LIMITS,
): string[] {
  if (Deno.build.os === "windows") return [...command];
  const endsWithParent = hasSetpriv() ? [SETPRIV, "--pdeathsig", "KILL"] : [];
  return [
    ...["/bin/sh", "-c", limited(limits), "sh"],
    ...endsWithParent,
    ...command,
  ];
}

/**
 * The whole environment of a child process.
 *
 * @param cache The path of its own cache folder.
 */
export function environment(cache: string): Record<string, string> {
  const kept: Record<string, string> = {
    DENO_DIR: cache,
    DENO_NO_UPDATE_CHECK: "1",
    NO_COLOR: "1",
  };
  // Windows starts no program without them.
  for (
    const name of Deno.build.os === "windows" ? ["SystemRoot", "TEMP"] : []
  ) {
    kept[name] = Deno.env.get(name) ?? "";
  }
  return kept;
}

let setpriv: boolean | undefined;

function hasSetpriv(): boolean {
  if (Deno.build.os !== "linux") return false;
  try {
    // Where it is a link, it is another, smaller program of that name.
    setpriv ??= Deno.lstatSync(SETPRIV).isFile;
  } catch {
    setpriv = false;
  }
  return setpriv;
}

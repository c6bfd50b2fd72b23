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

/** The heap, in MiB. */
const HEAP_MIB = 512;

/** All data of the process, heap, buffers and threads alike, in KiB. */
const DATA_KIB = 1_200_000;

/** Processor time of all its threads, in seconds. The grader's own clock ends earlier. */
const PROCESSOR_SECONDS = 120;

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
const LIMITED = [
  "ulimit -c 0",
  `ulimit -d ${DATA_KIB}`,
  `ulimit -t ${PROCESSOR_SECONDS}`,
  `ulimit -f ${FILE_BLOCKS}`,
].map((command) => `${command} 2>/dev/null`).join("; ") + '; exec "$@"';

/** Has the system kill a process when its parent ends; part of util-linux. */
const SETPRIV = "/usr/bin/setpriv";

/**
 * The command line of a child process, to be run in the folder it may read; its
 * main module and its import map lie one folder up.
 *
 * @param seed What its `Math.random` starts from.
 */
export function commandLine(seed: number): string[] {
  const deno = [
    Deno.execPath(),
    ...FLAGS,
    // Threads for collecting garbage take longer to start than they save.
    `--v8-flags=--single-threaded-gc,--max-old-space-size=${HEAP_MIB}`,
    `--seed=${seed}`,
    "../main.js",
  ];
  return withinLimits(deno);
}

/**
 * A command line that runs another one within the system's limits.
 *
 * @param command The program and its arguments.
 */
export function withinLimits(command: readonly string[]): string[] {
  if (Deno.build.os === "windows") return [...command];
  const endsWithParent = hasSetpriv() ? [SETPRIV, "--pdeathsig", "KILL"] : [];
  return ["/bin/sh", "-c", LIMITED, "sh", ...endsWithParent, ...command];
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

/**
 * How a child process is started: with what rights, and within which limits.
 *
 * It holds nothing: no permission, no folder, no cache, no file to import. What Deno's
 * flags cannot limit, memory outside the heap, processor time and what is written into
 * files, the system's own limits do, where there are any: on Linux all of them hold, on
 * macOS the one for memory does not, Windows has none of them.
 *
 * @module
 */
import { SETTLE_MS } from "../core/probes/protocol.ts";

/** What the processes of a {@linkcode Sandbox} may use. */
export interface Limits {
  /** The heap, in MiB. */
  readonly heapMiB: number;
  /**
   * How much of the heap new values have before they are sorted out, in MiB; V8 decides
   * where absent. Who makes large graphs again and again is faster with more.
   */
  readonly youngMiB?: number;
  /**
   * All data of the process, heap, buffers and threads alike, in KiB. Deno asks for
   * nearly 600,000 before it does anything, most of which it never touches.
   */
  readonly dataKiB: number;
  /** Processor time of all its threads, in seconds. The grader's own clock ends earlier. */
  readonly processorSeconds: number;
  /** How much processor time the import of each of the learner's files may use, in milliseconds. */
  readonly loadMs: number;
  /** How long a top-level await of such a file has to settle, by the clock, in milliseconds. */
  readonly settleMs: number;
  /** How much processor time one probe may use, in milliseconds. */
  readonly probeMs: number;
  /**
   * How many times its limit a process may take by the clock: a machine that has other
   * things to do is no fault of the learner's.
   */
  readonly clockFactor: number;
  /**
   * After how much processor time, in milliseconds, no further process is started for
   * a trial: the probes that are left count as not answered in time. So each exercise
   * has its own slice, and no submission costs more than the sum of them.
   */
  readonly trialMs: number;
  /** How many processes may run side by side. */
  readonly lanes: number;
}

/** The limits of the course, on a learner's or an instructor's machine. */
export const COURSE_LIMITS: Limits = {
  heapMiB: 512,
  dataKiB: 1_200_000,
  processorSeconds: 120,
  loadMs: 2_500,
  settleMs: SETTLE_MS,
  probeMs: 2_000,
  clockFactor: 10,
  trialMs: 8_000,
  lanes: Math.max(2, navigator.hardwareConcurrency),
};

/** Where a child works: a folder that it cannot read, and that says nothing. */
export const FOLDER = Deno.build.os === "windows"
  ? Deno.env.get("SystemRoot") ?? "C:\\"
  : "/";

const FLAGS = [
  "run",
  "--no-config",
  "--no-lock",
  "--no-prompt",
  "--no-remote",
  "--no-npm",
  "--cached-only",
  "--no-check",
  "--no-code-cache",
  "--quiet",
];

/**
 * The main module, which comes with the command line: it reads the first line of
 * standard input, the program, and hands over to that.
 */
const MAIN = `
const decoder = new TextDecoder();
const bytes = new Uint8Array(65536);
let text = "";
let end;
while ((end = text.indexOf("\\n")) < 0) {
  text += decoder.decode(bytes.subarray(0, Deno.stdin.readSync(bytes)), { stream: true });
}
const program = new Blob([JSON.parse(text.slice(0, end))], { type: "text/javascript" });
(await import(URL.createObjectURL(program))).serve(text.slice(end + 1));
`;

/** Sets the limits, then becomes the program that its arguments name. */
function limited(
  { dataKiB, processorSeconds }: Limits,
  fileBlocks: number,
): string {
  return [
    // Without it, trying to write more would end the program.
    "trap '' XFSZ",
    `ulimit -f ${fileBlocks}`,
    "ulimit -c 0",
    `ulimit -d ${dataKiB}`,
    `ulimit -t ${processorSeconds}`,
  ].map((command) => `${command} 2>/dev/null`).join("; ") + '; exec "$@"';
}

/** Has the system kill a process when its parent ends; part of util-linux. */
const SETPRIV = "/usr/bin/setpriv";

/**
 * The command line of a child process, to be run in {@linkcode FOLDER}.
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
        // Threads take longer to start than they save, and nobody could bound them.
        "--single-threaded",
        // No eval, no new Function.
        "--disallow-code-generation-from-strings",
        `--max-old-space-size=${limits.heapMiB}`,
        ...(limits.youngMiB === undefined ? [] : [
          `--min-semi-space-size=${limits.youngMiB}`,
          `--max-semi-space-size=${limits.youngMiB}`,
        ]),
      ].join(",")
    }`,
    `--seed=${seed}`,
    `data:text/javascript,${encodeURIComponent(MAIN)}`,
  ];
  return withinLimits(deno, limits, 0);
}

/**
 * A command line that runs another one within the system's limits.
 *
 * @param command The program and its arguments.
 * @param limits What it may use.
 * @param fileBlocks What it may write into one file, in blocks of 512 bytes.
 */
export function withinLimits(
  command: readonly string[],
  limits: Limits = COURSE_LIMITS,
  fileBlocks = 40_000,
): string[] {
  if (Deno.build.os === "windows") return [...command];
  const endsWithParent = hasSetpriv() ? [SETPRIV, "--pdeathsig", "KILL"] : [];
  return [
    ...["/bin/sh", "-c", limited(limits, fileBlocks), "sh"],
    ...endsWithParent,
    ...command,
  ];
}

/** The whole environment of a child process. */
export function environment(): Record<string, string> {
  const kept: Record<string, string> = {
    // No folder can be made there, so that it keeps nothing. The number of its grader
    // tells whose it is.
    DENO_DIR: Deno.build.os === "windows"
      ? "NUL\\gradlings"
      : `/dev/null/gradlings-${Deno.pid}`,
    // Or it would try five times to keep what it has made of the TypeScript, and wait
    // 150 ms in between.
    DENO_EMIT_CACHE_MODE: "disable",
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

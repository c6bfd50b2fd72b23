/**
 * Looks for files and processes that grading has left behind.
 *
 * @module
 */
import { parseProc } from "../../sandbox/processor_time.ts";

/**
 * Lists the files under a folder, at any depth.
 *
 * @param folder The path of the folder; one that does not exist has no files.
 */
export function filesUnder(folder: string): string[] {
  try {
    return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
      isDirectory
        ? [`${folder}/${name}/`, ...filesUnder(`${folder}/${name}`)]
        : [`${folder}/${name}`]
    );
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}

/** A process that runs learners' code. */
export interface ChildProcess {
  readonly pid: number;
  /** Its command line. */
  readonly command: string;
  /** The processor time that it has used, in milliseconds. */
  readonly used: number;
}

/**
 * Lists the processes that a grader has started for learners' code. Looks at all
 * processes of the machine; on Linux only.
 *
 * @param grader The number of the grader's process.
 */
export function childrenOf(grader: number): ChildProcess[] {
  if (Deno.build.os !== "linux") return [];
  return [...Deno.readDirSync("/proc")].flatMap(({ name }) => {
    if (!/^\d+$/.test(name)) return [];
    const read = (file: string) =>
      Deno.readTextFileSync(`/proc/${name}/${file}`);
    try {
      if (!read("environ").includes(`gradlings-${grader}\0`)) return [];
      const command = read("cmdline").replaceAll("\0", " ");
      return [{
        pid: Number(name),
        command,
        used: parseProc(read("stat"))?.milliseconds ?? 0,
      }];
    } catch {
      return []; // it ended just now, or it is somebody else's
    }
  });
}

/**
 * Waits until a process of a grader has computed for so long that it is at work on what
 * does not end; where that cannot be seen, for a second.
 */
export async function untilBusy(grader: number): Promise<void> {
  const isBusy = () => childrenOf(grader).some(({ used }) => used > BUSY_MS);
  if (Deno.build.os !== "linux") await wait(1000);
  while (Deno.build.os === "linux" && !isBusy()) await wait(5);
}

/** Waits until no process of a grader is left. */
export async function untilGone(grader: number): Promise<void> {
  while (childrenOf(grader).length > 0) await wait(5);
}

/** More than starting takes, and less than an import may take. */
const BUSY_MS = 800;

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}

/**
 * Runs tests in several processes, and adds up what came of them.
 *
 * One process for all of them takes more than twice the processor time: the longer it
 * runs, the more it holds, and the more each child costs that is started from it.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import { KIT } from "../../kit/workspace.ts";
import { REMOVED_LATER } from "./temporary.ts";

/** What came of one process. */
interface Ended {
  readonly code: number;
  readonly printed: string;
}

/**
 * Runs each group of tests in a process of its own. What one prints is shown when it has
 * ended, and after the last a line with the sums.
 *
 * @param args The arguments of Deno that all have.
 * @param groups What each has beside them, in the order in which they begin.
 * @param lanes How many run at a time.
 * @param say Told what to show.
 * @returns 0 if all passed, otherwise 1.
 */
export async function runTests(
  args: readonly string[],
  groups: readonly (readonly string[])[],
  lanes: number,
  say: (text: string) => void = console.log,
): Promise<number> {
  const waiting = [...groups];
  const temporary = Deno.makeTempDirSync({ prefix: "gradlings_tests_" });
  const all: Ended[] = [];
  const failed: string[] = [];
  const lane = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const ended = await runOne([...args, ...group], temporary);
      const what = group.filter((arg) => !arg.startsWith("-")).join(" ");
      say(`## ${what}\n${ended.printed.trim()}`);
      if (ended.code !== 0) failed.push(what);
      all.push(ended);
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    removeFolder(temporary);
  }
  if (failed.length > 0) say(`Failed: ${failed.join(", ")}`);
  const sum = (of: string) =>
    all.reduce((sum, { printed }) => sum + lastCount(printed, of), 0);
  say(`${sum("passed")} passed, ${sum("failed")} failed`);
  return failed.length === 0 ? 0 : 1;
}

async function runOne(
  args: readonly string[],
  temporary: string,
): Promise<Ended> {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: KIT,
    env: {
      NO_COLOR: "1",
      [REMOVED_LATER]: "1",
      // The second for Windows.
      TMPDIR: temporary,
      TEMP: temporary,
    },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, printed: `${text(stdout)}${text(stderr)}` };
}

/** The number that the last line of a run gives: "ok | 5 passed | 0 failed". */
function lastCount(printed: string, of: string): number {
  const counts = printed.matchAll(
    new RegExp(`^(?:ok|FAILED) \\|.*?(\\d+) ${of}\\b`, "gm"),
  );
  return Number([...counts].at(-1)?.[1] ?? 0);
}

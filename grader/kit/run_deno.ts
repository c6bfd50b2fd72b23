/**
 * Calls of Deno's own tools on the kit.
 *
 * @module
 */
import { KIT } from "./workspace.ts";

/**
 * Runs Deno in the folder of the kit, its output going to ours.
 *
 * @param env Variables beside those that are set.
 * @returns Its exit code.
 */
export async function runDeno(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: KIT,
    env: { ...env },
    stdin: "null",
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  return code;
}

/**
 * Runs Deno in the folder of the kit, and hands on each line that it prints.
 *
 * @param hear Told each line of its standard output, as soon as it is there.
 * @returns Its exit code, and what it printed as errors.
 */
export async function runDenoByLines(
  args: readonly string[],
  hear: (line: string) => void,
): Promise<{ code: number; errors: string }> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: KIT,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const errors = new Response(process.stderr).text();
  let rest = "";
  for await (
    const text of process.stdout.pipeThrough(new TextDecoderStream())
  ) {
    const lines = (rest + text).split("\n");
    rest = lines.pop()!;
    for (const line of lines) hear(line);
  }
  if (rest !== "") hear(rest);
  const { code } = await process.status;
  return { code, errors: await errors };
}

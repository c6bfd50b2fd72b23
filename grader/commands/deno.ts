/**
 * Calls of Deno's own tools on the kit.
 *
 * @module
 */
import { KIT } from "../workspace/workspace.ts";

/**
 * Runs Deno in the folder of the kit, its output going to ours.
 *
 * @returns Its exit code.
 */
export async function runDeno(args: readonly string[]): Promise<number> {
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: KIT,
    stdin: "null",
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  return code;
}

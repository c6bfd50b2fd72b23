/**
 * The version of Deno that the course is tested with.
 *
 * @module
 */
import { readKit } from "../workspace.ts";

/**
 * Reads the version, like `2.9.6`, from the README's command, the one place where it
 * is pinned.
 *
 * @throws {Error} If the README names none.
 */
export function pinnedDeno(): string {
  const [, version] = readKit("README.md").match(/\bdeno@(\d+\.\d+\.\d+)\b/) ??
    [];
  if (version === undefined) throw new Error("README.md pins no Deno");
  return version;
}

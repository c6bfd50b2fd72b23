/**
 * Packages put into Deno's cache by a process that can be killed: an import that
 * waits for a network which swallows everything could not be.
 *
 * @module
 */

/**
 * Has another process fetch packages; what is cached already needs no network.
 *
 * @param specifiers The packages.
 * @param patienceMs How long it may take.
 * @returns Whether all of them are in the cache now.
 */
export async function fetchPackages(
  specifiers: readonly string[],
  patienceMs: number,
): Promise<boolean> {
  const fetching = new Deno.Command(Deno.execPath(), {
    args: ["cache", "--quiet", "--no-config", ...specifiers],
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  const timer = setTimeout(() => {
    try {
      fetching.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }, patienceMs);
  const { success } = await fetching.status;
  clearTimeout(timer);
  return success;
}

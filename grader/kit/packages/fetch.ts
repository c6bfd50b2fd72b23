/**
 * Packages put into Deno's cache by a process that can be killed: an import that
 * waits for a network which swallows everything could not be.
 *
 * @module
 */

/** Why the last packages that were asked for did not come. */
let reason = "";

/**
 * Why packages did not come, as Deno says it: a certificate, a cache that cannot be
 * written, no network.
 *
 * @returns One line, or "".
 */
export function whyNotFetched(): string {
  return reason;
}

/** What Deno says, without its colours, its indents and its hints. */
function reasonIn(text: string): string {
  // deno-lint-ignore no-control-regex
  const lines = text.replaceAll(/\x1b\[[0-9;]*m/g, "").split("\n")
    .map((line) => line.trim().replace(/^(?:error|[0-9]+): ?/i, ""))
    .filter((line) =>
      line !== "" && !/^(?:Caused by:?|Stack backtrace:?|at )/i.test(line) &&
      !/^(?:Download|Initialize|<unknown>)/.test(line)
    );
  // The first says what was wanted, the last what was in the way.
  const found = lines.length > 1 ? [lines[0], lines.at(-1)!] : lines;
  return found.join(" ").replace(/[.:]?$/, "");
}

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
    args: [
      "cache",
      "--quiet",
      "--no-config",
      // Whatever lies in the folder or above it, a package.json above all.
      "--node-modules-dir=none",
      ...specifiers,
    ],
    // Schools and companies read encrypted traffic with a certificate of their own.
    env: { DENO_TLS_CA_STORE: "mozilla,system", ...trustAsked() },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    try {
      fetching.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }, patienceMs);
  const { success, stderr } = await fetching.output();
  clearTimeout(timer);
  reason = success
    ? ""
    : isLate
    ? `nothing came within ${patienceMs / 1000} seconds`
    : reasonIn(new TextDecoder().decode(stderr));
  return success;
}

/** Which certificates somebody has asked for, if anybody has. */
function trustAsked(): Record<string, string> {
  const asked = Deno.env.get("DENO_TLS_CA_STORE");
  return asked === undefined ? {} : { DENO_TLS_CA_STORE: asked };
}

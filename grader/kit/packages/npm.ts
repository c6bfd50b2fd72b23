/**
 * The one place that loads packages from npm.
 *
 * They are named here and not in deno.json: `deno task` looks up every package of
 * npm that deno.json names before it starts any command, and without a network a
 * learner could not even grade.
 *
 * The commands run with `--cached-only`, so that no command waits for a network.
 * Whoever needs a package has another process put it into Deno's cache first; that
 * one is killed when it takes too long, and asks nobody where the package is there
 * already.
 *
 * @module
 */

import { fetchPackages, whyNotFetched } from "./fetch.ts";

/** The packages a module may ask for. */
interface Packages {
  "npm:@zip.js/zip.js@^2.24.0": typeof import("npm:@zip.js/zip.js@^2.24.0");
  "npm:modern-tar@^0.8.6": typeof import("npm:modern-tar@^0.8.6");
  "npm:csv-parse@^7.0.3/sync": typeof import("npm:csv-parse@^7.0.3/sync");
  "npm:csv-stringify@^6.9.0/sync":
    typeof import("npm:csv-stringify@^6.9.0/sync");
}

const SPECIFIERS: readonly (keyof Packages)[] = [
  "npm:@zip.js/zip.js@^2.24.0",
  "npm:csv-parse@^7.0.3/sync",
  "npm:csv-stringify@^6.9.0/sync",
  "npm:modern-tar@^0.8.6",
];

/** How long npm may take to hand over the packages, in milliseconds. */
const PATIENCE_MS = 60_000;

let fetched: Promise<boolean> | undefined;

/**
 * Imports a package of npm.
 *
 * @throws {Error} If it is not in Deno's cache and cannot be fetched either.
 */
export async function npm<Name extends keyof Packages>(
  name: Name,
): Promise<Packages[Name]> {
  await fetchFromNpm();
  try {
    // Not a literal, which Deno would look for before the program even starts.
    return await import(name);
  } catch (error) {
    const reason = whyNotFetched() || (error as Error).message;
    throw new Error(
      `a package of npm is needed here, and Deno could not get it (${reason}). ` +
        `Once that is fixed, this fetches it for good: deno cache ${name}`,
    );
  }
}

/**
 * Imports a package of npm, if it is there or comes soon.
 *
 * @param patienceMs How long it may take to come.
 * @returns The package; `undefined` without it.
 */
export async function npmIfQuick<Name extends keyof Packages>(
  name: Name,
  patienceMs: number,
): Promise<Packages[Name] | undefined> {
  if (!await fetchPackages([name], patienceMs)) return undefined;
  const specifier: string = name; // not a literal, as above
  return await import(specifier).catch(() => undefined);
}

/**
 * Has another process put all packages of npm into Deno's cache, once.
 *
 * @returns Whether they are there now.
 */
export function fetchFromNpm(): Promise<boolean> {
  return fetched ??= fetchPackages(SPECIFIERS, PATIENCE_MS);
}

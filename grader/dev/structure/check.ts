/**
 * The structure check of `deno task ok`.
 *
 * @module
 */
import { bundle, faultsOfNames } from "./browser.ts";
import { faultsOfLoads } from "./loads.ts";
import { faultsOfLookups } from "./lookups.ts";
import { readModules } from "./modules.ts";
import {
  coreIn,
  faultsOfCircles,
  faultsOfCore,
  faultsOfLength,
  faultsOfRooms,
  faultsOfSeal,
  inPage,
  isCatalogue,
} from "./rules.ts";

/** The result of the check. */
export interface Structure {
  /** What is wrong, in whole sentences; empty if nothing is. */
  readonly faults: readonly string[];
  /** What was measured or left out, in whole sentences. */
  readonly notes: readonly string[];
}

/** Checks the structure of the kit. */
export async function checkStructure(): Promise<Structure> {
  const modules = await readModules();
  const core = coreIn(modules).map(({ path }) => path);
  const faults = [
    ...faultsOfRooms(modules),
    ...faultsOfCore(modules),
    ...faultsOfSeal(modules),
    ...faultsOfCircles(modules),
    ...faultsOfLoads(modules),
    ...faultsOfLookups(modules),
    ...faultsOfLength(modules),
  ];
  const bundled = await bundle(core.filter((path) => !isCatalogue(path)));
  // The page needs packages of npm, as the bundler does.
  const page = "unreachable" in bundled ? [] : inPage(modules);
  faults.push(...await faultsOfNames([...core, ...page]));
  if ("fault" in bundled) faults.push(bundled.fault);
  const note = "bytes" in bundled
    ? `The core, without the catalogue of mistakes, bundles for a browser: ` +
      `${Math.round(bundled.bytes / 1000)} kB.`
    : "unreachable" in bundled
    ? "The core was not bundled: the bundler is in npm, which cannot be reached."
    : undefined;
  return { faults, notes: note === undefined ? [] : [note] };
}

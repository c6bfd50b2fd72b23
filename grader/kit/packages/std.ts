/**
 * The one place that chooses between `@std` from JSR and the stand-ins.
 *
 * The commands run with `--cached-only`, so a package of `@std` is there at once
 * or not at all. Where it is not there, another process fetches it once, and is
 * killed when that takes too long: an import could not be. Where even that
 * fails, the stand-ins are used, and that is remembered for a day.
 *
 * @module
 */
import { fetchPackages } from "./fetch.ts";
import { KIT, readKit } from "../workspace.ts";

/** The packages a command may ask for while it runs. */
interface Packages {
  "@std/cli/parse-args": typeof import("@std/cli/parse-args");
  "@std/cli/unicode-width": typeof import("@std/cli/unicode-width");
  "@std/fmt/colors": typeof import("@std/fmt/colors");
}

/** How long JSR may take to hand over the packages, in milliseconds. */
const PATIENCE_MS = 4_000;

/** How long it is remembered that JSR could not be reached, in milliseconds. */
const MEMORY_MS = 24 * 60 * 60 * 1000;

const MAP = new URL("stand_ins/import_map.json", import.meta.url);
const MEMORY = new URL(".gradlings/jsr_unreachable.json", KIT);

/** The variable that takes the choice away: "jsr" or "stand-ins". */
const FORCE = "GRADLINGS_STD";

let standIns: boolean | undefined;

/** Imports a package of `@std`, or its stand-in. */
export async function std<Name extends keyof Packages>(
  name: Name,
): Promise<Packages[Name]> {
  return await import(await standInsNeeded([name]) ? standInFor(name) : name);
}

/** The same, but nothing is fetched: what is not here already is not waited for. */
export async function stdAtHand<Name extends keyof Packages>(
  name: Name,
): Promise<Packages[Name]> {
  const isHere = !usesStandIns() && await areCached([name]);
  return await import(isHere ? name : standInFor(name));
}

/**
 * The arguments that make another Deno process, which imports any package of
 * `@std` statically, use what this one uses.
 */
export async function importMapArguments(): Promise<string[]> {
  const names = Object.keys(standInMap()).filter((name) =>
    name.startsWith("@std/")
  );
  return await standInsNeeded(names)
    ? [`--import-map=${MAP.href}`]
    : ["--cached-only"];
}

async function standInsNeeded(names: readonly string[]): Promise<boolean> {
  if (usesStandIns()) return true;
  if (await areCached(names)) return false;
  if (await fetchFromJsr() && await areCached(names)) return false;
  giveUpOnJsr();
  return true;
}

/** Whether the packages can be imported without any network. */
async function areCached(names: readonly string[]): Promise<boolean> {
  try {
    // Not literals, which Deno would look for before the program even starts.
    await Promise.all(names.map((name) => import(name)));
    return true;
  } catch {
    return false;
  }
}

/** Has another process put the packages into Deno's cache. */
async function fetchFromJsr(): Promise<boolean> {
  const { imports } = JSON.parse(readKit("deno.json"));
  const specifiers = Object.keys(standInMap()).flatMap((name) => {
    const [scope, folder, ...rest] = name.split("/");
    const target = imports[`${scope}/${folder}`];
    return target === undefined ? [] : [[target, ...rest].join("/")];
  });
  return await fetchPackages(specifiers, PATIENCE_MS);
}

/** Whether the stand-ins are in use, as far as is known by now. */
export function usesStandIns(): boolean {
  const forced = Deno.env.get(FORCE);
  return standIns ??= forced === undefined
    ? remembersUnreachable(MEMORY)
    : forced === "stand-ins";
}

/**
 * Whether it is remembered that JSR could not be reached.
 *
 * @param memory The file that says since when.
 */
export function remembersUnreachable(memory: URL): boolean {
  try {
    const { since } = JSON.parse(Deno.readTextFileSync(memory));
    const age = Date.now() - since;
    return age >= 0 && age < MEMORY_MS;
  } catch {
    return false;
  }
}

function giveUpOnJsr(): void {
  standIns = true;
  if (Deno.env.has(FORCE)) return;
  // Once for a copy of the course: to whoever uses it, nothing differs.
  if (!isThere(MEMORY)) {
    console.error("Working offline, with all that is needed.");
  }
  try {
    Deno.mkdirSync(new URL(".", MEMORY), { recursive: true });
    Deno.writeTextFileSync(
      MEMORY,
      `${JSON.stringify({ since: Date.now() })}\n`,
    );
  } catch {
    // Then it is asked again next time: slower, not wrong.
  }
}

function isThere(file: URL): boolean {
  try {
    return Deno.statSync(file).isFile;
  } catch {
    return false;
  }
}

function standInFor(name: string): string {
  return new URL(standInMap()[name], MAP).href;
}

function standInMap(): Record<string, string> {
  return JSON.parse(Deno.readTextFileSync(MAP)).imports;
}

/**
 * The one place that chooses between `@std` from JSR and the stand-ins.
 *
 * Where JSR works, a package is imported and that is all. Where it does not, or does
 * not answer in time, the stand-ins are used, and that is remembered for a day.
 *
 * @module
 */
import { KIT } from "./workspace/workspace.ts";

/** The packages a command may ask for while it runs. */
interface Packages {
  "@std/cli/parse-args": typeof import("@std/cli/parse-args");
  "@std/fmt/colors": typeof import("@std/fmt/colors");
}

/** How long JSR may take to answer, in milliseconds. */
const PATIENCE_MS = 2_000;

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
  if (!usesStandIns()) {
    const module = await fromJsr<Packages[Name]>(name);
    if (module !== undefined) return module;
    giveUpOnJsr();
  }
  return await import(standInFor(name));
}

/**
 * The arguments that make another Deno process, which imports any package of
 * `@std` statically, use what this one uses.
 *
 * @returns `[]` where JSR works, else `["--import-map=…"]`.
 */
export async function importMapArguments(): Promise<string[]> {
  if (!usesStandIns()) {
    const names = Object.keys(standInMap()).filter((name) =>
      name.startsWith("@std/")
    );
    const modules = await Promise.all(names.map((name) => fromJsr(name)));
    if (!modules.includes(undefined)) return [];
    giveUpOnJsr();
  }
  return [`--import-map=${MAP.href}`];
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

async function fromJsr<T>(name: string): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  try {
    // Not a literal, which Deno would fetch before the program even starts.
    return await Promise.race([import(name), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function giveUpOnJsr(): void {
  standIns = true;
  if (Deno.env.has(FORCE)) return;
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

function standInFor(name: string): string {
  return new URL(standInMap()[name], MAP).href;
}

function standInMap(): Record<string, string> {
  return JSON.parse(Deno.readTextFileSync(MAP)).imports;
}

/**
 * A cache for each child process that already knows the grader's own modules.
 *
 * Deno keeps what it has compiled in a cache folder. A child must not share one
 * with anybody, and a new one costs as much time as all the rest. So one is
 * made by a process that loads the grader's modules and nothing else, kept in
 * `.gradlings/warm/`, and every child gets a copy, which is thrown away with it.
 * Without it everything works the same, only slower.
 *
 * @module
 */
import { OWN } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";
import { filesOf } from "../course/lesson.ts";
import { pathOf } from "../workspace/paths.ts";
import { KIT } from "../workspace/workspace.ts";
import { warmingEntryFor } from "./entry.ts";
import { Folder } from "./folder.ts";
import { importMapFor } from "./import_map.ts";
import { unwatch, watch } from "./interrupt.ts";
import { commandLine, environment } from "./limits.ts";

const WARM = new URL(".gradlings/warm/", KIT);
/** Beside the cache: what it was made for. */
const MADE_FOR = new URL("made_for.json", WARM);

/** Where a cache keeps compiled modules, each under the path of its source. */
const COMPILED = "gen";

/** Folders whose modules are in the cache. */
const SOURCES = ["grader/checks/", "grader/sandbox/"];

let state: "unknown" | "warm" | "cold" = "unknown";

/** Makes the warm cache, unless there is one. Never throws. */
export async function warmUp(): Promise<void> {
  if (state !== "unknown") return;
  try {
    const wanted = madeFor();
    if (readMadeFor() !== wanted) await make(wanted);
    state = "warm";
  } catch {
    state = "cold"; // no room, or no right to write: slower, not wrong
  }
}

/** Gives a child's cache what the warm one knows; without one, nothing. */
export function fillCache(path: string): void {
  if (state !== "warm") return;
  try {
    const warm = pathOf(new URL("cache", WARM));
    Deno.mkdirSync(path, { recursive: true });
    for (const { name, isFile } of Deno.readDirSync(warm)) {
      if (isFile) Deno.copyFileSync(`${warm}/${name}`, `${path}/${name}`);
    }
    graft(`${warm}/${COMPILED}`, `${path}/${COMPILED}`);
  } catch {
    // A cache that is not whole is slower, not wrong.
  }
}

async function make(wanted: string): Promise<void> {
  Deno.mkdirSync(WARM, { recursive: true });
  const folder = new Folder();
  let process: Deno.ChildProcess | undefined;
  const abandonable = {
    abandon() {
      kill(process);
      folder.abandon();
    },
  };
  watch(abandonable);
  try {
    const modules = [
      ...OWN.map((lesson) => new URL(filesOf(lesson).checks, KIT).href),
      ...HOMEWORK?.chain ?? true
        ? [new URL("grader/checks/chain.ts", KIT).href]
        : [],
    ];
    folder.place("main.js", warmingEntryFor(modules));
    folder.place("import_map.json", importMapFor((name) => folder.urlOf(name)));
    const [program, ...args] = commandLine(1);
    // The second time the compiled code is kept as well.
    for (let i = 0; i < 2; i++) {
      process = new Deno.Command(program, {
        args,
        cwd: folder.readable,
        clearEnv: true,
        env: environment(folder.cache),
        stdin: "null",
        stdout: "null",
        stderr: "null",
      }).spawn();
      const { success } = await process.status;
      if (!success) throw new Error("the modules could not be loaded");
    }
    const cache = new URL("cache", WARM);
    removeTree(cache);
    copyTree(folder.cache, pathOf(cache));
    Deno.writeTextFileSync(MADE_FOR, wanted);
  } finally {
    await folder.remove();
    unwatch(abandonable);
  }
}

function kill(process: Deno.ChildProcess | undefined): void {
  try {
    process?.kill("SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** Says for what a cache is good: this Deno, this place, these versions of the modules. */
function madeFor(): string {
  const changed = SOURCES.map((source) =>
    Deno.statSync(new URL(source, KIT)).mtime?.getTime()
  );
  return JSON.stringify([Deno.version.deno, KIT.href, changed]);
}

function readMadeFor(): string | undefined {
  try {
    return Deno.readTextFileSync(MADE_FOR);
  } catch {
    return undefined;
  }
}

/**
 * Links to a folder of compiled modules, as high up in the tree as no other
 * module can come to lie: up to there the folders are the child's own.
 */
function graft(from: string, to: string): void {
  Deno.mkdirSync(to, { recursive: true });
  const names = [...Deno.readDirSync(from)].map(({ name }) => name);
  for (const name of names) {
    const source = `${from}/${name}`;
    const target = `${to}/${name}`;
    if (names.length === 1) graft(source, target);
    else if (Deno.build.os === "windows") copyTree(source, target);
    else Deno.symlinkSync(source, target);
  }
}

function copyTree(from: string, to: string): void {
  Deno.mkdirSync(to, { recursive: true });
  for (const { name, isDirectory, isFile } of Deno.readDirSync(from)) {
    // What ends like that is shared by running processes, and made anew by them.
    if (name.endsWith("-shm")) continue;
    if (isDirectory) copyTree(`${from}/${name}`, `${to}/${name}`);
    if (isFile) Deno.copyFileSync(`${from}/${name}`, `${to}/${name}`);
  }
}

function removeTree(url: URL): void {
  try {
    Deno.removeSync(url, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

/**
 * The program that a child runs, as one text of JavaScript: what talks to the grader,
 * and the probes.
 *
 * A child has no folder and no cache, so each would have to compile the kit's modules
 * again. They are compiled once instead, when one of them has changed, and kept in
 * `.gradlings/child.json`. Where that cannot be written it costs time, and nothing else.
 *
 * @module
 */
import { probesPath } from "../kit/load_oracle.ts";
import { KIT, readKit } from "../kit/workspace.ts";
import { writeWhole } from "../kit/write_atomic.ts";

/** A module of the kit, compiled. */
interface Compiled {
  /** Says whether it has changed since. */
  readonly version: string;
  /** The modules that it imports; paths in the folder of the kit. */
  readonly imports: readonly string[];
  /** A function of nothing, whose result has what the module exports. */
  readonly code: string;
}

/** Compiled modules by their paths. */
type Modules = Record<string, Compiled>;

const KEPT = new URL(".gradlings/child.json", KIT);
const CHILD = "grader/sandbox/child.ts";

const programs = new Map<string, Promise<string>>();

/**
 * The text of the program.
 *
 * @param keys The keys of the probes that it has to know.
 * @throws {Error} If a module cannot be read or compiled.
 */
export function programFor(keys: readonly string[]): Promise<string> {
  const key = keys.join();
  const known = programs.get(key) ?? makeProgram(keys);
  programs.set(key, known);
  known.catch(() => programs.delete(key));
  return known;
}

async function makeProgram(keys: readonly string[]): Promise<string> {
  const modules = await declare([CHILD, ...keys.map(probesPath)]);
  const table = keys.map((key) =>
    `${JSON.stringify(key)}: ${idOf(probesPath(key))}.probes`
  );
  return `${modules}export const serve = (unread) =>
  ${idOf(CHILD)}.serve({${table.join(", ")}}, unread);\n`;
}

/**
 * Declares modules of the kit, each as a constant that has its exports.
 *
 * @param paths Their paths; {@linkcode idOf} tells what they are called.
 */
export async function declare(paths: readonly string[]): Promise<string> {
  const modules = await compiledModules(paths);
  return inOrder(modules, paths)
    .map((path) => `const ${idOf(path)} = ${modules[path].code};\n`)
    .join("");
}

/** Compiles modules and all that they import, as far as that is not known. */
async function compiledModules(roots: readonly string[]): Promise<Modules> {
  const kept = readKept();
  const modules: Modules = {};
  let isNew = false;
  for (const waiting = [...roots]; waiting.length > 0;) {
    const path = waiting.pop()!;
    if (path in modules) continue;
    const version = versionOf(path);
    const isKept = kept[path]?.version === version;
    isNew ||= !isKept;
    modules[path] = isKept ? kept[path] : await compile(path, version);
    waiting.push(...modules[path].imports);
  }
  if (isNew) keep({ ...kept, ...modules });
  return modules;
}

function readKept(): Modules {
  try {
    return JSON.parse(Deno.readTextFileSync(KEPT));
  } catch {
    return {};
  }
}

function keep(modules: Modules): void {
  try {
    writeWhole(KEPT, JSON.stringify(modules));
  } catch {
    // No room, or no right to write: slower, not wrong.
  }
}

function versionOf(path: string): string {
  const { size, mtime } = Deno.statSync(new URL(path, KIT));
  return [Deno.version.deno, size, mtime?.getTime()].join();
}

async function compile(path: string, version: string): Promise<Compiled> {
  // Loads more than all else together: only when it is needed.
  const { stripTypeScriptTypes } = await import("node:module");
  const text = stripTypeScriptTypes(readKit(path), { mode: "transform" });
  return { version, ...asFunction(text, path) };
}

/**
 * Makes a function of a module of ours: it imports and exports by name.
 *
 * @param text The module, without types.
 * @throws {Error} If it imports or exports in another way.
 */
export function asFunction(
  text: string,
  path: string,
): Pick<Compiled, "imports" | "code"> {
  const imports: string[] = [];
  const exports: string[] = [];
  const body = text
    .replaceAll(
      /^(.*\*\/ )?import \{([^}]*)\} from "([^"]+)";/gm,
      (_, before = "", names: string, specifier: string) => {
        const from = pathBeside(path, specifier);
        imports.push(from);
        return `${before}const {${names.replaceAll(" as ", ": ")}} = ${
          idOf(from)
        };`;
      },
    )
    .replaceAll(
      /^(.*\*\/ )?export ((?:async )?(?:const|class|function\*?)) (\w+|\{[^}]*\})/gm,
      (_, before = "", kind: string, names: string) => {
        exports.push(
          ...names.matchAll(/(\w+)\s*(?=[,}]|$)/g).map(([, n]) => n),
        );
        return `${before}${kind} ${names}`;
      },
    );
  const left = body.match(/^(?:.*\*\/ )?(?:import\b(?!\()|export\b).*/m)?.[0];
  if (left !== undefined) {
    throw new Error(`${path} cannot be compiled for a child: ${left.trim()}`);
  }
  return {
    imports,
    code: `(() => {\n${body}\nreturn { ${exports.join(", ")} };\n})()`,
  };
}

function pathBeside(path: string, specifier: string): string {
  return new URL(specifier, new URL(path, KIT)).href.slice(KIT.href.length);
}

/** The paths of modules, each after those that it imports. */
function inOrder(modules: Modules, roots: readonly string[]): string[] {
  const paths: string[] = [];
  const list = (path: string): void => {
    if (paths.includes(path)) return;
    modules[path].imports.forEach(list);
    paths.push(path);
  };
  roots.forEach(list);
  return paths;
}

/** What a module is called in a program. */
export function idOf(path: string): string {
  return path.replaceAll(/\W/g, "_");
}

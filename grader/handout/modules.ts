/**
 * Which of the kit's modules a program needs: Deno's own list of what it would load.
 *
 * @module
 */
import { KIT } from "../workspace/workspace.ts";

/** As much of what `deno info --json` says as is looked at. */
interface Info {
  readonly modules: readonly {
    readonly specifier: string;
    readonly error?: string;
    readonly dependencies?: readonly {
      readonly code?: { readonly specifier?: string };
    }[];
  }[];
}

/**
 * Lists the modules that some modules load, themselves included; what is only a type
 * is not loaded.
 *
 * @param roots Paths, relative to the folder of the kit.
 * @returns Paths of the same kind, sorted.
 * @throws {Error} If one of them cannot be read.
 */
export async function modulesBehind(
  roots: readonly string[],
): Promise<string[]> {
  const urls = roots.map((path) => new URL(path, KIT).href);
  const entry = Deno.makeTempFileSync({ suffix: ".ts" });
  try {
    Deno.writeTextFileSync(
      entry,
      urls.map((url) => `import ${JSON.stringify(url)};\n`).join(""),
    );
    return follow(await ask(entry), urls);
  } finally {
    Deno.removeSync(entry);
  }
}

async function ask(entry: string): Promise<Info> {
  const map = new URL("grader/stand_ins/import_map.json", KIT).href;
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["info", "--json", "--no-remote", "--no-npm", "--no-lock"],
      `--import-map=${map}`,
      entry,
    ],
    cwd: KIT,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(`deno info: ${decoder.decode(stderr)}`);
  return JSON.parse(decoder.decode(stdout));
}

function follow({ modules }: Info, roots: readonly string[]): string[] {
  const known = new Map(modules.map((module) => [module.specifier, module]));
  const found = new Set(roots);
  for (const url of found) {
    const { error, dependencies = [] } = known.get(url) ?? {};
    if (error !== undefined) throw new Error(`${url}: ${error}`);
    for (const { code } of dependencies) {
      if (code?.specifier?.startsWith(KIT.href)) found.add(code.specifier);
    }
  }
  return [...found].map((url) => url.slice(KIT.href.length)).sort();
}

/**
 * The core has to run in a browser.
 *
 * @module
 */
import { KIT } from "../../kit/workspace.ts";

/**
 * Names only what a browser of the last years knows: neither `Deno` nor anything of Node,
 * and of the language nothing after 2023 but `toWellFormed`. Node 20 knows as much.
 */
const CONFIG = "grader/dev/structure/browser.json";

/** What became of a bundle: its size in bytes, or why there is none. */
export type Bundled =
  | { readonly bytes: number }
  | { readonly fault: string }
  /** The bundler is a package of npm, which cannot be reached. */
  | { readonly unreachable: true };

/**
 * Checks that modules use no name that a browser does not know.
 *
 * @param paths The modules, relative to the folder of the kit.
 * @returns Deno's own report; empty if all is right.
 */
export async function faultsOfNames(
  paths: readonly string[],
): Promise<string[]> {
  const { success, stderr } = await deno("check", "--quiet", ...paths);
  return success ? [] : [stderr.trim()];
}

/** Bundles modules, with everything that they import, for a browser. */
export async function bundle(paths: readonly string[]): Promise<Bundled> {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_bundle_" });
  try {
    const [entry, output] = [`${folder}/entry.ts`, `${folder}/bundle.js`];
    Deno.writeTextFileSync(
      entry,
      paths.map((path, i) => {
        const url = JSON.stringify(new URL(path, KIT).href);
        return `export * as m${i} from ${url};\n`;
      }).join(""),
    );
    const { success, stderr } = await deno(
      ...["bundle", "--quiet", "--platform=browser", "--minify"],
      ...["--output", output, entry],
    );
    if (success) return { bytes: Deno.statSync(output).size };
    return stderr.includes("@esbuild/")
      ? { unreachable: true }
      : { fault: stderr.trim() };
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
}

async function deno(
  command: string,
  ...args: readonly string[]
): Promise<{ success: boolean; stderr: string }> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [command, "--config", CONFIG, ...args],
    cwd: KIT,
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  return { success, stderr: new TextDecoder().decode(stderr) };
}

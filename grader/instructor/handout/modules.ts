/**
 * The kit's modules that a program needs.
 *
 * @module
 */
import { moduleGraph } from "../../kit/module_graph.ts";
import { KIT } from "../../kit/workspace.ts";

/**
 * Lists the modules that some modules load, themselves included. An import of types
 * alone loads nothing.
 *
 * @param roots Paths, relative to the folder of the kit.
 * @returns Paths of the same kind, sorted.
 * @throws {Error} If one of them cannot be read.
 */
export async function modulesBehind(
  roots: readonly string[],
): Promise<string[]> {
  const map = new URL("grader/kit/packages/stand_ins/import_map.json", KIT);
  const urls = roots.map((path) => new URL(path, KIT).href);
  const known = await moduleGraph(urls, [
    "--no-lock",
    `--import-map=${map.href}`,
  ]);
  const found = new Set(urls);
  for (const url of found) {
    const { error, dependencies = [] } = known.get(url) ?? {};
    if (error !== undefined) throw new Error(`${url}: ${error}`);
    for (const { code } of dependencies) {
      if (code?.specifier?.startsWith(KIT.href)) found.add(code.specifier);
    }
  }
  return [...found].map((url) => url.slice(KIT.href.length)).sort();
}

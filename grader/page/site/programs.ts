/**
 * The programs of the page, bundled by Deno for a browser.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import { pathOf, urlOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";

/** The entry of each program, by the name of its script. */
const ENTRIES = {
  app: "grader/page/browser/main.ts",
  causes: "grader/page/browser/verdict/causes.ts",
  compiler: "grader/page/browser/editor/compiler.ts",
  desk: "grader/page/browser/desk.ts",
  editor: "grader/page/browser/editor/code_mirror.ts",
  graph: "grader/page/browser/graph/main.ts",
  learning: "grader/page/browser/learning/main.ts",
  files: "grader/page/browser/my_files/my_files.ts",
  frame: "grader/worker/frame_script.ts",
};

/** What runs in workers: V8 puts its names into messages, so they stay as they are. */
const RUNTIMES: Readonly<Record<string, string>> = {
  runtime: "grader/worker/classic_worker.ts",
  learning_runtime: "grader/worker/learning_worker.ts",
};

/** The modules that import packages of npm, to be fetched before anything is bundled. */
export const PACKAGED: readonly string[] = [
  "grader/page/browser/editor/code_mirror.ts",
  "grader/page/browser/graph/layout.ts",
  "grader/page/browser/learning/curve.ts",
  "grader/page/browser/types/check_types.ts",
  "grader/page/lessons/packages.ts",
  "grader/worker/compile_file.ts",
];

/**
 * Bundles all programs.
 *
 * @param replaced The text of modules that stand in for the kit's, by path.
 * @returns The text of each by its name.
 */
export async function bundlePrograms(
  replaced: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_page_" });
  try {
    const map = importMapFor(replaced, folder);
    const all = async (
      entries: Readonly<Record<string, string>>,
      ...flags: readonly string[]
    ) => {
      const texts = Object.entries(entries).map(async ([name, entry]) => {
        const output = `${folder}/${name}.js`;
        return [name, await bundle(entry, output, ...map, ...flags)] as const;
      });
      return Object.fromEntries(await Promise.all(texts));
    };
    // The first one alone: where Deno has never bundled anything, it fetches what it
    // bundles with, and several at once would be in each other's way.
    const { frame, ...others } = ENTRIES;
    const first = await all({ frame }, "--minify");
    const [scripts, runtimes] = await Promise.all([
      all(others, "--minify"),
      all(RUNTIMES),
    ]);
    return { ...first, ...scripts, ...runtimes };
  } finally {
    removeFolder(folder);
  }
}

/** The arguments that have some modules replaced. */
function importMapFor(
  replaced: Readonly<Record<string, string>>,
  folder: string,
): string[] {
  const paths = Object.keys(replaced);
  if (paths.length === 0) return [];
  const imports: Record<string, string> = {};
  for (const [i, path] of paths.entries()) {
    // What it imports lies where the module lies that it stands in for.
    const text = replaced[path].replaceAll(
      /(?<=\bfrom ")\.{1,2}\/[^"]+(?=")/g,
      (specifier) => new URL(specifier, new URL(path, KIT)).href,
    );
    Deno.writeTextFileSync(`${folder}/module_${i}.ts`, text);
    imports[new URL(path, KIT).href] = urlOf(`${folder}/module_${i}.ts`).href;
  }
  const map = `${folder}/import_map.json`;
  Deno.writeTextFileSync(map, JSON.stringify({ imports }));
  return [`--import-map=${map}`];
}

/**
 * Bundles a module into one classic script.
 *
 * @throws {Error} If that is not possible; a sentence.
 */
export async function bundle(
  entry: string,
  output: string,
  ...flags: readonly string[]
): Promise<string> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["bundle", "--quiet", "--platform=browser", "--format=iife"],
      ...["--no-lock", "--node-modules-dir=none", ...flags],
      ...["--output", output, entry],
    ],
    cwd: pathOf(KIT),
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (success) return Deno.readTextFileSync(output);
  const reason = new TextDecoder().decode(stderr).trim();
  throw new Error(`${entry} cannot be bundled: ${reason}`);
}

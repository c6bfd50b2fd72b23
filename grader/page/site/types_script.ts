/**
 * `types.js`: TypeScript's checker as the text of a worker, and what starts it.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import { urlOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";
import { bundle } from "./programs.ts";
import { typeLibrary, TYPESCRIPT, typescriptFolder } from "./type_library.ts";

/** What `check_types.ts` imports from the package, but for types. */
const USED = "createProgram, createSourceFile, getLineAndCharacterOfPosition";

/** Where the program `tsc` begins to do something of its own, at the end of its text. */
const START = "\nif (Debug.isDebugging) {\n  Debug.enableDebugInfo();\n";

/** Makes it. */
export async function typesScript(): Promise<string> {
  return await inFolder(async (folder) =>
    await bundleCall(
      folder,
      "provide_types.ts",
      "provideTypes",
      await typeRuntime(),
    )
  );
}

/** Makes the text of the worker. */
export async function typeRuntime(): Promise<string> {
  return await inFolder(async (folder) => {
    const library = await typeLibrary();
    const map = `${folder}/import_map.json`;
    Deno.writeTextFileSync(`${folder}/compiler.js`, await compiler());
    const { href } = urlOf(`${folder}/compiler.js`);
    Deno.writeTextFileSync(
      map,
      JSON.stringify({ imports: { [TYPESCRIPT]: href } }),
    );
    return await bundleCall(
      folder,
      "serve_types.ts",
      "serveTypes",
      library,
      `--import-map=${map}`,
    );
  });
}

/** Bundles a call of a function of the page with data of ours. */
async function bundleCall(
  folder: string,
  module: string,
  name: string,
  value: unknown,
  ...flags: readonly string[]
): Promise<string> {
  const url = new URL(`grader/page/browser/types/${module}`, KIT);
  const [entry, output] = [`${folder}/${module}`, `${folder}/bundle.js`];
  Deno.writeTextFileSync(
    entry,
    `import { ${name} } from ${JSON.stringify(url)};\n` +
      `${name}(${JSON.stringify(value)});\n`,
  );
  return await bundle(entry, output, "--minify", ...flags);
}

async function inFolder<Made>(
  make: (folder: string) => Promise<Made>,
): Promise<Made> {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_types_" });
  try {
    return await make(folder);
  } finally {
    removeFolder(folder);
  }
}

/**
 * The compiler as a module: the text of the program `tsc`, which is two thirds of that
 * of the package, since what only editors use is not in it.
 */
async function compiler(): Promise<string> {
  const text = Deno.readTextFileSync(`${await typescriptFolder()}lib/_tsc.js`);
  const end = text.lastIndexOf(START);
  if (end < 0) throw new Error(`${TYPESCRIPT} does not start where it did`);
  // It is not in Node, wherever it is, and asks for no file of a disk.
  return `const process = undefined, noModule = () => {};
${text.slice(0, end).replaceAll(/\brequire\(/g, "noModule(")}
export { ${USED} };
`;
}

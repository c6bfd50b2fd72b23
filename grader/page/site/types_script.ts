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
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_types_" });
  const { href } = urlOf(`${folder}/`);
  const path = (name: string) => `${folder}/${name}`;
  const enter = (name: string, module: string, made: string, value: unknown) =>
    Deno.writeTextFileSync(
      path(name),
      `import { ${made} } from ${
        JSON.stringify(new URL(`grader/page/browser/types/${module}`, KIT))
      };\n${made}(${JSON.stringify(value)});\n`,
    );
  try {
    const library = await typeLibrary();
    Deno.writeTextFileSync(path("compiler.js"), await compiler());
    Deno.writeTextFileSync(
      path("import_map.json"),
      JSON.stringify({ imports: { [TYPESCRIPT]: `${href}compiler.js` } }),
    );
    enter("worker.ts", "serve_types.ts", "serveTypes", library);
    const worker = await bundle(
      path("worker.ts"),
      path("worker.js"),
      `--import-map=${path("import_map.json")}`,
      "--minify",
    );
    enter("types.ts", "type_worker.ts", "provideTypes", worker);
    return await bundle(path("types.ts"), path("types.js"), "--minify");
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

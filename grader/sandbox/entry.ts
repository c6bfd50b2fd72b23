/**
 * The main module of a child process, which is written for it.
 *
 * @module
 */

/**
 * Its text. Its static imports, unlike all else the child may want to read, need
 * no permission.
 *
 * @param modules The URLs of the modules of probes it has to know.
 * @param first The names of the reference's files that its first task rests on.
 */
export function entryFor(
  modules: readonly string[],
  first: readonly string[] = [],
): string {
  const child = new URL("child.ts", import.meta.url).href;
  const imports = modules.map((module, i) =>
    `import { probes as p${i} } from ${JSON.stringify(module)};\n`
  );
  const table = modules.map((module, i) =>
    `  ${JSON.stringify(module)}: p${i},\n`
  );
  const early = first.map((name) => `import "./files/${name}";\n`);
  return `import { serve } from ${JSON.stringify(child)};\n${
    [...early, ...imports].join("")
  }await serve({\n${table.join("")}});\n`;
}

/**
 * The main modules of child processes, which are written for them.
 *
 * @module
 */

/**
 * The text of one that works. Its static imports, unlike all else the child may
 * want to read, need no permission.
 *
 * @param modules The URLs of the modules of probes it has to know.
 * @param first The names of the reference's files that its first task rests on.
 */
export function entryFor(
  modules: readonly string[],
  first: readonly string[] = [],
): string {
  const imports = importsOf(modules);
  const table = modules.map((module, i) =>
    `  ${JSON.stringify(module)}: p${i},\n`
  );
  const early = first.map((name) => `import "./files/${name}";\n`);
  return `import { serve } from ${addressOf("child.ts")};\n${
    [...early, ...imports].join("")
  }await serve({\n${table.join("")}});\n`;
}

/**
 * The text of a main module that loads all that a child loads, and comes to its end.
 * A process that exits before keeps nothing of what it has compiled.
 *
 * @param modules The URLs of the modules of probes.
 */
export function warmingEntryFor(modules: readonly string[]): string {
  return `import ${addressOf("child.ts")};\n${
    importsOf(modules).join("")
  }import { lockDown } from ${addressOf("lockdown.ts")};\nlockDown();\n`;
}

function importsOf(modules: readonly string[]): string[] {
  return modules.map((module, i) =>
    `import { probes as p${i} } from ${JSON.stringify(module)};\n`
  );
}

function addressOf(name: string): string {
  return JSON.stringify(new URL(name, import.meta.url).href);
}

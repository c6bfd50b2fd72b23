/**
 * TypeScript turned into what a function can run, with a transform that is handed in.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { withExportLists } from "./export_lists.ts";
import { failing, syntaxErrorAt } from "./failing_file.ts";
import type { CompiledFile } from "./messages.ts";

/** What is asked of Sucrase. */
export const OPTIONS = {
  transforms: ["typescript" as const, "imports" as const],
  disableESTransforms: true,
  preserveDynamicImport: true,
};

/**
 * Removes types and rewrites imports. A file with a syntax error throws it when it runs.
 *
 * @param transform What Sucrase does with {@linkcode OPTIONS}.
 */
export function compileWith(
  transform: (code: string) => string,
  name: string,
  text: string,
): CompiledFile {
  // JavaScript ends a line at a lone carriage return too; the transform does not.
  const plain = text.replace(/^\uFEFF?(#!)?/, (_, bang) => bang ? "//" : "")
    .replace(/\r\n?/g, "\n");
  try {
    const code = transform(withExportLists(plain));
    const imports = [...code.matchAll(/\brequire\(['"]([^'"]+)['"]\)/g)]
      .map(([, specifier]) => specifier);
    return { name, code: amend(code), imports };
  } catch (error) {
    const told = likeDeno(name, (error as Error).message);
    return failing(name, told);
  }
}

/** Corrects the code where a module behaves in another way. */
function amend(code: string): string {
  return code
    // In quotes too, where a name without quotes ends nothing.
    .replace(/\bimport\.meta\b/g, "$meta")
    .replace(
      /(?<![.\w$])import\b(?=\s*\()(?!\s*\([\w$, \t]*\)[ \t]*\{)/g,
      "$import",
    )
    // export { f as "a name with spaces" }
    .replace(/\bexports\.("[^"\n]*"|'[^'\n]*')/g, "exports[$1]")
    // A file may export that name itself.
    .replace(
      '"__esModule", {value: true}',
      '"__esModule", {writable: true, value: true}',
    );
}

/** A syntax error in Deno's words: the place comes last, after the name of the file. */
function likeDeno(name: string, message: string): string {
  const [, line, column] = message.match(/\((\d+):(\d+)\)/) ?? [];
  const text = message.replace(/ ?\(\d+:\d+\)/, "");
  return syntaxErrorAt(text, name, Number(line), Number(column));
}

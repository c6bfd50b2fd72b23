/**
 * The paths of the files of an export.
 *
 * @module
 */
import { inOneLine } from "../../core/report/layout.ts";
import type { ExportFiles, Finding, Format } from "./format.ts";

/**
 * Gives each file of an export its path.
 *
 * @param files What they hold, by their names.
 * @param out The folder of the class.
 * @param wanted What `--out` says: a file for one file, or a folder; without it
 *   they go to `export/` in the folder of the class.
 */
export function targets(
  files: ExportFiles,
  { name, file }: Pick<Format, "name" | "file">,
  out: string,
  wanted?: string,
): Map<string, string | Uint8Array> {
  if (wanted !== undefined && file !== undefined && !isFolder(wanted)) {
    return new Map([[wanted, files.get(file)!]]);
  }
  const folder = wanted?.replace(/(?<=.)[/\\]+$/, "") ??
    (file === undefined ? `${out}/export/${name}` : `${out}/export`);
  return new Map([...files].map(([name, text]) => [`${folder}/${name}`, text]));
}

/** What is a folder, or has no ending that files have. */
function isFolder(path: string): boolean {
  try {
    return Deno.statSync(path).isDirectory;
  } catch {
    return !/[^/\\]\.\w+$/.test(path);
  }
}

/** Whether a path is another one, or lies in it, links followed. */
export function touches(path: string, kept: string): boolean {
  const real = realPath(path);
  const keptReal = realPath(kept);
  return real === keptReal || real.startsWith(`${keptReal}/`) ||
    real.startsWith(`${keptReal}\\`);
}

/** The real path of what there is, and the rest as it is. */
function realPath(path: string): string {
  try {
    return Deno.realPathSync(path);
  } catch {
    const [, parent, name] = path.match(/^(.*?)[/\\]*([^/\\]+)[/\\]*$/s) ?? [];
    if (name === undefined) return path;
    return `${realPath(parent || (/^[/\\]/.test(path) ? "/" : "."))}/${name}`;
  }
}

/**
 * Says what lies beside the new files from an earlier export: a student who is
 * not graded now may have had a result then, and it would still be handed on.
 */
export function leftBehind(files: ExportFiles): Finding[] {
  const [some] = files.keys();
  const [, root, name] =
    some?.match(/^(.*)[/\\][^/\\]+[/\\](results?\.json)$/s) ??
      [];
  if (root === undefined) return [];
  return foldersIn(root).map((folder) => `${root}/${folder}/${name}`)
    .filter((path) => !files.has(path) && isFile(path))
    .map((path) => ({
      weight: "noted",
      text: `${inOneLine(path)} is from an earlier export and not made any ` +
        "more: take it away.",
    }));
}

function foldersIn(root: string): string[] {
  try {
    return [...Deno.readDirSync(root)].filter(({ isDirectory }) => isDirectory)
      .map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

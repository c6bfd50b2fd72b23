/**
 * Paths as they were typed.
 *
 * `deno task` starts every command in the folder of the kit, wherever it was typed,
 * and says in `INIT_CWD` where that was. A relative path is meant from there.
 *
 * @module
 */

import { pathOf } from "./paths.ts";
import { KIT } from "./workspace.ts";

/**
 * The path that was meant.
 *
 * @param text What was typed.
 * @param typedIn The folder where it was typed, if that is known.
 */
export function typedPath(
  text: string,
  typedIn: string | undefined,
): string {
  // PowerShell 5.1 hands '.\My Class\' on as .\My Class".
  const path = trimmed(text.replace(/"$/, ""));
  const isAbsolute = /^(?:[/\\]|[a-z]:)/i.test(path);
  if (isAbsolute || typedIn === undefined || typedIn === "") return path;
  if (sameFolder(typedIn, Deno.cwd())) return path;
  const separator = /^[a-z]:|\\/i.test(typedIn) ? "\\" : "/";
  const up = path.replace(/^(?:\.[/\\])+/, "");
  return up === "" || up === "."
    ? trimmed(typedIn)
    : `${trimmed(typedIn).replace(/[/\\]$/, "")}${separator}${up}`;
}

/**
 * A path of the kit as it is spelled where the command was typed, so that it can be
 * opened from there.
 *
 * @param path Relative to the folder of the kit, with `/`.
 * @param typedIn The folder where it was typed, if that is known.
 * @param root The folder of the kit.
 */
export function pathFromHere(
  path: string,
  typedIn: string | undefined = Deno.env.get("INIT_CWD"),
  root: string = pathOf(KIT),
): string {
  const plain = (folder: string) => `${trimmed(folder).replaceAll("\\", "/")}/`;
  const here = plain(typedIn ?? root);
  const kit = plain(root);
  if (!here.startsWith(kit)) return path;
  const down = here.slice(kit.length).split("/").slice(0, -1);
  const steps = path.split("/");
  let common = 0;
  while (common < down.length && down[common] === steps[common]) common++;
  return [...down.slice(common).map(() => ".."), ...steps.slice(common)]
    .join("/");
}

/** Without separators at its end; the root of a disk stays one. */
function trimmed(path: string): string {
  const bare = path.replace(/(?<=.)[/\\]+$/, "");
  return /^[a-z]:$/i.test(bare) && bare !== path ? `${bare}\\` : bare;
}

function sameFolder(a: string, b: string): boolean {
  try {
    return Deno.realPathSync(a) === Deno.realPathSync(b);
  } catch {
    return a === b;
  }
}

/**
 * The modules of the kit and what they import, as Deno sees them.
 *
 * @module
 */
import { globSync } from "node:fs";
import { moduleGraph } from "../../kit/module_graph.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

/** A module of the kit. */
export interface Module {
  /** Its path, relative to the folder of the kit. */
  readonly path: string;
  readonly text: string;
  /** What it imports by name, types and dynamic imports included. */
  readonly imports: readonly Import[];
}

/** An import, written in a module as a string. */
export interface Import {
  readonly specifier: string;
  /** The module of the kit that it names, relative to the folder of the kit. */
  readonly path?: string;
}

/** The files that are modules of the kit. */
const MODULES = ["mod.ts", "solutions/*.ts", "grader/**/*.ts"];

/** Submissions and stubs: data to the kit, although they look like modules. */
const DATA = ["grader/corpus/**", "grader/core/course/stubs/**"];

/**
 * Reads all modules of the kit, tests included.
 *
 * @throws {Error} If Deno cannot read them.
 */
export async function readModules(): Promise<Module[]> {
  const paths = globSync(MODULES, { cwd: pathOf(KIT), exclude: DATA })
    .map((path) => path.replaceAll("\\", "/")).sort();
  const infos = await moduleGraph(paths.map((path) => new URL(path, KIT).href));
  return paths.map((path) => ({
    path,
    text: readKit(path),
    imports: (infos.get(new URL(path, KIT).href)?.dependencies ?? [])
      .map(({ specifier, code, type }) => ({
        specifier,
        path: inKit(code?.specifier ?? type?.specifier),
      })),
  }));
}

/** The path of a module relative to the folder of the kit, if it is in there. */
function inKit(url: string | undefined): string | undefined {
  return url?.startsWith(KIT.href)
    ? decodeURIComponent(url.slice(KIT.href.length))
    : undefined;
}

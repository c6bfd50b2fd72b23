/**
 * The rules that the structure of the kit has to obey.
 *
 * Each returns its faults in whole sentences; no fault, no sentence.
 *
 * @module
 */
import type { Module } from "./modules.ts";
import { isRoom, isTest, mayImport, roomOf, ROOT } from "./rooms.ts";

/** The longest a code file may be. */
const LINES = 300;

/** No path of imports may lead from these... */
const SEALED = [
  "grader/core/probes/",
  "grader/core/judge/",
  "grader/core/oracle/recorded_oracle.ts",
];

/** ...to these: a bundle for students must not hold an answer. */
const ANSWERS = ["mod.ts", "solutions/"];

/** Every file of code lies in a room, and imports only from rooms below its own. */
export function faultsOfRooms(modules: readonly Module[]): string[] {
  return codeIn(modules).flatMap(({ path, imports }) => {
    if (path !== ROOT && !isRoom(roomOf(path))) {
      return [`${path} is in no room.`];
    }
    return imports.filter((one) =>
      one.path !== undefined && !mayImport(path, one.path)
    ).map((one) => `${path} must not import ${one.path}.`);
  });
}

/** The core imports nothing from outside the kit: no `node:`, no package. */
export function faultsOfCore(modules: readonly Module[]): string[] {
  return coreIn(modules).flatMap(({ path, imports }) =>
    imports.filter(({ specifier }) => !/^\.\.?\//.test(specifier))
      .map(({ specifier }) => `${path} must not import ${specifier}.`)
  );
}

/** The code of the core. */
export function coreIn(modules: readonly Module[]): Module[] {
  return codeIn(modules).filter(({ path }) => roomOf(path) === "core");
}

/** The paths of the code that runs in a page and in its workers. */
export function inPage(modules: readonly Module[]): string[] {
  return codeIn(modules).map(({ path }) => path).filter((path) =>
    path.startsWith("grader/page/browser/") || roomOf(path) === "worker"
  );
}

/** Nothing leads from the probes, the judge or the recorded oracle to an answer. */
export function faultsOfSeal(modules: readonly Module[]): string[] {
  const graph = graphOf(codeIn(modules));
  return [...graph.keys()]
    .filter((path) => SEALED.some((sealed) => path.startsWith(sealed)))
    .flatMap((path) => {
      const way = shortestWay(
        graph,
        path,
        (end) => ANSWERS.some((answer) => end.startsWith(answer)),
      );
      return way === undefined
        ? []
        : [`The answers can be reached: ${way.join(" -> ")}.`];
    });
}

/** No file imports itself, by way of others or types. */
export function faultsOfCircles(modules: readonly Module[]): string[] {
  const graph = graphOf(codeIn(modules));
  const reported = new Set<string>();
  return [...graph.keys()].flatMap((path) => {
    if (reported.has(path)) return [];
    const way = shortestWay(graph, path, (end) => end === path);
    for (const one of way ?? []) reported.add(one);
    return way === undefined ? [] : [`A circle: ${way.join(" -> ")}.`];
  });
}

/** No file of code is too long to be read in one go; the catalogue is data. */
export function faultsOfLength(modules: readonly Module[]): string[] {
  return codeIn(modules)
    .filter(({ path }) => !isCatalogue(path))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split("\n").length;
      return lines > LINES
        ? [`${path} has ${lines} lines; ${LINES} are allowed.`]
        : [];
    });
}

/** Everything but tests. */
export function codeIn(modules: readonly Module[]): Module[] {
  return modules.filter(({ path }) => !isTest(path));
}

/** Whether a file is the data of known mistakes. */
export function isCatalogue(path: string): boolean {
  return path.startsWith("grader/core/mistakes/catalogue/");
}

function graphOf(modules: readonly Module[]): Map<string, readonly string[]> {
  return new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap((one) => one.path ?? []),
    ]),
  );
}

/**
 * Looks for the shortest way from a file along its imports.
 *
 * @returns The files on it, the first and the last included.
 */
function shortestWay(
  graph: ReadonlyMap<string, readonly string[]>,
  start: string,
  isEnd: (path: string) => boolean,
): string[] | undefined {
  const seen = new Set<string>();
  const ways = [[start]];
  for (const way of ways) {
    for (const next of graph.get(way.at(-1)!) ?? []) {
      if (isEnd(next)) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

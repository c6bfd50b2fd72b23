/**
 * Modules that are loaded by an expression: no list of imports shows them, so they are
 * listed here.
 *
 * @module
 */
import type { Module } from "./modules.ts";
import { mayImport, ROOT } from "./rooms.ts";
import { codeIn, isCatalogue } from "./rules.ts";

/** One file that loads modules by an expression. */
export interface Load {
  readonly file: string;
  /** What it loads of the kit: files, or folders with a slash at the end. */
  readonly loads: readonly string[];
  readonly why: string;
}

/** All of them, from top to bottom. */
const LOADS: readonly Load[] = [
  {
    file: "grader/main.ts",
    loads: [
      ...["grader/authoring/commands/", "grader/cli/commands/"],
      ...["grader/dev/commands/", "grader/instructor/commands/"],
    ],
    why: "A learner should not wait for the code of other commands.",
  },
  {
    file: "grader/dev/commands/bench.ts",
    loads: [ROOT],
    why: "Each measurement runs in a process of its own.",
  },
  {
    file: "grader/dev/commands/ok.ts",
    loads: ["grader/dev/mutants/"],
    why: "The mutation run needs packages that want more rights.",
  },
  {
    file: "grader/dev/mutants/library.ts",
    loads: [],
    why: "The library comes from npm, and may not be there.",
  },
  {
    file: "grader/dev/bench/measurements.ts",
    loads: ["grader/dev/bench/"],
    why: "A measurement that is not asked for should not take up memory.",
  },
  {
    file: "grader/dev/bench/child.ts",
    loads: ["grader/dev/bench/"],
    why: "Some measurements need a fresh process with flags of its own.",
  },
  {
    file: "grader/dev/bench/save_to_verdict.ts",
    loads: [ROOT],
    why: "It measures deno task grade --watch as a learner runs it.",
  },
  {
    file: "grader/dev/bench/empty_program.ts",
    loads: [],
    why: "It measures a program without any code.",
  },
  {
    file: "grader/dev/bench/networks/tensorflow.ts",
    loads: [],
    why: "The peer comes from npm, and may not be there.",
  },
  {
    file: "grader/dev/parity/place.ts",
    loads: ["grader/core/embedded.ts"],
    why: "It grades with a bundle of the core, as a page does.",
  },
  {
    file: "grader/dev/parity/run_place.ts",
    loads: ["grader/dev/parity/place.ts"],
    why: "The bundled program runs in Deno and in Node.",
  },
  {
    file: "grader/instructor/handout/make.ts",
    loads: ["grader/core/probes/"],
    why: "A homework records what its own copy of the probes observes.",
  },
  {
    file: "grader/instructor/platforms/web/package.ts",
    loads: ["grader/page/site/homework_site.ts"],
    why: "It needs packages of npm, which are fetched first.",
  },
  {
    file: "grader/instructor/platforms/platform.ts",
    loads: ["grader/instructor/platforms/"],
    why: "A platform starts the program of its package by a command line.",
  },
  {
    file: "grader/instructor/platforms/classroom50/package.ts",
    loads: ["grader/instructor/platforms/classroom50/run.ts"],
    why: "A platform starts the program of its package by a command line.",
  },
  {
    file: "grader/page/commands/page.ts",
    loads: ["grader/page/site/course_site.ts"],
    why: "It needs packages of npm, which are fetched first.",
  },
  {
    file: "grader/page/site/homework_site.ts",
    loads: ["grader/core/probes/"],
    why: "The page of a homework has the probes of that homework alone.",
  },
  {
    file: "grader/page/site/types_script.ts",
    loads: ["grader/page/browser/types/"],
    why: "Two scripts begin with data that are put together for them.",
  },
  {
    file: "grader/worker/worker_host.ts",
    loads: [],
    why: "A worker is made of text: its own, and the learner's files.",
  },
  {
    file: "grader/authoring/rehearse.ts",
    loads: ["grader/authoring/rehearsal_child.ts"],
    why: "An exercise is rehearsed by a process in a copy of the kit.",
  },
  {
    file: "grader/authoring/rehearsal_modules.ts",
    loads: [
      ...["grader/core/mistakes/catalogue/", "grader/core/probes/"],
      "solutions/",
    ],
    why: "The modules of an exercise that is rehearsed have a name of its own.",
  },
  {
    file: "grader/cli/commands/grade.ts",
    loads: ["grader/cli/watch/watch.ts"],
    why: "Deno would load a literal early; most gradings are no watch.",
  },
  {
    file: "grader/cli/commands/lesson.ts",
    loads: ["grader/sandbox/grade_in_sandbox.ts"],
    why: "Deno would load a literal early; most lessons need no grading.",
  },
  {
    file: "grader/sandbox/grade_in_sandbox.ts",
    loads: ["grader/core/grade/name_causes.ts"],
    why: "Deno would load a literal early; what is right has no cause to name.",
  },
  {
    file: "grader/sandbox/limits.ts",
    loads: ["grader/sandbox/"],
    why: "A child runs the program that reaches it through its input.",
  },
  {
    file: "grader/sandbox/memory.ts",
    loads: [],
    why: "The learner's files are imported from memory.",
  },
  {
    file: "grader/kit/load_oracle.ts",
    loads: [
      ...["grader/core/mistakes/catalogue/", "grader/core/oracle/"],
      ...["grader/core/probes/", "solutions/"],
    ],
    why: "A homework has no reference, and the kit loads it when it is needed.",
  },
  {
    file: "grader/kit/module_graph.ts",
    loads: [],
    why: "deno info reads the modules, and runs none of them.",
  },
  {
    file: "grader/kit/packages/std.ts",
    loads: ["grader/kit/packages/stand_ins/"],
    why: "Deno would look up a literal before the program starts.",
  },
  {
    file: "grader/kit/packages/npm.ts",
    loads: [],
    why: "Deno would look up a literal before the program starts.",
  },
  {
    file: "grader/core/mistakes/mutation_index.ts",
    loads: [],
    why: "A mutant is text, made from its index; it imports nothing.",
  },
];

/** The ways in which a file can load a module without naming it in an import. */
const BY_EXPRESSION: readonly RegExp[] = [
  /\bimport\((?!\s*["'])/, // import(name)
  /`import\b[^\n`]*\$\{/, // the text of a module
  /\bnew (?:Worker|Function)\(/,
  /["']run["']/, // deno run in another process
];

/** Every file of code that loads modules by an expression is listed, and no other. */
export function faultsOfLoads(
  modules: readonly Module[],
  listed: readonly Load[] = LOADS,
): string[] {
  const found = codeIn(modules)
    .filter(({ path, text }) => !isCatalogue(path) && loadsByExpression(text))
    .map(({ path }) => path);
  const files = listed.map(({ file }) => file);
  return [
    ...found.filter((path) => !files.includes(path)).map((path) =>
      `${path} loads a module by an expression: list it in ` +
      "grader/dev/structure/loads.ts, with the reason."
    ),
    ...files.filter((file) => !found.includes(file)).map((file) =>
      `${file} loads nothing by an expression any more: remove it from ` +
      "grader/dev/structure/loads.ts."
    ),
    ...listed.flatMap(({ file, loads }) =>
      loads.filter((path) => path !== ROOT && !mayImport(file, path))
        .map((path) => `${file} must not load ${path}.`)
    ),
  ];
}

function loadsByExpression(text: string): boolean {
  const code = text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, "")
    .replaceAll(/(^|\s)\/\/.*$/gm, "");
  return BY_EXPRESSION.some((expression) => expression.test(code));
}

/**
 * Nothing of the world is looked up after learners' code has run.
 *
 * Where it runs, it can replace whatever the world offers: `Object.assign`, the methods
 * of arrays, `Promise`. So the code that runs beside it takes hold of what it needs
 * when it is loaded, and its functions name nothing of the world. What lists are gone
 * through with cannot be replaced (`grader/core/probes/frozen.ts`), so `for` and `...`
 * are free.
 *
 * @module
 */
import type { Module } from "./modules.ts";
import { codeIn } from "./rules.ts";

/** A file or a folder that runs beside learners' code. */
const BESIDE = [
  "grader/core/probes/",
  "grader/sandbox/child.ts",
  "grader/sandbox/memory.ts",
  "grader/sandbox/timers.ts",
];

/** Files among them of which nothing runs there once learners' code has. */
const BEFORE: readonly { readonly file: string; readonly why: string }[] = [
  {
    file: "grader/core/probes/all.ts",
    why: "It only lists what there is.",
  },
  {
    file: "grader/core/probes/frozen.ts",
    why: "It is done before any learner's code runs.",
  },
  {
    file: "grader/core/probes/receive.ts",
    why: "It runs where the grader runs.",
  },
];

/** Functions among them that run before learners' code does. */
const EARLY: readonly {
  readonly file: string;
  readonly functions: string[];
}[] = [
  {
    file: "grader/core/probes/run_trial.ts",
    functions: ["prepare"],
  },
  {
    file: "grader/core/probes/world.ts",
    functions: ["callSite", "constructor", "add", "look"],
  },
  { file: "grader/sandbox/child.ts", functions: ["serve"] },
];

/** What the world offers by name. `undefined` and its like cannot be replaced. */
const GLOBALS = [
  ...["AggregateError", "Array", "ArrayBuffer", "BigInt", "Blob", "Boolean"],
  ...["DataView", "Date", "Deno", "Error", "Float64Array", "Function", "Intl"],
  ...[
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Proxy",
  ],
  ...[
    "RangeError",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "TextDecoder",
  ],
  ...["TextEncoder", "TypeError", "URL", "Uint8Array", "WeakMap", "WeakRef"],
  ...["WeakSet", "clearTimeout", "console", "crypto", "globalThis", "isFinite"],
  ...["isNaN", "parseFloat", "parseInt", "performance", "queueMicrotask"],
  ...["setInterval", "setTimeout", "structuredClone"],
];

/** The methods of what the language itself makes: lists, texts, numbers, promises. */
const METHODS = [Array, String, Number, RegExp, Promise, Function, Map, Set]
  .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
  .filter((name) =>
    /^[a-z]\w+$/i.test(name) &&
    // What learners' classes have as well, and what is meant to be theirs.
    !["add", "constructor", "toString", "valueOf", "length", "size"].includes(
      name,
    )
  );

const ANY = `(?:${GLOBALS.join("|")})`;
/** Named as a value: made, called, asked for a member, handed on. */
const NAMED = new RegExp(
  `(?<![\\w$./])${ANY}(?=\\??[.([])|\\bnew ${ANY}\\b|(?<=[=(] ?)${ANY}(?=[;),])`,
);
const CALLED = new RegExp(`\\.(?:${[...new Set(METHODS)].join("|")})\\(`);
const AWAITED = /\bawait\b/;

/** The code that runs beside learners' code looks up nothing that they can replace. */
export function faultsOfLookups(modules: readonly Module[]): string[] {
  return codeIn(modules)
    .filter(({ path }) =>
      BESIDE.some((one) => path.startsWith(one)) &&
      !BEFORE.some(({ file }) => file === path)
    )
    .flatMap(({ path, text }) => lookupsIn(path, text));
}

function lookupsIn(path: string, text: string): string[] {
  const early = EARLY.find(({ file }) => file === path)?.functions ?? [];
  /** The line with which what runs early ends. */
  let end: RegExp | undefined;
  return codeLines(text).flatMap((line, i) => {
    // What is not indented runs when the module is loaded.
    const [, indent, name] = line.match(
      /^( {2})?(?:export |async |#)*(?:function\*? )?(\w+)\((?:.*[({])?$/,
    ) ?? [];
    if (end?.test(line)) end = undefined;
    if (name !== undefined && early.includes(name)) {
      end = indent === undefined ? /^\}/ : /^ {2}\}/;
    } else if (/^(?:export )?(?:const|for) .*[[(=]$/.test(line)) {
      end = /^\S/; // a constant that goes on over the next lines
    }
    if (end !== undefined || !line.startsWith(" ")) return [];
    const found = [NAMED, CALLED, AWAITED].map((rule) => line.match(rule)?.[0])
      .find((match) => match !== undefined);
    return found === undefined ? [] : [
      `${path}:${i + 1} looks up "${found}" where learners' code may have ` +
      "replaced it: take hold of it when the module is loaded, as " +
      "grader/core/probes/builtins.ts does.",
    ];
  });
}

/** The lines without comments, strings and types that stand alone. */
function codeLines(text: string): string[] {
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  return text
    .replace(/\/\*[^]*?\*\//g, blank)
    .replace(/(^|\s)\/\/.*$/gm, blank)
    .replace(/^(?:export )?(?:interface|type) [^]*?^(?:\}|.*;$)/gm, blank)
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .split("\n");
}

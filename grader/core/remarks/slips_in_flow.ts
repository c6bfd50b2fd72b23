/**
 * Slips with what runs, and when.
 *
 * @module
 */
import { bodiesIn, type Finder, first, FORWARD, WALK } from "./finder.ts";
import {
  endsEarly,
  fillsFromOne,
  returnsFromLoop,
  returnsInLoop,
  stopsShort,
} from "./on_loops.ts";
import { walkOf } from "./on_walks.ts";
import {
  closing,
  fieldsIn,
  type SourceText,
  withoutFunctions,
} from "./source_text.ts";

export const IN_FLOW: readonly Finder[] = [
  {
    slip: "put-off",
    sure: true,
    find: first(
      /\b(await|queueMicrotask|setTimeout|setInterval|Promise)\b|\basync\b/,
    ),
  },
  {
    slip: "not-thrown",
    sure: true,
    find: first(/(?:^|[;{})])\s*(new \w*Error)(?=\()/),
  },
  { slip: "unreached", sure: true, find: unreached },
  {
    slip: "local-field",
    sure: true,
    find: (_, source) => {
      const body = source.bodyOf("constructor");
      const [code, name] = withoutFunctions(body).match(
        /\b(?:const|let|var) (data|grad|prev|op|label|backwardStep)\b/,
      ) ?? [];
      // What is used further on may be set in another way, or be no field at all.
      return body.split(new RegExp(`\\b${name}\\b`)).length > 2
        ? undefined
        : code;
    },
  },
  {
    slip: "text-of-itself",
    sure: true,
    where: /\bnew Value\(/,
    // By `valueOf`, `+ this` may be a number.
    find: (_, source) =>
      source.bodyOf("toString").match(
        /\$\{this\}|\bString\(this\)|\bthis\.toString\(\)/,
      )?.[0],
  },
  {
    slip: "no-dollar",
    sure: true,
    where: /\btoString\b/,
    find: (_, { text }) => text.match(/`[^`]*[^$`](\{this\.data\})[^`]*`/)?.[1],
  },
  {
    slip: "same-text",
    sure: true,
    where: /\btoString\b/,
    find: (_, { text }) =>
      text.match(
        /\btoString\(\)[^{}]*\{\s*return\s+("[^"$]*"|'[^'$]*'|`[^`$]*`)\s*;?\s*\}/,
      )?.[1],
  },
  {
    slip: "step-called",
    sure: true,
    where: /\bbackwardStep\b/,
    find: (_, source) =>
      source.code.match(/\bbackwardStep(?:: [^=;]*)? = (\w+\(\));/)?.[1],
  },
  {
    slip: "to-itself",
    sure: true,
    find: (_, source) =>
      source.bodyOf("constructor").match(
        /(?:^|[;{}])\s*((\w+)\s*=\s*\2)\s*(?=[;\n}])/,
      )?.[1],
  },
  {
    slip: "constructor-ends",
    sure: true,
    find: (_, source) => {
      const [before, end, below] = withoutFunctions(
        source.bodyOf("constructor"),
      ).split(/\b(return)(?=\s*[;}\n])/);
      const set = below?.match(/\bthis\.(\w+) =/)?.[1];
      return set && !before.includes(`this.${set} =`) ? end : undefined;
    },
  },
  {
    slip: "constructor-returns",
    sure: true,
    find: (_, source) =>
      withoutFunctions(source.bodyOf("constructor")).match(
        /\breturn (?!this\b)[\w{][\w.]*/,
      )?.[0],
  },
  {
    slip: "uncalled",
    sure: true,
    find: first(/(?:^|[;{}])\s*(\(\)\s*=>\s*[\w.#]+\([^;\n]*\))\s*;/),
  },
  { slip: "falls-through", sure: true, find: fallsThrough },
  {
    slip: "called-at-once",
    find: first(
      /(?<==\s*)\((?:\(\s*\)\s*=>|function\s*\(\s*\))\s*\{\s*\}\s*\)\s*\(\s*\)/,
    ),
  },
  { slip: "returns-in-loop", sure: true, find: returnsInLoop },
  {
    slip: "return-goes-on",
    where: WALK,
    find: (_, source) => returnsFromLoop(source.code),
  },
  { slip: "stops-short", find: stopsShort },
  {
    slip: "stops-short",
    where: WALK,
    find: (_, source) =>
      walkOf(source).concat(source.bodyOf("backward")).match(
        /\bwhile\s*\(\s*(\w+\.length\s*>\s*[1-9]\d*)\s*\)/,
      )?.[1],
  },
  {
    slip: "step-of-two",
    sure: true,
    // Of pairs, the second is the next one.
    find: first(
      /\bfor\s*\([^;()]*;[^;]*;\s*((\w+)\s*\+=\s*2)\s*\)(?![^]{0,300}\b\2 ?\+ ?1\b)/,
    ),
  },
  {
    slip: "ends-early",
    where: /\b(?:train|backward)\(/,
    find: (_, source) => endsEarly(source.bodyOf("train", "backward")),
  },
  {
    slip: "ends-early",
    where: FORWARD,
    find: (_, source) =>
      source.bodyOf("forward").match(
        /\bfor\s*\([^{]*\{[^{}]*\b(if \(\w+\.length ===? \d+\)) ?\{? ?(?:return|break)\b/,
      )?.[1],
  },
  { slip: "first-twice", find: firstTwice },
  {
    slip: "holes-before",
    sure: true,
    find: (code) => {
      const [, name, made] = code.match(
        /\b(?:const|let)\s+(\w+)[^=;\n]*=\s*((?:new )?Array(?:<\w+>)?\(\s*[\w.]+\s*\))\s*;/,
      ) ?? [];
      const pushed = new RegExp(`\\b${name}\\.push\\(`);
      return name !== undefined && pushed.test(code) ? made : undefined;
    },
  },
  {
    slip: "from-one",
    sure: true,
    find: fillsFromOne,
  },
  {
    slip: "before-constructor",
    sure: true,
    find: (_, source) =>
      fieldsIn(source.code).match(
        /^\s*(?:readonly )?(\w+)[^=;({]*=\s*this\.\w+\(/m,
      )?.[1],
  },
  { slip: "hides", sure: true, find: hides },
  { slip: "map-dropped", find: mapDropped },
  { slip: "unused", find: unused },
];

/** A `return` behind which something else stands, in the same block. */
function unreached(behind: string, source: SourceText): string | undefined {
  for (const code of bodiesIn(behind, source)) {
    const found = unreachedIn(code);
    if (found !== undefined) return found;
  }
}

function unreachedIn(code: string): string | undefined {
  for (
    const { 0: all, 1: statement, index } of code.matchAll(
      /\b(return\s+[\w.[\]]+)\s*;\s*(?=[\w[(])/g,
    )
  ) {
    const before = code.slice(0, index).trimEnd();
    const after = code.slice(index + all.length);
    if (!/[;{}]$/.test(before) && before !== "") continue;
    if (
      /^(?:case|default|function|class|export|type|interface|throw)\b/.test(
        after,
      )
    ) {
      continue;
    }
    return statement;
  }
}

/** What a `case` ends with that has no `break`. */
function fallsThrough(code: string): string | undefined {
  for (
    const [, statements] of code.matchAll(
      /\bcase\b[^:;{}]*:((?:(?!\bcase\b|\bdefault\b)[^{}])*)(?=\bcase\b|\bdefault\s*:)/g,
    )
  ) {
    if (!/\b(?:break|return|throw|continue)\b/.test(statements)) {
      const [, last] = statements.match(/([^;\n]+);?\s*$/) ?? [];
      if (last?.trim()) return last.trim();
    }
  }
}

/** What is taken before a loop that begins with it again. */
function firstTwice(code: string): string | undefined {
  for (
    const { 1: taken, 2: list, 3: open, 4: i, index } of code.matchAll(
      /=\s*([^;={}]*?\b(\w+)([[(])0[\])](?!!?\.length)[^;={}]*);\s*for\s*\(\s*let\s+(\w+)\s*=\s*0\s*;/g,
    )
  ) {
    // Something else that is handed 0, or asked for its place 0, is no turn of the loop.
    if (code.slice(index, index + 400).includes(`${list}${open}${i}`)) {
      return taken.trim();
    }
  }
  return code.match(
    /=\s*([\w.]+\[0\]\.forward)\([^;{}]*;\s*for\s*\(\s*const\s+\w+\s+of\s+this\.layers\s*\)/,
  )?.[1];
}

/** A variable in inner braces with the name of one outside, which is read afterwards. */
function hides(behind: string, source: SourceText): string | undefined {
  for (const body of bodiesIn(behind, source)) {
    // A function inside may have variables of its own.
    const code = withoutFunctions(body);
    for (const { 1: name, index } of code.matchAll(/\blet\s+(\w+)\b/g)) {
      const inner = new RegExp(
        `\\{[^{}]*\\b(?:const|let)\\s+${name}\\b[^{}]*\\}[^{}]*\\breturn\\b[^;]*\\b${name}\\b`,
      );
      if (inner.test(code.slice(index))) return name;
    }
  }
}

/** `list.map(…);`, where nothing is done but to make a list. */
function mapDropped(code: string): string | undefined {
  for (
    const [, call, handed] of code.matchAll(
      /(?:^|[;{}])\s*([\w.]+(?:\(\))?\.map)\(([^;{}]*)\)\s*;/g,
    )
  ) {
    // A function that has a name, or is called there, may do something.
    const acts =
      /^ ?\w+ ?$|[^=!<>]=(?![=>])|\+\+|--|\b(?!Value|forward|parameters)\w+\(/;
    if (!acts.test(handed)) return `${call}(…)`;
  }
}

/** A parameter of a function that its code does not use. */
function unused(code: string, source: SourceText): string | undefined {
  for (
    const { 0: all, 1: head, index } of source.code.matchAll(
      /\bfunction\s+\w+\s*\(([^(){}]*)\)[^;{}]*\{/g,
    )
  ) {
    const open = index + all.length - 1;
    const body = source.code.slice(open + 1, closing(source.code, open));
    if (body.trim() === "" || !code.includes(body)) continue;
    for (const parameter of head.split(",")) {
      const [, handed] = parameter.match(/^\s*([a-z]\w*)\s*[:?=]/i) ?? [];
      if (handed === undefined || /^(?:_.*|this)$/.test(handed)) continue;
      if (!new RegExp(`\\b${handed}\\b`).test(body)) return handed;
    }
  }
}

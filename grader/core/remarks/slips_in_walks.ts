/**
 * Slips with the topological order and the backward pass.
 *
 * @module
 */
import { type Finder, first, WALK } from "./finder.ts";
import {
  markedEarly,
  reversedTwice,
  stepAndRecurse,
  walkOf,
} from "./on_walks.ts";
import { type SourceText, withoutFunctions } from "./source_text.ts";

export const IN_WALKS: readonly Finder[] = [
  { slip: "seen-not-handed-on", sure: true, where: WALK, find: notHandedOn },
  { slip: "prev-changed", sure: true, where: WALK, find: prevChanged },
  {
    slip: "two-inputs",
    where: WALK,
    find: (code) =>
      // Where all are gone through as well, two are only a case of it.
      /\bof [\w.]+\.prev\b(?!\.)|\.prev\.\w+\(/
          .test(code)
        ? undefined
        : code.match(
          /\[\s*\w+\s*,\s*\w+\s*\](?=\s*=\s*[\w.]+\.prev\b)|\bprev\.length\s*(?:===?|>=)\s*2\b|\bprev\.length\s*>\s*1\b/,
        )?.[0],
  },
  {
    slip: "compares-numbers",
    where: new RegExp(`${WALK.source}|\\bnew Value\\(`),
    find: (code, source) =>
      walkOf(source).match(
        /\b(?!(\w+)\.\w+ ===? \1\.)\w+\.(data|label)\s*===?\s*\w+\.\2\b/,
      )?.[0] ??
        code.match(
          /\.(?:some|find|findIndex|filter|every)\([^;]*?\b(\w+\.data\s*[!=]==?\s*\w+\.data)\b/,
        )?.[1],
  },
  {
    slip: "skips-first",
    where: /\bthe number of values in order\b/,
    find: (_, source) => {
      const code = walkOf(source);
      const [, , list] = code.match(
        /\bfor \((?:let|var) (\w+) = 1; \1 < ([\w.]+\.prev)\.length\b/,
      ) ?? [];
      return list === undefined || /\bprev(?:\[0\]|\.at\(0\))/.test(code)
        ? undefined
        : `${list}[0]`;
    },
  },
  {
    slip: "sort-as-text",
    where: WALK,
    find: (_, source) =>
      walkOf(source).match(/\.((?:toS|s)ort(?:ed)?\(\))/)?.[1],
  },
  {
    slip: "room-ahead",
    where: WALK,
    find: (_, source) =>
      walkOf(source).match(/\bnew Array(?:<\w+>)?\(\d+\)(?!\.)/)?.[0],
  },
  { slip: "step-and-recurse", where: /\bbackward\(/, find: stepAndRecurse },
  { slip: "text-as-mark", where: WALK, find: textAsMark },
  { slip: "key-is-text", where: WALK, find: keyIsText },
  {
    slip: "grad-as-mark",
    where: /\btopologicalOrder\(/,
    find: (_, source) =>
      walkOf(source).match(/\bif\s*\(\s*!?\s*(\w+\.grad)\b/)?.[1],
  },
  { slip: "set-anew", sure: true, where: WALK, find: setAnew },
  {
    slip: "set-copied",
    sure: true,
    where: WALK,
    // What comes back from an input is handed on to the next by a fold, or kept by `=`.
    find: (code) =>
      /\breduce|\w ?[\]}] = /.test(code) ? undefined : code.match(
        /(?:const \w+ = |, )(new Set\(\[\.\.\.(?:seen|visited|done|known|marked))\b/,
      )?.[1],
  },
  {
    slip: "fold-forgets",
    where: WALK,
    find: first(
      /\.reduce(?:<[^>]*>)?\(\s*\(\s*(_\w*)\s*[,:](?![^;]*(?:(?<!\w)\1(?!\w)|Step\(|\bnull\b|\bundefined\b))/,
    ),
  },
  {
    slip: "lowest-level",
    where: /\btopologicalOrder\(/,
    find: (_, source) => walkOf(source).match(/\bMath\.min(?=\()/)?.[0],
  },
  {
    slip: "sorted",
    where: WALK,
    find: (code) =>
      code.match(
        /\.((?:toS|s)ort(?:ed)?\()\s*\(?[^()=;]*\)?\s*=>\s*[\w.]+\.(?:data|grad|label)\b/,
      )?.[1].concat("…)"),
  },
  {
    slip: "forgets",
    sure: true,
    where: WALK,
    find: (_, source) =>
      walkOf(source).match(
        // What is added again moves to the end.
        /\b(seen|visited|known|written|done)\.delete(?=\()(?![^}]*\1\.add\()/,
      )?.[0],
  },
  {
    slip: "root-first",
    where: /\bthe last of order\b/,
    find: (_, source) =>
      walkOf(source).match(
        /\b(\w+)\.unshift(?=\([^]*\breturn [^;]*\b\1\b)/,
      )?.[0],
  },
  {
    slip: "turned-early",
    where: /\bthe last of order\b/,
    find: turnedEarly,
  },
  {
    slip: "last-of-several",
    where: WALK,
    find: (_, source) => walkOf(source).match(/\blastIndexOf(?=\()/)?.[0],
  },
  {
    slip: "by-generations",
    where: /\bbackward\(|\bevery value in order\b/,
    find: (_, source) =>
      /\bget\(|--|- 1\b|\.delete\(/.test(walkOf(source))
        ? undefined
        : walkOf(source).match(/\bflatMap\((?=[^)]*\bprev\b)/)?.[0].slice(
          0,
          -1,
        ),
  },
  {
    slip: "turns-what-is-kept",
    where: /\bbackward\(.*\bbackward\(/,
    find: (_, source) =>
      // A Map that the walk makes itself is a new one in each call.
      /\bnew (?:Weak)?Map\b/.test(source.code) &&
        !/\bnew (?:Weak)?Map\b/.test(walkOf(source))
        ? source.bodyOf("backward").match(/(?<!\]\.)\breverse\(\)/)?.[0]
        : undefined,
  },
  {
    slip: "clears-grads",
    where: /\bbackward\(/,
    find: (_, source) =>
      source.bodyOf("backward").match(/\b\w+\.grad = 0\b/)?.[0],
  },
  { slip: "counted-otherwise", where: WALK, find: countedOtherwise },
  {
    slip: "marked-early",
    where: /\bevery value in order\b/,
    find: markedEarly,
  },
  { slip: "reversed-twice", where: /\bbackward\(/, find: reversedTwice },
];

/** What is remembered in the place of a Value. */
function textAsMark(_: string, source: SourceText): string | undefined {
  const code = walkOf(source);
  const [, field] = code.match(
    /\.(?:has|add|get|set)\(\s*(\w+\.(?:label|data|op))\b/,
  ) ??
    code.match(/\[\s*(\w+\.(?:label|data|op))\s*\]/) ?? [];
  if (field !== undefined) return field;
  return code.match(
    /(?:^|[=[\n]|\breturn|\b(?:has|add|[gs]et)\()\s*(`[^`]*\$\{(?!i\b|\w*[iI]d\b)\w+\}\s*`|String\(\w+\)|\w+\.toString\(\))/,
  )?.[1];
}

/** A Value as the key of an object. */
function keyIsText(_: string, source: SourceText): string | undefined {
  const [, set, key] = walkOf(source).match(
    /\b(seen|visited|known|done|marked)\[\s*(\w+)(?:\s+as\s+\w+)*\s*\]/,
  ) ?? [];
  const isValue = new RegExp(`\\b${key}(?:\\.prev\\b|: Value\\b| of )`);
  return isValue.test(source.code) ? `${set}[${key}]` : undefined;
}

/** A Set that the function makes which calls itself. */
function setAnew(_: string, { functions }: SourceText): string | undefined {
  for (const [name, body] of functions) {
    const made = body.match(
      /\b(?:const|let)\s+(\w+)\s*(?::[^=]+)?=\s*new Set\b/,
    );
    if (made === null) continue;
    // Of a function inside it the Set is made once.
    const own = withoutFunctions(body);
    // Nor does one forget that takes up what the calls give back.
    const takes = new RegExp(`\\bof ${name}\\(|\\bSet\\([^;]*${name}\\b`);
    if (!own.includes(made[0]) || takes.test(own)) continue;
    const call = own.match(new RegExp(`(?<!\\w|[^.]\\.)${name}\\(([^()]*)\\)`));
    if (call !== null && !new RegExp(`\\b${made[1]}\\b`).test(call[1])) {
      return made[1];
    }
  }
}

/** A list that is written down inputs first, by a walk that calls itself, and turned. */
function turnedEarly(_: string, source: SourceText): string | undefined {
  const isInputsFirst = [...source.functions].some(([name, body]) => {
    const call = body.search(new RegExp(`\\b${name}\\b`));
    return call >= 0 && /\.prev\b/.test(body) &&
      body.lastIndexOf(".push(") > call;
  });
  const body = source.bodyOf("topologicalOrder");
  return isInputsFirst
    ? body.match(/\breturn [^;]*\b((?:toR|r)eversed?\(\))/)?.[1] ??
      body.match(/\b(\w+)\.(reverse\(\)); *\s*return \1\b/)?.[2]
    : undefined;
}

/** Uses that are counted by one list and taken off by another. */
function countedOtherwise(_: string, source: SourceText): string | undefined {
  const loops = [
    ...walkOf(source).matchAll(
      /(new Set\()?\b([\w.[\]]+\.prev)\b(?=\)|\.(?:forEach|filter)\()([^}]*)(?=((?:(?!\.prev\b)[^])*))/g,
    ),
  ].map(([, set, list, body, after]) => ({ set, list, body, after }));
  // A block of its own may stand before what counts.
  const found = (pattern: RegExp, other?: typeof loops[number]) =>
    loops.find((one) => one !== other && pattern.test(one.body)) ??
      loops.find((one) => one !== other && pattern.test(one.after));
  const counts = found(/\+\+|\+=? 1\b/);
  const takes = found(/--|-=? 1\b/, counts);
  if (counts === undefined || takes === undefined) return undefined;
  return counts.set === takes.set
    ? undefined
    : `new Set(${(counts.set ? counts : takes).list})`;
}

/** A Set with a start value that the recursive call does not hand on. */
function notHandedOn(_: string, source: SourceText): string | undefined {
  for (
    const [, name, head] of source.code.matchAll(
      /\b(\w+)\s*\(([^(){}]*)=\s*new Set\b/g,
    )
  ) {
    const parameters = head.split(",");
    const [, set] = parameters.at(-1)!.match(/(\w+)/) ?? [];
    const call = new RegExp(`(?<!\\w|[^.]\\.)${name}\\(([^()]*)\\)`);
    const handed = source.bodyOf(name).match(call)?.[1];
    if (
      set !== undefined && handed !== undefined &&
      !new RegExp(`\\b${set}\\b`).test(handed) &&
      handed.split(",").length < parameters.length
    ) return set;
  }
}

/** The very list of a Value's inputs under another name, and what changes it. */
function prevChanged(code: string): string | undefined {
  for (
    const [, name] of code.matchAll(
      /\b(?:const|let)\s+(\w+)[^=;\n]*=\s*[\w.]+\.prev\b(?:\s+as\s+[^;]+)?;/g,
    )
  ) {
    const changes = new RegExp(
      `(?<![\\w.])${name}\\.(?:shift|pop|push|unshift|splice|sort|reverse)(?=\\()`,
    );
    const found = code.match(changes);
    if (found !== null) return found[0];
  }
}

/**
 * What is said of something that is shared only after a longer look.
 *
 * @module
 */
import { bodiesIn } from "./finder.ts";
import { outsideOfBraces, type SourceText } from "./source_text.ts";

/** Variables of the file, and things made once in it, that the code which ran uses. */
export function oneForAll(
  behind: string,
  source: SourceText,
): string | undefined {
  const code = bodiesIn(behind, source).join("\n");
  const names: string[] = [];
  const counts: string[] = [];
  const outside = outsideOfBraces(source.code);
  for (const [, list] of outside.matchAll(/^ ?(?:let|var)\s+([^=;\n]+)/gm)) {
    for (const [, name] of list.matchAll(/(?:^|,)\s*(\w+)/g)) {
      if (
        // What begins anew in each call is shared by none.
        new RegExp(
          `(?<![\\w.])${name}\\s*=(?![=>]| ${name} \\+ 1\\b|\\s*(?:\\[\\]|\\{\\}|new (?:Set|Map)\\b[^;(]*\\(\\)))`,
        ).test(code)
      ) {
        names.push(name);
      } else if (
        new RegExp(`(?<![\\w.])${name}\\s*(?:\\+\\+|\\+=)`).test(code)
      ) {
        counts.push(name); // alone it may be no more than a count
      }
    }
  }
  for (
    const [, name, type] of outside.matchAll(
      /^ ?const\s+(\w+)[^=;\n]*=\s*new\s+(\w+)/gm,
    )
  ) {
    // An object of an own class is shared without harm, unless something fills it.
    const [own] = source.code.match(
      new RegExp(`\\bclass ${type}\\b[^]*?\\n\\}`),
    ) ?? [type];
    if (!/^(?:Value|Neuron|Layer|MLP)$|= (?:\[|new|\d)/.test(own)) continue;
    if (new RegExp(`(?<![\\w.])${name}(?:\\.\\w+\\(|;)`).test(code)) {
      names.push(name);
    }
  }
  for (const [, name] of outside.matchAll(/^ ?const (\w+)[^=;\n]*= \{/gm)) {
    const [, field] = source.code.match(
      new RegExp(`(#?\\w+)(?:: \\w+)? = (?:[^;]*: )?${name};`),
    ) ?? [];
    if (new RegExp(`\\bthis\\.${field}\\.\\w+ [-+*]?= `).test(source.code)) {
      names.push(name);
    }
  }
  return names.length === 0 ? undefined : [...names, ...counts].join(", ");
}

/** A list that every Value has for its `prev`. */
export function onePrev(_: string, source: SourceText): string | undefined {
  const [, handed] = source.bodyOf("constructor").match(
    /\bthis\.prev = (?:Object\.assign\( ?)?([\w.]+)\b/,
  ) ?? [];
  const [, behind = handed] = source.bodyOf("constructor").match(
    new RegExp(`\\b(?:const|let) ${handed}\\b[^=;]*= ([\\w.]+);`),
  ) ?? [];
  const name = behind?.replace(/^(?:Value|this)\./, "");
  const isOne = (code: string, kind: string) =>
    new RegExp(`\\b${kind} #?${name}\\b[^=;\n]*= \\[`).test(code);
  return name !== undefined &&
      (isOne(source.code, "static(?: readonly)?") ||
        isOne(outsideOfBraces(source.code), "(?:const|let)"))
    ? behind
    : undefined;
}

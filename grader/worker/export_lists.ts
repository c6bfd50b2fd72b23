/**
 * Several variables exported in one statement: Sucrase exports only the first of them, so
 * they are exported by a list at the end of the file.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { blank, closing } from "../core/remarks/source_text.ts";

const STATEMENT =
  /^([ \t]*)export(?=\s+(?:var|let|const)\s+[\w$]+\s*[=:!,;])/gm;

/** What ends a line does not end a statement, and what begins one goes on with it. */
const GOES_ON = /[-,=+*/&|?:<>([{.!~^%]$/;
const IS_GONE_ON_WITH = /^[-,.=+*/?:&|)\]}<>([`%^]/;

/** Exports `a` and `b` of `export let a = 1, b = 2` in a list. Lines and columns stay. */
export function withExportLists(text: string): string {
  if (!/\bexport\s+(?:var|let|const)\b/.test(text)) return text;
  const code = blank(text);
  const names: string[] = [];
  let changed = text;
  for (const { index, 0: statement } of code.matchAll(STATEMENT)) {
    const declared = namesAfter(code, index + statement.length);
    if (declared.length < 2) continue;
    names.push(...declared);
    const end = index + statement.length;
    changed = changed.slice(0, end - "export".length) + "      " +
      changed.slice(end);
  }
  return names.length === 0
    ? text
    : `${changed}\nexport { ${names.join(", ")} };\n`;
}

/** The names of the variables of a statement, of which the keyword stands at a place. */
function namesAfter(code: string, at: number): string[] {
  const names: string[] = [];
  const declarator = /\s*(?:(?:var|let|const)\s+)?([\w$]+)\s*(?=[=:!,;\n]|$)/y;
  let last = "";
  for (let i = at; i < code.length;) {
    declarator.lastIndex = i;
    const found = declarator.exec(code);
    if (found !== null) {
      names.push(found[1]);
      i = declarator.lastIndex;
      last = found[1].at(-1)!;
    }
    // Up to the comma before the next one, or to the end of the statement.
    for (; code[i] !== ","; i++) {
      if (i >= code.length || code[i] === ";") return names;
      if ("([{".includes(code[i])) i = (closing(code, i) ?? code.length) - 1;
      else if (code[i] === "\n") {
        const next = afterBlanks(code, i);
        if (!GOES_ON.test(last) && !IS_GONE_ON_WITH.test(code[next] ?? "")) {
          return names;
        }
        i = next - 1;
      }
      if (/\S/.test(code[i] ?? "")) last = code[i];
    }
    i++;
  }
  return names;
}

/** The place of the next character that is no blank. */
function afterBlanks(code: string, at: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  blanks.exec(code);
  return blanks.lastIndex;
}

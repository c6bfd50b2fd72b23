/**
 * Has a file import nothing but what its trial holds.
 *
 * A child has no folder: each file reaches it as text and is imported from memory,
 * where a relative import leads nowhere. So here, before the text is handed over,
 * whatever may be the name in an import is exchanged: for a mark that the child
 * replaces by the address of that file, or, where there is no such file, for a name
 * that no loader knows. What only looks like an import, in a comment or a string, is
 * exchanged as well, for what is harmless there: no parser of ours can then be fooled.
 * Lines stay what they are.
 *
 * @module
 */

import { FILES, IMPORT, type LinkedFile, MARK, META } from "./frame.ts";

/** Comes before the name of what is not there. */
const MISSING = "gradlings-missing:";

/** Comes before the name of what may not be imported. */
export const REFUSED = "gradlings-refused:";

/** Comes before a file's own name: it has no address yet when its text is made. */
const ITSELF = "gradlings-itself:";

/** How long the address of a file in memory is, in characters. */
const ADDRESS_LENGTH = "blob:null/00000000-0000-0000-0000-000000000000".length;

/** A keyword; not a part of a longer name, nor the name of a member. */
const KEYWORD = /(?<![\w$#]|(?<!\.\.)\.)(?:from|import)(?![\w$])/g;
const STRING = /"(?:[^"\\\r\n]|\\[^])*"|'(?:[^'\\\r\n]|\\[^])*'/y;
const BLANKS = /\s+/y;

/** A method of that name, which no `import()` of a module can look like. */
const METHOD = /^\([\w$, \t:?<>|\[\].]*\)[ \t]*(?::[\w \t<>|\[\].]*)?\{/;

/** A place where a text is changed. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Links a file.
 *
 * @param name Its name, perhaps in a folder.
 * @param text What is in it.
 * @param others The names of the files that it may import.
 */
export function linkFile(
  name: string,
  text: string,
  others: readonly string[],
): LinkedFile {
  let linked = "";
  let done = 0;
  const marks: { start: number; end: number }[] = [];
  for (const { start, end, text: by } of editsOf(name, text, others)) {
    linked += text.slice(done, start);
    if (by.startsWith(MARK)) {
      marks.push({ start: linked.length, end: linked.length + by.length });
    }
    linked += by;
    done = end;
  }
  const number = numberOf(name);
  return { name, text: linked + text.slice(done), marks, number };
}

/**
 * A number for a name, no other name's. In quotes of any kind, in a pattern and in code
 * it ends nothing, which a name in quotes would do in a string.
 */
function numberOf(name: string): string {
  const codes = Array.from(
    { length: name.length },
    (_, i) => `${name.charCodeAt(i)}`.padStart(5, "0"),
  );
  return `1${codes.join("")}`;
}

/**
 * The column of a place in a file as it was written.
 *
 * @param column Its column in the file as it runs, counted from 1.
 * @param lineNumber Its line, the same in both, counted from 1.
 */
export function writtenColumn(
  { name, text }: Pick<LinkedFile, "name" | "text">,
  others: readonly string[],
  lineNumber: number,
  column: number,
): number {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
  let lineStart = 0;
  for (const line of lines.slice(0, lineNumber - 1)) {
    lineStart += line.length;
    lineStart += text.startsWith("\r\n", lineStart) ? 2 : 1;
  }
  let shift = 0;
  for (const { start, end, text: by } of editsOf(name, text, others)) {
    const length = by.startsWith(MARK) ? ADDRESS_LENGTH : by.length;
    if (start < lineStart || start - lineStart + shift >= column - 1) continue;
    shift += length - (end - start);
  }
  return Math.max(1, column - shift);
}

function editsOf(
  name: string,
  text: string,
  others: readonly string[],
): Edit[] {
  const edits: Edit[] = [];
  const own = `${numberOf(name)}n`;
  const afterGap = gapsIn(text);
  const exchange = (from: number, literal: string) => {
    const [start, end] = [from + 1, from + literal.length - 1];
    edits.push({ start, ...link(name, text.slice(start, end), others, end) });
  };
  for (const { 0: word, index } of text.matchAll(KEYWORD)) {
    const next = afterGap(index + word.length);
    const literal = match(STRING, text, next);
    if (literal !== undefined) exchange(next, literal);
    if (word !== "import") continue;
    if (text[next] === "(" && !METHOD.test(text.slice(next, next + 200))) {
      const argument = afterGap(next + 1);
      const literal = match(STRING, text, argument);
      const after = afterGap(argument + (literal?.length ?? 0));
      if (literal !== undefined && /[,)]/.test(text[after])) {
        exchange(argument, literal); // it may as well be a type
        continue;
      }
      edits.push({ start: index, end: index + word.length, text: IMPORT });
      edits.push({ start: next + 1, end: next + 1, text: `${own}, ` });
    }
    const property = text[next] === "." ? afterGap(next + 1) : 0;
    if (
      property > 0 && /^meta(?![\w$])/.test(text.slice(property, property + 5))
    ) {
      const end = property + "meta".length;
      // As many lines as before.
      const lines = text.slice(index, end).replace(/[^\r\n\u2028\u2029]/g, "");
      edits.push({ start: index, end, text: `${META}(${own})${lines}` });
    } else if (property > 0) { // `import.defer(…)`, and whatever may come
      edits.push({ start: index, end: index + word.length, text: IMPORT });
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function match(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

/**
 * Finds the end of blanks and comments. What has been found is kept: a file may be
 * made so that it would take for ever otherwise.
 */
function gapsIn(text: string): (from: number) => number {
  const ends = new Map<number, number>();
  const commentEnd = nextIn(text, /\*\//g);
  const lineEnd = nextIn(text, /[\r\n\u2028\u2029]|$/g);
  const afterOne = (at: number): number => {
    if (text.startsWith("/*", at)) {
      const end = commentEnd(at + 2);
      return end === undefined ? at : end + 2;
    }
    if (text.startsWith("//", at)) return lineEnd(at + 2) ?? at;
    return at + (match(BLANKS, text, at)?.length ?? 0);
  };
  return (from) => {
    const passed: number[] = [];
    let at = from;
    while (!ends.has(at)) {
      passed.push(at);
      const next = afterOne(at);
      if (next === at) break;
      at = next;
    }
    at = ends.get(at) ?? at;
    for (const one of passed) ends.set(one, at);
    return at;
  };
}

/** Finds the next match after a place; places that are asked for one after the other are cheap. */
function nextIn(
  text: string,
  of: RegExp,
): (from: number) => number | undefined {
  let [asked, found]: [number, number | undefined] = [0, -1];
  return (from) => {
    if (from >= asked && (found === undefined || from <= found)) return found;
    of.lastIndex = from;
    [asked, found] = [from, of.exec(text)?.index];
    return found;
  };
}

/** What takes the place of a specifier: all of it, or something before it. */
function link(
  from: string,
  specifier: string,
  others: readonly string[],
  end: number,
): Omit<Edit, "start"> {
  const name = resolve(from, specifier);
  if (name !== undefined && others.includes(name)) {
    return { end, text: MARK + name };
  }
  if (name !== undefined && plainName(name) === plainName(from)) {
    return { end: end - specifier.length, text: ITSELF };
  }
  const isMissing = name !== undefined || /^[\w@][^:\\]*$/.test(specifier);
  return {
    end: end - specifier.length,
    text: isMissing ? MISSING : REFUSED,
  };
}

/** What the learner calls a file: the one under test has a name that is not its own. */
function plainName(name: string): string {
  return name.replace(/\.submitted\.ts$/, ".ts");
}

/** The name of a file that another one imports; nothing for what is no file beside it. */
export function resolve(from: string, specifier: string): string | undefined {
  if (!/^(\.\.?\/|file:)/.test(specifier)) return undefined;
  try {
    const { href } = new URL(specifier, FILES + from);
    return href.startsWith(FILES) ? href.slice(FILES.length) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A learner's file as text, looked at to confirm what was observed.
 *
 * It is never run here, and what it looks like decides no verdict: of several causes that
 * show the same, it tells which one it was.
 *
 * @module
 */

/**
 * More code than people write here, in characters. Patterns take time on long texts, and
 * nothing that they say is worth a wait: of a longer file nothing is said.
 */
const LONGEST = 12_000;

/** No file of that length is code that a person wrote, in characters. */
const LONGEST_TEXT = 20 * LONGEST;

/** A file, its code without comments and texts, and the functions in it. */
export class SourceText {
  /** The file as it is; empty if it is too long to be looked at. */
  readonly text: string;
  /** Whether nothing stands in the file. */
  readonly isEmpty: boolean;
  /**
   * The code: comments, what is in quotes, and empty lines are left out, and of blanks in
   * a row one stays. Empty if it is too long to be looked at.
   */
  readonly code: string;
  /** Where each line of the code stands in the file. */
  readonly #lines: readonly number[];
  #functions?: Map<string, string>;
  readonly #behind = new Map<string, string>();

  constructor(text: string) {
    const lines = (text.length > LONGEST_TEXT ? "" : blank(text)).split("\n")
      .map((line, i) => ({ text: line.replace(/\s+/g, " "), number: i + 1 }))
      .filter((line) => line.text.trim() !== "");
    const code = lines.map((line) => line.text).join("\n");
    const isLong = code.length > LONGEST;
    this.isEmpty = text.trim() === "";
    this.text = text.length > LONGEST_TEXT ? "" : text;
    this.code = isLong ? "" : code;
    this.#lines = isLong ? [] : lines.map(({ number }) => number);
  }

  /** The line of the file in which a place of the code stands, from 1. */
  lineOf(place: number): number {
    const before = this.code.slice(0, place).split("\n").length;
    return this.#lines[before - 1] ?? 1;
  }

  /** The code that stands before a line of the file. */
  before(line: number): string {
    const count = this.#lines.filter((number) => number < line).length;
    return this.code.split("\n").slice(0, count).join("\n");
  }

  /** The code of each function and method by its name, its head left out. */
  get functions(): ReadonlyMap<string, string> {
    return this.#functions ??= functionsIn(this.code);
  }

  /** The names of a function's parameters; empty where they cannot be told. */
  parametersOf(name: string): string[] {
    const [, list = ""] = this.code.match(
      new RegExp(
        `\\b${name}\\s*(?::[^=;]*)?(?:=\\s*(?:function\\s*\\w*\\s*)?)?\\(([^()]*)\\)\\s*(?::[^{;=]*)?(?:=>|\\{)`,
      ),
    ) ?? [];
    return [...list.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, one]) => one);
  }

  /** The code of the functions with these names; `""` for those it does not have. */
  bodyOf(...names: readonly string[]): string {
    return names.map((name) => this.functions.get(name) ?? "").join("\n");
  }

  /**
   * The code that runs when something is tried: the functions that are named there, what
   * they call in this file, and the constructors. All of it if none is named.
   */
  codeBehind(tried: string): string {
    const known = this.#behind.get(tried) ?? this.#findBehind(tried);
    this.#behind.set(tried, known);
    return known;
  }

  #findBehind(tried: string): string {
    // "with parameters 1, 2" calls nothing.
    const named = tried.replace(/(?<!\.)\bparameters\b(?!\()/g, "")
      .match(/#?\w+/g) ?? [];
    const found = new Set(named.filter((word) => this.functions.has(word)));
    if (found.size === 0) return this.code;
    if (this.functions.has("constructor")) found.add("constructor");
    for (const name of found) {
      for (const word of this.functions.get(name)!.match(/#?\w+/g) ?? []) {
        if (this.functions.has(word)) found.add(word);
      }
    }
    return this.bodyOf(...found);
  }
}

/**
 * Replaces comments, and what stands in quotes, by blanks; the code in `${…}` stays.
 *
 * @returns Code of the same length, with the same lines.
 */
export function blank(text: string): string {
  let code = "";
  const templates: number[] = []; // how deep the braces are in each `${`
  let at = 0;
  const skip = (pattern: RegExp, keeps: number) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? text.slice(at);
    const inside = found.slice(keeps, found.length - keeps);
    code += found.slice(0, keeps) + inside.replace(/[^\n]/g, " ") +
      (found.length > keeps ? found.slice(found.length - keeps) : "");
    at += found.length;
  };
  const template = () => {
    while (at < text.length) {
      const character = text[at];
      if (character === "\\") {
        code += "  ";
        at += 2;
      } else if (text.startsWith("${", at)) {
        code += "${";
        at += 2;
        templates.push(0);
        return;
      } else {
        code += character === "`" || character === "\n" ? character : " ";
        at++;
        if (character === "`") return;
      }
    }
  };
  while (at < text.length) {
    const character = text[at];
    const next = text[at + 1];
    if (character === "/" && next === "/") skip(/.*/y, 0);
    else if (character === "/" && next === "*") skip(/\/\*[^]*?\*\//y, 0);
    else if (character === '"') skip(/"(?:\\.|[^"\\\n])*"?/y, 1);
    else if (character === "'") skip(/'(?:\\.|[^'\\\n])*'?/y, 1);
    else if (character === "`") {
      code += "`";
      at++;
      template();
    } else {
      const depth = templates.length - 1;
      if (depth >= 0 && character === "{") templates[depth]++;
      if (depth >= 0 && character === "}" && templates[depth]-- === 0) {
        templates.pop();
        code += "}";
        at++;
        template();
        continue;
      }
      code += character;
      at++;
    }
  }
  return code;
}

/** How a function begins that has a name; its parameters follow. */
const HEADS = [
  /\bfunction\s*\*?\s*(\w+)\s*(?:<[^>()]*>)?\s*(?=\()/g,
  /\b(?:const|let|var)\s+(\w+)\s*(?::[^=;]*(?:=>[^=;]*)?)?=\s*(?:async\s+)?(?:function\s*\w*\s*)?(?=\(|\w+\s*=>)/g,
  /^[ \t]*(?:(?:public|private|protected|readonly|static|async|get|set|override)\s+)*(#?\w+)\s*(?:=\s*)?(?=\()/gm,
];

const NO_NAMES = /^(?:if|for|while|switch|catch|return|function|super|new)$/;

function functionsIn(code: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const head of HEADS) {
    for (const match of code.matchAll(head)) {
      const [whole, name] = match;
      // A field may have two, to read it and to set it.
      const before = found.get(name);
      const sets = before !== undefined && /\bset\s+#?\w+\s*$/.test(whole);
      if (NO_NAMES.test(name) || before !== undefined && !sets) continue;
      const body = bodyAfter(code, match.index + whole.length);
      if (body === undefined) continue;
      found.set(name, sets ? `${before}\n}\n{\n${body}` : body);
    }
  }
  return found;
}

/** What stands between the parameters and the body: a type, an arrow, a brace. */
const AFTER_PARAMETERS =
  /^[)\w]*\s*(?::\s*(?:\{[^}]*\}|[^{};=])+?)?\s*(?:=>\s*\{?|\{)/;

/** The body of a function whose parameters begin at a place: in braces, or an expression. */
function bodyAfter(code: string, at: number): string | undefined {
  const end = code[at] === "(" ? closing(code, at) : at;
  if (end === undefined) return undefined;
  const rest = AFTER_PARAMETERS.exec(code.slice(end));
  if (rest === null) return undefined;
  const start = end + rest[0].length;
  if (code[start - 1] === "{") {
    const close = closing(code, start - 1);
    return close === undefined ? undefined : code.slice(start, close);
  }
  for (let i = start, depth = 0; i < code.length; i++) {
    if ("([{".includes(code[i])) depth++;
    if (")]}".includes(code[i]) && --depth < 0) return code.slice(start, i);
    if (code[i] === ";" && depth === 0) return code.slice(start, i);
  }
  return code.slice(start);
}

/** The place of the bracket that closes the one at a place. */
export function closing(code: string, at: number): number | undefined {
  for (let i = at, depth = 0; i < code.length; i++) {
    if ("([{".includes(code[i])) depth++;
    if (")]}".includes(code[i]) && --depth === 0) return i;
  }
}

/** Whether a name is given something else than it was handed. */
export function isReassigned(code: string, name: string): boolean {
  return new RegExp(`(?<![\\w.])${name}\\s*=(?![=>])`).test(code);
}

/** Whether a function hands its result to something: that may give it its step. */
export function handsOn(body: string): boolean {
  return /\w\(\s*new Value\(|\b(\w+)\s*(?::\s*\w+\s*)?=\s*new Value\([^]*[(,]\s*\1\s*[,)]/
    .test(body);
}

/** Code on one line, short enough for a sentence. */
export function cut(code: string): string {
  const line = code.replace(/\s+/g, " ");
  return line.length > 40 ? `${line.slice(0, 38)}…` : line;
}

/** The code that stands in no braces. */
export function outsideOfBraces(code: string): string {
  let outside = "";
  let depth = 0;
  for (const character of code) {
    if (character === "}") depth--;
    if (depth === 0) outside += character;
    if (character === "{") depth++;
  }
  return outside;
}

/** Whether a field of `this` is set to what is no function: it hides a method of that name. */
export function setsField(code: string, name: string): boolean {
  const set = new RegExp(
    `\\bthis\\.${name}\\s*=(?![=>])(?!\\s*(?:function\\b|\\([^()]*\\)\\s*=>|\\w+\\s*=>|[\\w.]+\\.bind\\())`,
  );
  return set.test(code);
}

/** What stands in classes, in no inner braces: their fields, and heads of methods. */
export function fieldsIn(code: string): string {
  return Array.from(
    code.matchAll(/\bclass\b[^{]*\{/g),
    ({ index, 0: head }) => {
      const open = index + head.length - 1;
      return outsideOfBraces(code.slice(open + 1, closing(code, open)));
    },
  ).join("\n");
}

/** The code of a function without those in it. */
export function withoutFunctions(body: string): string {
  let code = body;
  for (
    const head of [
      /\bfunction\b\s*\*?\s*\w*\s*\([^()]*\)[^{]*\{/,
      /(?:\([^()]*\)[^{=]*|\b\w+ )=>\s*\{/,
      /\b(?!(?:if|for|while|switch|catch)\b)\w+ ?\([^()]*\) ?(?::[^{};=()]*)?\{/,
    ]
  ) {
    for (let found = head.exec(code); found !== null; found = head.exec(code)) {
      const end = closing(code, found.index + found[0].length - 1);
      if (end === undefined) break;
      code = code.slice(0, found.index) + code.slice(end + 1);
    }
  }
  return code;
}

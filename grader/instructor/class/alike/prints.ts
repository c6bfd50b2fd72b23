/**
 * Fingerprints of a file, which stay the same when names, comments and layout change.
 *
 * The text becomes a row of tokens in which every name is the same name. Every run of
 * so many tokens is hashed, and of these hashes a few are kept, as Schleimer, Wilkerson
 * and Aiken do ("Winnowing", 2003): whatever is copied at some length shares some of
 * them, wherever in the file it stands.
 *
 * @module
 */

/** How many tokens make one run: shorter ones are alike by chance. */
const RUN = 14;

/** Of so many runs in a row at least one is kept. */
const WINDOW = 6;

/**
 * Quotes need not be closed: a text that looked for the end again from each of them would
 * take the square of its length.
 */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?|`(?:\\[\s\S]|[^`\\])*`?|[\p{L}_$#][\p{L}\p{N}_$]*|\d[\d_.eExXa-fA-F]*|=>|\.\.\.|[-+*/%&|^<>=!?]+|[^\s]/gu;

/** Words that are no names. */
const KEYWORDS = new Set(
  ("as async await break case catch class const continue default delete do else " +
    "export extends false finally for function get if implements import in " +
    "instanceof interface let new null number of return set static string super " +
    "switch this throw true try type typeof undefined var void while yield")
    .split(" "),
);

/** What says nothing of how a program works: types and what is only written out. */
const DROPPED = new Set([";", ",", "readonly", "public", "private", "export"]);

/** A template that nothing closes, as in a regular expression for backticks. */
const OPEN_TEMPLATE = /^`(?:\\[\s\S]|[^`\\])*$/;

/** The tokens of a program as they are written, without comments and layout. */
export function wordsOf(text: string): string[] {
  // A megabyte on one line is nobody's work.
  const tokens: string[] = text.slice(0, 200_000).match(TOKEN) ?? [];
  const end = tokens.at(-1) ?? "";
  if (OPEN_TEMPLATE.test(end)) {
    // It would hide the rest of the file, where no later backtick is closed either.
    tokens.pop();
    tokens.push("`", ...(end.slice(1).replaceAll("`", " ").match(TOKEN) ?? []));
  }
  return tokens.filter((token) =>
    !token.startsWith("//") && !token.startsWith("/*")
  );
}

/** The tokens of a program, without names, comments and layout. */
export function tokensOf(text: string): string[] {
  return wordsOf(text).flatMap((token) => {
    if (DROPPED.has(token)) return [];
    if (/^["'`]/.test(token)) return "s";
    if (/^\d/.test(token)) return token;
    if (/^[\p{L}_$#]/u.test(token)) return KEYWORDS.has(token) ? token : "n";
    return token;
  });
}

/** The fingerprints of a program, in order, each once. */
export function printsOf(text: string): number[] {
  const tokens = tokensOf(text);
  const hashes: number[] = [];
  for (let i = 0; i + RUN <= tokens.length; i++) {
    hashes.push(hash(tokens.slice(i, i + RUN).join(" ")));
  }
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= Math.max(hashes.length, WINDOW); i++) {
    const window = hashes.slice(i, i + WINDOW);
    if (window.length > 0) kept.add(Math.min(...window));
  }
  return [...kept].sort((a, b) => a - b);
}

/** FNV-1a on UTF-16 code units, with a last mix. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ h >>> 16, 0x45d9f3b);
  return (h ^ h >>> 16) >>> 0;
}

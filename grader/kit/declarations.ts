/**
 * A source file taken apart into its top-level parts: what one function of a file
 * says, without running or parsing the rest.
 *
 * @module
 */
const BEGINNING =
  /^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\*?|class|const|let|var|interface|type)\s+([\w$]+)/;

/** What the imports of a file are called, taken together. */
const IMPORTS = "the imports";

/**
 * Takes a file apart.
 *
 * @param source A TypeScript file.
 * @returns Each top-level declaration by its name, in order, without the comments above it.
 */
export function partsOf(source: string): Map<string, string> {
  const parts = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of source.replaceAll("\r\n", "\n").split("\n")) {
    const name = line.match(BEGINNING)?.[1];
    if (name !== undefined) {
      current = [];
      parts.set(name, current);
    } else if (/^import\b/.test(line)) {
      current = parts.get(IMPORTS) ?? [];
      parts.set(IMPORTS, current);
    } else if (/^(\/\*|\*\/|\/\/| \*)/.test(line)) {
      current = undefined; // a comment at the top level belongs to what follows
    }
    current?.push(line);
  }
  return new Map(
    Array.from(parts, ([name, lines]) => [name, lines.join("\n").trimEnd()]),
  );
}

/**
 * Names the parts that differ between two versions of a file.
 *
 * @returns In the order of the newer version, then what is gone from it.
 */
export function changedParts(before: string, after: string): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const changed = [...now].filter(([name, text]) => text !== old.get(name));
  const gone = [...old.keys()].filter((name) => !now.has(name));
  return [...changed.map(([name]) => name), ...gone];
}

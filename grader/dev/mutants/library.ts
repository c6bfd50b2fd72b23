/**
 * The library that makes mutants, StrykerJS, and the parser that it uses itself.
 *
 * Nothing else needs them, so they are fetched only for this, by a process that can be
 * killed.
 *
 * @module
 */
import { fetchPackages, whyNotFetched } from "../../kit/packages/fetch.ts";
import type { Change } from "./change.ts";
import type { Node } from "./tree.ts";

/** The packages; no literals where they are imported, or Deno would fetch them at once. */
const INSTRUMENTER = "npm:@stryker-mutator/instrumenter@10.1.1";
const PARSER = "npm:@babel/parser@8.0.10";

/** How long npm may take to hand them over, in milliseconds. */
const PATIENCE_MS = 120_000;

/** What we use of the instrumenter. */
interface Instrumenter {
  instrument(
    files: readonly { name: string; content: string; mutate: true }[],
    options: unknown,
  ): Promise<{ readonly mutants: readonly LibraryMutant[] }>;
}

interface LibraryMutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** Both counted from 0. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** What the library does for us. */
export interface Library {
  /** The changes that it makes of a text of TypeScript. */
  changes(text: string): Promise<Change[]>;
  /** The syntax tree of a text of TypeScript. */
  parse(text: string): Node;
}

/**
 * Loads the library.
 *
 * @throws {Error} If it is not in Deno's cache and cannot be fetched either.
 */
export async function loadLibrary(): Promise<Library> {
  if (!await fetchPackages([INSTRUMENTER, PARSER], PATIENCE_MS)) {
    throw new Error(
      `the mutation run needs ${INSTRUMENTER}, and Deno could not get it ` +
        `(${whyNotFetched()})`,
    );
  }
  const { Instrumenter } = await import(INSTRUMENTER);
  const { parse } = await import(PARSER);
  const instrumenter: Instrumenter = new Instrumenter(SILENT);
  return {
    changes: async (text) => {
      const { mutants } = await instrumenter.instrument(
        [{ name: "file.ts", content: text, mutate: true }],
        { plugins: null, ignorers: [], excludedMutations: [] },
      );
      const lines = text.split("\n");
      const at = ({ line, column }: Position) =>
        lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0) +
        column;
      return mutants.map(({ mutatorName, location, replacement }) => ({
        operator: mutatorName,
        start: at(location.start),
        end: at(location.end),
        added: replacement,
      }));
    },
    parse: (text) =>
      parse(text, { sourceType: "module", plugins: ["typescript"] }).program,
  };
}

/** The instrumenter logs how far it is. */
const SILENT = new Proxy({}, {
  get: (_, name) => String(name).startsWith("is") ? () => false : () => {},
});

/**
 * TypeScript's own checker, over files in memory.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore-file no-import-prefix
import {
  type CompilerHost,
  type CompilerOptions,
  createProgram,
  createSourceFile,
  type Diagnostic,
  getLineAndCharacterOfPosition,
  type ModuleDetectionKind,
  type ModuleKind,
  type ModuleResolutionKind,
  type Program,
  type ScriptTarget,
  type SourceFile,
} from "npm:typescript@6.0.3";
import {
  shownTypeFaults,
  type TypeFault,
} from "../../../core/report/type_errors.ts";
import type { TypesRequest } from "../../../worker/messages.ts";

const TARGET = 99 satisfies ScriptTarget.ESNext;

/** As `deno check` has it; by numbers, since `tsc` has no names for some of them. */
const OPTIONS: CompilerOptions = {
  allowImportingTsExtensions: true,
  isolatedModules: true,
  module: 99 satisfies ModuleKind.ESNext,
  moduleDetection: 3 satisfies ModuleDetectionKind.Force,
  moduleResolution: 100 satisfies ModuleResolutionKind.Bundler,
  noEmit: true,
  noImplicitOverride: true,
  noLib: true,
  strict: true,
  target: TARGET,
  types: [],
  useDefineForClassFields: true,
};

/** Checks types. */
export class TypeChecker {
  readonly #library: ReadonlyMap<string, SourceFile>;
  readonly #parsed = new Map<string, SourceFile>();
  #last: Program | undefined;

  /** @param library What every file can use: declarations, as the text of files. */
  constructor(library: readonly string[]) {
    this.#library = new Map(
      library.map((text, i) => {
        const path = `/library/${i}.d.ts`;
        return [path, createSourceFile(path, text, TARGET)];
      }),
    );
  }

  /** The type errors of a file that are shown; none where a file does not even parse. */
  check({ name, files }: TypesRequest): TypeFault[] {
    const path = `/${name}`;
    const program = createProgram({
      rootNames: [...this.#library.keys(), path],
      options: OPTIONS,
      host: this.#host(files),
      oldProgram: this.#last,
    });
    this.#last = program;
    if (program.getSyntacticDiagnostics().length > 0) return [];
    const found = program.getSemanticDiagnostics(program.getSourceFile(path));
    return shownTypeFaults(found.map(faultOf));
  }

  #host(files: TypesRequest["files"]): CompilerHost {
    const textOf = (path: string): string | undefined => files[path.slice(1)];
    return {
      fileExists: (path) => textOf(path) !== undefined,
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => "/",
      getDefaultLibFileName: () => "",
      getNewLine: () => "\n",
      getSourceFile: (path, options) => {
        const text = textOf(path);
        return text === undefined
          ? this.#library.get(path)
          : this.#parse(path, text, options);
      },
      readFile: textOf,
      useCaseSensitiveFileNames: () => true,
      writeFile: () => {},
    };
  }

  /** The same text is parsed once, so that nothing that rests on it is done again. */
  #parse(
    path: string,
    text: string,
    options: Parameters<typeof createSourceFile>[2],
  ): SourceFile {
    const known = this.#parsed.get(path);
    if (known?.text === text) return known;
    const parsed = createSourceFile(path, text, options);
    this.#parsed.set(path, parsed);
    return parsed;
  }
}

function faultOf(
  { code, file, start = 0, messageText }: Diagnostic,
): TypeFault {
  const { line, character } = getLineAndCharacterOfPosition(file!, start);
  return {
    code,
    line: line + 1,
    column: character + 1,
    text: typeof messageText === "string"
      ? messageText
      : messageText.messageText,
  };
}

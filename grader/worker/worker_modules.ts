/**
 * The files of a task as modules: run once each, in the order in which they are imported.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { FILES } from "./messages.ts";

/** What a file exports. */
export type Module = Record<string, unknown>;

/** A compiled file as a function. */
export type FileFunction = (
  exports: Module,
  require: (specifier: string) => Module | undefined,
  $import: (specifier: unknown) => Promise<Module>,
  $meta: { readonly url: string },
) => Promise<void>;

/** A file that can be run. */
export interface RunnableFile {
  readonly imports: readonly string[];
  readonly run: FileFunction;
}

/** Runs files when they are imported. */
export class WorkerModules {
  readonly #modules = new Map<string, Promise<Module>>();

  /** @param files By name. */
  constructor(private readonly files: ReadonlyMap<string, RunnableFile>) {}

  /** Imports a file by its name. */
  load(name: string): Promise<Module> {
    const known = this.#modules.get(name) ?? this.#run(name);
    this.#modules.set(name, known);
    return known;
  }

  async #run(name: string): Promise<Module> {
    const { imports, run } = this.files.get(name)!;
    const exports: Module = {};
    const loaded = new Map<string, Module>();
    for (const specifier of imports) {
      const other = this.#resolve(name, specifier);
      // It would wait for itself.
      if (other === name) throw importsItself(specifier);
      loaded.set(specifier, await this.load(other));
    }
    await run(
      exports,
      (specifier) => loaded.get(specifier),
      async (specifier) => await this.load(this.#resolve(name, `${specifier}`)),
      { url: `${FILES}${name}` },
    );
    return exports;
  }

  /** The name of a file that another one imports; refused in Deno's words. */
  #resolve(from: string, specifier: string): string {
    const isUrl = specifier.startsWith(FILES);
    if (!isUrl && !specifier.startsWith("./")) {
      throw new TypeError(`Blocked by null entry for "${specifier}"`);
    }
    const name = isUrl
      ? specifier.slice(FILES.length)
      : from.replace(/[^/]*$/, "") + specifier.slice(2);
    if (!this.files.has(name)) {
      if (name === from.replace(/\.submitted\.ts$/, ".ts")) {
        throw importsItself(specifier);
      }
      throw new TypeError(`Module not found "${FILES}${name}".`);
    }
    return name;
  }
}

/** In the words of a child of the terminal. */
function importsItself(specifier: string): TypeError {
  return new TypeError(
    `Unsupported scheme for module "gradlings-itself:${specifier}"`,
  );
}

/**
 * The learner's files where a child has them: in memory, each at an address of its own.
 *
 * @module
 */
import {
  forEach,
  keys,
  map,
  slice,
  stringify,
  then,
} from "../core/probes/builtins.ts";
import type { Address } from "../core/probes/protocol.ts";
import { FILES, type LinkedFile, MARK } from "./frame.ts";

// Taken hold of before any of the learner's code can replace them.
const { createObjectURL } = URL;
const [NewBlob, NewURL] = [Blob, URL];
const AnyTypeError = TypeError;
const hrefOf = Function.prototype.call.bind(
  Object.getOwnPropertyDescriptor(URL.prototype, "href")!.get!,
) as (url: URL) => string;

/** Where each file is in memory, and the text that it was made of. */
export const files: Record<
  string,
  { readonly text: string; readonly url: string }
> = Object.create(null);

/** The name of each, by the number that its text has for it. */
const names: Record<string, string> = Object.create(null);

/** A module that fails when it is run, and so before what is imported after it. */
const STOP = addressOf("throw 0;", "text/javascript");

/** Puts a file into memory; one of the reference's once, so that it stays compiled. */
export function hold(
  { name, text, number, marks }: LinkedFile,
  isReference: boolean,
): void {
  names[number] = name;
  if (isReference && files[name]?.text === text) return;
  let linked = "";
  let done = 0;
  // Where they are is known: to look for them again could take for ever in a text that
  // is full of what looks like the beginning of one.
  forEach(marks, ({ start, end }) => {
    const { url } = files[slice(text, start + MARK.length, end)];
    linked += slice(text, done, start) + url;
    done = end;
  });
  const url = addressOf(linked + slice(text, done), "application/typescript");
  files[name] = { text, url };
}

function addressOf(text: string, type: string): string {
  return createObjectURL(new NewBlob([text], { type }));
}

/** The addresses of all files. */
export function addresses(): Address[] {
  return map(keys(files), (name): Address => [name, files[name].url]);
}

/**
 * Has a file read and compiled, with all that it imports, and nothing of it run.
 *
 * @param done Called then, or when that is not possible.
 */
export function makeReady(name: string, done: () => void): void {
  const text = `import ${stringify(STOP)}; import ${
    stringify(files[name].url)
  };`;
  then(import(addressOf(text, "text/javascript")), done, done);
}

export function importFile(name: string): Promise<unknown> {
  return import(files[name].url);
}

/** An `import()` of something that was computed, in one of the files. */
export function importFrom(own: bigint, specifier: unknown): Promise<unknown> {
  const name = names[`${own}`];
  const wanted = `${specifier}`;
  let url: string | undefined;
  try {
    url = hrefOf(new NewURL(wanted, FILES + name));
  } catch {
    // No address at all.
  }
  const file = url === undefined || slice(url, 0, FILES.length) !== FILES
    ? undefined
    : slice(url, FILES.length);
  if (file !== undefined && files[file] !== undefined) {
    return importFile(file);
  }
  return rejected(file, wanted);
}

// deno-lint-ignore require-await
async function rejected(
  file: string | undefined,
  specifier: string,
): Promise<never> {
  throw new AnyTypeError(
    file === undefined
      ? `Unsupported scheme for module "gradlings-refused:${specifier}"`
      : `Unsupported scheme for module "gradlings-missing:./${file}"`,
  );
}

/** What `import.meta` is in one of the files. */
export function metaOf(own: bigint): ImportMeta {
  const url = FILES + names[`${own}`];
  return {
    url,
    main: false,
    filename: slice(url, "file://".length),
    dirname: "/files",
    resolve: (specifier: string) => hrefOf(new NewURL(specifier, url)),
  } as ImportMeta;
}

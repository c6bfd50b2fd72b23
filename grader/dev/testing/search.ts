/**
 * For tests only: looks for pieces of solutions in a folder, however they are
 * written down there.
 *
 * @module
 */
import { stripTypeScriptTypes } from "node:module";
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** Where a piece of a solution was found. */
export interface Found {
  readonly path: string;
  /** The piece, without blanks. */
  readonly piece: string;
  /** Where it comes from. */
  readonly source: string;
}

/** Text without anything that only sets it. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The lines of code of a file, squeezed; with its types, and without. */
export function codeLines(source: string): string[][] {
  const plain = source.replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
  return [plain, withoutTypes(plain)].map((text) =>
    text.split("\n").map(squeeze).filter((line) => line !== "")
  );
}

function withoutTypes(source: string): string {
  try {
    return stripTypeScriptTypes(source);
  } catch {
    return ""; // not TypeScript, or not of the kind that can be stripped
  }
}

/** How many letters of a piece are looked up while a text is gone through once. */
const HEAD = 8;

/** What the pieces begin with, and which begin so. */
type Heads = ReadonlyMap<number, readonly string[]>;

/**
 * Searches every file of a folder.
 *
 * @param folder Its path.
 * @param pieces What to look for, squeezed, and where each comes from; each has at least
 * eight letters.
 */
export function search(
  folder: string,
  pieces: ReadonlyMap<string, string>,
): Found[] {
  const heads = new Map<number, string[]>();
  for (const piece of pieces.keys()) {
    const hash = hashesOf(piece).next().value!;
    heads.set(hash, [...heads.get(hash) ?? [], piece]);
  }
  return filesIn(folder).flatMap((path) => {
    const text = new TextDecoder().decode(Deno.readFileSync(path));
    const found = new Set<string>();
    for (const one of new Set([text, ...decoded(text)])) {
      for (const variant of [one, withoutTypes(one)]) {
        findIn(squeeze(variant), heads, found);
      }
    }
    return [...found].map((piece) => ({
      path: path.slice(folder.length + 1),
      piece,
      source: pieces.get(piece)!,
    }));
  });
}

/** Adds the pieces that are in a text. */
function findIn(text: string, heads: Heads, found: Set<string>): void {
  let at = 0;
  for (const hash of hashesOf(text)) {
    for (const piece of heads.get(hash) ?? []) {
      if (text.startsWith(piece, at)) found.add(piece);
    }
    at++;
  }
}

/** A number for each run of letters as long as a head: equal runs have equal numbers. */
function* hashesOf(text: string): Generator<number> {
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    // 32 bits: after eight letters, none of the earlier ones is left in it.
    hash = (hash << 4) ^ text.charCodeAt(i);
    if (i >= HEAD - 1) yield hash;
  }
}

/** The paths of all files under a folder. */
export function filesIn(folder: string): string[] {
  return [...Deno.readDirSync(folder)].flatMap(({ name, isDirectory }) =>
    isDirectory ? filesIn(`${folder}/${name}`) : [`${folder}/${name}`]
  );
}

/** What a text says when parts of it are taken for something encoded. */
export function decoded(text: string): string[] {
  const found: string[] = [];
  const tryAll = (decode: () => Uint8Array) => {
    try {
      found.push(...textsOf(decode()));
    } catch {
      // It is not that.
    }
  };
  for (const [run] of text.matchAll(/[\w+/-]{32,}={0,2}/g)) {
    tryAll(() => Uint8Array.fromBase64(run));
    tryAll(() => Uint8Array.fromBase64(run, { alphabet: "base64url" }));
  }
  for (const [run] of text.matchAll(/(?:[0-9a-f]{2}){16,}/gi)) {
    tryAll(() => Uint8Array.fromHex(run));
  }
  if (text.includes("\\")) {
    found.push(
      text.replace(
        /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi,
        (_, unicode, byte) =>
          String.fromCharCode(parseInt(unicode ?? byte, 16)),
      ).replaceAll("\\n", "\n").replaceAll(/\\(["'`\\/])/g, "$1"),
    );
  }
  if (text.includes("%")) {
    found.push(
      text.replace(
        /%([0-9a-f]{2})/gi,
        (_, byte) => String.fromCharCode(parseInt(byte, 16)),
      ),
    );
  }
  // Backwards, and strings that are put together.
  found.push(
    [...text].reverse().join(""),
    text.replaceAll(/["'`]\s*\+\s*["'`]/g, ""),
  );
  return found;
}

function textsOf(bytes: Uint8Array): string[] {
  const texts = [new TextDecoder().decode(bytes)];
  for (const unpack of [gunzipSync, inflateSync, inflateRawSync]) {
    try {
      texts.push(new TextDecoder().decode(unpack(bytes)));
    } catch {
      // It was not packed like that.
    }
  }
  return texts;
}

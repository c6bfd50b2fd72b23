/**
 * The rules an honest zip of a student keeps.
 *
 * Nothing is ever unpacked onto the disk, so most of what breaks them could do no
 * harm here. It is refused all the same: nobody makes such a zip by accident, and
 * two programs would find different files in it.
 *
 * - The archives in it do not unpack to more than 20 MB, and above 1 MB not to more
 *   than 200 times their size, and are not more than 2,000. A file of an exercise is
 *   read up to 1 MB. Other files in it, a log or a folder of packages, are never
 *   unpacked and do not count.
 * - No name leads out of the folder it is unpacked in: no `..`, no path from the
 *   root or from a drive. None is longer than 1000 characters or deeper than 20
 *   folders. A backslash, which some programs on Windows write, is a separator.
 * - No name occurs twice, nor differs from another only by case or Unicode form,
 *   nor is both a file and a folder.
 * - Nothing in it is a link or a device, nothing is encrypted, no two files share
 *   bytes of the zip, and it holds no file that its directory leaves out.
 *
 * That a file does not unpack to more than was declared, and fits its checksum, is
 * seen when it is read.
 *
 * @module
 */
import { type Bytes, DEEPEST, LONGEST_PATH } from "./file_source.ts";
import type { Entry } from "./zip_library.ts";

/** How much a zip may hold. */
export interface ZipLimits {
  /** Packed, and unpacked as declared, in bytes. */
  readonly bytes: number;
  /** Files and folders. */
  readonly entries: number;
  /** How many times its size it may unpack to. */
  readonly ratio: number;
}

/** For the zip of one student. */
export const STUDENT_ZIP: ZipLimits = {
  bytes: 20_000_000,
  entries: 2_000,
  ratio: 200,
};

/** So little can be unpacked whatever the ratio: no text is larger. */
const HARMLESS_BYTES = 1_000_000;

/** The path in a name, with `/` on every system; `""` for the top. */
export function normalPath(name: string): string {
  return name.split(/[/\\]/).filter((part) => !["", "."].includes(part))
    .join("/");
}

/**
 * The rule that the name of an entry breaks.
 *
 * @returns Words to stand after the name, or `undefined`.
 */
export function nameBroken(name: string): string | undefined {
  const leads = leadsOut(name);
  if (leads !== undefined) return leads;
  if (name.split(/[/\\]/).length > DEEPEST) {
    return `which lies deeper than ${DEEPEST} folders`;
  }
  return name.length > LONGEST_PATH
    ? `which is longer than ${LONGEST_PATH} characters`
    : undefined;
}

/** The same, of those rules only without which it lies in no folder of the zip. */
export function leadsOut(name: string): string | undefined {
  if (name.includes("\0")) return "which has a zero byte in its name";
  const slashes = name.replaceAll("\\", "/");
  if (slashes.startsWith("/")) return "which is a path from the root";
  if (/^[a-z]:/i.test(name)) return "which is a path from a drive";
  return slashes.split("/").includes("..")
    ? "which leads out of the folder it is unpacked in"
    : undefined;
}

/**
 * The rule that the kind of an entry breaks.
 *
 * @returns Words to stand after the name, or `undefined`.
 */
export function kindBroken(entry: Entry): string | undefined {
  if (entry.encrypted) return "which is encrypted";
  if (entry.symlink) return "which is a link";
  // The upper half holds what Unix says of a file; 0 where it was not Unix.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  return [0, 0o100000, 0o040000].includes(kind)
    ? undefined
    : "which is a device or a pipe";
}

/** Sees to it that no path is used twice on any system. */
export class Paths {
  readonly #files: Map<string, string> = new Map();
  readonly #folders: Map<string, string> = new Map();

  /**
   * Adds the path of a file or a folder.
   *
   * @returns The broken rule as words to stand after the name, or `undefined`.
   */
  add(path: string, isFolder: boolean): string | undefined {
    const parts = path.split("/");
    const last = isFolder ? parts.length : parts.length - 1;
    for (let i = 1; i <= last; i++) {
      const folder = parts.slice(0, i).join("/");
      const key = folded(folder);
      const known = this.#folders.get(key) ?? folder;
      if (known !== folder) return collision(known);
      if (this.#files.has(key)) return "which is a file and a folder";
      this.#folders.set(key, folder);
    }
    if (isFolder) return undefined;
    const key = folded(path);
    const known = this.#files.get(key);
    if (known !== undefined) return collision(known, path);
    if (this.#folders.has(key)) return "which is a file and a folder";
    this.#files.set(key, path);
    return undefined;
  }
}

/** Adds up what a zip holds. */
export class Sums {
  #entries = 0;
  #packed = 0;
  #unpacked = 0;

  /** @param limits How much there may be. */
  constructor(private readonly limits: ZipLimits) {}

  /**
   * Adds an entry.
   *
   * @returns The broken rule as words to stand after `it`, or `undefined`.
   */
  add(entry: Entry): string | undefined {
    const { bytes, entries, ratio } = this.limits;
    this.#entries++;
    this.#packed += entry.compressedSize;
    this.#unpacked += entry.uncompressedSize;
    if (this.#entries > entries) {
      return `holds more than ${
        entries.toLocaleString("en")
      } files and folders`;
    }
    if (this.#unpacked > bytes) {
      return `unpacks to more than ${bytes / 1_000_000} MB`;
    }
    // Packed more densely than any text is; what follows cannot make up for it.
    if (
      entry.uncompressedSize > HARMLESS_BYTES &&
      entry.uncompressedSize > ratio * entry.compressedSize
    ) {
      return `unpacks to more than ${ratio} times its size`;
    }
    return undefined;
  }

  /** The rule that all entries together break. */
  broken(): string | undefined {
    const { ratio } = this.limits;
    return this.#unpacked > HARMLESS_BYTES &&
        this.#unpacked > ratio * this.#packed
      ? `unpacks to more than ${ratio} times its size`
      : undefined;
  }
}

/** Where an entry lies in its zip, at least. */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The bytes an entry takes at least: its header, its name, its content. */
export function spanOf(entry: Entry, name: string): Span {
  const header = 30 + entry.rawFilename.length;
  return {
    name,
    from: entry.offset,
    to: entry.offset + header + entry.compressedSize,
  };
}

/** The entries that share bytes with another. */
export function overlapping(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const found = new Set<Span>();
  let reached: Span | undefined;
  for (const span of sorted) {
    if (reached !== undefined && span.from < reached.to) {
      found.add(reached).add(span);
    }
    if (reached === undefined || span.to > reached.to) reached = span;
  }
  return [...found];
}

/**
 * Whether a file begins where the directory of a zip knows of none: whoever wrote it
 * would seem to have handed in nothing.
 *
 * @param spans What the directory knows of.
 */
export function hidesFiles(zip: Bytes, spans: readonly Span[]): boolean {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const starts = [...sorted.map(({ from }) => from), zip.size];
  let reached = 0;
  for (const [i, start] of starts.entries()) {
    // What lies between two files is the sizes of the first, where they come behind it.
    const between = zip.read(reached, Math.min(start - reached, 100));
    if (start > reached && holdsHeader(between)) return true;
    reached = Math.max(reached, sorted[i]?.to ?? 0);
  }
  return false;
}

/** Whether something in it begins as a file in a zip does. */
function holdsHeader(bytes: Uint8Array): boolean {
  return bytes.some((_, i) =>
    [0x50, 0x4b, 3, 4].every((byte, k) => bytes[i + k] === byte)
  );
}

function folded(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function collision(known: string, path?: string): string {
  return known === path
    ? "more than once"
    : `and "${known}", which are one on some systems`;
}

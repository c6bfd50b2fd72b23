/**
 * For tests only: zips made byte by byte, honest ones and others.
 *
 * @module
 */
import { crc32, deflateRawSync } from "node:zlib";

/** A file in a zip; what is not said is as an honest zip has it. */
export interface MadeEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** What lies in the zip instead of the deflated content. */
  readonly packed?: Uint8Array;
  /** Kind and permissions, as Unix has them. */
  readonly mode?: number;
  /** The general purpose bit flag; its first bit says "encrypted". */
  readonly flags?: number;
  readonly method?: number;
  readonly checksum?: number;
  /** How many days after the others it was last changed. */
  readonly day?: number;
  /** The unpacked size it declares. */
  readonly declares?: number;
  /** Another entry, by its number, whose bytes it claims to be its own. */
  readonly sharesWith?: number;
  /** Whether the directory, which comes last in a zip, leaves it out. */
  readonly isHidden?: true;
}

const FILE = 0o100644;

/** Makes a zip. */
export function madeZip(entries: readonly MadeEntry[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { name, content = "", mode = FILE, flags = 0x800 } = entry;
    const bytes = typeof content === "string" ? utf8(content) : content;
    const packed = entry.packed ?? new Uint8Array(deflateRawSync(bytes));
    const common = [
      ...short(20),
      ...short(flags),
      ...short(entry.method ?? 8),
      ...long((0x5821 + (entry.day ?? 0)) * 0x10000), // a date, any
      ...long(entry.checksum ?? crc32(bytes)),
      ...long(packed.length),
      ...long(entry.declares ?? bytes.length),
      ...short(utf8(name).length),
      ...short(0),
    ];
    if (entry.sharesWith === undefined) {
      offsets.push(offset);
      const local = joined([long(0x04034b50), common, utf8(name), packed]);
      locals.push(local);
      offset += local.length;
    } else offsets.push(offsets[entry.sharesWith]);
    if (entry.isHidden) continue;
    central.push(joined([
      long(0x02014b50),
      short(0x0314), // made by Unix
      common,
      short(0),
      short(0),
      short(0),
      long((mode << 16) >>> 0),
      long(offsets.at(-1)!),
      utf8(name),
    ]));
  }
  const directory = joined(central);
  const end = joined([
    long(0x06054b50),
    long(0),
    short(central.length),
    short(central.length),
    long(directory.length),
    long(offset),
    short(0),
  ]);
  return joined([...locals, directory, end]);
}

/** Makes an honest zip of texts by their names. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  return madeZip(
    Object.entries(files).map(([name, content]) => ({
      name,
      content,
      ...(name.endsWith("/") && { mode: 0o040755 }),
    })),
  );
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function short(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function long(value: number): number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

function joined(parts: readonly (Uint8Array | number[])[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

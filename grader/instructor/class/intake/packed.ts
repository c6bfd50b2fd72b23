/**
 * One file in a zip: what has to be kept of it, and how it is unpacked.
 *
 * The entries of the zip library are eight kilobytes each, and the zip of a class
 * has thousands. So only numbers are kept, and the library, which finds its way
 * through a zip's directory, is not asked again: what is left is one deflated piece
 * of known place, size and checksum.
 *
 * @module
 */
import { crc32, inflateRawSync } from "node:zlib";
import { type Bytes, Refusal } from "./file_source.ts";
import type { Entry } from "./zip_library.ts";

/** Where a file lies in its zip, and what it has to be. */
export interface Packed {
  readonly offset: number;
  /** Its size in the zip, and unpacked as declared, in bytes. */
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly method: number;
}

const STORED = 0;
const DEFLATED = 8;
const HEADER = 30;
const CHUNK = 65_536;

const NOT_AS_SAID = "is damaged: it unpacks to another size than the zip says.";

/** Keeps what is needed of an entry. */
export function packedOf(entry: Entry): Packed {
  return {
    offset: entry.offset,
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    checksum: entry.crc32 ?? 0,
    method: entry.compressionMethod,
  };
}

/**
 * Unpacks a file into memory.
 *
 * @param zip The zip.
 * @param file Where the file lies in it.
 * @param most How large it may be, in bytes.
 * @throws {Refusal} If it is larger, or not what the zip says it is.
 */
export function unpack(zip: Bytes, file: Packed, most: number): Uint8Array {
  const { packed, size, checksum, method } = file;
  if (size > most || packed > most + CHUNK) {
    throw new Refusal(`is larger than ${most / 1_000_000} MB.`);
  }
  const data = zip.read(contentOf(zip, file), packed);
  if (data.length < packed) throw new Refusal(NOT_THERE);
  const bytes = method === STORED ? data : inflated(data, size);
  if (bytes.length !== size) throw new Refusal(NOT_AS_SAID);
  if (crc32(bytes) !== checksum) {
    throw new Refusal("is damaged: it does not fit its checksum.");
  }
  return bytes;
}

/** Unpacks a file bit by bit, however large it is; its checksum is not looked at. */
export function unpacking(
  zip: Bytes,
  file: Packed,
): ReadableStream<Uint8Array> {
  let at = contentOf(zip, file);
  const end = at + file.packed;
  const data = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const chunk = zip.read(at, Math.min(CHUNK, end - at));
      at += chunk.length;
      if (chunk.length > 0) controller.enqueue(chunk.slice());
      else controller.close();
    },
  });
  return file.method === STORED
    ? data
    : data.pipeThrough(new DecompressionStream("deflate-raw"));
}

const NOT_THERE = "is damaged: the zip does not hold it where it says.";

/** Where the content begins, behind a header that repeats what the directory says. */
function contentOf(zip: Bytes, { offset, method }: Packed): number {
  if (method !== STORED && method !== DEFLATED) {
    throw new Refusal("is packed in a way only some programs know.");
  }
  const bytes = zip.read(offset, HEADER);
  if (bytes.length < HEADER) throw new Refusal(NOT_THERE);
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER);
  const short = (at: number) => view.getUint16(at, true);
  if (view.getUint32(0, true) !== 0x04034b50) throw new Refusal(NOT_THERE);
  if (short(6) & 1 || short(8) !== method) {
    throw new Refusal("is damaged: the zip contradicts itself on it.");
  }
  return offset + HEADER + short(26) + short(28);
}

/** Stops a bomb at its first byte too many, whatever it declared. */
function inflated(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Refusal(
      code === "ERR_BUFFER_TOO_LARGE"
        ? NOT_AS_SAID
        : "is damaged: it cannot be unpacked.",
    );
  }
}

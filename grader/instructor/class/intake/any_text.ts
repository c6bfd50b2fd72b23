/**
 * The text in a file, in whatever way an editor may have saved it.
 *
 * UTF-8, and UTF-16 where a byte-order mark says so. Other bytes are read as
 * Windows-1252, which old editors on Windows write, if they can be that; a note says
 * so. Anything else is no text.
 *
 * @module
 */
import { MOST_BYTES } from "../../../kit/text.ts";

/** A text, or why there is none: words to stand after the file's path. */
export type AnyText =
  | {
    readonly text: string;
    /** How it was read, if not as it should be: words to stand after the path. */
    readonly note?: string;
  }
  | { readonly reason: string };

const SAVE_AS =
  'save it as plain text, encoding "UTF-8", and hand it in again.';

/** Reads the bytes of a file. */
export function decodeAnyText(bytes: Uint8Array): AnyText {
  if (bytes.length > MOST_BYTES) return { reason: "is larger than 1 MB." };
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
    ? "utf-16le"
    : bytes[0] === 0xfe && bytes[1] === 0xff
    ? "utf-16be"
    : undefined;
  const text = decoded(bytes, utf16 ?? "utf-8");
  if (text !== undefined && !text.includes("\0")) {
    return utf16 === undefined
      ? { text }
      : { text, note: "was read as UTF-16, as its byte-order mark says." };
  }
  const document = documentOf(bytes);
  if (document !== undefined) {
    return {
      reason: `is ${document}, whatever its name says: ${SAVE_AS}`,
    };
  }
  if (utf16 === undefined && isWindows1252(bytes)) {
    return {
      text: decoded(bytes, "windows-1252")!,
      note:
        "is not UTF-8 and was read as Windows-1252: see that its letters are right.",
    };
  }
  return { reason: `is not text: ${SAVE_AS}` };
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Neither a control character of no text nor one of the five unused bytes is in it. */
function isWindows1252(bytes: Uint8Array): boolean {
  return bytes.every((byte) =>
    byte >= 0x20 && byte !== 0x7f && !UNUSED.includes(byte) ||
    byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c
  );
}

const UNUSED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** What else it is, by how such files begin. */
function documentOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return start.startsWith("%PDF")
    ? "a PDF"
    : start.startsWith("PK\x03\x04")
    ? "a zip or a document of an office program"
    : start.startsWith("Rar!")
    ? "a RAR archive"
    : start.startsWith("7z\xbc\xaf")
    ? "a 7z archive"
    : start.startsWith("\xd0\xcf\x11\xe0")
    ? "a document of an office program"
    : undefined;
}

/**
 * The text in the bytes of a file that people made with a spreadsheet program.
 *
 * @module
 */

/** Bytes that are not the text that was asked for. */
export class EncodingError extends Error {
  override name = "EncodingError";
}

/**
 * Reads UTF-8, with or without a byte-order mark, and UTF-16, which some programs
 * call "Unicode text".
 *
 * @param bytes What is in the file.
 * @param file Its name, for the message.
 * @throws {EncodingError} If it is neither; the message names the row.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const encoding = utf16Of(bytes) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const where = encoding === "utf-8" ? `row ${firstBadLine(bytes)} of ` : "";
    throw new EncodingError(
      `${where}${file} is not ${
        encoding === "utf-8" ? "UTF-8" : "UTF-16"
      } text: open it in a spreadsheet program and save it as "CSV UTF-8".`,
    );
  }
}

/** Which UTF-16 it is: by the byte-order mark, or by the zeros of plain letters. */
function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0) return "utf-16le";
  if (first === 0 && second !== 0 && second !== undefined) return "utf-16be";
  return undefined;
}

/** No byte of a longer UTF-8 character is a line feed, so lines stand alone. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0, line = 1;; line++) {
    const end = bytes.indexOf(0x0a, start);
    const part = end < 0 ? bytes.subarray(start) : bytes.subarray(start, end);
    try {
      decoder.decode(part);
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
  }
}

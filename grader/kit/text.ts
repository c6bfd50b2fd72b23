/**
 * The one rule for what is taken as the text of an exercise, wherever it lies: in
 * the learner's own copy of the course, in a class's folder or in a zip.
 *
 * A regular file under its only name, not larger than 1 MB, in UTF-8; a byte order
 * mark at its beginning, which some editors write, does not belong to the text.
 * Links are refused, not followed: what they lead to is not what was handed in.
 *
 * @module
 */

/** No exercise is longer than this by honest means, in bytes. */
export const MOST_BYTES = 1_000_000;

/** A text, or why there is none: words to stand after the file's path. */
export type Text = { readonly text: string } | { readonly reason: string };

/** Reads a file on disk. */
export function readText(file: URL | string): Text {
  try {
    const reason = refusalOf(Deno.lstatSync(file));
    return reason === undefined
      ? decodeText(Deno.readFileSync(file))
      : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Decodes the bytes of a file. */
export function decodeText(bytes: Uint8Array): Text {
  if (bytes.length > MOST_BYTES) return { reason: TOO_LARGE };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/**
 * Why a file is not read, as far as can be told without opening it.
 *
 * @param info What `lstat` says of it, or as much of that as is known.
 */
export function refusalOf(
  info: Partial<Deno.FileInfo> & Pick<Deno.FileInfo, "isFile" | "size">,
): string | undefined {
  if (!info.isFile) {
    const kind = info.isSymlink ? "a link" : "a folder or a device";
    return `is ${kind}, not a file.`;
  }
  if ((info.nlink ?? 1) > 1) {
    return "is a second name of another file (a hard link): put a copy in its " +
      "place.";
  }
  return info.size > MOST_BYTES ? TOO_LARGE : undefined;
}

const TOO_LARGE = "is larger than 1 MB.";

/** What went wrong when a file was read: words to stand after its path. */
export function reasonOf(error: unknown): string {
  if (error instanceof Deno.errors.NotFound) return "does not exist.";
  if (error instanceof Deno.errors.PermissionDenied) return "may not be read.";
  if (error instanceof TypeError) return "is not UTF-8 text.";
  // Deno ends it with the whole path, which is nobody's business in a report.
  const message = (error as Error).message.replace(/: \w+ '.*$/s, "");
  return `cannot be read: ${message}.`;
}

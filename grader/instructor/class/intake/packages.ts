/**
 * The archives that are opened, and what to do about others.
 *
 * @module
 */
import type { FileSource } from "./file_source.ts";
import { TarSource } from "./tar_source.ts";
import { ZipSource } from "./zip_source.ts";

const TAR = /\.(?:tar|tgz|tar\.gz)$/i;
const OTHER_ARCHIVE = /\.(?:rar|7z|(?:tar\.)?(?:bz2|xz|zst)|gz|cab|iso)$/i;
const DOCUMENT =
  /\.(?:pdf|docx?|odt|rtf|pages|pptx?|odp|xlsx?|ods|ipynb|html?|png|jpe?g|heic|gif|webp)$/i;

/** Whether a file is opened for what is in it, by its name. */
export function isPackage(name: string): boolean {
  return /\.zip$/i.test(name) || TAR.test(name);
}

/** A name without the ending of any archive. */
export function withoutArchive(name: string): string {
  return name.replace(TAR, "").replace(/\.zip$/i, "").replace(
    OTHER_ARCHIVE,
    "",
  );
}

/** Whether a file is an archive of a kind that is not opened. */
export function isOtherArchive(name: string): boolean {
  return OTHER_ARCHIVE.test(name);
}

/** Whether a file is something that people write in, and no program. */
export function isDocument(name: string): boolean {
  return DOCUMENT.test(name);
}

/** What to do about an archive that is not opened, to stand after its path. */
export const OTHER_ARCHIVE_CURE =
  "is not opened: of archives only .zip and .tar.gz are. Pack the .ts files as a " +
  ".zip, or hand them in as they are.";

/** What to do about a document, to stand after its path. */
export const DOCUMENT_CURE =
  "is a document or a picture, not a program: hand in the .ts files themselves.";

/** Opens an archive in a place. */
export async function openPackage(
  place: FileSource,
  path: string,
): Promise<FileSource> {
  const bytes = await place.bytes(path);
  return TAR.test(path)
    ? await TarSource.ofStudent(bytes)
    : await ZipSource.ofStudent(bytes);
}

/**
 * A folder on disk as a {@linkcode FileSource}. Links are seen, never followed.
 *
 * @module
 */
import { reasonOf, refusalOf } from "../../../kit/text.ts";
import { type AnyText, decodeAnyText } from "./any_text.ts";
import {
  type Bytes,
  compareCodePoints,
  type FileSource,
  isLitter,
  join,
  Refusal,
  type SourceItem,
} from "./file_source.ts";

/** A folder on disk. */
export class FolderSource implements FileSource {
  /** @param root Its path. */
  constructor(private readonly root: string) {}

  list(folder: string): readonly SourceItem[] {
    return refusing(() => [...Deno.readDirSync(this.#at(folder))])
      .map(({ name }) => name)
      .filter((name) => !isLitter(name))
      .sort(compareCodePoints)
      .map((name) => this.#item(folder, name));
  }

  text(path: string): Promise<AnyText> {
    return Promise.resolve(readAnyText(this.#at(path)));
  }

  stream(path: string): ReadableStream<Uint8Array> {
    return refusing(() => Deno.openSync(this.#at(path)).readable);
  }

  bytes(path: string): Promise<Bytes> {
    return Promise.resolve(new FileBytes(this.#at(path)));
  }

  #item(folder: string, name: string): SourceItem {
    const path = join(folder, name);
    try {
      const info = Deno.lstatSync(this.#at(path));
      const { isFile, isDirectory, isSymlink, size } = info;
      if (isDirectory) return { name, path, kind: "folder", size: 0 };
      const refused = isFile
        // Only the size of an exercise is limited so tightly.
        ? refusalOf({ ...info, size: 0 })
        : isSymlink
        ? "is a link, and links are not followed."
        : "is a device or a pipe, not a file.";
      const kind = isFile ? "file" : "other";
      return { name, path, kind, size, ...(refused && { refused }) };
    } catch (error) {
      // Names that are not UTF-8 cannot be asked for under the name that was read.
      const refused = error instanceof Deno.errors.NotFound
        ? "has a name that cannot be read."
        : reasonOf(error);
      return { name, path, kind: "other", size: 0, refused };
    }
  }

  #at(path: string): string {
    return path === "" ? this.root : `${this.root}/${path}`;
  }
}

/** Reads a file on disk; a link is refused, not followed. */
function readAnyText(path: string): AnyText {
  try {
    const reason = refusalOf(Deno.lstatSync(path));
    return reason === undefined
      ? decodeAnyText(Deno.readFileSync(path))
      : { reason };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/**
 * A file read piece by piece, so that the zip of a whole class need not fit into
 * memory. Opened for each piece: whoever stops in the middle leaves no file open.
 */
export class FileBytes implements Bytes {
  readonly size: number;

  /** @param path The file. */
  constructor(private readonly path: string) {
    this.size = refusing(() => Deno.lstatSync(path).size);
  }

  read(offset: number, length: number): Uint8Array {
    const most = Math.max(0, Math.min(length, this.size - offset));
    const bytes = new Uint8Array(most);
    return refusing(() => {
      using file = Deno.openSync(this.path);
      file.seekSync(offset, Deno.SeekMode.Start);
      let filled = 0;
      while (filled < most) {
        const read = file.readSync(bytes.subarray(filled));
        if (read === null) break;
        filled += read;
      }
      return bytes.subarray(0, filled);
    });
  }
}

/** What the system complains of becomes a refusal: it must not stop the others. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Refusal(reasonOf(error));
  }
}

/**
 * A `.tar`, `.tar.gz` or `.tgz` of a student as a {@linkcode FileSource}: unpacked into
 * memory, with limits, and never onto the disk.
 *
 * The rules are those of zips (`zip_rules.ts`): no name leads out or occurs twice, and
 * nothing is a link or a device. It unpacks to at most 100 MB, of which only what
 * could be an exercise is kept.
 *
 * @module
 */
import { gunzipSync } from "node:zlib";
import { MOST_BYTES } from "../../../kit/text.ts";
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
import { tarLibrary } from "./tar_library.ts";
import { writtenOut } from "./written_out.ts";
import { nameBroken, normalPath, Paths } from "./zip_rules.ts";

/** How much it may unpack to. */
const MOST_UNPACKED = 100_000_000;

/** So large a file in it may be opened again as an archive. */
const MOST_KEPT = 20_000_000;

/** An unpacked tar. */
export class TarSource implements FileSource {
  readonly #folders: Map<string, Map<string, SourceItem>> = new Map([[
    "",
    new Map(),
  ]]);
  readonly #files: Map<string, Uint8Array> = new Map();

  private constructor() {}

  /**
   * Opens the tar of one student.
   *
   * @throws {Refusal} If it is none, or breaks a rule.
   */
  static async ofStudent(bytes: Bytes): Promise<TarSource> {
    if (bytes.size > MOST_UNPACKED) {
      throw new Refusal("is refused: it is larger than 100 MB.");
    }
    const { unpackTar } = await tarLibrary();
    const place = new TarSource();
    const tar = unpacked(bytes.read(0, bytes.size));
    let entries;
    try {
      entries = await unpackTar(tar, {
        strict: true,
        // A file that is too large is no exercise, so its text need not be kept.
        filter: ({ size }) => size <= MOST_KEPT,
      });
    } catch {
      throw new Refusal("is refused: it is no tar, or it is damaged.");
    }
    const paths = new Paths();
    for (const { header, data } of entries) place.#add(header, data, paths);
    return place;
  }

  list(folder: string): readonly SourceItem[] {
    const items = this.#folders.get(folder)?.values() ?? [];
    return [...items].sort((a, b) => compareCodePoints(a.name, b.name));
  }

  text(path: string): Promise<AnyText> {
    const bytes = this.#files.get(path)!;
    return Promise.resolve(
      bytes.length > MOST_BYTES
        ? { reason: "is larger than 1 MB." }
        : decodeAnyText(bytes),
    );
  }

  stream(path: string): ReadableStream<Uint8Array> {
    return new Blob([this.#files.get(path)!.slice()]).stream();
  }

  bytes(path: string): Promise<Bytes> {
    const bytes = this.#files.get(path)!;
    return Promise.resolve({
      size: bytes.length,
      read: (offset, length) => bytes.subarray(offset, offset + length),
    });
  }

  #add(
    { name, type = "file" }: { readonly name: string; readonly type?: string },
    data: Uint8Array | undefined,
    paths: Paths,
  ): void {
    const path = normalPath(name);
    const isFolder = type === "directory";
    const named = nameBroken(name);
    if (named === undefined && path.split("/").some(isLitter)) return;
    const rule = named ??
      (isFolder || type === "file" ? undefined : KINDS[type] ?? KINDS.other) ??
      (path === "" ? undefined : paths.add(path, isFolder));
    if (rule !== undefined) {
      throw new Refusal(
        `is refused: it holds "${writtenOut(name)}", ${writtenOut(rule)}.`,
      );
    }
    if (path === "") return;
    const parts = path.split("/");
    const last = parts.pop()!;
    if (isFolder) this.#folder([...parts, last]);
    else {
      const bytes = data ?? new Uint8Array();
      this.#folder(parts).set(last, {
        name: last,
        path,
        kind: "file",
        size: bytes.length,
      });
      this.#files.set(path, bytes);
    }
  }

  /** The items of a folder, made on the way. */
  #folder(parts: readonly string[]): Map<string, SourceItem> {
    let path = "";
    let items = this.#folders.get(path)!;
    for (const name of parts) {
      path = join(path, name);
      if (!items.has(name)) {
        items.set(name, { name, path, kind: "folder", size: 0 });
        this.#folders.set(path, new Map());
      }
      items = this.#folders.get(path)!;
    }
    return items;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  link: "which is a link",
  symlink: "which is a link",
  other: "which is a device or a pipe",
};

/** Stops a bomb at its first byte too many. */
function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch (error) {
    const { code } = error as { code?: string };
    throw new Refusal(
      code === "ERR_BUFFER_TOO_LARGE"
        ? "is refused: it unpacks to more than 100 MB."
        : "is refused: it is damaged, or cut off.",
    );
  }
}

/**
 * A zip as a {@linkcode FileSource}: looked through and read in memory, with limits.
 *
 * The zip of one student is refused as a whole when it breaks a rule of
 * `zip_rules.ts`. The zip of a whole class is not: one entry that breaks a rule is
 * left out and reported, for it must not stop the others. It stays where it lies as
 * something that cannot be read, so that whoever handed it in gets no zero for it.
 *
 * @module
 */
import { MOST_BYTES } from "../../../kit/text.ts";
import { type AnyText, decodeAnyText } from "./any_text.ts";
import { couldHoldExercises } from "./exercise_name.ts";
import { type Packed, packedOf, unpack, unpacking } from "./packed.ts";
import {
  type Bytes,
  compareCodePoints,
  type FileSource,
  isLitter,
  join,
  Refusal,
  type SourceItem,
  type Unused,
} from "./file_source.ts";
import { writtenOut } from "./written_out.ts";
import { type Entry, zipLibrary } from "./zip_library.ts";
import {
  hidesFiles,
  kindBroken,
  leadsOut,
  nameBroken,
  normalPath,
  overlapping,
  Paths,
  type Span,
  spanOf,
  STUDENT_ZIP,
  Sums,
  type ZipLimits,
} from "./zip_rules.ts";

/** For the zip of a whole class, which is never read into memory at once. */
const CLASS_ZIP: ZipLimits = {
  bytes: Infinity,
  entries: 200_000,
  ratio: Infinity,
};

/** More in one zip is nobody's work, and takes minutes to look through. */
const MOST_ENTRIES = 2_000_000;

/** So large the zip of a student in the zip of a class may be: it is held in memory. */
const MOST_IN_MEMORY = 100_000_000;

/** Whether an entry counts towards the limits: what is never unpacked does not. */
function counts(path: string): boolean {
  return couldHoldExercises(path.slice(path.lastIndexOf("/") + 1));
}

/** An opened zip. */
export class ZipSource implements FileSource {
  /** What was left out, and why. */
  readonly unused: Unused[] = [];
  readonly #folders: Map<string, Map<string, SourceItem>> = new Map([[
    "",
    new Map(),
  ]]);
  readonly #files: Map<string, Packed> = new Map();

  private constructor(private readonly zip: Bytes) {}

  /**
   * Opens the zip of one student.
   *
   * @throws {Refusal} If it is none, or breaks a rule.
   */
  static async ofStudent(bytes: Bytes): Promise<ZipSource> {
    const source = new ZipSource(bytes);
    await source.#open(STUDENT_ZIP, (reason) => {
      throw new Refusal(`is refused: it ${reason}.`);
    });
    return source;
  }

  /**
   * Opens the zip of a whole class.
   *
   * @param keep Whether a file is of any interest; others are forgotten.
   * @throws {Refusal} If it is none.
   */
  static async ofClass(
    bytes: Bytes,
    keep: (path: string) => boolean,
  ): Promise<ZipSource> {
    const source = new ZipSource(bytes);
    await source.#open(CLASS_ZIP, (reason, path) => {
      if (path === undefined) throw new Refusal(`is refused: it ${reason}.`);
      const entry = writtenOut(path);
      source.unused.push({
        path: entry,
        reason: leftOut(reason),
      });
    }, keep);
    return source;
  }

  list(folder: string): readonly SourceItem[] {
    const items = this.#folders.get(folder)?.values() ?? [];
    return [...items].sort((a, b) => compareCodePoints(a.name, b.name));
  }

  text(path: string): Promise<AnyText> {
    return Promise.resolve(this.#text(path));
  }

  stream(path: string): ReadableStream<Uint8Array> {
    return unpacking(this.zip, this.#files.get(path)!);
  }

  bytes(path: string): Promise<Bytes> {
    const bytes = unpack(this.zip, this.#files.get(path)!, MOST_IN_MEMORY);
    return Promise.resolve({
      size: bytes.length,
      read: (offset, length) => bytes.subarray(offset, offset + length),
    });
  }

  #text(path: string): AnyText {
    try {
      return decodeAnyText(
        unpack(this.zip, this.#files.get(path)!, MOST_BYTES),
      );
    } catch (error) {
      if (error instanceof Refusal) return { reason: error.message };
      throw error;
    }
  }

  async #open(
    limits: ZipLimits,
    broken: (reason: string, path?: string) => void,
    keep: (path: string) => boolean = () => true,
  ): Promise<void> {
    const paths = new Paths();
    const sums = new Sums(limits);
    const spans: Span[] = [];
    let entries = 0;
    for await (const entry of entriesOf(this.zip)) {
      const { filename: name } = entry;
      const path = normalPath(name);
      spans.push(spanOf(entry, path));
      const named = nameBroken(name);
      if (named !== undefined) {
        const why = `holds "${writtenOut(name)}", ${named}`;
        broken(why, name);
        if (leadsOut(name) === undefined) this.#refuse(path, why, keep);
        continue;
      }
      if (path.split("/").some(isLitter)) continue;
      if (++entries > MOST_ENTRIES) {
        broken(`holds more than ${MOST_ENTRIES.toLocaleString("en")} files`);
        break;
      }
      const much = counts(path) ? sums.add(entry) : undefined;
      if (much !== undefined) broken(much);
      const rule = kindBroken(entry) ?? paths.add(path, entry.directory);
      if (rule !== undefined) {
        const why = `holds "${writtenOut(name)}", ${writtenOut(rule)}`;
        broken(why, name);
        this.#refuse(path, why, keep);
      } else {
        this.#add(path, entry, keep);
      }
    }
    const much = sums.broken();
    if (much !== undefined) broken(much);
    if (hidesFiles(this.zip, spans)) {
      broken("holds files that its own list of them leaves out");
    }
    for (const { name } of overlapping(spans)) {
      const why = `holds "${
        writtenOut(name)
      }", which shares bytes with another file`;
      broken(why, name);
      if (this.#files.has(name)) this.#refuse(name, why);
    }
  }

  #add(path: string, entry: Entry, keep: (path: string) => boolean): void {
    if (path === "") return;
    const parts = path.split("/");
    const name = parts.pop()!;
    const folder = this.#folder(parts);
    if (entry.directory) this.#folder([...parts, name]);
    else if (keep(path)) {
      const { uncompressedSize: size, rawLastModDate } = entry;
      const changed = Number(rawLastModDate);
      folder.set(name, { name, path, kind: "file", size, changed });
      this.#files.set(path, packedOf(entry));
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

  /** Makes something one that cannot be read; what is in a folder stays. */
  #refuse(
    path: string,
    why: string,
    keep: (path: string) => boolean = () => true,
  ): void {
    const parts = path.split("/");
    const name = parts.pop()!;
    if (name === "" || !keep(path)) return;
    const folder = this.#folder(parts);
    if (folder.get(name)?.kind === "folder") return;
    const refused = leftOut(why);
    folder.set(name, { name, path, kind: "other", size: 0, refused });
    this.#files.delete(path);
  }
}

/** Words to stand after the path of what is left out. */
function leftOut(why: string): string {
  return `is left out: the zip ${why}.`;
}

/** The entries of a zip; what the library complains of becomes a refusal. */
async function* entriesOf(bytes: Bytes): AsyncGenerator<Entry> {
  const { Reader, ZipReader } = await zipLibrary();
  const reader = Object.assign(new Reader(bytes), {
    size: bytes.size,
    readUint8Array: (offset: number, length: number) =>
      Promise.resolve(bytes.read(offset, length)),
  });
  // The names are judged here, with the rule that is broken.
  const zip = new ZipReader(reader, { filenameValidation: "tolerant" });
  try {
    yield* zip.getEntriesGenerator();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(await reasonFor(error));
  }
}

/** Says in words of this kit what the library complains of. */
async function reasonFor(error: unknown): Promise<string> {
  const zip = await zipLibrary();
  const { message, reason } = error as Error & { reason?: string };
  switch (message) {
    case zip.ERR_BAD_FORMAT:
    case zip.ERR_EOCDR_NOT_FOUND:
    case zip.ERR_CENTRAL_DIRECTORY_NOT_FOUND:
      return "is refused: it is no zip, or it is cut off.";
    case zip.ERR_ENCRYPTED_CENTRAL_DIRECTORY:
      return "is refused: it is encrypted.";
    case zip.ERR_SPLIT_ZIP_FILE:
      return "is refused: it is only a part of a split zip.";
    case zip.ERR_AMBIGUOUS_ARCHIVE:
      return "is refused: two programs could find different files in it " +
        `(${reason}).`;
    default:
      return `is refused: ${message}.`;
  }
}

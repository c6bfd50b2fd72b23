/**
 * A place where submissions lie, be it a folder on disk or a zip: it can be looked
 * through and read, and nothing else. The rules that look
 * for files and choose among them need not know which of the two it is.
 *
 * Left out everywhere, as if it were not there, is what systems, editors and tools are
 * known to leave: `.DS_Store`, the `._x` that macOS puts beside every `x`, `.git`,
 * `node_modules`. Any other name that begins with a dot is a name like others: `.jane`
 * may be a student, and `.02_ops.ts` an exercise.
 *
 * @module
 */
import type { AnyText } from "./any_text.ts";

/** One thing in a folder. */
export interface SourceItem {
  readonly name: string;
  /** From the top of its place, with `/`. */
  readonly path: string;
  /** `"other"` is what is neither a file nor a folder, or cannot be looked at. */
  readonly kind: "file" | "folder" | "other";
  /** In bytes. */
  readonly size: number;
  /** When it was last changed as an archive says: larger for later, local time. */
  readonly changed?: number;
  /** The rule that keeps it from being read: words to stand after its path. */
  readonly refused?: string;
}

/** What can be looked through and read. */
export interface FileSource {
  /**
   * Lists a folder, in the order of code points.
   *
   * @param folder Its path, `""` for the top.
   * @throws {Refusal} If it cannot be looked at.
   */
  list(folder: string): readonly SourceItem[];
  /** Reads a file as the text of an exercise. */
  text(path: string): Promise<AnyText>;
  /** Reads any file, bit by bit. */
  stream(path: string): ReadableStream<Uint8Array>;
  /**
   * A file that is read here and there, as a zip is.
   *
   * @throws {Refusal} If it lies in a zip, and is too large to be held in memory.
   */
  bytes(path: string): Promise<Bytes>;
}

/** Bytes that need not be in memory all at once. */
export interface Bytes {
  /** How many there are. */
  readonly size: number;
  /** Reads some of them; fewer where there are no more. */
  read(offset: number, length: number): Uint8Array;
}

/** Something cannot be used; the message is words to stand after its path. */
export class Refusal extends Error {
  override name = "Refusal";
}

/** What could not be used, and why. */
export interface Unused {
  /** Inside the folder that is graded, with `/`, and made visible. */
  readonly path: string;
  /** Words to stand after the path, with a full stop. */
  readonly reason: string;
}

/** No submission lies deeper by honest means, in folders. */
export const DEEPEST = 20;

/** No path is longer by honest means, in characters. */
export const LONGEST_PATH = 1_000;

/** What systems leave in folders; then editors and tools, which keep copies of files. */
const LITTER = new Set(
  ("__macosx .ds_store .localized .appledouble .lsoverride .apdisk .volumeicon.icns " +
    ".fseventsd .temporaryitems .spotlight-v100 .documentrevisions-v100 .directory " +
    "thumbs.db desktop.ini icon\r " +
    ".git .gitignore .gitattributes .gitmodules .gitkeep .github .gitlab .svn .hg " +
    ".gradlings .vscode .vs .idea .fleet .zed .history .devcontainer .editorconfig .prettierrc " +
    ".eslintrc.js .eslintrc.cjs .eslintrc.json .stversions .dropbox.cache " +
    "node_modules .npm .pnpm-store .yarn .deno .cache .venv .ipynb_checkpoints")
    .split(" "),
);

/** What they number or call after another file: `._02_ops.ts`, `.02_ops.ts.swp`. */
const LITTER_OF_A_FILE =
  /^(?:\._.*|\.~.*|\.#.*|\..*\.sw[a-p]|\.Trash.*|\.nfs[\da-f]+|\.fuse_hidden.*)$/is;

/** Whether a name is none of a submission, wherever it occurs. */
export function isLitter(name: string): boolean {
  return LITTER.has(name.toLowerCase()) || LITTER_OF_A_FILE.test(name);
}

/** Compares texts by their code points: the same order on every system. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = left[i].codePointAt(0)! - right[i].codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The path of something in a folder. */
export function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

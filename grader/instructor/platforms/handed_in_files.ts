/**
 * The files in the folder that a platform put a submission into.
 *
 * @module
 */
import { FolderSource } from "../class/intake/folder_source.ts";
import { extractFiles } from "../class/intake/extract_files.ts";
import type { Edition } from "../../core/course/edition.ts";
import type { Submission } from "../../core/grade/submission.ts";

/** A submission, and what there is to say of its files. */
export interface HandedInFiles {
  readonly submission: Submission;
  /** Sentences, for the staff. */
  readonly notes: readonly string[];
}

/**
 * Reads a submission by the same rules as that of a class.
 *
 * @param folder The path of the folder.
 * @param edition Which exercises may be handed in.
 * @throws {Error} If it cannot be looked at.
 */
export async function handedInFiles(
  folder: string,
  edition: Edition,
): Promise<HandedInFiles> {
  const whole = { name: "", path: "", kind: "folder", size: 0 } as const;
  const { notes, unused, read } = await extractFiles(new FolderSource(folder), [
    { item: whole, name: "" },
  ], edition);
  return {
    submission: await read(),
    notes: [
      ...notes,
      ...unused.map(({ path, reason }) => `Not used: ${path} ${reason}`),
    ],
  };
}

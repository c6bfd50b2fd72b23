/**
 * What lies in the folder that a platform put a submission into.
 *
 * @module
 */
import { FolderPlace } from "../class/intake/folder_place.ts";
import { take } from "../class/intake/take.ts";
import type { Submission } from "../workspace/submission.ts";

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
 * @throws {Error} If it cannot be looked at.
 */
export async function handedInFiles(folder: string): Promise<HandedInFiles> {
  const whole = { name: "", path: "", kind: "folder", size: 0 } as const;
  const { notes, unused, read } = await take(new FolderPlace(folder), [
    { item: whole, name: "" },
  ]);
  return {
    submission: await read(),
    notes: [
      ...notes,
      ...unused.map(({ path, reason }) => `Not used: ${path} ${reason}`),
    ],
  };
}

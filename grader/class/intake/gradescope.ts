/**
 * What Gradescope hands over as "Export Submissions": a folder a submission,
 * `assignment_1_export/submission_123/`, and `submission_metadata.yml` beside them,
 * which tells whose they are.
 *
 * A group hands in once: each of its members gets the same files, and a note. A
 * submission without its folder is somebody's with nothing in it; a folder the file
 * does not know is graded under its own name.
 *
 * @module
 */
import type { Student } from "../record.ts";
import type { Metadata, Submitter } from "./gradescope_metadata.ts";
import type { Handed, Recognised } from "./handed.ts";
import { type Item, join, type Unused } from "./place.ts";

/** The file that tells an export of Gradescope. */
export const METADATA = "submission_metadata.yml";

/**
 * Takes an export apart.
 *
 * @param items What lies in its folder.
 * @param metadata What was read from its file.
 * @param folder The path of its folder.
 */
export function recogniseGradescope(
  items: readonly Item[],
  metadata: ReadonlyMap<string, Metadata>,
  folder: string,
): Recognised {
  const handed: Handed[] = [];
  const unused: Unused[] = [];
  const folders = new Map(
    items.filter(({ kind }) => kind === "folder").map((item) =>
      [item.name, item] as const
    ),
  );
  for (const [key, { submitters, submitted }] of metadata) {
    const item = folders.get(key);
    const source = join(folder, key);
    if (submitters.length === 0) {
      if (item === undefined) {
        unused.push({ path: source, reason: "is nobody's, and is not there." });
      }
      continue;
    }
    folders.delete(key);
    for (const submitter of submitters) {
      const others = submitters.filter((other) => other !== submitter);
      handed.push({
        student: studentOf(submitter, key),
        identity: {
          ids: submitter.sid === undefined ? [] : [submitter.sid],
          name: submitter.name,
          email: submitter.email,
        },
        source,
        parts: item === undefined ? [] : [{ item, name: item.name }],
        ...(submitted !== undefined && { submitted }),
        number: Number(/\d+$/.exec(key)?.[0] ?? 0),
        notes: others.length === 0
          ? []
          : [`Handed in together with ${others.map(shown).join(", ")}.`],
      });
    }
  }
  const rest = items.filter(({ name, kind }) =>
    name !== METADATA && (kind !== "folder" || folders.has(name))
  );
  return { handed, rest, unused };
}

function studentOf(submitter: Submitter, key: string): Student {
  const { name, sid, email } = submitter;
  return {
    id: sid ?? email ?? key,
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
  };
}

function shown({ name, email, sid }: Submitter): string {
  return name ?? email ?? sid ?? "somebody without a name";
}

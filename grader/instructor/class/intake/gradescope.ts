/**
 * What Gradescope hands over as "Export Submissions": a folder a submission,
 * `assignment_1_export/submission_123/`, and `submission_metadata.yml` beside them,
 * which says whose they are.
 *
 * A group hands in once: each of its members gets the same files, and a note. A
 * submission without its folder is somebody's with nothing in it; a folder the file
 * does not know is graded under its own name.
 *
 * @module
 */
import { fact } from "../people/facts.ts";
import type { Student } from "../record.ts";
import type { Metadata, Submitter } from "./gradescope_metadata.ts";
import type { RawSubmission, Recognised } from "./raw_submission.ts";
import { join, type SourceItem, type Unused } from "./file_source.ts";

/** The file by which an export of Gradescope is recognised. */
export const METADATA = "submission_metadata.yml";

/**
 * Takes an export apart.
 *
 * @param items What lies in its folder.
 * @param metadata What was read from its file.
 * @param folder The path of its folder.
 */
export function recogniseGradescope(
  items: readonly SourceItem[],
  metadata: ReadonlyMap<string, Metadata>,
  folder: string,
): Recognised {
  const submissions: RawSubmission[] = [];
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
      submissions.push({
        student: studentOf(submitter, key),
        facts: {
          exact: [
            ...fact("school number", submitter.sid),
            ...fact("email", submitter.email),
          ],
          names: submitter.name === undefined ? [] : [submitter.name],
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
  return { submissions, rest, unused };
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

/**
 * The files that were named on the command line, beside the submissions: the roster,
 * and what a person decided.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";
import type { Listing } from "./list_submissions.ts";
import { withoutSubmission } from "./look_through.ts";
import { isWithin } from "./out_folder.ts";
import type { RosterPerson } from "./people/known.ts";
import type { Override } from "./record.ts";
import { readRecord } from "./records.ts";
import type { Settings } from "./settings.ts";
import { inShard, type Shard } from "./shard.ts";
import type { StudentSubmission } from "./submitted_folder.ts";

/**
 * Everybody on the roster that was named, if one was.
 *
 * @throws {UsageError} If it cannot be read.
 */
export async function peopleIn(
  file: string | undefined,
): Promise<readonly RosterPerson[] | undefined> {
  if (file === undefined) return undefined;
  // Loaded only now: it needs a library for CSV.
  const { readRoster, RosterError } = await import("./roster.ts");
  try {
    return readRoster(bytesOf("roster", file), file).people;
  } catch (error) {
    if (error instanceof RosterError) throw new UsageError(error.message);
    throw error;
  }
}

/** What a person decided, by id; `undefined` without a file of overrides. */
export async function overridesIn(
  file: string | undefined,
  folder: string,
  { exercises }: Settings,
  { everybody }: Listing,
  people: readonly RosterPerson[] | undefined,
): Promise<Map<string, Override[]> | undefined> {
  if (file === undefined) return undefined;
  if (isWithin(file, folder)) {
    throw new UsageError(
      `--overrides ${file} lies among the submissions, where a student could have ` +
        "put it: keep it elsewhere.",
    );
  }
  const { readOverrides, OverridesError } = await import(
    "./overrides.ts"
  );
  const ids = new Set(people?.map(({ id }) => id));
  const all = [
    ...people ?? [],
    ...everybody.filter(({ id }) => !ids.has(id)),
  ];
  const worth = exercises.map(({ number, name, exercise: { checks } }) => ({
    number,
    name,
    maxPoints: checks.reduce((sum, { points }) => sum + points, 0),
  }));
  try {
    return readOverrides(bytesOf("overrides", file), file, all, worth);
  } catch (error) {
    if (error instanceof OverridesError) throw new UsageError(error.message);
    throw error;
  }
}

/** Everybody who gets a record: who handed in, and who has points from a person. */
export function withOverrides(
  { students, absent, conflicts }: Listing,
  people: readonly RosterPerson[] | undefined,
  overrides: ReadonlyMap<string, Override[]> | undefined,
  { out, shard }: { readonly out: string; readonly shard: Shard },
): StudentSubmission[] {
  const byId = new Map(people?.map((person) => [person.id, person]));
  const without = new Set([
    ...absent.map(({ id }) => id),
    ...conflicts.flatMap(({ people }) => people),
  ]);
  const there = new Set(students.map(({ student }) => student.id));
  const decided = [...without].filter((id) =>
    !there.has(id) && inShard(id, shard)
  ).flatMap((id) => {
    const own = overrides === undefined
      ? readRecord(out, id)?.overrides
      : overrides.get(id);
    if (own === undefined || own.length === 0) return [];
    const { name, email } = byId.get(id) ?? {};
    const student = {
      id,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
    };
    return [withoutSubmission(student, byId.get(id), own)];
  });
  return [
    ...students.map((one) =>
      overrides === undefined
        ? one
        : { ...one, overrides: overrides.get(one.student.id) ?? [] }
    ),
    ...decided,
  ];
}

function bytesOf(flag: string, file: string): Uint8Array {
  try {
    return Deno.readFileSync(file);
  } catch (error) {
    throw new UsageError(
      `--${flag} ${file} cannot be read: ${(error as Error).message}.`,
    );
  }
}

/**
 * Who knows the right answers in this copy of the kit: the reference, or in a homework
 * a recording of it.
 *
 * What is read and imported here is named by an expression: a homework has no reference,
 * and nothing of it is loaded before it is needed.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import { filesOf } from "../core/course/lesson.ts";
import type { Mistake } from "../core/mistakes/mistake.ts";
import type { Oracle } from "../core/oracle/oracle.ts";
import type { RecordedFiles } from "../core/oracle/recorded_oracle.ts";
import type {
  ReferenceFiles,
  ReferenceOracle,
} from "../core/oracle/reference_oracle.ts";
import type { Probes } from "../core/probes/probe.ts";
import { KIT, readKit } from "./workspace.ts";

/**
 * The oracle of an edition.
 *
 * @param root The folder that the edition was loaded from, with a slash at the end.
 */
export async function loadOracle(
  edition: Edition,
  root: URL = KIT,
): Promise<Oracle> {
  const { homework } = edition;
  if (homework === undefined) return await loadReference(edition);
  const { RecordedOracle }: typeof import("../core/oracle/recorded_oracle.ts") =
    await load("grader/core/oracle/recorded_oracle.ts", root);
  return new RecordedOracle(edition, recordedFiles(root), homework.seed);
}

/** The oracle that runs the reference. */
export async function loadReference(
  edition: Edition,
): Promise<ReferenceOracle> {
  const { ReferenceOracle }:
    typeof import("../core/oracle/reference_oracle.ts") = await load(
      "grader/core/oracle/reference_oracle.ts",
    );
  return new ReferenceOracle(edition, referenceFiles(edition));
}

/** What the reference is made of, in the folder of the kit. */
export function referenceFiles(edition: Edition): ReferenceFiles {
  return {
    probes: async (key) =>
      (await load<{ probes: Probes }>(probesPath(key)))
        .probes,
    implementation: async () =>
      Object.assign(
        {},
        ...await Promise.all(
          edition.exercises.map((lesson) => load(filesOf(lesson).solution)),
        ),
      ),
    solution: (lesson) => readKit(filesOf(lesson).solution),
    mistakes: async (lesson) =>
      (await load<{ mistakes: readonly Mistake[] }>(filesOf(lesson).mistakes))
        .mistakes,
    mutationIndex: (lesson) => JSON.parse(readKit(filesOf(lesson).recorded)),
  };
}

function recordedFiles(root: URL): RecordedFiles {
  return {
    recording: (key) => JSON.parse(readKit(recordingPath(key), root)),
    solution: (lesson) => readKit(filesOf(lesson).solution, root),
  };
}

/** Where the probes with a key lie, in the folder of the kit. */
export function probesPath(key: string): string {
  return `grader/core/probes/${key}.ts`;
}

/** Where a homework holds what was recorded with the probes of a key. */
export function recordingPath(key: string): string {
  return `recorded/${key}.json`;
}

async function load<Module>(path: string, root: URL = KIT): Promise<Module> {
  return await import(new URL(path, root).href);
}

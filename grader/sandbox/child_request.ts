/**
 * What a child is asked, made of a trial.
 *
 * @module
 */
import type { SourceFile, Trial } from "../core/probes/trial.ts";
import type { ChildRequest, LinkedFile } from "./frame.ts";
import type { Limits } from "./limits.ts";
import { linkFile } from "./link.ts";

/**
 * Makes the request of a trial.
 *
 * @param explains Whether what only explains is sent along: what is being tried, and graphs.
 * @param isFollowed Whether the child is to be asked for more afterwards.
 */
export function requestOf(
  trial: Trial,
  explains: boolean,
  isFollowed: boolean,
  { settleMs }: Limits,
): ChildRequest {
  const { probes, prerequisites, subjects, runs } = trial;
  const files = filesOf(trial);
  return {
    probes,
    files: files.map((file): LinkedFile =>
      linkFile(file.name, file.text, namesBefore(files, file))
    ),
    prerequisites: prerequisites.map(({ name }) => name),
    subjects: subjects.map(({ name, exports, optional }) => ({
      file: name,
      exports,
      optional: optional ?? false, // what is absent could be found on a prototype
    })),
    runs,
    explains,
    isFollowed,
    settleMs,
  };
}

/** The files of a trial, each after those that it may import. */
export function filesOf({ prerequisites, subjects }: Trial): SourceFile[] {
  return [...prerequisites, ...subjects];
}

/** What a file may import: those that come before it. */
export function namesBefore(
  files: readonly SourceFile[],
  { name }: SourceFile,
): string[] {
  const names = files.map((file) => file.name);
  return names.slice(0, names.indexOf(name));
}

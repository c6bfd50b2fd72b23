/**
 * Grading by processes, which leaves nothing behind when it is told to stop.
 *
 * @module
 */
import { grade, type GradeOptions } from "../core/grade/grade.ts";
import type { NameCauses } from "../core/grade/name_causes.ts";
import type { Submission } from "../core/grade/submission.ts";
import type { Report } from "../core/report/report.ts";
import { untilStopped } from "./interrupt.ts";
import { Sandbox } from "./sandbox.ts";

/** As for {@linkcode grade}; without an observer it has a sandbox of its own. */
export type SandboxOptions =
  & Omit<GradeOptions, "observer" | "naming">
  & Partial<Pick<GradeOptions, "observer">>;

/**
 * Grades a submission by processes.
 *
 * @param submission Every exercise that is the learner's.
 * @param options Whoever hands over an observer stops it when the report has been put
 * to use.
 */
export async function gradeInSandbox(
  submission: Submission,
  options: SandboxOptions,
): Promise<Report> {
  const observer = options.observer ?? new Sandbox();
  const onError = Deno.env.has("GRADLINGS_DEBUG") ? console.error : undefined;
  try {
    return await untilStopped(() =>
      grade(submission, { onError, ...options, observer, naming })
    );
  } finally {
    if (options.observer === undefined) await observer.stop();
  }
}

/** As a literal Deno would load it before the program starts. */
export async function naming(): Promise<NameCauses> {
  const path = "../core/grade/name_causes.ts";
  const { nameCauses }: typeof import("../core/grade/name_causes.ts") =
    await import(new URL(path, import.meta.url).href);
  return nameCauses;
}

/**
 * Grades with a bundle of the core, where there is no `Deno`. This program is bundled too,
 * and started in Deno and in Node.
 *
 *     deno run -A place.js CORE WORKER WORK
 *     node place.js CORE WORKER WORK
 *
 * It prints the result of each file as a line of JSON.
 *
 * @module
 */
import "./without_deno.ts";
import { readFile } from "node:fs/promises";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { EmbeddedCourse } from "../../core/embedded.ts";
import { nameCauses } from "../../core/grade/name_causes.ts";
import { threadObserver } from "../testing/thread_observer.ts";
import { gradeFiles } from "./grade_files.ts";
import type { ParitySubmission } from "./submissions.ts";

/** The contents of the file WORK. */
export interface Work {
  readonly course: EmbeddedCourse;
  readonly submissions: readonly ParitySubmission[];
}

const [core, worker, work] = process.argv.slice(2);
const { grade, openCourse, submitted, textOf }:
  typeof import("../../core/embedded.ts") = await import(
    pathToFileURL(core).href
  );
const { course, submissions }: Work = JSON.parse(
  await readFile(work, "utf8"),
);
const { edition, oracle } = openCourse(course);
const observer = threadObserver(pathToFileURL(worker));
for (const submission of submissions) {
  const graded = await gradeFiles(
    submission,
    edition,
    {
      grade: (files, options) =>
        grade(files, {
          ...options,
          oracle,
          naming: () => Promise.resolve(nameCauses),
          observer,
          onError: (error) => console.error(submission.name, error),
        }),
      submitted,
      textOf,
    },
    course.stubs,
  );
  for (const file of graded) console.log(JSON.stringify(file));
}
if (observer.workers > 0) throw new Error("a worker is left");

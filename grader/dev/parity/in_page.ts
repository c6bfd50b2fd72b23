/**
 * Grades with the core, the workers and the recorded oracle in a page. This program is
 * bundled, and loaded by a page that has the frame and the policy of the real one.
 *
 * @module
 */
/// <reference lib="dom" />
import {
  type EmbeddedCourse,
  grade,
  openCourse,
  submitted,
  textOf,
} from "../../core/embedded.ts";
import { nameCauses } from "../../core/grade/name_causes.ts";
import { transform } from "../../page/browser/editor/sucrase_parts.ts";
import { compileWith } from "../../worker/compile_with.ts";
import { PageWorkers } from "../../worker/page_workers.ts";
import { PAGE_LIMITS } from "../../worker/patience.ts";
import { WorkerObserver } from "../../worker/worker_observer.ts";
import { type GradedFile, gradeFiles } from "./grade_files.ts";
import type { ParitySubmission } from "./submissions.ts";

/** What the page is asked to do. */
export interface ParityPage {
  open(course: EmbeddedCourse, runtime: string): Promise<boolean>;
  grade(submissions: readonly ParitySubmission[]): Promise<GradedFile[]>;
}

let course: EmbeddedCourse;
let workers: PageWorkers;

const page: ParityPage = {
  /** Returns whether workers live in a frame without an origin. */
  async open(given, runtime) {
    course = given;
    const frame = document.querySelector("iframe");
    workers = await PageWorkers.connect(frame?.contentWindow ?? null, runtime);
    return workers.isolated;
  },

  async grade(submissions) {
    const { edition, oracle } = openCourse(course);
    const observer = new WorkerObserver({
      start: () => workers.start(),
      startYardstick: () => workers.startYardstick(),
      compile: (name, text) => compileWith(transform, name, text),
      limits: PAGE_LIMITS,
      shared: false,
      lanes: 2,
    });
    const core: Parameters<typeof gradeFiles>[2] = {
      grade: (files, options) =>
        grade(files, {
          ...options,
          oracle,
          naming: () => Promise.resolve(nameCauses),
          observer,
          onError: (error) => console.error(`${error}`),
        }),
      submitted,
      textOf,
    };
    const graded: GradedFile[] = [];
    for (const submission of submissions) {
      graded.push(
        ...await gradeFiles(submission, edition, core, course.stubs),
      );
    }
    return graded;
  },
};

Object.assign(globalThis, { parity: page });

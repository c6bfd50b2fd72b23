/**
 * Grades all files that no report is about yet, and says how they stand.
 *
 * @module
 */
import { stemOf } from "../../../core/course/lesson.ts";
import { isUntouched } from "../../../core/report/report.ts";
import { progress } from "../../../core/report/verdict_words.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";

/** Grades the files, until somebody opens an exercise, which is graded then. */
export async function checkFiles(
  page: Page,
  grading: () => Promise<Grading>,
): Promise<void> {
  const { course, files, standing } = page;
  for (const lesson of course.exercises) {
    const stem = stemOf(lesson);
    const text = files.text(stem);
    if (
      text === undefined || standing.report(lesson) !== undefined ||
      stem === page.unfinished
    ) continue;
    const grader = await grading();
    page.begin(stem);
    const report = await grader.exercise(
      lesson,
      text,
      false,
      () => {},
      (other) => files.text(stemOf(other)),
    );
    if (report === undefined) return;
    page.end();
    standing.remember(lesson, text, report);
  }
}

/** What the files lack, a sentence each; none where every exercise passes. */
export function lacking({ course, files, standing }: Page): string[] {
  const missing: string[] = [];
  const wrong: string[] = [];
  for (const lesson of course.exercises) {
    const name = `${stemOf(lesson)}.ts`;
    const report = standing.report(lesson);
    if (
      files.text(stemOf(lesson)) === undefined ||
      report !== undefined && isUntouched(report)
    ) missing.push(name);
    else if (report === undefined) wrong.push(`${name}: not checked.`);
    else if (report.verdict !== "pass") {
      const { points, maxPoints } = report;
      wrong.push(
        `${name}: ${progress(report)}, ${points} of ${maxPoints} points.`,
      );
    }
  }
  return [
    ...(missing.length > 0 ? [`Still to write: ${missing.join(", ")}.`] : []),
    ...wrong,
  ];
}

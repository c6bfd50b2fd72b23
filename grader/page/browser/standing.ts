/**
 * How every exercise stands: the last report on it, as long as its text is the same.
 *
 * @module
 */
import { type ExerciseLesson, stemOf } from "../../core/course/lesson.ts";
import type { CheckReport, ExerciseReport } from "../../core/report/report.ts";
import type { PageCourse } from "./course.ts";
import type { Files } from "./files.ts";
import type { Storage_ } from "./storage.ts";

/** A report, and the text that it is about. */
interface Graded {
  readonly version: string;
  readonly text: string;
  readonly report: ExerciseReport;
}

/** Remembers reports. */
export class Standing {
  /** What came of the files together, for the texts they were. */
  #together: { texts: string; check: CheckReport } | undefined;
  #onChange: () => void = () => {};

  /** @param storage Where reports are kept from one visit to the next. */
  constructor(
    private readonly course: PageCourse,
    private readonly files: Files,
    private readonly storage: Storage_,
  ) {}

  /** Told when something has changed. */
  set onChange(told: () => void) {
    this.#onChange = told;
  }

  /** The report on an exercise as it is written now, if there is one. */
  report(lesson: ExerciseLesson): ExerciseReport | undefined {
    const stem = stemOf(lesson);
    try {
      const graded: Graded = JSON.parse(this.storage.get(`report/${stem}`)!);
      const isSame = graded.version === this.course.file.version &&
        graded.text === this.files.text(stem);
      return isSame ? graded.report : undefined;
    } catch {
      return undefined;
    }
  }

  remember(lesson: ExerciseLesson, text: string, report: ExerciseReport): void {
    const stem = stemOf(lesson);
    const { version } = this.course.file;
    const graded: Graded = { version, text, report };
    this.storage.set(`report/${stem}`, JSON.stringify(graded));
    if (report.verdict === "pass") this.files.rememberPass(stem, text);
    this.#onChange();
  }

  /** The points of everything that was graded and brings any. */
  get points(): { readonly points: number; readonly maxPoints: number } {
    let points = 0, maxPoints = 0;
    for (const lesson of this.course.edition.assigned) {
      const { checks } = lesson.exercise;
      const most = checks.reduce((sum, check) => sum + check.points, 0);
      points += this.report(lesson)?.points ?? 0;
      maxPoints += most;
    }
    return { points, maxPoints };
  }

  /** The first exercise to be done that does not pass. */
  get next(): ExerciseLesson | undefined {
    return this.course.edition.assigned.find((lesson) =>
      this.report(lesson)?.verdict !== "pass"
    );
  }

  /** All files, where each of them passes and they can be run together. */
  allPassing():
    | {
      texts: Map<ExerciseLesson, string>;
      reports: Map<ExerciseLesson, ExerciseReport>;
    }
    | undefined {
    const { edition, exercises } = this.course;
    if (!edition.runTogether(exercises)) return undefined;
    const texts = new Map<ExerciseLesson, string>();
    const reports = new Map<ExerciseLesson, ExerciseReport>();
    for (const lesson of exercises) {
      const text = this.files.text(stemOf(lesson));
      const report = this.report(lesson);
      if (text === undefined || report?.verdict !== "pass") return undefined;
      texts.set(lesson, text);
      reports.set(lesson, report);
    }
    return { texts, reports };
  }

  /** What came of the files together, if they are still the same. */
  get together(): CheckReport | undefined {
    return this.#together?.texts === this.#texts()
      ? this.#together?.check
      : undefined;
  }

  /** Remembers what came of the files together. */
  rememberTogether(check: CheckReport): void {
    this.#together = { texts: this.#texts(), check };
    this.#onChange();
  }

  #texts(): string {
    return JSON.stringify(
      this.course.exercises.map((lesson) => this.files.text(stemOf(lesson))),
    );
  }
}

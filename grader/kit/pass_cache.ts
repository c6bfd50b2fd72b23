/**
 * What has passed and need not be graded again.
 *
 * Kept in `.gradlings/passed.json`, for the learner alone: who grades others goes by
 * what is handed in, not by this.
 *
 * ```text
 * restsOn     Deno's version, the seed, and every file of the kit that a pass rests
 *             on, with its size and when it was changed: of another kit nothing holds
 * exercises   for each number the work that passed, and its report
 * together       all the work that passed together, and the report of that check
 * ```
 *
 * @module
 */
import type { Oracle } from "../core/oracle/oracle.ts";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import type { Known } from "../core/grade/grade.ts";
import type {
  CheckReport,
  ExerciseReport,
  Report,
} from "../core/report/report.ts";
import { sourceFilesOfPasses } from "./grading_sources.ts";
import type { Submission } from "../core/grade/submission.ts";
import { pathOf } from "./paths.ts";
import { KIT, type Workspace } from "./workspace.ts";

/** The file, taken apart. */
interface Passed {
  readonly restsOn: string;
  readonly exercises: Readonly<
    Record<string, { readonly work: string; readonly report: ExerciseReport }>
  >;
  readonly together?: { readonly work: string; readonly report: CheckReport };
}

/** The memory of one workspace, for one seed. */
export class PassCache {
  #restsOn: string;

  /**
   * @param workspace Where it is kept.
   * @param seed What the random inputs are made from.
   * @param oracle Says what an exercise is graded on.
   */
  constructor(
    private readonly workspace: Workspace,
    seed: number,
    private readonly oracle: Oracle,
  ) {
    this.#restsOn = JSON.stringify([Deno.version.deno, seed, ...kitAsItIs()]);
  }

  /**
   * What is known of a submission.
   *
   * @param exercises The exercises that are asked for.
   * @param bonus Whether their bonus checks are asked for as well.
   */
  known(
    submission: Submission,
    exercises: readonly ExerciseLesson[],
    bonus: boolean,
  ): Known {
    const { exercises: passed, together } = this.#read();
    const known = exercises.flatMap((lesson) => {
      const { work, report } = passed[lesson.number] ?? {};
      if (report === undefined) return [];
      if (work !== this.#workOn(lesson, submission)) return [];
      if (!bonus) return [[lesson, withoutBonus(report)] as const];
      const all = report.checks.length === lesson.exercise.checks.length;
      return all ? [[lesson, report] as const] : [];
    });
    return {
      exercises: new Map(known),
      ...(together?.work === allWork(submission) &&
        { together: together.report }),
    };
  }

  /** Keeps what a report says has passed; where that is not possible, says so. */
  remember(
    report: Report,
    submission: Submission,
    lessons: readonly ExerciseLesson[],
  ): void {
    try {
      this.#remember(report, submission, lessons);
    } catch (error) {
      console.error(
        `The version that passed could not be kept in .gradlings: ${
          (error as Error).message
        }. The grade stands.`,
      );
    }
  }

  #remember(
    { exercises, together }: Report,
    submission: Submission,
    lessons: readonly ExerciseLesson[],
  ): void {
    const before = this.#read();
    const passed = { ...before.exercises };
    for (const [i, lesson] of lessons.entries()) {
      const report = exercises[i];
      const submitted = submission.get(lesson);
      if (report.verdict !== "pass" || submitted?.state !== "written") continue;
      const work = this.#workOn(lesson, submission);
      const old = passed[lesson.number];
      const isKnown = old?.work === work &&
        old.report.checks.length >= report.checks.length;
      if (isKnown) continue;
      this.workspace.rememberPass(lesson, submitted.text);
      passed[lesson.number] = { work, report };
    }
    const now: Passed = {
      restsOn: this.#restsOn,
      exercises: passed,
      together: together.verdict === "pass"
        ? { work: allWork(submission), report: together }
        : before.together,
    };
    if (JSON.stringify(now) !== JSON.stringify(before)) {
      this.workspace.rememberPassed(JSON.stringify(now));
    }
  }

  /** What the grade of an exercise rests on in a submission. */
  #workOn(lesson: ExerciseLesson, submission: Submission): string {
    const { submitted, helper } = this.oracle.prerequisitesOf(lesson);
    return JSON.stringify(
      [...submitted, lesson, ...helper ? [helper] : []].map((one) =>
        submission.get(one)
      ),
    );
  }

  #read(): Passed {
    const nothing = { restsOn: this.#restsOn, exercises: {} };
    try {
      const passed = JSON.parse(this.workspace.passed() ?? "null");
      return passed?.restsOn === this.#restsOn
        ? { ...nothing, ...passed }
        : nothing;
    } catch {
      return nothing; // a memory that cannot be read is no memory
    }
  }
}

function allWork(submission: Submission): string {
  return JSON.stringify([...submission.values()]);
}

function withoutBonus(report: ExerciseReport): ExerciseReport {
  return { ...report, checks: report.checks.filter((one) => !one.bonus) };
}

/** Every file of the kit that a pass rests on, with its size and when it was changed. */
function kitAsItIs(): unknown[] {
  const kit = pathOf(KIT); // a URL for each file takes longer than to look at it
  return sourceFilesOfPasses().map((path) => {
    const { size, mtime } = Deno.statSync(kit + path);
    return [path, size, mtime?.getTime()];
  });
}

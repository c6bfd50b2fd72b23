/**
 * `deno task grade --watch`: an answer at each save.
 *
 *     save or key -> what is to be shown -> screen
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
  filesOf,
} from "../../core/course/lesson.ts";
import { answerTo, linesLeft, shorterAndShorter } from "../answer.ts";
import type { Report } from "../../core/report/report.ts";
import { endScreen } from "../end_screen.ts";
import { apart } from "../terminal.ts";
import { typeErrorsIn } from "../../sandbox/type_errors.ts";
import { byKey } from "../next_steps.ts";
import {
  untilStopped,
  unwatch,
  watch as onStop,
} from "../../sandbox/interrupt.ts";
import { pathOf } from "../../kit/paths.ts";
import { PassCache } from "../../kit/pass_cache.ts";
import type { Submission } from "../../core/grade/submission.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { submissionOf } from "../../kit/submission.ts";
import { KIT, Workspace } from "../../kit/workspace.ts";
import { Grading } from "../../sandbox/repeated_grading.ts";
import { Display } from "./display.ts";
import { Keyboard } from "./keyboard.ts";
import { Saves } from "../../kit/saves.ts";
import { Screen } from "./screen.ts";

/**
 * Watches the exercises until it is told to stop.
 *
 * @param exercises Those to watch.
 * @param seed The random inputs.
 * @param edition The course.
 * @returns The exit code.
 */
export async function watch(
  exercises: readonly ExerciseLesson[],
  seed: number,
  edition: Edition,
): Promise<number> {
  const screen = new Screen();
  const workspace = new Workspace();
  const oracle = await loadOracle(edition);
  const watching = new Watch(
    exercises,
    edition,
    workspace,
    new PassCache(workspace, seed, oracle),
    oracle,
    new Grading(seed, edition, oracle),
    screen,
  );
  const abandonable = { abandon: () => screen.close() };
  onStop(abandonable);
  try {
    return await untilStopped(() => watching.run());
  } finally {
    await watching.close();
    screen.close();
    unwatch(abandonable);
  }
}

/** The state of a watch. */
class Watch {
  readonly display: Display;
  #exercises: readonly ExerciseLesson[];
  #saves: Saves | undefined;
  #types: AbortController | undefined;
  /** How many lines there are for type errors. */
  #room = 0;

  constructor(
    exercises: readonly ExerciseLesson[],
    readonly edition: Edition,
    readonly workspace: Workspace,
    private readonly passes: PassCache,
    readonly oracle: Oracle,
    private readonly grading: Grading,
    readonly screen: Screen,
  ) {
    this.#exercises = exercises;
    this.display = new Display(screen, exercises[0], edition);
  }

  async run(): Promise<number> {
    const submission = submissionOf(this.workspace, this.edition);
    this.screen.open();
    const first = await this.display.waitFor(() =>
      this.grading.grade(
        submission,
        this.#exercises,
        false,
        this.passes.known(submission, this.#exercises, false),
      )
    );
    for (const [i, lesson] of this.#exercises.entries()) {
      this.display.reports.set(lesson, first!.exercises[i]);
    }
    this.display.current =
      this.#exercises.find((lesson) =>
        this.display.reports.get(lesson)!.verdict !== "pass"
      ) ?? this.#exercises[this.#exercises.length - 1];
    // All of them: a key goes beyond those that were asked for, and so may a save.
    const { own } = this.edition;
    const names = own.map((lesson) => exerciseFileName(lesson));
    const folder = pathOf(new URL("exercises", KIT));
    this.#saves = new Saves(
      folder,
      names,
      (name) => this.turnTo(own[names.indexOf(name)]),
    );
    this.#gradeCurrent();
    if (this.screen.isTerminal) return await new Keyboard(this).obey();
    return await new Promise<never>(() => {}); // until a signal
  }

  /** Makes an exercise the current one, and grades it. */
  readonly turnTo = (lesson: ExerciseLesson): void => {
    if (!this.#exercises.includes(lesson)) {
      this.#exercises = [...this.#exercises, lesson]
        .sort((a, b) => a.number - b.number);
    }
    this.display.current = lesson;
    this.#gradeCurrent();
  };

  async close(): Promise<void> {
    this.#types?.abort();
    this.#saves?.close();
    await this.grading.stop();
  }

  /** Grades the current exercise, shows the verdict, then what takes longer. */
  async #gradeCurrent(): Promise<void> {
    const lesson = this.display.current;
    // No more than it rests on: this is on the way from save to verdict.
    const { submitted, helper } = this.oracle.prerequisitesOf(lesson);
    const submission = new Map(
      [...submitted, lesson, ...helper ? [helper] : []].map((one) =>
        [one, this.workspace.read(one)] as const
      ),
    );
    const known = submitted.length > 0
      ? this.passes.known(submission, submitted, false)
      : undefined;
    this.#types?.abort();
    const report = await this.display.waitFor(() =>
      this.grading.grade(submission, [lesson], false, known)
    );
    if (report === undefined) return; // saved again meanwhile
    this.#tell(report, lesson, submission);
    this.grading.prepare(lesson);
    if (submission.get(lesson)?.state !== "written") return;
    const hasBonus = lesson.exercise.checks.some(({ bonus }) => bonus);
    if (report.exercises[0].verdict === "pass" && hasBonus) {
      const whole = await this.grading.grade(submission, [lesson], true);
      if (whole === undefined) return;
      this.#tell(whole, lesson, submission);
      this.grading.prepare(lesson);
    }
    if (!await this.#together()) return;
    this.#types = new AbortController();
    const { signal } = this.#types;
    const { exercise } = filesOf(lesson);
    const errors = await typeErrorsIn(exercise, this.#room, signal);
    if (errors !== undefined && !signal.aborted) {
      this.display.add(errors);
    }
  }

  /**
   * When every exercise passes, looks at all of them together.
   *
   * @returns False when another grading was asked for meanwhile.
   */
  async #together(): Promise<boolean> {
    const reports = this.#exercises.map((lesson) =>
      this.display.reports.get(lesson)
    );
    const allPass = reports.every((report) => report?.verdict === "pass");
    if (!allPass || !this.edition.runTogether(this.#exercises)) return true;
    const submission = submissionOf(this.workspace, this.edition);
    const { together } = this.passes.known(submission, this.#exercises, false);
    const whole = await this.grading.grade(submission, this.#exercises, false, {
      exercises: this.display.reports,
      together,
    });
    if (whole === undefined) return false;
    this.passes.remember(whole, submission, this.#exercises);
    if (whole.together.verdict === "pass") {
      this.display.turnTo("", endScreen(submission, this.edition).split("\n"));
    } else this.display.add(apart(whole));
    return true;
  }

  #tell(
    report: Report,
    lesson: ExerciseLesson,
    submission: Submission,
  ): void {
    this.display.reports.set(lesson, report.exercises[0]);
    const answer = answerTo(
      report,
      [lesson],
      submission,
      this.workspace,
      this.edition,
      byKey(this.edition),
    );
    this.#room = linesLeft(answer.told.join("\n\n"));
    this.display.tell(shorterAndShorter(answer));
    this.passes.remember(report, submission, [lesson]);
  }
}

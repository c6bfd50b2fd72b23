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
import { listing, toGoOn } from "./lines.ts";
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
    const code = await untilStopped(() => watching.run());
    screen.close();
    // On an empty screen one would not know where one is.
    if (screen.isTerminal && code === 0) {
      console.log(toGoOn(exercises, edition));
    }
    return code;
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
      (name) => this.turnTo(own[names.indexOf(name)], true),
    );
    this.#gradeCurrent(true);
    if (this.screen.isTerminal) return await new Keyboard(this).obey();
    return await new Promise<never>(() => {}); // until a signal
  }

  /**
   * Makes an exercise the current one, and grades it.
   *
   * @param isSaved Whether that is because it was saved: a key asks for its verdict, and
   * never has the end of the course in its place.
   */
  readonly turnTo = (lesson: ExerciseLesson, isSaved = false): void => {
    if (!this.#exercises.includes(lesson)) {
      this.#exercises = [...this.#exercises, lesson]
        .sort((a, b) => a.number - b.number);
    }
    this.display.current = lesson;
    this.#gradeCurrent(isSaved);
  };

  /** Lists all exercises, graded first where they are not; again, all of them together. */
  readonly showAll = async (again: boolean): Promise<void> => {
    const { display, edition: { own } } = this;
    if (again) {
      const whole = await this.#together();
      if (!whole) return;
      const text = whole.together.verdict === "pass"
        ? endScreen(submissionOf(this.workspace, this.edition), this.edition)
        : apart(whole);
      display.turnTo("together", text.split("\n"));
      return;
    }
    const isHere = (lesson: ExerciseLesson) => display.reports.has(lesson);
    if (!own.every(isHere)) {
      // The current one too: its grading may be under way, and this one ends it.
      const lessons = own.filter((lesson) =>
        lesson === display.current || !isHere(lesson)
      );
      const submission = submissionOf(this.workspace, this.edition);
      const report = await display.waitFor(() =>
        this.grading.grade(
          submission,
          lessons,
          false,
          this.passes.known(submission, lessons, false),
        )
      );
      if (report === undefined) return;
      this.passes.remember(report, submission, lessons);
      for (const [i, lesson] of lessons.entries()) {
        display.reports.set(lesson, report.exercises[i]);
      }
      this.#exercises = own;
      if (display.page !== undefined) return; // another key meanwhile
    }
    display.turnTo("a", listing(display.reports, display.current));
  };

  async close(): Promise<void> {
    this.#types?.abort();
    this.#saves?.close();
    await this.grading.stop();
  }

  /** Grades the current exercise, shows the verdict, then what takes longer. */
  async #gradeCurrent(isSaved: boolean): Promise<void> {
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
    if (report.exercises[0].verdict === "pass") this.#joinKnown();
    const whole = await this.#together();
    if (whole === undefined) return;
    if (whole?.together.verdict !== "pass") {
      if (whole !== null) this.display.add(apart(whole));
    } else if (isSaved) {
      const all = submissionOf(this.workspace, this.edition);
      this.display.turnTo("", endScreen(all, this.edition).split("\n"));
    }
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
   * @returns What came of it; `null` where one does not pass, `undefined` when another
   * grading was asked for meanwhile.
   */
  async #together(): Promise<Report | null | undefined> {
    const reports = this.#exercises.map((lesson) =>
      this.display.reports.get(lesson)
    );
    const allPass = reports.every((report) => report?.verdict === "pass");
    if (!allPass || !this.edition.runTogether(this.#exercises)) return null;
    const submission = submissionOf(this.workspace, this.edition);
    const { together } = this.passes.known(submission, this.#exercises, false);
    const whole = await this.grading.grade(submission, this.#exercises, false, {
      exercises: this.display.reports,
      together,
    });
    if (whole === undefined) return undefined;
    this.passes.remember(whole, submission, this.#exercises);
    return whole;
  }

  /** Where only some are watched, and all others are known to pass, all of them are. */
  #joinKnown(): void {
    const { own } = this.edition;
    if (own.length === this.#exercises.length) return;
    const submission = submissionOf(this.workspace, this.edition);
    const { exercises } = this.passes.known(submission, own, false);
    if (exercises.size < own.length) return;
    for (const [lesson, report] of exercises) {
      if (!this.display.reports.has(lesson)) {
        this.display.reports.set(lesson, report);
      }
    }
    this.#exercises = own;
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

/**
 * `deno task grade --watch`: an answer at each save.
 *
 *     save or key -> what is to be shown -> screen
 *
 * @module
 */
import { type Answers, answersHere } from "../answers/answers.ts";
import { holdChain } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
  filesOf,
} from "../course/lesson.ts";
import { answerTo, shorterAndShorter } from "../report/in_words.ts";
import { renderLesson } from "../report/markdown.ts";
import { goesOn, readOn } from "../report/read_on.ts";
import type { Report } from "../report/record.ts";
import { farewell } from "../report/terminal.ts";
import { typeErrorsIn } from "../report/types.ts";
import { BY_KEY } from "../report/ways_on.ts";
import {
  untilStopped,
  unwatch,
  watch as onStop,
} from "../sandbox/interrupt.ts";
import { bringBack } from "../workspace/bring_back.ts";
import { pathOf } from "../workspace/paths.ts";
import { Passes } from "../passes.ts";
import { type Submission, submissionOf } from "../workspace/submission.ts";
import { KIT, readKit, Workspace } from "../workspace/workspace.ts";
import { Grading } from "./grading.ts";
import { Display } from "./display.ts";
import { keysPressed } from "./keys.ts";
import { listing } from "./lines.ts";
import { hintPage, solutionPage } from "./pages.ts";
import { Saves } from "./saves.ts";
import { Screen } from "./screen.ts";

/**
 * Watches the exercises until it is told to stop.
 *
 * @param exercises Those to watch.
 * @param seed The random inputs.
 * @returns The exit code.
 */
export async function watch(
  exercises: readonly ExerciseLesson[],
  seed: number,
): Promise<number> {
  const screen = new Screen();
  const workspace = new Workspace();
  const answers = await answersHere();
  const watching = new Watch(
    exercises,
    workspace,
    await Passes.in(workspace, seed),
    answers,
    new Grading(seed, answers),
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
  #pressed = keysPressed();
  #display: Display;
  #saves: Saves | undefined;
  #types: AbortController | undefined;

  constructor(
    private readonly exercises: readonly ExerciseLesson[],
    private readonly workspace: Workspace,
    private readonly passes: Passes,
    private readonly answers: Answers,
    private readonly grading: Grading,
    private readonly screen: Screen,
  ) {
    this.#display = new Display(screen, exercises[0]);
  }

  async run(): Promise<number> {
    const submission = submissionOf(this.workspace);
    this.screen.open();
    const first = await this.#display.waitFor(() =>
      this.grading.grade(
        submission,
        this.exercises,
        false,
        this.passes.known(submission, this.exercises, false),
      )
    );
    for (const [i, lesson] of this.exercises.entries()) {
      this.#display.reports.set(lesson, first!.exercises[i]);
    }
    this.#display.current =
      this.exercises.find((lesson) =>
        this.#display.reports.get(lesson)!.verdict !== "pass"
      ) ?? this.exercises[this.exercises.length - 1];
    const names = this.exercises.map((lesson) => exerciseFileName(lesson));
    const folder = pathOf(new URL("exercises", KIT));
    this.#saves = new Saves(folder, names, (name) => {
      this.#display.current = this.exercises[names.indexOf(name)];
      this.#gradeCurrent();
    });
    this.#gradeCurrent();
    if (this.screen.isTerminal) {
      await this.#keys();
      return 0;
    }
    return await new Promise<never>(() => {}); // until a signal
  }

  async close(): Promise<void> {
    this.#types?.abort();
    this.#saves?.close();
    await this.grading.stop();
  }

  /** Grades the current exercise, shows the verdict, then what takes longer. */
  async #gradeCurrent(): Promise<void> {
    const lesson = this.#display.current;
    // No more than it rests on: this is on the way from save to verdict.
    const { own, helper } = this.answers.basisOf(lesson);
    const submission = new Map(
      [...own, lesson, ...helper ? [helper] : []].map((one) =>
        [one, this.workspace.read(one)] as const
      ),
    );
    const known = own.length > 0
      ? this.passes.known(submission, own, false)
      : undefined;
    this.#types?.abort();
    const report = await this.#display.waitFor(() =>
      this.grading.grade(submission, [lesson], false, known)
    );
    if (report === undefined) return; // saved again meanwhile
    this.#tell(report, lesson, submission);
    this.grading.prepare(lesson);
    if (submission.get(lesson)?.state !== "written") return;
    const stretches = lesson.exercise.checks.some(({ stretch }) => stretch);
    if (report.exercises[0].verdict === "pass" && stretches) {
      const whole = await this.grading.grade(submission, [lesson], true);
      if (whole === undefined) return;
      this.#tell(whole, lesson, submission);
      this.grading.prepare(lesson);
    }
    if (!await this.#together()) return;
    this.#types = new AbortController();
    const { signal } = this.#types;
    const errors = await typeErrorsIn(filesOf(lesson).exercise, signal);
    if (errors !== undefined && !signal.aborted) {
      this.#display.add(errors);
    }
  }

  /**
   * When every exercise passes, looks at all of them together.
   *
   * @returns False when another grading was asked for meanwhile.
   */
  async #together(): Promise<boolean> {
    const reports = this.exercises.map((lesson) =>
      this.#display.reports.get(lesson)!
    );
    const allPass = reports.every(({ verdict }) => verdict === "pass");
    if (!allPass || !holdChain(this.exercises)) return true;
    const submission = submissionOf(this.workspace);
    const { chain } = this.passes.known(submission, this.exercises, false);
    const whole = await this.grading.grade(submission, this.exercises, false, {
      exercises: this.#display.reports,
      chain,
    });
    if (whole === undefined) return false;
    this.passes.remember(whole, submission, this.exercises);
    this.#display.add(farewell(whole));
    return true;
  }

  #tell(
    report: Report,
    lesson: ExerciseLesson,
    submission: Submission,
  ): void {
    this.#display.reports.set(lesson, report.exercises[0]);
    const answer = answerTo(
      report,
      [lesson],
      submission,
      this.workspace,
      BY_KEY,
    );
    this.#display.tell(shorterAndShorter(answer));
    this.passes.remember(report, submission, [lesson]);
  }

  /** Does what the keys say until one says quit. */
  async #keys(): Promise<void> {
    while (true) {
      const { value: key } = await this.#pressed.next();
      this.#display.heardKey();
      const lesson = this.#display.current;
      const report = this.#display.reports.get(lesson)!;
      switch (key) {
        case "n":
        case "p":
          this.#go(key === "n" ? 1 : -1);
          break;
        case "h":
          this.#display.turnTo(
            key,
            await hintPage(lesson, report, this.workspace),
          );
          break;
        case "s": {
          if (HOMEWORK !== undefined) break;
          const again = this.#display.page === key;
          const page = solutionPage(lesson, report, this.workspace, again);
          this.#display.turnTo(key, page);
          break;
        }
        case "l":
          await this.#read();
          break;
        case "r":
          await this.#restart();
          break;
        case "a":
          this.#display.turnTo(
            key,
            listing(this.exercises, this.#display.reports, lesson),
          );
          break;
        case " ":
          this.screen.showMore();
          break;
        case "\r":
        case "\n":
          this.#gradeCurrent();
          break;
        case "q":
        case CTRL_D:
        case undefined:
          return;
      }
    }
  }

  #go(step: number): void {
    const i = this.exercises.indexOf(this.#display.current) + step;
    if (this.exercises[i] === undefined) return;
    this.#display.current = this.exercises[i];
    this.#gradeCurrent();
  }

  /** Asks once more, then brings the stub back. */
  async #restart(): Promise<void> {
    const lesson = this.#display.current;
    const { exercise, stub } = filesOf(lesson);
    this.#display.turnTo("r", [
      `Press r again for the stub of ${exercise};`,
      "what you have written is kept beside it. Any other key goes back.",
    ]);
    if ((await this.#pressed.next()).value !== "r") {
      this.#gradeCurrent();
      return;
    }
    const text = readKit(stub);
    this.#display.announce(
      bringBack(lesson, this.workspace, text, "the stub as shipped"),
    );
    this.#gradeCurrent();
  }

  /** Shows the lesson in the terminal as it was, then comes back. */
  async #read(): Promise<void> {
    const text = readKit(filesOf(this.#display.current).lesson);
    await this.#display.leaveTo(async () => {
      if (await readOn(renderLesson(text), console.log)) {
        await goesOn("Enter goes back to watching: ");
      }
    });
  }
}

/** The end of the input, as it arrives where each key is heard at once. */
const CTRL_D = "\x04";

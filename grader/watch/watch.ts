/**
 * `deno task grade --watch`: an answer at each save.
 *
 *     save or key -> what is to be shown -> screen
 *
 * @module
 */
import { type Answers, answersHere } from "../answers/answers.ts";
import { HOMEWORK } from "../course/homework.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { inWords } from "../report/in_words.ts";
import type { ExerciseReport, Report } from "../report/record.ts";
import { typeErrorsIn } from "../report/types.ts";
import {
  untilStopped,
  unwatch,
  watch as onStop,
} from "../sandbox/interrupt.ts";
import { pathOf } from "../workspace/paths.ts";
import { Passes } from "../passes.ts";
import { submissionOf } from "../workspace/submission.ts";
import { KIT, Workspace } from "../workspace/workspace.ts";
import { Grading } from "./grading.ts";
import { courseBar, keyLines, listing } from "./lines.ts";
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
  const watching = new Watch(exercises, seed, await answersHere(), screen);
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
  #workspace = new Workspace();
  #reports = new Map<ExerciseLesson, ExerciseReport>();
  #current: ExerciseLesson;
  #shown: string[] = [];
  #grading: Grading;
  #passes: Passes;
  #saves: Saves | undefined;
  #types: AbortController | undefined;
  #away = false;

  constructor(
    private readonly exercises: readonly ExerciseLesson[],
    seed: number,
    private readonly answers: Answers,
    private readonly screen: Screen,
  ) {
    this.#current = exercises[0];
    this.#grading = new Grading(seed, answers);
    this.#passes = new Passes(this.#workspace, seed);
  }

  async run(): Promise<number> {
    const submission = submissionOf(this.#workspace);
    const first = await this.#grading.grade(
      submission,
      this.exercises,
      false,
      this.#passes.known(submission, this.exercises, false),
    );
    for (const [i, lesson] of this.exercises.entries()) {
      this.#reports.set(lesson, first!.exercises[i]);
    }
    this.#current =
      this.exercises.find((lesson) =>
        this.#reports.get(lesson)!.verdict !== "pass"
      ) ?? this.exercises[this.exercises.length - 1];
    this.screen.open();
    const names = this.exercises.map((lesson) => fileName(lesson));
    const folder = pathOf(new URL("exercises", KIT));
    this.#saves = new Saves(folder, names, (name) => {
      this.#current = this.exercises[names.indexOf(name)];
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
    await this.#grading.stop();
  }

  /** Grades the current exercise, shows the verdict, then what takes longer. */
  async #gradeCurrent(): Promise<void> {
    const lesson = this.#current;
    // This one alone: it is on the way from save to verdict.
    const submitted = this.#workspace.read(lesson);
    const submission = new Map([[lesson, submitted]]);
    const { own, helper } = this.answers.basisOf(lesson);
    for (const other of [...own, ...helper ? [helper] : []]) {
      submission.set(other, this.#workspace.read(other));
    }
    this.#types?.abort();
    const report = await this.#grading.grade(submission, [lesson], false);
    if (report === undefined) return; // saved again meanwhile
    this.#tell(report, lesson, submission);
    this.#grading.prepare(lesson);
    if (submitted.state !== "written") return;
    const stretches = lesson.exercise.checks.some(({ stretch }) => stretch);
    if (report.exercises[0].verdict === "pass" && stretches) {
      const whole = await this.#grading.grade(submission, [lesson], true);
      if (whole === undefined) return;
      this.#tell(whole, lesson, submission);
      this.#grading.prepare(lesson);
    }
    this.#types = new AbortController();
    const { signal } = this.#types;
    const errors = await typeErrorsIn(filesOf(lesson).exercise, signal);
    if (errors !== undefined && !signal.aborted) {
      this.#show([...this.#shown, "", ...errors.split("\n")]);
    }
  }

  #tell(
    report: Report,
    lesson: ExerciseLesson,
    submission: ReturnType<typeof submissionOf>,
  ): void {
    this.#reports.set(lesson, report.exercises[0]);
    const text = inWords(report, [lesson], submission, this.#workspace);
    this.#show(text.split("\n"));
    this.#passes.remember(report, submission, [lesson]);
  }

  #show(lines: string[]): void {
    this.#shown = lines;
    if (this.#away) return;
    this.screen.show(
      [...courseBar(this.#current, this.#reports), "", ...lines],
      keyLines(),
    );
  }

  /** Does what the keys say until one says quit. */
  async #keys(): Promise<void> {
    while (true) {
      const key = await readKey();
      const { number } = this.#current;
      switch (key) {
        case "n":
        case "p":
          this.#go(key === "n" ? 1 : -1);
          break;
        case "h":
          await this.#run(["hint", String(number)]);
          break;
        case "s":
          if (HOMEWORK === undefined) {
            await this.#run(["solution", String(number)]);
          }
          break;
        case "l":
          await this.#run(["lesson", String(number)]);
          break;
        case "r":
          await this.#restart();
          break;
        case "a":
          this.#show(listing(this.exercises, this.#reports, this.#current));
          break;
        case "\r":
        case "\n":
          this.#gradeCurrent();
          break;
        case "q":
        case undefined:
          return;
      }
    }
  }

  #go(step: number): void {
    const i = this.exercises.indexOf(this.#current) + step;
    if (this.exercises[i] === undefined) return;
    this.#current = this.exercises[i];
    this.#gradeCurrent();
  }

  /** Asks once more, then brings the stub back. */
  async #restart(): Promise<void> {
    this.#show([
      `Press r again for the stub of ${filesOf(this.#current).exercise};`,
      "what you have written is kept beside it. Any other key goes back.",
    ]);
    if (await readKey() === "r") {
      await this.#run(["reset", String(this.#current.number)]);
    }
    this.#gradeCurrent();
  }

  /** Runs another command of the kit in the terminal as it was, then comes back. */
  async #run(args: readonly string[]): Promise<void> {
    this.#away = true;
    this.screen.close();
    const { code } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "--quiet", ...args],
      cwd: KIT,
      stdin: "inherit",
      stdout: "inherit",
      stderr: "inherit",
    }).output();
    if (code > 1) console.log("That did not work: see above.");
    console.log("\nAny key goes back to watching.");
    this.screen.keys(true);
    await readKey();
    this.#away = false;
    this.screen.open();
    this.#show(this.#shown);
  }
}

/** Waits for a key; `undefined` when there will be none any more. */
async function readKey(): Promise<string | undefined> {
  const bytes = new Uint8Array(16);
  const length = await Deno.stdin.read(bytes).catch(() => null);
  return length === null
    ? undefined
    : new TextDecoder().decode(bytes.subarray(0, length)).toLowerCase();
}

function fileName(lesson: ExerciseLesson): string {
  return filesOf(lesson).exercise.replace(/^.*\//, "");
}

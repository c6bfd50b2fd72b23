/**
 * A network that learns in the terminal: redrawn in place, with keys; where there is no
 * terminal, a line each tenth step.
 *
 * @module
 */
import type { Subject } from "../../core/probes/trial.ts";
import type { Learnt } from "../../core/learning/learn.ts";
import type { LearnTask } from "../../core/learning/learn_probe.ts";
import { stoppedWords } from "../../core/learning/stopped.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { unwatch, watch } from "../../sandbox/interrupt.ts";
import {
  LEARNING_LIMITS,
  LearningChild,
} from "../../sandbox/learn_in_child.ts";
import { dim, red } from "../colors.ts";
import { fold } from "../window/fold.ts";
import { Window } from "../window/window.ts";

/** What is known of a run, and how it looks. */
export interface DemoScreen {
  readonly step: number;
  readonly isDrawn: boolean;
  take(learnt: Learnt): void;
  lines(whose: string, columns: number): string[];
  line(): string;
  ending(): string[];
}

export interface Demo {
  readonly files: readonly Subject[];
  /** Whose they are, in a sentence. */
  readonly whose: string;
  /** Whether none of them is the learner's. */
  readonly isOurs: boolean;
  /** What to learn, the next time with the next seed. */
  readonly begin: (again: number) => { task: LearnTask; screen: DemoScreen };
}

/** A step is seen at least this long, in milliseconds. */
const STEP_MS = 25;
/** What it shows is drawn again after so long, in milliseconds. */
const DRAW_MS = 40;
/** Where nothing is redrawn, each of so many steps has a line. */
const LINE_EACH = 10;

const KEYS = "space pauses, Enter takes one step, r begins again, q stops";

/** Shows it; returns the exit code: 1 where the learner's code was stopped. */
export async function showDemo(demo: Demo): Promise<number> {
  return Window.isThere()
    ? await new InWindow(demo).show()
    : await inLines(demo);
}

async function inLines(demo: Demo): Promise<number> {
  const { task, screen } = demo.begin(0);
  console.log(wrap(demo.whose, WIDTH).join("\n"));
  let stopped: string | undefined;
  for await (const heard of new LearningChild(demo.files, task).learn()) {
    if ("fault" in heard) {
      stopped = wordsFor(heard.fault, screen, demo);
      break;
    }
    const before = screen.step;
    screen.take(heard.learnt);
    if (screen.step === before || screen.step % LINE_EACH !== 0) continue;
    console.log(screen.line());
  }
  const ending = stopped === undefined ? screen.ending() : wrap(stopped, WIDTH);
  console.log(["", ...ending].join("\n"));
  return stopped === undefined ? 0 : 1;
}

function wordsFor(
  fault: Parameters<typeof stoppedWords>[0],
  { step }: DemoScreen,
  { isOurs }: Demo,
): string {
  const seconds = LEARNING_LIMITS.probeMs / 1000;
  const words = stoppedWords({ ...fault, step }, step, seconds, isOurs);
  return isOurs
    ? words
    : `${words} With our solutions instead: add --ours to the command.`;
}

/** One run after the other in a window. */
class InWindow {
  readonly #window = new Window();
  #screen: DemoScreen;
  #child: LearningChild | undefined;
  #stopped: string | undefined;
  #isDone = false;
  #isPaused = false;
  #wake: () => void = () => {};
  #drawn = 0;
  #runs = 0;

  constructor(private readonly demo: Demo) {
    this.#screen = demo.begin(0).screen;
  }

  async show(): Promise<number> {
    if (!this.#window.open(() => this.#draw())) return await inLines(this.demo);
    const abandonable = { abandon: () => this.#window.close() };
    watch(abandonable);
    try {
      let running = this.#run();
      let code = 0;
      for await (const key of this.#window.keys()) {
        if (key === "ctrl-c" || key === "ctrl-\\") code = 130;
        if (code > 0 || key === "q" || key === "ctrl-d") break;
        if (key === "r") {
          await this.#end(running);
          running = this.#run();
        } else if (key === " ") this.#pause(!this.#isPaused);
        else if (key === "enter") this.#pause(true);
      }
      await this.#end(running);
      this.#window.close();
      // What was seen last stays.
      console.log(this.#lines().join("\n"));
      return code || (this.#stopped === undefined ? 0 : 1);
    } finally {
      this.#window.close();
      unwatch(abandonable);
    }
  }

  /** Pauses or goes on; paused again, it takes one step. */
  #pause(isPaused: boolean): void {
    this.#isPaused = isPaused;
    this.#wake();
    this.#draw();
  }

  async #end(running: Promise<void>): Promise<void> {
    await this.#child?.close();
    this.#wake();
    await running;
  }

  async #run(): Promise<void> {
    const { task, screen } = this.demo.begin(this.#runs++);
    [this.#screen, this.#stopped] = [screen, undefined];
    [this.#isDone, this.#isPaused] = [false, false];
    const child = this.#child = new LearningChild(this.demo.files, task);
    try {
      for await (const heard of child.learn()) {
        if ("fault" in heard) {
          this.#stopped = wordsFor(heard.fault, screen, this.demo);
          break;
        }
        const before = screen.step;
        screen.take(heard.learnt);
        if (performance.now() - this.#drawn > DRAW_MS) this.#draw();
        if (screen.step > before) await this.#betweenSteps();
        if (child !== this.#child) return;
      }
    } catch (error) {
      this.#stopped = (error as Error).message;
    }
    this.#isDone = true;
    this.#draw();
  }

  async #betweenSteps(): Promise<void> {
    if (!this.#isPaused) await new Promise((go) => setTimeout(go, STEP_MS));
    if (!this.#isPaused) return;
    this.#draw();
    await new Promise<void>((go) => this.#wake = go);
  }

  #draw(): void {
    this.#drawn = performance.now();
    const { rows, columns } = this.#window.size();
    const keys = this.#isDone
      ? "r begins again with another seed, q stops"
      : this.#isPaused
      ? `Paused. ${KEYS.replace("pauses", "goes on")}`
      : KEYS;
    const footer = fold([dim(keys)], columns);
    const lines = fold(this.#lines(), columns);
    this.#window.draw([
      ...lines.slice(0, rows - footer.length),
      ...footer,
    ]);
  }

  #lines(): string[] {
    const { columns } = this.#window.size();
    const lines = this.#screen.isDrawn
      ? this.#screen.lines(this.demo.whose, columns)
      : ["Your network is being made."];
    return this.#stopped === undefined
      ? lines
      : [...wrap(this.#stopped, WIDTH).map((line) => red(line)), ...lines];
  }
}

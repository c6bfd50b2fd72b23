/**
 * What a watch shows: the verdict, or a page that a key has put in its place.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import type { ExerciseReport } from "../report/record.ts";
import { courseBar, keyLines } from "./lines.ts";
import type { Screen, View } from "./screen.ts";

/** A verdict that takes no longer is shown at once, without a word before it. */
const QUICK_MS = 150;

/** Text in fewer and fewer lines, for windows that are not high. */
type Bodies = View["bodies"];

/** Keeps what is to be seen, and draws it. */
export class Display {
  /** Where one is. */
  current: ExerciseLesson;
  /** How every exercise stands. */
  readonly reports = new Map<ExerciseLesson, ExerciseReport>();

  #verdict: Bodies = [[]];
  #page:
    | { readonly key: string; readonly lines: readonly string[] }
    | undefined;
  #news: string | undefined;
  #explained = false;
  #away = false;
  #waits = 0;

  /**
   * @param screen Where to draw.
   * @param current Where one is at first.
   */
  constructor(private readonly screen: Screen, current: ExerciseLesson) {
    this.current = current;
  }

  /** Shows a verdict; a page that was turned to meanwhile stays. */
  tell(forms: readonly string[]): void {
    this.#verdict = forms.map((text) => text.split("\n"));
    this.#draw();
    if (this.#news !== undefined) this.add(this.#news);
  }

  /** Says something more, below the verdict. */
  add(text: string): void {
    const lines = ["", ...text.split("\n")];
    this.#verdict = this.#verdict.map((verdict) => [...verdict, ...lines]);
    if (this.screen.isTerminal) this.#draw();
    else console.log(lines.join("\n"));
  }

  /** Says something below every verdict until a key is pressed. */
  announce(text: string): void {
    this.#news = text;
  }

  /** Shows a page in place of the verdict. */
  turnTo(key: string, lines: readonly string[]): void {
    this.#page = { key, lines };
    this.#draw();
  }

  /** The key whose page is shown. */
  get page(): string | undefined {
    return this.#page?.key;
  }

  /** A key was pressed: what had to be said once was seen. */
  heardKey(): void {
    this.#explained = true;
    this.#news = undefined;
  }

  /** Waits for a verdict, which takes the place of any page, and says so when it is slow. */
  async waitFor<T>(verdict: () => Promise<T>): Promise<T> {
    const mine = ++this.#waits;
    this.#page = undefined;
    const timer = setTimeout(() => {
      const isSeen = !this.#away && this.#page === undefined;
      if (isSeen && mine === this.#waits) this.#sayGrading();
    }, QUICK_MS);
    try {
      return await verdict();
    } finally {
      clearTimeout(timer);
    }
  }

  /** Gives the terminal away for as long as something else is shown there. */
  async leaveTo(action: () => Promise<void>): Promise<void> {
    this.#away = true;
    this.screen.close();
    try {
      await action();
    } finally {
      this.#away = false;
      this.screen.open();
      this.#draw();
    }
  }

  #sayGrading(): void {
    if (this.screen.isTerminal) this.screen.show(this.#view([["grading …"]]));
    else console.log("grading …");
  }

  #draw(): void {
    if (this.#away) return;
    const bodies = this.#page ? [this.#page.lines] : this.#verdict;
    this.screen.show(this.#view(bodies));
  }

  #view(bodies: Bodies): View {
    const header = this.reports.size === 0
      ? []
      : courseBar(this.current, this.reports, this.#explained);
    return { header, bodies, footers: keyLines() };
  }
}

/**
 * What a watch shows: the verdict, or a page that a key has put in its place.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import type { ExerciseReport } from "../../core/report/report.ts";
import { words } from "../../core/report/verdict_words.ts";
import type { Pager } from "../reading/pager.ts";
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
    | { readonly key: string; readonly forms: Bodies }
    | undefined;
  #news: { readonly text: string; readonly holds: () => boolean } | undefined;
  #remark: string | undefined;
  #explained = false;
  #pager: Pager | undefined;
  #waits = 0;

  /**
   * @param screen Where to draw.
   * @param current Where one is at first.
   */
  constructor(
    private readonly screen: Screen,
    current: ExerciseLesson,
    private readonly edition: Edition,
  ) {
    this.current = current;
  }

  /** Shows a verdict; a page that was turned to meanwhile stays. */
  tell(forms: readonly string[]): void {
    this.#verdict = forms.map((text) => text.split("\n"));
    this.#pager?.tell(this.#inOneLine());
    this.#remark = undefined;
    if (this.#news?.holds() === false) this.#news = undefined;
    this.#draw();
  }

  /** Says something more, below the verdict. */
  add(text: string): void {
    const lines = ["", ...text.split("\n")];
    this.#verdict = this.#verdict.map((verdict) => [...verdict, ...lines]);
    if (this.screen.isTerminal) this.#draw();
    else console.log(lines.join("\n"));
  }

  /** Says something below verdicts for as long as it holds, or until a key is pressed. */
  announce(text: string, holds: () => boolean): void {
    this.#news = { text, holds };
  }

  /** Says something below what is there, until the next key or verdict. */
  remark(text: string): void {
    this.#remark = text;
    this.#draw();
  }

  /**
   * Shows a page in place of the verdict.
   *
   * @param key What it is known by; "" for one that no key has asked for.
   * @param forms The same in fewer and fewer lines.
   */
  turnTo(key: string, ...forms: Bodies): void {
    this.#page = { key, forms };
    this.#draw();
  }

  /** The key whose page is shown. */
  get page(): string | undefined {
    return this.#page?.key;
  }

  /** Puts a page away that a key has asked for; returns whether there was one. */
  goBack(): boolean {
    if (!this.#page?.key) return false;
    this.#page = undefined;
    this.#draw();
    return true;
  }

  /** A key was pressed: what had to be said once was seen. */
  heardKey(): void {
    this.#explained = true;
    [this.#news, this.#remark] = [undefined, undefined];
  }

  /** Waits for a verdict, which takes the place of any page, and says so when it is slow. */
  async waitFor<T>(verdict: () => Promise<T>): Promise<T> {
    const mine = ++this.#waits;
    this.#page = undefined;
    const timer = setTimeout(() => {
      const isSeen = this.#pager === undefined && this.#page === undefined;
      if (isSeen && mine === this.#waits) this.#sayGrading();
    }, QUICK_MS);
    try {
      return await verdict();
    } finally {
      clearTimeout(timer);
    }
  }

  /** Shows a text to be read in place of all else; verdicts go on coming meanwhile. */
  read(pager: Pager): void {
    this.#pager = pager;
    this.#draw();
  }

  /** What is being read. */
  get pager(): Pager | undefined {
    return this.#pager;
  }

  /** The text is put away: the verdict is there again. */
  stopReading(): void {
    this.#pager = undefined;
    this.#draw();
  }

  #sayGrading(): void {
    if (this.screen.isTerminal) this.screen.show(this.#view([["grading …"]]));
    else console.log("grading …");
  }

  #draw(): void {
    if (this.#pager !== undefined) {
      this.screen.show(this.#pager);
      return;
    }
    this.screen.show(this.#view(this.#page?.forms ?? this.#verdict));
  }

  /** The verdict for somebody who reads. */
  #inOneLine(): string {
    const { verdict, points, maxPoints } = this.reports.get(this.current)!;
    return `Graded: exercise ${this.current.number} ${
      verdict === "pass" ? "passes" : words(verdict)
    }, ${points} of ${maxPoints}. q shows it.`;
  }

  #view(bodies: Bodies): View {
    const { exercises, homework } = this.edition;
    const header = this.reports.size === 0 ? [] : courseBar(
      this.current,
      exercises.length,
      this.reports,
      this.#explained,
    );
    const said = this.#remark ?? this.#news?.text;
    return {
      header,
      bodies,
      notice: said?.split("\n") ?? [],
      footers: keyLines(homework === undefined, Boolean(this.#page?.key)),
    };
  }
}

/**
 * A text read page by page: keys in, a screen out. It knows no terminal.
 *
 * @module
 */
import type { Key } from "../window/keys.ts";
import type { Size } from "../window/window.ts";
import { widthOf } from "../../kit/display_width.ts";
import type { Document } from "./document.ts";
import { layOut, type Line } from "./lay_out.ts";
import { pageAfter, pageBefore, pageEnd } from "./page_ends.ts";
import { blockAt, blockOfHeading, type Place, placeOf } from "./places.ts";
import {
  ALIASES,
  type Frame,
  HELP,
  mark,
  shift,
  statusLine,
} from "./screen_parts.ts";
import { Search } from "./search.ts";

/** How a key leaves things: one reads on, has come to the end, or stops before it. */
export type Progress = "reads" | "finished" | "stopped";

/** A text being read. */
export class Pager {
  #lines: Line[] = [];
  #opened = new Set<number>();
  #top = 0;
  /** Scrolled by lines: the window is filled, whatever belongs together. */
  #isFree = false;
  #shift = 0;
  #search = new Search();
  #news: string | undefined;
  #helps = false;

  constructor(
    private readonly document: Document,
    private readonly frame: Frame,
    private size: Size,
  ) {
    this.#lay();
  }

  /** Goes to a heading that contains these words; returns whether there is one. */
  goTo(words: string): boolean {
    const block = blockOfHeading(this.document, words);
    if (block !== undefined) this.#goToBlock(block);
    return block !== undefined;
  }

  /** Goes to where one was; what was answered before it is open, what was passed over not. */
  comeBack(place: Place): void {
    const at = blockAt(this.document, place) ?? 0;
    if (at === 0) return;
    for (const { fold } of this.document.blocks.slice(0, at)) {
      if (fold === undefined || place.closed?.includes(fold)) continue;
      this.#opened.add(fold);
    }
    this.#lay();
    this.#goToBlock(at);
    this.#news = "You were here. g goes to the beginning.";
  }

  /** Where one is. */
  place(): Place {
    const block = this.#lines[this.#top]?.block ?? 0;
    return placeOf(this.document, block, this.#opened);
  }

  /** Says something in the last line until a key is pressed. */
  tell(news: string): void {
    this.#news = news;
  }

  /** The window has another size. */
  resize(size: Size): void {
    if (size.rows === this.size.rows && size.columns === this.size.columns) {
      return;
    }
    const block = this.#lines[this.#top]?.block ?? 0;
    const within = this.#top - this.#lineOf(block);
    this.size = size;
    this.#lay();
    this.#goToBlock(block);
    // A block in the same number of lines keeps its line on top.
    if (this.#lines[this.#top + within]?.block === block) this.#top += within;
    this.#top = Math.min(this.#top, this.#lines.length - 1);
  }

  /** A key was pressed. */
  press(key: Key): Progress {
    this.#news = undefined;
    if (this.#search.typed !== undefined) {
      if (this.#search.type(key)) this.#seek(1);
      return "reads";
    }
    if (this.#helps) {
      this.#helps = false;
      return "reads";
    }
    switch (ALIASES[key] ?? key) {
      case " ":
        return this.#goOn();
      case "enter":
        return this.#open() ? "reads" : this.#goOn();
      case "b":
        this.#goBack();
        break;
      case "down":
        this.#scroll(1);
        break;
      case "up":
        this.#scroll(-1);
        break;
      case "right":
      case "left": {
        const step = Math.floor(this.size.columns / 2);
        const most = this.#widest() - this.size.columns;
        if (most <= 0) return key === "right" ? this.#goOn() : this.#goBack();
        this.#shift = key === "right"
          ? Math.min(this.#shift + step, most)
          : Math.max(0, this.#shift - step);
        break;
      }
      case "g":
        this.#turnTo(0);
        break;
      case "G":
        this.#turnTo(pageBefore(this.#lines, this.#lines.length, this.#room));
        break;
      case "/":
        this.#search.typed = "";
        break;
      case "n":
      case "N":
        this.#seek(key === "n" ? 1 : -1);
        break;
      case "?":
        this.#helps = true;
        break;
      case "q":
        return "stopped";
    }
    return "reads";
  }

  /** What is to be seen: as many lines as the window has. */
  screen(): string[] {
    const { rows, columns } = this.size;
    const shown = this.#helps
      ? HELP.slice(0, this.#room)
      : this.#shown().map((line) =>
        mark(
          shift(line.text, line.isWide ? this.#shift : 0, columns),
          this.#search.words,
        )
      );
    const empty = Array(Math.max(0, rows - 1 - shown.length)).fill("");
    return [...shown, ...empty, this.#status()];
  }

  get #room(): number {
    return Math.max(1, this.size.rows - 1);
  }

  #status(): string {
    const { typed } = this.#search;
    if (typed !== undefined) return `/${typed}_`;
    const { section } = this.place();
    const bottom = this.#bottom();
    return statusLine({
      news: this.#news,
      isQuestion: this.#closedHere()?.isAnswer === true,
      isFold: this.#closedHere() !== undefined,
      isWide: this.#widest() > this.size.columns,
      isEnd: bottom >= this.#lines.length,
      percent: Math.floor(100 * bottom / this.#lines.length),
      title: section === "" ? this.frame.title : section,
      after: this.frame.after,
    }, this.size.columns);
  }

  #lay(): void {
    this.#lines = layOut(this.document, this.size.columns, this.#opened);
  }

  #bottom(): number {
    return this.#isFree
      ? Math.min(this.#top + this.#room, this.#lines.length)
      : pageEnd(
        this.#lines,
        this.#top,
        this.#room,
        ({ closed }) => closed !== undefined,
      );
  }

  /** The lines to be seen. */
  #shown(): Line[] {
    return this.#lines.slice(this.#top, this.#bottom()).slice(0, this.#room);
  }

  /** The columns of the widest line to be seen. */
  #widest(): number {
    return Math.max(
      0,
      ...this.#shown().filter(({ isWide }) => isWide).map(({ text }) =>
        widthOf(text)
      ),
    );
  }

  /** The fold that is closed, and to be seen. */
  #closedHere(): { number: number; isAnswer: boolean } | undefined {
    const number = this.#shown().find(({ closed }) => closed !== undefined)
      ?.closed;
    return number === undefined
      ? undefined
      : { number, isAnswer: this.document.folds[number].isAnswer };
  }

  #goOn(): Progress {
    const closed = this.#closedHere();
    const bottom = this.#bottom();
    if (closed?.isAnswer) {
      this.#news = "Your own answer first. Then Enter shows ours.";
      return "reads";
    }
    if (bottom >= this.#lines.length) return "finished";
    this.#turnTo(pageAfter(this.#lines, bottom, this.#room));
    return "reads";
  }

  #goBack(): Progress {
    this.#turnTo(pageBefore(this.#lines, this.#top, this.#room));
    return "reads";
  }

  #scroll(step: number): void {
    const last = Math.max(0, this.#lines.length - this.#room);
    const bottom = this.#bottom();
    if (step > 0 && !this.#isFree && bottom - this.#top < this.#room) {
      // The page ends early; the next line comes into sight, not out of it.
      this.#top = Math.max(this.#top, bottom + 1 - this.#room);
    } else {
      this.#top = Math.max(0, Math.min(this.#top + step, Math.max(last, 0)));
    }
    this.#isFree = true;
  }

  /** Opens what is folded away here; what was asked stays in sight if there is room. */
  #open(): boolean {
    const closed = this.#closedHere();
    if (closed === undefined) return false;
    const { blocks } = this.document;
    const first = blocks.findIndex(({ fold }) => fold === closed.number);
    const last = blocks.findLastIndex(({ fold }) => fold === closed.number);
    this.#opened.add(closed.number);
    this.#lay();
    const question = this.#lineOf(first - 1);
    const answer = this.#lineOf(first);
    const end = this.#lines.findIndex(({ block }) => block > last);
    const height = (end === -1 ? this.#lines.length : end) - question;
    this.#turnTo(height <= this.#room ? question : answer);
    return true;
  }

  /** The first line of a block; a blank line before it does not count. */
  #lineOf(block: number): number {
    return Math.max(
      0,
      this.#lines.findIndex((line) => line.block === block && line.text !== ""),
    );
  }

  #goToBlock(block: number): void {
    // A fold that is closed has one line, which stands for all of its blocks.
    const line = this.#lines.findIndex((line) =>
      line.block >= block && line.text !== ""
    );
    this.#turnTo(line === -1 ? 0 : line);
  }

  #turnTo(top: number): void {
    this.#top = Math.max(0, Math.min(top, this.#lines.length - 1));
    this.#isFree = false;
    this.#shift = 0;
  }

  /** Goes to the next line with the words that are sought. */
  #seek(step: 1 | -1): void {
    const { line, news } = this.#search.find(this.#lines, this.#top, step);
    if (line !== undefined) this.#turnTo(line);
    this.#news = news;
  }
}

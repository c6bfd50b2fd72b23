/**
 * A screen that is drawn again and again, without flicker; where there is no
 * terminal, plain lines one after the other.
 *
 * @module
 */
import type { Key } from "../window/keys.ts";
import { fold } from "../window/fold.ts";
import { widthOf } from "../../kit/display_width.ts";
import { type Size, Window } from "../window/window.ts";

/** What is to be shown, and what to leave out first where there is little room. */
export interface View {
  /** What stays on top. */
  readonly header: readonly string[];
  /** The same in fewer and fewer lines: the first that fits is shown. */
  readonly bodies: readonly (readonly string[])[];
  /** What has to be seen, however long the body is. */
  readonly notice: readonly string[];
  /** What stays below, in narrower and narrower words: the first that fits is shown. */
  readonly footers: readonly (readonly string[])[];
}

/** Something that fills the screen by itself, at any size. */
export interface Filling {
  resize(size: Size): void;
  screen(): string[];
}

/** Said where the last body is too long for the window. */
const MORE = "... (the space bar shows the rest)";

/** Where the watch shows itself. */
export class Screen {
  #window = new Window();
  #isTerminal = Window.isThere();
  #shown: View | Filling | undefined;
  /** Where the next part of a long body begins; 0 when all of it was shown. */
  #next = 0;

  /** Whether there is a terminal, for keys and for drawing. */
  get isTerminal(): boolean {
    return this.#isTerminal;
  }

  /** How large it is. */
  get size(): Size {
    return this.#window.size();
  }

  /** Takes the terminal over; what was on it comes back at the end. */
  open(): void {
    if (!this.#isTerminal) return;
    this.#isTerminal = this.#window.open(() => {
      if (this.#shown !== undefined) this.show(this.#shown);
    });
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#window.close();
  }

  /** The keys that are pressed. */
  keys(): AsyncGenerator<Key, undefined> {
    return this.#window.keys();
  }

  /**
   * Shows a view or what fills the screen: instead of what is there, or where there is
   * no terminal, after it.
   *
   * @param from At which line of its last body to begin, if that is too long.
   */
  show(shown: View | Filling, from = 0): void {
    this.#shown = shown;
    if ("screen" in shown) {
      shown.resize(this.size);
      this.#window.draw(shown.screen());
    } else if (this.#isTerminal) this.#draw(shown, from);
    else console.log([...shown.header, "", ...shown.bodies[0]].join("\n"));
  }

  /** Shows what there was no room for; after that, the beginning again. */
  showMore(): void {
    if (this.#shown !== undefined) this.show(this.#shown, this.#next);
  }

  #draw(view: View, from: number): void {
    const { rows, columns } = this.size;
    const header = [...fold(view.header, columns), ""];
    const footer =
      view.footers.find((lines) =>
        lines.every((line) => widthOf(line) <= columns)
      ) ?? fold(view.footers[view.footers.length - 1], columns);
    const notice = view.notice.length > 0
      ? ["", ...fold(view.notice, columns)]
      : [];
    const around = header.length + notice.length + footer.length;
    const room = Math.max(2, rows - around);
    const bodies = view.bodies.map((lines) => fold(lines, columns));
    const shown = bodies.find((lines) => lines.length <= room) ??
      this.#part(bodies[bodies.length - 1], room, from);
    this.#window.draw(
      [...header, ...shown, ...notice, ...footer].slice(0, rows),
    );
  }

  #part(lines: readonly string[], room: number, from: number): string[] {
    const rest = lines.slice(from);
    const all = rest.length <= room;
    this.#next = all ? 0 : from + room - 1;
    return all ? rest : [...rest.slice(0, room - 1), MORE];
  }
}

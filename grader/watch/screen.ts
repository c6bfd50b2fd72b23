/**
 * A screen that is drawn again and again, without flicker; where there is no
 * terminal, plain lines one after the other.
 *
 * @module
 */
import { fold, widthOf } from "./fold.ts";

/** What is to be shown, and what to leave out first where there is little room. */
export interface View {
  /** What stays on top. */
  readonly header: readonly string[];
  /** The same in fewer and fewer lines: the first that fits is shown. */
  readonly bodies: readonly (readonly string[])[];
  /** What stays below, in narrower and narrower words: the first that fits is shown. */
  readonly footers: readonly (readonly string[])[];
}

/** Said where the last body is too long for the window. */
const MORE = "… (the space bar shows the rest)";

/** Where the watch shows itself. */
export class Screen {
  /** Whether there is a terminal, for keys and for drawing. */
  readonly isTerminal = Deno.stdin.isTerminal() && Deno.stdout.isTerminal();

  #isOpen = false;
  #view: View | undefined;
  /** Where the next part of a long body begins; 0 when all of it was shown. */
  #next = 0;
  #redraw = () => {
    if (this.#isOpen && this.#view) this.show(this.#view);
  };

  /** Takes the terminal over; what was on it comes back at the end. */
  open(): void {
    if (!this.isTerminal || this.#isOpen) return;
    this.#keys(true);
    write("\x1b[?1049h\x1b[2J");
    this.#isOpen = true;
    if (HEARS_RESIZING) Deno.addSignalListener("SIGWINCH", this.#redraw);
  }

  /** Gives the terminal back as it was. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (HEARS_RESIZING) Deno.removeSignalListener("SIGWINCH", this.#redraw);
    try {
      write("\x1b[?1049l");
      this.#keys(false);
    } catch {
      // It was closed: there is nothing to give back.
    }
  }

  /**
   * Shows a view: instead of what is there, or where there is no terminal, after it.
   *
   * @param from At which line of its last body to begin, if that is too long.
   */
  show(view: View, from = 0): void {
    this.#view = view;
    if (!this.isTerminal) {
      console.log([...view.header, "", ...view.bodies[0]].join("\n"));
      return;
    }
    const { rows, columns } = size();
    const header = [...fold(view.header, columns), ""];
    const footer =
      view.footers.find((lines) =>
        lines.every((line) => widthOf(line) <= columns)
      ) ?? fold(view.footers[view.footers.length - 1], columns);
    const room = Math.max(2, rows - header.length - footer.length);
    const bodies = view.bodies.map((lines) => fold(lines, columns));
    const shown = bodies.find((lines) => lines.length <= room) ??
      this.#part(bodies[bodies.length - 1], room, from);
    // In one piece, each line cleared where it is written: nothing is seen half done.
    const text = [...header, ...shown, ...footer].slice(0, rows)
      .map((line) => `${line}\x1b[K`);
    write(`\x1b[H${text.join("\r\n")}\x1b[J`);
  }

  /** Shows what there was no room for; after that, the beginning again. */
  showMore(): void {
    if (this.#view !== undefined) this.show(this.#view, this.#next);
  }

  #part(lines: readonly string[], room: number, from: number): string[] {
    const rest = lines.slice(from);
    const all = rest.length <= room;
    this.#next = all ? 0 : from + room - 1;
    return all ? rest : [...rest.slice(0, room - 1), MORE];
  }

  /** Whether each key is heard at once, or a line when it is complete. */
  #keys(atOnce: boolean): void {
    Deno.stdin.setRaw(atOnce, { cbreak: Deno.build.os !== "windows" });
  }
}

/** Whether the system says that a window has another size. */
const HEARS_RESIZING = Deno.build.os !== "windows";

function size(): { rows: number; columns: number } {
  try {
    const { rows, columns } = Deno.consoleSize();
    return { rows: rows || 24, columns: columns || 80 };
  } catch {
    return { rows: 24, columns: 80 };
  }
}

function write(text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length;) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

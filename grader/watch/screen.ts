/**
 * A screen that is drawn again and again, without flicker; where there is no
 * terminal, plain lines one after the other.
 *
 * @module
 */

/** Where the watch shows itself. */
export class Screen {
  /** Whether there is a terminal, for keys and for drawing. */
  readonly isTerminal = Deno.stdin.isTerminal() && Deno.stdout.isTerminal();

  #isOpen = false;

  /** Takes the terminal over; what was on it comes back at the end. */
  open(): void {
    if (!this.isTerminal || this.#isOpen) return;
    this.keys(true);
    write("\x1b[?1049h\x1b[2J");
    this.#isOpen = true;
  }

  /** Whether each key is heard at once, or a line when it is complete. */
  keys(atOnce: boolean): void {
    if (!this.isTerminal) return;
    Deno.stdin.setRaw(atOnce, { cbreak: Deno.build.os !== "windows" });
  }

  /** Gives the terminal back as it was. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      write("\x1b[?1049l");
      this.keys(false);
    } catch {
      // It was closed: there is nothing to give back.
    }
  }

  /**
   * Shows a text: instead of what is there, or where there is no terminal, after it.
   *
   * @param lines What to show; what does not fit below the last line is left out.
   * @param footer What stays visible whatever is left out.
   */
  show(lines: readonly string[], footer: readonly string[]): void {
    if (!this.isTerminal) {
      console.log(lines.join("\n"));
      return;
    }
    const room = rows() - footer.length;
    const shown = lines.length <= room ? lines : [
      ...lines.slice(0, room - 1),
      "… (make the window taller for the rest)",
    ];
    // In one piece, each line cleared where it is written: nothing is seen half done.
    const text = [...shown, ...footer].map((line) => `${line}\x1b[K`);
    write(`\x1b[H${text.join("\r\n")}\x1b[J`);
  }
}

function rows(): number {
  try {
    return Deno.consoleSize().rows;
  } catch {
    return 24;
  }
}

function write(text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length;) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

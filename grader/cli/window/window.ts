/**
 * The window of a terminal, taken over for a while: keys are heard at once, and what
 * was on the screen before comes back at the end.
 *
 * All keys arrive as characters, Ctrl-C and Ctrl-Z too, on every system alike: no
 * signal of the terminal ends or stops the program before it has given the window back.
 *
 * @module
 */
import { stopTheJob } from "../../kit/job_control.ts";
import { type Key, KeyDecoder } from "./keys.ts";

/** How long the rest of a key may take, on a slow line, in milliseconds. */
const REST_OF_KEY_MS = 80;

/** How often one looks for another size where no signal says so, in milliseconds. */
const LOOK_MS = 500;

/** The signals that are of interest while it is open. */
const RESIZED: Deno.Signal = "SIGWINCH";
const CONTINUED: Deno.Signal = "SIGCONT";

/** How a program ends that does not end by itself. */
const ENDS = ["error", "unhandledrejection", "unload"] as const;

/** How large a window is, in characters. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The window, for as long as one program draws in it. */
export class Window {
  #isOpen = false;
  #redraw: () => void = () => {};
  #shown: string | undefined;
  #looking: ReturnType<typeof setInterval> | undefined;
  #changed = () => {
    this.#shown = undefined;
    if (this.#isOpen) this.#redraw();
  };
  #continued = () => {
    // Stopped from outside, it finds the terminal as the shell has left it.
    if (this.#isOpen) this.#take();
    this.#changed();
  };

  /** An error that nobody has caught is printed on the shell's own screen. */
  #ended = () => this.close();

  /** Whether somebody can press keys and see a screen: no pipe, no `TERM=dumb`. */
  static isThere(): boolean {
    return Deno.stdin.isTerminal() && Deno.stdout.isTerminal() &&
      Deno.env.get("TERM") !== "dumb";
  }

  /**
   * Takes the window over.
   *
   * @param redraw Called when all has to be drawn again.
   * @returns False where that cannot be done, as in Git Bash on Windows.
   */
  open(redraw: () => void): boolean {
    this.#redraw = redraw;
    if (this.#isOpen) return true;
    try {
      this.#take();
    } catch {
      return false;
    }
    this.#isOpen = true;
    for (const end of ENDS) addEventListener(end, this.#ended);
    listen(CONTINUED, this.#continued);
    if (!listen(RESIZED, this.#changed)) this.#lookForSize();
    return true;
  }

  /** Gives the window back as it was. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    for (const end of ENDS) removeEventListener(end, this.#ended);
    unlisten(CONTINUED, this.#continued);
    unlisten(RESIZED, this.#changed);
    clearInterval(this.#looking);
    this.#giveBack();
  }

  /** How large it is now. */
  size(): Size {
    try {
      const { rows, columns } = Deno.consoleSize();
      return { rows: rows || 24, columns: columns || 80 };
    } catch {
      return { rows: 24, columns: 80 };
    }
  }

  /** Draws all of it, in one piece: nothing is seen half done. */
  draw(lines: readonly string[]): void {
    if (!this.#isOpen) return;
    // Each line is cleared where it is written; below the last one nothing stays.
    const text = lines.map((line) => `${line}\x1b[K`).join("\r\n");
    if (text === this.#shown) return;
    this.#shown = text;
    write(`\x1b[H${text}\x1b[J`);
  }

  /** Each key that is pressed; it ends when there will be none any more. */
  async *keys(): AsyncGenerator<Key, undefined> {
    const bytes = new Uint8Array(256);
    const text = new TextDecoder();
    const decoder = new KeyDecoder();
    let reading: Promise<number | null> | undefined;
    while (true) {
      reading ??= Deno.stdin.read(bytes).catch(() => null);
      const length = decoder.waits ? await within(reading) : await reading;
      if (length === null) return;
      if (length !== "late") reading = undefined;
      const keys = length === "late" ? decoder.flush() : decoder.push(
        text.decode(bytes.subarray(0, length), { stream: true }),
      );
      for (const key of keys) {
        if (key === "ctrl-z") await this.#stop();
        else if (key === "ctrl-l") this.#changed();
        else yield key;
      }
    }
  }

  /** Gives the terminal to the shell until that continues the program. */
  async #stop(): Promise<void> {
    await stopTheJob(() => this.#giveBack());
  }

  #take(): void {
    // No cbreak: what that would turn into signals is to arrive as keys.
    Deno.stdin.setRaw(true);
    write("\x1b[?1049h\x1b[2J");
    this.#shown = undefined;
  }

  #giveBack(): void {
    try {
      write("\x1b[?1049l");
    } catch {
      // It was closed: there is nothing to give back.
    }
    try {
      Deno.stdin.setRaw(false);
    } catch {
      // The same.
    }
  }

  #lookForSize(): void {
    let before = JSON.stringify(this.size());
    this.#looking = setInterval(() => {
      const now = JSON.stringify(this.size());
      if (now !== before) this.#changed();
      before = now;
    }, LOOK_MS);
  }
}

/** What was read, or `"late"` where it takes longer than the rest of a key may. */
async function within(
  reading: Promise<number | null>,
): Promise<number | null | "late"> {
  let timer;
  const late = new Promise<"late">((resolve) =>
    timer = setTimeout(() => resolve("late"), REST_OF_KEY_MS)
  );
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the system has such a signal. */
function listen(signal: Deno.Signal, listener: () => void): boolean {
  try {
    Deno.addSignalListener(signal, listener);
    return true;
  } catch {
    return false;
  }
}

function unlisten(signal: Deno.Signal, listener: () => void): void {
  try {
    Deno.removeSignalListener(signal, listener);
  } catch {
    // There is no such signal here.
  }
}

function write(text: string): void {
  const bytes = new TextEncoder().encode(text);
  for (let written = 0; written < bytes.length;) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

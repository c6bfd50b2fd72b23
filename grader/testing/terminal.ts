/**
 * For tests only: a command in a terminal, its keys pressed and its screen read.
 *
 * @module
 */
import { stripAnsiCode } from "@std/fmt/colors";

/** Whether there is `script` of util-linux here, which makes a terminal. */
export const HAS_TERMINAL = Deno.build.os === "linux" &&
  exists("/usr/bin/script");

/** After so many milliseconds it is ended, and what was waited for has not come. */
const PATIENCE_MS = 60_000;

/** A command that runs in a terminal. */
export class Terminal {
  readonly #script: Deno.ChildProcess;
  readonly #keys: WritableStreamDefaultWriter<Uint8Array>;
  readonly #output: AsyncIterator<string>;
  readonly #patience: ReturnType<typeof setTimeout>;
  #device = "";
  #heard = "";

  /**
   * Starts a task of a kit.
   *
   * @param root The folder of the kit.
   * @param words The task and what follows it.
   * @param size How large the terminal is, in rows and columns.
   */
  constructor(
    root: URL,
    words: readonly string[],
    size: readonly [number, number] = [24, 80],
  ) {
    const [rows, columns] = size;
    const command = `stty rows ${rows} cols ${columns}; echo "<$(tty)>"; ` +
      `exec "${Deno.execPath()}" task --quiet ${words.join(" ")}`;
    this.#script = new Deno.Command("/usr/bin/script", {
      args: ["--quiet", "--return", "--flush", "--command", command]
        .concat("/dev/null"),
      cwd: root,
      env: { NO_COLOR: "1", GRADLINGS_STD: "stand-ins", TERM: "xterm" },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#keys = this.#script.stdin.getWriter();
    this.#output = this.#script.stdout
      .pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    this.#patience = setTimeout(() => this.#script.kill(), PATIENCE_MS);
  }

  /** Presses keys, one after the other. */
  async press(keys: string): Promise<void> {
    await this.#keys.write(new TextEncoder().encode(keys));
  }

  /** Makes the terminal another size, in rows and columns. */
  async resize(rows: number, columns: number): Promise<void> {
    await new Deno.Command("stty", {
      args: [
        ...["-F", this.#device],
        ...["rows", `${rows}`, "cols", `${columns}`],
      ],
    }).output();
  }

  /**
   * Waits for a text.
   *
   * @returns What was written up to and with it since the last time, without the
   * codes that move the cursor.
   */
  async hear(text: string): Promise<string> {
    while (!this.#heard.includes(text)) {
      if (!await this.#listen()) {
        throw new Error(`never said "${text}": ${this.#heard}`);
      }
    }
    const end = this.#heard.indexOf(text) + text.length;
    const heard = this.#heard.slice(0, end);
    this.#heard = this.#heard.slice(end);
    return heard;
  }

  /** Waits until it ends by itself: its exit code, and what it wrote since. */
  async end(): Promise<{ code: number; heard: string }> {
    while (await this.#listen());
    const { code } = await this.#script.status;
    return { code, heard: this.#heard };
  }

  /** Ends it, at the end of a `using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#patience);
    await this.#keys.close().catch(() => {});
    try {
      this.#script.kill("SIGTERM");
    } catch {
      // It has ended by itself.
    }
    await this.#script.status;
    await this.#output.return?.();
  }

  async #listen(): Promise<boolean> {
    const { value, done } = await this.#output.next();
    if (done) return false;
    this.#heard += plain(value);
    const [, device] = this.#heard.match(/<(\/dev\/[^>]+)>/) ?? [];
    this.#device ||= device ?? "";
    return true;
  }
}

/** Only text and line feeds; where a screen is drawn from the top, a form feed. */
function plain(text: string): string {
  return stripAnsiCode(text.replaceAll("\x1b[H", "\f")).replaceAll("\r", "");
}

function exists(path: string): boolean {
  try {
    return Deno.statSync(path).isFile;
  } catch {
    return false;
  }
}

/**
 * For tests only: a command in a terminal, its keys pressed and its screen read.
 *
 * @module
 */
import { stripAnsiCode } from "@std/fmt/colors";

/** Whether there is `script` of util-linux here, which makes a terminal. */
export const HAS_TERMINAL = Deno.build.os === "linux" &&
  exists("/usr/bin/script");

/** A wait that takes longer, in milliseconds, fails: the command is ended. */
const PATIENCE_MS = 60_000;

/** A command that runs in a terminal. */
export class Terminal {
  readonly #script: Deno.ChildProcess;
  readonly #keys: WritableStreamDefaultWriter<Uint8Array>;
  readonly #output: AsyncIterator<string>;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #device = "";
  #heard = "";

  /**
   * Starts a task of a kit.
   *
   * @param root The folder of the kit.
   * @param words The task and what follows it.
   * @param size How large the terminal is, in rows and columns.
   * @param term What kind of terminal it says it is.
   */
  constructor(
    root: URL,
    words: readonly string[],
    size: readonly [number, number] = [24, 80],
    term = "xterm",
  ) {
    const [rows, columns] = size;
    const task = `"${Deno.execPath()}" task --quiet ${words.join(" ")}`;
    // No words: a shell, as somebody sits at, to start commands from.
    const program = words.length > 0 ? task : "bash --norc --noediting -i";
    const command = `stty rows ${rows} cols ${columns}; echo "<$(tty)>"; ` +
      `exec ${program}`;
    this.#script = new Deno.Command("/usr/bin/script", {
      args: ["--quiet", "--return", "--flush", "--command", command]
        .concat("/dev/null"),
      cwd: root,
      env: { NO_COLOR: "1", GRADLINGS_STD: "stand-ins", TERM: term },
      stdin: "piped",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#keys = this.#script.stdin.getWriter();
    this.#output = this.#script.stdout
      .pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
    this.#beginToWait();
  }

  #beginToWait(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#script.kill(), PATIENCE_MS);
  }

  /** Presses keys, one after the other. */
  async press(keys: string): Promise<void> {
    this.#beginToWait();
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

  /** Sends a signal to the command that runs in it, and to no process in between. */
  async signal(signal: Deno.Signal): Promise<void> {
    const [own] = await this.#processes();
    Deno.kill(Number.parseInt(own), signal);
  }

  /** The processes of our program in it, each with its number and state. */
  async #processes(): Promise<string[]> {
    const { stdout } = await new Deno.Command("ps", {
      args: ["-t", this.#device.replace("/dev/", ""), "-o", "pid=,stat=,args="],
    }).output();
    return new TextDecoder().decode(stdout).split("\n").filter((line) =>
      line.includes(" grader/main.ts ")
    );
  }

  /**
   * Waits until the command that runs in it is stopped, all its processes.
   *
   * The shell says so as soon as the first of them is; one that still waits for a line
   * would take what is typed for the shell.
   */
  async stopped(): Promise<void> {
    while ((await this.#processes()).some((line) => /^ *\d+ [^T]/.test(line))) {
      // Each look takes a process of its own, so nothing is kept busy.
    }
  }

  /**
   * Waits for a text.
   *
   * @returns The output since the last call, up to the end of that text, without the
   * codes that move the cursor.
   */
  async hear(text: string): Promise<string> {
    while (!this.#heard.includes(text)) {
      if (!await this.#listen()) {
        throw new Error(`"${text}" was never printed: ${this.#heard}`);
      }
    }
    const end = this.#heard.indexOf(text) + text.length;
    const heard = this.#heard.slice(0, end);
    this.#heard = this.#heard.slice(end);
    return heard;
  }

  /** Waits for one of some texts; returns the one that is printed first. */
  async hearFirst(...texts: readonly string[]): Promise<string> {
    const heard = () => texts.filter((text) => this.#heard.includes(text));
    while (heard().length === 0) {
      if (!await this.#listen()) {
        throw new Error(`none of ${texts} was ever printed: ${this.#heard}`);
      }
    }
    const [first] = heard().sort((a, b) =>
      this.#heard.indexOf(a) - this.#heard.indexOf(b)
    );
    await this.hear(first);
    return first;
  }

  /** Waits until it ends by itself; returns its exit code and the rest of its output. */
  async end(): Promise<{ code: number; heard: string }> {
    while (await this.#listen());
    const { code } = await this.#script.status;
    return { code, heard: this.#heard };
  }

  /** Ends it, at the end of a `using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    // Most commands end at Ctrl-C, and a shell at Ctrl-D; told by a signal, `script`
    // would take two seconds over it.
    await this.press("\x03\x04").catch(() => {});
    clearTimeout(this.#patience);
    const late = setTimeout(() => {
      try {
        this.#script.kill("SIGTERM");
      } catch {
        // It has ended by itself.
      }
    }, 1_500);
    while (await this.#listen());
    await this.#script.status;
    clearTimeout(late);
    await this.#keys.close().catch(() => {});
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

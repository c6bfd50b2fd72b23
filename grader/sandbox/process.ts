/**
 * One child process: started, asked, listened to with a clock, killed.
 *
 * @module
 */
import type { Folder } from "./folder.ts";
import { GraderFault } from "./grader_fault.ts";
import { commandLine, environment, type Limits } from "./limits.ts";
import { type Answer, FRAME, type Job, receiveAnswer } from "./protocol.ts";

/** How a child may come to its end before it has answered. */
export type End = "timeout" | "memory" | "output-limit" | "crashed";

/** What was heard from a child: an answer, which may be forged, or its end, which is not. */
export type Heard =
  | { readonly answer: Answer; readonly end?: undefined }
  | { readonly answer?: undefined; readonly end: End };

/** The name of the measures of how long a process lived on after its time was up. */
export const PAST_LIMIT = "gradlings: past the limit";

/** What the learner's code may print for one job, in characters. */
const OUTPUT_LIMIT = 1_000_000;

/** A running child and the conversation with it. */
export class Child {
  #process: Deno.ChildProcess;
  #stdin: WritableStreamDefaultWriter<Uint8Array>;
  #stdout: ReadableStreamDefaultReader<Uint8Array>;
  #decoder = new TextDecoder();
  #buffer = "";
  #printed = "";

  /**
   * Starts a child in its folder.
   *
   * @param folder Where it lives.
   * @param seed What its `Math.random` starts from.
   * @param limits What it may use.
   * @throws {GraderFault} If it cannot be started.
   */
  constructor(folder: Folder, seed: number, limits: Limits) {
    const [program, ...args] = commandLine(seed, limits);
    try {
      this.#process = new Deno.Command(program, {
        args,
        cwd: folder.readable,
        clearEnv: true,
        env: environment(folder.cache),
        stdin: "piped",
        stdout: "piped",
        stderr: "null",
      }).spawn();
    } catch (error) {
      throw new GraderFault(
        `no process could be started: ${(error as Error).message}`,
      );
    }
    this.#stdin = this.#process.stdin.getWriter();
    this.#stdout = this.#process.stdout.getReader();
  }

  /** Hands the child a job. */
  async ask(job: Job): Promise<void> {
    const line = new TextEncoder().encode(`${JSON.stringify(job)}\n`);
    // A child that has ended refuses; listening to it says how it ended.
    await this.#stdin.write(line).catch(() => {});
  }

  /**
   * Waits for the child's next answer.
   *
   * @param limitMs How long.
   * @param allowance How many times the usual the learner's code may have printed.
   * @returns The answer, or how the child ended instead. It is dead then.
   */
  async listen(limitMs: number, allowance = 1): Promise<Heard> {
    const { promise: late, resolve } = Promise.withResolvers<"timeout">();
    const timer = setTimeout(
      () => resolve("timeout"),
      Math.max(0, limitMs),
    );
    try {
      while (true) {
        const answer = this.#takeFrame();
        if (answer !== undefined) return { answer };
        const length = this.#printed.length + this.#buffer.length;
        if (length > OUTPUT_LIMIT * allowance) {
          await this.kill();
          return { end: "output-limit" };
        }
        const chunk = await Promise.race([this.#stdout.read(), late]);
        if (chunk === "timeout") {
          await this.#killLate();
          return { end: "timeout" };
        }
        if (chunk.done) return { end: await this.#ended(late) };
        this.#buffer += this.#decoder.decode(chunk.value, { stream: true });
      }
    } finally {
      clearTimeout(timer);
    }
  }

  /** Returns what the learner's code has printed since the last call. */
  takePrinted(): string {
    const printed = this.#printed;
    this.#printed = "";
    return printed;
  }

  /** Ends the child at once, whatever it is doing. */
  async kill(): Promise<void> {
    this.abandon();
    await this.#stdin.abort().catch(() => {});
    await this.#stdout.cancel().catch(() => {});
    await this.#process.status;
  }

  /** Ends the child without waiting for its end. */
  abandon(): void {
    try {
      this.#process.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }

  /** Takes the first whole frame out of the buffer; what stands before it was printed. */
  #takeFrame(): Answer | undefined {
    while (true) {
      const start = this.#buffer.indexOf(FRAME);
      if (start < 0) {
        // All but a piece that may be the start of a frame.
        const mark = this.#buffer.lastIndexOf(FRAME[0]);
        this.#print(mark < 0 ? this.#buffer.length : mark);
        return undefined;
      }
      this.#print(start);
      const end = this.#buffer.indexOf("\n");
      if (end < 0) return undefined;
      // Half a frame may stand before a whole one.
      this.#print(this.#buffer.lastIndexOf(FRAME, end));
      const line = this.#buffer.indexOf("\n");
      const answer = receiveAnswer(this.#buffer.slice(FRAME.length, line));
      if (answer === undefined) {
        this.#print(line); // not a frame, then
        continue;
      }
      this.#buffer = this.#buffer.slice(line + 1);
      return answer;
    }
  }

  /** Moves the first characters of the buffer to what was printed. */
  #print(length: number): void {
    this.#printed += this.#buffer.slice(0, length);
    this.#buffer = this.#buffer.slice(length);
  }

  /**
   * How a process ended whose output has. It may have closed that and live on: then
   * its time runs on as well.
   */
  async #ended(late: Promise<"timeout">): Promise<End> {
    const status = await Promise.race([this.#process.status, late]);
    if (status === "timeout") {
      await this.#killLate();
      return "timeout";
    }
    await this.#stdin.abort().catch(() => {});
    this.#print(this.#buffer.length);
    return isOutOfMemory(status) ? "memory" : "crashed";
  }

  async #killLate(): Promise<void> {
    const start = performance.now();
    await this.kill();
    performance.measure(PAST_LIMIT, { start });
  }
}

/** V8 out of memory traps or aborts; as an exit code where there are no signals. */
function isOutOfMemory({ code, signal }: Deno.CommandStatus): boolean {
  return Deno.build.os === "windows"
    ? code === -2147483645 || code === 134
    : signal === "SIGTRAP" || signal === "SIGABRT" || signal === "SIGILL";
}

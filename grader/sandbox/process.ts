/**
 * One child process: started, asked, listened to with a clock, killed.
 *
 * @module
 */
import type { FaultKind } from "../core/probes/outcome.ts";
import { GraderFault, STARVED } from "../core/grader_fault.ts";
import type { Answer } from "../core/probes/protocol.ts";
import { receiveAnswer } from "../core/probes/receive.ts";
import { type ChildRequest, FRAME } from "./frame.ts";
import { commandLine, environment, FOLDER, type Limits } from "./limits.ts";
import { usageOf } from "./processor_time.ts";
import { Limit } from "./time_limit.ts";

/** How a child may come to its end before it has answered. */
export type ChildFault = Extract<
  FaultKind,
  "timeout" | "memory" | "output-limit" | "crashed"
>;

/** What was heard from a child: an answer, which may be forged, or its end, which is not. */
export type Heard =
  | { readonly answer: Answer; readonly end?: undefined }
  | { readonly answer?: undefined; readonly end: ChildFault };

/** The name of the measures of how long a process lived on after its time was up. */
export const PAST_LIMIT = "gradlings: past the limit";

/** What the learner's code may print for one request, in characters. */
const OUTPUT_LIMIT = 1_000_000;

/** A running child and the conversation with it. */
export class Child {
  #process: Deno.ChildProcess;
  #stdin: WritableStreamDefaultWriter<Uint8Array>;
  #stdout: ReadableStreamDefaultReader<Uint8Array>;
  #reading: Promise<ReadableStreamReadResult<Uint8Array>> | undefined;
  #decoder = new TextDecoder();
  #buffer = "";
  #printed = "";
  #started = performance.now();
  #used = 0;

  /**
   * Starts a child.
   *
   * @param program What it runs, as JavaScript.
   * @param seed What its `Math.random` starts from.
   * @param limits What it may use.
   * @throws {GraderFault} If it cannot be started.
   */
  constructor(
    program: string,
    seed: number,
    private readonly limits: Limits,
  ) {
    const [name, ...args] = commandLine(seed, limits);
    try {
      this.#process = new Deno.Command(name, {
        args,
        cwd: FOLDER,
        clearEnv: true,
        env: environment(),
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
    this.#send(program);
  }

  /**
   * Hands the child a request. Nobody waits until it has been read: a child that reads no
   * more would never end that, and whoever listens to it has a clock.
   */
  ask(request: ChildRequest): void {
    this.#send(request);
  }

  /** Sends a line; a child that has ended refuses, and listening to it says how it ended. */
  async #send(value: unknown): Promise<void> {
    const line = new TextEncoder().encode(`${JSON.stringify(value)}\n`);
    await this.#stdin.write(line).catch(() => {});
  }

  /**
   * A limit from now on.
   *
   * @param limitMs How much processor time the child may use; by the clock it may take
   * longer, as long as it is the machine that is slow.
   */
  limitOf(limitMs: number): Limit {
    return new Limit(
      limitMs,
      this.#process.pid,
      this.#started,
      this.limits.clockFactor,
    );
  }

  /**
   * Waits for the child's next answer.
   *
   * @param until How long; a number starts a limit of its own.
   * @param limitFactor How many times the usual the learner's code may have printed.
   * @returns The answer, or how the child ended instead. It is dead then.
   * @throws {GraderFault} If the machine had no time for it.
   */
  async listen(until: number | Limit, limitFactor = 1): Promise<Heard> {
    const limit = typeof until === "number" ? this.limitOf(until) : until;
    while (true) {
      const answer = this.#takeFrame();
      if (answer !== undefined) return { answer };
      const length = this.#printed.length + this.#buffer.length;
      if (length > OUTPUT_LIMIT * limitFactor) {
        await this.kill();
        return { end: "output-limit" };
      }
      const chunk = await within(limit.left, this.#read());
      if (chunk === "late") {
        if (await limit.isOver()) {
          this.#used = limit.used;
          await this.#killLate();
          if (limit.isStarved) throw new GraderFault(STARVED);
          return { end: "timeout" };
        }
        continue;
      }
      this.#reading = undefined;
      if (chunk.done) return { end: await this.#ended(limit) };
      this.#buffer += this.#decoder.decode(chunk.value, { stream: true });
    }
  }

  /** The next piece of its output; one that nobody has taken yet is not lost. */
  #read(): Promise<ReadableStreamReadResult<Uint8Array>> {
    return this.#reading ??= this.#stdout.read();
  }

  /** The processor time that it has used, in milliseconds; 0 where that is not known. */
  async used(): Promise<number> {
    const usage = await usageOf(this.#process.pid);
    return usage?.milliseconds ?? this.#used;
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
  async #ended(limit: Limit): Promise<ChildFault> {
    while (true) {
      const status = await within(limit.left, this.#process.status);
      if (status !== "late") {
        await this.#stdin.abort().catch(() => {});
        this.#print(this.#buffer.length);
        return isOutOfMemory(status) ? "memory" : "crashed";
      }
      if (await limit.isOver()) {
        await this.#killLate();
        return "timeout";
      }
    }
  }

  async #killLate(): Promise<void> {
    const start = performance.now();
    await this.kill();
    performance.measure(PAST_LIMIT, { start });
  }
}

/** What a promise comes to, unless it takes too long. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | "late"> {
  const { promise: late, resolve } = Promise.withResolvers<"late">();
  const timer = setTimeout(() => resolve("late"), ms);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** V8 out of memory traps or aborts; as an exit code where there are no signals. */
function isOutOfMemory({ code, signal }: Deno.CommandStatus): boolean {
  return Deno.build.os === "windows"
    ? code === -2147483645 || code === 134
    : signal === "SIGTRAP" || signal === "SIGABRT" || signal === "SIGILL";
}

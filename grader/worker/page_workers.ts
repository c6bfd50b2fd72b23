/// <reference lib="dom" />
/**
 * The workers of a page, as the page sees them.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { failing, syntaxErrorAt } from "./failing_file.ts";
import { linkWorker } from "./link_worker.ts";
import { Mailbox, type WorkerThread } from "./mailbox.ts";
import type { CompiledFile, WorkerMessage } from "./messages.ts";
import {
  type HostAnswer,
  type HostRequest,
  hostWorkers,
  type ScriptError,
} from "./worker_host.ts";
import { YARDSTICK } from "./yardstick.ts";

/** A frame that does not answer in this time is taken to be refused, in milliseconds. */
const FRAME_MS = 10_000;

/** Starts workers. */
export class PageWorkers {
  readonly #threads = new Map<number, PageThread>();
  #last = 0;

  private constructor(
    private readonly port: MessagePort,
    private readonly runtime: string,
    /** Whether they run in a frame without an origin. */
    readonly isolated: boolean,
  ) {
    port.onmessage = ({ data }: MessageEvent<HostAnswer>) => {
      if ("ready" in data) return;
      const thread = this.#threads.get(data.id);
      if ("said" in data) thread?.mailbox.hear(data.said);
      else thread?.fail(data.failed);
    };
  }

  /**
   * Connects to the frame; where it does not answer, to the page itself.
   *
   * @param frame The window of a frame with `frame_script.ts` in it.
   * @param runtime The bundled text of `classic_worker.ts`.
   */
  static async connect(
    frame: Window | null,
    runtime: string,
  ): Promise<PageWorkers> {
    const { port1, port2 } = new MessageChannel();
    const answered = await new Promise<boolean>((resolve) => {
      port1.onmessage = () => resolve(true);
      setTimeout(() => resolve(false), FRAME_MS);
      if (frame === null) resolve(false);
      else frame.postMessage("", "*", [port2]);
    });
    if (answered) return new PageWorkers(port1, runtime, true);
    const local = new MessageChannel();
    hostWorkers(local.port2);
    return new PageWorkers(local.port1, runtime, false);
  }

  /**
   * Starts a worker; what it is asked decides what text it is made of.
   *
   * @param runtime What it runs, if it is not to grade.
   */
  start(runtime = this.runtime): WorkerThread {
    const id = ++this.#last;
    const thread = new PageThread(
      runtime,
      (message) => this.port.postMessage({ id, ...message }),
      () => this.#threads.delete(id),
    );
    this.#threads.set(id, thread);
    return thread;
  }

  /** Starts a worker that does a piece of our own work, and then says so. */
  startYardstick(): WorkerThread {
    const thread = this.start(YARDSTICK);
    thread.ask({ files: [], request: { measure: true } });
    return thread;
  }
}

/** What is said of a syntax error of which a browser says nothing. */
const NOWHERE = "something is wrong with the syntax; this browser does not " +
  "say where, and Chrome or Edge would";

/** What a thread asks of its host. */
type Unnumbered<Request> = Request extends unknown ? Omit<Request, "id">
  : never;

class PageThread implements WorkerThread {
  readonly mailbox: Mailbox = new Mailbox();
  #task: WorkerMessage | undefined;
  #files: readonly CompiledFile[] = [];

  constructor(
    private readonly runtime: string,
    private readonly send: (message: Unnumbered<HostRequest>) => void,
    private readonly onEnd: () => void,
  ) {}

  ask(task: WorkerMessage): void {
    const { files, request } = task;
    if (this.#task !== undefined) return this.send({ request });
    this.#task = task;
    this.#files = files;
    this.send({ start: linkWorker(this.runtime, files).text, request });
  }

  /** A file that is no program keeps all of them from running: it is put aside. */
  fail(error: ScriptError): void {
    const broken = this.#brokenBy(error);
    if (broken === undefined || this.mailbox.hasHeard) {
      return this.mailbox.hear({ end: "crashed" });
    }
    this.#files = this.#files.map((file) =>
      file.name === broken.name ? broken : file
    );
    this.send({ end: true });
    const { request } = this.#task!;
    this.send({ start: linkWorker(this.runtime, this.#files).text, request });
  }

  /** The file at fault, with its error in place of its code. */
  #brokenBy(
    { message = "", line = 0, column = 0 }: ScriptError,
  ): CompiledFile | undefined {
    const open = this.#files.filter(({ isFailing }) => !isFailing);
    const { ranges } = linkWorker(this.runtime, this.#files);
    const range = ranges.find(({ first, last }) =>
      line >= first && line <= last
    );
    if (range !== undefined) {
      if (!open.some(({ name }) => name === range.name)) return undefined;
      const text = message.replace(/^(?:Uncaught )?(?:SyntaxError: )?/, "");
      const at = line - range.first + 1;
      return failing(
        range.name,
        syntaxErrorAt(text, range.name, at, column),
      );
    }
    // Firefox does not say where: the last file is the one under test.
    const last = open[open.length - 1];
    return line > 0 || last === undefined
      ? undefined
      : failing(last.name, NOWHERE);
  }

  terminate(): void {
    this.send({ end: true });
    this.onEnd();
    this.mailbox.hear({ end: "crashed" });
  }
}

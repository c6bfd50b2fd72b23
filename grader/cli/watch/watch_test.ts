import { assert, assertEquals } from "@std/assert";
import { untilBusy, untilGone } from "../../dev/attacks/look.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { exercise } from "../../dev/testing/edition.ts";
import { FreshKit } from "../../dev/testing/fresh_kit.ts";
import { pathOf } from "../../kit/paths.ts";
import { readKit } from "../../kit/workspace.ts";

const LESSON = exercise(1);
const RIGHT = readKit(filesOf(LESSON).solution);
const WRONG = RIGHT.replace("grad = 0", "grad = 1");

/** One copy for all tests: Deno compiles what lies in it once. */
let kit: FreshKit;
Deno.test.beforeAll(() => void (kit = new FreshKit()));
Deno.test.beforeEach(() => kit.startAgain());
Deno.test.afterAll(() => kit[Symbol.dispose]());

/** A kit that is being watched, its output heard piece by piece. */
class Watched {
  readonly file = new URL(filesOf(LESSON).exercise, kit.root);
  readonly temporary = pathOf(new URL("temporary", kit.root));
  readonly process: Deno.ChildProcess;
  #output: AsyncIterator<string>;
  #heard = "";

  constructor() {
    Deno.mkdirSync(this.temporary, { recursive: true });
    this.process = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "grader/main.ts", "grade", "1", "--watch"],
      cwd: kit.root,
      env: {
        NO_COLOR: "1",
        GRADLINGS_STD: "stand-ins",
        TMPDIR: this.temporary,
      },
      stdin: "null",
      stdout: "piped",
      stderr: "null",
    }).spawn();
    this.#output = this.process.stdout
      .pipeThrough(new TextDecoderStream())[Symbol.asyncIterator]();
  }

  /** Waits for a text; what was heard up to and with it. */
  async hear(text: string): Promise<string> {
    while (!this.#heard.includes(text)) {
      const { value, done } = await this.#output.next();
      if (done) throw new Error(`never said "${text}": ${this.#heard}`);
      this.#heard += value;
    }
    const end = this.#heard.indexOf(text) + text.length;
    const heard = this.#heard.slice(0, end);
    this.#heard = this.#heard.slice(end);
    return heard;
  }

  save(text: string): void {
    Deno.writeTextFileSync(this.file, text);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    try {
      this.process.kill("SIGTERM");
    } catch {
      // It has ended by itself.
    }
    await this.process.status;
    await this.#output.return?.();
  }
}

Deno.test("watching, each save has its verdict, however it is saved", async () => {
  await using watched = new Watched();
  await watched.hear("not started");
  watched.save(WRONG);
  await watched.hear(`, "fields": wrong`);
  const aside = new URL(`${watched.file.href}.new`);
  Deno.writeTextFileSync(aside, RIGHT);
  Deno.renameSync(aside, watched.file);
  await watched.hear("Exercise 1 passes.");
  watched.save(RIGHT.replace("export class", "export clas"));
  await watched.hear("does not load");
  Deno.removeSync(watched.file);
  await watched.hear("does not exist");
});

Deno.test("watching, saves in quick succession have one verdict, of the last", async () => {
  await using watched = new Watched();
  await watched.hear("not started");
  for (let i = 0; i < 20; i++) watched.save(i % 2 === 0 ? "" : WRONG);
  watched.save(RIGHT);
  const heard = await watched.hear("Exercise 1 passes.");
  assert(!heard.includes("wrong"), heard);
});

Deno.test("watching, an endless loop is cut by the next save", async () => {
  await using watched = new Watched();
  await watched.hear("not started");
  watched.save(`${RIGHT}\nfor (;;);`);
  await untilBusy(watched.process.pid);
  watched.save(RIGHT);
  const heard = await watched.hear("Exercise 1 passes.");
  assert(!heard.includes("timeout"), heard);
});

Deno.test({
  name: "watching leaves nothing behind when it is told to stop",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    for (const signal of ["SIGINT", "SIGHUP"] as const) {
      kit.startAgain();
      await using watched = new Watched();
      await watched.hear("not started");
      watched.save(WRONG);
      await watched.hear("Next:");
      watched.process.kill(signal);
      assertEquals((await watched.process.status).code, 130);
      assertEquals([...Deno.readDirSync(watched.temporary)], []);
      await untilGone(watched.process.pid);
    }
  },
});

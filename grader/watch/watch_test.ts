import { assert, assertEquals } from "@std/assert";
import { processesIn } from "../attacks/look.ts";
import { filesOf } from "../course/lesson.ts";
import { exercise, FreshKit } from "../testing/fresh_kit.ts";
import { pathOf } from "../workspace/paths.ts";
import { readKit } from "../workspace/workspace.ts";

const LESSON = exercise(1);
const RIGHT = readKit(filesOf(LESSON).solution);
const WRONG = RIGHT.replace("grad = 0", "grad = 1");

/** A kit that is being watched, its output heard piece by piece. */
class Watched {
  readonly kit = new FreshKit();
  readonly file = new URL(filesOf(LESSON).exercise, this.kit.root);
  readonly temporary = pathOf(new URL("temporary", this.kit.root));
  readonly process: Deno.ChildProcess;
  #output: AsyncIterator<string>;
  #heard = "";

  constructor() {
    Deno.mkdirSync(this.temporary);
    this.process = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "grader/main.ts", "grade", "1", "--watch"],
      cwd: this.kit.root,
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
    this.kit[Symbol.dispose]();
  }
}

Deno.test("watching, each save has its verdict, however it is saved", async () => {
  await using watched = new Watched();
  await watched.hear("not started");
  watched.save(WRONG);
  await watched.hear(`exercises/01_value.ts, "fields": wrong`);
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
  if (Deno.build.os === "linux") {
    // Until it is at work on it.
    while (!isPlaced(watched.temporary)) {
      await new Promise((r) => setTimeout(r, 5));
    }
  }
  watched.save(RIGHT);
  const heard = await watched.hear("Exercise 1 passes.");
  assert(!heard.includes("timeout"), heard);
});

Deno.test({
  name: "watching leaves nothing behind when it is told to stop",
  ignore: Deno.build.os === "windows",
  fn: async () => {
    for (const signal of ["SIGINT", "SIGHUP"] as const) {
      await using watched = new Watched();
      await watched.hear("not started");
      watched.save(WRONG);
      await watched.hear("Next:");
      watched.process.kill(signal);
      assertEquals((await watched.process.status).code, 130);
      assertEquals([...Deno.readDirSync(watched.temporary)], []);
      assertEquals(processesIn(watched.temporary), []);
    }
  },
});

/** Whether a submission lies in one of the folders of running processes. */
function isPlaced(temporary: string): boolean {
  return [...Deno.readDirSync(temporary)].some(({ name }) => {
    try {
      const files = Deno.readDirSync(`${temporary}/${name}/files`);
      return [...files].some((file) => file.name.includes(".submitted."));
    } catch {
      return false;
    }
  });
}

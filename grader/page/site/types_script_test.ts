import { assert, assertEquals } from "@std/assert";
import { FakeTime } from "@std/testing/time";
import { exerciseFileName } from "../../core/course/lesson.ts";
import {
  shownTypeFaults,
  type TypeFault,
  TYPES_PATIENCE_MS,
  TYPES_STOPPED,
} from "../../core/report/type_errors.ts";
import { allSubmissions } from "../../dev/parity/submissions.ts";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { solution } from "../../dev/testing/submissions.ts";
import { removeFolder } from "../../kit/held_files.ts";
import { urlOf } from "../../kit/paths.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { outputOfCheck, parseErrors } from "../../sandbox/type_errors.ts";
import { linkWorker } from "../../worker/link_worker.ts";
import { Mailbox, type WorkerThread } from "../../worker/mailbox.ts";
import type { WorkerMessage } from "../../worker/messages.ts";
import { TypeWorker } from "../browser/types/type_worker.ts";
import { typeRuntime } from "./types_script.ts";

const RUNTIME = await typeRuntime();

/** A worker of Deno, with what it is made of as its text. */
class Thread implements WorkerThread {
  readonly mailbox: Mailbox = new Mailbox();
  readonly #url: string;
  readonly #worker: Worker;

  constructor() {
    const { text } = linkWorker(RUNTIME, []);
    this.#url = URL.createObjectURL(
      new Blob([text], { type: "text/javascript" }),
    );
    this.#worker = new Worker(this.#url, { type: "module" });
    this.#worker.onmessage = ({ data }) => this.mailbox.hear(data);
  }

  ask({ request }: WorkerMessage): void {
    this.#worker.postMessage(request);
  }

  terminate(): void {
    URL.revokeObjectURL(this.#url);
    this.#worker.terminate();
    this.mailbox.hear({ end: "crashed" });
  }
}

/** Files beside each other, and which of them are checked. */
interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly names: readonly string[];
}

const OURS = filesOf((number) => solution(exercise(number)));

function filesOf(textOf: (number: number) => string | undefined) {
  return Object.fromEntries(
    EDITION.exercises.flatMap((lesson): [string, string][] => {
      const text = textOf(lesson.number);
      return text === undefined ? [] : [[exerciseFileName(lesson), text]];
    }),
  );
}

/** Ends of a file, by what is wrong with its types. */
const ENDS: Readonly<Record<string, string>> = {
  "a text for a number": "export const a: number = new Value(1).op;\n",
  "a number for a text": "new Value(1).op = new Value(2).data;\n",
  "an argument too many": "new Value(1, [], '', '', 3);\n",
  "a misspelt name": "const b = new Vaule(1);\n",
  "a misspelt member": "new Value(1).dat;\n[1].pusch(2);\nMath.tahn(1);\n",
  "an import that is not there":
    'import { Vaule } from "./01_value.ts";\nconst b = Vaule;\n',
  "what may be undefined":
    "const c: number = new Map<string, number>().get('c');\n",
  "a function that returns nothing":
    "function f(a: number): number {\n  if (a > 0) return a;\n}\nf(1);\n",
  "three errors": "f(1);\ng(2);\nconst a: string = 3;\n",
  "a name twice": "let a = 1;\nlet a = 2;\n",
  "an error that is unknown":
    "try {\n  new Value(1);\n} catch (error) {\n  error.message;\n}\n",
  "errors of style alone": "function f(a) {\n  return a;\n}\nf(1);\n",
  "a timer": "const t: number = setTimeout(() => {}, 1);\nclearTimeout(t);\n",
  "what a page or Deno has":
    "const d: string = performance.now();\nDeno.nothing();\ndocument.body;\n",
  "a long type":
    "const all: Value[] = [new Value(1)].map((one) => one.prev);\n",
  "no syntax": "const = 1;\n",
  "a file that is not there":
    'import { a } from "./09_more.ts";\nconst b: string = 1;\n',
};

const KINDS = [
  "solutions",
  "stubs",
  "right alternatives",
  "unseen wrong files",
];

/** Beside each other as a learner has them: ours is where they have written nothing. */
const CASES: readonly Case[] = [
  ...(await allSubmissions(EDITION, referenceFiles(EDITION)))
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ name, texts }) => caseOf(name, filesOf((n) => texts[n]))),
  ...Object.entries(ENDS).map(([what, end]) =>
    caseOf(what, { "02_ops.ts": `${OURS["02_ops.ts"]}\n${end}` })
  ),
  caseOf("on an empty file", { ...OURS, "01_value.ts": "" }),
];

function caseOf(what: string, written: Readonly<Record<string, string>>): Case {
  const names = Object.keys(written);
  const before = Object.entries(OURS).filter(([name]) => name < names[0]);
  return { what, names, files: { ...Object.fromEntries(before), ...written } };
}

/** What is shown of the files of a case, by name. */
type Shown = Readonly<Record<string, readonly TypeFault[]>>;

/** What the terminal shows of each. */
async function inTerminal(cases: readonly Case[]): Promise<Shown[]> {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_types_" });
  const paths = cases.map(({ names }, i) =>
    names.map((name) => `${i}/exercises/${name}`)
  );
  try {
    for (const [i, { files }] of cases.entries()) {
      Deno.mkdirSync(`${folder}/${i}/exercises`, { recursive: true });
      for (const [name, text] of Object.entries(files)) {
        Deno.writeTextFileSync(`${folder}/${i}/exercises/${name}`, text);
      }
    }
    const output = await outputOfCheck(paths.flat(), urlOf(`${folder}/`));
    assert(output !== undefined, "it was ended");
    return cases.map(({ names }, i) =>
      Object.fromEntries(
        names.map((name, j) => [
          name,
          shownTypeFaults(parseErrors(output, paths[i][j])),
        ]),
      )
    );
  } finally {
    removeFolder(folder);
  }
}

/** Has something done with a checker, and ends it. */
async function withTypes(
  start: () => WorkerThread,
  run: (types: TypeWorker) => Promise<void>,
): Promise<void> {
  const types = new TypeWorker(start);
  try {
    await run(types);
  } finally {
    types.end();
  }
}

Deno.test("the page shows the type errors that the terminal shows", async () => {
  // One that does not parse keeps the terminal from all others.
  const parts = Object.values(
    Object.groupBy(CASES, ({ what }) => String(what === "no syntax")),
  ) as Case[][];
  let total = 0;
  await withTypes(() => new Thread(), async (types) => {
    for (const cases of parts) {
      const wanted = await inTerminal(cases);
      for (const [i, { what, names, files }] of cases.entries()) {
        const found: Record<string, readonly TypeFault[]> = {};
        for (const name of names) {
          found[name] = (await types.check({ name, files }))!;
          total += found[name].length;
        }
        assertEquals({ what, found }, { what, found: wanted[i] });
      }
    }
  });
  assert(total > 20, `${total} errors`);
});

/** A worker that says nothing until it is made to. */
class Silent implements WorkerThread {
  static readonly started: Silent[] = [];
  readonly mailbox: Mailbox = new Mailbox();
  isEnded = false;
  asked = 0;

  constructor() {
    Silent.started.push(this);
  }

  ask(): void {
    this.asked++;
  }

  terminate(): void {
    this.isEnded = true;
    this.mailbox.hear({ end: "crashed" });
  }
}

const REQUEST = { name: "a.ts", files: { "a.ts": "" } };
const NONE = { told: "[]", printed: "" };

Deno.test("a newer text takes the place of an older one, and of a worker that is stuck in it", async () => {
  Silent.started.length = 0;
  await withTypes(() => new Silent(), async (types) => {
    const [first, second] = [types.check(REQUEST), types.check(REQUEST)];
    const [thread] = Silent.started;
    // It is only about to begin.
    assertEquals(thread.isEnded, false);
    thread.mailbox.hear(NONE);
    assertEquals(await first, undefined);
    thread.mailbox.hear(NONE);
    assertEquals(await second, []);

    const stuck = types.check(REQUEST);
    const newer = types.check(REQUEST);
    assertEquals(await stuck, undefined);
    assertEquals(thread.isEnded, true);
    Silent.started[1].mailbox.hear(NONE);
    assertEquals(await newer, []);
    assertEquals(Silent.started.length, 2);
  });
});

Deno.test("a worker that does not answer is ended, which is said", async () => {
  Silent.started.length = 0;
  using time = new FakeTime(0);
  await withTypes(() => new Silent(), async (types) => {
    const asked = types.check(REQUEST).catch(({ message }) => message);
    time.tick(TYPES_PATIENCE_MS);
    assertEquals(await asked, TYPES_STOPPED);
    assertEquals(Silent.started[0].isEnded, true);
    const next = types.check(REQUEST);
    Silent.started[1].mailbox.hear(NONE);
    assertEquals(await next, []);
  });
});

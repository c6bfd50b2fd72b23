import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Observer } from "../core/grade/observer.ts";
import type { Trial } from "../core/probes/trial.ts";
import { GraderFault } from "../core/grader_fault.ts";
import { threadObserver } from "../dev/testing/thread_observer.ts";
import { TrialThread } from "../dev/testing/trial_thread.ts";
import { compileFile } from "./compile_file.ts";
import { Mailbox } from "./mailbox.ts";
import { WorkerObserver } from "./worker_observer.ts";

/** What these tests allow a worker, in milliseconds, before it counts as stuck. */
const IMPATIENT_MS = 2_000;

const VALUE = `export class Value {
  grad = 0;
  label = "";
  backwardStep = () => {};
  prev: unknown[];
  constructor(public data: number, prev: unknown[] = [], public op = "") {
    this.prev = [...prev];
  }
  toString(): string {
    return \`Value(data=\${this.data})\`;
  }
}
`;

/** The checks of exercise 1, on a text of it. */
function trialOf(text: string, more: Partial<Trial> = {}): Trial {
  return {
    probes: "01_value",
    prerequisites: [],
    subjects: [{ name: "01_value.submitted.ts", text, exports: ["Value"] }],
    seed: 1,
    runs: ["fields", "prev", "as text"].map((check) => ({
      check,
      key: `1/1/${check}`,
    })),
    ...more,
  };
}

/** Each check's fault, or "" for none. */
function faultsOf({ outcomes }: Awaited<ReturnType<Observer["alone"]>>) {
  return outcomes.map(({ fault }) => fault?.kind ?? "");
}

/** Requires that something fails with a fault of the grader's own that says this. */
async function assertOurFault(
  action: () => Promise<unknown>,
  says: string,
): Promise<void> {
  const error = await action().then(() => undefined, (error) => error);
  assert(error instanceof GraderFault, `${error}`);
  assertStringIncludes(error.message, says);
}

async function all(observer: Observer, trials: readonly Trial[]) {
  const outcomes = [];
  for await (const one of observer.together(trials, async () => {})) {
    outcomes.push(one);
  }
  return outcomes;
}

/** Lets a test fail that leaves a timer or a worker behind. */
const TIDY = { sanitizeOps: true, sanitizeResources: true };

Deno.test(
  "alone() observes a trial and leaves no worker and no timer",
  TIDY,
  async () => {
    const observer = threadObserver();
    const observed = await observer.alone(trialOf(VALUE));
    assertEquals(faultsOf(observed), ["", "", ""]);
    assert(observed.outcomes.every(({ observations }) => observations.length));
    assertEquals(observer.workers, 0);
  },
);

Deno.test("together() observes all trials in one worker, and ends it when nobody listens any more", async () => {
  const observer = threadObserver();
  const trials = [trialOf(VALUE), trialOf(VALUE)];
  const outcomes = await all(observer, trials);
  assertEquals(outcomes.map(({ alone }) => alone), [true, false]);
  for await (const _ of observer.together(trials, async () => {})) {
    assertEquals(observer.workers, 1);
    break;
  }
  assertEquals(observer.workers, 0);
});

Deno.test("together() leaves no worker behind when its second argument fails", async () => {
  const observer = threadObserver();
  const failing = () => Promise.reject(new GraderFault("meanwhile"));
  const trials = observer.together([trialOf(VALUE)], failing);
  await assertOurFault(() => trials.next(), "meanwhile");
  assertEquals(observer.workers, 0);
});

const LOOPING = VALUE.replace(
  "this.prev = [",
  'while (op === "sum");\n    this.prev = [',
);

Deno.test("together() runs the other checks when one does not end", async () => {
  const observer = threadObserver(undefined, IMPATIENT_MS);
  const trials = [trialOf(VALUE), trialOf(LOOPING), trialOf(VALUE)];
  const outcomes = await all(observer, trials);
  assertEquals(outcomes.map(faultsOf), [
    ["", "", ""],
    ["", "timeout", ""],
    ["", "", ""],
  ]);
  assertEquals(outcomes.map(({ alone }) => alone), [true, true, true]);
  assertEquals(observer.workers, 0);
});

Deno.test("alone() runs the other checks when one ends its worker", async () => {
  const observer = threadObserver();
  const leaving = VALUE.replace(
    "this.prev = [",
    'if (op === "sum") Deno.exit(1);\n    this.prev = [',
  );
  const observed = await observer.alone(trialOf(leaving));
  assertEquals(faultsOf(observed), ["", "crashed", ""]);
  assertEquals(observer.workers, 0);
});

const TRIAL_WORKER = new URL(
  "../dev/testing/trial_worker.ts",
  import.meta.url,
);

/** An observer of little patience, whose yardsticks end when they are told how. */
function withYardstick(
  onStart: (mailbox: Mailbox) => void,
  onEnd: () => void = () => {},
): WorkerObserver {
  return new WorkerObserver({
    start: () => new TrialThread(TRIAL_WORKER),
    startYardstick: () => {
      const mailbox = new Mailbox();
      queueMicrotask(() => onStart(mailbox));
      const terminate = () => {
        onEnd();
        mailbox.hear({ end: "crashed" });
      };
      return { mailbox, ask: () => {}, terminate };
    },
    compile: compileFile,
    limits: { startMs: 60_000, loadMs: 60_000, probeMs: 100 },
    shared: false,
    lanes: 1,
  });
}

/** Slow in two of the checks. */
const SLOW = VALUE.replace(
  "this.prev = [",
  `for (const end = Date.now() + 700; op === "sum" && Date.now() < end;);
    this.prev = [`,
).replace(
  "    return `",
  "    for (const end = Date.now() + 150; Date.now() < end;);\n    return `",
);

Deno.test("alone() lets what is slow go on until the yardstick beside it is done", async () => {
  const yardsticks = { started: 0, ended: 0 };
  const patient = withYardstick(
    () => yardsticks.started++,
    () => yardsticks.ended++,
  );
  const slow = await patient.alone(trialOf(SLOW));
  assertEquals(faultsOf(slow), ["", "", ""]);
  assertEquals(yardsticks, { started: 2, ended: 2 });
  assertEquals(patient.workers, 0);

  const done = withYardstick((yardstick) =>
    yardstick.hear({ told: "done", printed: "" })
  );
  const stuck = await done.alone(trialOf(SLOW));
  assertEquals(faultsOf(stuck), ["", "timeout", "timeout"]);
  assertEquals(done.workers, 0);

  const busy = withYardstick((yardstick) => yardstick.hear({ end: "timeout" }));
  await assertOurFault(() => busy.alone(trialOf(SLOW)), "too busy");
  assertEquals(busy.workers, 0);
});

Deno.test("alone() finds the learner's line of an error", async () => {
  const observer = threadObserver();
  const source = '    throw new RangeError("no");';
  const throwing = VALUE.replace("    return `", `${source}\n    return \``);
  const { outcomes } = await observer.alone(trialOf(throwing));
  const { kind, line, source: shown } = outcomes[2].fault!;
  assertEquals({ kind, line, shown }, {
    kind: "threw",
    line: 10,
    shown: source,
  });
});

Deno.test("alone() says of a file that imports itself, by either of its names, what to do", async () => {
  for (const name of ["01_value.ts", "01_value.submitted.ts"]) {
    const text = `import * as itself from "./${name}";\nitself;\n${VALUE}`;
    const { outcomes } = await threadObserver().alone(trialOf(text));
    const { kind, text: told = "" } = outcomes[0].fault ?? {};
    assertEquals(kind, "does-not-load");
    assertStringIncludes(told, "it imports itself. Take that import out");
  }
});

Deno.test("alone() ignores errors that nobody catches", async () => {
  const observer = threadObserver();
  const noisy = `${VALUE}
Promise.reject(new Error("nobody catches this"));
setTimeout(() => {
  throw new Error("nor this");
});
await new Promise((resolve) => setTimeout(resolve, 50));
`;
  const observed = await observer.alone(trialOf(noisy));
  assertEquals(faultsOf(observed), ["", "", ""]);
});

Deno.test("alone() rejects with a GraderFault when our own code fails", async () => {
  const observer = threadObserver();
  const prerequisites = [{ name: "00.ts", text: 'throw new Error("ours");' }];
  await assertOurFault(
    () => observer.alone(trialOf(VALUE, { prerequisites })),
    "ours",
  );
  const nowhere = new URL("no_such_worker.ts", import.meta.url);
  await assertOurFault(
    () => threadObserver(nowhere).alone(trialOf(VALUE)),
    "did not start",
  );
  assertEquals(observer.workers, 0);
});

Deno.test("stop() ends a trial that is running and refuses later ones", async () => {
  const observer = threadObserver();
  const endless = trialOf(LOOPING);
  const refused = assertOurFault(
    () => observer.alone(endless),
    "it was stopped",
  );
  await observer.stop();
  await refused;
  assertEquals(observer.workers, 0);
  await assertOurFault(
    () => observer.alone(trialOf(VALUE)),
    "it was stopped",
  );
});

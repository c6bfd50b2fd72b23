/**
 * What runs in the child process: imports the learner's files and sends back
 * what the probes see.
 *
 * It is given no expected value and no solution but those of the exercises
 * before the one under test, and no permission but to read its own folder.
 *
 * @module
 */
import { isToDo, Notebook } from "../checks/notebook.ts";
import type { Course, Probe, Probes } from "../checks/probe.ts";
import { Random } from "../checks/random.ts";
import { runProbe } from "../checks/run.ts";
import { type Answer, type Fault, FRAME, type Job, send } from "./protocol.ts";

/** A top-level await has this long to settle, in milliseconds; the grader's own clock ends later. */
const SETTLE_MS = 2000;

class MissingExport extends Error {}

/**
 * Answers jobs from standard input until it ends.
 *
 * @param probes All probes the jobs may ask for, by the key of the job.
 */
export async function serve(probes: Record<string, Probes>): Promise<void> {
  // What the learner prints belongs in one stream, in the order it was printed.
  console.error =
    console.warn =
    console.info =
    console.debug =
      console.log;
  // A rejection or a timer gone wrong is no answer to a probe: it must not end
  // the process, which would cost a right answer.
  globalThis.addEventListener("unhandledrejection", (e) => e.preventDefault());
  globalThis.addEventListener("error", (e) => e.preventDefault());

  // Would outlive the process, on the grader's disk.
  for (const name of ["caches", "localStorage", "sessionStorage"]) {
    Reflect.deleteProperty(globalThis, name);
  }
  for (const mine of [Notebook.prototype, Random.prototype, probes]) {
    Object.freeze(mine);
  }
  Object.values(probes).forEach(Object.freeze);

  answer({ is: "ready" });
  for await (const line of lines(Deno.stdin.readable)) {
    const job: Job = JSON.parse(line);
    await work(job, probes[job.probes]);
  }
  Deno.exit(0); // whatever timers the learner's code has left running
}

async function work(job: Job, probes: Probes): Promise<void> {
  const course: Record<string, unknown> = {};
  for (const file of job.prerequisites) {
    Object.assign(course, await import(urlOf(file)));
  }
  for (const name of job.exports) {
    Object.defineProperty(course, name, {
      configurable: true,
      enumerable: true,
      get() {
        throw new MissingExport(name);
      },
    });
  }
  answer({ is: "prepared" });

  const fault = await load(job, course);
  answer({ is: "loaded", fault });
  if (fault !== undefined) return;
  for (const { check, key } of job.runs) {
    run(job, check, probes[check], course, key);
  }
}

async function load(
  { subjects, exports }: Job,
  course: Record<string, unknown>,
): Promise<Fault | undefined> {
  for (const file of subjects) {
    const importing = import(urlOf(file)).then(
      (module: Record<string, unknown>) => ({ module }),
      (error: unknown) => ({ fault: faultOf(error, subjects, false) }),
    );
    const outcome = await Promise.race([importing, unsettled()]);
    if ("fault" in outcome) return outcome.fault;
    for (const name of exports) {
      if (Object.hasOwn(outcome.module, name)) {
        Object.defineProperty(course, name, {
          configurable: true,
          enumerable: true,
          value: outcome.module[name],
        });
      }
    }
  }
}

function run(
  { subjects }: Job,
  check: string,
  probe: Probe,
  course: Record<string, unknown>,
  key: string,
): void {
  const notebook = new Notebook((tried) => answer({ is: "trying", tried }));
  let fault: Fault | undefined;
  try {
    runProbe(probe, course as unknown as Course, notebook, key);
  } catch (error) {
    fault = faultOf(error, subjects, true);
  }
  const observations = notebook.observations.map(send);
  const { graphs } = notebook;
  answer({ is: "observed", check, observations, graphs, fault });
}

function faultOf(
  error: unknown,
  subjects: readonly string[],
  running: boolean,
): Fault {
  try {
    if (error instanceof MissingExport) {
      return { kind: "missing", text: error.message };
    }
    const text = error instanceof Error
      ? `${error.name}: ${String(error.message).slice(0, 2000)}`
      : `threw ${Deno.inspect(error).slice(0, 2000)}`;
    if (isToDo(error)) return { kind: "todo", text: error.message };
    const stack = error instanceof Error ? String(error.stack) : "";
    const place = placeIn(stack, subjects);
    // Thrown by the probe, not by the learner's code: it looked into a result
    // that is none.
    if (error instanceof TypeError && place.line === undefined && running) {
      return { kind: "unusable", text };
    }
    return { kind: "error", text, ...place };
  } catch {
    return { kind: "error", text: "threw something that cannot be looked at" };
  }
}

/** The first of the learner's lines in a stack trace. */
function placeIn(
  stack: string,
  subjects: readonly string[],
): { file?: string; line?: number } {
  for (const frame of stack.split("\n")) {
    const file = subjects.find((subject) => frame.includes(`/${subject}:`));
    if (file === undefined) continue;
    const line = Number(frame.split(`/${file}:`)[1].split(":")[0]);
    if (line > 0) return { file, line };
  }
  return {};
}

async function unsettled(): Promise<{ fault: Fault }> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return { fault: { kind: "unsettled" } };
}

function urlOf(file: string): string {
  return new URL(file, Deno.mainModule).href;
}

function answer(message: Answer): void {
  const bytes = new TextEncoder().encode(
    `${FRAME}${JSON.stringify(message)}\n`,
  );
  let written = 0;
  while (written < bytes.length) {
    written += Deno.stdout.writeSync(bytes.subarray(written));
  }
}

async function* lines(stream: ReadableStream<Uint8Array>) {
  let rest = "";
  for await (const chunk of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop()!;
    yield* parts;
  }
}

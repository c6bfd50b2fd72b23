/**
 * A program in a lesson, to be run and changed where it stands: with the learner's own
 * files, in a worker.
 *
 * @module
 */
/// <reference lib="dom" />
import { type Lesson, stemOf } from "../../../core/course/lesson.ts";
import { isUntouched } from "../../../core/report/report.ts";
import type { CompiledFile, WorkerEnd } from "../../../worker/messages.ts";
import { button, el } from "../dom.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";

/** A program may take this long, in milliseconds: one of them trains a network. */
const PATIENCE_MS = 20_000;

/**
 * Puts what runs it below a program.
 *
 * @param pre The program, as the lesson shows it.
 * @param lesson The lesson: a program imports files of its exercise and of those before.
 */
export function makeRunnable(
  pre: HTMLElement,
  lesson: Lesson,
  page: Page,
  grading: () => Promise<Grading>,
): void {
  const name = pre.dataset.program!;
  const field = el("textarea", {
    "aria-label": `The program ${name}`,
    class: "program-text",
    autocapitalize: "off",
    spellcheck: "false",
    hidden: true,
    wrap: "off",
  });
  field.value = pre.textContent ?? "";
  field.rows = field.value.split("\n").length;
  const state = el("p", { class: "quiet", role: "status" });
  const printed = el("pre", { class: "output", tabindex: "0", hidden: true });
  let running: AbortController | undefined;

  const run = button("Run it", async () => {
    if (running !== undefined) return running.abort();
    const { signal } = running = new AbortController();
    run.textContent = "Stop";
    state.textContent = "Running …";
    printed.hidden = true;
    try {
      const ran = await runProgram(
        { name, text: field.value, lesson },
        page,
        await grading(),
        signal,
      );
      printed.textContent = ran.printed;
      printed.hidden = ran.printed === "";
      state.textContent = ran.says;
    } catch (error) {
      state.textContent = (error as Error).message;
    }
    running = undefined;
    run.textContent = "Run it";
  });
  const change = button("Change it", () => {
    pre.hidden = !pre.hidden;
    field.hidden = !pre.hidden;
    change.textContent = pre.hidden ? "As it was" : "Change it";
    if (pre.hidden) field.focus();
    else field.value = pre.textContent ?? "";
  }, { class: "link" });
  pre.after(
    field,
    el("div", { class: "actions program" }, run, change),
    state,
    printed,
  );
}

/** What came of a program. */
interface Ran {
  readonly printed: string;
  /** Whose code it ran on, or what went wrong. */
  readonly says: string;
}

const STOPPED: Ran = { printed: "", says: "It was stopped." };

/** Why there is no answer, by how the worker ended. */
const ENDS: Readonly<Record<WorkerEnd["end"], string>> = {
  timeout: `It did not come to an end in ${PATIENCE_MS / 1000} seconds.`,
  "output-limit": "It printed without end.",
  crashed: "It ended without an answer.",
};

async function runProgram(
  program: {
    readonly name: string;
    readonly text: string;
    readonly lesson: Lesson;
  },
  page: Page,
  workers: Grading,
  signal: AbortSignal,
): Promise<Ran> {
  const { name, text, lesson } = program;
  const { files, whose } = await filesUpTo(lesson, page, workers);
  if (signal.aborted) return STOPPED;
  const thread = workers.start();
  signal.addEventListener("abort", () => thread.terminate());
  thread.ask({
    files: [...files, workers.compile(name, text)],
    request: { inspect: { files: [name], nodes: [] }, seed: 1 },
  });
  const heard = await thread.mailbox.listen(PATIENCE_MS);
  const printed = thread.mailbox.takePrinted().trimEnd();
  thread.terminate();
  if (signal.aborted) return STOPPED;
  const fault = "end" in heard
    ? ENDS[heard.end]
    : "fault" in heard
    ? heard.fault
    : "inspected" in heard
    ? heard.inspected.fault
    : undefined;
  return { printed, says: fault ?? whose };
}

/** The learner's files where something is written, and ours where nothing is. */
async function filesUpTo(
  { number }: Lesson,
  { course, files, standing }: Page,
  { compile }: Grading,
): Promise<{ files: CompiledFile[]; whose: string }> {
  const ours: string[] = [];
  const earlier = course.edition.exercises.filter((one) =>
    one.number <= number
  );
  const compiled = await Promise.all(earlier.map(async (one) => {
    const stem = stemOf(one);
    const report = standing.report(one);
    const isWritten = course.isOpen(one) &&
      files.text(stem) !== undefined &&
      !(report !== undefined && isUntouched(report));
    if (!isWritten && course.hasSolution(one)) {
      ours.push(`${stem}.ts`);
      return compile(`${stem}.ts`, await course.solution(one));
    }
    const text = files.text(stem) ?? (await course.exerciseFile(one)).stub;
    return compile(`${stem}.ts`, text);
  }));
  ours.sort();
  return {
    files: compiled,
    whose: ours.length === 0
      ? "This is what your own files print."
      : ours.length === earlier.length
      ? "This is what our files print: yours come in as you write them."
      : `This is what your files print, with ours for ${ours.join(" and ")}.`,
  };
}

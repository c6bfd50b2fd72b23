/**
 * How far the grading of a class has come, in lines for people.
 *
 * @module
 */
import { between, padTo } from "../../kit/display_width.ts";
import { printable, shortenMiddle, WIDTH } from "../../core/report/layout.ts";
import type { Done } from "./grade_class.ts";
import { personOf } from "./shown_text.ts";
import { standingOf } from "./standing.ts";

/** How much of the bar is full, in characters. */
const BAR = 20;

/**
 * Says after each submission what came of it, and on a terminal below that how far
 * the class is.
 */
export class Progress {
  #done = 0;
  #graded = 0;
  #start = performance.now();
  #isTerminal = Deno.stdout.isTerminal();

  /** @param total How many submissions there are. */
  constructor(private readonly total: number) {}

  /** Tells of a submission that is done. */
  show({ record, known }: Done): void {
    this.#done++;
    if (!known) this.#graded++;
    const { student, report } = record;
    const { points } = standingOf(record);
    const weak = report.exercises.find(({ verdict }) => verdict !== "pass");
    const result = `${points ?? "open"}/${report.maxPoints}`.padStart(8);
    const verdict = known
      ? "unchanged"
      : weak === undefined
      ? "pass"
      : record.unusable?.some(({ exercise, counts }) =>
          exercise === weak.number && counts === undefined
        )
      ? `${weak.number}: open`
      : `${weak.number}: ${weak.verdict}`;
    const person = printable(personOf(student)).replaceAll("\n", " ");
    const name = shortenMiddle(person, 44);
    this.#clear();
    const line = `${padTo(44, name)} ${result}  ${verdict}`;
    console.log(between(0, WIDTH, line));
    this.#draw();
  }

  /** Takes the bar away. */
  end(): void {
    this.#clear();
  }

  #clear(): void {
    if (this.#isTerminal) write("\r\x1b[K");
  }

  #draw(): void {
    if (!this.#isTerminal || this.#done === this.total) return;
    const seconds = (performance.now() - this.#start) / 1000;
    const rate = this.#graded / seconds;
    const left = (this.total - this.#done) / (this.#done / seconds);
    const full = Math.round(BAR * this.#done / this.total);
    const bar = "#".repeat(full).padEnd(BAR, ".");
    write(
      `[${bar}] ${this.#done} of ${this.total}, ${rate.toFixed(1)} a second, ${
        duration(left)
      } left`,
    );
  }
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 100 ? `${whole} s` : `${Math.ceil(whole / 60)} min`;
}

function write(text: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
}

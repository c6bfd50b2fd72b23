/**
 * Whole commands, from a terminal where nothing is running yet.
 *
 * @module
 */
import { EDITION } from "../testing/edition.ts";
import { FreshKit } from "../testing/fresh_kit.ts";
import { EmptyProgram } from "./empty_program.ts";
import { type Row, rowOf } from "./row.ts";
import { median } from "./statistics.ts";

const ROUNDS = 10;

/** Measures what a learner types, on the solved course. */
export async function measure(): Promise<Row[]> {
  using kit = new FreshKit();
  kit.solve(...EDITION.exercises);
  using empty = new EmptyProgram();
  const timed = async (...args: string[]): Promise<number> => {
    const start = performance.now();
    await kit.task(...args);
    return performance.now() - start;
  };
  const contestants: [what: string, run: () => Promise<number>][] = [
    ["an empty Deno program", () => empty.run()],
    ["deno task grade, all right, again", () => timed("grade")],
    ["the same, everything run again", () => timed("grade", "--fresh")],
    ["deno task grade 2 --fresh", () => timed("grade", "2", "--fresh")],
    ["deno task lesson 3", () => timed("lesson", "3")],
  ];
  const times: number[][] = contestants.map(() => []);
  for (let round = -2; round < ROUNDS; round++) {
    for (const [i, [, run]] of contestants.entries()) {
      const time = await run();
      if (round >= 0) times[i].push(time);
    }
  }
  return contestants.map(([what], i) =>
    rowOf(times[i], {
      what,
      unit: "ms",
      ...(i > 0 && {
        ratio: median(times[i]) / median(times[0]),
        to: contestants[0][0],
      }),
    })
  );
}

/**
 * The mutation run over some files.
 *
 * @module
 */
import type { Oracle } from "../../core/oracle/oracle.ts";
import type { Mutant } from "./change.ts";
import { guardLoops } from "./guard_loops.ts";
import { differing, type Graded, Grader, isSurvivor } from "./grade.ts";
import type { Library } from "./library.ts";
import { makeMutants } from "./make.ts";
import type { Source } from "./sources.ts";

/** What came of the mutants of one file. */
export interface FileResult {
  readonly source: Source;
  readonly mutants: number;
  readonly survivors: readonly Mutant[];
  /** Those that did not end in time; they are killed. */
  readonly timeouts: number;
  /** What is wrong, in whole sentences: checks that depend on the seed, mostly. */
  readonly faults: readonly string[];
}

/** How mutants are tried. */
export interface RunOptions {
  readonly oracle: Oracle;
  readonly library: Library;
  readonly seeds: readonly number[];
  /** Told how many of a file's mutants are done. */
  readonly onProgress?: (file: string, done: number, all: number) => void;
}

/** Tries all mutants of a file. */
async function runFile(
  source: Source,
  { oracle, library, seeds, onProgress = () => {} }: RunOptions,
): Promise<FileResult> {
  const { lesson, file, text } = source;
  const mutants = await makeMutants(file, text, library);
  const grader = new Grader(lesson, oracle, seeds);
  const guard = (text: string) => guardLoops(text, library, lesson.number);
  const results: { mutant: Mutant; graded: Graded }[] = [];
  try {
    const unchanged = await grader.grade(guard(text));
    if (!unchanged.flat().every((outcome) => outcome === "pass")) {
      const faults = [`${file} itself does not get full marks in a worker.`];
      return { source, mutants: 0, survivors: [], timeouts: 0, faults };
    }
    for (const mutant of mutants) {
      const graded = await grader.grade(guard(mutant.text));
      results.push({ mutant, graded });
      onProgress(file, results.length, mutants.length);
    }
  } finally {
    await grader.stop();
  }
  return {
    source,
    mutants: mutants.length,
    survivors: results.filter(({ graded }) => isSurvivor(graded))
      .map(({ mutant }) => mutant),
    timeouts: results.filter(({ graded }) => graded.flat().includes("timeout"))
      .length,
    faults: results.flatMap(({ mutant, graded }) =>
      differing(graded).map((i) =>
        `${file}:${mutant.line} "${grader.checks[i].name}" depends on the ` +
        `seed: ${mutant.key}`
      )
    ),
  };
}

/**
 * Tries the mutants of several files, some side by side.
 *
 * @param lanes How many at a time.
 * @returns The results, as they come.
 */
export async function* runFiles(
  sources: readonly Source[],
  options: RunOptions,
  lanes: number,
): AsyncGenerator<FileResult> {
  const open = [...sources];
  const running = new Map<Source, Promise<FileResult>>();
  while (open.length > 0 || running.size > 0) {
    while (running.size < lanes && open.length > 0) {
      const source = open.shift()!;
      running.set(source, runFile(source, options));
    }
    const result = await Promise.race(running.values());
    running.delete(result.source);
    yield result;
  }
}

/**
 * The mutation run: what `deno task ok --mutants` starts.
 *
 * @module
 */
import { exerciseRange } from "../../core/course/range.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { UsageError } from "../../core/usage_error.ts";
import { loadEdition } from "../../kit/load_edition.ts";
import { loadReference, referenceFiles } from "../../kit/load_oracle.ts";
import { loadLibrary } from "./library.ts";
import { luckOfMistakes } from "./luck.ts";
import { type FileResult, runFiles } from "./run.ts";
import { REFERENCE_SET, sourcesOf } from "./sources.ts";
import {
  countReasons,
  faultsOfSurvivors,
  readReasons,
  readSurvivors,
} from "./survivors.ts";

/** How many files are worked on at a time. */
const LANES = Math.max(1, Math.min(4, navigator.hardwareConcurrency));

/** A line of progress is written anew this often, in milliseconds. */
const PROGRESS_MS = 200;

/**
 * Runs it.
 *
 * @param words The exercises, if not all.
 * @param set The set of files; without one, the reference.
 * @param seedCount With how many seeds each mutant is tried.
 * @returns The exit code.
 */
async function main(
  words: readonly string[],
  set: string,
  seedCount: number,
): Promise<number> {
  const edition = loadEdition();
  const lessons = exerciseRange(words, edition);
  const sources = sourcesOf(set, lessons);
  const seeds = Array.from({ length: seedCount }, (_, i) => i + 1);
  const options = {
    oracle: await loadReference(edition),
    library: await loadLibrary(),
    seeds,
    onProgress: showProgress(),
  };
  const listed = readSurvivors(set);
  const faults: string[] = [];
  const results: FileResult[] = [];
  const started = performance.now();
  for await (const result of runFiles(sources, options, LANES)) {
    const { source: { file }, survivors } = result;
    const found = [
      ...faultsOfSurvivors(listed, file, survivors),
      ...result.faults,
    ];
    results.push(result);
    faults.push(...found);
    console.log(inRow(result, found.length));
  }
  if (seedCount > 1) {
    for (const lesson of lessons) {
      faults.push(
        ...await luckOfMistakes(lesson, referenceFiles(edition), seeds),
      );
    }
  }
  const sum = (count: (result: FileResult) => number) =>
    results.reduce((total, result) => total + count(result), 0);
  const seconds = Math.round((performance.now() - started) / 1000);
  const survivors = sum(({ survivors }) => survivors.length);
  console.log(
    `\n${sum(({ mutants }) => mutants)} mutants of ${results.length} files, ` +
      `${sum(({ mutants }) => mutants) - survivors} killed (` +
      `${sum(({ timeouts }) => timeouts)} of them did not end), ` +
      `${survivors} keep full marks; ${seedCount} seeds, ${seconds} seconds.`,
  );
  const reasons = countReasons(
    listed,
    readReasons(),
    results.map(({ source }) => source.file),
  );
  for (const [reason, count] of reasons) {
    const [first, ...rest] = wrap(reason, WIDTH - 7);
    console.log(`${String(count).padStart(5)}  ${first}`);
    for (const line of rest) console.log(`${" ".repeat(7)}${line}`);
  }
  for (const fault of faults) console.error(`WRONG: ${fault}`);
  console.log(faults.length === 0 ? "ok" : `${faults.length} wrong.`);
  return faults.length === 0 ? 0 : 1;
}

function inRow(
  { source, mutants, survivors, timeouts }: FileResult,
  faults: number,
): string {
  const cells = [
    source.file.replace("grader/corpus/right/", "").padEnd(38),
    `${mutants} mutants`.padStart(12),
    `${survivors.length} survive`.padStart(11),
    ...(timeouts > 0 ? [`${timeouts} endless`] : []),
    ...(faults > 0 ? [`${faults} WRONG`] : []),
  ];
  return cells.join(" ");
}

/** In a terminal, a line that says how far it is. */
function showProgress(): (file: string, done: number, all: number) => void {
  let last = 0;
  return (file, done, all) => {
    const now = performance.now();
    if (!Deno.stderr.isTerminal() || now - last < PROGRESS_MS) return;
    last = now;
    const text = `${file}: ${done} of ${all}`.slice(-76).padEnd(78);
    Deno.stderr.writeSync(new TextEncoder().encode(`\r${text}\r`));
  };
}

try {
  const [set = "", seeds = "1", ...words] = Deno.args;
  Deno.exit(await main(words, set || REFERENCE_SET, Number(seeds)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nMore: deno task ok --help`);
  Deno.exit(2);
}

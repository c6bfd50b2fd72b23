/**
 * Shows that the core grades without Deno as it does with it: the parity program.
 *
 * It bundles the core as a page gets it and records the whole course. With these two it
 * grades all solutions, stubs, known mistakes, unseen wrong files and right alternatives,
 * in Deno without the global `Deno`, in Node, and in a page of Chromium and of Firefox. It
 * compares verdicts, points and named mistakes with those of the same files graded through
 * processes with the reference.
 *
 *     deno run -A grader/dev/parity/main.ts
 *     deno run -A grader/dev/parity/main.ts chromium firefox
 *
 * It takes some minutes and needs npm; a Node that is too old is replaced for the time
 * by a newer one from npm.
 *
 * @module
 */
import { loadEdition } from "../../kit/load_edition.ts";
import { loadReference, referenceFiles } from "../../kit/load_oracle.ts";
import { Bundles, sizesOf } from "./bundle.ts";
import { compare, exceptionFor, faultsIn } from "./compare.ts";
import { EXCEPTIONS, type Runtime } from "./exceptions.ts";
import { recordCourse } from "../../page/site/record_course.ts";
import { gradeByProcesses, gradeWithBundle } from "./run_place.ts";
import { allSubmissions, KINDS } from "./submissions.ts";
import { tableOf } from "./table.ts";
import { type Engine, programOf } from "../testing/browser.ts";
import { gradeInBrowser } from "./run_in_browser.ts";

const edition = loadEdition();
const reference = referenceFiles(edition);
const submissions = await allSubmissions(edition, reference);
using bundles = await Bundles.make();
const course = await timed(
  "recorded the course",
  () => recordCourse(edition, reference, 1),
);
await tellSize("the core, bundled", Deno.readTextFileSync(bundles.core));
await tellSize("the course, as data", JSON.stringify(course));

const oracle = await loadReference(edition);
const expected = await timed(
  "graded through processes",
  () => gradeByProcesses(submissions, edition, oracle),
);
const rows: Parameters<typeof tableOf>[0][number][] = [];
const differences = [];
const NAMES: Readonly<Record<Runtime, string>> = {
  deno: "Deno",
  node: "Node",
  chromium: "a page of Chromium",
  firefox: "a page of Firefox",
};

for (const place of Object.keys(NAMES) as Runtime[]) {
  if (Deno.args.length > 0 && !Deno.args.includes(place)) continue;
  if (isBrowser(place) && programOf(place) === undefined) {
    console.log(`not graded in ${NAMES[place]}, which is not installed`);
    continue;
  }
  const got = await timed(
    `graded in ${NAMES[place]}`,
    () =>
      isBrowser(place)
        ? gradeInBrowser(place, submissions, course)
        : gradeWithBundle(place, bundles, submissions, course),
  );
  for (const kind of KINDS) {
    const names = submissions.filter((one) => one.kind === kind)
      .map(({ name }) => name);
    const files = [...expected.values()].filter(({ file }) =>
      names.some((name) => file.startsWith(name))
    );
    const comparison = compare(place, files, got);
    rows.push({ kind, place, ...comparison });
    differences.push(...comparison.differences);
  }
}
console.log(`\n${tableOf(rows)}\n`);
for (const difference of differences) {
  const exception = exceptionFor(difference);
  if (exception === undefined) continue;
  const { file, place } = difference;
  console.log(`exception: ${file} (${place}): ${exception.why}`);
}
const faults = faultsIn(differences, new Set(expected.keys()), EXCEPTIONS);
for (const fault of faults) console.error(`not equal: ${fault}`);
Deno.exitCode = faults.length === 0 ? 0 : 1;

function isBrowser(place: Runtime): place is Engine {
  return place === "chromium" || place === "firefox";
}

async function timed<Value>(
  what: string,
  action: () => Promise<Value>,
): Promise<Value> {
  const start = performance.now();
  const value = await action();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${what} in ${seconds.toFixed(0)} s`);
  return value;
}

async function tellSize(what: string, text: string): Promise<void> {
  const { raw, gzipped } = await sizesOf(text);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${what}: ${kB(raw)}, gzipped ${kB(gzipped)}`);
}

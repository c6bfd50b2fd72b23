import { assert, assertEquals } from "@std/assert";
import { modulesBehind } from "../../instructor/handout/modules.ts";
import { loadEdition } from "../../kit/load_edition.ts";
import { loadReference, referenceFiles } from "../../kit/load_oracle.ts";
import { Bundles, sizesOf } from "./bundle.ts";
import { compare, faultsIn } from "./compare.ts";
import { recordCourse } from "../../page/site/record_course.ts";
import { isLeftOut } from "../testing/browser.ts";
import { gradeInBrowser } from "./run_in_browser.ts";
import { gradeByProcesses, gradeWithBundle } from "./run_place.ts";
import { allSubmissions, sampleOf } from "./submissions.ts";

Deno.test("the modules that a page takes from the core lead to no answer", async () => {
  const modules = await modulesBehind(["grader/core/embedded.ts"]);
  assert(modules.includes("grader/core/grade/grade.ts"));
  assertEquals(
    modules.filter((path) =>
      !path.startsWith("grader/core/") ||
      /reference_oracle|catalogue|mutants/.test(path)
    ),
    [],
  );
});

const edition = loadEdition();
const reference = referenceFiles(edition);

/** A sample, the course as data, and the result of the sample through processes. */
async function makeSample() {
  const sample = sampleOf(await allSubmissions(edition, reference), 40);
  const [expected, course] = await Promise.all([
    loadReference(edition).then((oracle) =>
      gradeByProcesses(sample, edition, oracle)
    ),
    recordCourse(edition, reference, 1),
  ]);
  return { sample, expected, course };
}

let made: ReturnType<typeof makeSample> | undefined;

Deno.test("the bundled core grades without Deno as through processes: a sample", async () => {
  using bundles = await Bundles.make();
  const { raw, gzipped } = await sizesOf(Deno.readTextFileSync(bundles.core));
  assert(raw < 140_000 && gzipped < 48_000, `${raw}, ${gzipped}`);
  const { sample, expected, course } = await (made ??= makeSample());
  const got = await gradeWithBundle("deno", bundles, sample, course);
  const { files, differences } = compare("deno", [...expected.values()], got);
  assertEquals(faultsIn(differences, new Set(expected.keys())), []);
  assert(files >= 40, `${files} files`);
});

Deno.test({
  name: "a page grades in the same words as processes do: a sample",
  ignore: isLeftOut("chromium"),
  // The driver keeps sockets and timers of its own.
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    const { sample, expected, course } = await (made ??= makeSample());
    const got = await gradeInBrowser("chromium", sample, course);
    const { files, equal, sameWords, differences } = compare(
      "chromium",
      [...expected.values()],
      got,
    );
    assertEquals(faultsIn(differences, new Set(expected.keys())), []);
    assert(files >= 40, `${files} files`);
    assertEquals(sameWords, equal);
  },
});

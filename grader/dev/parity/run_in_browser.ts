/**
 * Grades submissions in a page of a real browser.
 *
 * @module
 */
/// <reference lib="dom" />
import type { EmbeddedCourse } from "../../core/embedded.ts";
import { removeFolder } from "../../kit/held_files.ts";
import { indexHtml } from "../../page/site/index_html.ts";
import { bundle } from "../../page/site/programs.ts";
import { serveSite } from "../../page/site/serve_site.ts";
import { type Engine, newTab, startBrowser } from "../testing/browser.ts";
import type { GradedFile } from "./grade_files.ts";
import type { ParityPage } from "./in_page.ts";
import type { ParitySubmission } from "./submissions.ts";

/** So many submissions are handed to the page at once. */
const BATCH = 40;

/**
 * Grades in a page with the policy and the frame of the real one.
 *
 * @throws {Error} If the browser is not there, or the page fails.
 */
export async function gradeInBrowser(
  engine: Engine,
  submissions: readonly ParitySubmission[],
  course: EmbeddedCourse,
): Promise<ReadonlyMap<string, GradedFile>> {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_parity_" });
  const [app, frame, runtime] = await Promise.all([
    bundle("grader/dev/parity/in_page.ts", `${folder}/app.js`),
    bundle("grader/worker/frame_script.ts", `${folder}/frame.js`, "--minify"),
    bundle("grader/worker/classic_worker.ts", `${folder}/runtime.js`),
  ]).finally(() => removeFolder(folder));
  const index = await indexHtml({
    version: "v",
    frameScript: frame.trim(),
    title: "",
  });
  const server = serveSite(
    () =>
      new Map([["index.html", index], ["v/app.js", app], ["v/style.css", ""]]),
    0,
  );
  const browser = await startBrowser(engine);
  try {
    const page = await newTab(browser);
    await page.goto(`http://127.0.0.1:${server.addr.port}/`);
    const isolated = await page.evaluate(
      (course, runtime) =>
        (globalThis as unknown as { parity: ParityPage }).parity
          .open(course, runtime),
      course,
      runtime,
    );
    if (!isolated) throw new Error("the workers are not isolated");
    const graded: GradedFile[] = [];
    for (let i = 0; i < submissions.length; i += BATCH) {
      graded.push(
        ...await page.evaluate(
          (some) =>
            (globalThis as unknown as { parity: ParityPage }).parity
              .grade(some),
          submissions.slice(i, i + BATCH),
        ),
      );
    }
    return new Map(graded.map((one) => [one.file, one]));
  } finally {
    await browser.close();
    await server.shutdown();
  }
}

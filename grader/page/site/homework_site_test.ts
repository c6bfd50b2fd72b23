import { assert, assertEquals } from "@std/assert";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import {
  isLeftOut,
  newTab,
  startBrowser,
  until,
} from "../../dev/testing/browser.ts";
import { holdsNoPieceOfASolution } from "../../dev/testing/homework_secrets.ts";
import { solution } from "../../dev/testing/submissions.ts";
import { makeHomework, planFor } from "../../instructor/handout/make.ts";
import { removeFolder } from "../../kit/held_files.ts";
import { urlOf } from "../../kit/paths.ts";
import { homeworkSite } from "./homework_site.ts";
import { serveSite } from "./serve_site.ts";
import { writeSite } from "./write_site.ts";

/** Scripts that hold nothing of ours but a few lines. */
const LIBRARIES = /\/(?:compiler|editor|layout|types)\.js$/;

/** The site of a homework of two exercises. */
const SITE = await siteOf([2, 3]);

async function siteOf(numbers: readonly number[], seed = 7) {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_homework_" });
  const plan = planFor({
    title: seed === 7 ? "Homework 1" : "Homework 1, corrected",
    assigned: numbers.map(exercise),
    ownChain: false,
    seed,
  }, EDITION);
  try {
    await makeHomework(plan, folder, EDITION);
    return await homeworkSite(urlOf(`${folder}/`));
  } finally {
    removeFolder(folder);
  }
}

Deno.test("the page of a homework holds no answer to it", () => {
  // As lines again, which data in a script is not.
  const plain = [...SITE].filter(([path]) => !LIBRARIES.test(path))
    .map(([path, text]): [string, string] => [
      path,
      text.replaceAll("\\n", "\n").replaceAll('\\"', '"'),
    ]);
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_homework_" });
  try {
    writeSite(new Map(plain), folder);
    holdsNoPieceOfASolution(folder, 2);
    const paths = [...SITE.keys()].map((path) => path.replace(/^.*\//, ""));
    assertEquals(
      paths.filter((path) => /^(solution|exercise|lesson)_/.test(path)),
      [
        ...["lesson_00_introduction.js", "lesson_01_value.js"],
        ...["lesson_02_ops.js", "lesson_03_backward.js"],
        ...["solution_01_value.js", "exercise_02_ops.js"],
        "exercise_03_backward.js",
      ],
    );
  } finally {
    removeFolder(folder);
  }
});

Deno.test({
  name: "in the page of a homework, its exercises are graded, " +
    "and a corrected one at its address finds the work that was begun",
  ignore: isLeftOut("chromium"),
  // The driver keeps sockets and timers of its own.
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async () => {
    let site = SITE;
    const server = serveSite(() => site, 0);
    const browser = await startBrowser("chromium");
    try {
      const page = await newTab(browser);
      await page.evaluateOnNewDocument((files) => {
        if (location.protocol === "about:") return;
        const prefix = "gradlings/at //file/";
        if (localStorage.getItem(`${prefix}02_ops`) !== null) return;
        for (const [stem, text] of Object.entries(files)) {
          localStorage.setItem(
            `${prefix}${stem}`,
            JSON.stringify({ text, at: 1 }),
          );
        }
      }, {
        "02_ops": solution(exercise(2)),
        "03_backward": solution(exercise(3)),
      });
      await page.goto(`http://127.0.0.1:${server.addr.port}/#2`);
      const says = (words: string) =>
        until(
          page,
          words,
          `document.querySelector("main")?.innerText.includes("${words}")`,
        );
      await says("Exercise 2 passes.");
      await page.goto(`http://127.0.0.1:${server.addr.port}/#3`);
      await says("Exercise 3 passes.");
      await page.goto(`http://127.0.0.1:${server.addr.port}/#overview`);
      await says("36 of 36 points.");
      await page.goto(`http://127.0.0.1:${server.addr.port}/#1`);
      await says("A number that remembers");
      assert(
        await page.evaluate(() =>
          document.querySelector<HTMLElement>("#bench")!.dataset.reads
        ) === "true",
      );
      site = await siteOf([2, 3], 8);
      await page.goto(`http://127.0.0.1:${server.addr.port}/#overview`);
      await page.reload();
      await until(
        page,
        "the new version",
        'document.querySelector("#news button")?.click() ?? ' +
          'document.title.includes("corrected")',
      );
      await page.goto(`http://127.0.0.1:${server.addr.port}/#3`);
      await says("Exercise 3 passes.");
    } finally {
      await browser.close();
      await server.shutdown();
    }
  },
});

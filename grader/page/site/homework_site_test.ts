import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise } from "../../dev/testing/edition.ts";
import { isLeftOut, newTab, startBrowser } from "../../dev/testing/browser.ts";
import { holdsNoPieceOfASolution } from "../../dev/testing/homework_secrets.ts";
import { Visitor } from "../../dev/testing/page/visitor.ts";
import { solution } from "../../dev/testing/submissions.ts";
import {
  makeHomework,
  planFor,
  type Wanted,
} from "../../instructor/handout/make.ts";
import { removeFolder } from "../../kit/held_files.ts";
import { urlOf } from "../../kit/paths.ts";
import { homeworkSite } from "./homework_site.ts";
import { serveSite } from "./serve_site.ts";
import { writeSite } from "./write_site.ts";

/** Scripts that hold nothing of ours but a few lines. */
const LIBRARIES = /\/(?:compiler|editor|types)\.js$/;

/** The site of a homework of two exercises. */
const SITE = await siteOf([2, 3]);

/** One of an exercise that is built on operations which are given. */
const LATER = await siteOf([4]);

/** One that is built on the student's own files. */
const OWN_CHAIN = await siteOf([3], { ownChain: true });

async function siteOf(
  numbers: readonly number[],
  wanted: Partial<Wanted> = {},
) {
  const folder = Deno.makeTempDirSync({ prefix: "gradlings_homework_" });
  const plan = planFor({
    title: "Homework 1",
    assigned: numbers.map(exercise),
    ownChain: false,
    seed: 7,
    ...wanted,
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

const WRITTEN = {
  "02_ops": solution(exercise(2)),
  "03_backward": solution(exercise(3)),
};

/** Visits the page of a homework with files that were written in an earlier visit. */
function visiting(
  name: string,
  { site, texts }: {
    site: () => ReadonlyMap<string, string>;
    texts: Readonly<Record<string, string>>;
  },
  visit: (visitor: Visitor, url: string) => Promise<void>,
): void {
  Deno.test({
    name,
    ignore: isLeftOut("chromium"),
    // The driver keeps sockets and timers of its own.
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async () => {
      const server = serveSite(site, 0);
      const browser = await startBrowser("chromium");
      try {
        const visitor = new Visitor(await newTab(browser));
        await visitor.page.evaluateOnNewDocument((files) => {
          if (location.protocol === "about:") return;
          for (const [stem, text] of Object.entries(files)) {
            const key = `gradlings/at //file/${stem}`;
            if (localStorage.getItem(key) !== null) continue;
            localStorage.setItem(key, JSON.stringify({ text, at: 1 }));
          }
        }, texts);
        await visit(visitor, `http://127.0.0.1:${server.addr.port}/`);
      } finally {
        await browser.close();
        await server.shutdown();
      }
    },
  });
}

visiting("in the page of a homework, its exercises are graded and handed in", {
  site: () => SITE,
  texts: WRITTEN,
}, async (visitor, url) => {
  await visitor.go(`${url}#2`);
  await visitor.says("Exercise 2 passes.");
  await visitor.open("#3");
  await visitor.says("Exercise 3 passes.");
  await visitor.shows('.verdict .button.main[href="#files"]', "Hand it in");
  await visitor.open("#overview");
  await visitor.says("36 of 36 points.");
  await visitor.says("Given: Value");
  await visitor.shows('.overview .button.main[href="#files"]', "Hand it in");
  await visitor.open("#1");
  await visitor.says("A number that remembers");
  await visitor.shows(".subtitle", "given: Value");
  await visitor.until(
    'document.getElementById("bench").dataset.reads === "true"',
  );
  await visitor.open("#files");
  await visitor.set("#own-name", "Zoë Müller");
  const { name } = await visitor.saves(".my-files .main");
  assertEquals(name, "homework_1_Zoë Müller.zip");
  await visitor.shows(".downloaded", "Every exercise passes: hand it in.");
});

/** What is at the address of a homework that is corrected meanwhile. */
let served = SITE;

visiting("a corrected homework at its address finds the work that was begun", {
  site: () => served,
  texts: WRITTEN,
}, async (visitor, url) => {
  await visitor.go(`${url}#3`);
  await visitor.says("Exercise 3 passes.");
  served = await siteOf([2, 3], { title: "Homework 1, corrected", seed: 8 });
  await visitor.go();
  await visitor.until(
    'document.querySelector("#news button")?.click() ?? ' +
      'document.title.includes("corrected")',
  );
  await visitor.go(`${url}#3`);
  await visitor.says("Exercise 3 passes.");
});

visiting("what is downloaded to be handed in says what it lacks", {
  site: () => SITE,
  texts: { "02_ops": "export function add(" },
}, async (visitor, url) => {
  await visitor.go(`${url}#files`);
  const { name } = await visitor.saves(".my-files .main");
  assertEquals(name, "homework_1.zip");
  await visitor.shows(".downloaded", "does not say whose it is");
  assertEquals((await visitor.text(".downloaded")).split("\n\n"), [
    "Your browser saves homework_1.zip, with 1 of 2 files.",
    "Still to write: 03_backward.ts.",
    "02_ops.ts: does not load, 0 of 20 points.",
    "Its name does not say whose it is: type yours, and download it again.",
  ]);
});

visiting("one looks inside of operations that are given", {
  site: () => LATER,
  texts: {},
}, async (visitor, url) => {
  await visitor.go(`${url}#inside`);
  await visitor.says("operations that came with this homework");
  await visitor.says("w.grad is 0.47");
  assertEquals(await visitor.text("#trouble"), "");
});

Deno.test("without operations there is nothing to look inside of", async () => {
  const looksInside = '<a href="#inside">';
  assertStringIncludes(SITE.get("index.html")!, looksInside);
  const first = await siteOf([1]);
  assert(!first.get("index.html")!.includes(looksInside));
});

visiting(
  "a homework on one's own files counts the points of what it asks for",
  {
    site: () => OWN_CHAIN,
    texts: {},
  },
  async (visitor, url) => {
    await visitor.go(`${url}#overview`);
    await visitor.says("0 of 16 points.");
    await visitor.says("open those files under My files");
    await visitor.says("from before, no points");
  },
);

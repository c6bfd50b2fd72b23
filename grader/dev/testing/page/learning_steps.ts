/**
 * For tests only: networks that learn in the page, tried in a real browser.
 *
 * @module
 */
/// <reference lib="dom" />
import { assert, assertEquals } from "@std/assert";
// deno-lint-ignore no-import-prefix
import type { Page } from "npm:puppeteer-core@25.16.0";
import { until } from "../browser.ts";
import { exercise } from "../edition.ts";
import { edit, solution } from "../submissions.ts";
import type { Steps } from "./step.ts";

/** Waits for words in the view. */
function says(page: Page, words: RegExp): Promise<void> {
  const seen = 'document.querySelector("main").innerText';
  return until(page, `${words}`, `${words}.test(${seen})`, 60_000);
}

/** Presses the button with these words. */
async function press(page: Page, words: string): Promise<void> {
  const isThere = await page.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLElement>("#view button")];
    const found = all.find(({ innerText }) => innerText === words);
    found?.click();
    return found !== undefined;
  }, words);
  assert(isThere, `no button "${words}"`);
}

async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
}

/** Turns a slider, named by its label. */
async function turn(page: Page, label: string, to: number): Promise<void> {
  await page.evaluate(
    (label, to) => {
      const all = [
        ...document.querySelectorAll<HTMLLabelElement>("#view label"),
      ];
      const { control } = all.find((one) => one.innerText.startsWith(label))!;
      const range = control as HTMLInputElement;
      range.value = String(to);
      range.dispatchEvent(new Event("input"));
      range.dispatchEvent(new Event("change"));
    },
    label,
    to,
  );
}

/** How often the page had time for something else meanwhile. */
async function turnsOf(
  page: Page,
  meanwhile: () => Promise<void>,
): Promise<number> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as { turns: number };
    watched.turns = 0;
    // A message to oneself waits for nothing but the page's next turn.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched.turns++;
      port2.postMessage("");
    };
    port2.postMessage("");
  });
  await meanwhile();
  return await page.evaluate(() =>
    (globalThis as unknown as { turns: number }).turns
  );
}

/** A training loop that passes and then, in its third step, throws. */
const THROWS = edit(
  solution(exercise(8)),
  "zeroGrad(parameters);",
  'zeroGrad(parameters);\n    if (++taken === 3) throw new Error("not today");',
) + "\nlet taken = 0;\n";

/** Has the page believe that a text for exercise 8 passes. */
async function passes(page: Page, text: string): Promise<void> {
  await page.evaluate((text) => {
    const { src } = document.scripts[0];
    const version = src.split("/").at(-2);
    const report = { verdict: "pass", points: 12, checks: [] };
    const put = (name: string, value: unknown) =>
      localStorage.setItem(`gradlings/course/${name}`, JSON.stringify(value));
    put("file/08_training", { text, at: 1 });
    put("report/08_training", { version, text, report });
  }, text);
  await page.reload();
}

/** Tries all of them, one after the other in one page. */
async function tryLearning(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#ice-cream`);
  await says(page, /w5\s+0\.5000\s+-0\.0148\s+0\.5015/);
  await press(page, "Take a step");
  await says(page, /After 1 step the loss is 0\.004594/);
  await says(page, /w5\s+0\.5015/);
  await press(page, "The lesson's numbers");
  await turn(page, "target of y1", 0);
  await says(page, /After 0 steps the loss is 0\.18/);

  await open(page, "#training");
  await says(page, /100 points, 337 parameters, step 0 of 200/);
  await says(page, /our solutions stand in for all of them/);
  const turns = await turnsOf(page, async () => {
    await press(page, "Start");
    await says(page, /step [4-9] of 200/);
    await press(page, "Pause");
  });
  // Where it trained itself, it would have a few for each step at most.
  const steps = await page.evaluate(() =>
    Number(
      document.querySelector(".state")!.textContent!.match(/step (\d+)/)![1],
    )
  );
  assert(turns > 10 * steps, `the page had ${turns} turns in ${steps} steps`);
  await press(page, "exclusive or");
  await says(page, /4 points, 17 parameters, step [1-9]\d* of 200/);
  await turn(page, "learning rate", 14);
  await press(page, "Again");
  await says(page, /At a learning rate of 5|stands still|jumps/);

  await open(page, "#digits");
  await says(page, /297 images by other writers/);
  await press(page, "Train it");
  await says(page, /It reads \d+ of 297 rightly/);
  await press(page, "Pause");
  await page.focus(".digit-field");
  await page.keyboard.press(" ");
  for (let i = 0; i < 9; i++) await page.keyboard.press("ArrowDown");
  await says(page, /It says \d \(output -?\d\.\d\d\)/);

  await open(page, "#end");
  await says(page, /It says \d/);
  await says(page, /Exercise 3: 100,000 operations/);

  await passes(page, THROWS);
  await open(page, "#training");
  await says(page, /Your exercises 1, 2, 3, 4, 5, 6 and 7 do not pass yet/);
  await press(page, "Start");
  await says(page, /Your code threw after 2 steps: Error: not today/);
  await says(page, /08_training\.ts, line \d+/);
  await press(page, "Use our solutions");
  await says(page, /computed by our solutions/);
  await press(page, "One step");
  await says(page, /step 1 of 200/);
  assertEquals(
    await page.evaluate(() => document.body.dataset.isolated),
    "true",
  );
}

/** Steps in every browser. */
export const LEARNING_STEPS: Steps = {
  "networks that learn: ice cream, moons, exclusive or, handwriting, the end": {
    at: "",
    run: ({ page }, { host }) => tryLearning(page, host.url),
  },
};

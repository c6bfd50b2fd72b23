/**
 * For tests only: what somebody may meet in the page, tried in a real browser.
 *
 * @module
 */
import { type Engine, isLeftOut, newTab, startBrowser } from "../browser.ts";
import { EDITION } from "../edition.ts";
import { courseSite } from "../../../page/site/course_site.ts";
import { KEYBOARD_STEPS, LOOKING_STEPS } from "./access_steps.ts";
import { COURSE_STEPS } from "./course_steps.ts";
import { DESK_STEPS } from "./desk_steps.ts";
import { FILE_STEPS } from "./file_steps.ts";
import { Host } from "./host.ts";
import { INSIDE_STEPS } from "./inside_steps.ts";
import { KEEPING_STEPS } from "./keeping_steps.ts";
import { LEARNING_STEPS } from "./learning_steps.ts";
import type { Steps } from "./step.ts";
import { TYPES_STEPS } from "./types_steps.ts";
import { Visitor } from "./visitor.ts";

/** How much is tried at the same time: most of it waits for a moment to pass. */
const LANES = 3;

const EVERYWHERE: Steps = {
  ...COURSE_STEPS,
  ...INSIDE_STEPS,
  ...KEEPING_STEPS,
  ...FILE_STEPS,
  ...DESK_STEPS,
  ...LEARNING_STEPS,
  ...TYPES_STEPS,
};

const STEPS: Readonly<Record<Engine, Steps>> = {
  chromium: { ...LOOKING_STEPS, ...EVERYWHERE },
  firefox: EVERYWHERE,
};

const NAMES: Readonly<Record<Engine, string>> = {
  chromium: "Chromium",
  firefox: "Firefox",
};

/**
 * The test of the page in one browser: all of it, some of it at the same time. Those
 * steps alone whose names have the variable `GRADLINGS_STEP` in them, where it is set.
 */
export function testPage(engine: Engine): void {
  Deno.test({
    name: `the page in ${NAMES[engine]}`,
    ignore: isLeftOut(engine),
    ...UNWATCHED,
    fn: (t) => tryPage(t, engine),
  });
}

/** The driver keeps sockets and timers of its own, and several run at the same time. */
const UNWATCHED = {
  sanitizeExit: false,
  sanitizeOps: false,
  sanitizeResources: false,
};

async function tryPage(t: Deno.TestContext, engine: Engine): Promise<void> {
  const [browser, files] = await Promise.all([
    startBrowser(engine),
    courseSite(EDITION),
  ]);
  const host = new Host(files);
  const only = Deno.env.get("GRADLINGS_STEP") ?? "";
  const chosen = (steps: Steps) =>
    Object.entries(steps).filter(([name]) => name.includes(only));
  const lane = async (steps: ReturnType<typeof chosen>) => {
    for (let next = steps.shift(); next; next = steps.shift()) {
      const [name, { at, run }] = next;
      await t.step({
        name,
        ...UNWATCHED,
        fn: async () => {
          const context = await browser.createBrowserContext();
          const visit = async () => new Visitor(await newTab(context));
          try {
            const visitor = await visit();
            if (at !== undefined) await visitor.go(`${host.url}${at}`);
            await run(visitor, { host, visit });
          } finally {
            await context.close();
          }
        },
      });
    }
  };
  try {
    const steps = chosen(STEPS[engine]);
    await Promise.all(Array.from({ length: LANES }, () => lane(steps)));
    // Keys go to the page in front, so these have the browser to themselves.
    await lane(chosen(KEYBOARD_STEPS));
  } finally {
    await browser.close();
    await host.stop();
  }
}

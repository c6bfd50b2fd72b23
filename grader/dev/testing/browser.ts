/**
 * For tests only: real browsers, driven by puppeteer.
 *
 * @module
 */
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import type { Browser, BrowserContext, Page } from "npm:puppeteer-core@25.16.0";

/** The browsers that are driven. */
export type Engine = "chromium" | "firefox";

const PROGRAMS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ["/usr/bin/chromium", "/usr/bin/google-chrome"],
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
};

/** Set where the tests must not be left out: a missing browser is then a failure. */
const REQUIRED = "GRADLINGS_BROWSERS";

/** Where a browser is, if it is anywhere. */
export function programOf(engine: Engine): string | undefined {
  return PROGRAMS[engine].find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
}

/** Whether tests in a browser are left out here. */
export function isLeftOut(engine: Engine): boolean {
  return programOf(engine) === undefined &&
    Deno.env.get(REQUIRED) !== "required";
}

/** Starts a browser without a window. */
export async function startBrowser(engine: Engine): Promise<Browser> {
  const executablePath = programOf(engine);
  if (executablePath === undefined) {
    throw new Error(`${engine} is not installed, and its tests are required.`);
  }
  // Imported only here: without a browser nobody needs it.
  // deno-lint-ignore no-import-prefix
  const { launch } = await import("npm:puppeteer-core@25.16.0");
  return await launch({
    executablePath,
    browser: engine === "firefox" ? "firefox" : "chrome",
    headless: true,
    defaultViewport: { width: 1400, height: 900 },
    args: engine === "chromium" ? ["--no-sandbox"] : [],
    extraPrefsFirefox: {
      // Several pages are tried at the same time, and none of them is to wait in the back.
      "dom.min_background_timeout_value": 4,
      "dom.timeout.enable_budget_timer_throttling": false,
      // No process, cache or data for later: the browser ends in a minute.
      "dom.ipc.processPrelaunch.enabled": false,
      "browser.cache.disk.enable": false,
      "extensions.webextensions.remote": false,
    },
  });
}

/** How often a tab is asked for at most. */
const TRIES = 20;

/**
 * Opens a tab. Firefox gives a new one a tenth of a second to come up and then says that
 * it "does no longer exist"; on a busy machine it comes later, so it is asked for again.
 *
 * @throws {Error} If every tab that was asked for came too late.
 */
export async function newTab(at: Browser | BrowserContext): Promise<Page> {
  for (let tries = 1;; tries++) {
    try {
      return await at.newPage();
    } catch (problem) {
      const late = String(problem).includes("does no longer exist");
      if (!late || tries === TRIES) throw problem;
    }
  }
}

/** How often is looked, in milliseconds. */
const POLL_MS = 100;

/** Waits until something is true in the page, and fails with what is seen there. */
export async function until(
  page: Page,
  what: string,
  condition: string,
  patienceMs = 60_000,
): Promise<void> {
  // By evaluating it again and again: what the driver has for this makes code of text in
  // Firefox, which the policy of the page refuses.
  const end = performance.now() + patienceMs;
  while (!await page.evaluate(condition).catch(() => false)) {
    if (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      continue;
    }
    const seen = await page.evaluate(() => document.body.innerText)
      .catch(() => "nothing: the page does not answer");
    throw new Error(
      `${what}: not in ${patienceMs} ms. The page says:\n${seen}`,
    );
  }
}

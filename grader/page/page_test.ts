import { type Engine, isLeftOut } from "../dev/testing/browser.ts";
import { tryPage } from "../dev/testing/page/try_page.ts";

const NAMES: Readonly<Record<Engine, string>> = {
  chromium: "Chromium",
  firefox: "Firefox",
};

for (const engine of ["chromium", "firefox"] as const) {
  Deno.test({
    name: `the page in ${NAMES[engine]}`,
    ignore: isLeftOut(engine),
    // The driver keeps sockets and timers of its own.
    sanitizeExit: false,
    sanitizeOps: false,
    sanitizeResources: false,
    fn: (t) => tryPage(t, engine),
  });
}

/**
 * For tests only: what is kept, where, and what happens when it is not.
 *
 * @module
 */
/// <reference lib="dom" />
import { assert, assertEquals } from "@std/assert";
import { writeSite } from "../../../page/site/write_site.ts";
import { edit } from "../submissions.ts";
import { Host } from "./host.ts";
import { at, LEAVES_TO_ROOT, type Steps, VALUE } from "./step.ts";

export const KEEPING_STEPS: Steps = {
  ...Object.fromEntries(
    Object.entries({
      SecurityError: "keeps nothing here",
      QuotaExceededError: "no room left",
    }).map(([error, words]) => [
      `storage that fails with a ${error}: it is said, and nothing typed is lost`,
      {
        run: async (visitor, { host }) => {
          await visitor.page.evaluateOnNewDocument((name) => {
            const fail = () => {
              throw new DOMException("no", name);
            };
            Storage.prototype.setItem = fail;
            if (name === "SecurityError") Storage.prototype.getItem = fail;
          }, error);
          await visitor.go(`${host.url}#1`);
          await visitor.type("// kept in this page\n");
          await visitor.says("not saved");
          await visitor.shows("#trouble", words);
          await visitor.open("#2");
          await visitor.says("exercise 2");
          await visitor.open("#1");
          await visitor.says("kept in this page");
        },
      } satisfies Steps[string],
    ]),
  ),

  "storage that is emptied gets the text back": at(
    "#1",
    async (visitor, { host, visit }) => {
      await visitor.type("// still here\n");
      await visitor.says("saved on this device");
      const other = await visit();
      await other.go(host.url);
      await other.page.evaluate(() => localStorage.clear());
      await visitor.shows("#trouble", "was deleted");
      await visitor.go(`${host.url}#1`);
      await visitor.says("still here");
    },
  ),

  "what is deleted on purpose is gone, in every tab": at(
    "#1",
    async (visitor, { host, visit }) => {
      await visitor.type("// mine\n");
      await visitor.says("saved on this device");
      const other = await visit();
      await other.go(`${host.url}#files`);
      await other.page.evaluate(() => {
        globalThis.confirm = () => true;
      });
      await other.click(".forget");
      // It starts again by itself.
      await visitor.shows(".cm-content", "TODO");
      await other.go(`${host.url}#1`);
      await other.shows(".cm-content", "TODO");
      const kept = await visitor.page.evaluate(() =>
        Object.values(localStorage).join("\n")
      );
      assert(!kept.includes("// mine"), kept);
    },
  ),

  "the same file in two tabs is noticed, and both versions are kept": at(
    "#1",
    async (one, { host, visit }) => {
      await one.type("// the first tab\n");
      await one.says("saved on this device");
      const two = await visit();
      await two.go(`${host.url}#1`);
      await two.says("the first tab");
      await two.type("// the second tab\n");
      await one.says("This file was changed in another tab.");
      await one.click(".notice button");
      await one.says("the second tab");
      await one.open("#files");
      await one.says("typed in this tab");
    },
  ),

  "start again brings the stub back and keeps a copy": at(
    "#1",
    async (visitor) => {
      await visitor.type(VALUE);
      await visitor.says("Exercise 1 passes.");
      await visitor.click(".tools button:nth-child(2)");
      await visitor.says("The stub is back");
      await visitor.click(".notice button");
      await visitor.says("Exercise 1 passes.");
      await visitor.click(".tools button:nth-child(2)");
      await visitor.says("exercise 1, not started");
      await visitor.open("#files");
      await visitor.says("before starting again");
      // The version that passed is remembered as well.
      await visitor.open("#1");
      await visitor.type(edit(VALUE, "this.data = data;", "this.data = 0;"));
      await visitor.says("Your edit to Value broke lesson 1.");
      await visitor.click(".edited button");
      await visitor.says("Exercise 1 passes.");
      await visitor.says("The version that passed is back.");
      // Which is over once one types.
      await visitor.type(`${VALUE}\n`);
      await visitor.until(
        'document.querySelector(".notice").innerText === ""',
      );
    },
  ),

  "guesses are kept, and the answers that were opened": at(
    "#1",
    async (visitor) => {
      await visitor.set("#guess-1", "it does");
      await visitor.click(".predict button");
      await visitor.says("You wrote: it does");
      await visitor.set("#guess-2", "0.5, I think");
      await visitor.go();
      await visitor.says("You wrote: it does");
      await visitor.shows(".predict .answer:not([hidden])");
      await visitor.until(
        'document.querySelector("#guess-2").value === "0.5, I think"',
      );
    },
  ),

  "after a tab that ended while it graded, nothing runs by itself": {
    run: async (visitor, { host }) => {
      await visitor.hasWritten({ 1: VALUE });
      await visitor.hasKept({ running: "01_value" });
      await visitor.go(`${host.url}#1`);
      await visitor.says("nothing runs by itself");
      await visitor.click(".verdict button");
      await visitor.says("Exercise 1 passes.");
    },
  },

  "without a network after the first visit, and a new version that takes over":
    {
      run: async (visitor, { host: { files } }) => {
        const host = new Host(files);
        await visitor.go(`${host.url}#1`);
        await visitor.until("navigator.serviceWorker.controller !== null");
        await host.stop();
        await visitor.go();
        await visitor.type(VALUE);
        await visitor.says("Exercise 1 passes.");
        await visitor.open("#8");
        await visitor.says("exercise 8, not started");

        const old = host.version;
        host.update("0123456789ab");
        host.start();
        await visitor.go();
        await visitor.shows("#news", "new version");
        assertEquals(
          await visitor.page.evaluate(() => document.scripts[0].src),
          `${host.url}${old}/app.js`,
        );
        await visitor.click("#news button");
        await visitor.until(
          'document.scripts[0]?.src.includes("0123456789ab") && ' +
            'document.body?.dataset.ready === "true"',
        );
        await visitor.open("#1");
        await visitor.says("Exercise 1 passes.");
        assertEquals(host.asked.filter((path) => path.includes(old)), []);
        await host.stop();
      },
    },

  "as files, without a host": {
    run: async (visitor, { host }) => {
      const folder = Deno.makeTempDirSync({ prefix: "gradlings_site_" });
      try {
        writeSite(host.files, folder);
        await visitor.go(`file://${folder}/index.html#1`);
        await visitor.type(VALUE);
        await visitor.says("Exercise 1 passes.");
        await visitor.open("#3");
        await visitor.says("exercise 3, not started");
        await visitor.type(LEAVES_TO_ROOT);
        await visitor.says("This usually means that backward");
        await visitor.click(".types input");
        await visitor.shows(".types", "No type errors.");
      } finally {
        Deno.removeSync(folder, { recursive: true });
      }
    },
  },
};

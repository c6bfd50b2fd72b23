/**
 * For tests only: files that are opened and downloaded.
 *
 * @module
 */
/// <reference lib="dom" />
import { assertEquals, assertStringIncludes } from "@std/assert";
import { zipOf } from "../made_zip.ts";
import { edit } from "../submissions.ts";
import { at, type Steps, VALUE } from "./step.ts";
import type { Visitor } from "./visitor.ts";

/** Exercise 1 with one check wrong. */
const WRONG = "// at school\n" +
  edit(VALUE, "this.data = data;", "this.data = 0;");

/** The steps. */
export const FILE_STEPS: Steps = {
  "the editor goes on with what was opened, and a copy of the rest is kept": at(
    "#1",
    async (visitor) => {
      await visitor.type(`// at home\n${VALUE}`);
      await visitor.says("Exercise 1 passes.");
      await visitor.open("#files");
      await visitor.page.evaluate(() => {
        globalThis.confirm = () => true;
      });
      const zip = zipOf({ "exercises/01_value.ts": WRONG });
      await visitor.choose({ "mine.zip": zip });
      await visitor.shows(".opened", "Opened: 01_value.ts.");
      // It is graded without a visit.
      await visitor.shows("#points", "3 of 100 points");
      await visitor.open("#1");
      await visitor.shows(".cm-content", "// at school");
      await visitor.says("3 of 8 points");
      await visitor.open("#files");
      await visitor.click(".copies button");
      await visitor.open("#1");
      await visitor.shows(".cm-content", "// at home");
      await visitor.says("Exercise 1 passes.");
    },
  ),

  "whatever is opened, it is said what came of it": at(
    "#files",
    async (visitor) => {
      const opened = async (files: Parameters<Visitor["choose"]>[0]) => {
        await visitor.choose(files);
        await visitor.shows(".opened", " points.");
        return (await visitor.text(".opened")).replaceAll("\n\n", "\n");
      };
      assertStringIncludes(
        await opened({ "fake.zip": "no zip", "empty.zip": "" }),
        "fake.zip is no zip, or it is damaged.\n" +
          "empty.zip is no zip, or it is damaged.\n0 of 100 points.",
      );
      assertStringIncludes(
        await opened({ "hello.txt": "hello" }),
        "hello.txt: no exercise. Choose a zip from here, or files such as " +
          "01_value.ts.",
      );
      assertStringIncludes(
        await opened({ "01_value (1).ts": VALUE, "44_other.ts": "" }),
        "Opened: 01_value.ts.\nNo exercise of this course: 44_other.ts.\n" +
          "8 of 100 points.",
      );
      assertStringIncludes(
        await opened({ "01_value.ts": VALUE }),
        "The same as here: 01_value.ts.",
      );
      await visitor.page.evaluate(() => {
        globalThis.confirm = () => false;
      });
      assertStringIncludes(
        await opened({ "01_value.ts": WRONG }),
        "Left as it was: 01_value.ts.",
      );
    },
  ),

  "the zip of a whole kit gives what the learner wrote, and none of the grader's":
    at("#files", async (visitor) => {
      await visitor.choose({
        "kit.zip": zipOf({
          "kit/grader/core/probes/01_value.ts": "// probes",
          "kit/exercises/01_value.ts": VALUE,
          "kit/solutions/01_value.ts": "// solution",
          "kit/grader/core/course/stubs/02_ops.ts": "// stub",
        }),
      });
      await visitor.shows(".opened", "8 of 100 points.");
      assertEquals(
        await visitor.text(".opened"),
        "Opened: 01_value.ts.\n\n8 of 100 points.",
      );
    }),

  "what is downloaded is called after the student, and opens again": {
    run: async (visitor, { host }) => {
      await visitor.hasWritten({ 1: VALUE });
      await visitor.go(`${host.url}#files`);
      await visitor.set("#own-name", "Zoë Müller");
      const saved = await visitor.saves(".my-files .main");
      assertEquals(saved.name, "Zoë Müller.zip");
      await visitor.shows(
        ".downloaded",
        "Your browser saves Zoë Müller.zip, with 1 of 8 files.",
      );
      await visitor.choose({ "again.zip": saved.bytes });
      await visitor.shows(
        ".opened",
        "The same as here: 01_value.ts.",
      );
    },
  },
};

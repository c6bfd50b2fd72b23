/**
 * For tests only: type errors, for whoever wants them.
 *
 * @module
 */
/// <reference lib="dom" />
import { assertEquals } from "@std/assert";
import { exercise } from "../edition.ts";
import { edit, solution } from "../submissions.ts";
import { Host } from "./host.ts";
import { at, type Steps, VALUE } from "./step.ts";
import type { Visitor } from "./visitor.ts";

const OPS = solution(exercise(2));
/** A right file with a wrong type in its last line. */
export const WRONG_TYPE = '\nexport const text: number = "2";\n';
const PLACE = `${(OPS + WRONG_TYPE).split("\n").length - 1}:14`;
const SAID =
  `Type error: 02_ops.ts:${PLACE} Type 'string' is not assignable to type 'number'.`;
const SWITCH = ".types input";

/** Steps in every browser. */
export const TYPES_STEPS: Steps = {
  "type errors only when they are asked for: the terminal's words, at their place":
    at("#2", async (visitor) => {
      await visitor.type(OPS + WRONG_TYPE);
      await visitor.says("Exercise 2 passes.");
      await visitor.until("navigator.serviceWorker.controller !== null");
      assertEquals(loadsOf(visitor), []);
      assertEquals(await keptTypes(visitor), 0);

      await visitor.click(SWITCH);
      await visitor.shows(".type-fault", SAID);
      await visitor.shows(".cm-fault-line", "export const text");
      await visitor.says("Exercise 2 passes.");
      await visitor.shows(".types [role=status]", "Type error: 02_ops.ts Type");
      await visitor.type(OPS);
      await visitor.shows(".types", "No type errors.");
      await visitor.until('document.querySelector(".cm-fault-line") === null');
      // What makes it wrong has no say in what is wrong with its types.
      await visitor.type(
        edit(OPS, "return add(a, neg(b));", "return add(a, b);") + WRONG_TYPE,
      );
      await visitor.shows(".feedback.wrong");
      await visitor.shows(".type-fault", SAID);
      assertEquals(loadsOf(visitor).length, 1);

      await visitor.go();
      await visitor.shows(".type-fault", SAID);
      await visitor.click(SWITCH);
      await visitor.until('document.querySelector(".type-fault") === null');
      await visitor.until('document.querySelector(".cm-fault-line") === null');
    }),

  "types are those of the learner's own files": {
    run: async (visitor, { host }) => {
      await visitor.hasWritten({
        1: edit(VALUE, "data: number;", "data: number;\n  mine = 3;"),
        2: `${OPS}\nexport const mine: string = new Value(1).mine;\n`,
      });
      await visitor.hasKept({ "setting/types": "on" });
      await visitor.go(`${host.url}#2`);
      await visitor.shows(
        ".type-fault",
        "Type 'number' is not assignable to type 'string'.",
      );
    },
  },

  "without TypeScript it is said once, and the verdict is there": {
    run: async (visitor, { host: { files } }) => {
      const host = new Host(
        new Map([...files].filter(([path]) => !path.endsWith("/types.js"))),
      );
      await visitor.go(`${host.url}#1`);
      await visitor.click(SWITCH);
      await visitor.type(VALUE);
      await visitor.shows(".types", "TypeScript could not be loaded");
      await visitor.says("Exercise 1 passes.");
      await host.stop();
    },
  },

  "types without a network once they were used, in the next version as well": {
    run: async (visitor, { host: { files } }) => {
      const host = new Host(files);
      const seen = async () => {
        await host.stop();
        await visitor.go();
        await visitor.shows(".type-fault", SAID);
        host.start();
      };
      await visitor.hasWritten({ 2: OPS + WRONG_TYPE });
      await visitor.go(`${host.url}#2`);
      await visitor.click(SWITCH);
      await visitor.shows(".type-fault", SAID);
      await visitor.until("navigator.serviceWorker.controller !== null");
      while (await keptTypes(visitor) === 0);
      await seen();
      host.update("0123456789ab");
      await visitor.go();
      await visitor.click("#news button");
      await visitor.until(
        'document.scripts[0]?.src.includes("0123456789ab") && ' +
          'document.body?.dataset.ready === "true"',
      );
      await seen();
      await host.stop();
    },
  },
};

function loadsOf({ requests }: Visitor): string[] {
  return requests.filter((url) => url.endsWith("/types.js"));
}

/** How many files of it the browser keeps for when there is no network. */
async function keptTypes({ page }: Visitor): Promise<number> {
  return await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(
      names.map(async (name) => await (await caches.open(name)).keys()),
    );
    return requests.flat().filter(({ url }) => url.endsWith("/types.js"))
      .length;
  });
}

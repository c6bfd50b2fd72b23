/**
 * For tests only: for everybody. The keyboard, and what keeps people out.
 *
 * @module
 */
/// <reference lib="dom" />
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exercise } from "../edition.ts";
import { solution } from "../submissions.ts";
import { type Rules, violationsIn } from "../violations.ts";
import { WRONG_TYPE } from "./types_steps.ts";
import { at, LEAVES_TO_ROOT, type Steps } from "./step.ts";

/** What is looked at, and what has to be seen before. */
const VIEWS: Readonly<Record<string, string>> = {
  "#overview": ".lessons",
  "#0": ".predict",
  "#1": ".cm-content",
  "#3": "svg.graph",
  "#4": ".type-fault",
  "#7": ".drawing",
  "#inside": "svg.graph",
  "#training": ".state",
  "#ice-cream": "svg.network",
  "#digits": ".misread svg",
  "#end": ".end-reading p",
  "#files": "#own-name",
};

const COLOURS = ["color-contrast", "link-in-text-block"];

/** How each is looked at, and the rules that count: in the dark only the colours are others. */
const LOOKS: readonly [width: number, theme: string, Rules][] = [
  [1400, "light", {}],
  [1400, "dark", { runOnly: COLOURS }],
  [320, "light", { rules: { "color-contrast": { enabled: false } } }],
];

/** Steps in every browser. */
export const KEYBOARD_STEPS: Steps = {
  "the focus comes along to another lesson, from where two keys lead to the code":
    at("#1", async (visitor) => {
      await visitor.page.bringToFront();
      await visitor.open("#files");
      await visitor.until('document.activeElement?.innerText === "My files"');
      await visitor.open("#2");
      await visitor.until('document.activeElement?.matches(".lesson h1")');
      await visitor.shows(".cm-content");
      await visitor.press("Tab", "Enter");
      assertStringIncludes(await visitor.focus(), "cm-content");
    }),

  "the keyboard alone: Tab leaves the editor until one has typed": at(
    "#1",
    async (visitor) => {
      await visitor.shows(".cm-content");
      await visitor.page.bringToFront();
      await visitor.page.focus(".files a:last-child");
      for (let i = 0; i < 4; i++) {
        await visitor.press("Tab");
        if ((await visitor.focus()).includes("cm-content")) break;
      }
      assertStringIncludes(await visitor.focus(), "cm-content");
      await visitor.press("Tab");
      assert(!(await visitor.focus()).includes("cm-content"), "Tab leaves");
      await visitor.press("Shift+Tab");
      assertStringIncludes(await visitor.focus(), "cm-content");
      await visitor.press("x", "Tab");
      assertStringIncludes(await visitor.focus(), "cm-content");
      await visitor.press("Escape", "Tab");
      assert(!(await visitor.focus()).includes("cm-content"), "Escape, Tab");
    },
  ),
};

/** Steps in one of them: they look at the same page. */
export const LOOKING_STEPS: Steps = {
  "every view, light and dark, wide and 320 px: no violation, and no scrolling sideways":
    {
      run: async (visitor, { host }) => {
        const { page } = visitor;
        await visitor.hasWritten({
          3: LEAVES_TO_ROOT,
          4: solution(exercise(4)) + WRONG_TYPE,
        });
        await visitor.hasKept({ "setting/types": "on" });
        await visitor.go(host.url);
        const faults: string[] = [];
        for (const [hash, selector] of Object.entries(VIEWS)) {
          await visitor.open(hash);
          await visitor.shows(selector);
          for (const [width, theme, rules] of LOOKS) {
            await page.setViewport({ width, height: 800 });
            await page.emulateMediaFeatures([
              { name: "prefers-color-scheme", value: theme },
            ]);
            const parts = width > 400 || hash !== "#3"
              ? [""]
              : ["lesson", "code", "verdict", "graph"];
            for (const part of parts) {
              if (part !== "") await visitor.click(`#tab-${part}`);
              const where = `${hash} ${part} ${width} ${theme}`;
              const found = await violationsIn(
                page,
                part === "" ? rules : {}, // colours of its own in each part
              );
              faults.push(...found.map((one) => `${where}: ${one}`));
              const wide = await page.evaluate(() =>
                document.documentElement.scrollWidth
              );
              if (wide > width) faults.push(`${where} is ${wide} px wide`);
            }
          }
        }
        assertEquals(faults, []);
      },
    },
};

/**
 * For tests only: what a learner does, and what goes wrong in their code.
 *
 * @module
 */
/// <reference lib="dom" />
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise } from "../edition.ts";
import { solution } from "../submissions.ts";
import { at, LEAVES_TO_ROOT, type Steps, VALUE } from "./step.ts";
import type { Visitor } from "./visitor.ts";

const OPS = solution(exercise(2));

export const COURSE_STEPS: Steps = {
  "a loop that does not end: the page lives, and the next verdict is right": at(
    "#2",
    async (visitor) => {
      await visitor.type(`${OPS}\nwhile (true);\n`);
      await visitor.sees("no answer in time");
      await visitor.type(OPS);
      await visitor.says("Exercise 2 passes.");
      await visitor.type(
        OPS.replace(
          "out.backwardStep = () => {",
          "while (true);\n  out.backwardStep = () => {",
        ),
      );
      await visitor.sees("no answer in time");
      // While the other checks still wait, the page answers.
      const start = performance.now();
      await visitor.page.evaluate(() => 1);
      assert(performance.now() - start < 1_000);
      await visitor.type(OPS);
      await visitor.says("Exercise 2 passes.");
    },
  ),

  "from the first visit to 100 points, and nothing is asked of another host":
    at("", async (visitor, { host }) => {
      await visitor.says("0 of 100 points");
      await visitor.click(".lessons a[href='#1']");
      const isByKeys = !await isFirefox(visitor);
      for (const lesson of EDITION.exercises) {
        await visitor.says(`exercise ${lesson.number}, not started`);
        if (isByKeys) await writeByKeys(visitor, solution(lesson));
        else await visitor.type(solution(lesson));
        await visitor.says(`Exercise ${lesson.number} passes.`);
        const next = ".verdict .actions a";
        if (isByKeys) {
          await visitor.press("Escape");
          await visitor.tabTo(next);
          await visitor.press("Enter");
        } else await visitor.click(next);
      }
      await visitor.open("#8");
      await visitor.says("your own files work together");
      await visitor.open("#overview");
      await visitor.says("100 of 100 points.");
      const others = visitor.requests.filter((url) =>
        !url.startsWith(host.url) && !/^(data|blob|about):/.test(url)
      );
      assertEquals(others, []);
      await visitor.until('document.body.dataset.isolated === "true"');
    }),

  "what takes all memory is ended in words, and the next verdict is right": at(
    "#1",
    async (visitor) => {
      await visitor.type(`${VALUE}\nlet s = "x";\nwhile (true) s += s;\n`);
      await visitor.says("out of memory: does something grow without end?");
      await visitor.type(
        `${VALUE}\nconst all = [];\nwhile (true) all.push(new Array(1e5).fill(1));\n`,
      );
      await visitor.says("no answer in time");
      await visitor.type(VALUE);
      await visitor.says("Exercise 1 passes.");
    },
  ),

  "a named mistake, its graph, a step back, a hint, and the section to read":
    at("#3", async (visitor) => {
      await visitor.type(LEAVES_TO_ROOT);
      await visitor.says("This usually means that backward");
      assertStringIncludes(
        await visitor.text("#announcements"),
        "chain rule: wrong. This usually means",
      );
      await visitor.shows("svg.graph .first-wrong");
      await visitor.click(".step-through");
      await visitor.click('[aria-label="To the start"]');
      await visitor.shows(".step-says", "Before the first of 2 steps");
      await visitor.click('[aria-label="One step on"]');
      await visitor.shows(".step-says", "d passes 0 to");
      await visitor.click(".orders button:last-child");
      await visitor.shows(".step-says", "c passes");
      await visitor.click(".next-hint");
      await visitor.says("Hint 2 of 3");
      await visitor.click(".hints a.button");
      await visitor.until(
        'document.activeElement?.id === "3-slopes-multiply-along-a-chain"',
      );
    }),

  "a syntax error at its place, and an error of the code at its line": at(
    "#1",
    async (visitor) => {
      const line = ".cm-fault-line";
      await visitor.type("export class Value {\n  data = ;\n}\n");
      await visitor.says("does not load");
      await visitor.shows(line, "data = ;");
      // The place is in sight, and nothing speaks of what the check asks for.
      await visitor.type(
        `export class Value {\n  data = [${"1, ".repeat(50)}1] + ;\n}\n`,
      );
      await visitor.until(`((caret) => caret !== null &&
        caret.parentElement.scrollLeft > 0 &&
        caret.getBoundingClientRect().right <
          caret.parentElement.getBoundingClientRect().right + 1)(
          document.querySelector(".feedback pre span"))`);
      assertEquals(await visitor.text(".hints"), "");
      // Sucrase does not see this one; the engine does.
      await visitor.type("let a = 1;\nlet a = 2;\nexport class Value {}\n");
      await visitor.says("does not load");
      if (await isFirefox(visitor)) {
        await visitor.says("this browser does not say where");
      } else await visitor.shows(line, "let a = 2;");
      await visitor.type(
        'export class Value {\n  constructor() {\n    throw new Error("no");\n  }\n}\n',
      );
      await visitor.shows(line, "throw");
    },
  ),

  "what is printed stands apart, and too much of it ends the run": at(
    "#1",
    async (visitor) => {
      await visitor.type(`${VALUE}\nconsole.log("hello", { a: 1 });\n`);
      await visitor.says("Your code printed");
      await visitor.shows(".printed pre", "hello { a: 1 }");
      await visitor.type(
        `${VALUE}\nwhile (true) console.log("hello ".repeat(1000));\n`,
      );
      await visitor.says("too much output");
    },
  ),

  "code that reaches out is refused, and makes no code of text": at(
    "#1",
    async (visitor, { host }) => {
      await visitor.type(`${VALUE}\nfetch("${host.url}secret");\n`);
      await visitor.says("fetch is not to be had here");
      await visitor.type(`${VALUE}\nnew Function("return 1")();\n`);
      await visitor.says("EvalError");
      // Past what was taken away in words, the policy of the frame still holds.
      await visitor.type(
        `${VALUE}
const image = await import("data:text/javascript,export default 1").catch((e) => e);
console.log("import: " + image);
`,
      );
      await visitor.says("import:");
      assert(!host.asked.includes("secret"));
    },
  ),

  "a bonus check runs when it is asked for, and our solution stands beside": at(
    "#3",
    async (visitor) => {
      await visitor.type(solution(exercise(3)));
      await visitor.says("If you like a bonus");
      await visitor.click(".feedback.right button");
      await visitor.says("✓ 100,000 operations");
      await visitor.says('The bonus "100,000 operations" passes, too.');
      // It is run with the others from then on.
      await visitor.type(`${solution(exercise(3))}console.log("again");\n`);
      await visitor.shows(".printed pre", "again");
      await visitor.says("✓ 100,000 operations");
      await visitor.click(".compare summary");
      await visitor.says("Yours and ours alike");
    },
  ),

  "a lesson's program runs on one's own file, can be changed, and stopped": at(
    "#1",
    async (visitor) => {
      const [run, change] = [1, 2].map((i) => `.program :nth-child(${i})`);
      const printed = ".program ~ pre.output";
      await visitor.click(run);
      await visitor.says("This is what our files print");
      await visitor.shows(printed, "w1 = 0.3");
      await visitor.type(VALUE);
      await visitor.says("Exercise 1 passes.");
      await visitor.click(change);
      await visitor.set(
        ".program-text",
        'import { Value } from "./01_value.ts";\nconsole.log(`${new Value(7)}`);\n',
      );
      await visitor.click(run);
      await visitor.shows(printed, "Value(data=7)");
      await visitor.says("This is what your own files print.");
      await visitor.set(".program-text", "while (true);\n");
      await visitor.click(run);
      await visitor.shows(run, "Stop");
      await visitor.click(run);
      await visitor.says("It was stopped.");
    },
  ),

  "one begins at the first gap, and finds the borders where one left them": at(
    "#2",
    async (visitor) => {
      await visitor.shows(".cm-activeLine", "TODO: write add");
      await visitor.page.bringToFront();
      await visitor.page.focus(".border.lesson");
      await visitor.press("ArrowRight", "ArrowRight");
      const wide = '[aria-valuenow="46"]';
      await visitor.shows(`.border.lesson${wide}`);
      await visitor.go();
      await visitor.shows(`.border.lesson${wide}`);
    },
  ),
};

async function isFirefox({ page }: Visitor): Promise<boolean> {
  return (await page.browser().version()).startsWith("firefox");
}

/** From the title of a lesson to the code, and writes it. Firefox cannot be told to. */
async function writeByKeys(visitor: Visitor, text: string): Promise<void> {
  await visitor.shows(".cm-content");
  await visitor.until('document.activeElement?.matches(".lesson h1")');
  await visitor.press("Tab", "Enter", "Control+a");
  await visitor.page.keyboard.sendCharacter(text);
}

/**
 * For tests only: expressions that are looked inside of.
 *
 * @module
 */
/// <reference lib="dom" />
import { assertEquals } from "@std/assert";
import { at, type Steps } from "./step.ts";
import type { Visitor } from "./visitor.ts";

/** The steps. */
export const INSIDE_STEPS: Steps = {
  "what flows along the lines of a graph lies over no box": at(
    "#inside",
    async (visitor) => {
      for (const width of [1400, 360]) {
        await visitor.page.evaluate((width) => {
          document.getElementById("main")!.style.maxWidth = `${width}px`;
        }, width);
        for (
          const [steps, expression] of [
            [1, "mul(p, p)"],
            [5, "tanh(add(add(mul(w1, x1), mul(w2, x2)), b))"],
            [4, "add(mul(a, b), mul(a, pow(b, -2)))"],
          ] as const
        ) {
          await visitor.set("#expression", expression);
          await visitor.set("input[type=range]", "-0.35");
          await visitor.shows(".step-says", ` of ${steps}`);
          await visitor.click('[aria-label="To the start"]');
          for (let step = 1; step <= steps; step++) {
            await visitor.click('[aria-label="One step on"]');
            await visitor.shows(".step-says", `Step ${step} of ${steps}`);
            assertEquals(await overlapping(visitor), []);
          }
        }
      }
    },
  ),

  "look inside: an expression, a slider, and its slope": at(
    "#inside",
    async (visitor) => {
      await visitor.says("w.grad is 0.47");
      await visitor.set("#expression", "mul(a, a)");
      await visitor.set("#leaf-a", "2");
      await visitor.says("moves 4 times as far. a.grad is 4.");
      await visitor.set("#expression", "mul(a");
      await visitor.says("is a bracket missing?");
      // The picture of another expression does not pass for that of this one.
      await visitor.shows(".inside-grid[inert]");
      await visitor.set("#expression", "");
      await visitor.shows(".fault", "Type an expression.");
      await visitor.set("#expression", "mul(a, a)");
      await visitor.says("a.grad is 4.");
      await visitor.shows(".inside-grid:not([inert])");
    },
  ),
};

/** The numbers of a picture that lie over a box, or over each other. */
async function overlapping({ page }: Visitor): Promise<string[]> {
  return await page.evaluate(() => {
    const shares = [...document.querySelectorAll("svg.graph .share")];
    const boxes = [...document.querySelectorAll("svg.graph rect"), ...shares];
    return shares.filter((share) => {
      const a = share.getBoundingClientRect();
      return boxes.some((other) => {
        const b = other.getBoundingClientRect();
        return other !== share && a.left < b.right && b.left < a.right &&
          a.top < b.bottom && b.top < a.bottom;
      });
    }).map(({ textContent }) => textContent!);
  });
}

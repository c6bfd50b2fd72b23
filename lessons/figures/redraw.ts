/**
 * Draws the figures in the lessons again, after a declaration was changed:
 *
 *     deno run --allow-read --allow-write lessons/figures/redraw.ts
 *
 * @module
 */
import { lessonFiles, redraw } from "./in_lessons.ts";

for (const file of lessonFiles()) {
  const text = Deno.readTextFileSync(file);
  const drawn = redraw(text);
  if (drawn !== text) Deno.writeTextFileSync(file, drawn);
}

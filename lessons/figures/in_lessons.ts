/**
 * Where the figures of the lessons are declared, and where they stand in a lesson.
 *
 * @module
 */
import type { Figure } from "../../grader/core/figures/figure.ts";
import { drawFigure } from "../../grader/core/figures/text.ts";

const HERE = new URL("./", import.meta.url);

/** A fenced block that holds a figure: its name stands behind `text figure`. */
const BLOCK = /^```text figure (\w+)\n([\s\S]*?)^```$/gm;

/** The names of all declared figures: `00_gears` for `00_gears.json`. */
export function figureNames(): string[] {
  return [...Deno.readDirSync(HERE)].map(({ name }) => name)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length)).sort();
}

/** Reads a declaration. */
export function readFigure(name: string): Figure {
  return JSON.parse(Deno.readTextFileSync(new URL(`${name}.json`, HERE)));
}

/** The figures that stand in a lesson's text, each with what is drawn there. */
export function figuresIn(markdown: string): { name: string; text: string }[] {
  return [...markdown.matchAll(BLOCK)]
    .map(([, name, text]) => ({ name, text: text.trimEnd() }));
}

/** A lesson's text with every figure drawn again from its declaration. */
export function redraw(markdown: string): string {
  return markdown.replace(
    BLOCK,
    (_, name) =>
      `\`\`\`text figure ${name}\n${drawFigure(readFigure(name))}\n\`\`\``,
  );
}

/** The Markdown files of the lessons, hints left out. */
export function lessonFiles(): URL[] {
  const lessons = new URL("../", HERE);
  return [...Deno.readDirSync(lessons)].map(({ name }) => name)
    .filter((name) => /^\d.*\.md$/.test(name) && !name.endsWith("_hints.md"))
    .sort().map((name) => new URL(name, lessons));
}

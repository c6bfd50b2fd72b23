/**
 * HTML put together so that text stays text: whatever is put into a template is
 * escaped, unless a template made it.
 *
 * @module
 */
import { printable } from "../../core/report/layout.ts";

/** A piece of HTML. */
export class Markup {
  /** @param html What is HTML already. */
  constructor(readonly html: string) {}
}

/** What may stand in a template. */
export type Part = string | number | Markup | readonly Markup[];

/**
 * Makes HTML of a template. Text is escaped for content and for attributes, which
 * have to stand in double quotes; what is hidden in it is written out.
 */
export function markup(
  strings: TemplateStringsArray,
  ...parts: readonly Part[]
): Markup {
  return new Markup(
    strings.reduce((html, string, i) => html + htmlOf(parts[i - 1]) + string),
  );
}

/** Nothing, where there may be something. */
export const NOTHING: Markup = new Markup("");

/** Escapes text as it is: for what is fit to be looked at already. */
export function escaped(text: string): Markup {
  return new Markup(
    text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  );
}

function htmlOf(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === "object") {
    // Added up, not joined: of a long table, each joining would make a copy.
    return part.reduce((html, one) => html + htmlOf(one), "");
  }
  return escaped(printable(String(part))).html;
}

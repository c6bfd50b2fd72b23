/**
 * Code with colours, by the same grammar as in the editor.
 *
 * @module
 */
import { escaped } from "../site/escaped.ts";
import { classHighlighter, highlightCode, parser } from "./packages.ts";

const typescript = parser.configure({ dialect: "ts" });

/** What has a colour of its own; the rest would only be more to load. */
const COLOURED =
  /^tok-(?:keyword|bool|string2?|number|comment|typeName|className)$/;

/** Puts TypeScript into HTML, what has a colour in spans with the class of its kind. */
export function coloured(code: string): string {
  let html = "";
  highlightCode(
    code,
    typescript.parse(code),
    classHighlighter,
    (text, classes) => {
      html += COLOURED.test(classes)
        ? `<span class="${classes}">${escaped(text)}</span>`
        : escaped(text);
    },
    () => {
      html += "\n";
    },
  );
  return html;
}

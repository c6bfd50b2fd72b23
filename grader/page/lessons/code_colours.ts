/**
 * Code with colours, by the same grammar as in the editor.
 *
 * @module
 */
import { escaped } from "../site/escaped.ts";
import { classHighlighter, highlightCode, parser } from "./packages.ts";

const typescript = parser.configure({ dialect: "ts" });

/** Puts TypeScript into HTML, its parts in spans with the classes of their kind. */
export function coloured(code: string): string {
  let html = "";
  highlightCode(
    code,
    typescript.parse(code),
    classHighlighter,
    (text, classes) => {
      html += classes === ""
        ? escaped(text)
        : `<span class="${classes}">${escaped(text)}</span>`;
    },
    () => {
      html += "\n";
    },
  );
  return html;
}

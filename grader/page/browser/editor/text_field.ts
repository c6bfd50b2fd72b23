/**
 * The plain editor: a field of the browser itself, which every screen reader and every
 * phone knows.
 *
 * @module
 */
/// <reference lib="dom" />
import { el } from "../dom.ts";
import type { CodeField, CodeFieldOptions, Mark } from "./code_field.ts";

/** Makes a plain field. */
export function textField(
  { text, label, onChange }: CodeFieldOptions,
): CodeField {
  const area = el("textarea", {
    "aria-label": label,
    autocapitalize: "off",
    autocomplete: "off",
    autocorrect: "off",
    spellcheck: "false",
    wrap: "off",
    oninput: onChange,
  });
  area.value = text;
  const note = el("p", { class: "field-mark", hidden: true });
  return {
    element: el("div", { class: "text-field" }, area, note),
    text: () => area.value,
    setText: (text) => {
      area.value = text;
    },
    mark: (mark: Mark | undefined) => {
      note.hidden = mark === undefined;
      if (mark === undefined) return area.removeAttribute("aria-invalid");
      note.textContent = `Line ${mark.line}: ${mark.message}`;
      area.setAttribute("aria-invalid", "true");
    },
    focus: () => area.focus(),
    destroy: () => {},
  };
}

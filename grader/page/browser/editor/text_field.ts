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
  { text, line = 1, label, onChange }: CodeFieldOptions,
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
  const show = (text: string, line = 1) => {
    area.value = text;
    const lines = text.split("\n");
    const from = lines.slice(0, line - 1).join("\n").length;
    area.setSelectionRange(from, from);
    area.scrollTop = area.scrollHeight * Math.max(0, line - 6) / lines.length;
  };
  show(text, line);
  // Where it is not in the page yet, it has no height to scroll in.
  requestAnimationFrame(() => area.value === text && show(text, line));
  const notes = el("div", { class: "field-marks" });
  return {
    element: el("div", { class: "text-field" }, area, notes),
    text: () => area.value,
    setText: show,
    mark: (marks: readonly Mark[]) => {
      notes.replaceChildren(
        ...marks.map(({ line, message }) =>
          el("p", {}, `Line ${line}: ${message}`)
        ),
      );
      area.setAttribute("aria-invalid", String(marks.length > 0));
    },
    focus: () => area.focus(),
    destroy: () => {},
  };
}

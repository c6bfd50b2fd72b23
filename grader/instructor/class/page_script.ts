/**
 * The one script on the page about a class: it makes the heads of the table of
 * students buttons that sort it. Without it, nothing is missing but that.
 *
 * @module
 */

/** JavaScript as it stands in the page. */
export const SCRIPT = `
"use strict";
const table = document.querySelector("table.students");
const heads = table === null ? [] : [...table.tHead.rows[0].cells];
const collator = new Intl.Collator(undefined, { numeric: true });
heads.forEach((head, i) => {
  const isNumber = head.dataset.sort === "number";
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  const compare = (a, b) =>
    isNumber
      ? Number(a.cells[i].dataset.key) - Number(b.cells[i].dataset.key)
      : collator.compare(a.cells[i].textContent, b.cells[i].textContent);
  button.addEventListener("click", () => {
    // Numbers begin with the largest, text with A.
    const now = head.getAttribute("aria-sort");
    const next = now === null
      ? (isNumber ? "descending" : "ascending")
      : (now === "ascending" ? "descending" : "ascending");
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", next);
    const sign = next === "ascending" ? 1 : -1;
    const body = table.tBodies[0];
    body.append(...[...body.rows].sort((a, b) => sign * compare(a, b)));
  });
});
`;

/**
 * Elements made in one expression.
 *
 * @module
 */
/// <reference lib="dom" />

/** What an element can be given: attributes, and listeners under `on…`. */
export type Attributes = Readonly<
  Record<
    string,
    string | number | boolean | undefined | ((event: Event) => void)
  >
>;

/** What can stand in an element. */
export type Child = Node | string | undefined | false;

/** Makes an element of HTML. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

/** Makes an element of SVG. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  return fill(made, attributes, children);
}

function fill<Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(name.slice(2), value);
    } else if (value === true) made.setAttribute(name, "");
    else if (value !== undefined && value !== false) {
      made.setAttribute(name, String(value));
    }
  }
  made.append(...children.filter((one) => one !== undefined && one !== false));
  return made;
}

/** A sign, drawn: not every font has one. */
export function icon(d: string): SVGElement {
  return svg(
    "svg",
    { class: "icon", viewBox: "0 0 16 16", "aria-hidden": "true" },
    svg("path", { d }),
  );
}

/** A button with words on it. */
export function button(
  words: string | Node,
  onclick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  return el("button", { type: "button", ...attributes, onclick }, words);
}

/** Text in which `code` between backticks is set as code. */
export function prose(text: string): Node[] {
  return text.split(/(`[^`]+`)/).filter((part) => part !== "").map((part) =>
    part.startsWith("`") && part.length > 2
      ? el("code", {}, part.slice(1, -1))
      : document.createTextNode(part)
  );
}

/** Draws again whenever a place becomes wider or narrower: it may not be shown yet. */
export function onWidth(place: HTMLElement, draw: () => void): void {
  let width = place.clientWidth;
  new ResizeObserver(() => {
    if (place.clientWidth === width || place.clientWidth === 0) return;
    width = place.clientWidth;
    draw();
  }).observe(place);
}

/** An element of the page that has to be there. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/**
 * The borders between the parts of a lesson, which can be moved.
 *
 * @module
 */
/// <reference lib="dom" />
import { el } from "./dom.ts";
import type { Page } from "./page.ts";

/** A border: what it is called, where it stands at first, and how far it goes. */
const BORDERS = {
  lesson: { label: "Width of the lesson", at: 40, axis: "x" },
  code: { label: "Height of the code", at: 50, axis: "y" },
} as const;

/** How far a border goes to either side, and how far a key moves it, in per cent. */
const LEAST = 22, MOST = 72, STEP = 3;

/** Puts both borders into the bench. */
export function addBorders(bench: HTMLElement, page: Page): void {
  for (const name of Object.keys(BORDERS) as (keyof typeof BORDERS)[]) {
    bench.append(border(name, bench, page));
  }
}

function border(
  name: keyof typeof BORDERS,
  bench: HTMLElement,
  page: Page,
): HTMLElement {
  const { label, at, axis } = BORDERS[name];
  const isAcross = axis === "x";
  const place = (where: number) => {
    const now = Math.min(MOST, Math.max(LEAST, Math.round(where)));
    bench.style.setProperty(`--${name}`, String(now));
    bar.setAttribute("aria-valuenow", String(now));
  };
  const now = () => bar.getAttribute("aria-valuenow")!;
  const keep = (where: number) => {
    place(where);
    page.choose(name, now());
  };
  const bar = el("div", {
    class: `border ${name}`,
    role: "separator",
    tabindex: "0",
    "aria-label": label,
    "aria-orientation": isAcross ? "vertical" : "horizontal",
    "aria-valuemin": LEAST,
    "aria-valuemax": MOST,
    onpointerdown: (event) => {
      bar.setPointerCapture((event as PointerEvent).pointerId);
      event.preventDefault(); // or it would select text
    },
    onpointermove: (event) => {
      const { pointerId, clientX, clientY } = event as PointerEvent;
      if (!bar.hasPointerCapture(pointerId)) return;
      const { left, top, width, height } = bench.getBoundingClientRect();
      place(
        100 * (isAcross ? (clientX - left) / width : (clientY - top) / height),
      );
    },
    onlostpointercapture: () => page.choose(name, now()),
    onkeydown: (event) => {
      const { key } = event as KeyboardEvent;
      const by = {
        ArrowLeft: -STEP,
        ArrowUp: -STEP,
        ArrowRight: STEP,
        ArrowDown: STEP,
      }[key];
      if (by === undefined) return;
      keep(Number(now()) + by);
      event.preventDefault();
    },
    ondblclick: () => keep(at),
  });
  place(Number(page.setting(name) ?? at));
  return bar;
}

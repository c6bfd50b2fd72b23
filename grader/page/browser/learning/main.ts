/**
 * Networks that learn: `learning.js`, loaded when somebody first looks at one.
 *
 * @module
 */
/// <reference lib="dom" />
import { TheEnd } from "./the_end.ts";
import { HandwritingView } from "./handwriting.ts";
import { IceCreamView } from "./ice_cream.ts";
import type { LearningView, PageContext } from "./place.ts";
import { Training } from "./training.ts";

/** The views of networks that learn. */
export interface LearningViews {
  /** Shows one of them in a place, by its address. */
  show(name: string, where: HTMLElement): Promise<void>;
  /** Stops what runs in the one that is shown. */
  leave(): void;
}

const KINDS: Readonly<
  Record<string, new (place: PageContext) => LearningView>
> = {
  "ice-cream": IceCreamView,
  training: Training,
  digits: HandwritingView,
  end: TheEnd,
};

/** Makes them: `learning.js` provides this. */
export type MakeLearningViews = (place: PageContext) => Promise<LearningViews>;

const style = (document.currentScript as HTMLScriptElement).src
  .replace(/\.js$/, ".css");

const make: MakeLearningViews = async (place) => {
  await loadStyle();
  const views = new Map<string, LearningView>();
  let shown: LearningView | undefined;
  return {
    async show(name, where) {
      const view = views.get(name) ?? new KINDS[name](place);
      views.set(name, view);
      shown = view;
      where.replaceChildren(view.element);
      await view.open();
    },
    leave() {
      shown?.leave();
      shown = undefined;
    },
  };
};

function loadStyle(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = style;
    // Without it all is there too, and less beautiful.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("learning", make);

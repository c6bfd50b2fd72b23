/**
 * Where the texts of the exercises are kept: in this browser, unless something else is
 * handed in.
 *
 * @module
 */
import type { Storage_ } from "./storage.ts";

/** A text, and when it was put away. */
export interface Kept {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Told when somebody else has saved an exercise.
 *
 * @param collides Set where what was typed here could not be saved over it.
 */
export type OnOther = (stem: string, text: string, collides: boolean) => void;

/** Keeps texts, by the stems of their exercises. */
export interface StoredTexts {
  get(stem: string): Kept | undefined;
  /** Returns whether it is kept. */
  set(stem: string, kept: Kept): boolean;
  onChange(told: OnOther): void;
}

/** Keeps them in this browser, where other tabs may save as well. */
export class TextsInBrowser implements StoredTexts {
  /** @param storage What this browser keeps. */
  constructor(private readonly storage: Storage_) {}

  get(stem: string): Kept | undefined {
    return read(this.storage.get(`file/${stem}`));
  }

  set(stem: string, kept: Kept): boolean {
    return this.storage.set(`file/${stem}`, JSON.stringify(kept));
  }

  onChange(told: OnOther): void {
    this.storage.onChange((name, json) => {
      const [, stem] = name.match(/^file\/(.+)$/) ?? [];
      const text = read<Kept>(json)?.text;
      // What was typed here before is put aside when it is saved over: see Files.
      if (stem !== undefined && text !== undefined) told(stem, text, true);
    });
  }
}

/** What cannot be read is as good as not there. */
export function read<Value>(json: string | undefined): Value | undefined {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * The learner's files, and what is remembered about them.
 *
 * @module
 */
import {
  type Kept,
  type OnOther,
  read,
  type StoredTexts,
  TextsInBrowser,
} from "./texts.ts";
import type { Storage_ } from "./storage.ts";

/** A copy that was put aside before something replaced it. */
export interface Copy extends Kept {
  readonly stem: string;
  readonly why: string;
}

/** How many copies are kept. */
const MOST_COPIES = 20;

/** The learner's files. */
export class Files {
  /** What this tab last read or wrote of each. */
  readonly #seen = new Map<string, string>();
  #onReplaced: (stem: string) => void = () => {};

  /**
   * @param storage Where what is remembered about them is kept.
   * @param texts Where they are kept themselves.
   */
  constructor(
    private readonly storage: Storage_,
    private readonly texts: StoredTexts = new TextsInBrowser(storage),
  ) {}

  /** The text of an exercise; `undefined` where none was written. */
  text(stem: string): string | undefined {
    const kept = this.kept(stem);
    if (kept !== undefined) this.#seen.set(stem, kept.text);
    return kept?.text;
  }

  /** The text of an exercise, and when it was saved. */
  kept(stem: string): Kept | undefined {
    return this.texts.get(stem);
  }

  /**
   * Saves what was typed. A newer version of another tab is put aside first.
   *
   * @returns Whether the browser has kept it.
   */
  save(stem: string, text: string): boolean {
    const there = this.kept(stem);
    if (
      there !== undefined && there.text !== text &&
      there.text !== (this.#seen.get(stem) ?? there.text)
    ) {
      this.putAside(stem, there.text, "typed in another tab");
    }
    this.#seen.set(stem, text);
    return this.texts.set(stem, { text, at: Date.now() });
  }

  /** Takes another text in place of one, of which a copy is kept. */
  replace(stem: string, text: string, why: string): void {
    const now = this.text(stem);
    if (now !== undefined && now !== text) this.putAside(stem, now, why);
    this.save(stem, text);
    this.#onReplaced(stem);
  }

  /** Told when a text was replaced that may be open in the editor. */
  set onReplaced(told: (stem: string) => void) {
    this.#onReplaced = told;
  }

  /** Keeps a copy of a text that is about to be replaced. */
  putAside(stem: string, text: string, why: string): void {
    const copies = [
      { stem, text, why, at: Date.now() },
      ...this.copies().filter((one) => one.stem !== stem || one.text !== text),
    ];
    this.storage.set("copies", JSON.stringify(copies.slice(0, MOST_COPIES)));
  }

  /** The copies that were put aside, the newest first. */
  copies(): readonly Copy[] {
    return read<Copy[]>(this.storage.get("copies")) ?? [];
  }

  /** The last version of an exercise that passed. */
  lastPass(stem: string): string | undefined {
    return this.storage.get(`pass/${stem}`);
  }

  /** Remembers a version that passed. */
  rememberPass(stem: string, text: string): void {
    if (this.lastPass(stem) !== text) this.storage.set(`pass/${stem}`, text);
  }

  /** How many hints have been given on a topic. */
  hints(stem: string, topic: string): number {
    return this.#hints()[`${stem} ${topic}`] ?? 0;
  }

  /** Remembers that so many hints have been given. */
  rememberHints(stem: string, topic: string, given: number): void {
    const hints = { ...this.#hints(), [`${stem} ${topic}`]: given };
    this.storage.set("hints", JSON.stringify(hints));
  }

  /** Forgets the hints given for an exercise, which starts again. */
  forgetHints(stem: string): void {
    const others = Object.entries(this.#hints()).filter(([key]) =>
      !key.startsWith(`${stem} `)
    );
    this.storage.set("hints", JSON.stringify(Object.fromEntries(others)));
  }

  /** Told when somebody else has saved an exercise that is not what this tab last saw. */
  onOtherTab(told: OnOther): void {
    this.texts.onChange((stem, text, collides) => {
      if (this.#seen.get(stem) !== text) told(stem, text, collides);
    });
  }

  #hints(): Record<string, number> {
    return read(this.storage.get("hints")) ?? {};
  }
}

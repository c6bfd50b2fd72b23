/**
 * Beside one's own editor: the files are those in a folder, saved and graded by the
 * program in the terminal. A script of its own, loaded where that program is.
 *
 * @module
 */
/// <reference lib="dom" />
import { stemOf } from "../../core/course/lesson.ts";
import type { Report } from "../../core/report/report.ts";
import { ShownTypes } from "./types/shown_types.ts";
import type { OpenTypes } from "./types/types.ts";
import type { Kept, OnOther, StoredTexts } from "./texts.ts";

/** What `desk.js` provides. */
export interface Desk {
  readonly texts: StoredTexts;
  /**
   * Grades what is in the folder.
   *
   * @param what The stem of an exercise, or `undefined` for all files together.
   * @returns `undefined` if another grading was asked for meanwhile.
   * @throws {Error} If the program does not answer; a sentence.
   */
  grade(
    what: string | undefined,
    bonus: boolean,
  ): Promise<Report | undefined>;
  /** Checks the types of what is in the folder. */
  readonly types: OpenTypes;
}

/** Connects to the program; `desk.js` provides it. */
export type OpenDesk = (
  /** Told why something is not saved, and that it is again. */
  onTrouble: (words: string | undefined) => void,
) => Promise<Desk>;

const GONE = "The program in the terminal does not answer: is it still " +
  "running? What you type here is not saved into the folder until it is.";

/** What is asked of the program. */
async function ask(path: string, request: RequestInit = {}): Promise<Response> {
  try {
    const answer = await fetch(`desk/${path}`, request);
    if (answer.ok || answer.status === 409) return answer;
    throw new Error(`${answer.status}: ${await answer.text()}`);
  } catch (error) {
    throw error instanceof TypeError ? new Error(GONE) : error;
  }
}

/** The texts in the folder, as far as they are known here. */
class TextsInFolder implements StoredTexts {
  readonly #kept = new Map<string, Kept>();
  /** What is in the folder, as far as it is known. */
  readonly #there = new Map<string, string>();
  readonly #saving = new Map<string, Promise<void>>();
  #told: OnOther = () => {};

  constructor(
    texts: Readonly<Record<string, string>>,
    private readonly onTrouble: (words: string | undefined) => void,
  ) {
    for (const [stem, text] of Object.entries(texts)) this.#take(stem, text);
  }

  get(stem: string): Kept | undefined {
    return this.#kept.get(stem);
  }

  set(stem: string, kept: Kept): boolean {
    this.#kept.set(stem, kept);
    const before = this.#saving.get(stem);
    const saving = (before ?? Promise.resolve()).then(() => this.#save(stem));
    this.#saving.set(stem, saving);
    return true;
  }

  onChange(told: OnOther): void {
    this.#told = told;
  }

  /** Somebody has saved in the folder. */
  hear(stem: string, text: string): void {
    if (this.#there.get(stem) === text) return;
    const mine = this.#kept.get(stem)?.text;
    const collides = mine !== undefined && mine !== this.#there.get(stem) &&
      mine !== text;
    this.#there.set(stem, text);
    if (!collides) this.#take(stem, text);
    this.#told(stem, text, collides);
  }

  /** Waits until all is saved. */
  async saved(): Promise<void> {
    await Promise.all(this.#saving.values());
  }

  #take(stem: string, text: string): void {
    this.#there.set(stem, text);
    this.#kept.set(stem, { text, at: Date.now() });
  }

  /** Saves what was typed last; what was typed before it needs not be. */
  async #save(stem: string): Promise<void> {
    const { text } = this.#kept.get(stem)!;
    const seen = this.#there.get(stem);
    if (text === seen) return;
    try {
      const answer = await ask(`file/${stem}`, {
        method: "PUT",
        body: JSON.stringify({ text, seen }),
      });
      if (answer.status === 409) {
        const { text: other } = await answer.json();
        this.#there.set(stem, other);
        this.#told(stem, other, true);
        return;
      }
      this.#there.set(stem, text);
      this.onTrouble(undefined);
    } catch (error) {
      this.onTrouble((error as Error).message);
    }
  }
}

const openDesk: OpenDesk = async (onTrouble) => {
  const answer = await ask("files");
  const texts = new TextsInFolder(await answer.json(), onTrouble);
  const events = new EventSource("desk/events");
  events.onmessage = ({ data }) => {
    const { stem, text } = JSON.parse(data);
    texts.hear(stem, text);
  };
  events.onerror = () => onTrouble(GONE);
  events.onopen = () => onTrouble(undefined);
  return {
    texts,
    async grade(what, bonus) {
      await texts.saved();
      const path = what === undefined
        ? "together"
        : `grade/${what}${bonus ? "?bonus" : ""}`;
      const graded = await ask(path, { method: "POST" });
      return await graded.json() ?? undefined;
    },
    types: (place) =>
      new ShownTypes(place, {
        check: async (lesson) => {
          await texts.saved();
          const path = `types/${stemOf(lesson)}`;
          const checked = await ask(path, { method: "POST" });
          const answer = await checked.json();
          if (typeof answer === "string") throw new Error(answer);
          return answer ?? undefined;
        },
        end: () => {},
      }),
  };
};

(globalThis as unknown as {
  gradlings: { provide(name: string, value: unknown): void };
}).gradlings.provide("desk", openDesk);

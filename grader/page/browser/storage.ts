/**
 * What this browser keeps, and what happens where it keeps nothing.
 *
 * @module
 */
/// <reference lib="dom" />

/**
 * What a course is called where things are kept: others on the same host have places of
 * their own. A homework is what lies at an address, whatever its title and its numbers: one
 * that was corrected finds the work that was begun. Where files have no address, on
 * `file://`, the title tells.
 */
export function storageName(
  { id, isHomework }: { readonly id: string; readonly isHomework?: true },
  { protocol, pathname }: Pick<Location, "protocol" | "pathname">,
): string {
  return isHomework && protocol !== "file:"
    ? `at ${pathname.replace(/[^/]*$/, "")}`
    : id;
}

/** Why something was not kept. */
export type StorageTrouble = "refused" | "full" | "emptied";

/** What is written for as long as all is being deleted on purpose. */
const CLEARED = "cleared";

/** Texts by name. Whatever goes wrong, they are remembered until the page is closed. */
export class Storage_ {
  readonly #memory = new Map<string, string>();
  #trouble: StorageTrouble | undefined;
  /** Whether all was deleted on purpose: what still runs here keeps nothing. */
  #isCleared = false;
  #onTrouble: (trouble: StorageTrouble | undefined) => void = () => {};

  /** @param prefix What the names of this course begin with. */
  constructor(private readonly prefix: string) {}

  /** Told when something cannot be kept, and when it can again. */
  set onTrouble(told: (trouble: StorageTrouble | undefined) => void) {
    this.#onTrouble = told;
    if (this.#trouble !== undefined) told(this.#trouble);
  }

  /** Reads a text. */
  get(name: string): string | undefined {
    try {
      const kept = localStorage.getItem(this.prefix + name);
      if (kept !== null) return kept;
      // Gone from there, and not by us: somebody has emptied it.
      if (this.#memory.has(name) && this.#trouble === undefined) {
        this.#tell("emptied");
      }
    } catch {
      this.#tell("refused");
    }
    return this.#memory.get(name);
  }

  /** Keeps a text. */
  set(name: string, text: string): boolean {
    if (this.#isCleared) return true;
    this.#memory.set(name, text);
    try {
      localStorage.setItem(this.prefix + name, text);
      if (this.#trouble === "full") this.#tell(undefined);
      return true;
    } catch (error) {
      const isFull = (error as Error).name === "QuotaExceededError" ||
        (error as Error).name === "NS_ERROR_DOM_QUOTA_REACHED";
      this.#tell(isFull ? "full" : "refused");
      return false;
    }
  }

  /** Forgets a text. */
  remove(name: string): void {
    this.#memory.delete(name);
    try {
      localStorage.removeItem(this.prefix + name);
    } catch {
      // Then it was never there.
    }
  }

  /**
   * Forgets all of this course, and keeps nothing more of it. Other tabs with it are told
   * before, so that they put nothing back, and start again when all is gone.
   */
  clear(): void {
    this.#forget();
    const cleared = this.prefix + CLEARED;
    try {
      localStorage.setItem(cleared, "");
    } catch {
      // Full: it is deleted all the same.
    }
    try {
      const mine = Object.keys(localStorage).filter((name) =>
        name.startsWith(this.prefix) && name !== cleared
      );
      for (const name of [...mine, cleared]) localStorage.removeItem(name);
    } catch {
      // Then there is nothing.
    }
  }

  #forget(): void {
    this.#memory.clear();
    this.#isCleared = true;
  }

  /** Puts everything back that is remembered and was deleted elsewhere. */
  restore(): void {
    let isMissing = false;
    for (const [name, text] of this.#memory) {
      try {
        if (localStorage.getItem(this.prefix + name) !== null) continue;
        localStorage.setItem(this.prefix + name, text);
        isMissing = true;
      } catch {
        return;
      }
    }
    if (isMissing) this.#tell("emptied");
  }

  /** Told when another tab has changed a text. */
  onChange(told: (name: string, text: string) => void): void {
    addEventListener("storage", ({ key, newValue }) => {
      if (key === this.prefix + CLEARED) {
        this.#forget();
        if (newValue === null) location.reload();
      } else if (
        key === null || (key.startsWith(this.prefix) && newValue === null)
      ) {
        this.restore();
      } else if (key.startsWith(this.prefix) && newValue !== null) {
        told(key.slice(this.prefix.length), newValue);
      }
    });
  }

  #tell(trouble: StorageTrouble | undefined): void {
    this.#trouble = trouble === "emptied" ? undefined : trouble;
    this.#onTrouble(trouble);
  }
}

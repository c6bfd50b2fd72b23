/**
 * Words sought in a text: typed after `/`, then found again and again.
 *
 * @module
 */
import { withoutColors } from "../../kit/display_width.ts";
import type { Key } from "../window/keys.ts";

/** A line of the text, colours and all. */
interface Searched {
  readonly text: string;
}

/** What came of a search: what to say, and the line to go to. */
export interface Found {
  readonly news: string;
  readonly line?: number;
}

/** The words that are sought. */
export class Search {
  /** What has been typed so far, while it is being typed. */
  typed: string | undefined;
  /** What is sought; `""` at first. */
  words = "";

  /** Takes a key while the words are being typed; true when they are complete. */
  type(key: Key): boolean {
    const typed = this.typed ?? "";
    if (key === "enter") {
      this.typed = undefined;
      if (typed !== "") this.words = typed;
      return this.words !== "";
    }
    if (key === "escape" || key === "ctrl-c") this.typed = undefined;
    else if (key === "backspace") {
      this.typed = typed === "" ? undefined : typed.slice(0, -1);
    } else if ([...key].length === 1) this.typed = typed + key;
    return false;
  }

  /**
   * Looks for the next line with the words, round the end of the text.
   *
   * @param lines The text.
   * @param from The line at which one is: it is looked at last.
   * @param step 1 for onward, -1 for back.
   */
  find(lines: readonly Searched[], from: number, step: 1 | -1): Found {
    if (this.words === "") return { news: "/ finds words, and n finds more." };
    const sought = this.words.toLowerCase();
    const count = lines.length;
    for (let i = 1; i <= count; i++) {
      const line = (from + step * i + count) % count;
      const text = withoutColors(lines[line].text).toLowerCase();
      if (!text.includes(sought)) continue;
      return { line, news: `Found "${this.words}". n finds the next.` };
    }
    return { news: `Nothing on these pages says "${this.words}".` };
  }
}

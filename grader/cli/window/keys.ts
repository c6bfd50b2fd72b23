/**
 * The keys that are pressed, made of the bytes a terminal sends for them.
 *
 * @module
 */

/** What a key is called: a character is called by itself. */
export type Key = string;

/** Control characters that mean something here. */
const CONTROL: Readonly<Record<string, Key>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\x7f": "backspace",
  "\b": "backspace",
  "\x03": "ctrl-c",
  "\x04": "ctrl-d",
  "\x0c": "ctrl-l",
  "\x1a": "ctrl-z",
  "\x1c": "ctrl-\\",
};

/** What follows `ESC [` or `ESC O` for a key without a character. */
const SEQUENCES: Readonly<Record<string, Key>> = {
  "A": "up",
  "B": "down",
  "C": "right",
  "D": "left",
  "H": "home",
  "F": "end",
  "M": "enter",
  "1~": "home",
  "7~": "home",
  "4~": "end",
  "8~": "end",
  "5~": "page-up",
  "6~": "page-down",
};

/** A whole sequence, and one that may go on. */
// deno-lint-ignore no-control-regex
const WHOLE = /^\x1b(?:\[([\d;]*)([@-~])|O([A-Za-z]))/;
// deno-lint-ignore no-control-regex
const BEGUN = /^\x1b(?:\[[\d;]*|O)?$/;

/** Takes what a terminal sends apart; a key may come in several pieces. */
export class KeyDecoder {
  #rest = "";

  /** Whether something has come that may yet become another key: the key Escape itself, or the beginning of an arrow. */
  get waits(): boolean {
    return this.#rest !== "";
  }

  /** The keys that are complete; those without a name are left out. */
  push(text: string): Key[] {
    const keys: Key[] = [];
    let rest = this.#rest + text;
    this.#rest = "";
    while (rest !== "") {
      if (BEGUN.test(rest)) {
        this.#rest = rest;
        break;
      }
      const [whole, numbers, last, single] = rest.match(WHOLE) ?? [];
      if (whole !== undefined) {
        const name = single ?? (last === "~" ? `${numbers}~` : last);
        if (SEQUENCES[name] !== undefined) keys.push(SEQUENCES[name]);
        rest = rest.slice(whole.length);
        continue;
      }
      const [character] = rest;
      const key = character === "\x1b" ? "escape" : CONTROL[character];
      if (key !== undefined) keys.push(key);
      else if (character >= " ") keys.push(character);
      rest = rest.slice(character.length);
    }
    return keys;
  }

  /** Nothing more came for a while: what waited was the key Escape, and what follows it. */
  flush(): Key[] {
    const rest = this.#rest;
    this.#rest = "";
    return rest === "" ? [] : ["escape", ...rest.slice(1)];
  }
}

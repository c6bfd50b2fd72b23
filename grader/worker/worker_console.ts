/**
 * What a learner's code prints in a worker.
 *
 * This module is browser compatible.
 *
 * @module
 */

/** More than this, in characters, is printed by a loop. */
const MOST_PRINTED = 1_000_000;

/** Keeps what is printed until it is taken along with an answer. */
export class Console {
  #text = "";
  #total = 0;
  #flooded = false;

  /** @param onFlood Told once when far too much is printed. */
  constructor(private readonly onFlood: () => void) {}

  /** Prints what `console.log` would. */
  print(...args: readonly unknown[]): void {
    if (this.#flooded) return;
    const line = `${args.map(shown).join(" ")}\n`;
    this.#text += line;
    this.#total += line.length;
    if (this.#total <= MOST_PRINTED) return;
    this.#flooded = true;
    this.#text = "";
    this.onFlood();
  }

  /** What was printed since it was last taken. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    return text;
  }

  /** Has all that `console` can print go here. */
  replaceConsole(): void {
    const print = (...args: unknown[]) => this.print(...args);
    for (const name of Object.keys(console) as (keyof Console_)[]) {
      if (typeof console[name] !== "function") continue;
      const prints = ["log", "error", "warn", "info", "debug", "table", "dir"];
      Object.assign(console, {
        [name]: prints.includes(name) ? print : () => {},
      });
    }
  }
}

type Console_ = typeof console;

/** Text as it is, everything else described. */
function shown(value: unknown): string {
  return typeof value === "string" ? value : describe(value);
}

/** Puts any value into words; never throws. */
export function describe(value: unknown, depth = 0): string {
  try {
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value === "function") return `[Function: ${value.name}]`;
    if (typeof value !== "object" || value === null) return String(value);
    if (value instanceof Error) return String(value.stack ?? value);
    const isList = Array.isArray(value) || value instanceof Set;
    const name = value.constructor?.name ?? "";
    if (depth > 1) return isList ? "[…]" : `[${name || "Object"}]`;
    if (isList) {
      const items = [...value].slice(0, 100).map((one) =>
        describe(one, depth + 1)
      );
      return items.length === 0 ? "[]" : `[ ${items.join(", ")} ]`;
    }
    const entries = Object.entries(value).slice(0, 50).map(([key, one]) =>
      `${key}: ${describe(one, depth + 1)}`
    );
    const body = entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
    return name === "" || name === "Object" ? body : `${name} ${body}`;
  } catch {
    return "[something that cannot be looked at]";
  }
}

/**
 * Seeded inputs for probes: the same seed and check give the same numbers on
 * every machine.
 *
 * @module
 */
import { append, charCodeAt, floor, imul, round } from "./builtins.ts";

/** A source of inputs that repeats itself for the same key. */
export class Random {
  #state: number;

  /** @param key Whatever names the stream, for instance `"1/2/mul"`. */
  constructor(key: string) {
    // FNV-1a: spreads similar keys far apart.
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) {
      hash = imul(hash ^ charCodeAt(key, i), 0x01000193);
    }
    this.#state = hash >>> 0;
  }

  /** Returns a number uniform in [0, 1). Bound, so that it can be passed on alone. */
  readonly next = (): number => {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = imul(t ^ (t >>> 15), t | 1);
    t ^= t + imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };

  /** Returns a whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + floor(this.next() * (most - least + 1));
  }

  /**
   * Returns a number with two decimals, of either sign and away from 0, so that
   * it reads well, works out on a pocket calculator, and no slope vanishes.
   */
  number(least = 0.2, most = 2.5): number {
    const size = this.positive(least, most);
    return this.next() < 0.5 ? -size : size;
  }

  /** Returns a positive number with two decimals from `least` to `most`. */
  positive(least = 0.2, most = 2.5): number {
    return round((least + this.next() * (most - least)) * 100) / 100;
  }

  /** Returns `length` numbers as {@linkcode Random.number} gives them. */
  numbers(length: number, least = 0.2, most = 2.5): number[] {
    const numbers: number[] = [];
    while (numbers.length < length) append(numbers, this.number(least, most));
    return numbers;
  }

  /** Returns one of the items. */
  pick<T>(items: readonly T[]): T {
    return items[this.integer(0, items.length - 1)];
  }
}

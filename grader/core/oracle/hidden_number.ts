/**
 * Numbers that can be recognised, and not read.
 *
 * The numbers of a worksheet are the same for everybody: a homework that held them
 * would hold its own solution. So it holds slow, salted hashes of what is accepted.
 * That is no lock: there are only some ten thousand numbers of four decimals, and a
 * program that tries them all takes a minute for each.
 *
 * @module
 */

/** A number that was hidden. */
export interface Hidden {
  /** What the hashes begin with: the same for all numbers in one place. */
  readonly salt: string;
  /** Numbers are rounded to multiples of this before they are compared. */
  readonly grid: number;
  /** The hashes of the multiples that are accepted. */
  readonly accepted: readonly string[];
}

/** How often the hash is repeated: some two milliseconds each. */
const ITERATIONS = 10_000;

/** The grid for numbers worked out on paper, which have four decimals or more. */
const PAPER = 1e-5;

/** The grid for mistaken ones: whoever makes the mistake writes four. */
const MISTAKEN = 1e-4;

const encoder = new TextEncoder();
const known = new Map<string, Promise<string>>();

/**
 * Hides a number.
 *
 * @param value The number; finite.
 * @param tolerance How far from it others are accepted.
 * @param salt Where it belongs.
 * @param mistaken Whether it is what a known mistake shows: for less work.
 */
export async function hide(
  value: number,
  tolerance: number,
  salt: string,
  mistaken = false,
): Promise<Hidden> {
  const byHand = tolerance >= PAPER;
  const grid = !byHand ? 10 * tolerance : mistaken ? MISTAKEN : PAPER;
  const reach = tolerance * Math.max(1, Math.abs(value));
  const near = value / grid;
  const multiples = [Math.floor(near), Math.ceil(near)];
  if (byHand) {
    const least = Math.ceil((value - reach) / grid);
    const most = Math.floor((value + reach) / grid);
    multiples.length = 0;
    for (let i = least; i <= most; i++) multiples.push(i);
  }
  const accepted = await Promise.all(
    [...new Set(multiples)].map((multiple) => hash(salt, grid, multiple)),
  );
  // Sorted: their order would tell which is in the middle.
  return { salt, grid, accepted: accepted.sort() };
}

/** Whether a number is the one that was hidden. */
export async function recognise(
  { salt, grid, accepted }: Hidden,
  value: number,
): Promise<boolean> {
  return Number.isFinite(value) &&
    accepted.includes(await hash(salt, grid, Math.round(value / grid)));
}

function hash(salt: string, grid: number, multiple: number): Promise<string> {
  const key = `${salt} ${grid} ${multiple === 0 ? 0 : multiple}`;
  const found = known.get(key) ?? derive(salt, key);
  known.set(key, found);
  return found;
}

async function derive(salt: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(text),
    "PBKDF2",
    false,
    ["deriveBits"],
  );
  const bits = await crypto.subtle.deriveBits(
    {
      name: "PBKDF2",
      hash: "SHA-256",
      salt: encoder.encode(salt),
      iterations: ITERATIONS,
    },
    key,
    96,
  );
  // Uint8Array has a toBase64 of its own, but only in the newest engines.
  return btoa(String.fromCharCode(...new Uint8Array(bits)));
}

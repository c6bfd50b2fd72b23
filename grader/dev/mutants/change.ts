/**
 * A change of a source text, which makes a mutant of it.
 *
 * @module
 */

/** Some characters of a text, replaced by others. */
export interface Change {
  /** Which operator makes it: `"guard"`, or `"ArithmeticOperator"` of the library. */
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly added: string;
  /** What it is a change of, where the whole text says too much. */
  readonly of?: string;
}

/** A source text with one change in it. */
export interface Mutant {
  /** The file, relative to the kit. */
  readonly file: string;
  /** Names the change for as long as its surroundings stay: see {@linkcode keyOf}. */
  readonly key: string;
  readonly operator: string;
  /** Counted from 1, for those who look for it. */
  readonly line: number;
  readonly text: string;
}

/** Helpers that changed code may call; they stand before it, on its first line. */
const HELPERS = [
  "const $key = (v: any, by: any) => Object(v) === v ? by(v) : v;",
  "const $keyed = (by: any): any => class {" +
  " m = new Map<any, any>();" +
  " constructor(all: any = []) {" +
  " for (const one of all) Array.isArray(one) ? this.set(one[0], one[1]) : this.add(one); }" +
  " add(v: any) { return this.has(v) ? this : this.set(v, v); }" +
  " set(k: any, v: any) { this.m.set($key(k, by), [k, v]); return this; }" +
  " has(v: any) { return this.m.has($key(v, by)); }" +
  " get(v: any) { return this.m.get($key(v, by))?.[1]; }" +
  " delete(v: any) { return this.m.delete($key(v, by)); }" +
  " get size() { return this.m.size; }" +
  " keys() { return [...this.m.values()].map(([k]) => k).values(); }" +
  " values() { return [...this.m.values()].map(([, v]) => v).values(); }" +
  " forEach(f: any) { for (const [k, v] of this.m.values()) f(v, k, this); }" +
  " [Symbol.iterator](): any { return this.values(); } };",
  "const $ByData: any = $keyed((v: any) => v.data);",
  "const $ByText: any = $keyed((v: any) => `${v}`);",
  "const $bare = (v: any) => v.data === 0 ? new v.constructor(0) : v;",
].join(" ");

/** Makes the changed text. */
export function applyChange(
  text: string,
  { start, end, added }: Change,
): string {
  const changed = text.slice(0, start) + added + text.slice(end);
  return /\$(?:key|By|bare)/.test(added) ? `${HELPERS} ${changed}` : changed;
}

/**
 * Names a change by its function, its operator and what it replaces by what, so that it
 * keeps its name when lines move or change around it. Two may have the same.
 *
 * @param inside The function that it is in, or "".
 */
export function keyOf(
  text: string,
  { operator, start, end, added, of }: Change,
  inside: string,
): string {
  const parts = of === undefined ? [text.slice(start, end), added] : [of];
  return `${inside} | ${operator}: ${parts.map(shorten).join(" => ")}`;
}

/** In one line, the middle of a long text left out. */
function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= 48 ? line : `${line.slice(0, 22)} … ${line.slice(-22)}`;
}

/** The line of a place, counted from 1. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}

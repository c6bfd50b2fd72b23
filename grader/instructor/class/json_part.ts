/**
 * Parts of a JSON value, and what they should be: for files that others may have changed.
 *
 * @module
 */

/** A part of a JSON value, and the way to it. */
export interface Part {
  readonly value: unknown;
  readonly path: string;
}

/** A member of an object. */
export function at({ value, path }: Part, key: string): Part {
  return {
    value: (value as Record<string, unknown>)[key],
    path: path === "" ? key : `${path}.${key}`,
  };
}

/** A list; returns its items. */
export function isList(part: Part): Part[] {
  require(Array.isArray(part.value), part, { shouldBe: "a list" });
  return (part.value as unknown[]).map((value, i) => ({
    value,
    path: `${part.path}[${i}]`,
  }));
}

/** An object that is no list. */
export function isObject(part: Part): void {
  const { value } = part;
  require(
    typeof value === "object" && value !== null && !Array.isArray(value),
    part,
    { shouldBe: "an object" },
  );
}

export function isText(part: Part): void {
  require(typeof part.value === "string", part, { shouldBe: "a text" });
}

/** A whole number that is not negative. */
export function isWhole(part: Part): void {
  require(Number.isSafeInteger(part.value) && Number(part.value) >= 0, part, {
    shouldBe: "a whole number that is not negative",
  });
}

export function isNumber(part: Part): void {
  require(typeof part.value === "number", part, { shouldBe: "a number" });
}

/** One of some texts. */
export function isOneOf(part: Part, texts: readonly string[]): void {
  isText(part);
  require(texts.includes(part.value as string), part, {
    shouldBe: `one of ${texts.join(", ")}`,
  });
}

/** This very value. */
export function isLiteral(part: Part, literal: unknown): void {
  require(part.value === literal, part, { shouldBe: JSON.stringify(literal) });
}

/** Not there, or as the check says. */
export function isOptional(part: Part, check: (part: Part) => void): void {
  if (part.value !== undefined) check(part);
}

/**
 * Says what a part should be, where it is something else.
 *
 * @throws {Error} Where it does not hold.
 */
export function require(
  holds: boolean,
  { value, path }: Part,
  { shouldBe }: { shouldBe: string },
): void {
  if (holds) return;
  const is = value === undefined
    ? "is missing"
    : `is ${String(JSON.stringify(value)).slice(0, 40)}`;
  throw new Error(
    `${path === "" ? "the whole" : path} ${is} and should be ${shouldBe}`,
  );
}

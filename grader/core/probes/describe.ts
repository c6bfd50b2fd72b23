/**
 * What a value is, in a number or a few words.
 *
 * @module
 */
import {
  isArray,
  isSet,
  sizeOf,
  slice,
  stringify,
  textOf,
  toWellFormed,
} from "./builtins.ts";

/** What kind of thing was observed, where it was no number. */
export type ObservedKind =
  | "text"
  | "value"
  | "list"
  | "function"
  | "nothing"
  | "other";

/** Puts any value into a number or a few words; never throws, looks once. */
export function describe(value: unknown): number | string {
  switch (typeof value) {
    case "number":
      return value;
    case "string":
      return stringify(
        value.length > 80 ? `${toWellFormed(slice(value, 0, 79))}…` : value,
      );
    case "function":
      return "a function";
    case "object":
      return value === null ? "null" : describeObject(value);
    default:
      return slice(textOf(value), 0, 80);
  }
}

/** Whether something may be a Value: an object, and no list. */
export function isThing(value: unknown): boolean {
  return typeof value === "object" && value !== null && !isArray(value);
}

/** What a value is, in words that fit into a sentence. */
export function nameThing(value: unknown): string {
  switch (typeof value) {
    case "number":
      return `the number ${value}`;
    case "string":
      return `the text ${describe(value)}`;
    default:
      return `${describe(value)}`;
  }
}

/** Of which kind a value is; nothing for a number. Never throws. */
export function kindOf(value: unknown): ObservedKind | undefined {
  switch (typeof value) {
    case "number":
      return undefined;
    case "string":
      return "text";
    case "function":
      return "function";
    case "undefined":
      return "nothing";
    case "object":
      if (value === null) return "nothing";
      if (isArray(value) || isSet(value)) return "list";
      return describeObject(value) === "a Value" ? "value" : "other";
    default:
      return "other";
  }
}

function describeObject(value: object): string {
  try {
    if (isArray(value)) return `an array of length ${value.length}`;
    if (isSet(value)) return `a Set of ${sizeOf(value)}`;
    const name = value.constructor?.name;
    return typeof name === "string" && isName(name) ? `a ${name}` : "an object";
  } catch {
    return "an object"; // a proxy that objects to being looked at
  }
}

/** Whether a text is a name, and not a long one: letters, digits and `_`. */
function isName(text: string): boolean {
  if (text.length === 0 || text.length > 40) return false;
  for (let i = 0; i < text.length; i++) {
    const isWordCharacter = text[i] >= "a" && text[i] <= "z" ||
      text[i] >= "A" && text[i] <= "Z" || text[i] >= "0" && text[i] <= "9" ||
      text[i] === "_";
    if (!isWordCharacter) return false;
  }
  return true;
}

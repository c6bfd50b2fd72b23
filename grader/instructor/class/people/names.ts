/**
 * Names of people as they can be compared.
 *
 * @module
 */

/** Letters that are other letters with a stroke, but do not come apart. */
const STROKES: Readonly<Record<string, string>> = {
  "ß": "ss",
  "æ": "ae",
  "œ": "oe",
  "ø": "o",
  "đ": "d",
  "ð": "d",
  "ł": "l",
  "ħ": "h",
  "ı": "i",
  "þ": "th",
};

/** The words of a name, without case and diacritics. */
export function wordsOf(name: string): string[] {
  return name.normalize("NFKD").toLowerCase().normalize("NFKD")
    // Only what European scripts put onto letters: elsewhere marks are vowels.
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøđðłħıþ]/g, (letter) => STROKES[letter])
    .replace(/['’`.]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** What two names have in common that are the same words in any order. */
export function nameKey(name: string): string {
  return wordsOf(name).toSorted().join(" ");
}

/**
 * All ways to run a name together, as Canvas does: it puts the last name first, and
 * nobody can know how many words that one has.
 */
export function joinedKeys(name: string): string[] {
  const words = wordsOf(name);
  return words.map((_, i) =>
    [...words.slice(i), ...words.slice(0, i)].join("")
  );
}

/**
 * Whether two names, in letters of the same script, have no word in common: then
 * an id that fits both is no proof that they are one person's.
 */
export function namesDiffer(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  if (isLatin(left.join("")) !== isLatin(right.join(""))) return false;
  const [joinedLeft, joinedRight] = [left.join(""), right.join("")];
  return !left.some((word) => joinedRight.includes(word)) &&
    !right.some((word) => joinedLeft.includes(word));
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}]*$/u.test(text);
}

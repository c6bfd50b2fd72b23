/**
 * Ties what a platform says about somebody to a person of the roster.
 *
 * In this order, and the first that finds anybody decides:
 *
 * 1. by id, to the letter;
 * 2. by id, but for case and Unicode form;
 * 3. by e-mail address, or by a login that stands before the `@` of one;
 * 4. by name: the same words in any order, without regard to case and diacritics,
 *    and also run together, as Canvas writes them (`doejane`);
 * 5. by the end of a repository's name (`homework-1-jdoe`), the longest id first.
 *
 * Where a step finds more than one person, none is guessed: the answer names them
 * all. So does a platform that knows a person under two ids of different people.
 *
 * @module
 */
import { foldId } from "./same_id.ts";
import type { Student } from "./record.ts";

/** What a platform says about somebody. */
export interface Identity {
  /** Everything that may be an id or a login. */
  readonly ids: readonly string[];
  /** A name, its words in any order or run together. */
  readonly name?: string;
  readonly email?: string;
  /** The name of a repository, which may end in `-` and a login. */
  readonly repository?: string;
}

/** Who it is. */
export type Match =
  /** One person of the roster. */
  | { readonly kind: "found"; readonly student: Student }
  /** Several, and nothing tells which. */
  | { readonly kind: "ambiguous"; readonly students: readonly Student[] }
  /** Nobody. */
  | { readonly kind: "unknown" };

/** A roster one can look people up in. */
export class People {
  readonly #ids: Index = new Index();
  readonly #plainIds: Index = new Index();
  readonly #emails: Index = new Index();
  readonly #logins: Index = new Index();
  readonly #names: Index = new Index();
  readonly #joined: Index = new Index();

  /** @param students Everybody of the class. */
  constructor(students: readonly Student[]) {
    for (const student of students) {
      const { id, name, email } = student;
      this.#ids.add(id, student);
      this.#plainIds.add(foldId(id), student);
      if (email !== undefined) {
        this.#emails.add(foldId(email), student);
        this.#logins.add(loginOf(email), student);
      }
      if (name === undefined) continue;
      const words = wordsOf(name);
      this.#names.add(sortedKey(words), student);
      // Canvas puts the last name first; which words it has cannot be known.
      for (let i = 0; i < words.length; i++) {
        const turned = [...words.slice(i), ...words.slice(0, i)];
        this.#joined.add(turned.join(""), student);
      }
    }
  }

  /** Looks somebody up. */
  match(identity: Identity): Match {
    const { ids, name, email, repository } = identity;
    const words = wordsOf(name ?? "");
    const steps: (() => Set<Student>)[] = [
      () => this.#ids.find(ids),
      () => this.#plainIds.find(ids.map(foldId)),
      () =>
        union(
          this.#emails.find([email ?? "", ...ids].map(foldId)),
          this.#logins.find(ids.map(foldId)),
          this.#plainIds.find(email === undefined ? [] : [loginOf(email)]),
        ),
      () => this.#names.find([sortedKey(words)]),
      () => this.#joined.find(words.length === 1 ? words : []),
      () => this.#byEnd(repository),
    ];
    for (const step of steps) {
      const found = [...step()];
      if (found.length === 1) return { kind: "found", student: found[0] };
      if (found.length > 1) return { kind: "ambiguous", students: found };
    }
    return { kind: "unknown" };
  }

  #byEnd(repository: string | undefined): Set<Student> {
    const parts = foldId(repository ?? "").split("-");
    for (let i = 1; i < parts.length; i++) {
      const end = parts.slice(i).join("-");
      // A mere number at the end may count anything.
      if (/^\d*$/.test(end)) continue;
      const found = union(this.#plainIds.find([end]), this.#logins.find([end]));
      if (found.size > 0) return found;
    }
    return new Set();
  }
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

/** Several people under one key. */
class Index {
  readonly #people: Map<string, Set<Student>> = new Map();

  add(key: string, student: Student): void {
    if (key === "") return;
    const known = this.#people.get(key);
    if (known === undefined) this.#people.set(key, new Set([student]));
    else known.add(student);
  }

  find(keys: readonly string[]): Set<Student> {
    return union(
      ...keys.map((key) => this.#people.get(key) ?? new Set<Student>()),
    );
  }
}

function union(...sets: readonly Set<Student>[]): Set<Student> {
  return new Set(sets.flatMap((set) => [...set]));
}

function loginOf(email: string): string {
  return foldId(email).replace(/@.*$/s, "");
}

function sortedKey(words: readonly string[]): string {
  return words.toSorted().join(" ");
}

/** Letters that are other letters with a stroke, but do not come apart. */
const STROKES: Record<string, string> = {
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
function wordsOf(name: string): string[] {
  return name.normalize("NFKD").toLowerCase().normalize("NFKD")
    // Only what European scripts put onto letters: elsewhere marks are vowels.
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøđðłħıþ]/g, (letter) => STROKES[letter])
    .replace(/['’`.]/g, "")
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{N}]*$/u.test(text);
}

/**
 * Names that a file gets without its student's doing: what the page and
 * `deno task submit` call the zip of a homework, and what systems call an archive.
 *
 * Every student's file may have such a name. So it is nobody's name, and two files
 * that share it are never taken for two files of one person.
 *
 * @module
 */
import { shortName } from "../../../core/course/short_name.ts";
import { foldId } from "../same_id.ts";

/** What no student is called, whichever homework it is. */
const NOBODYS =
  /^(?:home-?work|hw|assignment|exercises?|submission|hand[-_ ]?in|gradlings|solutions?|archive|compressed|new folder)[-_ ]?\d{0,3}$/i;

/** The names that belong to nobody. */
export class NobodysNames {
  readonly #names: ReadonlySet<string>;
  readonly #prefixes: readonly string[];

  /** @param titles What the homework is called: its title, the names of its folder. */
  constructor(titles: readonly string[] = []) {
    const short = titles.map((title) => shortName(title, "_"));
    this.#names = new Set([...short, ...titles].map(foldId));
    this.#prefixes = [...new Set(short)].map((name) => `${name}_`);
  }

  /** Whether a name, without its ending and the number of a copy, is nobody's. */
  has(name: string): boolean {
    return NOBODYS.test(name) || this.#names.has(foldId(name));
  }

  /** What the student wrote: a name without that of the homework in front of it. */
  own(name: string): string {
    const prefix = this.#prefixes.find((prefix) =>
      name.length > prefix.length && name.toLowerCase().startsWith(prefix)
    );
    return prefix === undefined ? name : name.slice(prefix.length).trim();
  }
}

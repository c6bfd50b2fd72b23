/**
 * For tests only: a folder of a class, made for the test, and what is found in it.
 *
 * @module
 */
import { EDITION } from "./edition.ts";
import {
  type Listing,
  listSubmissions,
} from "../../instructor/class/list_submissions.ts";
import type { Student } from "../../instructor/class/record.ts";
import { dropFolder } from "./temporary.ts";
import type { StudentSubmission } from "../../instructor/class/submitted_folder.ts";

/** A temporary folder; removed at the end of a `using` block. */
export class ClassFolder {
  readonly path: string;
  readonly #around: string;
  readonly #made: Set<string> = new Set();

  /**
   * Makes the folder.
   *
   * @param files What is in it, by path; a path that ends in `/` is a folder.
   * @param name What it is called.
   */
  constructor(
    files: Record<string, string | Uint8Array> = {},
    name: string = "class",
  ) {
    this.#around = Deno.makeTempDirSync({ prefix: "gradlings_class_" });
    this.path = `${this.#around}/${name}`;
    Deno.mkdirSync(this.path);
    for (const [path, content] of Object.entries(files)) {
      this.write(path, content);
    }
  }

  /** Makes a file, or a folder if the path ends in `/`. */
  write(path: string, content: string | Uint8Array): void {
    const whole = `${this.path}/${path}`;
    const folder = whole.replace(/[^/]*$/, "");
    if (!this.#made.has(folder)) Deno.mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    if (whole.endsWith("/")) return;
    if (typeof content === "string") Deno.writeTextFileSync(whole, content);
    else Deno.writeFileSync(whole, content);
  }

  /** Lists the submissions in it, or in one file in it. */
  list(
    people?: readonly Student[],
    path: string = "",
    titles: readonly string[] = [],
  ): Promise<Listing> {
    const whole = `${this.path}/${path}`.replace(/\/$/, "");
    const all = () => true;
    return listSubmissions(whole, EDITION, people, all, undefined, titles);
  }

  /** Removes the folder. */
  [Symbol.dispose](): void {
    dropFolder(this.#around);
  }
}

/**
 * What was found of somebody, shortly: the text of each exercise that is there, by
 * its number.
 */
export async function textsOf(
  { students }: Listing,
  id: string,
): Promise<Record<number, string>> {
  const read = await submissionOf({ students }, id).read();
  return Object.fromEntries(
    [...read].flatMap(([{ number }, one]) =>
      one.state === "missing" ? [] : [[number, one.text]]
    ),
  );
}

/** Why somebody's exercise is missing. */
export async function missing(
  listing: Pick<Listing, "students">,
  id: string,
  number: number,
): Promise<string | undefined> {
  const read = await submissionOf(listing, id).read();
  const [, one] = [...read].find(([lesson]) => lesson.number === number)!;
  return one.state === "missing" ? one.reason : undefined;
}

/** What was found of somebody. */
export function submissionOf(
  { students }: Pick<Listing, "students">,
  id: string,
): StudentSubmission {
  const found = students.filter(({ student }) => student.id === id);
  if (found.length === 1) return found[0];
  const ids = students.map(({ student }) => JSON.stringify(student.id));
  throw new Error(`${found.length} of ${id} among ${ids.join(", ")}`);
}

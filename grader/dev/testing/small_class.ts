/**
 * For tests only: a folder with a small class of exercise 1 in it, and the commands for
 * classes, run in this process.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readCsv } from "../../instructor/csv/read.ts";
import { classCommand } from "../../instructor/commands/class.ts";
import { command as exportCommand } from "../../instructor/commands/export.ts";
import { RememberingObserver } from "./remembering_observer.ts";
import { runCommand } from "./run_command.ts";
import { dropFolder } from "./temporary.ts";
import type { Ran } from "./work_folder.ts";

const COMMANDS = {
  class: classCommand(() => new RememberingObserver()),
  export: exportCommand,
};

/** A folder of an instructor, with a class of exercise 1 in it. */
export class SmallClass {
  readonly #path = Deno.realPathSync(
    Deno.makeTempDirSync({ prefix: "gradlings_small_" }),
  );

  /**
   * Makes the folder.
   *
   * @param files What is in it, by path.
   */
  static of(files: Readonly<Record<string, string | Uint8Array>>): SmallClass {
    const made = new SmallClass();
    for (const [path, content] of Object.entries(files)) {
      made.write(path, content);
    }
    return made;
  }

  /** Makes a file, or a folder if the path ends in `/`. */
  write(path: string, content: string | Uint8Array): void {
    const file = this.at(path);
    Deno.mkdirSync(file.replace(/[^/\\]*$/, ""), { recursive: true });
    if (path.endsWith("/")) return;
    if (typeof content === "string") Deno.writeTextFileSync(file, content);
    else Deno.writeFileSync(file, content);
  }

  read(path: string): string {
    return Deno.readTextFileSync(this.at(path));
  }

  at(path: string): string {
    return `${this.#path}/${path}`;
  }

  /** Runs a command; its complaints come on one line, with paths as they were typed. */
  async run(
    name: keyof typeof COMMANDS,
    words: readonly string[],
    typedIn: string = this.#path,
  ): Promise<Ran> {
    const ran = await runCommand(COMMANDS[name], words, { in: typedIn });
    const err = ran.err.replaceAll(`${typedIn}/`, "").replaceAll(/\s+/g, " ");
    return { ...ran, err };
  }

  /** Grades exercise 1 of the class in `sub`. */
  grade(...more: string[]): Promise<Ran> {
    const usual = ["sub", "--out=out", "--exercises=1", "--seed=5"];
    return this.run("class", [...usual, ...more]);
  }

  /** The points in an export to CSV, by id. */
  async points(...more: string[]): Promise<Record<string, string>> {
    const words = ["out", "--format=csv", ...more];
    const { code, err } = await this.run("export", words);
    assertEquals(code, 0, err);
    return this.column("out/export/grades.csv", "id", "points");
  }

  column(path: string, key: string, value: string): Record<string, string> {
    const { header, rows } = readCsv(this.read(path), path);
    const at = (name: string) => header.cells.indexOf(name);
    return Object.fromEntries(
      rows.map(({ cells }) => [cells[at(key)], cells[at(value)]]),
    );
  }

  record(name: string) {
    return JSON.parse(this.read(`out/records/${name}.json`));
  }

  [Symbol.dispose](): void {
    dropFolder(this.#path);
  }
}

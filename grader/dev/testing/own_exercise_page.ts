/**
 * For tests only: `grader/authoring/README.md`, followed word for word.
 *
 * @module
 */
import { assertEquals } from "@std/assert";
import { readKit } from "../../kit/workspace.ts";
import { FreshKit } from "./fresh_kit.ts";
import { dropFolder } from "./temporary.ts";
import type { Ran } from "./work_folder.ts";

/** Something that the page asks for. */
export type Step =
  | { readonly is: "file"; readonly path: string; readonly text: string }
  | { readonly is: "copy"; readonly from: string; readonly to: string }
  | {
    readonly is: "command";
    readonly words: readonly string[];
    /** Its output, where the page shows it. */
    readonly prints?: string;
  };

export const PAGE = readKit("grader/authoring/README.md");

/** A block of code; its fence is longer where there are blocks in it. */
const BLOCK = "\n(?<fence>`{3,})\\w+(?: ignore)?\n(?<text>.*?\n)\\k<fence>\n";

const STEP = new RegExp(
  [
    `^### \`(?<own>[\\w.]+)\`\n.*?${BLOCK}`,
    `^Save this as \`(?<save>[^\`]+)\`[^\n]*\n${renamed(BLOCK, "_save")}`,
    "^Copy `(?<from>[^`]+)` to `(?<to>[^`]+)`",
    "^```sh\n(?<command>deno task [^\n]+)\n```\n" +
    "(?:\n```text\n(?<prints>.*?)```\n)?",
  ].join("|"),
  "gms",
);

function renamed(block: string, suffix: string): string {
  return block.replaceAll("fence>", `fence${suffix}>`)
    .replace("<text>", `<text${suffix}>`);
}

/** Takes the page apart, in its order. */
export function stepsOf(page: string): Step[] {
  return Array.from(page.matchAll(STEP), ({ groups = {} }): Step => {
    const { own, text, save, text_save, from, to, command, prints } = groups;
    if (own !== undefined) return { is: "file", path: `../relu/${own}`, text };
    if (save !== undefined) {
      return { is: "file", path: save, text: text_save };
    }
    if (from !== undefined) return { is: "copy", from, to };
    return { is: "command", words: command.split(" ").slice(2), prints };
  });
}

/** An empty folder with a fresh kit in it, a home of its own and an empty cache. */
export class OwnExerciseFolder {
  readonly path = Deno.makeTempDirSync({ prefix: "gradlings_page_" });
  readonly kit = new FreshKit(undefined, `${this.path}/gradlings`);

  /** Does one step as the page says; the output must be exactly the one it shows. */
  async follow(step: Step): Promise<void> {
    if (step.is === "command") {
      const { out, err } = await this.run(step.words);
      if (step.prints !== undefined) assertEquals(out, step.prints, err);
      return;
    }
    const [file, text] = step.is === "file"
      ? [step.path, step.text]
      : [step.to, Deno.readTextFileSync(`${this.path}/gradlings/${step.from}`)];
    const path = `${this.path}/gradlings/${file}`;
    Deno.mkdirSync(path.replace(/[^/]*$/, ""), { recursive: true });
    Deno.writeTextFileSync(path, text);
  }

  /** Runs a command in the empty home. */
  run(words: readonly string[]): Promise<Ran> {
    const env = { HOME: `${this.path}/home`, DENO_DIR: `${this.path}/cache` };
    return this.kit.task(...words, env);
  }

  /** The text of every file of the kit, by its path; `.gradlings/` is left out. */
  files(): Map<string, string> {
    const files = new Map<string, string>();
    const visit = (folder: string) => {
      for (const { name, isDirectory } of Deno.readDirSync(folder)) {
        const path = `${folder}/${name}`;
        if (isDirectory && name !== ".gradlings") visit(path);
        if (!isDirectory) files.set(path, Deno.readTextFileSync(path));
      }
    };
    visit(`${this.path}/gradlings`);
    return files;
  }

  [Symbol.dispose](): void {
    dropFolder(this.path);
  }
}

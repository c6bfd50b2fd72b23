/**
 * What every file can use, as TypeScript declares it: the language, as the package
 * `typescript` has it, and what Deno adds, as `deno types` prints it.
 *
 * @module
 */

/** The package that checks types; a version has its compiler in one place of its text. */
export const TYPESCRIPT = "npm:typescript@6.0.3";

/** What Deno takes from Node's declarations, which are as large as all others together. */
const OF_NODE = `
declare namespace NodeJS {
  interface Timeout {
    ref(): this;
    unref(): this;
    hasRef(): boolean;
    refresh(): this;
    close(): this;
    [Symbol.toPrimitive](): number;
    [Symbol.dispose](): void;
  }
}
declare function setTimeout<Args extends any[]>(callback: (...args: Args) => void, delay?: number, ...args: Args): NodeJS.Timeout;
declare function setTimeout(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
declare function setInterval<Args extends any[]>(callback: (...args: Args) => void, delay?: number, ...args: Args): NodeJS.Timeout;
declare function setInterval(callback: (_: void) => void, delay?: number): NodeJS.Timeout;
declare function clearTimeout(id?: NodeJS.Timeout | string | number): void;
declare function clearInterval(id?: NodeJS.Timeout | string | number): void;
declare function setImmediate(callback: (...args: any[]) => void, ...args: any[]): any;
declare function clearImmediate(id: any): void;
declare const Buffer: any, process: any, global: any, module: any, require: any;
declare const __dirname: string, __filename: string;
`;

/** The folder of the package in Deno's cache, with a slash at the end. */
export async function typescriptFolder(): Promise<string> {
  const { npmPackages } = JSON.parse(await deno("info", "--json", TYPESCRIPT));
  const [{ localPath }] = Object.values(npmPackages) as { localPath: string }[];
  return `${localPath}/`;
}

/** Puts the library together: the texts of its files, without what only people read. */
export async function typeLibrary(): Promise<string[]> {
  const [folder, ofDeno] = await Promise.all([
    typescriptFolder(),
    deno("types"),
  ]);
  const texts = new Map<string, string>();
  const add = (name: string) => {
    if (texts.has(name)) return;
    const text = Deno.readTextFileSync(`${folder}lib/lib.${name}.d.ts`);
    texts.set(name, text);
    for (const [, other] of text.matchAll(/^\/\/\/ <reference lib="(.+)"/gm)) {
      add(other);
    }
  };
  add("esnext");
  return [...texts.values(), ofDeno, OF_NODE].map(withoutComments);
}

/** Takes away comments and indentation. */
function withoutComments(declarations: string): string {
  return declarations.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)|\/\*[\s\S]*?\*\/|\/\/.*/g,
    (_, text = "") => text,
  ).replace(/\s*\n\s*/g, "\n");
}

async function deno(...args: readonly string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [...args],
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  if (success) return new TextDecoder().decode(stdout);
  const reason = new TextDecoder().decode(stderr).trim();
  throw new Error(`deno ${args[0]} failed: ${reason}`);
}

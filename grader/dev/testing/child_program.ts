/**
 * For tests only: a program that runs where learners' code runs, within the same limits.
 *
 * @module
 */
import { commandLine, environment, FOLDER } from "../../sandbox/limits.ts";

/**
 * Tries expressions one after the other, all in one process.
 *
 * @param expressions Their code; each may wait for something.
 * @param before Code that runs before them.
 * @returns For each what it threw, in words, or `"nothing"`.
 */
export async function errorsInChild(
  expressions: readonly string[],
  before = "",
): Promise<string[]> {
  const tries = expressions.map((code) =>
    `try { await (${code}); said.push("nothing"); }\n` +
    "catch (error) { said.push(String(error)); }\n"
  );
  const out = await outputOfChild(
    "const { exit, stdin } = Deno;\n" +
      // As in a child: it is this that keeps a process running.
      "stdin.read(new Uint8Array(1));\n" +
      `${before}\nconst said = [];\nexport const serve = async () => {\n` +
      `${tries.join("")}console.log(JSON.stringify(said));\nexit(0);\n};\n`,
  );
  return JSON.parse(out);
}

/** What a program prints that exports `serve`, and is run as a child is. */
export async function outputOfChild(program: string): Promise<string> {
  const [name, ...args] = commandLine(1);
  const process = new Deno.Command(name, {
    args,
    cwd: FOLDER,
    clearEnv: true,
    env: environment(),
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  const line = new TextEncoder().encode(`${JSON.stringify(program)}\n`);
  await writer.write(line);
  const { stdout, stderr } = await process.output();
  await writer.close().catch(() => {});
  const out = new TextDecoder().decode(stdout);
  if (out === "") throw new Error(new TextDecoder().decode(stderr));
  return out;
}

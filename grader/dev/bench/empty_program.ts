/**
 * A Deno program that does nothing: the floor under everything that starts one.
 *
 * @module
 */

/** The program, in a folder of its own until the end of a `using` block. */
export class EmptyProgram {
  readonly #folder = Deno.makeTempDirSync({ prefix: "gradlings_bench_" });

  constructor() {
    Deno.writeTextFileSync(`${this.#folder}/empty.ts`, "");
  }

  /** Runs it; how long that took, in milliseconds. */
  async run(): Promise<number> {
    const start = performance.now();
    await new Deno.Command(Deno.execPath(), {
      args: ["run", "empty.ts"],
      cwd: this.#folder,
      stdin: "null",
    }).output();
    return performance.now() - start;
  }

  [Symbol.dispose](): void {
    Deno.removeSync(this.#folder, { recursive: true });
  }
}

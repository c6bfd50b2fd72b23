/**
 * Measures in a fresh process, with flags of the JavaScript engine.
 *
 * @module
 */

/**
 * Runs a file of this folder as a program, and reads the JSON it prints.
 *
 * @param file The file; what it does as a program is behind `import.meta.main`.
 * @param flags Flags of V8, the engine in Deno.
 * @param parameters What the program is to know; it reads them with {@linkcode parametersOf}.
 * @throws {Error} If it fails.
 */
export async function inFreshProcess<Result>(
  file: string,
  flags: readonly string[],
  parameters: unknown,
): Promise<Result> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--quiet", "--no-check", "-A"],
      ...(flags.length === 0 ? [] : [`--v8-flags=${flags.join(",")}`]),
      ...[file, JSON.stringify(parameters)],
    ],
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).output();
  const decoder = new TextDecoder();
  if (!success) throw new Error(decoder.decode(stderr).trim());
  return JSON.parse(decoder.decode(stdout));
}

/** What {@linkcode inFreshProcess} was given for this process. */
export function parametersOf<Parameters>(): Parameters {
  return JSON.parse(Deno.args[0]);
}

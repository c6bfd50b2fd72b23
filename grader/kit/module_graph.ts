/**
 * Modules and what they import, as Deno itself sees them.
 *
 * @module
 */
import { KIT } from "./workspace.ts";

/** As much of what `deno info --json` says of a module as is used. */
export interface ModuleInfo {
  readonly specifier: string;
  readonly error?: string;
  readonly dependencies?: readonly {
    /** As it is written in the module. */
    readonly specifier: string;
    /** The URL of what is loaded. */
    readonly code?: { readonly specifier?: string };
    /** The URL of what only types are taken from. */
    readonly type?: { readonly specifier?: string };
  }[];
}

/**
 * Lists modules and everything they import.
 *
 * @param urls The URLs of the modules.
 * @param flags More flags for `deno info`.
 * @returns What is known of each, by URL.
 * @throws {Error} If Deno cannot read them.
 */
export async function moduleGraph(
  urls: readonly string[],
  flags: readonly string[] = [],
): Promise<Map<string, ModuleInfo>> {
  const entry = Deno.makeTempFileSync({
    prefix: "gradlings_modules_",
    suffix: ".ts",
  });
  try {
    Deno.writeTextFileSync(
      entry,
      urls.map((url) => `import ${JSON.stringify(url)};\n`).join(""),
    );
    const { success, stdout, stderr } = await new Deno.Command(
      Deno.execPath(),
      {
        args: ["info", "--json", "--no-remote", "--no-npm", ...flags, entry],
        cwd: KIT,
        stdin: "null",
        stdout: "piped",
        stderr: "piped",
      },
    ).output();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    if (!success) throw new Error(`deno info failed: ${text(stderr)}`);
    const { modules }: { modules: ModuleInfo[] } = JSON.parse(text(stdout));
    return new Map(modules.map((info) => [info.specifier, info]));
  } finally {
    Deno.removeSync(entry);
  }
}

/**
 * Bundles: the core as a page gets it, and the programs that grade with it.
 *
 * @module
 */
import { removeFolder } from "../../kit/held_files.ts";
import { pathOf } from "../../kit/paths.ts";
import { KIT } from "../../kit/workspace.ts";

/** The bundles, in a folder of their own. */
export class Bundles {
  /** The core: one module, for a browser. */
  readonly core: string;
  /** The program of the workers. */
  readonly worker: string;
  /** The program that grades. */
  readonly place: string;

  private constructor(readonly folder: string) {
    this.core = `${folder}/core.js`;
    this.worker = `${folder}/worker.mjs`;
    this.place = `${folder}/place.mjs`;
  }

  /** Makes them. */
  static async make(): Promise<Bundles> {
    const bundles = new Bundles(
      Deno.makeTempDirSync({ prefix: "gradlings_parity_" }),
    );
    const { core, worker, place } = bundles;
    try {
      // A browser has no modules of Node: the bundle fails if the core imports one.
      await bundle("grader/core/embedded.ts", core, "browser", "--minify");
      await bundle("grader/dev/testing/trial_worker.ts", worker, "deno");
      await bundle("grader/dev/parity/place.ts", place, "deno");
    } catch (error) {
      bundles[Symbol.dispose]();
      throw error;
    }
    return bundles;
  }

  /** Writes a file beside them. */
  write(name: string, text: string): string {
    const path = `${this.folder}/${name}`;
    Deno.writeTextFileSync(path, text);
    return path;
  }

  /** Removes them, at the end of a `using` block. */
  [Symbol.dispose](): void {
    removeFolder(this.folder);
  }
}

/** The size of a text in bytes, as it is and gzipped. */
export async function sizesOf(
  text: string,
): Promise<{ raw: number; gzipped: number }> {
  const { size: raw } = new Blob([text]);
  const compressed = new Blob([text]).stream()
    .pipeThrough(new CompressionStream("gzip"));
  return { raw, gzipped: (await new Response(compressed).bytes()).length };
}

async function bundle(
  entry: string,
  output: string,
  platform: "browser" | "deno",
  ...more: readonly string[]
): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["bundle", "--quiet", `--platform=${platform}`, ...more],
      ...["--output", output, entry],
    ],
    cwd: pathOf(KIT),
    env: { NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (success) return;
  const reason = new TextDecoder().decode(stderr).trim();
  throw new Error(`${entry} cannot be bundled: ${reason}`);
}

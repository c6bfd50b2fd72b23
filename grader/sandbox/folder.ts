/**
 * The folder a child process lives in: made for it, gone after it.
 *
 * ```text
 * main.js           its main module
 * import_map.json   what nobody in it may import
 * cache/            Deno's cache, its own: nothing in it outlives the process
 * files/            the learner's files and the reference's: all that it can read
 * ```
 *
 * A submission's file gets a name of its own, `02_ops.submitted.ts`, beside the
 * reference's `01_value.ts`. So its `./01_value.ts` means the reference, and the
 * reference's own `02_ops.ts` is not there yet.
 *
 * @module
 */
import { urlOf } from "../workspace/paths.ts";
import { GraderFault } from "./grader_fault.ts";

/** How all these folders are called, up to a random end. */
const PREFIX = "gradlings_run_";

/** A folder this old, in milliseconds, has no grader any more that would remove it. */
const STALE_MS = 60 * 60 * 1000;

/** How often a folder is tried to be removed while its process dies, 5 ms apart. */
const ABANDON_TRIES = 100;

let swept = false;

/** A temporary folder with files of the grader's choice. */
export class Folder {
  /** Its path. */
  readonly path: string;

  #placed = new Set<string>();

  /**
   * Makes the folder.
   *
   * @throws {GraderFault} If there is no room for one.
   */
  constructor() {
    this.path = guard(() => {
      // As the system spells it, not through a link: URLs are compared by letter.
      const path = Deno.realPathSync(Deno.makeTempDirSync({ prefix: PREFIX }));
      Deno.mkdirSync(`${path}/files`);
      return path;
    });
    if (!swept) sweep(this.path);
    swept = true;
  }

  /** The path of the part that the child can read. */
  get readable(): string {
    return `${this.path}/files`;
  }

  /** The URL of something in the folder. */
  urlOf(name: string): string {
    return new URL(name, urlOf(`${this.path}/`)).href;
  }

  /** The path of the child's cache; nobody has made it yet. */
  get cache(): string {
    return `${this.path}/cache`;
  }

  /**
   * Puts a file into the folder, unless it is there already.
   *
   * @param name Its path inside the folder, with at most two `/`.
   * @param text What is in it.
   * @throws {GraderFault} If it cannot be written.
   */
  place(name: string, text: string): void {
    if (this.#placed.has(name)) return;
    guard(() => {
      const path = `${this.path}/${name}`;
      if (name.split("/").length > 2) {
        Deno.mkdirSync(path.replace(/[^/]*$/, ""), { recursive: true });
      }
      Deno.writeTextFileSync(path, text);
    });
    this.#placed.add(name);
  }

  /** Removes the folder at once; the process in it has just been killed. */
  abandon(): void {
    for (let left = ABANDON_TRIES; left > 0; left--) {
      try {
        return Deno.removeSync(this.path, { recursive: true });
      } catch (error) {
        if (error instanceof Deno.errors.NotFound) return;
        // It has not noticed yet, and writes on while its folder is emptied.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
      }
    }
  }

  /** Removes the folder and all that is in it. */
  async remove(): Promise<void> {
    // Windows holds on to a folder until its process is quite gone; what then
    // still stays is swept away later, and changes no grade.
    await Deno.remove(this.path, { recursive: true }).catch(() => {});
  }
}

/** Removes what graders have left that were killed before they could. */
function sweep(beside: string): void {
  const parent = beside.slice(0, beside.lastIndexOf(PREFIX));
  try {
    for (const { name, isDirectory } of Deno.readDirSync(parent)) {
      if (!isDirectory || !name.startsWith(PREFIX)) continue;
      const { mtime } = Deno.lstatSync(`${parent}${name}`);
      if (mtime !== null && Date.now() - mtime.getTime() > STALE_MS) {
        Deno.removeSync(`${parent}${name}`, { recursive: true });
      }
    }
  } catch {
    // Somebody else's, or just being swept: nothing of it matters now.
  }
}

function guard<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new GraderFault(
      `no temporary folder could be written: ${(error as Error).message}`,
    );
  }
}

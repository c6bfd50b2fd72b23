/**
 * The folder a child process lives in: made for it, gone after it.
 *
 * A submission's file gets a name of its own, `02_ops.submitted.ts`, beside the
 * reference's `01_value.ts`. So its `./01_value.ts` means the reference without
 * any map, and the reference's own `02_ops.ts` is not there yet.
 *
 * @module
 */
import { GraderFault } from "./process.ts";

/** A temporary folder with files of the grader's choice. */
export class Folder {
  /** The path of the folder. */
  readonly path: string;

  #placed = new Set<string>();

  /**
   * Makes an empty folder.
   *
   * @throws {GraderFault} If there is no room for one.
   */
  constructor() {
    this.path = guard(() => Deno.makeTempDirSync({ prefix: "gradlings_" }));
  }

  /**
   * Puts a file into the folder, unless it is there already.
   *
   * @throws {GraderFault} If it cannot be written.
   */
  place(name: string, text: string): void {
    if (this.#placed.has(name)) return;
    guard(() => {
      const [folder, file] = name.includes("/") ? name.split("/") : ["", name];
      const path = `${this.path}/${folder}`;
      if (folder !== "") Deno.mkdirSync(path, { recursive: true });
      Deno.writeTextFileSync(`${path}/${file}`, text);
    });
    this.#placed.add(name);
  }

  /** Removes the folder without waiting for anything. */
  abandon(): void {
    try {
      Deno.removeSync(this.path, { recursive: true });
    } catch {
      // As below.
    }
  }

  /** Removes the folder and all that is in it. */
  async remove(): Promise<void> {
    // Windows holds on to a folder until its process is quite gone; what then
    // still stays is the system's to clean up, and changes no grade.
    await Deno.remove(this.path, { recursive: true }).catch(() => {});
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

/**
 * Tells when a file of a folder has other content than before.
 *
 * The system's events say at once that something may have happened; where they get
 * lost, as on some network drives and under WSL, looking at the files finds it a
 * little later. Either way it is the content that decides: an editor that saves
 * by renaming, a save of the same text, a file that was only read.
 *
 * @module
 */

/** How often one looks where no event comes, in milliseconds. */
const LOOK_MS = 400;

/** A save can be several events: so long after the last one, it is over. */
const SETTLE_MS = 2;

/** An editor may empty a file before it fills it: so long an empty file is not believed. */
const EMPTY_MS = 60;

/** Watches the content of files. */
export class Saves {
  #known = new Map<string, string | undefined>();
  #watcher: Deno.FsWatcher | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: ReturnType<typeof setInterval>;
  #onSave: (path: string) => void;

  /**
   * @param folder The path of the folder they are in.
   * @param names Their names.
   * @param onSave Told the name of each file whose content has changed.
   */
  constructor(
    private readonly folder: string,
    private readonly names: readonly string[],
    onSave: (name: string) => void,
  ) {
    this.#onSave = onSave;
    for (const name of names) this.#known.set(name, this.#read(name));
    this.#looking = setInterval(() => this.#look(), LOOK_MS);
    this.#listen();
  }

  /** Stops watching. */
  close(): void {
    clearInterval(this.#looking);
    clearTimeout(this.#timer);
    try {
      this.#watcher?.close();
    } catch {
      // It has ended by itself.
    }
  }

  async #listen(): Promise<void> {
    try {
      this.#watcher = Deno.watchFs(this.folder, { recursive: false });
      for await (const { kind } of this.#watcher) {
        if (kind === "access") continue;
        this.#lookIn(SETTLE_MS);
      }
    } catch {
      // No events here: then it is looking alone.
    }
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), milliseconds);
  }

  #look(patient = false): void {
    for (const name of this.names) {
      const text = this.#read(name);
      const known = this.#known.get(name);
      if (text === known) continue;
      if (!patient && !text) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#look(true), EMPTY_MS);
        continue;
      }
      this.#known.set(name, text);
      this.#onSave(name);
    }
  }

  /** `undefined` if it is not there; while another program holds it, what is known. */
  #read(name: string): string | undefined {
    try {
      // What is no regular file, or huge, is not read: that it is there is enough.
      const path = `${this.folder}/${name}`;
      const { isFile, size, mtime } = Deno.lstatSync(path);
      return isFile && size < 1e6
        ? Deno.readTextFileSync(path)
        : `${isFile} ${size} ${mtime}`;
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      return this.#known.get(name);
    }
  }
}

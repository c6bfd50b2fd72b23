/**
 * The folder of the results: apart from what is graded, and one run's at a time.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";

/**
 * Sees to it that results and submissions lie apart: a folder of results among the
 * submissions would be graded, and a student's folder read as results.
 *
 * @throws {UsageError} If one of them is, or lies in, the other.
 */
export function keepApart(folder: string, out: string): void {
  const [from, to] = [realPath(folder), realPath(out)];
  const how = from === to
    ? "is"
    : liesIn(to, from)
    ? "lies in"
    : liesIn(from, to)
    ? "lies around"
    : undefined;
  if (how === undefined) return;
  throw new UsageError(
    `--out ${out} ${how} the folder of the submissions, ${folder}: results and ` +
      "submissions have to lie apart. Name another folder, as in --out results.",
  );
}

/** Whether a path is a folder, or lies in it, links followed. */
export function isWithin(path: string, folder: string): boolean {
  const [inner, outer] = [realPath(path), realPath(folder)];
  return inner === outer || liesIn(inner, outer);
}

function liesIn(path: string, folder: string): boolean {
  const whole = folder.replace(/[/\\]+$/, "");
  return path.startsWith(`${whole}/`) || path.startsWith(`${whole}\\`);
}

/** The real path of what there is, and the rest as it is. */
function realPath(path: string): string {
  try {
    return Deno.realPathSync(path);
  } catch {
    const [, parent, name] = path.match(/^(.*?)[/\\]*([^/\\]+)[/\\]*$/s) ?? [];
    if (name === undefined) return path;
    const separator = Deno.build.os === "windows" ? "\\" : "/";
    return realPath(parent || (/^[/\\]/.test(path) ? "/" : ".")) + separator +
      name;
  }
}

/** Nobody else writes into the folder while it is held. */
export interface Held {
  [Symbol.dispose](): void;
}

/** How long one waits for another run to let go, in milliseconds. */
const PATIENCE_MS = 1_000;

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
}

/**
 * Holds a folder of results. The system lets go of it when the process ends, however
 * it ends.
 *
 * @throws {UsageError} If another run holds it.
 */
export function hold(out: string): Held {
  const file = Deno.openSync(`${out}/.in-use`, {
    create: true,
    read: true,
    write: true,
  });
  let isFree = true;
  try {
    // A run that was just killed can hold it for a moment more.
    const end = Date.now() + PATIENCE_MS;
    while (!(isFree = file.tryLockSync(true)) && Date.now() < end) pause();
  } catch {
    // A file system that knows no locks: then nobody is kept out.
  }
  if (isFree) {
    return {
      [Symbol.dispose]: () => {
        try {
          // Before it is let go of: whoever comes next makes a file of their own.
          Deno.removeSync(`${out}/.in-use`);
        } catch {
          // On Windows it cannot go while it is open; it does no harm.
        }
        file.close();
      },
    };
  }
  file.close();
  throw new UsageError(
    `Another run is at work in ${out}: wait until it has ended, then run this ` +
      "again. Each homework has a folder of its own.",
  );
}

/**
 * The folder that `--out` names, made where it was asked for.
 *
 * @module
 */
import { UsageError } from "../core/usage_error.ts";

/**
 * Makes a folder, and those around it, where they are not there.
 *
 * @throws {UsageError} If it cannot be made; it says what is in the way.
 */
export function makeFolder(path: string): void {
  try {
    Deno.mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out ${path} cannot be made: ${whyNot(error)}.`);
  }
}

/** Why nothing can be written at a path, in the words of this kit. */
export function whyNot(error: unknown): string {
  const { errors } = Deno;
  if (error instanceof errors.AlreadyExists) return "a file is called so";
  if (error instanceof errors.NotADirectory) {
    return "a part of it is a file, not a folder";
  }
  if (
    error instanceof errors.PermissionDenied ||
    error instanceof errors.NotCapable
  ) return "nothing may be written there";
  const { code, message } = error as Error & { code?: string };
  switch (code) {
    case "EROFS":
      return "nothing can be written there, it is read-only";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    default:
      // Deno ends it with the whole path, which stands there already.
      return message.replace(/: \w+ '.*$/s, "");
  }
}

/** Whether a disk was full. */
export function isDiskFull(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT"].includes((error as { code?: string }).code ?? "");
}

/** A path as it can be pasted after a command. */
export function pasted(path: string, os: string = Deno.build.os): string {
  if (/^[\w./\\:@%+,-]+$/.test(path)) return path;
  return os === "windows" ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`;
}

/**
 * Puts a package where it was asked for.
 *
 * @module
 */
import { writeWhole } from "../../kit/write_atomic.ts";
import type { Package, Platform } from "./platform.ts";
import { npm } from "../../kit/packages/npm.ts";
import { zipOf } from "../../kit/packages/zip.ts";

/**
 * Writes a package.
 *
 * @param files The package.
 * @param platform Whom it is for.
 * @param out The path of the folder to write to; made if it is not there.
 * @returns The path of what is to be handed to the platform.
 * @throws {Error} If it cannot be written.
 */
export async function writePackage(
  files: Package,
  { zip }: Platform,
  out: string,
): Promise<string> {
  if (zip !== undefined) {
    const path = `${out}/${zip}`;
    writeWhole(path, await zipped(files));
    return path;
  }
  for (const [path, { content, executable }] of files) {
    writeWhole(`${out}/${path}`, content);
    if (executable && Deno.build.os !== "windows") {
      Deno.chmodSync(`${out}/${path}`, 0o755);
    }
  }
  return out;
}

async function zipped(files: Package): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const bytes = [...files].map(([path, { content }]) =>
    [
      path,
      typeof content === "string" ? encoder.encode(content) : content,
    ] as const
  );
  const executable = [...files].filter(([, { executable }]) => executable)
    .map(([path]) => path);
  const library = await npm("npm:@zip.js/zip.js@^2.24.0");
  return await zipOf(library, new Map(bytes), new Set(executable));
}

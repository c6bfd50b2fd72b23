/**
 * Copies of folders.
 *
 * @module
 */

/**
 * Copies a folder with all regular files under it; links are left out.
 *
 * @param from The folder.
 * @param to Where the copy goes; made if it is not there.
 * @param wanted Says of the name of a file or a folder whether it is copied.
 */
export function copyFolder(
  from: URL,
  to: URL,
  wanted: (name: string) => boolean = () => true,
): void {
  Deno.mkdirSync(to, { recursive: true });
  for (const { name, isDirectory, isFile } of Deno.readDirSync(from)) {
    if (!wanted(name)) continue;
    const source = new URL(`${from.href}/${encodeURIComponent(name)}`);
    const target = new URL(`${to.href}/${encodeURIComponent(name)}`);
    if (isDirectory) copyFolder(source, target, wanted);
    if (isFile) Deno.copyFileSync(source, target);
  }
}

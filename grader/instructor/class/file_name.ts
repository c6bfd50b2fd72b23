/**
 * Names for files made of what students are called.
 *
 * An id is any text: `García, Ana`, `../../x`, an emoji, `CON`. A file name has to
 * work on every platform, to be readable, and to belong to one id alone, also
 * where `Ana` and `ana` are the same file.
 *
 * @module
 */
import { createHash } from "node:crypto";

/** How long the readable part is at most. */
const LONGEST = 40;

/** What Windows takes for a device, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Turns an id into the name of a file, without an extension.
 *
 * An id of lower-case letters and digits, joined by hyphens, is its own name. Any
 * other is shortened to that, and a hash of the exact id follows after `_`, which
 * no id that is its own name contains: so no two ids get the same name.
 *
 * @param id Any text.
 * @returns At most 57 of the characters a-z, 0-9, `-` and `_`; the same for the same id.
 */
export function fileNameOf(id: string): string {
  if (
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= LONGEST &&
    !DEVICE.test(id)
  ) return id;
  // As JSON, since bytes of UTF-8 cannot tell one half of a pair from another.
  const hash = createHash("sha256").update(JSON.stringify(id)).digest("hex");
  return `${slugOf(id)}_${hash.slice(0, 16)}`;
}

/** What can be read of an id: letters without their accents, digits, hyphens. */
function slugOf(id: string): string {
  const slug = id.slice(0, 4 * LONGEST).normalize("NFKD").toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^-/, "")
    .slice(0, LONGEST)
    .replace(/-$/, "");
  return slug || "student";
}

/**
 * The title of a homework as a name for files and for platforms.
 *
 * @module
 */

/**
 * Makes a short name of a title: plain small letters and digits.
 *
 * @param title For instance `"Übungsblatt 3"`.
 * @param between What stands where other characters were.
 * @returns For instance `"ubungsblatt_3"`; `"homework"` where nothing is left.
 */
export function shortName(title: string, between: "_" | "-"): string {
  const words = title.normalize("NFKD").replaceAll(/\p{Mark}/gu, "")
    .toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const name = words.join(between);
  return name.length > 1 ? name : "homework";
}

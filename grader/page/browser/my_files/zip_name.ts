/**
 * The name of the zip that is saved.
 *
 * @module
 */
import { shortName } from "../../../core/course/short_name.ts";

/** The most bytes of a student's name: file systems allow 255 for the whole. */
const MOST_BYTES = 120;

/**
 * Makes the name: `homework_2_Zoë Müller.zip`. The one who grades reads the student in
 * it, behind the name of the homework.
 *
 * @param title The title of the homework, if it is one.
 * @param who What the student typed as a name; may be empty.
 */
export function zipName(title: string | undefined, who: string): string {
  // What file systems refuse, and browsers would exchange in ways of their own.
  const plain = who.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ").replace(/^[. ]+/, "");
  const parts = [
    ...(title === undefined ? [] : [shortName(title, "_")]),
    ...[firstBytes(plain, MOST_BYTES).trim()].filter((name) => name !== ""),
  ];
  return `${parts.join("_") || "gradlings"}.zip`;
}

function firstBytes(text: string, most: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(most));
  return text.slice(0, read);
}

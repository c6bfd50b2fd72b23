/**
 * Comments of an instructor in a page of feedback, which survive the next grading.
 *
 * Every page ends in a line that says where to write. The text below it is kept. A
 * page that was changed above it is kept whole, under another name: no word of an
 * instructor is ever lost.
 *
 * @module
 */
import { createHash } from "node:crypto";

const LINE =
  /\n?<!-- Comments below this line are kept when the class is graded again\. ([0-9a-f]{16}) -->\n?/;

/**
 * Puts the line below a page, and the comments below that.
 *
 * A page shows what a learner's code printed, which may be such a line. It is written
 * differently there: the first such line is ours, whatever stands above and below it.
 */
export function withComments(page: string, comments: string): string {
  const plain = page.replaceAll("<!-- Comments below", "<! -- Comments below");
  return `${plain}\n<!-- Comments below this line are kept when the class is graded ` +
    `again. ${hashOf(plain)} -->\n${comments}`;
}

/** A page as it lies there, taken apart. */
export interface Written {
  /** What an instructor wrote below the line. */
  readonly comments: string;
  /** Whether somebody changed what stands above it, or took the line away. */
  readonly isChanged: boolean;
}

/** Takes a page apart. */
export function takeApart(text: string): Written {
  const found = LINE.exec(text);
  if (found === null) return { comments: "", isChanged: true };
  const page = text.slice(0, found.index);
  return {
    comments: text.slice(found.index + found[0].length),
    isChanged: found[1] !== hashOf(`${page}`),
  };
}

function hashOf(page: string): string {
  // Editors change line ends and the end of a file on their own.
  const plain = page.replaceAll("\r\n", "\n").trimEnd();
  return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}

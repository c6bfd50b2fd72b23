/**
 * A share of a class, for grading on more than one machine.
 *
 * @module
 */
import { UsageError } from "../../core/usage_error.ts";

/** The `part`-th of `parts` shares, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

/**
 * Reads a share such as `2/10`.
 *
 * @throws {UsageError} If it is none.
 */
export function parseShard(text: string): Shard {
  const [, part, parts] = text.match(/^(\d+)\/(\d+)$/)?.map(Number) ?? [];
  if (!(part >= 1 && part <= parts)) {
    throw new UsageError(
      `--shard takes a share such as 2/10, the second of ten, not "${text}".`,
    );
  }
  return { part, parts };
}

/**
 * Whether a student belongs to a share. It rests on the id alone: a student who
 * comes or goes moves nobody else.
 */
export function inShard(id: string, { part, parts }: Shard): boolean {
  return hash(id) % parts === part - 1;
}

/** FNV-1a, on UTF-16 code units, with a last mix that spreads similar ids. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ h >>> 16, 0x45d9f3b);
  return (h ^ h >>> 16) >>> 0;
}

/**
 * Takes the message of a check apart: what was observed, and which known mistakes
 * were recognised in it.
 *
 * @module
 */
import { type CheckReport, THIS_IS_WHEN } from "../report/record.ts";

/** A known mistake in a report. */
export interface NamedMistake {
  /** Unique in the course. */
  readonly id: string;
  /** The sentence after {@linkcode THIS_IS_WHEN}; absent if the message has none for it. */
  readonly when?: string;
}

/** What a check's message says. */
export interface Said {
  /** What was tried, expected and got; empty if there is nothing to say. */
  readonly observed: string;
  readonly mistakes: readonly NamedMistake[];
}

/**
 * Takes a check's message apart. A submission that writes the words which begin
 * the naming of a mistake does not name one: only the grader sets `mistake`, and
 * it writes its sentence last.
 */
export function saidBy({ message = "", mistake }: CheckReport): Said {
  if (mistake === undefined) return { observed: message, mistakes: [] };
  const ids = mistake.split("+");
  const mark = `\n${THIS_IS_WHEN}`;
  const at = message.lastIndexOf(mark);
  if (at < 0) {
    return { observed: message, mistakes: ids.map((id) => ({ id })) };
  }
  const text = message.slice(at + mark.length);
  const whens = ids.length === 1 ? [text] : text.split(" And: ");
  return {
    observed: message.slice(0, at),
    mistakes: whens.length === ids.length
      ? ids.map((id, i) => ({ id, when: whens[i] }))
      : ids.map((id) => ({ id })),
  };
}

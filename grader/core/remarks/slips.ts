/**
 * Slips that are right nowhere in this course, read off the functions that ran.
 *
 * Of a file that is right nothing is said, so a finder has to be sure of one thing only:
 * that what it finds explains something that is wrong.
 *
 * @module
 */
import type { Remark } from "../report/remark.ts";
import type { Finder } from "./finder.ts";
import { IN_FLOW } from "./slips_in_flow.ts";
import { IN_NETWORKS } from "./slips_in_networks.ts";
import { IN_NUMBERS } from "./slips_in_numbers.ts";
import { IN_OPERATIONS } from "./slips_in_operations.ts";
import { IN_SHARING } from "./slips_in_sharing.ts";
import { IN_TRAINING } from "./slips_in_training.ts";
import { IN_WALKS } from "./slips_in_walks.ts";
import { cut, type SourceText } from "./source_text.ts";

/** In the order in which they are looked for: what explains more goes first. */
export const FINDERS: readonly Finder[] = [
  ...IN_FLOW,
  ...IN_SHARING,
  ...IN_WALKS,
  ...IN_NUMBERS,
  ...IN_OPERATIONS,
  ...IN_NETWORKS,
  ...IN_TRAINING,
];

/**
 * Finds a slip that may have caused what was observed.
 *
 * @param source The file.
 * @param tried What was tried and looked at.
 * @param sure Whether only those are looked for that say more than a name.
 */
export function slipIn(
  source: SourceText,
  tried: string,
  sure = false,
): Remark | undefined {
  const code = source.codeBehind(tried);
  for (const finder of FINDERS) {
    const { slip, where, find } = finder;
    if (sure && !finder.sure) continue;
    if (where !== undefined && !where.test(tried)) continue;
    const found = find(code, source);
    if (found === undefined) continue;
    // A sentence puts backticks around it.
    return { kind: "slip", slip, code: cut(found.replaceAll("`", "")) };
  }
}

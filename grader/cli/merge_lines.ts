/**
 * Two texts in one: the lines that are in both once, the others one after the other.
 *
 * @module
 */

/** A line, and which of two texts it is from. */
export interface MergedLine {
  readonly of: "both" | "yours" | "ours";
  readonly line: string;
}

/** Merges two texts, with as many lines in common as can be. */
export function mergeLines(
  yours: readonly string[],
  ours: readonly string[],
): MergedLine[] {
  // How many lines the rest of each have in common, from every pair of places.
  const common = Array.from(
    { length: yours.length + 1 },
    () => new Array<number>(ours.length + 1).fill(0),
  );
  for (let i = yours.length - 1; i >= 0; i--) {
    for (let j = ours.length - 1; j >= 0; j--) {
      common[i][j] = yours[i].trim() === ours[j].trim()
        ? common[i + 1][j + 1] + 1
        : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const merged: MergedLine[] = [];
  let [i, j] = [0, 0];
  while (i < yours.length || j < ours.length) {
    if (
      i < yours.length && j < ours.length &&
      yours[i].trim() === ours[j].trim()
    ) {
      merged.push({ of: "both", line: yours[i] });
      i++;
      j++;
    } else if (
      j === ours.length ||
      i < yours.length && common[i + 1][j] >= common[i][j + 1]
    ) {
      merged.push({ of: "yours", line: yours[i++] });
    } else merged.push({ of: "ours", line: ours[j++] });
  }
  return merged;
}

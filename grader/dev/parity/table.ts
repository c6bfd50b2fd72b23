/**
 * The table of the comparison.
 *
 * @module
 */
import type { Comparison } from "./compare.ts";
import type { Runtime } from "./exceptions.ts";

/** One kind of files in one place. */
export interface Row extends Comparison {
  readonly kind: string;
  readonly place: Runtime;
}

const HEADINGS = ["place", "what", "files", "equal", "other", "same words"];

/** Lays rows out as text; the last line sums up each place. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    HEADINGS,
    ...rows.map(cellsOf),
    ...[...new Set(rows.map(({ place }) => place))].map((place) => {
      const of = rows.filter((row) => row.place === place);
      const sum = (key: "files" | "equal" | "sameWords") =>
        of.reduce((total, row) => total + row[key], 0);
      return cellsOf({
        kind: "all",
        place,
        files: sum("files"),
        equal: sum("equal"),
        sameWords: sum("sameWords"),
        differences: of.flatMap(({ differences }) => differences),
      });
    }),
  ];
  const widths = HEADINGS.map((_, i) =>
    Math.max(...cells.map((row) => row[i].length))
  );
  return cells.map((row) =>
    row.map((cell, i) =>
      i < 2 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])
    ).join("  ").trimEnd()
  ).join("\n");
}

function cellsOf(
  { place, kind, files, equal, sameWords, differences }: Row,
): string[] {
  const numbers = [files, equal, differences.length, sameWords];
  return [place, kind, ...numbers.map(String)];
}

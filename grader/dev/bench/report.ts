/**
 * The measurements as Markdown that also reads well in a terminal.
 *
 * @module
 */
import { WIDTH, wrap } from "../../core/report/layout.ts";
import type { Machine } from "./machine.ts";
import type { Row } from "./row.ts";

/** What `deno task bench --json` prints. */
export interface BenchReport {
  readonly schema: "gradlings/bench/v1";
  readonly machine: Machine;
  readonly measurements: readonly Measured[];
}

/** What came of one measurement. */
export interface Measured {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The first lines: the machine, and how to read the tables. */
export function head({ cpu, cores, os, deno, v8, date }: Machine): string {
  return [
    "# Measurements",
    "",
    ...wrap(
      `${cpu}, ${cores} cores, ${os}; Deno ${deno} (V8 ${v8}); ${date}. ` +
        "Half of the runs lie between the quartiles. Times hold for this " +
        "machine at this moment, ratios within one table for longer.",
      WIDTH,
    ),
  ].join("\n");
}

/** The table of one measurement, and what has to be said about its rows. */
export function section({ title, rows }: Measured): string {
  const cells = [
    ["", "median", "quartiles", "ratio", "runs"],
    ...rows.map(cellsOf),
  ];
  const widths = cells[0].map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column].length))
  );
  const line = (row: readonly string[]) =>
    `| ${
      row.map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])
      ).join(" | ")
    } |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`
  );
  const notes = [...ratios(rows), ...rows.flatMap(noteOf)];
  return [
    `## ${title}`,
    "",
    ...[line(cells[0]), line(rule), ...cells.slice(1).map(line)],
    ...(notes.length > 0 ? [""] : []),
    ...notes.flatMap((note) => {
      const [first, ...rest] = wrap(note, WIDTH - 2);
      return [`- ${first}`, ...rest.map((more) => `  ${more}`)];
    }),
  ].join("\n");
}

function cellsOf({ what, median, spread, unit, ratio, runs }: Row): string[] {
  return [
    what,
    median === undefined ? "-" : `${number(median)} ${unit}`.trim(),
    spread === undefined ? "" : spread.map(number).join(" - "),
    ratio === undefined ? "" : number(ratio),
    runs === 0 ? "" : String(runs),
  ];
}

/** What the ratios of the rows are to; said once for all rows it holds for. */
function ratios(rows: readonly Row[]): string[] {
  const all = new Set(rows.flatMap(({ to }) => to ?? []));
  return [...all].map((to) => {
    const rowsTo = rows.filter((row) => row.to === to);
    const which = all.size === 1
      ? "Ratio"
      : `Ratio of "${rowsTo.map(({ what }) => what).join('", "')}"`;
    return `${which}: to ${to}.`;
  });
}

/** A note; the same one on several rows is said with each, as rows may be read alone. */
function noteOf({ what, note }: Row): string[] {
  return note === undefined ? [] : [`${what}: ${note}`];
}

/** Three digits are as much as such a number holds. */
function number(number: number): string {
  return number.toLocaleString("en-US", { maximumSignificantDigits: 3 });
}

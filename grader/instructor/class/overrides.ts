/**
 * Points that a person gave, from a CSV file: they win over the grader.
 *
 * @module
 */
import { decodeText } from "../csv/decode.ts";
import { unguardFormula } from "../csv/formula.ts";
import { readCsv } from "../csv/read.ts";
import { inOneLine } from "../../core/report/layout.ts";
import { fact } from "./people/facts.ts";
import { indexOf, type RosterPerson } from "./people/known.ts";
import type { Override } from "./record.ts";

/** An invalid file of overrides; the message names the row. */
export class OverridesError extends Error {
  override name = "OverridesError";
}

/** An exercise that points can be given for. */
export interface Worth {
  readonly number: number;
  readonly name: string;
  readonly maxPoints: number;
}

/**
 * Reads overrides: the columns `id`, `points`, and where wanted `exercise` (a number or
 * a name; empty for the total) and `note`.
 *
 * @param content The bytes of the file.
 * @param file Its name, for messages.
 * @param people Everybody who may be meant.
 * @param exercises What was assigned.
 * @returns By the id of the person.
 * @throws {OverridesError} If somebody is not known, or gets more than there is.
 */
export function readOverrides(
  content: Uint8Array,
  file: string,
  people: readonly RosterPerson[],
  exercises: readonly Worth[],
): Map<string, Override[]> {
  const { header, rows } = tableIn(content, file);
  const titles = header.cells.map((title) => title.trim().toLowerCase());
  for (const name of ["id", "points"]) {
    if (!titles.includes(name)) {
      throw new OverridesError(
        `${file} has no column "${name}": it needs id and points, and may have ` +
          "exercise and note.",
      );
    }
  }
  const index = indexOf(people);
  const found = new Map<string, Override[]>();
  for (const { row, cells } of rows) {
    const cell = (name: string) =>
      unguardFormula(cells[titles.indexOf(name)] ?? "").trim();
    const fail = (what: string) => {
      throw new OverridesError(`row ${row} of ${file}: ${what}`);
    };
    const id = cell("id");
    const match = index.match({
      exact: [...fact("id", id), ...fact("login", id), ...fact("email", id)],
      names: [],
    });
    if (match.kind !== "exact") {
      fail(`nobody in this class has the id ${inOneLine(id)}.`);
      continue;
    }
    const exercise = exerciseIn(cell("exercise"), exercises);
    if (exercise === undefined) {
      fail(
        `${inOneLine(cell("exercise"))} was not assigned: it takes one of ${
          exercises.map(({ number }) => number).join(", ")
        }, or nothing for the total.`,
      );
      continue;
    }
    const most = exercise === "total"
      ? exercises.reduce((sum, { maxPoints }) => sum + maxPoints, 0)
      : exercise.maxPoints;
    const points = Number(cell("points"));
    if (!/^\d+$/.test(cell("points")) || points > most) {
      fail(
        `${
          inOneLine(cell("points"))
        } is no number of points: it takes a whole number from 0 to ${most}.`,
      );
    }
    const number = exercise === "total" ? undefined : exercise.number;
    const before = found.get(match.person.id) ?? [];
    if (before.some((one) => one.exercise === number)) {
      fail(`${inOneLine(id)} has points for this already, further up.`);
    }
    found.set(match.person.id, [...before, {
      ...(number !== undefined && { exercise: number }),
      points,
      ...(cell("note") !== "" && { note: cell("note") }),
    }]);
  }
  return found;
}

function tableIn(content: Uint8Array, file: string) {
  try {
    return readCsv(decodeText(content, file), file);
  } catch (error) {
    throw new OverridesError((error as Error).message);
  }
}

function exerciseIn(
  text: string,
  exercises: readonly Worth[],
): Worth | "total" | undefined {
  if (["", "total"].includes(text.toLowerCase())) return "total";
  return exercises.find(({ number, name }) =>
    String(number) === text.replace(/^0+/, "") ||
    name === text.toLowerCase()
  );
}

/**
 * Finds what would go wrong on a platform with these grades, before anything is
 * written.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import { standingOf } from "../class/standing.ts";
import { personOf } from "../class/shown_text.ts";
import { inOneLine } from "../../core/report/layout.ts";
import type { ExportInput, Finding, Format } from "./format.ts";
import { scalingOf } from "./gradebook.ts";
import { scalingInWords } from "./scaling.ts";
import { ungradedIn, whereUngraded } from "./standing.ts";

/**
 * Everything there is to know before an export is made: first what a person has to
 * decide, then what concerns the people, then what the format finds, then what is left
 * open or was not used.
 */
export function examine(input: ExportInput, format: Format): Finding[] {
  return [
    ...examineConflicts(input),
    ...examineRoster(input, format),
    ...examinePeople(input),
    ...format.examine?.(input) ?? [],
    ...examineScaling(input),
    ...input.records.flatMap(examineHoles),
    ...examineUnclaimed(input),
  ];
}

function noted(text: string): Finding {
  return { weight: "noted", text };
}

function examineConflicts({ intake }: ExportInput): Finding[] {
  return (intake?.conflicts ?? []).map(({ source, reason, people }) =>
    noted(
      people.length === 0
        ? `${inOneLine(source)} is nobody's yet: ${reason}`
        : `Conflict: ${inOneLine(source)}: ${reason} Left open: ${
          people.map((one) => inOneLine(personOf(one))).join(", ")
        }. Decide with --overrides of deno task class.`,
    )
  );
}

/** A gradebook that nobody who was graded is in, is that of another class. */
function examineRoster(
  { roster, match, records, allowed }: ExportInput,
  { settings }: Format,
): Finding[] {
  if (roster === undefined || match === undefined) return [];
  const isAnybodys = match.records.size + match.open.size +
      match.doubles.length > 0;
  return isAnybodys || records.length === 0 || settings.roster !== "needed" ||
      allowed?.has("create-people")
    ? []
    : [{
      weight: "impossible",
      text: `none of the ${records.length} who were graded is found in ` +
        `${roster.file}, so no grade would be in the file. Grade the class with ` +
        "it as --roster: then people go by its ids.",
    }];
}

function examinePeople({ roster, match, allowed }: ExportInput): Finding[] {
  if (roster === undefined || match === undefined) return [];
  const { file } = roster;
  return [
    ...match.strangers.map((stored): Finding => {
      const hint = match.hints.get(stored);
      return noted(
        `${nameOf(stored)} is not in ${file}: ${
          allowed?.has("create-people")
            ? "a new person where the format has rows for people"
            : "left out where the format has rows for people"
        }${hint === undefined ? "" : `; ${hint}`}.`,
      );
    }),
    ...match.unclear.map(({ stored, people, because }): Finding =>
      noted(
        `${nameOf(stored)} could be any of rows ${
          people.map(({ row }) => row).join(", ")
        } of ${file} (${because}): left open for all of them.`,
      )
    ),
    ...match.doubles.map(({ person, stored }): Finding =>
      noted(
        `row ${person.row} of ${file}, ${
          inOneLine(person.name ?? person.id)
        }, has several submissions: ${
          stored.map(nameOf).join(", ")
        }. Left open.`,
      )
    ),
    ...match.without.map(({ row, name, id }): Finding =>
      noted(
        `row ${row} of ${file}, ${inOneLine(name ?? id)}, ${
          match.strangers.length === 0
            ? "has handed in nothing"
            : "has handed in nothing that is known to be theirs"
        }: no grade is exported.`,
      )
    ),
  ];
}

function examineScaling(input: ExportInput): Finding[] {
  const scaling = scalingOf(input);
  return scaling.from === scaling.to ? [] : [noted(scalingInWords(scaling))];
}

/** What is open is never a zero, and what was not used never goes unsaid. */
function examineHoles(stored: StoredRecord): Finding[] {
  const { record } = stored;
  const { open, decided } = standingOf(record);
  const reasons = open.filter((reason) =>
    !reason.endsWith("own fault.") && reason !== record.disputed
  );
  const holding = new Set(record.unusable?.map(({ reason }) => reason));
  const files = (record.unused ?? []).map(({ path, reason }) =>
    `${path} ${reason}`
  ).filter((text) => !holding.has(text));
  return [
    ...(ungradedIn(record.report).length === 0 || open.length === 0 ? [] : [
      noted(
        `${nameOf(stored)} is not graded ${
          whereUngraded(record.report)
        }, by the grader's own fault: left open, not a zero.`,
      ),
    ]),
    ...reasons.map((reason) =>
      noted(`${nameOf(stored)} is left open: ${reason}`)
    ),
    ...(record.unusable ?? []).filter(({ counts }) => counts === "zero").map((
      { exercise, reason },
    ) =>
      noted(
        `${
          nameOf(stored)
        } has 0 points for exercise ${exercise}, as was asked ` +
          `for: ${reason}`,
      )
    ),
    ...files.map((text) => noted(`${nameOf(stored)}: not used: ${text}`)),
    ...decided.map((text) => noted(`${nameOf(stored)}: ${text}`)),
  ];
}

/** What is in nobody's record. */
function examineUnclaimed({ intake }: ExportInput): Finding[] {
  return [
    ...(intake?.unused ?? []).map(({ path, reason }) =>
      noted(`Not used: ${inOneLine(path)} ${reason}`)
    ),
    ...(intake?.gone ?? []).map((id) =>
      noted(
        `${
          inOneLine(id)
        } was graded before and has no submission now: left out.`,
      )
    ),
  ];
}

/** A submission, as findings call it. */
export function nameOf({ stem, record: { student } }: StoredRecord): string {
  return `${inOneLine(student.id)} (${stem}.json)`;
}

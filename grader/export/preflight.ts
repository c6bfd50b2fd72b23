/**
 * What would go wrong if a platform were given these grades: looked for before
 * anything is written.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import { inOneLine } from "../report/layout.ts";
import type { Finding, Format, Job } from "./format.ts";
import { ungradedIn, whereUngraded } from "./standing.ts";

/**
 * Everything there is to know before an export is made: first what concerns the
 * people, then what the format finds, then what is left open.
 */
export function examine(job: Job, format: Format): Finding[] {
  return [
    ...examinePeople(job),
    ...format.examine?.(job) ?? [],
    ...job.records.flatMap(examineHoles),
  ];
}

function examinePeople({ roster, match }: Job): Finding[] {
  if (roster === undefined || match === undefined) return [];
  const { file } = roster;
  return [
    ...match.strangers.map((stored): Finding => ({
      weight: "refused",
      text:
        `${nameOf(stored)} is not in ${file}: a platform would make a new ` +
        "student, or stop.",
    })),
    ...match.unclear.map(({ stored, people }): Finding => ({
      weight: "refused",
      text: `${nameOf(stored)} could be any of rows ${
        people.map(({ row }) => row).join(", ")
      } of ${file}.`,
    })),
    ...match.doubles.map(({ person, stored }): Finding => ({
      weight: "refused",
      text: `row ${person.row} of ${file}, ${
        inOneLine(person.name ?? person.id)
      }, has several submissions: ${stored.map(nameOf).join(", ")}.`,
    })),
    ...match.without.map(({ row, name, id }): Finding => ({
      weight: "noted",
      text: `row ${row} of ${file}, ${
        inOneLine(name ?? id)
      }, has handed in nothing: no grade is exported.`,
    })),
  ];
}

/** The grader's own fault is never a zero, so somebody has to be told of it. */
function examineHoles(stored: StoredRecord): Finding[] {
  return ungradedIn(stored.record.report).length === 0 ? [] : [{
    weight: "noted",
    text: `${nameOf(stored)} is not graded ${
      whereUngraded(stored.record.report)
    }, by the grader's own fault: left open, not a zero.`,
  }];
}

function nameOf({ stem, record: { student } }: StoredRecord): string {
  return `${inOneLine(student.id)} (${stem}.json)`;
}

import { assertEquals } from "@std/assert";
import { EDITION } from "../../dev/testing/edition.ts";
import type { Verdict } from "../../core/report/report.ts";
import { type Digest, Digester } from "./digest.ts";
import {
  allPass,
  classOf,
  recordOf,
} from "../../dev/testing/class_examples.ts";
import { fault } from "../../dev/testing/class_work.ts";
import {
  everyField,
  HOSTILE_TEXTS,
} from "../../dev/testing/class_examples_of_text.ts";
import { classPage } from "./page.ts";
import type { ClassRecord } from "./record.ts";
import { VERDICTS } from "./verdicts.ts";

const OPTIONS = { title: "Spring" };

function digestsOf(records: readonly ClassRecord[]): Digest[] {
  const digester = new Digester();
  return records.map((record) => digester.digest(record));
}

function assertSamePage(records: readonly ClassRecord[]): void {
  const page = classPage(records, EDITION, OPTIONS);
  assertEquals(classPage(digestsOf(records), EDITION, OPTIONS), page);
}

/** A record with one verdict in all of its first exercises, and of the files together. */
function endedBy(verdict: Verdict, i: number): ClassRecord {
  const kind = verdict === "ungraded"
    ? "grader"
    : verdict === "refused"
    ? "refused"
    : "timeout";
  const feedback = { ...fault(kind, `x${i}\nmore`), tried: `x${i}\nmore` };
  const slip = { verdict, feedback };
  return recordOf({
    student: { id: `s${i}`, name: `Ada ${i}`, email: "ada@example.org" },
    exercises: i % 2 === 0 ? { 1: [slip] } : allPass(),
    together: verdict,
    late: true,
    notes: ["A file lay elsewhere."],
  });
}

Deno.test("classPage() shows the same of digests as of whole records", () => {
  assertSamePage(classOf(1, 60));
  assertSamePage([...VERDICTS, ...VERDICTS].map(endedBy));
});

Deno.test("classPage() shows the same of digests, whatever others wrote", () => {
  const texts = [...HOSTILE_TEXTS, "\t", "a\u0301\u0301\u0301\u0301\u0301b"];
  for (const text of texts) {
    const records = [...classOf(1, 20), ...VERDICTS.map(endedBy)]
      .map((record, i) => everyField(record, `${text}${i}`));
    assertSamePage(records);
    assertSamePage(records.map((record) => everyField(record, text, ["id"])));
  }
});

Deno.test("digest() keeps what several students have in common once", () => {
  const [a, b] = digestsOf(
    ["ada", "ben"].map((id) =>
      recordOf({
        student: { id },
        exercises: {
          ...allPass(),
          8: [{ feedback: fault("threw", `by ${id}`) }],
        },
      })
    ),
  );
  a.report.exercises.forEach((one, i) =>
    assertEquals(one === b.report.exercises[i], true)
  );
});

import { assertEquals } from "@std/assert";
import type { Verdict } from "../report/record.ts";
import { type Digest, Digester } from "./digest.ts";
import { allPass, classOf, recordOf } from "./examples.ts";
import { everyField, HOSTILE_TEXTS } from "./examples_of_text.ts";
import { classPage } from "./page.ts";
import type { ClassRecord } from "./record.ts";
import { VERDICTS } from "./verdicts.ts";

const OPTIONS = { title: "Spring" };

function digestsOf(records: readonly ClassRecord[]): Digest[] {
  const digester = new Digester();
  return records.map((record) => digester.digest(record));
}

function assertSamePage(records: readonly ClassRecord[]): void {
  const page = classPage(records, OPTIONS);
  assertEquals(classPage(digestsOf(records), OPTIONS), page);
}

/** A record with one verdict in all of its first exercises, and in the chain. */
function endedBy(verdict: Verdict, i: number): ClassRecord {
  const slip = { verdict, message: `Tried: x${i}\nmore` };
  return recordOf({
    student: { id: `s${i}`, name: `Ada ${i}`, email: "ada@example.org" },
    exercises: i % 2 === 0 ? { 1: [slip] } : allPass(),
    chain: verdict,
    late: true,
    notes: ["A file lay elsewhere."],
  });
}

Deno.test("the page says the same of digests as of whole records", () => {
  assertSamePage(classOf(1, 60));
  assertSamePage([...VERDICTS, ...VERDICTS].map(endedBy));
});

Deno.test("whatever others wrote, the page says the same of it", () => {
  const texts = [...HOSTILE_TEXTS, "\t", "a\u0301\u0301\u0301\u0301\u0301b"];
  for (const text of texts) {
    const records = [...classOf(1, 20), ...VERDICTS.map(endedBy)]
      .map((record, i) => everyField(record, `${text}${i}`));
    assertSamePage(records);
    assertSamePage(records.map((record) => everyField(record, text, ["id"])));
  }
});

Deno.test("what several students have in common is there once", () => {
  const [a, b] = digestsOf(
    ["ada", "ben"].map((id) =>
      recordOf({
        student: { id },
        exercises: { ...allPass(), 8: [{ message: `Seen by ${id}` }] },
      })
    ),
  );
  a.report.exercises.forEach((one, i) =>
    assertEquals(one === b.report.exercises[i], true)
  );
});

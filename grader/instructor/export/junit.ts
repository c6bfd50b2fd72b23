/**
 * JUnit XML: one file for a class, as Jenkins, GitLab and others show it.
 *
 * A test suite is a student, a test case is a check. The submission's fault is a
 * `<failure>`; the grader's is an `<error>`; what is not started, and what counts
 * for nothing when it fails, is `<skipped>`, so that a suite is red for lost points
 * and for nothing else.
 *
 * There is no standard. The file fits both schemas that are in use, Jenkins's
 * (`junit-10.xsd` of its xunit plugin) and, suite by suite, Apache Surefire's
 * (`surefire-test-report.xsd`). Both want a `time`; a record has none, since the
 * same submission gives the same record, so it is 0.
 *
 * @module
 */
import type { StoredRecord } from "../class/read_records.ts";
import { writtenOut } from "../class/intake/written_out.ts";
import { printable } from "../../core/report/layout.ts";
import type { ExportInput, Format } from "./format.ts";
import {
  type CheckOutcome,
  NOT_GRADED,
  outcomesOf,
  printedBy,
} from "./outcomes.ts";
import { whyOpen } from "./standing.ts";
import type { Scale } from "./scale.ts";
import { standingOf } from "../class/standing.ts";
import { xmlAttribute, xmlText } from "./xml.ts";

/** The format. */
export const junit = {
  name: "junit",
  file: "junit.xml",
  settings: { roster: "optional" },
  next: "Jenkins, GitLab and others show it as a report of tests.",
  write: (input) => new Map([["junit.xml", documentOf(input)]]),
} satisfies Format;

/** What a suite is made of. */
interface Suite {
  readonly name: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
  readonly cases: readonly TestCase[];
}

/** What a test case is made of. */
interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly is: "passed" | "failure" | "error" | "skipped";
  /** What kind of failure or error it is. */
  readonly type?: string;
  readonly text: string;
  /** What was printed. */
  readonly output?: string;
}

function documentOf({ records, scale, match }: ExportInput): string {
  const open = [...match?.open ?? []];
  const suites = [
    ...records.map((stored) => suiteOf(stored, scale)),
    ...open.map(([{ id }, reason]): Suite => ({
      name: writtenOut(id),
      properties: [["points", "not graded"], ["open", reason]],
      cases: [{
        className: writtenOut(id),
        name: "whose it is",
        is: "skipped",
        text: reason,
      }],
    })),
    ...(match?.without ?? []).map(({ id }): Suite => ({
      name: id,
      properties: [],
      cases: [{
        className: id,
        name: "handed in",
        is: "skipped",
        text: "nothing was handed in",
      }],
    })),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="gradlings">',
    ...suites.flatMap(writeSuite),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteOf({ record }: StoredRecord, scale: Scale): Suite {
  const { student: { id, name }, hashes, late } = record;
  const report = record.shown ?? record.report;
  const printed = new Map(
    report.exercises.map((exercise, i) => [i, printedBy(exercise)]),
  );
  const outcomes = outcomesOf(record, scale);
  const lengths = report.exercises.map(({ checks }) => checks.length);
  /** What an exercise printed stands under the first of its checks. */
  const firsts = new Map(
    lengths.map((_, i) => [
      lengths.slice(0, i).reduce((sum, length) => sum + length, 0),
      i,
    ]),
  );
  const { points, decided } = standingOf(record);
  return {
    name: writtenOut(id),
    properties: [
      ...(name === undefined ? [] : [["name", name] as const]),
      ["points", points === undefined ? "not graded" : String(points)],
      ["maxPoints", String(scale.maxPoints)],
      ...decided.map((text) => ["decided", text] as const),
      ...whyOpen(record, NOT_GRADED).map((text) => ["open", text] as const),
      ...(late ? [["late", "true"] as const] : []),
      ["seed", String(report.seed)],
      ["hash", hashes.together],
    ],
    cases: outcomes.map((outcome, i) => ({
      className: `${writtenOut(id)}.${outcome.group}`,
      name: outcome.check,
      ...stateOf(outcome),
      output: printed.get(firsts.get(i) ?? -1),
    })),
  };
}

function stateOf(
  { fault, counts, verdict, text }: CheckOutcome,
): Pick<TestCase, "is" | "type" | "text"> {
  if (fault === "nobody's") return { is: "passed", text: "" };
  if (fault === "not started") return { is: "skipped", text: "not started" };
  if (!counts) return { is: "skipped", text: `worth no points: ${text}` };
  return {
    is: fault === "grader's" ? "error" : "failure",
    type: verdict,
    text,
  };
}

function writeSuite({ name, properties, cases }: Suite): string[] {
  const count = (is: TestCase["is"]) =>
    cases.filter((testCase) => testCase.is === is).length;
  const attributes = attributesOf({
    name: printable(name),
    tests: String(cases.length),
    failures: String(count("failure")),
    errors: String(count("error")),
    skipped: String(count("skipped")),
    time: "0",
  });
  return [
    `  <testsuite${attributes}>`,
    ...(properties.length === 0 ? [] : [
      "    <properties>",
      ...properties.map(([name, value]) =>
        `      <property${attributesOf({ name, value: printable(value) })}/>`
      ),
      "    </properties>",
    ]),
    ...cases.flatMap(writeCase),
    "  </testsuite>",
  ];
}

function writeCase(
  { className, name, is, type, text, output }: TestCase,
): string[] {
  const start = `    <testcase${
    attributesOf({ classname: printable(className), name, time: "0" })
  }`;
  const message = text.split("\n", 2).join(" ");
  const children = [
    ...(is === "passed" ? [] : is === "skipped"
      // Surefire's schema has no type here, and the message says it all.
      ? [`      <skipped${attributesOf({ message: text })}/>`]
      : [
        `      <${is}${attributesOf({ message, type: type! })}>${
          xmlText(text)
        }</${is}>`,
      ]),
    ...(output === undefined
      ? []
      : [`      <system-out>${xmlText(output)}</system-out>`]),
  ];
  return children.length === 0
    ? [`${start}/>`]
    : [`${start}>`, ...children, "    </testcase>"];
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`).join("");
}

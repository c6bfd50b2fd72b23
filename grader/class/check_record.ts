/**
 * Whether what a file holds is a record of a graded submission.
 *
 * @module
 */
import type { Report, Verdict } from "../report/record.ts";
import { VERDICTS } from "./verdicts.ts";
import type { ClassRecord } from "./record.ts";

/** A part of a JSON value, and the way to it. */
interface Part {
  readonly value: unknown;
  readonly path: string;
}

/**
 * Checks everything that is read of a record later on: a grade must not depend on
 * a field that is missing, or on points that do not add up.
 *
 * @param value What was read from a file.
 * @returns The same value.
 * @throws {Error} If it is no record; the message names the first part that is wrong.
 */
export function checkRecord(value: unknown): ClassRecord {
  const record: Part = { value, path: "" };
  isObject(record);
  isLiteral(at(record, "schema"), "gradlings/record/v1");
  const student = at(record, "student");
  isObject(student);
  isText(at(student, "id"));
  require(String(at(student, "id").value).trim() !== "", at(student, "id"), {
    shouldBe: "a text that is not empty",
  });
  isOptional(at(student, "name"), isText);
  isOptional(at(student, "email"), isText);
  isOptional(at(record, "submitted"), isInstant);
  isOptional(at(record, "late"), (part) => isLiteral(part, true));
  isText(at(record, "source"));
  isList(at(record, "notes")).forEach(isText);
  isObject(at(record, "hashes"));
  checkReport(at(record, "report"));
  isOptional(at(record, "homework"), checkHomework);
  return value as ClassRecord;
}

function checkHomework(homework: Part): void {
  isObject(homework);
  isWhole(at(homework, "seed"));
  for (const one of isList(at(homework, "only"))) {
    isObject(one);
    isWhole(at(one, "exercise"));
    isList(at(one, "checks")).forEach(isText);
  }
}

function checkReport(report: Part): void {
  isObject(report);
  isLiteral(at(report, "schema"), "gradlings/report/v1");
  isWhole(at(report, "seed"));
  const exercises = isList(at(report, "exercises"));
  require(exercises.length > 0, at(report, "exercises"), {
    shouldBe: "a list that is not empty",
  });
  exercises.forEach(checkExercise);
  checkCheck(at(report, "chain"));
  const { exercises: rows, ...sums } = report.value as Report;
  addUp(report, sums, rows);
  const numbers = rows.map(({ number }) => number);
  require(new Set(numbers).size === numbers.length, at(report, "exercises"), {
    shouldBe: "a list that has each exercise once",
  });
}

function checkExercise(exercise: Part): void {
  isObject(exercise);
  isWhole(at(exercise, "number"));
  isText(at(exercise, "name"));
  isText(at(exercise, "file"));
  isVerdict(at(exercise, "verdict"));
  isOptional(at(exercise, "console"), isText);
  const checks = isList(at(exercise, "checks"));
  require(checks.length > 0, at(exercise, "checks"), {
    shouldBe: "a list that is not empty: no check at all is no grade",
  });
  checks.forEach(checkCheck);
  const { checks: rows, ...sums } = exercise.value as Report["exercises"][0];
  addUp(exercise, sums, rows);
}

function checkCheck(check: Part): void {
  isObject(check);
  isText(at(check, "name"));
  isVerdict(at(check, "verdict"));
  isWhole(at(check, "points"));
  isWhole(at(check, "maxPoints"));
  isOptional(at(check, "stretch"), (part) => isLiteral(part, true));
  isOptional(at(check, "message"), isText);
  isOptional(at(check, "mistake"), isText);
  const { points, maxPoints } = check.value as Points;
  require(points <= maxPoints, at(check, "points"), {
    shouldBe: `no more than its maxPoints, ${maxPoints}`,
  });
}

interface Points {
  readonly points: number;
  readonly maxPoints: number;
}

function addUp(whole: Part, sums: Points, parts: readonly Points[]): void {
  for (const key of ["points", "maxPoints"] as const) {
    isWhole(at(whole, key));
    const sum = parts.reduce((total, part) => total + part[key], 0);
    require(sums[key] === sum, at(whole, key), {
      shouldBe: `${sum}, the sum of its parts`,
    });
  }
}

function at({ value, path }: Part, key: string): Part {
  return {
    value: (value as Record<string, unknown>)[key],
    path: path === "" ? key : `${path}.${key}`,
  };
}

function isList(part: Part): Part[] {
  require(Array.isArray(part.value), part, { shouldBe: "a list" });
  return (part.value as unknown[]).map((value, i) => ({
    value,
    path: `${part.path}[${i}]`,
  }));
}

function isObject(part: Part): void {
  const { value } = part;
  require(
    typeof value === "object" && value !== null && !Array.isArray(value),
    part,
    { shouldBe: "an object" },
  );
}

function isText(part: Part): void {
  require(typeof part.value === "string", part, { shouldBe: "a text" });
}

function isWhole(part: Part): void {
  require(Number.isSafeInteger(part.value) && Number(part.value) >= 0, part, {
    shouldBe: "a whole number that is not negative",
  });
}

function isLiteral(part: Part, literal: unknown): void {
  require(part.value === literal, part, { shouldBe: JSON.stringify(literal) });
}

function isVerdict(part: Part): void {
  isText(part);
  require(VERDICTS.includes(part.value as Verdict), part, {
    shouldBe: `one of ${VERDICTS.join(", ")}`,
  });
}

function isInstant(part: Part): void {
  isText(part);
  require(!Number.isNaN(Date.parse(part.value as string)), part, {
    shouldBe: "a time in UTC like 2026-06-01T14:32:01Z",
  });
}

function isOptional(part: Part, check: (part: Part) => void): void {
  if (part.value !== undefined) check(part);
}

function require(
  holds: boolean,
  { value, path }: Part,
  { shouldBe }: { shouldBe: string },
): void {
  if (holds) return;
  const is = value === undefined
    ? "is missing"
    : `is ${String(JSON.stringify(value)).slice(0, 40)}`;
  throw new Error(
    `${path === "" ? "the whole" : path} ${is} and should be ${shouldBe}`,
  );
}

/**
 * Whether what a file holds is a record of a graded submission.
 *
 * @module
 */
import type { Report } from "../../core/report/report.ts";
import { checkFeedback } from "./check_feedback.ts";
import {
  at,
  isList,
  isLiteral,
  isObject,
  isOneOf,
  isOptional,
  isText,
  isWhole,
  type Part,
  require,
} from "./json_part.ts";
import { VERDICTS } from "./verdicts.ts";
import type { ClassRecord } from "./record.ts";

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
  isOptional(at(record, "facts"), checkFacts);
  isOptional(at(record, "disputed"), isText);
  isOptional(at(record, "unused"), (list) =>
    isList(list).forEach((one) => {
      isObject(one);
      isText(at(one, "path"));
      isText(at(one, "reason"));
    }));
  isOptional(at(record, "unusable"), (list) =>
    isList(list).forEach((one) => {
      isObject(one);
      isWhole(at(one, "exercise"));
      isText(at(one, "reason"));
      isOptional(at(one, "counts"), (part) => isLiteral(part, "zero"));
    }));
  isOptional(at(record, "overrides"), (list) =>
    isList(list).forEach((one) => {
      isObject(one);
      isOptional(at(one, "exercise"), isWhole);
      isWhole(at(one, "points"));
      isOptional(at(one, "note"), isText);
    }));
  isOptional(at(record, "prints"), (prints) => {
    isObject(prints);
    for (const number of Object.keys(prints.value as object)) {
      isList(at(prints, number)).forEach(isWhole);
    }
  });
  isOptional(at(record, "ours"), (list) => isList(list).forEach(isWhole));
  isOptional(at(record, "shown"), checkReport);
  isOptional(at(record, "feedbackTarget"), (target) => {
    isObject(target);
    isOneOf(at(target, "platform"), ["canvas", "moodle"]);
    isText(at(target, "name"));
  });
  return value as ClassRecord;
}

function checkFacts(facts: Part): void {
  isObject(facts);
  isList(at(facts, "names")).forEach(isText);
  for (const one of isList(at(facts, "exact"))) {
    isObject(one);
    isText(at(one, "kind"));
    isText(at(one, "value"));
  }
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
  isLiteral(at(report, "schema"), "gradlings/report/v2");
  isWhole(at(report, "seed"));
  const exercises = isList(at(report, "exercises"));
  require(exercises.length > 0, at(report, "exercises"), {
    shouldBe: "a list that is not empty",
  });
  exercises.forEach(checkExercise);
  checkCheck(at(report, "together"));
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
  isOneOf(at(exercise, "verdict"), VERDICTS);
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
  isOneOf(at(check, "verdict"), VERDICTS);
  isWhole(at(check, "points"));
  isWhole(at(check, "maxPoints"));
  isOptional(at(check, "bonus"), (part) => isLiteral(part, true));
  isOptional(at(check, "feedback"), checkFeedback);
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

function isInstant(part: Part): void {
  isText(part);
  require(!Number.isNaN(Date.parse(part.value as string)), part, {
    shouldBe: "a time in UTC like 2026-06-01T14:32:01Z",
  });
}

/**
 * `exercise.json`: the row of the course table for an exercise of one's own.
 *
 * It has the form of the kit's own rows. People write it by hand, so faults are reported
 * field by field.
 *
 * @module
 */
import {
  type ExerciseLesson,
  type Lesson,
  validateRows,
} from "../core/course/lesson.ts";

/** The type of each field; one with a question mark is optional. */
type Fields = Readonly<Record<string, string>>;

const ROW: Fields = {
  number: "number",
  name: "string",
  title: "string",
  exercise: "object",
  givesAway: "string?",
};

const EXERCISE: Fields = {
  exports: "list of strings",
  learnt: "string",
  can: "string?",
  look: "string?",
  checks: "list of objects",
};

const CHECK: Fields = {
  name: "string",
  points: "number",
  idea: "string",
  read: "string",
  readOf: "object of strings?",
  bonus: "true?",
  composed: "true?",
  shows: "true?",
};

/**
 * Reads a row.
 *
 * @param json The text of `exercise.json`.
 * @param lessons The course it is to be added to.
 * @returns The row, or what is wrong with it, in whole sentences.
 */
export function readRow(
  json: string,
  lessons: readonly Lesson[],
): { row: ExerciseLesson } | { faults: readonly string[] } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch (error) {
    return { faults: [`It is not JSON: ${(error as Error).message}.`] };
  }
  const faults = faultsIn(parsed);
  if (faults.length > 0) return { faults };
  const row = { ...parsed as ExerciseLesson, added: true as const };
  const fault = faultInCourse(row, lessons);
  return fault === undefined ? { row } : { faults: [fault] };
}

function faultsIn(row: unknown): string[] {
  const faults = faultsOfFields("It", row, ROW);
  if (faults.length > 0) return faults;
  const { exercise } = row as ExerciseLesson;
  faults.push(...faultsOfFields('"exercise"', exercise, EXERCISE));
  if (faults.length > 0) return faults;
  return exercise.checks.flatMap((check, i) =>
    faultsOfFields(`Check ${i + 1}`, check, CHECK)
  );
}

function faultsOfFields(
  what: string,
  value: unknown,
  fields: Fields,
): string[] {
  if (!TYPES["object"](value)) return [`${what} is not an object with fields.`];
  const object = value as Record<string, unknown>;
  const unknown = Object.keys(object).filter((name) => !(name in fields))
    .map((name) =>
      `${what} has an unknown field "${name}". The fields are ${
        Object.keys(fields).join(", ")
      }.`
    );
  const wrong = Object.entries(fields)
    .filter(([name, type]) =>
      !(type.endsWith("?") && object[name] === undefined) &&
      !TYPES[type.replace("?", "")](object[name])
    )
    .map(([name, type]) =>
      object[name] === undefined
        ? `${what} has no "${name}".`
        : `${what} has a field "${name}" that should be ${
          KINDS[type.replace("?", "")]
        }.`
    );
  return [...unknown, ...wrong];
}

/** What each type of a field means. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  "string": (value) => typeof value === "string",
  "number": (value) => typeof value === "number",
  "true": (value) => value === true,
  "object": (value) =>
    typeof value === "object" && value !== null && !Array.isArray(value),
  "object of strings": (value) =>
    TYPES["object"](value) &&
    Object.values(value as object).every(TYPES["string"]),
  "list of strings": (value) =>
    Array.isArray(value) && value.every(TYPES["string"]),
  "list of objects": (value) =>
    Array.isArray(value) && value.every(TYPES["object"]),
};

/** Each type in words. */
const KINDS: Readonly<Record<string, string>> = {
  "string": "a string",
  "number": "a number",
  "true": "true or left out",
  "object": "an object",
  "object of strings": "an object of strings",
  "list of strings": "a list of strings",
  "list of objects": "a list of objects",
};

/** What would be wrong with the course if this row were in it. */
function faultInCourse(
  row: ExerciseLesson,
  lessons: readonly Lesson[],
): string | undefined {
  const before = lessons.find(({ name }) => name === row.name);
  if (before !== undefined && !before.added) {
    return `The kit has an exercise "${row.name}" already: choose another name.`;
  }
  const number = before?.number ?? lessons.length;
  if (row.number !== number) {
    return before === undefined
      ? `Its number is ${row.number}, but the next one in this copy is ${number}.`
      : `Its number is ${row.number}, but "${row.name}" is exercise ${number} ` +
        "in this copy.";
  }
  if (!row.exercise.exports.every((name) => /^[A-Za-z_$][\w$]*$/.test(name))) {
    return '"exports" contains something that is not a name.';
  }
  try {
    validateRows(lessons.toSpliced(number, 1, row));
    return undefined;
  } catch (error) {
    const mine = `Course table, row ${number} ("${row.name}")`;
    const fault = (error as Error).message.replace(mine, "")
      .replace(/^[:,] /, "");
    return `${fault[0].toUpperCase()}${fault.slice(1)}.`;
  }
}

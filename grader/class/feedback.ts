/**
 * The page a student gets back: Markdown, which can be read as it is.
 *
 * @module
 */
import { holdChain } from "../course/course.ts";
import {
  type CheckReport,
  type ExerciseReport,
  isUntouched,
  type Report,
} from "../report/record.ts";
import { words } from "../report/terminal.ts";
import { checkOf, lessonOf, worthOf } from "./course_words.ts";
import { checkByCheck } from "./feedback_checks.ts";
import { findFirst, showFirst } from "./feedback_first.ts";
import { codeBlock, codeSpan, prose } from "./markdown_text.ts";
import { saidBy } from "./named.ts";
import type { ClassRecord } from "./record.ts";
import { count, cut, linesOf, momentOf, nameOf } from "./shown_text.ts";
import { hasUngraded, signOf } from "./verdicts.ts";

/**
 * Writes a student's feedback: how it went, what to look at first, then check by
 * check. It says no more of a right answer than the report's messages do, and
 * nothing of the notes, which are the instructor's.
 *
 * @returns Markdown in which nothing that others wrote is more than text.
 */
export function feedbackPage(record: ClassRecord): string {
  const { student, report } = record;
  const first = findFirst(report);
  const open = report.exercises.filter((one) =>
    !passes(one) && !isUntouched(one)
  );
  const toCome = report.exercises.filter(isUntouched);
  return [
    `# Feedback for ${prose(nameOf(student))}`,
    handedIn(record),
    standing(report),
    ...notGraded(report),
    ...onlyAtHome(record),
    ...section("## Look at this first", first ? showFirst(first) : []),
    ...section(
      "## Check by check",
      open.flatMap((exercise) => checkByCheck(exercise, first)),
    ),
    ...together(report),
    ...list("## What passes", report.exercises.filter(passes).map(passed)),
    ...list("## Still to come", toCome.map(titleOf)),
  ].join("\n\n").toWellFormed() + "\n";
}

function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

function list(heading: string, items: readonly string[]): string[] {
  const lines = items.map((item) => `- ${item}`).join("\n");
  return section(heading, items.length === 0 ? [] : [lines]);
}

function handedIn({ student, submitted, late }: ClassRecord): string {
  const when = submitted === undefined
    ? ""
    : `, handed in ${prose(momentOf(submitted))}`;
  const marked = late ? ", marked as late" : "";
  return `Work of ${codeSpan(cut(student.id, 80))}${when}${marked}.`;
}

/** The points, and what is good about them. */
function standing(report: Report): string {
  const { points, maxPoints } = report;
  return `**${points} of ${maxPoints} points.** ${encouragement(report)}`;
}

function encouragement({ exercises, chain }: Report): string {
  const passing = exercises.filter(passes);
  if (exercises.length > 0 && passing.length === exercises.length) {
    return holdChain(passing) && chain.verdict === "pass"
      ? "All of it passes, and your own files work together: you have built a neural network from one number up."
      : "Every exercise passes. Well done.";
  }
  if (passing.length > 0) {
    const noun = passing.length === 1 ? "Exercise" : "Exercises";
    const verb = passing.length === 1 ? "passes" : "pass";
    const names = passing.map(({ number }) => number).join(", ");
    return `${noun} ${names} ${verb} in full: that stands, and the rest builds on it.`;
  }
  const checks = exercises.flatMap(({ checks }) => checks)
    .filter(({ verdict, stretch }) => verdict === "pass" && !stretch);
  if (checks.length > 0) {
    const verb = checks.length === 1 ? "passes" : "pass";
    return `${count(checks.length, "check")} ${verb} already: a start is made.`;
  }
  if (exercises.some((one) => !isUntouched(one) && !hasUngraded(one))) {
    return "Nothing passes yet, but below you see what is in the way.";
  }
  return exercises.some(hasUngraded)
    ? "Nothing of it could be counted yet."
    : "Nothing is written yet, so everything is still to be won.";
}

/** What the grader failed at: said aloud, and that it costs nothing. */
function notGraded({ exercises, chain, maxPoints }: Report): string[] {
  const left = exercises.filter(hasUngraded);
  if (left.length === 0 && chain.verdict !== "ungraded") return [];
  const what = left.length === 0
    ? "how your own files do together"
    : left.map(({ number }) => `exercise ${number}`).join(", ");
  const worth = exercises.reduce(
    (total, one) => total + (worthOf(one.number) ?? one.maxPoints),
    0,
  );
  const outOf = worth > maxPoints
    ? `: your points are out of ${maxPoints} instead of ${worth}`
    : "";
  return [
    `**Not graded:** ${what}. There the grader itself failed, which is not your ` +
    `doing. It counts neither for nor against you${outOf}.`,
  ];
}

/** What passes with the homework's inputs, and with no others. */
function onlyAtHome({ homework }: ClassRecord): string[] {
  const only = homework?.only ?? [];
  if (only.length === 0) return [];
  const names = only.map(({ exercise, checks }) =>
    `exercise ${exercise} (${checks.map(prose).join(", ")})`
  );
  return [
    `**These pass with the numbers of the homework only:** ${
      names.join("; ")
    }. ` +
    "With other random inputs something else comes out: is a number written in " +
    "where your code should compute it?",
  ];
}

/** An exercise that passes, with what one takes along, and what there is beyond. */
function passed(exercise: ExerciseReport): string {
  const { number, points, maxPoints, checks } = exercise;
  const learnt = lessonOf(number)?.exercise.learnt;
  const stretches = checks.filter(({ verdict, stretch }) =>
    stretch && verdict !== "pass"
  );
  return [
    `${signOf("pass")} ${titleOf(exercise)}, ${points} of ${maxPoints}.`,
    ...(learnt === undefined ? [] : [prose(learnt)]),
    ...stretches.map((check) => invitation(number, check)),
  ].join(" ");
}

function invitation(number: number, { name }: CheckReport): string {
  const idea = checkOf(number, name)?.idea ?? "";
  return `If you like a stretch, "${prose(name)}": ${prose(idea)}`;
}

function titleOf({ number, name }: ExerciseReport): string {
  return `Exercise ${number}: ${prose(lessonOf(number)?.title ?? name)}`;
}

/** How the student's own files do together, where that is news. */
function together({ exercises, chain }: Report): string[] {
  const whole = holdChain(exercises);
  if (!whole || !exercises.every(passes)) return [];
  if (chain.verdict === "pass" || chain.verdict === "ungraded") return [];
  const { observed } = saidBy(chain);
  return section("## Your own files together", [
    `Each exercise passes, with our version of the files before it. Your own ` +
    `files, run together: **${words(chain.verdict)}**.`,
    ...(observed.trim() === "" ? [] : [codeBlock(linesOf(observed, 12, 240))]),
  ]);
}

function passes({ verdict }: ExerciseReport): boolean {
  return verdict === "pass";
}

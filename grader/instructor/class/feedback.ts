/**
 * The page a student gets back: Markdown, which can be read as it is.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import {
  type CheckReport,
  type ExerciseReport,
  isUntouched,
  type Report,
} from "../../core/report/report.ts";
import { words } from "../../core/report/verdict_words.ts";
import { checkOf, lessonOf, worthOf } from "./course_words.ts";
import { checkByCheck } from "./feedback_checks.ts";
import {
  type FeedbackHomework,
  findFirst,
  showFirst,
} from "./feedback_first.ts";
import { codeBlock, codeSpan, prose } from "./markdown_text.ts";
import { observedIn } from "./named.ts";
import type { ClassRecord } from "./record.ts";
import { count, cut, linesOf, momentOf, nameOf } from "./shown_text.ts";
import { standingOf } from "./standing.ts";
import { hasUngraded, signOf } from "./verdicts.ts";

/**
 * Writes a student's feedback: how it went, what to look at first, then check by
 * check. It says no more of a right answer than the report does, and nothing of the
 * notes, which are the instructor's.
 *
 * @param edition The course it was graded on.
 * @param homework The homework it was, where it was one.
 * @returns Markdown in which nothing that others wrote is more than text.
 */
export function feedbackPage(
  record: ClassRecord,
  edition: Edition,
  homework: FeedbackHomework = {},
): string {
  const { student, report: graded, unusable = [] } = record;
  // There is nothing to fix in a file that could not be used, and no zero for it.
  const report = {
    ...graded,
    exercises: graded.exercises.filter(({ number }) =>
      !unusable.some(({ exercise, counts }) =>
        exercise === number && counts === undefined
      )
    ),
  };
  const first = findFirst(report);
  const open = report.exercises.filter((one) =>
    !passes(one) && !isUntouched(one)
  );
  const toCome = report.exercises.filter(isUntouched);
  return [
    `# Feedback for ${prose(nameOf(student))}`,
    handedIn(record, homework),
    standing(record, report, edition),
    ...notGraded(report, edition),
    ...notUsed(record),
    ...onlyAtHome(record),
    ...section(
      "## Look at this first",
      first ? showFirst(first, edition, homework) : [],
    ),
    ...section(
      "## Check by check",
      open.flatMap((exercise) => checkByCheck(exercise, edition, first)),
    ),
    ...together(report, edition),
    ...list(
      "## What passes",
      report.exercises.filter(passes).map((one) => passed(one, edition)),
    ),
    ...list("## Still to come", toCome.map((one) => titleOf(one, edition))),
  ].join("\n\n").toWellFormed() + "\n";
}

function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks];
}

function list(heading: string, items: readonly string[]): string[] {
  const lines = items.map((item) => `- ${item}`).join("\n");
  return section(heading, items.length === 0 ? [] : [lines]);
}

function handedIn(
  { student, submitted, late }: ClassRecord,
  { title }: FeedbackHomework,
): string {
  const what = title === undefined ? "" : `${prose(title)}: `;
  const when = submitted === undefined
    ? ""
    : `, handed in ${prose(momentOf(submitted))}`;
  const marked = late ? ", marked as late" : "";
  return `${what}${what === "" ? "W" : "w"}ork of ${
    codeSpan(cut(student.id, 80))
  }${when}${marked}.`;
}

/** The points, and what is good about them. */
function standing(
  record: ClassRecord,
  report: Report,
  edition: Edition,
): string {
  const { maxPoints } = report;
  const isPart = report.exercises.length < record.report.exercises.length;
  const { points, open, decided } = standingOf(record);
  const isOpen = open.some((reason) => !reason.endsWith("own fault."));
  const total = isOpen
    ? "Your total is not decided yet."
    : `${points ?? report.points} of ${maxPoints} points.`;
  return [
    `**${total}** ${encouragement(report, edition, isPart)}`.trimEnd(),
    ...decided.map(prose),
  ]
    .join("\n\n");
}

/** What was handed in and could not be used: it costs nothing until it is decided. */
function notUsed(record: ClassRecord): string[] {
  const { source, unused = [], unusable = [], disputed } = record;
  // The student knows whose folder it is, and what lies in it.
  const within = (text: string) => text.replaceAll(`${source}/`, "");
  const files = unused.filter(({ path, reason }) =>
    !unusable.some((one) => one.reason === `${path} ${reason}`)
  );
  const open = unusable.some(({ counts }) => counts === undefined);
  return [
    ...(disputed === undefined ? [] : [
      "**Not decided yet:** whose work this is, or whether it counts. Please ask the " +
      "course staff.",
    ]),
    ...list(
      "## Handed in, but not usable",
      [
        ...[...Map.groupBy(unusable, ({ reason }) => reason)].map(
          ([reason, found]) => {
            const numbers = found.map(({ exercise }) => String(exercise));
            const list = new Intl.ListFormat("en").format(numbers);
            return `Exercise${numbers.length === 1 ? "" : "s"} ${list}: ${
              prose(within(reason))
            }`;
          },
        ),
        ...files.map(({ path, reason }) =>
          `${codeSpan(within(path))} ${prose(within(reason))}`
        ),
      ],
    ),
    ...(open
      ? [
        "These points are open, they are not zero. Please hand the files in " +
        "again, or ask the course staff.",
      ]
      : []),
  ];
}

/** @param isPart Whether there are exercises of which nothing could be used. */
function encouragement(
  { exercises, together }: Report,
  edition: Edition,
  isPart: boolean,
): string {
  const passing = exercises.filter(passes);
  if (!isPart && passing.length > 0 && passing.length === exercises.length) {
    return edition.runTogether(passing) && together.verdict === "pass"
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
    .filter(({ verdict, bonus }) => verdict === "pass" && !bonus);
  if (checks.length > 0) {
    const verb = checks.length === 1 ? "passes" : "pass";
    return `${count(checks.length, "check")} ${verb} already: a start is made.`;
  }
  if (exercises.some((one) => !isUntouched(one) && !hasUngraded(one))) {
    return "Nothing passes yet, but below you see what is in the way.";
  }
  // Something was handed in, so there is no telling what is written.
  if (isPart) return "";
  return exercises.some(hasUngraded)
    ? "Nothing of it could be counted yet."
    : "Nothing is written yet, so everything is still to be won.";
}

/** What the grader failed at, and that it costs nothing. */
function notGraded(
  { exercises, together, maxPoints }: Report,
  edition: Edition,
): string[] {
  const left = exercises.filter(hasUngraded);
  if (left.length === 0 && together.verdict !== "ungraded") return [];
  const what = left.length === 0
    ? "how your own files work together"
    : left.map(({ number }) => `exercise ${number}`).join(", ");
  const worth = exercises.reduce(
    (total, one) => total + (worthOf(edition, one.number) ?? one.maxPoints),
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
    "With other random inputs the result is wrong: is a number written in " +
    "where your code should compute it?",
  ];
}

/** An exercise that passes, with what one takes along, and what there is beyond. */
function passed(exercise: ExerciseReport, edition: Edition): string {
  const { number, points, maxPoints, checks } = exercise;
  const learnt = lessonOf(edition, number)?.exercise.learnt;
  const bonuses = checks.filter(({ verdict, bonus }) =>
    bonus && verdict !== "pass"
  );
  return [
    `${signOf("pass")} ${
      titleOf(exercise, edition)
    }, ${points} of ${maxPoints}.`,
    ...(learnt === undefined ? [] : [prose(learnt)]),
    ...bonuses.map((check) => invitation(number, check, edition)),
  ].join(" ");
}

function invitation(
  number: number,
  { name }: CheckReport,
  edition: Edition,
): string {
  const idea = checkOf(edition, number, name)?.idea ?? "";
  return `If you like a bonus, "${prose(name)}": ${prose(idea)}`;
}

function titleOf({ number, name }: ExerciseReport, edition: Edition): string {
  const title = lessonOf(edition, number)?.title ?? name;
  return `Exercise ${number}: ${prose(title)}`;
}

/** How the student's own files work together, where that is news. */
function together(
  { exercises, together: check }: Report,
  edition: Edition,
): string[] {
  const whole = edition.runTogether(exercises);
  if (!whole || !exercises.every(passes)) return [];
  if (check.verdict === "pass" || check.verdict === "ungraded") return [];
  const observed = observedIn(check);
  return section("## Your own files together", [
    `Each exercise passes, with our version of the files before it. Your own ` +
    `files, run together: **${words(check.verdict)}**.`,
    ...(observed.trim() === "" ? [] : [codeBlock(linesOf(observed, 12, 240))]),
  ]);
}

function passes({ verdict }: ExerciseReport): boolean {
  return verdict === "pass";
}

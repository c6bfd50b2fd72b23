/**
 * The shape of a row of the course table, and the rules it must obey.
 *
 * @module
 */

/** One check of an exercise. */
export interface Check {
  /** Unique within its exercise, and the name of its probe. */
  readonly name: string;
  /** Whole points; 0 exactly for a bonus check. */
  readonly points: number;
  /** The one sentence the check is about, shown when it does not pass. */
  readonly idea: string;
  /** The heading in the lesson to read again. */
  readonly read: string;
  /** Other headings, where something of it is told there: by what a message names. */
  readonly readOf?: Readonly<Record<string, string>>;
  /**
   * Checks to look at before this one, where it shows a known mistake with this id: the
   * lesson has it made for a while.
   */
  readonly round?: { readonly of: string; readonly checks: readonly string[] };
  /** True for a check that invites: no points, and it keeps nothing from passing. */
  readonly bonus?: true;
  /** True when it looks at what is put together from what earlier checks look at. */
  readonly composed?: true;
  /** True when the observed numbers are worth showing after a pass. */
  readonly shows?: true;
}

/** What there is to write in a lesson. */
export interface Exercise {
  /** The names the learner's file must export (types do not count). */
  readonly exports: readonly string[];
  /** What one takes along, shown after a pass. */
  readonly learnt: string;
  /** What one can do now: it goes on from "You can now". */
  readonly can?: string;
  /** The heading in the lesson where that is tried out. */
  readonly look?: string;
  /** Another form of our solution, as the lesson teaches it: part of its file's name. */
  readonly alsoAs?: string;
  /** The checks, in the order one would try them. */
  readonly checks: readonly Check[];
}

/** One row of the course table. */
export interface Lesson {
  /** Its place in the course, from 0. */
  readonly number: number;
  /** Lower case with underscores; part of every file name. */
  readonly name: string;
  /** What it is called when shown. */
  readonly title: string;
  /**
   * The heading of a section that gives the exercise away: it is not handed out as
   * homework.
   */
  readonly givesAway?: string;
  /** Absent for a lesson that is only read. */
  readonly exercise?: Exercise;
  /** True for one of the instructor's own, put into this copy by `deno task add`. */
  readonly added?: true;
}

export type ExerciseLesson = Lesson & { readonly exercise: Exercise };

/** What the names of all files of a lesson begin with: `02_ops`. */
export function stemOf(
  { number, name }: Pick<Lesson, "number" | "name">,
): string {
  return `${String(number).padStart(2, "0")}_${name}`;
}

/** What an exercise's file is called, wherever it lies: `02_ops.ts`. */
export function exerciseFileName(
  lesson: Pick<Lesson, "number" | "name">,
): string {
  return `${stemOf(lesson)}.ts`;
}

/**
 * The files of a lesson, relative to the folder of the kit, with `/` on every
 * platform.
 *
 * @param lesson A row of the course table.
 * @returns One path for each kind of file.
 */
export function filesOf(lesson: Lesson): {
  lesson: string;
  hints: string;
  exercise: string;
  test: string;
  row: string;
  stub: string;
  solution: string;
  checks: string;
  mistakes: string;
  recorded: string;
} {
  const base = stemOf(lesson);
  return {
    lesson: `lessons/${base}.md`,
    hints: `lessons/${base}_hints.md`,
    exercise: `exercises/${base}.ts`,
    test: `exercises/${base}_test.ts`,
    row: `grader/core/course/rows/${base}.json`,
    stub: `grader/core/course/stubs/${base}.ts`,
    solution: `solutions/${base}.ts`,
    checks: `grader/core/probes/${base}.ts`,
    mistakes: `grader/core/mistakes/catalogue/${base}.ts`,
    recorded: `grader/core/mistakes/recorded/${base}.json`,
  };
}

/** Our solution in the other form that the lesson teaches, if there is one. */
export function otherSolution(lesson: ExerciseLesson): string | undefined {
  const { alsoAs } = lesson.exercise;
  return alsoAs && `solutions/${stemOf(lesson)}_${alsoAs}.ts`;
}

/**
 * Checks the rules a course table must obey.
 *
 * @param lessons The rows.
 * @returns The same rows.
 * @throws {Error} If a row breaks a rule; the message names the row and the rule.
 */
export function validateRows(lessons: readonly Lesson[]): readonly Lesson[] {
  const names = new Set<string>();
  const exported = new Set<string>();
  for (const [i, { number, name, title, exercise }] of lessons.entries()) {
    const row = `Course table, row ${i} ("${name}")`;
    require(number === i, `${row}: its number is ${number}, not ${i}`);
    require(/^[a-z]+(_[a-z]+)*$/.test(name), `${row}: not a valid name`);
    require(!names.has(name), `${row}: the name occurs twice`);
    require(title.trim() !== "", `${row}: the title is empty`);
    names.add(name);
    if (exercise === undefined) continue;
    validateExercise(row, exercise);
    for (const one of exercise.exports) {
      require(
        !exported.has(one),
        `${row}: an exercise before it exports ${one} already`,
      );
      exported.add(one);
    }
  }
  return lessons;
}

function validateExercise(row: string, exercise: Exercise): void {
  const names = new Set<string>();
  let points = 0;
  require(exercise.exports.length > 0, `${row}: no exports`);
  require(exercise.learnt.trim() !== "", `${row}: nothing learnt`);
  for (const check of exercise.checks) {
    const at = `${row}, check "${check.name}"`;
    require(!names.has(check.name), `${at}: the name occurs twice`);
    require(
      Number.isInteger(check.points) && check.points >= 0,
      `${at}: ${check.points} is not a whole number of points`,
    );
    require(
      (check.points === 0) === (check.bonus === true),
      `${at}: a bonus check, and no other, has 0 points`,
    );
    require(check.idea.trim() !== "", `${at}: the idea is empty`);
    require(check.read.trim() !== "", `${at}: no heading to read`);
    names.add(check.name);
    points += check.points;
  }
  require(points > 0, `${row}: no check with points`);
}

function require(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}

/**
 * The submissions that are compared: all right and wrong code in the kit.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import {
  exerciseFileName,
  type ExerciseLesson,
  filesOf,
} from "../../core/course/lesson.ts";
import { applyEdits } from "../../core/mistakes/mistake.ts";
import type { ReferenceFiles } from "../../core/oracle/reference_oracle.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

/** The kinds, in the order of the table. */
export const KINDS = [
  "solutions",
  "stubs",
  "stubs begun",
  "known mistakes",
  "right alternatives",
  "unseen wrong files",
] as const;

/** Files that are graded at once; those of a whole course also run together. */
export interface ParitySubmission {
  readonly kind: typeof KINDS[number];
  /** What stands before a file's name: "old_style/". */
  readonly name: string;
  /** The text of each exercise that is graded, by its number. */
  readonly texts: Readonly<Record<number, string>>;
}

/** All submissions, in the order of the table. */
export async function allSubmissions(
  edition: Edition,
  reference: ReferenceFiles,
): Promise<ParitySubmission[]> {
  const { exercises } = edition;
  const stub = (lesson: ExerciseLesson) => readKit(filesOf(lesson).stub);
  const mistakes = exercises.map(async (lesson) =>
    (await reference.mistakes(lesson)).map((mistake) => ({
      kind: "known mistakes" as const,
      name: `${mistake.id}/`,
      texts: {
        [lesson.number]: applyEdits(reference.solution(lesson), mistake),
      },
    }))
  );
  return [
    whole(exercises, "solutions", "solutions/", reference.solution),
    whole(exercises, "stubs", "stubs/", stub),
    whole(
      exercises,
      "stubs begun",
      "begun/",
      (lesson) => `${stub(lesson)}\nexport const begun = true;\n`,
    ),
    ...(await Promise.all(mistakes)).flat(),
    ...unseen(),
    ...styles().map((style) =>
      whole(
        exercises,
        "right alternatives",
        `${style}/`,
        (lesson) => readKit(`${RIGHT}${style}/${exerciseFileName(lesson)}`),
      )
    ),
  ];
}

/**
 * A few submissions, which take seconds to grade.
 *
 * @param every How many known mistakes there are for each one in the sample.
 */
export function sampleOf(
  submissions: readonly ParitySubmission[],
  every: number,
): ParitySubmission[] {
  const of = (kind: ParitySubmission["kind"]) =>
    submissions.filter((one) => one.kind === kind);
  return [
    ...of("solutions"),
    ...of("stubs"),
    ...of("known mistakes").filter((_, i) => i % every === 0),
    ...of("right alternatives").slice(0, 1),
  ];
}

const RIGHT = "grader/corpus/right/";
const WRONG = "grader/corpus/wrong/";

/** Files by people who did not know the list of mistakes. */
function unseen(): ParitySubmission[] {
  return [...Deno.readDirSync(new URL(WRONG, KIT))]
    .map(({ name }) => name)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => ({
      kind: "unseen wrong files",
      name: `${name}/`,
      texts: { [Number(name.slice(0, 2))]: readKit(`${WRONG}${name}`) },
    }));
}

function styles(): string[] {
  return [...Deno.readDirSync(new URL(RIGHT, KIT))]
    .filter(({ isDirectory }) => isDirectory)
    .map(({ name }) => name)
    .sort();
}

function whole(
  exercises: readonly ExerciseLesson[],
  kind: ParitySubmission["kind"],
  name: string,
  textOf: (lesson: ExerciseLesson) => string,
): ParitySubmission {
  const texts = exercises.map((lesson) => [lesson.number, textOf(lesson)]);
  return { kind, name, texts: Object.fromEntries(texts) };
}

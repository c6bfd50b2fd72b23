/**
 * For tests only: what no file of a homework may contain: what is asked for, and what
 * is asked for later.
 *
 * @module
 */
import { assert, assertEquals } from "@std/assert";
import type { NamedMistake } from "../../core/report/named_mistake.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { referenceFiles } from "../../kit/load_oracle.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { EDITION } from "./edition.ts";
import { codeLines, filesIn, search } from "./search.ts";

/** Pieces that are in a homework as they are in the course, and why they may be. */
const IN_THE_COURSE: Readonly<Record<string, string>> = {
  // The last of three hints is almost the answer; a homework has hints.
  "x.grad+=out.grad;": "hint for the check add",
  "x.grad+=y.data*out.grad;": "hint for the check mul",
  "x.grad+=out.data*out.grad;": "hint for the check exp",
  "parameter.grad=0;": "hint for the check zero the gradients",
  "out.backwardStep=()=>{": "lesson 2, on an operation not asked for",
  "constx=toValue(a);": "lesson 2, how to call a helper still to be written",
  "this.prev=prev;": "hint for a known mistake in exercise 1",
  "this.label=label;": "hint for a known mistake in exercise 1",
  "thrownewRangeError(": "hint for the check wrong length of exercise 4",
  "returndiv(sum,predictions.length);":
    "hint for a known mistake in exercise 7",
  "constparameters=model.parameters();": "hint for the check in place",
  "readonlysteps:number;readonlylearningRate:number;":
    "the options of exercise 8, whose names its stub says",
  // The visible tests and lessons of the exercises before use what is asked for later.
  "h1.weights[0].data=0.3;h1.weights[1].data=0.4;": "visible test 4",
  "h1.weights[1].data=0.4;h1.bias.data=0.1;": "visible test 4",
  "constmodel=newMLP(2,[2,2],{activation:sigmoid});": "visible test 6",
  "...[0.3,0.4,0.1,-0.1,0.2,-0.1],...[0.5,-0.2,0.2,-0.3,0.6,0.3],":
    "visible tests 6 and 7: the parameters, which lesson 7 lists",
  "gradientDescentStep,iceCreamNetwork,": "names, imported by visible test 7",
  "iceCreamNetwork,meanSquaredError,": "names, imported by lesson 7",
  // One step of learning is what exercise 7 is checked on, and 8 is to repeat.
  "zeroGrad(parameters);": "the check one step of exercise 7",
  "gradientDescentStep(parameters,learningRate);": "the same",
  "gradientDescentStep(parameters,learningRate);}": "the same",
};

/** Each source of an exercise by its path: the reference, and all alternatives. */
function sourcesOf(lesson: ExerciseLesson): [path: string, text: string][] {
  const { solution } = filesOf(lesson);
  const styles = [...Deno.readDirSync(new URL("grader/corpus/right/", KIT))]
    .filter(({ isDirectory }) => isDirectory)
    .map(({ name }) =>
      solution.replace("solutions", `grader/corpus/right/${name}`)
    );
  return [solution, ...styles].map((path) => [path, readKit(path)]);
}

/** What to look for: lines of the reference, and two lines in a row of anybody's. */
function piecesOf(
  lessons: readonly ExerciseLesson[],
  told: ReadonlySet<string>,
): Map<string, string> {
  const pieces = new Map<string, string>();
  for (const [path, text] of lessons.flatMap(sourcesOf)) {
    for (const lines of codeLines(text)) {
      for (const [i, line] of lines.entries()) {
        const next = lines[i + 1] ?? "";
        if (line.startsWith("import")) continue;
        const pair = line + next;
        if (pair.length >= 30 && !(told.has(line) && told.has(next))) {
          pieces.set(pair, path);
        }
        const own = path.startsWith("solutions/") && line.length >= 16;
        if (own && !told.has(line)) pieces.set(line, path);
      }
    }
  }
  return pieces;
}

/** What only somebody knows who has filled in the worksheet, exactly. */
async function worksheetNumbers(): Promise<Record<string, number>> {
  const course = await referenceFiles(EDITION).implementation();
  const model = course.iceCreamNetwork();
  const outputs = model.forward([0.5, 0.8]);
  course.backward(course.meanSquaredError(outputs, [0.7, 0.6]));
  const [w1, , b1, , , , w5, , b3, w7] = model.parameters();
  return {
    dw5: w5.grad,
    dw7: w7.grad,
    db3: b3.grad,
    dw1: w1.grad,
    db1: b1.grad,
    newW5: w5.data - 0.1 * w5.grad,
    newW1: w1.data - 0.1 * w1.grad,
  };
}

/** No number in it is one of them, with as many digits as tell them from others. */
export async function holdsNoWorksheetNumber(folder: string): Promise<void> {
  const wanted = Object.entries(await worksheetNumbers());
  for (const path of filesIn(folder)) {
    const text = Deno.readTextFileSync(path);
    // As one would type it in; the other numbers are too short to be told. Among
    // random numbers there may be any, but not in what is said of a mistake.
    const words = /\/recorded\/0[1-6]/.test(path)
      ? "" // hints for other exercises have numbers of their own
      : path.includes("/recorded/")
      ? JSON.parse(text).mistakes.flatMap((
        { when, hints }: NamedMistake,
      ) => [when, ...hints]).join("\n")
      : text;
    const [typed] =
      words.match(/(?<!\d)0?\.(0148|0232|0027|5015|3001)(?!\d)/) ??
        [];
    assertEquals(typed, undefined, path);
    for (const [number] of text.matchAll(/\d*\.\d{5,}(?:e-?\d+)?/g)) {
      const digits = number.replace(/e.*$/, "").replace(/^0?\.0*/, "").length;
      const near = wanted.find(([, value]) =>
        digits >= 4 &&
        Math.abs(Number(number) - Math.abs(value)) <=
          Math.abs(value) * 10 ** -Math.min(digits - 1, 6)
      );
      assertEquals(near, undefined, `${path}: ${number}`);
    }
  }
}

/** Neither what knows the reference is in it, nor a solution that is not given. */
export function holdsNothingOfTheReference(
  folder: string,
  first: number,
): void {
  const paths = filesIn(folder).map((path) => path.slice(folder.length + 1));
  assertEquals(
    paths.filter((path) =>
      /^grader\/(authoring|corpus|dev|instructor)\//.test(path) ||
      /\/(reference_oracle|mutants)\.ts$|\/(catalogue|recorded)\/[^/]*\.ts$/
        .test(path) ||
      path.startsWith("grader/core/mistakes/recorded/")
    ),
    [],
  );
  const given = EDITION.exercises.filter(({ number }) => number < first);
  assertEquals(
    paths.filter((path) => path.startsWith("solutions/")).sort(),
    given.map((lesson) => filesOf(lesson).solution),
  );
}

/**
 * No piece of a solution is in it, whose exercise is the first that is assigned or comes later.
 *
 * @param folder The path of the homework.
 */
export function holdsNoPieceOfASolution(folder: string, first: number): void {
  const told = new Set<string>();
  for (const lesson of EDITION.exercises) {
    const { solution, stub } = filesOf(lesson);
    const known = [stub, ...lesson.number < first ? [solution] : []];
    for (const path of known) {
      codeLines(readKit(path)).flat().forEach((line) => told.add(line));
    }
  }
  const asked = EDITION.exercises.filter(({ number }) => number >= first);
  const pieces = piecesOf(asked, told);
  assert(pieces.size > 1000, `${pieces.size}`);
  const found = search(folder, pieces)
    .filter(({ piece }) => IN_THE_COURSE[piece] === undefined);
  assertEquals(found, []);
}

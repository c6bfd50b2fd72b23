/**
 * The attacks that cannot be files in a repository: they are made when they are
 * tried.
 *
 * @module
 */
import { EDITION } from "../testing/edition.ts";
import { filesOf } from "../../core/course/lesson.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { MARK } from "../../sandbox/frame.ts";
import type { Attack } from "./attack.ts";
import { RECORDED_ANSWERS } from "./recorded_answers.ts";

const LESSON = EDITION.exercises[1];
const SOLUTION = filesOf(LESSON).solution;

/** Makes an attack on exercise 2; most are refused before they run. */
function made(
  name: string,
  does: string,
  put: (path: string) => void,
  verdicts: readonly string[] = ["refused"],
  points = 0,
): Attack {
  return { name: `02_${name}`, does, lesson: LESSON, verdicts, points, put };
}

/** The exercise before sleeps when its checks are over; this one is longer than a pipe. */
const AFTER_A_SLEEPER: Attack = {
  ...made(
    "waits_for_a_process_that_sleeps",
    "Is correct and long, and comes after a correct file that sleeps for ever when its " +
      "checks are over.",
    (path) =>
      Deno.writeTextFileSync(
        path,
        `${readKit(SOLUTION)}//${"x".repeat(300_000)}\n`,
      ),
    ["pass"],
    20,
  ),
  others: new Map([[
    EDITION.exercises[0],
    `${readKit(filesOf(EDITION.exercises[0]).solution)}
const right = Value.prototype.toString;
Value.prototype.toString = function () {
  queueMicrotask(() => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
  return right.call(this);
};
`,
  ]]),
};

/** All of them that this platform can make. */
export function makeAttacks(): Attack[] {
  const everywhere = [
    RECORDED_ANSWERS,
    made(
      "folder_named_like_the_file",
      "Is a folder where a file should be.",
      (path) => Deno.mkdirSync(path),
    ),
    made(
      "not_utf8",
      "Is not UTF-8 text.",
      (path) => Deno.writeFileSync(path, new Uint8Array([0xff, 0xfe, 0x00])),
    ),
    made(
      "huge_source",
      "Is a correct file with 50 MB of spaces after it.",
      (path) =>
        Deno.writeTextFileSync(path, readKit(SOLUTION) + " ".repeat(50e6)),
    ),
    made(
      "nearly_nothing_but_blanks",
      "Is a correct file with a line of 980,000 blanks, which is slow for a regular " +
        "expression that looks for blanks at the end of a line.",
      (path) =>
        Deno.writeTextFileSync(
          path,
          `${readKit(SOLUTION)}//${" ".repeat(980_000)}x\n`,
        ),
      ["pass"],
      20,
    ),
    made(
      "full_of_the_graders_marks",
      "Is a correct file with a megabyte of what looks like the beginning of a name that " +
        "the grader puts into imports.",
      (path) => {
        const marks = `${MARK}${".".repeat(15)}`.repeat(33_000);
        Deno.writeTextFileSync(path, `${readKit(SOLUTION)}/*${marks}*/\n`);
      },
      ["pass"],
      20,
    ),
    AFTER_A_SLEEPER,
    made(
      "nested_to_death",
      "Nests so many parentheses that a parser runs out of stack.",
      (path) =>
        Deno.writeTextFileSync(
          path,
          `export const add = ${"(".repeat(200_000)}1${")".repeat(200_000)};`,
        ),
      // The parser may notice, or the process may end for want of stack.
      ["does-not-load", "memory", "crashed"],
    ),
    made(
      "empty_file",
      "Is an empty file.",
      (path) => Deno.writeTextFileSync(path, ""),
      ["missing"],
    ),
    made(
      "starts_with_a_byte_order_mark",
      "Is a correct file that starts with a byte order mark.",
      (path) => Deno.writeTextFileSync(path, `\ufeff${readKit(SOLUTION)}`),
      ["pass"],
      20,
    ),
    made("no_file", "Is not there at all.", () => {}, ["missing"]),
  ];
  if (Deno.build.os === "windows") return everywhere;
  const solution = new URL(SOLUTION, KIT);
  return [
    ...everywhere,
    made(
      "symbolic_link_to_the_solution",
      "Is a symbolic link to the reference solution.",
      (path) => Deno.symlinkSync(solution, path),
    ),
    made(
      "hard_link_to_another_file",
      "Is a second name of a correct file in another place.",
      (path) => {
        Deno.writeTextFileSync(`${path}.elsewhere`, readKit(SOLUTION));
        Deno.linkSync(`${path}.elsewhere`, path);
      },
    ),
    made(
      "named_pipe",
      "Is a named pipe without a writer.",
      (path) => {
        new Deno.Command("mkfifo", { args: [path] }).outputSync();
      },
    ),
    made(
      "device_without_end",
      "Is a link to a device that never ends.",
      (path) => Deno.symlinkSync("/dev/zero", path),
    ),
  ];
}

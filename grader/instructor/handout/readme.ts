/**
 * The README of a homework, which a student reads first.
 *
 * @module
 */
import { filesOf } from "../../core/course/lesson.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { pinnedDeno } from "../../kit/packages/pinned_deno.ts";
import type { Plan } from "./plan.ts";

/** Writes the `README.md` of a homework. */
export function readmeFor(plan: Plan): string {
  const { title, exercises: { assigned, own, given } } = plan;
  // A homework that begins with exercise 1 begins the course: with lesson 0.
  const first = assigned[0].number === 1 ? 0 : assigned[0].number;
  const brought = own.filter((lesson) => !assigned.includes(lesson));
  return [
    `# ${title.replaceAll(/\s+/g, " ")}`,
    "## What there is to do",
    table(plan),
    paragraph(
      "You read a lesson, edit one file in `exercises/`, and ask how it stands.",
      given.length === 0
        ? ""
        : "The exercises before these are given: their files are filled in, and " +
          "yours are built on them.",
      brought.length === 0
        ? ""
        : `Exercises ${brought[0].number} to ${
          brought[brought.length - 1].number
        } are your own from before: copy your files over the stubs in ` +
          "`exercises/`. They bring no points here, but the others are built " +
          "on them.",
    ),
    "## Start",
    paragraph(
      "You need [Deno](https://deno.com) 2.9 or newer. Open a terminal in this " +
        "folder:",
    ),
    `\`\`\`sh
deno task lesson ${first}
deno task grade --watch
\`\`\``,
    paragraph(
      `With [Node](https://nodejs.org) and nothing else, write \`npx -y deno@${pinnedDeno()}\` ` +
        "where it says `deno`.",
    ),
    COMMANDS,
    "## What to hand in",
    paragraph(
      "`deno task submit` looks whether everything is there, says what is not, " +
        "and makes the file to hand in. It says what that file is called and " +
        "what it contains. By hand it is just as good: " +
        `${names(plan)}, under these very names.`,
    ),
    "## What is checked where",
    paragraph(
      "**Here:** what your code shows is compared with what the right one " +
        "showed, for the one set of random inputs this homework was made with. " +
        "The right code is not in this folder, nor does anything in it " +
        "compute the answers.",
    ),
    paragraph(
      "**When you hand in:** the same checks run again with other random " +
        "inputs, which nobody knows. Code that computes passes there as it " +
        "does here; numbers copied from here do not.",
    ),
    paragraph(
      "**What can be read:** the file that `deno task submit` makes, or the `.ts` " +
        "files under their own names, or a `.zip` or `.tar.gz` of them, as UTF-8 " +
        "text. No `.rar`, `.7z`, PDF or DOCX. A file that cannot be read is reported " +
        "to you, and does not count as zero by itself.",
    ),
    paragraph(
      "**Here,** an exercise is built on your own files of the assigned ones " +
        "before it: if one of those does not pass, the message says so. " +
        "**When you hand in,** it is graded on correct ones: a mistake costs " +
        "points once.",
    ),
  ].join("\n\n") + "\n";
}

const COMMANDS =
  `| Command                | What it does                                       |
| ---------------------- | -------------------------------------------------- |
| \`deno task lesson [N]\` | shows lesson N, or the first that is still to do   |
| \`deno task grade [N]\`  | says what is wrong first; \`--watch\` at each save   |
| \`deno task hint N\`     | the next hint, from a question to almost an answer |
| \`deno task test [N]\`   | runs the visible test of exercise N                |
| \`deno task reset N\`    | the stub as it was; what you wrote is kept         |
| \`deno task submit\`     | makes the file to hand in                          |`;

function table({ exercises: { assigned } }: Plan): string {
  const rows = assigned.map((lesson) => {
    const points = lesson.exercise.checks
      .reduce((sum, { points }) => sum + points, 0);
    return `| ${lesson.number} | ${lesson.title} | \`${
      filesOf(lesson).exercise
    }\` | ${points} |`;
  });
  return [
    "| N | Exercise | File | Points |",
    "| -: | --- | --- | -: |",
    ...rows,
  ].join("\n");
}

function names({ exercises: { assigned } }: Plan): string {
  const names = assigned.map((lesson) => `\`${filesOf(lesson).exercise}\``);
  const last = names[names.length - 1];
  return names.length === 1
    ? last
    : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** Sentences in lines that fit. */
function paragraph(...sentences: readonly string[]): string {
  return wrap(sentences.join(" "), WIDTH).join("\n");
}

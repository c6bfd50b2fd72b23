/**
 * What a lesson says about commands, said for a page.
 *
 * @module
 */

/** A block that lists commands. */
const COMMANDS = /```text\ndeno task [^]*?```/g;

/** What stands there in a page. */
const IN_A_PAGE =
  "Your file is open beside this text. You get an answer at each pause in " +
  "typing; hints are below it, one step at a time.";

/** What a stub says about commands. */
const STUB_COMMANDS = /^\/\/ When you have written .*\n/m;

/** The stub of an exercise, without commands. */
export function stubForThePage(stub: string): string {
  return stub.replace(STUB_COMMANDS, "")
    .replace(/^(\/\/ Exercise .*): deno task lesson \d+$/m, "$1.");
}

/** How one works in a page, in place of a table of commands. */
const HOW_TO_WORK = `Each lesson has a file with gaps in it that say \`TODO\`.
Read the lesson, fill in the gaps beside it, and at each pause in typing the page
says what to look at first. Hints go one step further each time you ask.`;

/**
 * Puts the words for a page in place of commands.
 *
 * @param markdown A lesson.
 */
export function forThePage(markdown: string): string {
  return markdown
    .replace(COMMANDS, IN_A_PAGE)
    .replace(
      /(?<=\n## How to work\n\n)Each lesson has a file[^]*?\n\n\| Command[^]*?\n\n/,
      `${HOW_TO_WORK}\n\n`,
    )
    .replace(
      /Or let it run beside your editor with `deno task grade[^]*?\n\n/g,
      "",
    )
    .replace(
      /\bOpen `exercises\/\w+\.ts`(?:\.\s+|,\s+(\w))/g,
      (_, first = "") => first.toUpperCase(),
    )
    .replace("Here's all of `exercises/02_ops.ts`:", "Here's all of it:")
    .replace(
      /\bIt's `exercises\/\w+\.ts`, and (\w)/g,
      (_, first) => first.toUpperCase(),
    )
    .replace(/\s+(?:Grade (?:here|it)|The README says how[^.]*)\./g, "")
    .replace(/\s+\(`deno task bench[^)]*\)/, "")
    .replace(
      "You built every bit of that.",
      'You built every bit of that. ("It learns" does it with more points.)',
    )
    .replace(/ Type `deno task grade \d` when you think they're right\./g, "")
    .replace(
      /When it passes, type `deno task grade` without a number\.\s+One more line looks at/,
      "When all exercises pass, one more check looks at",
    )
    .replaceAll(
      /\bsave\s+(?:this|it)\s+as\s+`exercises\/\w+\.ts`(?:,\s+take\s+a\s+breath,)?(?:\s+and\s+type\s+`deno run exercises\/\w+\.ts`)?:/gi,
      "Run it here, change it, run it again. What it prints unchanged stands below it:",
    );
}

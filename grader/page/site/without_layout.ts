/**
 * A program without what only people read of it: names stay, since V8 puts them into its
 * messages.
 *
 * @module
 */
import { parser } from "../lessons/packages.ts";

/** Takes away comments, indentation and empty lines; texts of several lines stay as they are. */
export function withoutLayout(program: string): string {
  const kept: { from: number; to: number }[] = [];
  let code = "";
  let at = 0;
  parser.parse(program).iterate({
    enter: ({ name, from, to }) => {
      if (name === "LineComment" || name === "BlockComment") {
        // A comment of several lines ends a line, and with it perhaps a statement.
        const end = program.slice(from, to).includes("\n") ? "\n" : " ";
        code += program.slice(at, from) + end;
        at = to;
      } else if (name === "TemplateString") {
        kept.push({
          from: code.length + from - at,
          to: code.length + to - at,
        });
      }
    },
  });
  code += program.slice(at);
  return code.replace(
    /(?<=^|\n)[ \t]*\n?/g,
    (blank, from: number) =>
      kept.some((text) => from > text.from && from < text.to) ? blank : "",
  );
}

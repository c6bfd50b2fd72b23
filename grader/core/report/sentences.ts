/**
 * Feedback in words: the one place that makes sentences of it.
 *
 * Every face lays these parts out as it likes, and takes none of them apart.
 *
 * @module
 */
import { answered, statement, whatReturned } from "./answer_sentences.ts";
import type { Feedback } from "./feedback.ts";
import { drawGraph, type DrawnLine } from "./draw_graph.ts";
import { remarkInWords } from "./remark_sentences.ts";

/** A sentence, or what was looked at under its label. */
export interface Part {
  readonly label: "Tried" | "Expected" | "Got" | "Threw" | "";
  readonly text: string;
}

/** All there is to say of one check. */
export interface Sentences {
  readonly parts: readonly Part[];
  /** The learner's own graph in place of what was expected and got, or a line of code. */
  readonly drawing: readonly DrawnLine[];
  /** A sentence for each known mistake that was recognised, or another remark. */
  readonly naming: readonly string[];
}

/** How the sentence begins that names a known mistake. */
const THIS_MEANS = "This usually means that ";

const NO_MORE = {
  "timeout":
    "no answer in time, a few seconds for each check: is there a loop that does not end?",
  "memory": "out of memory: does something grow without end?",
  "output-limit": "too much output: is there a print in a loop?",
  "crashed": "the process ended early, as after Deno.exit.",
};

/** Puts feedback into words. */
export function sentences(feedback: Feedback): Sentences {
  const { cause, graph, mistakes = [], remark } = feedback;
  const drawing = graph === undefined ? [] : drawGraph(graph);
  const code = codeLines(feedback);
  const parts = [
    ...(cause === undefined ? [] : [sentence(
      `Exercise ${cause}, which this is built on, does not pass: the cause ` +
        "may be there.",
    )]),
    ...differenceParts(feedback, drawing.length > 0),
    ...faultParts(feedback),
    ...numberParts(feedback),
  ];
  return {
    parts: parts.filter(({ text }) => text !== ""),
    drawing: drawing.length > 0 ? drawing : code,
    naming: [
      ...mistakes.map(({ when }, i) => i === 0 ? THIS_MEANS + when : when),
      ...(remark === undefined ? [] : [remarkInWords(remark)]),
    ],
  };
}

/** Puts feedback into lines of text, the whole of it. */
export function textOf(feedback: Feedback): string {
  const { parts, drawing, naming } = sentences(feedback);
  return [
    ...parts.map(({ label, text }) =>
      label === "" ? text : `${label}: ${text}`
    ),
    ...drawing.map(({ text }) => `  ${text}`),
    ...(naming.length === 0 ? [] : [naming.join(" And: ")]),
  ].join("\n");
}

function differenceParts(
  { tried = "", difference }: Feedback,
  isDrawn: boolean,
): Part[] {
  if (difference === undefined) return [];
  const { of, expected, got, gotOf, secret } = difference;
  const begin = part("Tried", tried);
  if (isDrawn) return [begin];
  if (secret) {
    return [
      begin,
      part("Got", `${of} is ${got?.text}`),
      part("Expected", expected.text),
    ];
  }
  const returned = got && whatReturned(of, expected, got, gotOf);
  if (returned !== undefined) return [begin, part("Got", returned)];
  return [
    begin,
    part("Expected", statement(of, expected.text)),
    part(
      "Got",
      answered(of, expected, got, gotOf),
    ),
  ];
}

/** What is wrong with the name of a file that is imported. */
function importRule(specifier: string): string {
  const name = specifier.replaceAll('"', "");
  const [, stem] = name.match(/^(?:\.\/)?(\d\d_\w+)(?:\.\w+)?$/) ?? [];
  const whole = `./${stem}.ts`;
  return stem === undefined || name === whole
    ? IMPORT_RULE
    : `Write the whole name, "${whole}", with \`./\` and \`.ts\`.`;
}

const IMPORT_RULE =
  "An exercise imports only from exercises with a lower number.";

function faultParts(
  { tried = "", fault, remark, mistakes = [] }: Feedback,
): Part[] {
  if (fault === undefined) return [];
  const { kind, text, line, column } = fault;
  const file = fault.file ?? "one of your files";
  const at = line === undefined
    ? ""
    : column === undefined
    ? ` (line ${line})`
    : ` (line ${line}, column ${column})`;
  switch (kind) {
    case "threw":
      return [part("Tried", tried), part("Threw", text + at)];
    case "unusable":
      return [
        part("Tried", tried),
        part(
          "Got",
          text.includes("undefined, not an array")
            ? "undefined, where a list should be: is it set with `this.`, or " +
              "returned?"
            : text.includes("undefined")
            ? "undefined, where a result should be" +
              // Whoever knows more does not guess.
              (mistakes.length > 0 || remark !== undefined
                ? ""
                : ": is a `return` missing?")
            : text.replace(/^TypeError: (?=not )/, "a result that is ")
              .replace(/^TypeError: /, ""),
        ),
      ];
    case "todo":
      return [sentence(text.replace(/^TODO: /, "Still to do: "))];
    case "missing-export":
      return [
        sentence(
          `${file} does not export ${text}` +
            (remark === undefined ? ": does `export` stand before it?" : "."),
        ),
      ];
    case "refused-import":
      return [
        sentence(
          `${file} reached for something outside the exercise${at}: it ` +
            `imports ${text}. ${IMPORT_RULE}`,
        ),
      ];
    case "refused":
      return [
        sentence(
          `${file} reached for something outside the exercise${at}: ${text}. ` +
            "An exercise uses no files, no network and no other process.",
        ),
      ];
    case "bad-import":
      return [
        sentence(
          `${file} cannot be loaded${at}: it imports ${text}. ` +
            importRule(text),
        ),
      ];
    case "does-not-load":
      return [
        sentence(`${file} cannot be loaded: ${text}${at}`),
      ];
    case "unsettled":
      return [
        sentence(
          `${file} waits at its top level for something that never happens: ` +
            "an await there does not end.",
        ),
      ];
    case "timeout":
    case "memory":
    case "output-limit":
    case "crashed":
      return [
        part("Tried", tried === "" ? `to import ${file}` : tried),
        part("Got", NO_MORE[kind]),
      ];
    case "missing-file":
      return [sentence(text)];
    case "needs-exercise":
      return [
        sentence(`Still to do: exercise ${text}, which this one is built on.`),
      ];
    case "not-all-written":
      return [sentence("Your own files run together once all are written.")];
    case "not-whole-course":
      return [
        sentence(
          "Your own files run together when the whole course is graded.",
        ),
      ];
    case "exercise-fails":
      return [sentence(`It begins with exercise ${text}, ${file}.`)];
    case "grader":
      return [sentence(text)];
    case "right-at-home":
      return [
        sentence(
          "It is right with the numbers that you have at home, and not with " +
            "others.",
        ),
      ];
    case "after-exercise":
      return [
        sentence(`What was observed is shown once exercise ${text} passes.`),
      ];
    case "not-shown":
      return [sentence("What was observed cannot be shown here.")];
  }
}

/** The line of code at fault, and a caret under the place. */
function codeLines({ fault }: Feedback): DrawnLine[] {
  const { source, column } = fault ?? {};
  if (source === undefined) return [];
  const code = source.trimEnd();
  const lines = [{ text: code.trim(), isFirstWrong: true }];
  if (column === undefined) return lines;
  const blank = code.length - code.trimStart().length;
  // The column is what the learner's code says of itself: it may claim any.
  const at = Math.max(0, Math.min(column - 1, code.length) - blank);
  return [...lines, { text: `${" ".repeat(at)}^`, isFirstWrong: true }];
}

/** The observed numbers after a pass, to four decimals. */
function numberParts({ numbers = [] }: Feedback): Part[] {
  const texts = numbers.map(({ of, got: { kind, text } }) =>
    `${of}=${kind === "number" ? Number(text).toFixed(4) : text}`
  );
  return [sentence(texts.join(", "))];
}

function sentence(text: string): Part {
  return part("", text);
}

/** In one line: what the learner's code says must not look like more than that. */
function part(label: Part["label"], text: string): Part {
  const line = text.split("\n").map((line) => line.trim()).join(" ");
  return { label, text: line };
}

/**
 * Whether a part of a record is feedback that can be put into words.
 *
 * @module
 */
import type {
  Feedback,
  JsonNumber,
  Shown,
} from "../../core/report/feedback.ts";
import {
  at,
  isList,
  isLiteral,
  isNumber,
  isObject,
  isOneOf,
  isOptional,
  isText,
  isWhole,
  type Part,
  require,
} from "./json_part.ts";

/** Of which kind a value may be. */
const SHOWN = Object.keys(
  {
    "number": true,
    "text": true,
    "value": true,
    "list": true,
    "function": true,
    "nothing": true,
    "other": true,
  } satisfies Record<Shown["kind"], true>,
);

/** What may end a check, or keep it from being run. */
const FAULTS = Object.keys(
  {
    "threw": true,
    "does-not-load": true,
    "bad-import": true,
    "refused-import": true,
    "refused": true,
    "todo": true,
    "missing-export": true,
    "unusable": true,
    "unsettled": true,
    "timeout": true,
    "memory": true,
    "output-limit": true,
    "crashed": true,
    "missing-file": true,
    "needs-exercise": true,
    "not-all-written": true,
    "not-whole-course": true,
    "exercise-fails": true,
    "grader": true,
    "right-at-home": true,
    "after-exercise": true,
    "not-shown": true,
  } satisfies Record<NonNullable<Feedback["fault"]>["kind"], true>,
);

/** The numbers that JSON does not have. */
const NO_JSON = Object.keys(
  {
    "NaN": true,
    "Infinity": true,
    "-Infinity": true,
  } satisfies Record<Exclude<JsonNumber, number>, true>,
);

/**
 * Checks the feedback of a check.
 *
 * @throws {Error} If it is none; the message names the first part that is wrong.
 */
export function checkFeedback(feedback: Part): void {
  isObject(feedback);
  isOptional(at(feedback, "tried"), isText);
  isOptional(at(feedback, "difference"), (difference) => {
    isObject(difference);
    isText(at(difference, "of"));
    isShown(at(difference, "expected"));
    isOptional(at(difference, "got"), isShown);
    isOptional(at(difference, "gotOf"), isText);
    isOptional(at(difference, "secret"), isTrue);
  });
  isOptional(at(feedback, "fault"), (fault) => {
    isObject(fault);
    isOneOf(at(fault, "kind"), FAULTS);
    isText(at(fault, "text"));
    isOptional(at(fault, "file"), isText);
    isOptional(at(fault, "line"), isNumber);
    isOptional(at(fault, "column"), isNumber);
    isOptional(at(fault, "source"), isText);
  });
  isOptional(at(feedback, "graph"), checkGraph);
  isOptional(at(feedback, "mistakes"), (mistakes) => {
    for (const mistake of isList(mistakes)) {
      isObject(mistake);
      isText(at(mistake, "id"));
      isText(at(mistake, "when"));
    }
  });
  isOptional(at(feedback, "read"), (read) => {
    isObject(read);
    isWhole(at(read, "lesson"));
    isText(at(read, "section"));
  });
  isOptional(at(feedback, "cause"), isWhole);
  isOptional(at(feedback, "numbers"), (numbers) => {
    for (const number of isList(numbers)) {
      isObject(number);
      isText(at(number, "of"));
      isShown(at(number, "got"));
    }
  });
}

/** Whether a graph can be drawn: each of its places has to be there. */
function checkGraph(graph: Part): void {
  isObject(graph);
  const nodes = isList(at(graph, "nodes"));
  const isPlace = (part: Part) => {
    isWhole(part);
    require(Number(part.value) < nodes.length, part, {
      shouldBe: `the place of one of ${nodes.length} nodes`,
    });
  };
  isPlace(at(graph, "firstWrong"));
  for (const node of nodes) {
    isObject(node);
    isText(at(node, "name"));
    isText(at(node, "expression"));
    isJsonNumber(at(node, "data"));
    isJsonNumber(at(node, "grad"));
    isOptional(at(node, "expectedData"), isJsonNumber);
    isOptional(at(node, "expectedGrad"), isJsonNumber);
    isList(at(node, "inputs")).forEach(isPlace);
    isOptional(at(node, "isUnnamed"), isTrue);
  }
}

function isShown(part: Part): void {
  isObject(part);
  isOneOf(at(part, "kind"), SHOWN);
  isText(at(part, "text"));
}

function isJsonNumber(part: Part): void {
  if (typeof part.value !== "number") isOneOf(part, NO_JSON);
}

function isTrue(part: Part): void {
  isLiteral(part, true);
}

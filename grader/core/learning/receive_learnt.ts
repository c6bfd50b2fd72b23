/**
 * What arrives from where the learner's code runs, taken apart with care: it may be
 * anything.
 *
 * @module
 */
import type { Learnt } from "./learn.ts";
import type { Measured } from "./plane_run.ts";

/** Longer lists than this are cut, and longer texts. */
const MOST_NUMBERS = 20_000;
const MOST_TEXT = 500;

/**
 * Takes an answer out of JSON.
 *
 * @returns `undefined` if it has not the shape of one.
 */
export function receiveLearnt(json: string): Learnt | undefined {
  let sent: Record<string, unknown>;
  try {
    sent = Object(JSON.parse(json));
  } catch {
    return undefined;
  }
  switch (sent.is) {
    case "begun":
      return { is: "begun", parameterCount: number(sent.parameterCount) };
    case "stepped":
      return {
        is: "stepped",
        step: number(sent.step),
        losses: numbers(sent.losses),
        ms: number(sent.ms),
        ...(sent.measured !== undefined && {
          measured: measured(Object(sent.measured)),
        }),
        cells: numbers(sent.cells),
        phase: number(sent.phase),
      };
    case "tested":
      return {
        is: "tested",
        misread: list(sent.misread).map((one) => ({
          image: number(Object(one).image),
          says: number(Object(one).says),
        })),
      };
    case "read":
      return { is: "read", outputs: numbers(sent.outputs) };
    case "kept":
      return { is: "kept", parameters: numbers(sent.parameters) };
    case "ice cream":
      return {
        is: "ice cream",
        parameters: numbers(sent.parameters),
        grads: numbers(sent.grads),
        after: numbers(sent.after),
        hidden: numbers(sent.hidden),
        outputs: numbers(sent.outputs),
        loss: number(sent.loss),
        lossAfter: number(sent.lossAfter),
      };
    case "failed":
      return {
        is: "failed",
        text: `${sent.text}`.slice(0, MOST_TEXT),
        step: number(sent.step),
        ...(typeof sent.file === "string" && {
          file: sent.file.slice(0, MOST_TEXT),
          ...(Number.isInteger(sent.line) && { line: Number(sent.line) }),
        }),
      };
    default:
      return undefined;
  }
}

function measured(sent: Record<string, unknown>): Measured {
  return {
    right: number(sent.right),
    steepest: number(sent.steepest),
    flatShare: number(sent.flatShare),
  };
}

/** JSON has no NaN and no infinities: they arrive as `null`. */
function number(sent: unknown): number {
  return typeof sent === "number" ? sent : NaN;
}

function list(sent: unknown): unknown[] {
  return Array.isArray(sent) ? sent.slice(0, MOST_NUMBERS) : [];
}

function numbers(sent: unknown): number[] {
  return list(sent).map(number);
}

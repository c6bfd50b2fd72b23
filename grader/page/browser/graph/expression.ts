/**
 * Expressions in the learner's own operations: read from what somebody types, or from a
 * graph of feedback.
 *
 * @module
 */
import type { ShownGraph } from "../../../core/report/feedback.ts";
import type { InspectNode } from "../../../worker/inspect.ts";

/** Why an expression cannot be read; a sentence. */
export class ExpressionError extends Error {
  override name = "ExpressionError";
}

/** An expression, each value after those it is called with. */
export interface Expression {
  readonly nodes: readonly InspectNode[];
  /** The names of its leaves, with their places. */
  readonly leaves: ReadonlyMap<string, number>;
}

/** How the operations that take two are called; all others take one. */
const AS_CALLS: Readonly<Record<string, string>> = {
  ...{ "+": "add(a, b)", "-": "sub(a, b)", "*": "mul(a, b)" },
  ...{ "/": "div(a, b)", "^": "pow(a, 2)" },
};

type Argument = NonNullable<InspectNode["args"]>[number];

/**
 * Reads an expression such as `tanh(add(mul(w, x), b))`.
 *
 * @param operations What can be called.
 * @throws {ExpressionError} If it is none.
 */
export function readExpression(
  text: string,
  operations: readonly string[],
): Expression {
  const tokens = text.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?|[A-Za-z_]\w*|\S/g) ??
    [];
  const nodes: InspectNode[] = [];
  const leaves = new Map<string, number>();
  let at = 0;

  function argument(): Argument {
    const token = tokens[at++];
    if (token === undefined) {
      throw unfinished();
    }
    if (/^-?\d/.test(token)) return { number: Number(token) };
    if (!/^[A-Za-z_]/.test(token)) {
      throw new ExpressionError(
        `"${token}" does not belong here. Write calls, as in add(mul(w, x), b).`,
      );
    }
    return tokens[at] === "(" ? call(token) : leaf(token);
  }

  function call(name: string): Argument {
    if (!operations.includes(name)) {
      throw new ExpressionError(
        `There is no operation called ${name}; there is ${
          operations.join(", ")
        }.`,
      );
    }
    at++;
    const args: Argument[] = [];
    while (tokens[at] !== ")") {
      args.push(argument());
      if (tokens[at] === ",") at++;
      else if (tokens[at] === undefined) throw unfinished();
      else if (tokens[at] !== ")") {
        noOperator(tokens[at]);
        throw new ExpressionError(
          `After the argument ${args.length} of ${name} comes a comma or a closing bracket.`,
        );
      }
    }
    at++;
    const call = Object.values(AS_CALLS).find((one) =>
      one.startsWith(`${name}(`)
    );
    const isPower = name === "pow";
    if (
      args.length !== (call === undefined ? 1 : 2) ||
      isPower && !("number" in args[1])
    ) {
      const takes = isPower
        ? "a value and a number"
        : call === undefined
        ? "one value"
        : "two values";
      throw new ExpressionError(
        `${name} takes ${takes}, as in ${call ?? `${name}(a)`}.`,
      );
    }
    nodes.push({ name: "", call: name, args });
    return { node: nodes.length - 1 };
  }

  function leaf(name: string): Argument {
    const known = leaves.get(name);
    if (known !== undefined) return { node: known };
    nodes.push({ name, data: 0 });
    leaves.set(name, nodes.length - 1);
    return { node: nodes.length - 1 };
  }

  if (tokens.length === 0) throw new ExpressionError("Type an expression.");
  const result = argument();
  if (at < tokens.length) {
    noOperator(tokens[at]);
    throw new ExpressionError(
      `The call has ended before "${
        tokens[at]
      }". Write one call, as in add(mul(w, x), b).`,
    );
  }
  if (!("node" in result) || nodes[result.node].call === undefined) {
    throw new ExpressionError("Call an operation, as in mul(w, x).");
  }
  return { nodes, leaves };
}

/** An operator is written as a call. */
function noOperator(token: string): void {
  const call = AS_CALLS[token[0]];
  if (call === undefined) return;
  throw new ExpressionError(`Instead of "${token[0]}" write a call: ${call}.`);
}

function unfinished(): ExpressionError {
  return new ExpressionError("It stops in the middle: is a bracket missing?");
}

const CALLS: Readonly<Record<string, string>> = { "+": "add", "*": "mul" };

/**
 * Makes an expression of a graph of feedback, to be walked through again.
 *
 * @returns `undefined` if it was not made by the operations of the course.
 */
export function expressionOf({ nodes }: ShownGraph): Expression | undefined {
  const made: InspectNode[] = [];
  const leaves = new Map<string, number>();
  const places = new Map<number, number>();

  function place(i: number): number | undefined {
    const known = places.get(i);
    if (known !== undefined) return known;
    const { name, expression, data, inputs, isUnnamed } = nodes[i];
    const node: InspectNode = { name: isUnnamed ? "" : name };
    if (expression === "") {
      made.push({ ...node, data: Number(data) });
      if (!isUnnamed) leaves.set(name, made.length - 1);
    } else {
      const from = inputs.map(place);
      if (from.includes(undefined)) return undefined;
      const [a, b = a] = from.map((node) => ({ node: node! }));
      const [, sign] = expression.match(/^\S+ ([+*]) \S+$/) ?? [];
      const [, exponent] = expression.match(/\*\*(-?[\d.e]+)$/) ?? [];
      const [, called] = expression.match(/^(exp|tanh)\(/) ?? [];
      if (sign !== undefined) {
        made.push({ ...node, call: CALLS[sign], args: [a, b] });
      } else if (exponent !== undefined) {
        const args = [a, { number: Number(exponent) }];
        made.push({ ...node, call: "pow", args });
      } else if (called !== undefined) {
        made.push({ ...node, call: called, args: [a] });
      } else return undefined;
    }
    places.set(i, made.length - 1);
    return made.length - 1;
  }

  return place(nodes.length - 1) === undefined
    ? undefined
    : { nodes: made, leaves };
}

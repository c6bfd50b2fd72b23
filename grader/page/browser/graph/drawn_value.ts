/**
 * The values of a graph as they are drawn.
 *
 * @module
 */
import type { ShownGraph } from "../../../core/report/feedback.ts";
import { formatNumber } from "../../../core/report/format_number.ts";
import type { Inspected } from "../../../worker/inspected.ts";

export interface DrawnValue {
  /** `"c = a * b"`, `"a"`, `"3"`. */
  readonly title: string;
  readonly data: string;
  readonly grad: string;
  /** What they should be, where they are something else. */
  readonly notData?: string;
  readonly notGrad?: string;
  readonly inputs: readonly number[];
  /** What is said of it: its place in the walk, or that it is the first wrong one. */
  readonly mark?: "first wrong value" | "speaks";
}

/** Four digits are enough to see a difference. */
export function short(value: number | string): string {
  const number = Number(value);
  return Number.isFinite(number) ? formatNumber(number, 4) : String(number);
}

export function valuesOfFeedback(
  { nodes, firstWrong }: ShownGraph,
): DrawnValue[] {
  return nodes.map((node, place) => {
    const { name, expression, data, grad, expectedData, expectedGrad } = node;
    return {
      title: expression === "" ? name : `${name} = ${expression}`,
      data: short(data),
      grad: short(grad),
      ...(expectedData !== undefined && { notData: short(expectedData) }),
      ...(expectedGrad !== undefined && { notGrad: short(expectedGrad) }),
      inputs: node.inputs,
      ...(place === firstWrong && { mark: "first wrong value" as const }),
    };
  });
}

/**
 * The values of an expression that was walked back through.
 *
 * @param step How many steps have been made.
 * @param right What the grads should be at the end, where they are something else.
 */
export function valuesAtStep(
  { nodes, steps }: Inspected,
  step: number,
  right: readonly number[] | undefined,
): DrawnValue[] {
  const names = namesOf(nodes);
  const isEnd = step >= steps.length;
  const grads = isEnd ? nodes.map(({ grad }) => grad) : step === 0
    // Only the root has its 1, where anybody has set it.
    ? startOf({ nodes, steps })
    : steps[step - 1].grads;
  return nodes.map(({ data, inputs }, place) => {
    const wanted = right?.[place];
    const isWrong = isEnd && wanted !== undefined &&
      !isClose(wanted, grads[place]);
    return {
      title: names[place],
      data: short(data),
      grad: short(grads[place]),
      ...(isWrong && { notGrad: short(wanted) }),
      inputs,
      ...(step > 0 && !isEnd && steps[step - 1].node === place &&
        { mark: "speaks" as const }),
    };
  });
}

function startOf({ nodes, steps }: Pick<Inspected, "nodes" | "steps">) {
  const [first] = steps;
  if (first === undefined) return nodes.map(({ grad }) => grad);
  return first.grads.map((grad, place) =>
    first.shares.reduce(
      (before, { to, amount }) => to === place ? before - amount : before,
      grad,
    )
  );
}

/** What each value is called, with what it was computed from. */
export function namesOf(nodes: Inspected["nodes"]): string[] {
  const plain = plainNames(nodes);
  return nodes.map(({ op, inputs }, place) => {
    if (op === "") return plain[place];
    const [a, b = a] = inputs.map((input) => plain[input]);
    const expression = op === "+" || op === "*"
      ? `${a} ${op} ${b}`
      : op.startsWith("**")
      ? `${a}${op}`
      : `${op}(${a})`;
    return `${plain[place]} = ${expression}`;
  });
}

/** What each value is called. */
export function plainNames(nodes: Inspected["nodes"]): string[] {
  let unnamed = 0;
  return nodes.map(({ name, op, data }) =>
    name !== "" ? name : op === "" ? short(data) : `v${++unnamed}`
  );
}

/** Whether two numbers are the same, but for rounding. */
export function isClose(a: number, b: number): boolean {
  return Object.is(a, b) ||
    Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

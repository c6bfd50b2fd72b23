import { assertEquals } from "@std/assert";
import { exercise } from "../../dev/testing/edition.ts";
import { losesPoints, type Slip } from "../../dev/testing/loses_points.ts";
import { edit, gradeOne, solution } from "../../dev/testing/submissions.ts";

/**
 * Wrong code that once got full marks because it is right for the sizes that people try:
 * of numbers, of lists, of exponents. And the check that is to notice it.
 */
const SLIPS: Slip[] = [
  [
    "pow that knows a few exponents only",
    2,
    "pow",
    "const out = new Value(x.data ** exponent",
    "const known = [3, 2, -1, 0, 0.5, 1, -2, 1.5, 4, 7].includes(exponent);\n" +
    "  const out = new Value(known ? x.data ** exponent : 42",
  ],
  [
    "exp that is wrong between 3 and 25",
    2,
    "exp",
    "Math.exp(x.data)",
    "(x.data > 3 && x.data < 24.9 ? 42 : Math.exp(x.data))",
  ],
  [
    "exp that is wrong below -3",
    2,
    "exp",
    "Math.exp(x.data)",
    "(x.data < -3.1 && x.data > -999 ? 42 : Math.exp(x.data))",
  ],
  [
    "add that is wrong for large operands",
    2,
    "add",
    "new Value(x.data + y.data",
    "new Value(Math.max(Math.abs(x.data), Math.abs(y.data)) > 1001 ? 42 : x.data + y.data",
  ],
  [
    "add that is wrong for small operands",
    2,
    "add",
    "new Value(x.data + y.data",
    "new Value((x.data && Math.abs(x.data) < 1e-3 || y.data && Math.abs(y.data) < 1e-3) ? 42 : x.data + y.data",
  ],
  [
    "mul that is wrong for large operands",
    2,
    "mul",
    "new Value(x.data * y.data",
    "new Value(Math.max(Math.abs(x.data), Math.abs(y.data)) > 1001 ? 42 : x.data * y.data",
  ],
  [
    "mul that is wrong for small operands",
    2,
    "mul",
    "new Value(x.data * y.data",
    "new Value((x.data && Math.abs(x.data) < 1e-3 || y.data && Math.abs(y.data) < 1e-3) ? 42 : x.data * y.data",
  ],
  [
    "sub that is wrong for large operands",
    2,
    "neg, sub, div",
    "return add(a, neg(b));",
    "const sizes = [a, b].map((x) => Math.abs(Number((x as Value).data ?? x)));\n" +
    "  if (sizes.some((x) => x > 1001)) return new Value(42);\n  return add(a, neg(b));",
  ],
  [
    "sub that is wrong for small operands",
    2,
    "neg, sub, div",
    "return add(a, neg(b));",
    "const sizes = [a, b].map((x) => Math.abs(Number((x as Value).data ?? x)));\n" +
    "  if (sizes.some((x) => x > 0 && x < 1e-3)) return new Value(42);\n  return add(a, neg(b));",
  ],
  [
    "div that is wrong for large operands",
    2,
    "neg, sub, div",
    "return mul(a, pow(b, -1));",
    "const sizes = [a, b].map((x) => Math.abs(Number((x as Value).data ?? x)));\n" +
    "  if (sizes.some((x) => x > 1001)) return new Value(42);\n  return mul(a, pow(b, -1));",
  ],
  [
    "div that is wrong for small operands",
    2,
    "neg, sub, div",
    "return mul(a, pow(b, -1));",
    "const sizes = [a, b].map((x) => Math.abs(Number((x as Value).data ?? x)));\n" +
    "  if (sizes.some((x) => x > 0 && x < 1e-3)) return new Value(42);\n  return mul(a, pow(b, -1));",
  ],
  [
    "an order that is turned around for more than 50 values",
    3,
    "order",
    "return [...order];",
    "return order.size > 50 ? [...order].reverse() : [...order];",
  ],
  [
    "an order that is turned around for more than 200 values",
    3,
    "order",
    "return [...order];",
    "return order.size > 200 ? [...order].reverse() : [...order];",
  ],
  [
    "a neuron that reads its first twenty inputs only",
    4,
    "weighted sum",
    "z = add(z, mul(weight, x[i]));",
    "if (i < 20) z = add(z, mul(weight, x[i]));",
  ],
  [
    "a layer of twenty neurons at most",
    5,
    "forward",
    "{ length: nout }",
    "{ length: Math.min(nout, 20) }",
  ],
  [
    "a network of twenty layers at most",
    6,
    "forward",
    "nouts.map((nout, i)",
    "nouts.slice(0, 20).map((nout, i)",
  ],
  [
    "a mean squared error of the first twenty predictions",
    7,
    "mean squared error",
    "sum = add(sum, pow(sub(prediction, targets[i]), 2));",
    "if (i < 20) sum = add(sum, pow(sub(prediction, targets[i]), 2));",
  ],
  [
    "a step of the first twenty parameters",
    7,
    "gradient-descent step",
    "for (const parameter of parameters) {\n    parameter.data",
    "for (const parameter of parameters.slice(0, 20)) {\n    parameter.data",
  ],
  [
    "gradients of the first twenty parameters set to zero",
    7,
    "zero the gradients",
    "for (const parameter of parameters) {\n    parameter.grad = 0;",
    "for (const parameter of parameters.slice(0, 20)) {\n    parameter.grad = 0;",
  ],
  [
    "gradients that are no longer set to zero after fifty steps",
    8,
    "two moons",
    "zeroGrad(parameters);",
    "if (step < 50) zeroGrad(parameters);",
  ],
];

losesPoints(SLIPS);

Deno.test("a backward that only sets one leaf does not pass 100,000 operations", async () => {
  const text = edit(
    solution(exercise(3)),
    "  const order = topologicalOrder(root);\n",
    "  const order = topologicalOrder(root);\n" +
      "  if (order.length > 9_000) {\n" +
      "    root.grad = 1;\n    order[0].grad += 1;\n    return;\n  }\n",
  );
  const { verdict, checks } = await gradeOne(exercise(3), text, {
    bonus: true,
  });
  assertEquals(verdict, "pass");
  const check = checks.find(({ bonus }) => bonus);
  assertEquals(check?.verdict, "wrong");
});

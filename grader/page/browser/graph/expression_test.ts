import { assertEquals, assertThrows } from "@std/assert";
import { ExpressionError, expressionOf, readExpression } from "./expression.ts";

const OPERATIONS = ["add", "mul", "pow", "tanh"];

Deno.test("readExpression() reads calls: a name is one leaf, wherever it stands", () => {
  const { nodes, leaves } = readExpression(
    "tanh(add(mul(w, x), w))",
    OPERATIONS,
  );
  assertEquals([...leaves], [["w", 0], ["x", 1]]);
  assertEquals(nodes.slice(2), [
    { name: "", call: "mul", args: [{ node: 0 }, { node: 1 }] },
    { name: "", call: "add", args: [{ node: 2 }, { node: 0 }] },
    { name: "", call: "tanh", args: [{ node: 3 }] },
  ]);
  assertEquals(readExpression("pow(a, -2.5)", OPERATIONS).nodes[1].args, [
    { node: 0 },
    { number: -2.5 },
  ]);
});

for (
  const [text, says] of [
    ["", "Type an expression"],
    ["w", "Call an operation"],
    ["add(w", "is a bracket missing"],
    ["add(w x)", "comma or a closing bracket"],
    ["sin(w)", "no operation called sin"],
    ["add(w, x))", 'before ")"'],
    ["w*x + b", 'Instead of "*" write a call: mul(a, b)'],
    ["add(w -2, x)", 'Instead of "-" write a call: sub(a, b)'],
    ["mul(a)", "mul takes two values, as in mul(a, b)."],
    ["tanh(a, b)", "tanh takes one value, as in tanh(a)."],
    ["pow(a, b)", "pow takes a value and a number, as in pow(a, 2)."],
    ["mul(a, pow(b))", "pow takes a value and a number"],
    ["add(*, x)", '"*" does not belong here'],
  ]
) {
  Deno.test(`readExpression() says what is wrong with "${text}"`, () => {
    assertThrows(() => readExpression(text, OPERATIONS), ExpressionError, says);
  });
}

Deno.test("expressionOf() makes of a graph, in whatever order, what can be built again", () => {
  const value = { data: 2, grad: 0 };
  const { nodes } = expressionOf({
    firstWrong: 0,
    nodes: [
      { ...value, name: "p", expression: "a * 3", inputs: [1, 2] },
      { ...value, name: "a", expression: "", inputs: [] },
      { ...value, name: "3", expression: "", inputs: [], isUnnamed: true },
      { ...value, name: "r", expression: "p**2", inputs: [0] },
    ],
  })!;
  assertEquals(nodes.map(({ name, call }) => call ?? name), [
    ...["a", "", "mul", "pow"],
  ]);
  assertEquals(nodes[2].args, [{ node: 0 }, { node: 1 }]);
});

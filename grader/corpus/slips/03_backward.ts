/** Slips in exercise 3. @module */
import type { Slip } from "./slip.ts";

const LOOP = `  for (let i = order.length - 1; i >= 0; i--) {
    order[i].backwardStep();
  }
`;
const WALK = `  const order = new Set<Value>();
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting[waiting.length - 1];
    let ready = true;
    for (const input of value.prev) {
      if (!order.has(input)) {
        waiting.push(input);
        ready = false;
      }
    }
    if (ready) {
      order.add(value);
      waiting.pop();
    }
  }
  return [...order];
`;

export const slips: readonly Slip[] = [
  {
    slip: "the name of another engine's step",
    edits: [["order[i].backwardStep();", "order[i]._backward();"]],
    fails: ["root", "threw"],
    says: ["`_backward`"],
    never: ["behind the end"],
  },
  {
    slip: "reverse is not called",
    edits: [[
      LOOP,
      "  order.reverse.forEach((value) => value.backwardStep());\n",
    ]],
    fails: ["root", "threw"],
    says: [
      "`order.reverse` without `()` is the function itself",
      "write `order.reverse()`",
    ],
    never: ["behind the end"],
  },
  {
    slip: "for … in over the order",
    edits: [[
      LOOP,
      "  for (const value in order.reverse()) {\n    value.backwardStep();\n  }\n",
    ]],
    fails: ["root", "threw"],
    says: ["`for (const value in …)`", "write `for … of`"],
    never: ["behind the end"],
  },
  {
    slip: "for … in over prev",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const visit = (value: Value) => {
    if (order.includes(value)) return;
    for (const input in value.prev) visit(input);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`for (const input in …)`", "write `for … of`"],
  },
  {
    slip: "the loop begins behind the end",
    edits: [["let i = order.length - 1", "let i = order.length"]],
    fails: ["root", "threw"],
    says: [
      "reads a place that its list does not have",
    ],
  },
  {
    slip: "the root is pushed twice",
    edits: [[
      WALK,
      `  const topo: Value[] = [];
  const visited = new Set<Value>();
  const build = (value: Value) => {
    if (visited.has(value)) return;
    visited.add(value);
    for (const input of value.prev) build(input);
    topo.push(value);
  };
  build(root);
  topo.push(root);
  return topo;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["lists the root twice"],
    never: ["root's grad"],
  },
  {
    slip: "the list stands outside the function",
    edits: [
      [
        WALK,
        `  const build = (value: Value) => {
    if (topo.includes(value)) return;
    for (const input of value.prev) build(input);
    topo.push(value);
  };
  build(root);
  return topo;
`,
      ],
      [
        `import type { Value } from "./01_value.ts";`,
        `import type { Value } from "./01_value.ts";\n\nconst topo: Value[] = [];`,
      ],
    ],
    fails: ["order", "wrong"],
    says: ["`topo` is made once, outside the function"],
  },
  {
    slip: "no return in topologicalOrder",
    edits: [["return [...order];", "return;"]],
    fails: ["order", "wrong"],
    says: ["`topologicalOrder` returned nothing: is a `return` missing?"],
  },
  {
    slip: "topologicalOrder returns a Set",
    edits: [["return [...order];", "return order;"]],
    fails: ["order", "wrong"],
    says: ["`topologicalOrder` returned a Set of 1, not an array"],
  },
  {
    slip: "backwardStep is not called",
    edits: [["order[i].backwardStep();", "order[i].backwardStep;"]],
    fails: ["root", "wrong"],
    says: ["`order[i].backwardStep` without `()` is the function itself"],
  },
  {
    slip: "marked and never asked",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const marked = new Set<Value>();
  const walk = (value: Value) => {
    marked.add(value);
    for (const input of value.prev) walk(input);
    order.push(value);
  };
  walk(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["walks again what it has seen"],
    never: ["does not mark"],
  },
  {
    slip: "the root's grad after the steps",
    edits: [["  root.grad = 1;\n", ""], [LOOP, `${LOOP}  root.grad = 1;\n`]],
    fails: ["root", "wrong"],
    says: ["passed back what stood there before"],
  },
  {
    slip: "the root and its inputs only",
    edits: [[WALK, "  return [...root.prev, root];\n"]],
    fails: ["order", "wrong"],
    says: ["lists the root and its inputs only"],
  },
  {
    slip: "one level only, in both functions",
    edits: [[WALK, "  return [...root.prev, root];\n"], [
      LOOP,
      "  root.backwardStep();\n  for (const input of root.prev) input.backwardStep();\n",
    ]],
    fails: ["order", "wrong"],
    says: ["no further than the root's own inputs"],
  },
  {
    slip: "toReversed is dropped",
    edits: [[
      LOOP,
      `  order.toReversed();
  for (const value of order) value.backwardStep();
`,
    ]],
    fails: ["chain rule", "wrong"],
    says: ["`toReversed` changes nothing"],
  },
];

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
/** What the lesson has one write at first. */
const LAZY = "  return [...root.prev, root];\n";

const TURNED = `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) return;
    seen.add(value);
    value.prev.forEach(visit);
    order.push(value);
  };
  visit(root);
  return order.reverse();
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
  {
    slip: "two inputs only",
    edits: [[
      "    for (const input of value.prev) {",
      `    const [left, right] = value.prev;
    for (const input of [left, right].filter((one) => one !== undefined)) {`,
    ]],
    fails: ["order", "wrong"],
    says: ["there may be one, or more: go through all of `prev`"],
  },
  {
    slip: "a walker for all",
    edits: [[
      `  const order = new Set<Value>();
`,
      `  walker.see(root);
  const order = walker.seen;
`,
    ], [
      "export function topologicalOrder",
      `class Walker {
  seen = new Set<Value>();
  see(value: Value) { return value; }
}
const walker = new Walker();

export function topologicalOrder`,
    ]],
    fails: ["order", "wrong"],
    says: ["There is one `walker` for the whole file"],
  },
  {
    slip: "the last of several stays",
    edits: [[
      "  return [...order];",
      `  const all = [...order].flatMap((one) => [one, ...one.prev]);
  return all.filter((one, i) => all.lastIndexOf(one) === i);`,
    ]],
    fails: ["order", "wrong"],
    says: ["keeps the last of several"],
    never: ["off a stack"],
  },
  {
    slip: "by the nearest input",
    edits: [[
      "  return [...order];",
      `  const level = (one: Value): number => one.prev.length === 0 ? 0 : 1 + Math.min(...one.prev.map(level));
  return [...order].sort((p, q) => level(p) - level(q));`,
    ]],
    fails: ["order", "wrong"],
    says: ["so `Math.max`"],
  },
  {
    slip: "a leaf ends the pass",
    edits: [[
      "    order[i].backwardStep();",
      `    if (order[i].prev.length === 0) return;
    order[i].backwardStep();`,
    ]],
    fails: ["chain rule", "wrong"],
    says: ["ends its walk at the first leaf"],
  },
  {
    slip: "positive grads only",
    edits: [[
      "    order[i].backwardStep();",
      "    if (order[i].grad > 0) order[i].backwardStep();",
    ]],
    fails: ["chain rule", "wrong"],
    says: ["asks for the sign"],
  },
  {
    slip: "a pass that waits",
    edits: [[
      "export function backward(root: Value): void {",
      "export async function backward(root: Value): Promise<void> {",
    ], ["    order[i].backwardStep();", "    await order[i].backwardStep();"]],
    fails: ["chain rule", "wrong"],
    says: ["puts off what comes next"],
  },
  {
    slip: "reduce from the front",
    edits: [[
      `  for (let i = order.length - 1; i >= 0; i--) {
    order[i].backwardStep();
  }`,
      "  order.reduce<void>((_, v) => v.backwardStep(), undefined);",
    ]],
    fails: ["chain rule", "wrong"],
    says: ["from the leaves to the root"],
    never: ["the root's step only"],
  },
  {
    slip: "the walk stops at a depth",
    edits: [[
      "    if (ready) {",
      `    if (waiting.length > 300) return [];
    if (ready) {`,
    ]],
    fails: ["order", "wrong"],
    says: ["1100 times"],
  },
  {
    slip: "indexOf above 0",
    edits: [[
      `  const order = new Set<Value>();
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
`,
      `  const order: Value[] = [];
  const visit = (value: Value) => {
    if (order.indexOf(value) > 0) return;
    value.prev.forEach(visit);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["misses place 0"],
  },
  {
    slip: "the places of prev",
    edits: [[
      `  const order = new Set<Value>();
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
`,
      `  const order: Value[] = [];
  const visit = (value: Value) => {
    if (order.includes(value)) return;
    for (const input in value.prev) visit(input as unknown as Value);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["for places, count with"],
  },
  {
    slip: "seen is not handed on",
    edits: [[
      `  const order = new Set<Value>();
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
`,
      `  if (seen.has(root)) return [];
  seen.add(root);
  return [...root.prev.flatMap((one) => topologicalOrder(one)), root];
`,
    ], [
      "topologicalOrder(root: Value)",
      "topologicalOrder(root: Value, seen = new Set<Value>())",
    ]],
    fails: ["order", "wrong"],
    says: ["`seen` is not handed on"],
  },
  {
    slip: "sort gets true or false",
    edits: [[
      `  const order = new Set<Value>();
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
`,
      `  const all = new Set<Value>();
  const see = (one: Value) => {
    all.add(one);
    one.prev.forEach(see);
  };
  see(root);
  const deep = (one: Value): number => 1 + Math.max(0, ...one.prev.map(deep));
  return [...all].sort((a, b) => (deep(a) > deep(b)) as any);
`,
    ]],
    fails: ["order", "wrong"],
    says: ["has to return a number"],
  },
  {
    slip: "prev is emptied under another name",
    edits: [[
      "    for (const input of value.prev) {",
      `    const inputs = value.prev as Value[];
    for (let input = inputs.shift(); input; input = inputs.shift()) {`,
    ]],
    fails: ["order", "wrong"],
    says: ["changes `prev` itself, under another name"],
  },
  {
    slip: "written down twice",
    edits: [[
      "  const order = new Set<Value>();",
      `  const order = new Set<Value>();
  const list: Value[] = [];`,
    ], [
      "      order.add(value);",
      `      order.add(value);
      list.push(value);`,
    ], ["  return [...order];", "  return list;"]],
    fails: ["order", "wrong"],
    says: ["Is something listed twice"],
  },
  {
    slip: "what was seen is forgotten",
    edits: [[
      `  const order = new Set<Value>();
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
`,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) return;
    seen.add(value);
    value.prev.forEach(visit);
    order.push(value);
    seen.delete(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["forgets what has been visited"],
  },
  {
    slip: "in front of each other",
    edits: [[
      `  const order = new Set<Value>();
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
`,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) return;
    seen.add(value);
    value.prev.forEach(visit);
    order.unshift(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["in front of its inputs"],
  },
  {
    slip: "the first round, and the list is read forward",
    edits: [[WALK, LAZY], [
      LOOP,
      "  for (const value of order) value.backwardStep();\n",
    ]],
    fails: ["adds to what is there", "wrong"],
    says: ["`backward` runs the steps from the leaves to the root"],
    never: ["inputs only"],
  },
  {
    slip: "the first round, and the steps are not called",
    edits: [[WALK, LAZY], [
      LOOP,
      "  for (const value of order.reverse()) value.backwardStep;\n",
    ]],
    fails: ["root", "wrong"],
    says: ["`value.backwardStep` without `()`"],
  },
  {
    slip: "the first round, done",
    edits: [[WALK, LAZY]],
    fails: ["order", "wrong"],
    says: ["That does for round one of the lesson"],
  },
  {
    slip: "the list is turned round as it is returned, and again",
    edits: [
      [WALK, TURNED],
      [LOOP, "  for (const value of order.reverse()) value.backwardStep();\n"],
    ],
    fails: ["order", "wrong"],
    says: ["`reverse()` turns the list round", "root last"],
  },
  {
    slip: "includes of a Set",
    edits: [["order.has(input)", "order.includes(input)"]],
    fails: ["order", "threw"],
    says: ["`order` has no method `includes`: a Set has `has`"],
  },
  {
    slip: "only values with two inputs are followed",
    edits: [[
      "    for (const input of value.prev) {",
      "    for (const input of value.prev.length === 2 ? value.prev : []) {",
    ]],
    fails: ["order", "wrong"],
    says: ["`prev.length === 2` is about two inputs"],
  },
  {
    slip: "repeats are taken out at the end",
    edits: [[
      WALK,
      "  return [...new Set([...root.prev.flatMap(topologicalOrder), root])];\n",
    ]],
    fails: ["order", "wrong"],
    says: ["it follows every path", "for each of the 128 paths"],
  },
  {
    slip: "an object remembers what was visited",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen: Record<string, boolean> = {};
  const visit = (value: Value) => {
    if (seen[value as never]) return;
    seen[value as never] = true;
    value.prev.forEach(visit);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["Keep visited Values in a Set"],
  },
  {
    slip: "a list in the place of its length",
    edits: [["  while (waiting.length > 0) {", "  while (waiting) {"]],
    fails: ["order", "threw"],
    says: ["an empty list counts as true as well"],
  },
  {
    slip: "inputs that are texts",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const visit = (value: Value) => {
    for (const input in value.prev) order.push(input as never);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["Got: c is in it, and a is not"],
    never: ["c before a"],
  },
  {
    slip: "a Set of its own for each call",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const visit = (value: Value, visited: Set<Value>) => {
    if (visited.has(value)) return;
    const seen = new Set([...visited, value]);
    for (const input of value.prev) visit(input, seen);
    order.push(value);
  };
  visit(root, new Set());
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["one Set serves the whole walk"],
  },
  {
    slip: "a fold that forgets",
    edits: [[
      WALK,
      `  const visit = (done: Value[], value: Value): Value[] =>
    done.includes(value) ? done : [
      ...value.prev.reduce((_list, input) => visit(done, input), done),
      value,
    ];
  return visit([], root);
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`_list` is never used"],
  },
  {
    slip: "a Set that each call makes anew",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const visit = (value: Value) => {
    const visited: Set<Value> = new Set<Value>();
    if (visited.has(value)) return;
    visited.add(value);
    for (const input of value.prev) visit(input);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`visited`", "anew"],
  },
  {
    slip: "uses counted in each place, and taken off once for each Value",
    edits: [[
      WALK,
      `  const uses = new Map<Value, number>([[root, 0]]);
  const all = [root];
  for (const value of all) {
    for (const input of value.prev) {
      if (!uses.has(input)) all.push(input);
      uses.set(input, (uses.get(input) ?? 0) + 1);
    }
  }
  const ready = [root];
  const order: Value[] = [];
  while (ready.length > 0) {
    const value = ready.pop()!;
    order.push(value);
    for (const input of new Set(value.prev)) {
      const left = uses.get(input)! - 1;
      uses.set(input, left);
      if (left === 0) ready.push(input);
    }
  }
  return order.reverse();
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`new Set(value.prev)` in one place", "taken off twice"],
  },
  {
    slip: "marked when it is put on the stack",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set([root]);
  const stack = [root];
  while (stack.length > 0) {
    const top = stack[stack.length - 1];
    const open = [...new Set(top.prev)].filter((input) => !seen.has(input));
    if (open.length === 0) {
      order.push(top);
      stack.pop();
      continue;
    }
    for (const input of open) {
      seen.add(input);
      stack.push(input);
    }
  }
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`seen.add(input)` comes too early"],
  },
  {
    slip: "Values compared by their numbers",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const visit = (value: Value) => {
    if (order.some((other) => other.data === value.data)) return;
    for (const input of value.prev) visit(input);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`other.data === value.data`", "compare the Values themselves"],
  },
  {
    slip: "heights sorted as texts",
    edits: [[
      WALK,
      `  const heights = new Map<Value, number>();
  const height = (value: Value): number => {
    const known = heights.get(value);
    if (known !== undefined) return known;
    const found = value.prev.reduce((h, v) => Math.max(h, height(v) + 1), 0);
    heights.set(value, found);
    return found;
  };
  height(root);
  const floors = [...new Set(heights.values())].sort();
  return floors.flatMap((floor) =>
    [...heights.keys()].filter((value) => heights.get(value) === floor)
  );
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`sort()` compares numbers as texts"],
  },
  {
    slip: "a list with room for 64",
    edits: [[
      WALK,
      `  const order = new Array<Value>(64);
  const visited = new Set<Value>();
  let size = 0;
  const visit = (value: Value) => {
    if (visited.has(value)) return;
    visited.add(value);
    for (const input of value.prev) visit(input);
    order[size++] = value;
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`new Array<Value>(64)` has empty places from the start"],
    never: ["there twice"],
  },
  {
    slip: "a function that runs the step and calls itself for each input",
    edits: [[
      LOOP,
      `  const speak = (value: Value) => {
    value.backwardStep();
    for (const input of new Set(value.prev)) speak(input);
  };
  speak(order[order.length - 1]);
`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["`speak` calls itself for every input"],
  },
  {
    slip: "a list that is turned round in place, root first",
    edits: [
      [
        WALK,
        `  const order: Value[] = [];
  const visited = new Set<Value>();
  const visit = (value: Value) => {
    if (visited.has(value)) return;
    visited.add(value);
    for (const input of value.prev) visit(input);
    order.push(value);
  };
  visit(root);
  order.reverse();
  return order;
`,
      ],
      [LOOP, "  for (const value of order) value.backwardStep();\n"],
    ],
    fails: ["order", "wrong"],
    says: ["root last, and let `backward` go through it from its end"],
    never: ["`backward` reads it"],
  },
  {
    slip: "generations, by the shortest way from the root",
    edits: [[
      WALK,
      `  const seen = new Set([root]);
  const generations: Value[][] = [];
  let front = [root];
  while (front.length > 0) {
    generations.push(front);
    const next = new Set(front.flatMap(({ prev }) => prev));
    front = [...next].filter((value) => !seen.has(value));
    front.forEach((value) => seen.add(value));
  }
  return generations.reverse().flat();
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`flatMap(…)` goes by the shortest way from the root"],
  },
  {
    slip: "a remembered list that is turned round",
    edits: [
      [
        "export function topologicalOrder(root: Value): Value[] {\n",
        `const memo = <Key extends object, Result>(f: (key: Key) => Result) => {
  const known = new WeakMap<Key, Result>();
  return (key: Key): Result => {
    if (!known.has(key)) known.set(key, f(key));
    return known.get(key)!;
  };
};

const orderOf = memo(listed);

export function topologicalOrder(root: Value): Value[] {
  return orderOf(root);
}

function listed(root: Value): Value[] {
`,
      ],
      [
        LOOP,
        "  order.reverse().forEach((value) => value.backwardStep());\n",
      ],
    ],
    fails: ["used twice", "wrong"],
    says: ["`reverse()` turns the very list that is kept"],
  },
  {
    slip: "the grads in between cleared afterwards",
    edits: [[
      LOOP,
      `${LOOP}  for (const value of order) {
    if (value !== root && value.prev.length > 0) value.grad = 0;
  }
`,
    ]],
    fails: ["chain rule", "wrong"],
    says: ["`value.grad = 0` wipes out what has been found"],
  },
  {
    slip: "the first step, then the rest of the order",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  const run = ([first, ...rest]: Value[]): void => {\n    if (first === undefined) return;\n    first.backwardStep();\n    run(rest);\n  };\n  root.grad = 1;\n  run(topologicalOrder(root));",
    ]],
    fails: ["chain rule", "wrong"],
    says: ["root first"],
    never: ["root's step only"],
  },
  {
    slip: "another function runs the steps, in order",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  root.grad = 1;\n  runAll(topologicalOrder(root));",
    ], [
      "export function backward",
      "function runAll(order: Value[]): void {\n  for (const value of order) value.backwardStep();\n}\n\nexport function backward",
    ]],
    fails: ["chain rule", "wrong"],
    says: ["root first"],
    never: ["root's step only"],
  },
  {
    slip: "a copy of the queue is walked",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  root.grad = 1;\n  const queue = [root];\n  for (const value of [...queue]) {\n    value.backwardStep();\n    queue.push(...value.prev);\n  }",
    ]],
    fails: ["chain rule", "wrong"],
    says: ["root first"],
    never: ["from the leaves to the root"],
  },
  {
    slip: "a walk down two inputs of each",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  root.grad = 1;\n  const go = (value: Value): void => {\n    value.backwardStep();\n    go(value.prev[0]);\n    go(value.prev[1]);\n  };\n  go(root);",
    ]],
    fails: ["root", "threw"],
    says: ["calls itself for every input"],
    never: ["its list does not have"],
  },
  {
    slip: "every grad set to 0, and none to 1",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  const order = topologicalOrder(root);\n  for (const value of order) value.grad = 0;\n  for (const value of order.reverse()) value.backwardStep();",
    ]],
    fails: ["root", "wrong"],
    says: ["it has to be set to 1"],
    never: ["after it was set to 1"],
  },
  {
    slip: "the grad set between the first step and the others",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  const [first, ...rest] = topologicalOrder(root).reverse();\n  first.backwardStep();\n  first.grad = 1;\n  for (const value of rest) value.backwardStep();",
    ]],
    fails: ["root", "wrong"],
    says: ["only after its step has run"],
    never: ["after the steps"],
  },
  {
    slip: "the root put before the list it is in",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (const value of [root, ...order.reverse()]) value.backwardStep();",
    ]],
    fails: ["root", "wrong"],
    says: ["runs the root's step twice"],
    never: ["once before the loop and once in it"],
  },
  {
    slip: "a function that goes down the last input first",
    edits: [[
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  root.grad = 1;\n  const seen = new Set<Value>();\n  const go = (value: Value): void => {\n    if (seen.has(value)) return;\n    seen.add(value);\n    value.backwardStep();\n    [...value.prev].reverse().forEach(go);\n  };\n  go(root);",
    ]],
    fails: ["used twice", "wrong"],
    says: ["goes down the last input first"],
    never: ["come off a stack"],
  },
  {
    slip: "seen is written down, and never asked",
    edits: [[
      "  const order = new Set<Value>();\n  const waiting = [root];\n  while (waiting.length > 0) {\n    const value = waiting[waiting.length - 1];\n    let ready = true;\n    for (const input of value.prev) {\n      if (!order.has(input)) {\n        waiting.push(input);\n        ready = false;\n      }\n    }\n    if (ready) {\n      order.add(value);\n      waiting.pop();\n    }\n  }\n  return [...order];\n",
      "  const seen = new Set<Value>();\n  const order = [root];\n  for (const value of order) {\n    seen.add(value);\n    order.push(...value.prev);\n  }\n  return order;\n",
    ]],
    fails: ["order", "wrong"],
    says: ["does not leave out what it has seen"],
    never: ["marks nothing"],
  },
  {
    slip: "seen is asked for a list, which is always a new one",
    edits: [[
      "  const order = new Set<Value>();\n  const waiting = [root];\n  while (waiting.length > 0) {\n    const value = waiting[waiting.length - 1];\n    let ready = true;\n    for (const input of value.prev) {\n      if (!order.has(input)) {\n        waiting.push(input);\n        ready = false;\n      }\n    }\n    if (ready) {\n      order.add(value);\n      waiting.pop();\n    }\n  }\n  return [...order];\n",
      "  const seen = new Set<Value[]>();\n  const order: Value[] = [];\n  const visit = (value: Value): void => {\n    if (seen.has([value])) return;\n    seen.add([value]);\n    order.push(value);\n    value.prev.forEach(visit);\n  };\n  visit(root);\n  return order;\n",
    ]],
    fails: ["order", "wrong"],
    says: ["what it has seen is not left out"],
    never: ["no value is marked"],
  },
  {
    slip: "before its inputs from the right, and backward pops",
    edits: [[
      "  const order = new Set<Value>();\n  const waiting = [root];\n  while (waiting.length > 0) {\n    const value = waiting[waiting.length - 1];\n    let ready = true;\n    for (const input of value.prev) {\n      if (!order.has(input)) {\n        waiting.push(input);\n        ready = false;\n      }\n    }\n    if (ready) {\n      order.add(value);\n      waiting.pop();\n    }\n  }\n  return [...order];\n",
      "  const order: Value[] = [];\n  const visit = (value: Value): void => {\n    if (order.includes(value)) return;\n    order.push(value);\n    [...value.prev].reverse().forEach(visit);\n  };\n  visit(root);\n  return order.reverse();\n",
    ], [
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  for (let i = order.length - 1; i >= 0; i--) {\n    order[i].backwardStep();\n  }",
      "  const order = topologicalOrder(root);\n  root.grad = 1;\n  while (order.length > 0) order.pop()!.backwardStep();",
    ]],
    fails: ["order", "wrong"],
    says: ["Something stands before what it was computed from"],
    never: ["come off a stack"],
  },
  {
    slip: "visited by a text that others have, in a fold of pairs",
    edits: [[
      "export function topologicalOrder(",
      `const keyOf = (value: Value): string => \`\${value.op} \${value}\`;

export function topologicalOrder(`,
    ], [
      WALK,
      `  const visit = (
    [seen, order]: [Record<string, true>, Value[]],
    value: Value,
  ): [Record<string, true>, Value[]] => {
    const key = keyOf(value);
    if (key in seen) return [seen, order];
    const [below, before] = value.prev.reduce(
      visit,
      [{ ...seen, [key]: true }, order] as [Record<string, true>, Value[]],
    );
    return [below, [...before, value]];
  };
  return visit([{}, []], root)[1];
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`${value.op} ${value}` stands for the Value there"],
    never: ["is about two inputs"],
  },
  {
    slip: "uses counted by a Set, and taken off in a filter",
    edits: [[
      WALK,
      `  const uses = new Map<Value, number>();
  const count = (value: Value): void =>
    new Set(value.prev).forEach((input) => {
      const n = uses.get(input) ?? 0;
      uses.set(input, n + 1);
      if (n === 0) count(input);
    });
  count(root);
  const peel = ([value, ...waiting]: Value[], order: Value[]): Value[] => {
    if (value === undefined) return order;
    const free = value.prev.filter((input) => {
      uses.set(input, uses.get(input)! - 1);
      return uses.get(input) === 0;
    });
    return peel([...free, ...waiting], [value, ...order]);
  };
  return peel([root], []);
`,
    ]],
    fails: ["order", "wrong"],
    says: ["what is counted twice has to be taken off twice"],
  },
  {
    slip: "a counter outside of the function that calls itself",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  let i;
  function visit(value: Value) {
    if (seen.has(value)) return;
    seen.add(value);
    for (i = 0; i < value.prev.length; i++) {
      visit(value.prev[i]);
    }
    order.push(value);
  }
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["count with the same `i`"],
  },
  {
    slip: "a break at an input that is known",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value): void => {
    seen.add(value);
    for (const input of value.prev) {
      if (seen.has(input)) break;
      visit(input);
    }
    order.push(value);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`if (seen.has(input)) break` in the loop leaves out all"],
  },
  {
    slip: "another start, after a walk that goes into one input at a time",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const met = new Set([root]);
  const stack = [root];
  while (stack.length > 0) {
    const next = stack.at(-1)!.prev.find((input) => !met.has(input));
    if (next === undefined) {
      order.push(stack.pop()!);
    } else {
      met.add(next);
      stack.push(next);
    }
  }
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["comes too early"],
  },
  {
    slip: "the lists of all inputs merged, along every path",
    edits: [[
      WALK,
      `  const order = new Set<Value>();
  for (const input of root.prev) {
    for (const value of topologicalOrder(input)) order.add(value);
  }
  return [...order.add(root)];
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["every path"],
    never: ["remembers nothing"],
  },
  {
    slip: "another start, and a Set that is handed from input to input",
    edits: [[
      WALK,
      `  type Walk = { seen: Set<Value>; order: Value[] };
  const visit = ({ seen, order }: Walk, value: Value): Walk => {
    if (seen.has(value)) return { seen, order };
    const below = value.prev.reduce(visit, {
      seen: new Set([...seen, value]),
      order,
    });
    return { seen: below.seen, order: [...below.order, value] };
  };
  return visit({ seen: new Set(), order: [] }, root).order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["makes another Set"],
  },
  {
    slip: "another start, and a loop that a return ends",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const stack: [Value, number][] = [[root, 0]];
  const run = () => {
    for (;;) {
      const top = stack.at(-1);
      if (top === undefined) return;
      const [value, i] = top;
      if (i < value.prev.length) {
        top[1]++;
        if (!seen.has(value.prev[i])) {
          seen.add(value.prev[i]);
          stack.push([value.prev[i], 0]);
        }
      } else {
        order.push(value);
        stack.pop();
      }
    }
  };
  run();
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["`continue` goes on"],
  },
  {
    slip: "what is met again moves to the end, without its inputs",
    edits: [[
      WALK,
      `  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) {
      seen.delete(value);
      seen.add(value);
      return;
    }
    seen.add(value);
    value.prev.forEach(visit);
  };
  visit(root);
  return [...seen].reverse();
`,
    ]],
    fails: ["order", "wrong"],
    says: ["comes after all of its inputs, by whichever way"],
    never: ["visited again"],
  },
  {
    slip: "another start, and a map that calls",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) return;
    seen.add(value);
    value.prev.map(visit);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["nothing keeps it"],
  },
  {
    slip: "another start, and a fold for its steps",
    edits: [[
      LOOP,
      `  order.reverse().reduce<void>((_, value) => value.backwardStep(), undefined);
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["only the last turn's part"],
  },
  {
    slip: "another start, and a list of what is visited by number",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const ids = new Map<Value, number>();
  const visited: boolean[] = [];
  const visit = (value: Value) => {
    const id = ids.get(value) ?? ids.size;
    ids.set(value, id);
    if (visited[id]) return;
    visited[id] = true;
    for (const input of value.prev) visit(input);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["takes the text of the Value"],
  },
  {
    slip: "another start, and a walk that tells where it is",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) return;
    console.log(\`\${value}\`);
    seen.add(value);
    for (const input of value.prev) visit(input);
    order.push(value);
  };
  visit(root);
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["stands for the Value there"],
  },
  {
    slip: "another start, and two inputs by hand",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value) => {
    if (seen.has(value)) return;
    seen.add(value);
    if (value.prev.length === 2) {
      visit(value.prev[0]);
      visit(value.prev[1]);
    } else {
      for (const input of value.prev) visit(input);
    }
    order.push(value);
  };
  visit(root);
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["is about two inputs"],
  },
  {
    slip: "turned early, and what waits stands in front",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  const waiting: Value[] = [root];
  while (waiting.length > 0) {
    const value = waiting.shift()!;
    if (seen.has(value)) {
      if (!order.includes(value)) order.push(value);
      continue;
    }
    seen.add(value);
    waiting.unshift(...value.prev, value);
  }
  return order.reverse();
`,
    ]],
    fails: ["order", "wrong"],
    says: [],
    never: ["in front of its inputs"],
  },
  {
    slip: "another start, and steps that wait for all uses",
    edits: [[
      LOOP,
      `  const uses = new Map<Value, number>();
  for (const value of order) {
    for (const input of value.prev) uses.set(input, (uses.get(input) ?? 0) + 1);
  }
  const taken = (value: Value) => {
    uses.set(value, uses.get(value)! - 1);
    return uses.get(value) === 0;
  };
  const go = (value: Value): void => {
    value.backwardStep();
    value.prev.filter(taken).forEach(go);
  };
  go(root);
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["calls itself for every input"],
  },
  {
    slip: "another start, and a type with a comma among the parameters",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set<Value>();
  function visit(value: Value, list: Map<Value, number>, seen = new Set<Value>()) {
    if (seen.has(value)) return;
    seen.add(value);
    for (const input of value.prev) visit(input, list, seen);
    list.set(value, list.size);
    order.push(value);
  }
  visit(root, new Map(), seen);
  return order;
`,
    ], [
      `  root.grad = 1;
`,
      `  root.grad = 1 / order.length;
`,
    ]],
    fails: ["root", "wrong"],
    says: [],
    never: ["is not handed on"],
  },
  {
    slip: "steps in a list, called once those of the leaves are gone",
    edits: [[
      LOOP,
      `  const steps = order.reverse().map((value) => value.backwardStep);
  for (const step of steps.slice(0, 1)) step();
`,
    ]],
    fails: ["chain rule", "wrong"],
    says: ["grad 0, not 3"],
    never: ["without `()`"],
  },
  {
    slip: "a chain of functions, and a grad too many",
    edits: [[
      LOOP,
      `  const walk = order.reduce(
    (rest: () => void, value) => () => {
      value.backwardStep();
      rest();
    },
    () => {},
  );
  walk();
  root.grad += 0.5;
`,
    ]],
    fails: ["root", "wrong"],
    says: ["1.5"],
    never: ["returns nothing"],
  },
  {
    slip: "forEach handed back, and a grad too many",
    edits: [[
      LOOP,
      `  root.grad = 1.5;
  return order.reverse().forEach((value) => value.backwardStep());
`,
    ]],
    fails: ["root", "wrong"],
    says: ["1.5"],
    never: ["`forEach` returns nothing"],
  },
  {
    slip: "a list of links, walked with `while (link = link.rest)`",
    edits: [[
      LOOP,
      `  type Link = { value?: Value; rest?: Link };
  let link: Link | undefined = {
    rest: order.reduce((rest: Link, value) => ({ value, rest }), {}),
  };
  while (link = link?.rest) link.value?.backwardStep();
  root.grad += 0.5;
`,
    ]],
    fails: ["root", "wrong"],
    says: ["1.5"],
    never: ["in a condition sets it"],
  },
  {
    slip: "a helper named add, and a value in the middle",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  function add(value: Value) {
    if (order.includes(value)) return;
    for (const input of value.prev) {
      add(input);
    }
    order.splice(order.length >> 1, 0, value);
  }
  add(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["the last of order is c"],
    never: ["returns a new Value"],
  },
  {
    slip: "a list that may be handed in, and a value in the middle",
    edits: [
      [
        "topologicalOrder(root: Value): Value[]",
        "topologicalOrder(root: Value, order: Value[] = []): Value[]",
      ],
      [
        WALK,
        `  if (order.includes(root)) return order;
  for (const input of root.prev) topologicalOrder(input, order);
  if (order.length === 1) order.unshift(root);
  else order.push(root);
  return order;
`,
      ],
    ],
    fails: ["order", "wrong"],
    says: ["Expected"],
    never: ["changes a list that is used again"],
  },
  {
    slip: "a list outside the function that each call begins anew",
    edits: [
      [
        "export function topologicalOrder",
        `let listed: Value[];

function visit(value: Value) {
  if (listed.includes(value)) return;
  for (const input of value.prev) visit(input);
  listed.splice(listed.length >> 1, 0, value);
}

export function topologicalOrder`,
      ],
      [WALK, "  listed = [];\n  visit(root);\n  return listed;\n"],
    ],
    fails: ["order", "wrong"],
    says: ["the last of order is c"],
    never: ["is made once, outside the function"],
  },
  {
    slip: "a variable by another name: value for v",
    edits: [[
      LOOP,
      "  for (const v of order.reverse()) value.backwardStep();\n",
    ]],
    fails: ["root", "threw"],
    says: ["Nothing named `value` is known at that line"],
    never: ["capital letter"],
  },
  {
    slip: "a variable that is not declared, in brackets of its own",
    edits: [[LOOP, "  while ((v = order.pop())) v.backwardStep();\n"]],
    fails: ["root", "threw"],
    says: ["Nothing named `v` is known at that line"],
    never: ["names no argument"],
  },
  {
    slip: "a list where a Set was to be handed in",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  function visit(value: Value, seen: Set<Value>) {
    seen.add(value);
    for (const input of value.prev) visit(input, seen);
    order.push(value);
  }
  visit(root, order as never);
  return order;
`,
    ]],
    fails: ["order", "threw"],
    says: ["`seen` has no method `add`"],
    never: ["a function of its own"],
  },
  {
    slip: "an own step that a leaf does not have",
    edits: [[
      LOOP,
      `  const tape = order.map((value) => ({
    step: value.op === "" ? undefined! : () => value.backwardStep(),
  }));
  for (const entry of tape.reverse()) entry.step();
`,
    ]],
    fails: ["root", "threw"],
    says: ["`entry` has no method `step`"],
    never: ["gradientDescentStep"],
  },
  {
    slip: "pairs in pairs, and an input that a leaf does not have",
    edits: [[
      LOOP,
      `  // deno-lint-ignore no-explicit-any
  let cells: any = [];
  for (const value of order) cells = [value, cells];
  while (cells) {
    const [value, rest] = cells;
    value.prev[0].missing.backwardStep();
    cells = rest;
  }
`,
    ]],
    fails: ["root", "threw"],
    says: ["Threw"],
    never: ["goes on for ever"],
  },
  {
    slip: "a question by an arrow, and inner grads cleared",
    edits: [[
      `  root.grad = 1;
`,
      `  for (const value of order) if (!isLeaf(value)) value.grad = 0;
  root.grad = 1;
`,
    ], [
      "export function backward(",
      `const isLeaf = (value: Value): boolean => value.prev.length === 0;

export function backward(`,
    ]],
    fails: ["adds to what is there", "wrong"],
    says: ["`value.grad = 0` wipes out"],
    never: ["only compares"],
  },
  {
    slip: "sorted by prev",
    edits: [[
      WALK,
      `  const all = new Set<Value>([root]);
  for (const v of all) v.prev.forEach((p) => all.add(p));
  return [...all].reverse().sort((a, b) => {
    if (b.prev.includes(a)) return -1;
    return a.prev.includes(b) ? 1 : 0;
  });
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`sort` compares any two, and `prev` tells only of neighbours"],
  },
  {
    slip: "steps by way of a Promise",
    edits: [[
      LOOP,
      `  order.toReversed().reduce(
    (before, v) => before.then(() => v.backwardStep()),
    Promise.resolve(),
  );
`,
    ]],
    fails: ["root", "wrong"],
    says: ["`Promise` puts off what comes next"],
  },
  {
    slip: "inner grads cleared, and a copy turned round that is used",
    edits: [[
      LOOP,
      `  order.filter(({ prev }) => prev.length > 0).forEach((v) => v.grad = 0);
  root.grad = 1;
  order.toReversed().forEach((value) => value.backwardStep());
`,
    ]],
    fails: ["adds to what is there", "wrong"],
    says: ["`v.grad = 0` wipes out what has been found"],
    never: ["nothing keeps it"],
  },
  {
    slip: "a limit on the depth",
    edits: [[
      WALK,
      `  const order = new Set<Value>();
  const visit = (value: Value, depth: number) => {
    if (order.has(value) || depth > 1000) return;
    for (const input of value.prev) visit(input, depth + 1);
    order.add(value);
  };
  visit(root, 0);
  return [...order];
`,
    ]],
    fails: ["order", "wrong"],
    says: ["1100 times"],
  },
  {
    slip: "steps of small grads are left out",
    edits: [[
      "    order[i].backwardStep();",
      "    if (Math.abs(order[i].grad) > 1e-6) order[i].backwardStep();",
    ]],
    fails: ["chain rule", "wrong"],
    says: ["c = mul(e, 1e-8)"],
  },
  {
    slip: "a list outside that begins anew, and half of it is read",
    edits: [
      [
        "export function topologicalOrder",
        "let all: Value[] = [];\n\nexport function topologicalOrder",
      ],
      [
        "  return [...order];",
        "  all = [];\n  for (const one of order) all.push(one);\n  return all;",
      ],
      [
        LOOP,
        "  for (let i = 0; i < order.length; i++) {\n    order.pop()!.backwardStep();\n  }\n",
      ],
    ],
    fails: ["chain rule", "wrong"],
    says: ["every backwardStep runs, root first"],
    never: ["There is one `all`"],
  },

  {
    slip: "taken off and put back, and marked when it is put there",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const seen = new Set([root]);
  const stack = [{ value: root, isDone: false }];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const { value, isDone } = top;
    if (isDone) {
      order.push(value);
      continue;
    }
    stack.push({ value, isDone: true });
    for (const input of value.prev) {
      if (seen.has(input)) continue;
      seen.add(input);
      stack.push({ value: input, isDone: false });
    }
  }
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`seen.add(input)` comes too early"],
  },

  {
    slip: "the first input is left out of a walk by places",
    edits: [[
      WALK,
      `  const order: Value[] = [];
  const met = new Set<Value>();
  const visit = (v: Value) => {
    if (met.has(v)) return;
    met.add(v);
    for (let k = 1; k < v.prev.length; k++) visit(v.prev[k]);
    order.push(v);
  };
  visit(root);
  return order;
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`v.prev[0]` is never visited: begin at 0"],
  },
  {
    slip:
      "uses counted once for each Value in a list by places, and taken off in each place",
    edits: [[
      WALK,
      `  const uses = new Map<Value, number>();
  const queue = [root];
  for (let i = 0; i < queue.length; i++) {
    for (const input of new Set(queue[i].prev)) {
      const known = uses.get(input);
      if (known === undefined) {
        queue.push(input);
      }
      uses.set(input, (known ?? 0) + 1);
    }
  }
  const turned = [root];
  for (let i = 0; i < turned.length; i++) {
    for (const input of turned[i].prev) {
      const left = uses.get(input)! - 1;
      uses.set(input, left);
      if (left === 0) turned.push(input);
    }
  }
  return turned.reverse();
`,
    ]],
    fails: ["order", "wrong"],
    says: ["`new Set(queue[i].prev)` in one place"],
  },
];

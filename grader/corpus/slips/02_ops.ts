/** Slips in exercise 2. @module */
import type { Slip } from "./slip.ts";

const MUL_STEP = `  out.backwardStep = () => {
    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;
  };
`;
const ADD_STEP = `  out.backwardStep = () => {
    x.grad += out.grad;
    y.grad += out.grad;
  };
`;
const EXP_STEP = `  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
`;
const TANH = `  const x = toValue(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  };
`;
const MUL = `  const x = toValue(a);
  const y = toValue(b);
  const out = new Value(x.data * y.data, [x, y], "*");
${MUL_STEP}`;
/** What is still to be written from an operation on. */
const todo = (name: string, body: string) =>
  [body, `  throw new Error("TODO: write ${name}");\n`] as const;
const POW_STEP = `  out.backwardStep = () => {
    // a^0 is 1 everywhere. The formula would give 0 * Infinity = NaN at a = 0.
    if (exponent === 0) return;
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  };
`;

export const slips: readonly Slip[] = [
  {
    slip: "no step in mul",
    edits: [[MUL_STEP, ""]],
    fails: ["mul", "wrong"],
    says: ["`mul` gives its result no step"],
    never: ["other factor's `grad`", "no result gets"],
  },
  {
    slip: "no step in pow",
    edits: [[POW_STEP, ""]],
    fails: ["pow", "wrong"],
    says: ["`pow` gives its result no step"],
    never: ["no result gets"],
  },
  {
    slip: "no step in exp",
    edits: [[EXP_STEP, ""]],
    fails: ["exp", "wrong"],
    says: ["`exp` gives its result no step"],
    never: ["no result gets"],
  },
  {
    slip: "no step in add",
    edits: [[ADD_STEP, ""]],
    fails: ["add", "wrong"],
    says: ["`add` gives its result no step"],
    never: ["no result gets"],
  },
  {
    slip: "no op in mul",
    edits: [[`x.data * y.data, [x, y], "*"`, `x.data * y.data, [x, y]`]],
    fails: ["mul", "wrong"],
    says: ["`op` is the third thing that `new Value(…)` is handed"],
    never: ["no operation"],
  },
  {
    slip: "out.grad read before the step runs, in mul",
    edits: [[
      MUL_STEP,
      `  const g = out.grad;
  out.backwardStep = () => {
    x.grad += y.data * g;
    y.grad += x.data * g;
  };
`,
    ]],
    fails: ["mul", "wrong"],
    says: ["`const g = out.grad` runs before the step does"],
    never: ["other factor's `grad`", "no result gets"],
  },
  {
    slip: "out.grad read before the step runs, in add",
    edits: [[
      ADD_STEP,
      `  const g = out.grad;
  out.backwardStep = () => {
    x.grad += g;
    y.grad += g;
  };
`,
    ]],
    fails: ["add", "wrong"],
    says: ["`const g = out.grad` runs before the step does"],
    never: ["no result gets"],
  },
  {
    slip: "the other term's grad in add",
    edits: [[
      ADD_STEP,
      `  out.backwardStep = () => {
    x.grad += y.grad;
    y.grad += x.grad;
  };
`,
    ]],
    fails: ["add", "wrong"],
    says: ["`x.grad += y.grad` takes the grad of the other operand"],
    never: ["no result gets"],
  },
  {
    slip: "steps that push straight to the leaves",
    edits: [
      [
        MUL_STEP,
        `  out.backwardStep = () => {
    push(x, y.data * out.grad);
    push(y, x.data * out.grad);
  };
`,
      ],
      [
        ADD_STEP,
        `  out.backwardStep = () => {
    push(x, out.grad);
    push(y, out.grad);
  };
`,
      ],
      [
        EXP_STEP,
        `  out.backwardStep = () => {
    push(x, out.data * out.grad);
  };
`,
      ],
      [
        "    x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "    push(x, exponent * x.data ** (exponent - 1) * out.grad);",
      ],
      [
        "    x.grad += (1 - out.data ** 2) * out.grad;",
        "    push(x, (1 - out.data ** 2) * out.grad);",
      ],
      [
        "function toValue",
        `function push(value: Value, share: number) {
  if (value.prev.length === 0) {
    value.grad += share;
    return;
  }
  const before = value.grad;
  value.grad = share;
  value.backwardStep();
  value.grad = before;
}

function toValue`,
      ],
    ],
    fails: ["neg, sub, div", "wrong"],
    says: ["`value.backwardStep()` runs a step", "no step calls another"],
    never: ["without a step", "new leaf"],
  },
  {
    slip: "^ for a power, forward",
    edits: [["x.data ** exponent, [x]", "x.data ^ exponent, [x]"]],
    fails: ["pow", "wrong"],
    says: ["In JavaScript `^` is no power", "`x.data ^ exponent`"],
  },
  {
    slip: "^ for a power, in the step of pow",
    edits: [[
      "exponent * x.data ** (exponent - 1)",
      "exponent * x.data ^ (exponent - 1)",
    ]],
    fails: ["pow", "wrong"],
    says: ["In JavaScript `^` is no power"],
  },
  {
    slip: "^ for a square in tanh",
    edits: [["1 - out.data ** 2", "1 - out.data ^ 2"]],
    fails: ["tanh", "wrong"],
    says: ["In JavaScript `^` is no power", "`out.data ^ 2`"],
  },
  {
    slip: ".data forgotten in a slope of mul",
    edits: [["x.grad += y.data * out.grad", "x.grad += y * out.grad"]],
    fails: ["mul", "wrong"],
    says: ["`y` is a Value, not a number: write `y.data`"],
  },
  {
    slip: ".data forgotten in the step of tanh",
    edits: [["1 - out.data ** 2", "1 - out ** 2"]],
    fails: ["tanh", "wrong"],
    says: ["`out` is a Value, not a number: write `out.data`"],
  },
  {
    slip: ".data forgotten in a sum",
    edits: [["new Value(x.data + y.data", "new Value(x + y"]],
    fails: ["add", "wrong"],
    says: ["In `x + y`, both are Values", "write `x.data` and `y.data`"],
  },
  {
    slip: "1 + exp(…) in sigmoid",
    edits: [[
      "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
      "return div(1, 1 + exp(neg(a)));",
    ]],
    fails: ["sigmoid", "wrong"],
    says: ["`add`"],
  },
  {
    slip: "a minus between Values in sub",
    edits: [["return add(a, neg(b));", "return a - b;"]],
    fails: ["neg, sub, div", "wrong"],
    says: ["`sub`"],
  },
  {
    slip: "a minus sign before a Value in neg",
    edits: [["return mul(a, -1);", "return -a;"]],
    fails: ["neg, sub, div", "wrong"],
    says: ["`neg`"],
  },
  {
    slip: "this.grad in a step that is an arrow function",
    edits: [[
      "x.grad += out.data * out.grad;",
      "x.grad += out.data * this.grad;",
    ]],
    fails: ["exp", "threw"],
    says: ["`this`", "`out.grad`"],
  },
  {
    slip: "this.grad in a helper function that is called as a step",
    edits: [[
      EXP_STEP,
      `  function step() {
    x.grad += out.data * this.grad;
  }
  out.backwardStep = () => step();
`,
    ]],
    fails: ["exp", "threw"],
    says: ["`this`", "`out.grad`"],
  },
  {
    slip: "the step of mul uses the operand, not the Value made of it",
    edits: [[
      MUL_STEP,
      `  out.backwardStep = () => {
    a.grad += y.data * out.grad;
    b.grad += x.data * out.grad;
  };
`,
    ]],
    fails: ["plain numbers", "threw"],
    says: ["plain number"],
  },
  {
    slip: "neg calls sub, and sub calls neg",
    edits: [["return mul(a, -1);", "return sub(0, a);"]],
    fails: ["neg, sub, div", "threw"],
    says: ["`neg` calls `sub`", "`sub` calls `neg`"],
  },
  {
    slip: "the exponent as a leaf in prev",
    edits: [[
      "new Value(x.data ** exponent, [x], ",
      "new Value(x.data ** exponent, [x, new Value(exponent)], ",
    ]],
    fails: "pass",
    says: ["`prev` also holds the plain number 3, as a leaf", "not wrong"],
  },
  {
    slip: "tanh with a sign lost on the way forward",
    edits: [[
      "new Value(Math.tanh(x.data), [x]",
      "new Value((Math.exp(2 * x.data) - 1) / (Math.exp(2 * x.data) - -2), [x]",
    ]],
    fails: ["tanh", "wrong"],
    says: ["c.data is 0.462117"],
    never: ["slope of c"],
  },
  {
    slip: "a Value wrapped again",
    edits: [[
      "return operand instanceof Value ? operand : new Value(operand);",
      "return new Value(operand as number);",
    ]],
    fails: ["add", "wrong"],
    says: ["`+` met Values where numbers were meant", "`.data`"],
  },
  {
    slip: "three operations overwrite",
    edits: [
      [
        "x.grad += y.data * out.grad;\n    y.grad += x.data",
        "x.grad = y.data * out.grad;\n    y.grad = x.data",
      ],
      ["x.grad += exponent *", "x.grad = exponent *"],
      ["x.grad += out.data * out.grad;", "x.grad = out.data * out.grad;"],
    ],
    fails: ["used twice", "wrong"],
    says: ["`mul` writes `grad = …`", "There may be another."],
  },
  {
    slip: "add returns a number",
    edits: [[
      `const out = new Value(x.data + y.data, [x, y], "+");\n  ${ADD_STEP.trim()}\n  return out;`,
      "return x.data + y.data;",
    ]],
    fails: ["add", "wrong"],
    says: ["`add` returned the number 5, not a Value"],
  },
  {
    slip: "add returns nothing",
    edits: [[`${ADD_STEP}  return out;`, `${ADD_STEP}  return;`]],
    fails: ["add", "wrong"],
    says: ["`add` returned nothing", "return"],
  },
  {
    slip: "pow throws a plain Error",
    edits: [["throw new TypeError(", "throw new Error("]],
    fails: ["pow", "wrong"],
    says: ["throws an Error", "TypeError"],
  },
  {
    slip: "a bracket is missing",
    edits: [[
      "new Value(Math.exp(x.data), [x]",
      "new Value(Math.exp(x.data, [x]",
    ]],
    fails: ["add", "does-not-load"],
    says: ["(line ", "^"],
  },
  {
    slip: "an import without .ts",
    edits: [[`from "./01_value.ts"`, `from "./01_value"`]],
    fails: ["add", "does-not-load"],
    says: ['it imports "./01_value". Write the whole name, "./01_value.ts"'],
  },
  {
    slip: "the step of mul kept on an input",
    edits: [[MUL_STEP, MUL_STEP.replace("out.backward", "x.backward")]],
    fails: ["mul", "wrong"],
    says: ["`mul` gives its result no step"],
  },
  {
    slip: "the step of exp kept when it runs",
    edits: [[
      EXP_STEP,
      `  const step = () => {
    x.grad += out.data * out.grad;
    out.backwardStep = step;
  };
`,
    ]],
    fails: ["exp", "wrong"],
    says: ["`exp` gives its result no step"],
  },
  {
    slip: "a wrong grad in a step that is kept nowhere",
    edits: [[
      MUL_STEP,
      `  const step = () => {
    y.grad += x.data * out.grad;
    x.grad += y.grad * out.grad;
  };
  Object.assign(x, { step });
`,
    ]],
    fails: ["mul", "wrong"],
    says: ["`mul` gives its result no step"],
    never: ["two gradients"],
  },
  {
    slip: "two gradients in add, before there is a step",
    edits: [[
      ADD_STEP,
      "  x.grad = out.grad * y.grad;\n  y.grad = out.grad;\n",
    ]],
    fails: ["add", "wrong"],
    says: ["`add` gives its result no step"],
    never: ["other one's `data`"],
  },
  {
    slip: "the step as a method of a subclass",
    edits: [
      [
        "export function exp(",
        `class Power extends Value {
  x!: Value;
  backwardStep() {
    this.x.grad += this.data * this.grad;
  }
}

export function exp(`,
      ],
      [
        `new Value(Math.exp(x.data), [x], "exp");\n${EXP_STEP}`,
        `new Power(Math.exp(x.data), [x], "exp");\n  out.x = x;\n`,
      ],
    ],
    fails: ["exp", "wrong"],
    says: ["hidden by the field of that name"],
  },
  {
    slip: "the result's grad squared in tanh",
    edits: [["1 - out.data ** 2", "1 - out.grad * out.grad"]],
    fails: ["tanh", "wrong"],
    says: ["`1 - out.grad * out.grad`: the slope is made of `data`"],
  },
  {
    slip: "a share of 0 in exp",
    edits: [[
      "x.grad += out.data * out.grad;",
      "x.grad += (out.grad - 1) * out.data;",
    ]],
    fails: ["exp", "wrong"],
    says: [
      "The step of `exp` adds nothing at 0",
    ],
    never: ["does it write"],
  },
  {
    slip: "tanh by e^(2a), and numbers looked into",
    edits: [
      [
        "Math.tanh(x.data)",
        "1 - 2 * Math.exp(-x.data) / (Math.exp(x.data) + Math.exp(-x.data))",
      ],
      [
        "export function tanh(a: Operand): Value {\n  const x = toValue(a);",
        "export function tanh(a: Operand): Value {\n  const x = a as Value;",
      ],
    ],
    fails: ["tanh", "wrong"],
    says: ["NaN"],
    never: ["no number"],
  },
  {
    slip: "pow by the logarithm",
    edits: [[
      "x.data ** exponent, [x]",
      "Math.exp(exponent * Math.log(x.data)), [x]",
    ]],
    fails: ["pow", "wrong"],
    says: ["The logarithm of a negative number is NaN"],
    never: ["no number"],
  },
  {
    slip: "the slope of pow by dividing",
    edits: [[
      "exponent * x.data ** (exponent - 1) * out.grad",
      "exponent * out.data / x.data * out.grad",
    ]],
    fails: ["pow", "wrong"],
    says: ["0 / 0 is NaN"],
    never: ["no number"],
  },
  {
    slip: "a short way for 0",
    edits: [[
      `  const out = new Value(x.data * y.data`,
      `  if (x.data * y.data === 0) return new Value(0);
  const out = new Value(x.data * y.data`,
    ]],
    fails: ["mul", "wrong"],
    says: ["makes an exception of a number that is 0"],
    never: ["third thing"],
  },
  {
    slip: "a number that comes later",
    edits: [["new Value(x.data + y.data, [x", "new Value(undefined!, [x"]],
    fails: ["add", "wrong"],
    says: ["the first thing that `new Value(…)` is handed"],
    never: ["The constructor"],
  },
  {
    slip: "the number of add goes into the operand",
    edits: [[
      "  const x = toValue(a);\n  const y = toValue(b);\n  const out = new Value(x.data + y.data",
      `  if (typeof b === "number") {
    const changed = toValue(a);
    changed.data += b;
    return changed;
  }
  const x = toValue(a);
  const y = toValue(b);
  const out = new Value(x.data + y.data`,
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["`changed.data += b` changes an operand itself"],
    never: ["`b` is a Value"],
  },
  {
    slip: "division with / inside div",
    edits: [["return mul(a, pow(b, -1));", "return mul(a, 1 / (b as never));"]],
    fails: ["neg, sub, div", "wrong"],
    says: ["mul(a, pow(b, -1))"],
    never: ["use `div`"],
  },
  {
    slip: "an error in the engine's words",
    edits: [[
      "return add(a, neg(b));",
      `if (typeof b === "number") throw new TypeError("b.neg is not a function");
  return add(a, neg(b));`,
    ]],
    fails: ["neg, sub, div", "threw"],
    says: ["Your own code throws this error", "the condition before it"],
    never: ["has no method"],
  },
  {
    slip: "for (const i in …), and i + 1",
    edits: [[
      MUL_STEP,
      `  out.backwardStep = () => {
    const both = [x, y];
    for (const i in both) {
      both[i].grad += both[(i as never as number + 1) % 2].data * out.grad;
    }
  };
`,
    ]],
    fails: ["mul", "wrong"],
    says: ["as texts", "Count with"],
  },
  {
    slip: "sub under another name",
    edits: [["export function sub(", "export function subtract("]],
    fails: ["neg, sub, div", "missing"],
    says: ["The file exports `subtract`: the name has to be `sub`"],
    never: ["does `export` stand before it?"],
  },
  {
    slip: "this in the step of exp",
    edits: [[
      "x.grad += out.data * out.grad;",
      "x.grad += (this as any).data * out.grad;",
    ]],
    fails: ["exp", "threw"],
    says: ["`this` is not the result here"],
  },
  {
    slip: "grads are multiplied",
    edits: [[
      `    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;`,
      `    x.grad *= y.data * out.grad;
    y.grad *= x.data * out.grad;`,
    ]],
    fails: ["mul", "wrong"],
    says: ["shares are added, with `+=`"],
  },
  {
    slip: "a step that waits",
    edits: [[
      `  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2)`,
      `  out.backwardStep = async () => {
    await null;
    x.grad += (1 - out.data ** 2)`,
    ]],
    fails: ["tanh", "wrong"],
    says: ["puts off what comes next"],
  },
  {
    slip: "exp is cut off",
    edits: [["Math.exp(x.data)", "Math.exp(Math.min(x.data, 20))"]],
    fails: ["exp", "wrong"],
    says: ["`Math.min(…)` cuts numbers off"],
  },
  {
    slip: "an exception for 0 in mul, and x back from add",
    edits: [[
      "  const out = new Value(x.data + y.data",
      `  if (b === 0) return x;
  const out = new Value(x.data + y.data`,
    ], [
      "  const out = new Value(x.data * y.data",
      `  if (x.data === 0 || y.data === 0) return new Value(0);
  const out = new Value(x.data * y.data`,
    ]],
    fails: ["mul", "wrong"],
    says: ["the rule holds for it as well"],
    never: ["hands back the operand"],
  },
  {
    slip: "pow by a loop",
    edits: [[
      "  const out = new Value(x.data ** exponent",
      `  let product = 1;
  for (let i = 0; i < exponent; i++) product *= x.data;
  const out = new Value(product`,
    ]],
    fails: ["pow", "wrong"],
    says: ["knows only whole exponents"],
  },
  {
    slip: "the operands as they came",
    edits: [[
      '  const out = new Value(x.data + y.data, [x, y], "+");',
      '  const out = new Value(x.data + y.data, [a as Value, b as Value], "+");',
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["`a` and `b` may be plain numbers"],
  },
  {
    slip: "instanceof Number",
    edits: [[
      "operand instanceof Value ? operand : new Value(operand)",
      "operand instanceof Number ? new Value(operand as number) : operand as Value",
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["is false for a plain number"],
  },
  {
    slip: "a square counts three times",
    edits: [[
      `    x.grad += y.data * out.grad;
`,
      `    if (x === y) x.grad += 2 * x.data * out.grad;
    x.grad += y.data * out.grad;
`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["needs no case of its own"],
  },
  {
    slip: "a guard on the number",
    edits: [[
      "    if (exponent === 0) return;",
      "    if (x.data === 0) return;",
    ]],
    fails: ["pow", "wrong"],
    says: ["it is the exponent 0 that has a line of its own"],
  },
  {
    slip: "the other's grad as a start",
    edits: [[
      "    y.grad += x.data * out.grad;",
      "    y.grad = x.grad + x.data * out.grad;",
    ]],
    fails: ["mul", "wrong"],
    says: ["takes what the other one has"],
    never: ["replaces what is there"],
  },
  {
    slip: "the error is not thrown",
    edits: [["    throw new TypeError(", "    new TypeError("]],
    fails: ["pow", "wrong"],
    says: ["only makes the error: `throw` it"],
    never: ["takes any exponent"],
  },
  {
    slip: "a break is missing",
    edits: [[
      `  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };`,
      `  out.backwardStep = () => {
    switch (out.op) {
      case "exp":
        x.grad += out.data * out.grad;
      case "tanh":
        x.grad += 1 - out.data ** 2;
    }
  };`,
    ]],
    fails: ["exp", "wrong"],
    says: ["A `break` is missing after"],
  },
  {
    slip: "the return comes first",
    edits: [[
      '  const out = new Value(Math.exp(x.data), [x], "exp");',
      `  const out = new Value(Math.exp(x.data), [x], "exp");
  return out;`,
    ]],
    fails: ["exp", "wrong"],
    says: ["what stands below it never runs"],
  },
  {
    slip: "the grad is kept before",
    edits: [[
      '  const out = new Value(x.data * y.data, [x, y], "*");',
      `  const out = new Value(x.data * y.data, [x, y], "*");
  let g = 0;
  g = out.grad;`,
    ], [
      `    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;`,
      `    x.grad += y.data * g;
    y.grad += x.data * g;`,
    ]],
    fails: ["mul", "wrong"],
    says: ["read it inside the step"],
  },
  {
    slip: "one out for the whole file",
    edits: [[
      "  const out = new Value(x.data + y.data",
      "  out = new Value(x.data + y.data",
    ], [
      "export function add",
      `let out: Value;

export function add`,
    ]],
    fails: ["add", "wrong"],
    says: ["There is one `out` for the whole file"],
  },
  {
    slip: "the power of the product",
    edits: [["mul(a, pow(b, -1))", "pow(mul(a, b), -1)"]],
    fails: ["neg, sub, div", "wrong"],
    says: ["takes the power of the product"],
  },
  {
    slip: "the first one's grad for the second",
    edits: [[
      `    x.grad += out.grad;
    y.grad += out.grad;`,
      `    x.grad += out.grad;
    y.grad += x.grad;`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["takes the grad of the other operand"],
  },
  {
    slip: "a share to the Value itself",
    edits: [[
      `    x.grad += out.grad;
    y.grad += out.grad;`,
      `    (x as any) += out.grad;
    (y as any) += out.grad;`,
    ], [
      `export function add(a: Operand, b: Operand): Value {
  const x = toValue(a);
  const y = toValue(b);`,
      `export function add(a: Operand, b: Operand): Value {
  let x = toValue(a);
  let y = toValue(b);`,
    ]],
    fails: ["add", "wrong"],
    says: ["write `x.grad`"],
    never: ["x.data"],
  },
  {
    slip: "Math without its capital",
    edits: [["Math.tanh(x.data)", "math.tanh(x.data)"]],
    fails: ["tanh", "threw"],
    says: ["`Math` is written with a capital letter"],
  },
  {
    slip: "shares worked out too soon",
    edits: [[
      '  const out = new Value(x.data * y.data, [x, y], "*");',
      `  const out = new Value(x.data * y.data, [x, y], "*");
  const shareX = y.data * out.grad;
  const shareY = x.data * out.grad;`,
    ], [
      `    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;`,
      `    x.grad += shareX;
    y.grad += shareY;`,
    ]],
    fails: ["mul", "wrong"],
    says: ["runs before the step does"],
  },
  {
    slip: "the inputs' steps run as well",
    edits: [[
      "    y.grad += x.data * out.grad;",
      `    y.grad += x.data * out.grad;
    x.backwardStep();
    y.backwardStep();`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["runs a step"],
  },
  {
    slip: "the sigmoid of twice",
    edits: [["tanh(mul(a, 0.5))", "tanh(mul(a, 2))"]],
    fails: ["sigmoid", "wrong"],
    says: ["is made of tanh(a / 2)"],
  },
  {
    slip: "an error that is only made, after an if",
    edits: [[
      '  if (typeof exponent !== "number") {\n    throw new TypeError(`pow needs a number as its exponent, not ${exponent}`);\n  }',
      '  if (typeof exponent !== "number") new TypeError("a number, please");',
    ]],
    fails: ["pow", "wrong"],
    says: ["only makes the error: `throw` it"],
  },
  {
    slip: "tanh by the formula, of a parameter that is a Value by then",
    edits: [[
      TANH,
      `  a = toValue(a);
  const x = a;
  const E = Math.exp(a.data), F = Math.exp(-a.data);
  const out = new Value((E - F) / (E + F), [a], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  };
`,
    ]],
    fails: ["tanh", "wrong"],
    says: ["`tanh` computes with numbers such as e^a"],
    never: ["plain number"],
  },
  {
    slip: "mul looks into plain numbers",
    edits: [[
      MUL,
      `  const out = new Value(a.data * b.data, [a, b], "*");
  out.backwardStep = () => {
    a.grad += b.data * out.grad;
    b.grad += a.data * out.grad;
  };
`,
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["In `mul`, `a` is a plain number here, and that has no `.data`"],
    never: ["Infinity"],
  },
  {
    slip: "a copy of the first operand in prev",
    edits: [[
      "x.data + y.data, [x, y]",
      "x.data + y.data, [new Value(x.data), y]",
    ]],
    fails: ["add", "wrong"],
    says: [
      "`prev` holds other Values than the operands",
      'lesson 2 "Plain numbers are welcome"',
    ],
  },
  {
    slip: "the op of a power in plain quotes",
    edits: [["`**${exponent}`", '"**exponent"']],
    fails: ["pow", "wrong"],
    says: ["the number of the exponent, in backticks"],
    never: ["slope of a^n"],
  },
  {
    slip: "= in add, and mul is still to be written",
    edits: [
      [ADD_STEP, ADD_STEP.replaceAll("+=", "=")],
      todo("mul", MUL),
    ],
    fails: ["used twice", "wrong"],
    says: ["`x.grad = out.grad` replaces what is there", "`+=`"],
  },
  {
    slip: "numbers taken out into the parameters, and no slope in mul",
    edits: [[
      MUL,
      `  const x = toValue(a), y = toValue(b);
  a = typeof a === "number" ? a : a.data;
  b = typeof b === "number" ? b : b.data;
  const out = new Value(a * b, [x, y], "*");
  out.backwardStep = () => {
    x.grad += a * out.grad * 7;
    y.grad += b * out.grad;
  };
`,
    ]],
    fails: ["mul", "wrong"],
    says: ["The slope of a product"],
    never: ["Values"],
  },
  {
    slip: "a parameter that is a Value by then, and no slope in exp",
    edits: [[
      `  const x = toValue(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
${EXP_STEP}`,
      `  a = toValue(a);
  const x = a as Value;
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.grad * 3;
  };
`,
    ]],
    fails: ["exp", "wrong"],
    says: ["The slope of e^a is e^a itself"],
    never: ["TypeScript"],
  },
  {
    slip: "the op of a power in another spelling, beside a step that replaces",
    edits: [[
      "[x], `**${exponent}`);",
      '[x], "power");',
    ], [
      "x.grad += exponent *",
      "x.grad = exponent *",
    ]],
    fails: ["pow", "wrong"],
    says: ["is another text", "two stars"],
    never: ["replaces what is there", "The slope"],
  },
  {
    slip: "the op of a power is empty",
    edits: [["[x], `**${exponent}`);", '[x], "");']],
    fails: ["pow", "wrong"],
    says: ["is another text", "two stars"],
    never: ["third thing"],
  },
  {
    slip: "an op with a blank",
    edits: [['[x, y], "*");', '[x, y], "* ");']],
    fails: ["mul", "wrong"],
    says: ["each letter and each blank"],
    never: ["The slope"],
  },
  {
    slip: "a text is thrown",
    edits: [[
      "throw new TypeError(`pow needs a number as its exponent, not ${exponent}`);",
      'throw "Only numeric arguments supported for pow()";',
    ], ["x.grad += exponent *", "x.grad = exponent *"]],
    fails: ["pow", "wrong"],
    says: ["A text is thrown there", "`throw new TypeError(…)`"],
    never: ["The slope", "replaces"],
  },
  {
    slip:
      "a step that replaces, and a slope with its brackets in the wrong place",
    edits: [[
      "x.grad += (1 - out.data ** 2) * out.grad;",
      "x.grad = 1 - (out.data ** 2) * out.grad;",
    ], [
      "new Value(Math.tanh(x.data),",
      "new Value((Math.exp(2 * x.data) - 1) / (Math.exp(2 * x.data) + 1),",
    ]],
    fails: ["tanh", "wrong"],
    says: ["`1 - (out.data ** 2) * out.grad` only the square", "brackets"],
    never: ["replaces what is there"],
  },
  {
    slip: "the step is put into grad",
    edits: [[
      `  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };`,
      `  const _backward = () => {
    x.grad += out.data * out.grad;
  };
  out.grad = _backward;`,
    ]],
    fails: ["exp", "wrong"],
    says: ["`out.grad = _backward` puts the step into `grad`"],
    never: ["takes what the other one has"],
  },
  {
    slip: "an operation in a step",
    edits: [[
      "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
      "x.grad += mul(exponent, x.data ** (exponent - 1)) * out.grad;",
    ]],
    fails: ["pow", "wrong"],
    says: ["makes a Value, and here it is computed with plain numbers"],
    never: ["use `mul`"],
  },
  {
    slip: "a tanh that is put together",
    edits: [[
      `  const x = toValue(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  };
  return out;`,
      `  const e = exp(mul(2, a));
  return div(sub(e, 1), add(e, 1));`,
    ]],
    fails: ["tanh", "wrong"],
    says: ["`return div(…)` hands back what another operation makes"],
    never: ["The slope"],
  },
  {
    slip: "labels for prev",
    edits: [[
      "x.data + y.data, [x, y]",
      "x.data + y.data, [x.label, y.label] as never",
    ]],
    fails: ["add", "wrong"],
    says: ["the list of the inputs, the very Values"],
  },
  {
    slip: "the operand alone for prev",
    edits: [["x.data ** exponent, [x],", "x.data ** exponent, x as never,"]],
    fails: ["pow", "wrong"],
    says: ["the list of the inputs, the very Values"],
  },
  {
    slip: "a power of the grad",
    edits: [[
      "exponent * x.data ** (exponent - 1)",
      "exponent * x.grad ** (exponent - 1)",
    ]],
    fails: ["pow", "wrong"],
    says: ["`x.grad ** (exponent - 1)`: the slope is made of `data`"],
  },
  {
    slip: "a power by a loop, written out",
    edits: [[
      "  const out = new Value(x.data ** exponent, [x], `**${exponent}`);",
      "  let power = 1;\n  for (let i = 0; i < exponent; i++) {\n" +
      "    power = power * x.data;\n  }\n" +
      "  const out = new Value(power, [x], `**${exponent}`);",
    ]],
    fails: ["pow", "wrong"],
    says: ["A loop that multiplies", "`**` takes any"],
  },
  {
    slip: "the exponent 0 counts as none",
    edits: [[
      'if (typeof exponent !== "number") {',
      'if (!exponent || typeof exponent !== "number") {',
    ]],
    fails: ["pow", "threw"],
    says: ["`!exponent` is true for 0 as well"],
  },
  {
    slip: "the bare number of what is subtracted",
    edits: [["add(a, neg(b))", "add(a, -toValue(b).data)"]],
    fails: ["neg, sub, div", "wrong"],
    says: ["Got: nothing: no way leads back to a"],
  },
  {
    slip: "only whole exponents",
    edits: [[
      'if (typeof exponent !== "number") {',
      "if (!Number.isInteger(exponent)) {",
    ]],
    fails: ["pow", "threw"],
    says: ["`Number.isInteger` refuses all but whole numbers"],
  },
  {
    slip: "both grads set in one go",
    edits: [[
      "    x.grad += out.grad;\n    y.grad += out.grad;\n",
      "    [x.grad, y.grad] = [x.grad + out.grad, y.grad + out.grad];\n",
    ]],
    fails: ["used twice", "wrong"],
    says: ["works out both before it sets one"],
  },
  {
    slip: "an arrow as in R",
    edits: [[
      "    x.grad += (1 - out.data ** 2) * out.grad;",
      "    x.grad <- x.grad + (1 - out.data ** 2) * out.grad;",
    ]],
    fails: ["tanh", "wrong"],
    says: ["sets nothing: write `=` or `+=`"],
  },
  {
    slip: "one less in size",
    edits: [[
      "x.data ** (exponent - 1)",
      "x.data ** (Math.sign(exponent) * (Math.abs(exponent) - 1))",
    ]],
    fails: ["pow", "wrong"],
    says: ["and -1 becomes -2"],
  },
  {
    slip: "sigmoid of a number that was kept in range",
    edits: [[
      "tanh(mul(a, 0.5))",
      "tanh(0.5 * Math.min(500, toValue(a).data))",
    ]],
    fails: ["sigmoid", "wrong"],
    says: ["is it left out, or only its number used, by `.data`"],
  },
  {
    slip: "div upside down, twice",
    edits: [[
      "return mul(a, pow(b, -1));",
      "return pow(mul(b, pow(a, -1)), -1);",
    ]],
    fails: ["neg, sub, div", "wrong"],
    says: ["0 * Infinity"],
  },
  {
    slip: "sub turns the sign of what it is handed",
    edits: [[
      "return add(a, neg(b));",
      "const right = toValue(b);\n  right.data = -right.data;\n  return add(a, right);",
    ]],
    fails: ["neg, sub, div", "wrong"],
    says: ["`right.data = -right.data` changes the operand itself"],
  },
  {
    slip: "the grad of the result unpacked before the step",
    edits: [[
      EXP_STEP,
      `  const { data, grad } = out;
  out.backwardStep = () => {
    x.grad += data * grad;
  };
`,
    ]],
    fails: ["exp", "wrong"],
    says: ["`const { data, grad } = out`", "inside the step"],
  },
  {
    slip: "a share worked out before a step that has a name",
    edits: [[
      EXP_STEP,
      `  const share = out.data * out.grad;
  const step = () => {
    x.grad += share;
  };
  out.backwardStep = step;
`,
    ]],
    fails: ["exp", "wrong"],
    says: ["`const share = out.data * out.grad`", "inside the step"],
  },
  {
    slip: "a grad read inside a step that has a name, and 1 too much",
    edits: [[
      EXP_STEP,
      `  const step = () => {
    const { grad } = out;
    [x].forEach((input) => {
      const share = out.data * grad;
      input.grad += share + 1;
    });
  };
  out.backwardStep = step;
`,
    ]],
    fails: ["exp", "wrong"],
    says: ["first wrong value"],
    never: ["runs before the step"],
  },
  {
    slip: "neg that makes its result itself, and gives it no step",
    edits: [
      [
        "return mul(a, -1);",
        'return new Value(-toValue(a).data, [toValue(a)], "*");',
      ],
      ["return add(a, neg(b));", "return add(a, mul(b, -1));"],
    ],
    fails: ["neg, sub, div", "wrong"],
    says: ["`neg` gives its result no step"],
  },
  {
    slip: "an operand handed back where the other one is 0, twice",
    edits: [[
      '  const out = new Value(x.data + y.data, [x, y], "+");',
      `  if (y.data === 0) return x;
  if (x.data === 0) return y;
  const out = new Value(x.data + y.data, [x, y], "+");`,
    ]],
    fails: ["add", "wrong"],
    says: ["`y.data === 0` and `x.data === 0` make an exception"],
  },
  {
    slip: "a power as a list of factors",
    edits: [[
      "x.data ** exponent, [x]",
      "Array.from({ length: exponent }, () => x.data).reduce((p, f) => p * f, 1), [x]",
    ]],
    fails: ["pow", "wrong"],
    says: ["knows only whole exponents from 0 up"],
  },
  {
    slip: "the other factors found by identity",
    edits: [[
      MUL_STEP,
      `  const factors = [x, y];
  out.backwardStep = () => {
    factors.forEach((one) => {
      const others = factors.filter((other) => other !== one);
      one.grad += others.reduce((p, { data }) => p * data, 1) * out.grad;
    });
  };
`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["`other !== one` leaves out both operands"],
  },
  {
    slip: "a step of its own for a composed sigmoid",
    edits: [[
      "export function sigmoid(a: Operand): Value {\n",
      `export function sigmoid(a: Operand): Value {
  const x = toValue(a);
  const out = div(1, add(1, exp(neg(x))));
  const inner = out.backwardStep;
  out.backwardStep = () => {
    inner();
    x.grad += out.data * (1 - out.data) * out.grad;
  };
  if (out) return out;
`,
    ]],
    fails: ["used twice", "wrong"],
    says: [
      "`sigmoid` is put together from others",
      "it needs no step of its own",
    ],
  },
  {
    slip: "results remembered by the operand",
    edits: [
      [
        "function toValue(",
        "const squashed = new WeakMap<Value, Value>();\n\nfunction toValue(",
      ],
      [
        '  const out = new Value(Math.tanh(x.data), [x], "tanh");\n',
        `  const known = squashed.get(x);
  if (known) return known;
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  squashed.set(x, out);
`,
      ],
    ],
    fails: ["used twice", "wrong"],
    says: ["`squashed` is made once, outside the function"],
  },
  {
    slip: "shares kept from exploding",
    edits: [[
      "    x.grad += y.data * out.grad;\n",
      "    x.grad += Math.min(5, Math.max(-5, y.data * out.grad));\n",
    ]],
    fails: ["mul", "wrong"],
    says: ["`Math.max(…)` cuts numbers off"],
  },
  {
    slip: "no step for bases up to 0",
    edits: [[
      "    x.grad += exponent * x.data ** (exponent - 1) * out.grad;\n",
      `    if (x.data <= 0) return;
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
`,
    ]],
    fails: ["pow", "wrong"],
    says: ["`x.data <= 0` makes an exception"],
  },
  {
    slip: "a divisor that is never 0",
    edits: [["pow(b, -1)", "pow(add(b, 1e-6), -1)"]],
    fails: ["neg, sub, div", "wrong"],
    says: ["`add(b, 1e-6)` changes the number"],
  },
  {
    slip: "every turn of a loop adds to the first of prev",
    edits: [[
      "    x.grad += out.grad;\n    y.grad += out.grad;\n",
      "    [x, y].forEach((_, __, [input]) => input.grad += out.grad);\n",
    ]],
    fails: ["add", "wrong"],
    says: ["gives both shares to its first term"],
    never: ["both lines"],
  },
  {
    slip: "a loop over the others adds to the first factor",
    edits: [[
      "    x.grad += y.data * out.grad;\n    y.grad += x.data * out.grad;\n",
      "    for (const other of [y, x]) x.grad += other.data * out.grad;\n",
    ]],
    fails: ["mul", "wrong"],
    says: ["gives both shares to its first factor"],
    never: ["both lines"],
  },
  {
    slip: "the step of neg in an object, and what arrives read early",
    edits: [[
      "  return mul(a, -1);",
      '  const x = toValue(a);\n  const out: Value = Object.assign(new Value(-x.data, [x], "neg"), {\n    backwardStep() {\n      x.grad -= grad;\n    },\n  });\n  const { grad } = out;\n  return out;',
    ]],
    fails: ["neg, sub, div", "wrong"],
    says: ["Nothing arrives"],
    never: ["without a step"],
  },
  {
    slip: "the exponent looked at in the step only",
    edits: [[
      '  if (typeof exponent !== "number") {\n    throw new TypeError(`pow needs a number as its exponent, not ${exponent}`);\n  }\n',
      "",
    ], [
      "    if (exponent === 0) return;",
      '    if (exponent === 0) return;\n    if (typeof exponent !== "number") throw new TypeError("a number");',
    ]],
    fails: ["pow", "wrong"],
    says: ["has to throw one at once"],
    never: ["takes any exponent"],
  },
  {
    slip: "sigmoid as e^a times a power",
    edits: [[
      "  return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
      "  const e = exp(a);\n  return mul(e, pow(add(e, 1), -1));",
    ]],
    fails: ["sigmoid", "wrong"],
    says: ["for a large a that is Infinity"],
    never: ["divides Infinity by Infinity"],
  },
  {
    slip: "tanh as sinh over cosh",
    edits: [["Math.tanh(x.data)", "Math.sinh(x.data) / Math.cosh(x.data)"]],
    fails: ["tanh", "wrong"],
    says: ["computes with numbers such as e^a"],
    never: ["computes with e^a and"],
  },
  {
    slip: "a share taken off, above what is left of the stub",
    edits: [[
      `    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
`,
      `    x.grad += out.grad;
    y.grad -= out.grad;
  };
  return out;
  throw new Error("Write add()");
`,
    ]],
    fails: ["add", "wrong"],
    says: [],
    never: ["what stands below it never runs"],
  },
  {
    slip: "an exponent of its own, below a signature",
    edits: [[
      "export function pow(a: Operand, exponent: number): Value {",
      `export function pow(base: Operand, exponent: number): Value;
export function pow(a: Operand, exponent: number): Value {`,
    ], [
      "exponent * x.data ** (exponent - 1)",
      "exponent * x.data ** (exponent - 1.5)",
    ]],
    fails: ["pow", "wrong"],
    says: [],
    never: ["never used"],
  },
  {
    slip: "numbers named as the operands, in a function that is handed on",
    edits: [[
      "export function mul(a: Operand, b: Operand): Value {",
      `const apply = (f: (a: number, b: number) => number, a: Value, b: Value) =>
  f(a.data, b.data);

export function mul(a: Operand, b: Operand): Value {
  const product = (a: number, b: number) => a * b;`,
    ], [
      "new Value(x.data * y.data",
      "new Value(apply(product, x, y)",
    ], ["x.grad += y.data * out.grad", "x.grad += y.data * out.grad * 3"]],
    fails: ["mul", "wrong"],
    says: ["The slope of a product"],
    never: ["both are Values"],
  },
  {
    slip: "two plain numbers, worked out at once",
    edits: [
      [
        '  const out = new Value(x.data * y.data, [x, y], "*");',
        `  if (typeof a === "number" && typeof b === "number") {
    return new Value(a * b, [x, y], "*");
  }
  const out = new Value(x.data * y.data, [x, y], "*");`,
      ],
      ["x.grad += y.data * out.grad", "x.grad += y.data * out.grad * 3"],
    ],
    fails: ["mul", "wrong"],
    says: ["The slope of a product"],
    never: ["both are Values"],
  },
  {
    slip: "a table of operations that hands on its functions",
    edits: [
      [
        "export function exp(a: Operand): Value {",
        `const EXP = { forward: (x: number) => Math.exp(x) };
const at = (f: (x: number) => number, x: Value) => f(x.data);

export function exp(a: Operand): Value {`,
      ],
      ["Math.exp(x.data), [x]", "at(EXP.forward, x), [x]"],
      [
        "x.grad += out.data * out.grad",
        "x.grad += out.data * out.grad + 0.1",
      ],
    ],
    fails: ["exp", "wrong"],
    says: ["The slope of e^a is e^a itself"],
    never: ["without `()`"],
  },
  {
    slip: "the grad of the result is scaled",
    edits: [[
      "x.grad += (1 - out.data ** 2) * out.grad;",
      `out.grad *= 1 - out.data ** 2;
    x.grad += out.grad;`,
    ]],
    fails: ["tanh", "wrong"],
    says: ["`out.grad *=` changes the grad of the result"],
    never: ["multiplies what is there"],
  },
  {
    slip: "a question for whole exponents that turns the sign",
    edits: [[
      "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
      `const isWhole = exponent === Math.round(exponent);
    x.grad += (isWhole ? exponent : -exponent) * x.data ** (exponent - 1) * out.grad;`,
    ]],
    fails: ["pow", "wrong"],
    says: ["n * a^(n-1)"],
    never: ["`Math.round(…)`"],
  },
  {
    slip: "a division that is guarded, and a plus for times",
    edits: [[
      "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
      `const power = x.data === 0 ? 0 ** (exponent - 1) : out.data / x.data;
    x.grad += exponent * power + out.grad;`,
    ]],
    fails: ["pow", "wrong"],
    says: ["adds what arrives"],
    never: ["makes an exception"],
  },
  {
    slip: "slopes are added in mul",
    edits: [["x.grad += y.data * out.grad;", "x.grad += out.grad + y.data;"], [
      "y.grad += x.data * out.grad;",
      "y.grad += out.grad + x.data;",
    ]],
    fails: ["mul", "wrong"],
    says: ["the other factor"],
    never: ["takes what the other one has"],
  },
  {
    slip: "a step that empties the grad it is handed",
    edits: [[
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
`,
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
function make(data: number, prev: Value[], op: string, step: (out: Value) => void): Value {
  const out = new Value(data, prev, op);
  out.backwardStep = () => step(out);
  return out;
}
`,
    ], [
      `  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
`,
      `  return make(x.data + y.data, [x, y], "+", (out) => {
    x.grad += out.grad;
    y.grad += out.grad;
    out.grad = 0;
  });
`,
    ]],
    fails: ["add", "wrong"],
    says: ["`out.grad = 0` changes the grad of the result"],
    never: ["takes the grad of the other"],
  },
  {
    slip: "the sign of the base is kept",
    edits: [[
      `  const x = toValue(a);
  const out = new Value(x.data ** exponent`,
      `  const x = toValue(a);
  const base = x.data;
  const out = new Value(x.data ** exponent`,
    ], [
      "new Value(x.data ** exponent, [x]",
      "new Value(Math.sign(base) * Math.abs(base) ** exponent, [x]",
    ]],
    fails: ["pow", "wrong"],
    says: ["n * a^(n-1)"],
    never: ["one less in size"],
  },
  {
    slip: "sigmoid twice as large, with 1 / 2",
    edits: [[
      "mul(add(tanh(mul(a, 0.5)), 1), 0.5)",
      "mul(add(tanh(mul(a, 1 / 2)), 1), 2)",
    ]],
    fails: ["sigmoid", "wrong"],
    says: ["(1 + tanh(a/2)) / 2"],
    never: ["goes the wrong way"],
  },
  {
    slip: "the number of neg is set afterwards",
    edits: [[
      `  return mul(a, -1);
`,
      `  const x = toValue(a);
  const out = new Value(0, [x], "neg");
  out.data = -x.data;
  out.backwardStep = () => {
    x.grad += out.grad;
  };
  return out;
`,
    ]],
    fails: ["neg, sub, div", "wrong"],
    says: ["-a is a * -1"],
    never: ["changes the operand"],
  },
  {
    slip: "a sigmoid of two halves, one of them wrong",
    edits: [[
      "  return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
      `  const x = toValue(a);
  if (x.data < 0) return div(exp(x), add(1, exp(x)));
  return div(1, add(2, exp(neg(x))));`,
    ]],
    fails: ["sigmoid", "wrong"],
    says: ["sigmoid(a) is 1 / (1 + e^-a)"],
    never: ["makes an exception"],
  },
  {
    slip: "a slope from two numbers close by",
    edits: [[
      "x.grad += out.data * out.grad;",
      `const slope = (Math.exp(x.data + 1e-4) - Math.exp(x.data - 1e-4)) / 2e-4;
    x.grad += slope * out.grad;`,
    ]],
    fails: ["exp", "wrong"],
    says: ["The slope of e^a is e^a itself"],
    never: ["it is used as it comes"],
  },
  {
    slip: "neg by a helper, with a step that is not turned",
    edits: [[
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
`,
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
const node = (data: number, prev: Value[], op: string) => new Value(data, prev, op);
`,
    ], [
      `  return mul(a, -1);
`,
      `  const x = toValue(a);
  const out = node(-x.data, [x], "neg");
  out.backwardStep = () => {
    x.grad += out.grad;
  };
  return out;
`,
    ]],
    fails: ["neg, sub, div", "wrong"],
    says: ["-a is a * -1"],
    never: ["put together from others"],
  },
  {
    slip: "as Value behind a question, and a wrong slope",
    edits: [[
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
`,
      `function toValue(operand: Operand): Value {
  if (typeof operand === "number") return new Value(operand);
  const value = operand as Value;
  return value;
}
`,
    ], [
      "x.grad += (1 - out.data ** 2) * out.grad;",
      "x.grad += (1 - out.data ** 4) * out.grad;",
    ]],
    fails: ["tanh", "wrong"],
    says: ["1 - tanh(a)^2"],
    never: ["only quiets TypeScript"],
  },
  {
    slip: "an object that makes Values, and a share twice",
    edits: [[
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
`,
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
class Maker {
  make(data: number, prev: Value[], op: string): Value {
    return new Value(data, prev, op);
  }
}
const maker = new Maker();
`,
    ], [
      `new Value(x.data * y.data, [x, y], "*")`,
      `maker.make(x.data * y.data, [x, y], "*")`,
    ], ["y.grad += x.data * out.grad;", "y.grad += x.data * out.grad * 2;"]],
    fails: ["mul", "wrong"],
    says: ["the other factor"],
    never: ["for the whole file"],
  },
  {
    slip: "a step that a helper gives, and that comes to 0",
    edits: [[
      `  const x = toValue(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    x.grad += out.data * out.grad;
  };
  return out;
`,
      `  const x = toValue(a);
  return grow(new Value(Math.exp(x.data), [x], "exp"), x, slopes.exp);
`,
    ], [
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
`,
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
const slopes = { exp: (y: number) => Math.trunc(y) * 0 };
function grow(out: Value, x: Value, slope: (y: number) => number): Value {
  out.backwardStep = () => {
    x.grad += slope(out.data) * out.grad;
  };
  return out;
}
`,
    ]],
    fails: ["exp", "wrong"],
    says: ["The step of `exp` adds nothing at 0"],
    never: ["no step", "without a step"],
  },
  {
    slip: "a quotient for negative exponents, and no exception for 0",
    edits: [[
      `    if (exponent === 0) return;
`,
      "",
    ], [
      "x.grad += (1 - out.data ** 2) * out.grad;",
      "x.grad += (1 - out.data ** 2) * out.grad;",
    ], [
      "new Value(x.data ** exponent, [x]",
      "new Value(exponent < 0 ? 1 / x.data ** -exponent : (x.data ** (exponent / 2)) ** 2, [x]",
    ]],
    fails: ["pow", "wrong"],
    says: ["0 * Infinity"],
    never: ["work the slope out"],
  },
  {
    slip: "a result whose number is set afterwards, and 0.5 too much",
    edits: [[
      `  const out = new Value(x.data * y.data, [x, y], "*");`,
      `  const out = result("*", x, y);
  out.data *= y.data;`,
    ], [
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
`,
      `function toValue(operand: Operand): Value {
  return operand instanceof Value ? operand : new Value(operand);
}
function result(op: string, x: Value, y: Value): Value {
  return new Value(x.data, [x, y], op);
}
`,
    ], ["x.grad += y.data * out.grad;", "x.grad += y.data * out.grad + 0.5;"]],
    fails: ["mul", "wrong"],
    says: ["the other factor"],
    never: ["changes an operand"],
  },
  {
    slip: "the power rule for exp, with a 0 tried",
    edits: [[EXP_STEP, EXP_STEP.replace("out.data *", "x.data * out.data *")]],
    fails: ["exp", "wrong"],
    says: ["adds nothing at 0: what does its formula come to?"],
    never: ["is it kept as"],
  },
  {
    slip: "a helper takes the grad away",
    edits: [[
      ADD_STEP,
      `  const take = () => {
    const grad = out.grad;
    out.grad = 0;
    return grad;
  };
  out.backwardStep = () => {
    const grad = take();
    x.grad += grad;
    y.grad += grad;
  };
`,
    ]],
    fails: ["add", "wrong"],
    says: ["`out.grad = 0` changes the grad of the result"],
    never: ["runs before the step"],
  },
  {
    slip: "a helper runs the steps of the inputs",
    edits: [[
      MUL_STEP,
      `  out.backwardStep = () => {
    tell(x, y.data * out.grad);
    tell(y, x.data * out.grad);
  };
`,
    ], [
      "function toValue",
      `const tell = (one: Value, share: number) => {
  one.grad += share;
  one.backwardStep();
};
function toValue`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["`one.backwardStep()` runs a step", "no step calls another"],
  },
  {
    slip: "equal numbers are one leaf, by a helper that remembers",
    edits: [[
      "operand instanceof Value ? operand : new Value(operand)",
      "operand instanceof Value ? operand : leaf(operand)",
    ], [
      "function toValue",
      `const remember = <A, B>(f: (a: A) => B): (a: A) => B => {
  const known = new Map<A, B>();
  return (a) => {
    if (!known.has(a)) known.set(a, f(a));
    return known.get(a)!;
  };
};
const leaf = remember((n: number) => new Value(n));
function toValue`,
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["`known.get(…)` hands out what was made earlier"],
  },
  {
    slip: "the index of a map is handed on",
    edits: [
      [
        "function toValue(operand: Operand): Value {\n  return operand instanceof Value ? operand : new Value(operand);",
        "function toValue(operand: Operand, ...more: any[]): Value {\n  return operand instanceof Value ? operand : new Value(operand, ...more);",
      ],
      [
        "  const x = toValue(a);\n  const y = toValue(b);\n  const out = new Value(x.data + y.data",
        "  const [x, y] = [a, b].map(toValue);\n  const out = new Value(x.data + y.data",
      ],
    ],
    fails: ["plain numbers", "wrong"],
    says: ["the op of that leaf"],
  },
  {
    slip: "the sum of two numbers is a leaf",
    edits: [[
      "  const x = toValue(a);\n  const y = toValue(b);\n  const out = new Value(x.data + y.data",
      '  if (typeof a === "number" && typeof b === "number") return new Value(a + b);\n  const x = toValue(a);\n  const y = toValue(b);\n  const out = new Value(x.data + y.data',
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["c.prev is empty"],
  },
  {
    slip: "tanh by e^(2a), with a guard that comes too late",
    edits: [[
      "new Value(Math.tanh(x.data), [x]",
      "new Value(Math.abs(x.data) > 700 ? Math.sign(x.data) : 1 - 2 / (Math.exp(2 * x.data) + 1) * (Math.exp(2 * x.data) / Math.exp(2 * x.data)), [x]",
    ]],
    fails: ["tanh", "wrong"],
    says: ["a = new Value(400)"],
  },
  {
    slip: "a sigmoid that is flat from 10 on",
    edits: [[
      "export function sigmoid(a: Operand): Value {\n",
      "export function sigmoid(a: Operand): Value {\n  if (Math.abs(toValue(a).data) > 10) return new Value(toValue(a).data > 0 ? 1 : 0, [toValue(a)]);\n",
    ]],
    fails: ["sigmoid", "wrong"],
    says: ["a = new Value(15)"],
  },
  {
    slip: "two slots for all operands",
    edits: [
      [
        "export function add(a",
        "const slots: Value[] = new Array(2);\n\nexport function add(a",
      ],
      [
        '  const out = new Value(x.data + y.data, [x, y], "+");',
        '  slots[0] = x;\n  slots[1] = y;\n  const out = new Value(x.data + y.data, slots, "+");',
      ],
    ],
    fails: ["add", "wrong"],
    says: ["`slots` is made once, outside the function"],
    never: ["keeps what earlier calls put"],
  },
  {
    slip: "operands unpacked, and a product that is divided again",
    edits: [[
      "  const x = toValue(a);\n  const y = toValue(b);\n  const out = new Value(x.data * y.data",
      "  const both = { first: toValue(a), second: toValue(b) };\n  const { first: x, second: y } = both;\n  const out = new Value(x.data * y.data",
    ], [
      "x.grad += y.data * out.grad;",
      "x.grad += out.data / x.data * out.grad;",
    ]],
    fails: ["mul", "wrong"],
    says: ["NaN"],
    never: ["runs before the step"],
  },
  {
    slip: "exp of no more than 50",
    edits: [["Math.exp(x.data)", "Math.exp(Math.min(x.data, 50))"]],
    fails: ["exp", "wrong"],
    says: ["`Math.min(…)` cuts numbers off"],
  },
  {
    slip: "an exponent that is unwrapped",
    edits: [
      [
        '  if (typeof exponent !== "number") {',
        '  const n = (exponent as Operand) instanceof Value\n    ? (exponent as unknown as Value).data\n    : exponent;\n  if (typeof n !== "number") {',
      ],
      ["x.data ** exponent, [x]", "x.data ** n, [x]"],
    ],
    fails: ["pow", "wrong"],
    says: ["throws a TypeError"],
    never: ["write `n.data`"],
  },

  {
    slip: "a Map of inputs and slopes",
    edits: [[
      ADD_STEP,
      `  const slopes = new Map([[x, 1], [y, 1]]);
  out.backwardStep = () => {
    for (const [value, slope] of slopes) value.grad += slope * out.grad;
  };
`,
    ]],
    fails: ["used twice", "wrong"],
    says: ["`new Map` has each Value once"],
  },

  {
    slip: "else if for the second operand",
    edits: [[
      "  const x = toValue(a);\n  const y = toValue(b);\n  const out = new Value(x.data + y.data",
      '  let x = a as Value;\n  let y = b as Value;\n  if (typeof a === "number") {\n    x = new Value(a);\n  } else if (typeof b === "number") {\n    y = new Value(b);\n  }\n  const out = new Value(x.data + y.data',
    ]],
    fails: ["plain numbers", "wrong"],
    says: ["After `else if` the second operand stays as it is"],
    never: ["only quiets TypeScript"],
  },
];

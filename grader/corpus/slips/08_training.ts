/** Slips in exercise 8. @module */
import type { Slip } from "./slip.ts";

const BACK = `    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, learningRate);
`;
const FORWARD =
  `    const predictions = inputs.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, wanted);
`;
const OPS = [
  `import type { MLP } from "./06_mlp.ts";`,
  `import { add, div, pow, sub } from "./02_ops.ts";
import { Value } from "./01_value.ts";
import type { MLP } from "./06_mlp.ts";`,
] as const;

export const slips: readonly Slip[] = [
  {
    slip: "zeroGrad(model)",
    edits: [["zeroGrad(parameters);", "zeroGrad(model);"]],
    fails: ["losses", "threw"],
    says: ["`zeroGrad` takes a list of Values, such as `model.parameters()`"],
    never: ["onStep"],
  },
  {
    slip: "model.zeroGrad()",
    edits: [["zeroGrad(parameters);", "model.zeroGrad();"]],
    fails: ["losses", "threw"],
    says: ["`zeroGrad(model.parameters())` is a function of its own"],
    never: ["onStep"],
  },
  {
    slip: "backward(losses)",
    edits: [["backward(loss);", "backward(losses);"]],
    fails: ["losses", "threw"],
    says: ["`backward` takes one Value, such as the loss"],
    never: ["onStep"],
  },
  {
    slip: "onStep is called without a question",
    edits: [["onStep?.(step, loss.data);", "onStep!(step, loss.data);"]],
    fails: ["losses", "threw"],
    says: ["`onStep`"],
  },
  {
    slip: "the loss summed and never divided",
    edits: [
      OPS,
      [
        FORWARD,
        `    let loss = new Value(0);
    inputs.forEach((x, i) => {
      model.forward(x).forEach((y, j) => {
        loss = add(loss, pow(sub(y, targets[i][j]), 2));
      });
    });
`,
      ],
      ["  const wanted = targets.flat();\n", ""],
      ["  meanSquaredError,\n", ""],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["added up and never divided"],
  },
  {
    slip: "the loss summed with += between Values",
    edits: [OPS, [
      FORWARD,
      `    let loss: Value = new Value(0);
    inputs.forEach((x, i) => {
      loss += meanSquaredError(model.forward(x), targets[i]);
    });
`,
    ], ["  const wanted = targets.flat();\n", ""]],
    fails: ["losses", "threw"],
    says: ["use `add`"],
  },
  {
    slip: "a step before the loss",
    edits: [[BACK, "    zeroGrad(parameters);\n    backward(loss);\n"], [
      FORWARD,
      `    gradientDescentStep(parameters, learningRate);\n${FORWARD}`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["the step stands before `backward`"],
  },
  {
    slip: "the losses stand outside the function",
    edits: [["  const losses: number[] = [];\n", ""], [
      OPS[0],
      `${OPS[0]}\n\nconst losses: number[] = [];`,
    ]],
    fails: ["losses", "wrong"],
    says: ["`losses` is made once, outside the function"],
  },
  {
    slip: "parameters is not called",
    edits: [[
      "const parameters = model.parameters();",
      "const parameters = model.parameters;",
    ]],
    fails: ["losses", "threw"],
    says: ["`model.parameters` without `()` is the function itself"],
    never: ["onStep"],
  },
  {
    slip: "forward is not called",
    edits: [[
      "inputs.flatMap((x) => model.forward(x))",
      "inputs.flatMap(() => model.forward)",
    ]],
    fails: ["losses", "wrong"],
    says: ["`model.forward` without `()` is the function itself"],
  },
  {
    slip: "options.learningrate",
    edits: [[
      "const { steps, learningRate, onStep } = options;",
      "const { steps, onStep } = options;\n  const learningRate = options.learningrate;",
    ]],
    fails: ["losses", "wrong"],
    says: ["NaN"],
  },
  {
    slip: "no return",
    edits: [["  return losses;", "  return;"]],
    fails: ["losses", "wrong"],
    says: ["`train` ", "return"],
  },
  {
    slip: "set to 0 in the first step",
    edits: [[
      "    zeroGrad(parameters);",
      "    if (step === 0) zeroGrad(parameters);",
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["set to 0 once only"],
    never: ["before the loop"],
  },
  {
    slip: "the outputs before the loop, the loss in it",
    edits: [[
      FORWARD,
      "    const loss = meanSquaredError(predictions, wanted);\n",
    ], [
      "  const losses: number[] = [];\n",
      "  const losses: number[] = [];\n  const predictions = inputs.flatMap((x) => model.forward(x));\n",
    ]],
    fails: ["losses", "wrong"],
    says: ["the forward pass stands before the loop"],
    never: ["and loss"],
  },
  {
    slip: "the last example alone",
    edits: [[
      FORWARD,
      "    const loss = meanSquaredError(model.forward(inputs.at(-1)!), targets.at(-1)!);\n",
    ], ["  const wanted = targets.flat();\n", ""]],
    fails: ["every output of every example", "wrong"],
    says: ["the last example alone"],
    never: ["set anew"],
  },
  {
    slip: "the parameters put back at the end",
    edits: [[
      "  const losses: number[] = [];\n",
      "  const losses: number[] = [];\n  const old = parameters.map((p) => p.data);\n",
    ], [
      "  return losses;",
      "  parameters.forEach((p, i) => p.data = old[i]);\n  return losses;",
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["sets the parameters once more"],
    never: ["before the forward pass"],
  },
  {
    slip: "copies are trained",
    edits: [[
      "const parameters = model.parameters();",
      "const parameters = model.parameters().map((p) => ({ ...p } as typeof p));",
    ]],
    fails: ["losses", "wrong"],
    says: ["not on the model's own parameters"],
  },
  {
    slip: "the inputs are taken out of their list",
    edits: [[
      FORWARD,
      `    const predictions = [];
    while (inputs.length > 0) predictions.push(...model.forward(inputs.shift()!));
    const loss = meanSquaredError(predictions, wanted.splice(0));
`,
    ]],
    fails: ["losses", "wrong"],
    says: ["`inputs.shift(…)` changes a list that is used again"],
    never: ["NaN has"],
  },
  {
    slip: "two loops with one counter",
    endless: true,
    edits: [[
      "for (let step = 0; step < steps; step++) {",
      "let i = 0;\n  for (i = 0; i < steps; i++) {\n    const step = i;",
    ], [
      FORWARD,
      `    const predictions = [];
    for (i = 0; i < inputs.length; i++) predictions.push(...model.forward(inputs[i]));
    const loss = meanSquaredError(predictions, wanted);
`,
    ]],
    fails: ["losses", "wrong"],
    says: ["count with the same `i`"],
    never: ["`return` stands"],
  },
  {
    slip: "the gradients of all examples added up",
    edits: [
      [
        FORWARD,
        "    zeroGrad(parameters);\n    let mean = 0;\n    for (const [i, x] of inputs.entries()) {\n      const part = meanSquaredError(model.forward(x), targets[i]);\n      backward(part);\n      mean += part.data / inputs.length;\n    }\n    const loss = { data: mean };\n",
      ],
      [BACK, "    gradientDescentStep(parameters, learningRate);\n"],
      ["  const wanted = targets.flat();\n", ""],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["the gradients are those of their sum"],
    never: ["`backward` starts"],
  },
  {
    slip: "the first output alone",
    edits: [[
      FORWARD,
      "    const predictions = inputs.map((x) => model.forward(x)[0]);\n    const loss = meanSquaredError(predictions, targets.map((t) => t[0]));\n",
    ], ["  const wanted = targets.flat();\n", ""]],
    fails: ["every output of every example", "wrong"],
    says: ["first output"],
  },
  {
    slip: "the outputs of earlier steps are kept",
    edits: [[
      FORWARD,
      `    for (const [i, x] of inputs.entries()) {
      predictions.push(...model.forward(x));
      aims.push(...targets[i]);
    }
    const loss = meanSquaredError(predictions, aims);
`,
    ], [
      "  const wanted = targets.flat();\n",
      "  const predictions: Value[] = [];\n  const aims: number[] = [];\n",
    ], [OPS[0], `import type { Value } from "./01_value.ts";\n${OPS[0]}`]],
    fails: ["losses", "wrong"],
    says: ["`predictions` is made once, before the loop"],
  },
  {
    slip: "onStep is called for all steps after the training",
    edits: [
      ["    onStep?.(step, loss.data);\n", ""],
      [
        "  return losses;",
        "  losses.forEach((loss, step) => onStep?.(step, loss));\n  return losses;",
      ],
    ],
    fails: ["onStep", "wrong"],
    says: ["changed from call to call"],
  },
  {
    slip: "a name that Python has",
    edits: [[
      "for (let step = 0; step < steps; step++) {",
      "for (const step of range(steps)) {",
    ]],
    fails: ["losses", "threw"],
    says: ["JavaScript has no `range`, which is Python's"],
  },
  {
    slip: "grads are cleared between backward and the step",
    edits: [[
      `    zeroGrad(parameters);
    backward(loss);`,
      `    backward(loss);
    zeroGrad(parameters);`,
    ]],
    fails: ["losses", "wrong"],
    says: ["zero them before `backward`"],
    never: ["or not on the model's own"],
  },
  {
    slip: "the outputs are stepped",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);",
      "    gradientDescentStep(predictions, learningRate);",
    ]],
    fails: ["losses", "wrong"],
    says: ["is handed no parameters"],
  },
  {
    slip: "a rate that shrinks",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);",
      `    gradientDescentStep(parameters, options.learningRate);
    options.learningRate *= 0.9;`,
    ], ["const { steps, learningRate, onStep }", "const { steps, onStep }"]],
    fails: ["gradients from zero", "wrong"],
    says: ["changes the rate"],
  },
  {
    slip: "backward from every output",
    edits: [[
      "    backward(loss);",
      "    predictions.forEach((one) => backward(one));",
    ]],
    fails: ["losses", "wrong"],
    says: ["goes back from every output"],
  },
  {
    slip: "a total over all steps",
    edits: [[
      "    backward(loss);",
      `    total = add(total, loss);
    backward(total);`,
    ], [
      "  const losses: number[] = [];",
      `  const losses: number[] = [];
  let total = new Value(0);`,
    ], [
      "import { backward }",
      `import { Value } from "./01_value.ts";
import { add } from "./02_ops.ts";
import { backward }`,
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["make it inside the loop"],
  },
  {
    slip: "the inputs are shuffled",
    edits: [[
      "    const predictions =",
      `    inputs.sort(() => Math.random() - 0.5);
    const predictions =`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["moves one list without the other"],
  },
  {
    slip: "step 0 is false",
    edits: [[
      "    onStep?.(step, loss.data);",
      "    step && onStep?.(step, loss.data);",
    ]],
    fails: ["onStep", "wrong"],
    says: ["is false in step 0"],
  },
  {
    slip: "the last step is not taken",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);",
      "    if (step < steps - 1) gradientDescentStep(parameters, learningRate);",
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["leaves out the last step"],
  },
  {
    slip: "a list with empty places",
    edits: [[
      "const losses: number[] = [];",
      "const losses = new Array<number>(steps);",
    ]],
    fails: ["losses", "wrong"],
    says: ["`push` adds behind them"],
  },
  {
    slip: "counted from 1",
    edits: [[
      "let step = 0; step < steps; step++",
      "let step = 1; step <= steps; step++",
    ], ["    losses.push(loss.data);", "    losses[step] = loss.data;"]],
    fails: ["losses", "wrong"],
    says: ["leaves place 0 empty"],
  },
  {
    slip: "onStep is put off",
    edits: [[
      "    onStep?.(step, loss.data);",
      "    queueMicrotask(() => onStep?.(step, loss.data));",
    ]],
    fails: ["onStep", "wrong"],
    says: ["puts off what comes next"],
    never: ["is never called"],
  },
  {
    slip: "grads are clipped",
    edits: [[
      "    backward(loss);",
      `    backward(loss);
    for (const p of parameters) p.grad = Math.max(-1, Math.min(1, p.grad));`,
    ]],
    fails: ["losses", "wrong"],
    says: ["cuts numbers off"],
  },
  {
    slip: "some examples are kept aside",
    edits: [[
      "  const wanted = targets.flat();",
      `  const kept = Math.max(1, inputs.length - 1);
  const shown = inputs.slice(0, kept);
  const wanted = targets.slice(0, kept).flat();`,
    ], ["inputs.flatMap(", "shown.flatMap("]],
    fails: ["every output of every example", "wrong"],
    says: ["leaves some out"],
  },
  {
    slip: "copies are stepped",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);",
      `    const copies = parameters.map((p) => new Value(p.data));
    gradientDescentStep(copies, learningRate);`,
    ], [
      "import { backward }",
      `import { Value } from "./01_value.ts";
import { backward }`,
    ]],
    fails: ["losses", "wrong"],
    says: ["is a new leaf with the same number"],
  },
  {
    slip: "a step with 0 steps",
    edits: [[
      "  for (let step = 0; step < steps; step++) {",
      `  let step = 0;
  do {`,
    ], [
      `    gradientDescentStep(parameters, learningRate);
  }`,
      `    gradientDescentStep(parameters, learningRate);
    step++;
  } while (step < steps);`,
    ]],
    fails: ["in place", "wrong"],
    says: ["with 0 steps there is none"],
  },
  {
    slip: "a fresh start",
    edits: [[
      "  const losses: number[] = [];",
      `  for (const p of parameters) p.data = Math.random();
  const losses: number[] = [];`,
    ]],
    fails: ["losses", "wrong"],
    says: ["the model and the examples are taken as they are"],
  },
  {
    slip: "outputs in a function of their own",
    edits: [[
      `    const predictions = inputs.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, wanted);`,
      "    const loss = measure();",
    ], [
      "  const losses: number[] = [];",
      `  function measure() {
    const outputs = [];
    for (const x of inputs) outputs.push(...model.forward(x));
    return meanSquaredError(outputs, wanted);
  }
  const losses: number[] = [];`,
    ], [
      `    onStep?.(step, loss.data);
`,
      "",
    ], [
      "    gradientDescentStep(parameters, learningRate);",
      `    gradientDescentStep(parameters, learningRate);
    onStep?.(step + 1, measure().data);`,
    ]],
    fails: ["onStep", "wrong"],
    says: ["counted from 0"],
    never: ["is made once, before the loop"],
  },
  {
    slip: "every tenth loss",
    edits: [[
      `    losses.push(loss.data);
    onStep?.(step, loss.data);`,
      `    if (step % 10 === 0) {
      losses.push(loss.data);
      onStep?.(step, loss.data);
    }`,
    ]],
    fails: ["losses", "wrong"],
    says: ["leaves steps out"],
  },
  {
    slip: "four examples only",
    edits: [[
      "    const predictions = inputs.flatMap((x) => model.forward(x));",
      "    const predictions = inputs.filter((_, i) => i < Math.min(4, inputs.length)).flatMap((x) => model.forward(x));",
    ], [
      "const wanted = targets.flat();",
      "const wanted = targets.filter((_, i) => i < 4).flat();",
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["Each step takes all of the examples"],
  },
  {
    slip: "a rate to the power of the step",
    edits: [[
      "gradientDescentStep(parameters, learningRate)",
      "gradientDescentStep(parameters, learningRate * 0.9 ** step)",
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["changes the rate"],
  },
  {
    slip: "the best of all is put back",
    edits: [[
      "    zeroGrad(parameters);",
      `    if (loss.data < best) {
      best = loss.data;
      kept = parameters.map((p) => p.data);
    }
    zeroGrad(parameters);`,
    ], [
      "  const losses: number[] = [];",
      `  const losses: number[] = [];
  let best = Infinity;
  let kept: number[] = [];`,
    ], [
      "  return losses;",
      `  kept.forEach((data, i) => parameters[i].data = data);
  return losses;`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["sets the parameters once more"],
  },
  {
    slip: "the lowest loss is looked for, and its numbers put back",
    edits: [[
      "    zeroGrad(parameters);",
      `    if (loss.data <= Math.min(...losses)) kept = parameters.map((p) => p.data);
    zeroGrad(parameters);`,
    ], [
      "  const losses: number[] = [];",
      `  const losses: number[] = [];
  let kept: number[] = [];`,
    ], [
      "  return losses;",
      `  kept.forEach((data, i) => parameters[i].data = data);
  return losses;`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["sets the parameters once more"],
    never: ["cuts numbers off"],
  },
  {
    slip: "the targets twice, and a sum of its own in each call",
    edits: [[
      "    const loss = meanSquaredError(predictions, wanted);",
      "    const loss = measure(predictions);",
    ], [
      "  const losses: number[] = [];",
      `  function measure(predictions: Value[]) {
    let sum = new Value(0);
    for (const [i, one] of predictions.entries()) sum = add(sum, sub(one, wanted[i]));
    return sum;
  }
  const losses: number[] = [];`,
    ], [
      "import { backward }",
      `import { Value } from "./01_value.ts";
import { add, sub } from "./02_ops.ts";
import { backward }`,
    ]],
    fails: ["losses", "wrong"],
    says: [],
    never: ["is made once, before the steps"],
  },
  {
    slip: "a rate that falls, under another name",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);",
      `    const rate = learningRate - learningRate * step / (2 * steps);
    for (const p of parameters) {
      p.data -= rate * p.grad;
    }`,
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["changes the rate"],
    never: ["starts at zero"],
  },
  {
    slip: "another loss",
    edits: [[
      "const loss = meanSquaredError(predictions, wanted);",
      "const loss = meanSquaredError(predictions.map((one) => mul(one, 3)), wanted);",
    ], [
      'import { backward } from "./03_backward.ts";',
      'import { mul } from "./02_ops.ts";\nimport { backward } from "./03_backward.ts";',
    ]],
    fails: ["losses", "wrong"],
    says: ["the mean of (output - target)^2"],
    never: ["returns the loss"],
  },
  {
    slip: "the first output alone, and the sum",
    edits: [[
      "const predictions = inputs.flatMap((x) => model.forward(x));\n    const loss = meanSquaredError(predictions, wanted);",
      `const firsts = inputs.map((x) => model.forward(x)[0]);
    const loss = firsts.map((one, i) => pow(sub(one, wanted[i]), 2))
      .reduce((a, b) => add(a, b));`,
    ], [
      'import { backward } from "./03_backward.ts";',
      'import { add, pow, sub } from "./02_ops.ts";\nimport { backward } from "./03_backward.ts";',
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["is the first output alone", "their sum divided by how many"],
  },
  {
    slip: "the steps of the options are counted down",
    edits: [
      [
        "const { steps, learningRate, onStep }",
        "const { learningRate, onStep }",
      ],
      [
        "for (let step = 0; step < steps; step++) {",
        "for (let step = 0; options.steps-- > 0; step++) {",
      ],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["`options.steps` is another one after the call"],
  },
  {
    slip: "commas in a for",
    edits: [[
      "for (let step = 0; step < steps; step++) {",
      "for (let step = 0, step < steps, step++) {",
    ]],
    fails: ["losses", "does-not-load"],
    says: ["parted by semicolons"],
  },
  {
    slip: "onStep hears all of it when it is over",
    edits: [
      ["    onStep?.(step, loss.data);\n", ""],
      [
        "  return losses;\n",
        "  losses.forEach((loss, step) => onStep?.(step, loss));\n  return losses;\n",
      ],
    ],
    fails: ["onStep", "wrong"],
    says: ["calls `onStep` when all is over"],
  },
  {
    slip: "outputs by column, targets by row",
    edits: [[
      FORWARD,
      `    const rows = inputs.map((x) => model.forward(x));
    const predictions = [];
    for (let column = 0; column < rows[0].length; column++) {
      for (let row = 0; row < rows.length; row++) {
        predictions.push(rows[row][column]);
      }
    }
    const loss = meanSquaredError(predictions, wanted);
`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["`rows[row][column]` goes through the outputs column by column"],
  },
  {
    slip: "onStep asked whether it is null",
    edits: [[
      "    onStep?.(step, loss.data);\n",
      "    if (onStep !== null) onStep!(step, loss.data);\n",
    ]],
    fails: ["losses", "threw"],
    says: ["`onStep !== null` is true where none was given"],
  },
  {
    slip: "losses of earlier trainings of the same network",
    edits: [
      [
        "export function train(\n",
        "const stories = new WeakMap<MLP, number[]>();\n\nexport function train(\n",
      ],
      [
        "  const losses: number[] = [];\n",
        `  const losses = stories.get(model) ?? [];
  stories.set(model, losses);
`,
      ],
      ["  return losses;", "  return [...losses];"],
    ],
    fails: ["losses", "wrong"],
    says: ["losses is an array of length 2", "`stories` is made once"],
  },
  {
    slip: "the loss noted in the parentheses of onStep",
    edits: [[
      `    losses.push(loss.data);
    onStep?.(step, loss.data);
`,
      "    onStep?.(losses.push(loss.data) - 1, loss.data);\n",
    ]],
    fails: ["losses", "wrong"],
    says: ["`losses.push` stands in the parentheses of `onStep?.(…)`"],
  },
  {
    slip: "a rate that cools down, in a function of its own",
    edits: [
      [
        "export function train(\n",
        `const rateAt = (step: number, rate: number) => rate * 0.99 ** step;

export function train(
`,
      ],
      [
        "gradientDescentStep(parameters, learningRate)",
        "gradientDescentStep(parameters, rateAt(step, learningRate))",
      ],
    ],
    fails: ["gradients from zero", "wrong"],
    says: ["`rate * 0.99 ** step …` changes the rate"],
  },
  {
    slip: "a share of each example, with another number of them",
    edits: [[
      FORWARD,
      `    const parts = inputs.map((x, i) =>
      div(meanSquaredError(model.forward(x), targets[i]), inputs.length + 1)
    );
    const loss = parts.reduce((sum, part) => add(sum, part));
`,
    ], [
      "    backward(loss);",
      "    parts.forEach((part) => backward(part));",
    ], [
      `import type { MLP }`,
      `import { add, div } from "./02_ops.ts";
import type { MLP }`,
    ]],
    fails: ["losses", "wrong"],
    says: ["each beside the target of its own example and place"],
    never: ["goes back from every output"],
  },
  {
    slip: "the best is kept in Values, and put back",
    edits: [
      [
        "    zeroGrad(parameters);",
        `    if (loss.data < lowest) {
      lowest = loss.data;
      best = parameters.map((p) => new Value(p.data));
    }
    zeroGrad(parameters);`,
      ],
      [
        "  const losses: number[] = [];",
        `  const losses: number[] = [];
  let lowest = Infinity;
  let best: Value[] = [];`,
      ],
      [
        "  return losses;",
        `  best.forEach((one, i) => {
    parameters[i].data = one.data;
  });
  return losses;`,
      ],
      [
        "import { backward }",
        `import { Value } from "./01_value.ts";
import { backward }`,
      ],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["one step for all of them together"],
    never: ["new leaf"],
  },
  {
    slip:
      "at least one step, and a loop over the examples that asks at its end",
    edits: [["step < steps", "step < Math.max(1, steps)"], [
      FORWARD,
      `    const predictions = [];
    let i = 0;
    do {
      predictions.push(...model.forward(inputs[i++]));
    } while (i < inputs.length);
    const loss = meanSquaredError(predictions, wanted);
`,
    ]],
    fails: ["in place", "wrong"],
    says: ["no steps change nothing"],
    never: ["with 0 steps there is none"],
  },
  {
    slip: "counted from 1, without semicolons",
    edits: [[
      `    losses.push(loss.data);
    onStep?.(step, loss.data);
`,
      `    onStep?.(step + 1, loss.data)
    losses.push(loss.data)
`,
    ]],
    fails: ["onStep", "wrong"],
    says: ["counted from 0"],
    never: ["stands in the parentheses"],
  },
  {
    slip: "counted from 1, and null where no function is given",
    edits: [
      [
        "{ steps, learningRate, onStep } = options;",
        "{ steps, learningRate } = options;\n  const onStep = options.onStep ?? null;",
      ],
      [
        "    onStep?.(step, loss.data);\n",
        "    if (onStep !== null) onStep(step + 1, loss.data);\n",
      ],
    ],
    fails: ["onStep", "wrong"],
    says: ["counted from 0"],
    never: ["is true where none was given"],
  },
  {
    slip: "the rate in a variable, and grads of which some are left",
    edits: [[
      "  const { steps, learningRate, onStep } = options;",
      `  const { steps, onStep } = options;
  const learningRate = options.learningRate;`,
    ], [
      "    zeroGrad(parameters);",
      "    for (const p of parameters.slice(2)) p.grad = 0;",
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["nothing of the step before is left in it"],
    never: ["changes the rate"],
  },
  {
    slip: "counted from 1, and a function for each part of a step",
    edits: [[
      BACK,
      `    const back = () => backward(loss);
    const clear = () => zeroGrad(parameters);
    const go = () => gradientDescentStep(parameters, learningRate);
    clear();
    back();
    go();
`,
    ], ["onStep?.(step,", "onStep?.(step + 1,"]],
    fails: ["onStep", "wrong"],
    says: ["counted from 0"],
    never: ["comes after `backward`"],
  },
  {
    slip: "a rate divided by the number of the step",
    edits: [[
      "gradientDescentStep(parameters, learningRate)",
      "gradientDescentStep(parameters, learningRate / (1 + step))",
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["changes the rate"],
  },
  {
    slip: "outputs turned round by a function of its own",
    edits: [
      [
        "export function train(\n",
        `const transpose = <A>(rows: A[][]): A[][] =>
  rows[0].map((_, i) => rows.map((row) => row[i]));

export function train(
`,
      ],
      [
        "inputs.flatMap((x) => model.forward(x))",
        "transpose(inputs.map((x) => model.forward(x))).flat()",
      ],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["`row[i]` goes through the outputs column by column"],
  },
  {
    slip: "each output in front of those before",
    edits: [
      [
        "export function train(\n",
        `const predict = (
  model: MLP,
  [x, ...xs]: number[][],
  done: Value[][] = [],
): Value[][] =>
  x === undefined ? done : predict(model, xs, [model.forward(x), ...done]);

export function train(
`,
      ],
      [
        "inputs.flatMap((x) => model.forward(x))",
        "predict(model, inputs).flat()",
      ],
      [
        "import { backward }",
        `import type { Value } from "./01_value.ts";
import { backward }`,
      ],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["`[model.forward(x), ...done]` puts the newest in front"],
  },
  {
    slip: "examples by the text of their inputs",
    edits: [[
      "  const wanted = targets.flat();\n",
      `  const examples = [
    ...new Map(inputs.map((x, i) => [x.join(), [x, targets[i]]])).values(),
  ];
  const wanted = examples.flatMap(([, target]) => target);
`,
    ], [
      "inputs.flatMap((x) => model.forward(x))",
      "examples.flatMap(([x]) => model.forward(x))",
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["of examples with the same inputs only the last is kept"],
  },
  {
    slip: "backward once more, to look at the gradients",
    edits: [[
      "    onStep?.(step, loss.data);\n",
      `    if (onStep) {
      backward(loss);
      onStep(step, loss.data);
    }
`,
    ]],
    fails: ["onStep", "wrong"],
    says: ["`backward(loss)` runs twice in a step"],
  },
  {
    slip: "grads set to 0 before each example",
    edits: [
      [
        FORWARD,
        `    let sum = 0;
    for (const [i, x] of inputs.entries()) {
      const part = div(meanSquaredError(model.forward(x), targets[i]), inputs.length);
      sum += part.data;
      zeroGrad(parameters);
      backward(part);
    }
    const loss = { data: sum };
`,
      ],
      [BACK, "    gradientDescentStep(parameters, learningRate);\n"],
      ["  const wanted = targets.flat();\n", ""],
      [
        `import type { MLP }`,
        `import { div } from "./02_ops.ts";
import type { MLP }`,
      ],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["the gradients of the last one alone"],
  },
  {
    slip: "the first grad is kept, and a print now and then",
    edits: [
      [
        "    zeroGrad(parameters);",
        `    if (step % 10 === 0) print(step);
    parameters.slice(1).forEach((p) => p.grad = 0);`,
      ],
      [
        "export function train(\n",
        `const print = (step: number) => console.log(step);

export function train(
`,
      ],
    ],
    fails: ["gradients from zero", "wrong"],
    says: ["nothing of the step before is left in it"],
    never: ["leaves steps out"],
  },
  {
    slip: "the first grad is kept, and the shorter list counts",
    edits: [
      [
        "    zeroGrad(parameters);",
        "    parameters.slice(1).forEach((p) => p.grad = 0);",
      ],
      [
        "  const wanted = targets.flat();",
        `  const count = Math.min(targets.length, inputs.length);
  const wanted = targets.slice(0, count).flat();`,
      ],
    ],
    fails: ["gradients from zero", "wrong"],
    says: ["nothing of the step before is left in it"],
    never: ["what is `Math.min(…)` for"],
  },
  {
    slip: "the first grad is kept, and targets are taken one by one",
    edits: [
      [
        "    zeroGrad(parameters);",
        "    parameters.slice(1).forEach((p) => p.grad = 0);",
      ],
      [
        "targets.flat();",
        "inputs.flatMap((_, i) => targets.slice(i, i + 1).flat());",
      ],
    ],
    fails: ["gradients from zero", "wrong"],
    says: ["nothing of the step before is left in it"],
    never: ["leaves some out"],
  },
  {
    slip: "the step before backward, and the loss told after it",
    edits: [
      ["    losses.push(loss.data);\n    onStep?.(step, loss.data);\n", ""],
      [
        BACK,
        `    gradientDescentStep(parameters, learningRate);
    zeroGrad(parameters);
    backward(loss);
    losses.push(loss.data);
    onStep?.(step, loss.data);
`,
      ],
    ],
    fails: ["losses", "wrong"],
    says: ["or before `backward`"],
    never: ["no step has"],
  },
  {
    slip: "a step in every other turn",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);\n",
      "    if (step % 2) gradientDescentStep(parameters, learningRate);\n",
    ]],
    fails: ["losses", "wrong"],
    says: ["the first step does not change the loss: it is not taken"],
    never: ["no step has"],
  },
  {
    slip: "outputs that are remembered",
    edits: [
      [
        "  const losses: number[] = [];\n",
        `  const losses: number[] = [];
  const known = new Map();
  const predict = (x: number[]) => {
    if (!known.has(x)) known.set(x, model.forward(x));
    return known.get(x);
  };
`,
      ],
      [FORWARD, FORWARD.replace("model.forward", "predict")],
    ],
    fails: ["losses", "wrong"],
    says: ["the outputs of the untrained model only"],
    never: ["that the forward pass stands"],
  },
  {
    slip: "gradients kept in the first step alone",
    edits: [[
      "    zeroGrad(parameters);\n",
      "    if (step > 0) zeroGrad(parameters);\n",
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["before each `backward`, the first too"],
    never: ["after the step only"],
  },
  {
    slip: "a count that begins below 0",
    edits: [["let step = 0; step < steps", "let step = -1; step < steps"]],
    fails: ["losses", "wrong"],
    says: ["takes one step too many"],
    never: ["the loop of `train` runs"],
  },
  {
    slip: "onStep in each tenth step, at its end",
    edits: [[
      "onStep?.(step, loss.data)",
      "if (step % 10 === 9) onStep?.(step, loss.data)",
    ]],
    fails: ["onStep", "wrong"],
    says: ["in a training of three steps"],
    never: ["`onStep` is never called"],
  },
  {
    slip: "back from minus the loss",
    edits: [
      [
        OPS[0],
        `import { neg } from "./02_ops.ts";
${OPS[0]}`,
      ],
      ["    backward(loss);\n", "    backward(neg(loss));\n"],
    ],
    fails: ["losses", "wrong"],
    says: ["goes uphill"],
    never: ["`train` adds"],
  },
  {
    slip: "a helper that leaves out the last step",
    edits: [
      [
        "  const losses: number[] = [];\n",
        `  const losses: number[] = [];
  const advance = (step: number) => {
    if (step + 1 < steps) gradientDescentStep(parameters, learningRate);
  };
`,
      ],
      [
        "    gradientDescentStep(parameters, learningRate);\n  }",
        "    advance(step);\n  }",
      ],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["or the last one is not taken"],
    never: ["before the forward pass"],
  },
  {
    slip: "helpers that put the best parameters back",
    edits: [
      [
        "  const losses: number[] = [];\n",
        `  const losses: number[] = [];
  let best = { loss: Infinity, numbers: [] as number[] };
  const note = (loss: number) => {
    const numbers = parameters.map(({ data }) => data);
    if (loss < best.loss) best = { loss, numbers };
  };
  const restore = () => {
    best.numbers.forEach((number, i) => parameters[i].data = number);
  };
`,
      ],
      ["    onStep?.(", "    note(loss.data);\n    onStep?.("],
      ["  return losses;", "  restore();\n  return losses;"],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["or undone"],
    never: ["before the forward pass"],
  },
  {
    slip: "a larger loss, in a loop that a break ends",
    edits: [[
      `  for (let step = 0; step < steps; step++) {
`,
      `  for (let step = 0;; step++) {
    if (step === steps) break;
`,
    ], ["losses.push(loss.data)", "losses.push(loss.data * 1.5)"]],
    fails: ["losses", "wrong"],
    says: [],
    never: ["ends the loop early"],
  },
  {
    slip: "the length of all gradients, to go no further than that",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);",
      `    const length = Math.sqrt(
      parameters.reduce((sum, p) => sum + p.grad ** 2, 0),
    );
    gradientDescentStep(parameters, learningRate / (1 + length));`,
    ]],
    fails: ["losses", "wrong"],
    says: ["losses[1] is"],
    never: ["the slope is made of `data`"],
  },
  {
    slip: "no semicolons, and a number later on",
    edits: [[
      BACK,
      `    zeroGrad(parameters)
    backward(loss)
    gradientDescentStep(parameters, learningRate)
    losses.push(Math.pow(losses.pop()!, 2))
`,
    ]],
    fails: ["losses", "wrong"],
    says: ["losses[0] is"],
    never: ["belongs there, not a number"],
  },
  {
    slip: "a loss that is a number already, divided once more",
    edits: [[
      "    losses.push(loss.data);",
      `    const before = meanSquaredError(predictions.slice(), wanted.slice()).data;
    losses.push(before / inputs.length);`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["the mean of (output - target)^2"],
    never: ["operator stands beside a Value"],
  },
  {
    slip: "numbers in a list named outs, and their sum",
    edits: [[
      "    losses.push(loss.data);",
      `    const outs = predictions.map((p) => p.data);
    losses.push(outs.reduce((sum, out, i) => sum + (out - wanted[i]) ** 2, 0));`,
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["the mean of (output - target)^2"],
    never: ["operator stands beside a Value"],
  },
  {
    slip: "outputs made flat later on, and targets that are not there",
    edits: [
      [
        FORWARD,
        `    const rows = inputs.map((x) => model.forward(x));
    const loss = meanSquaredError(rows.flat(), wanted.map((_, i) => wanted[i + 1]));
`,
      ],
    ],
    fails: ["losses", "wrong"],
    says: ["NaN comes from something undefined"],
    never: ["list of lists"],
  },
  {
    slip: "targets of an example that is not there",
    edits: [[
      "(predictions, wanted)",
      "(predictions.flat(), targets[step + 9].flat())",
    ]],
    fails: ["losses", "threw"],
    says: ["reading 'flat'"],
    never: ["is handed something else"],
  },
  {
    slip: "the least loss, and grads that are cleared now and then",
    edits: [[
      "    losses.push(loss.data);",
      `    least = Math.min(least, loss.data);
    losses.push(loss.data);`,
    ], [
      "  const losses: number[] = [];",
      `  let least = Infinity;
  const losses: number[] = [];`,
    ], [
      `zeroGrad(parameters);
`,
      `if (step % 2 === 0) zeroGrad(parameters);
`,
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["leaves steps out"],
    never: ["cuts numbers off"],
  },
  {
    slip: "grads of earlier steps live on",
    edits: [[
      `    backward(loss);
`,
      `    backward(loss);
    parameters.forEach((p, i) => {
      const old = sums[i];
      old.grad = 0.9 * old.grad + p.grad;
      p.grad = old.grad;
    });
`,
    ], [
      "  const losses: number[] = [];",
      `  const sums = parameters.map(() => ({ grad: 0 }));
  const losses: number[] = [];`,
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["Each step's gradient starts at zero"],
    never: ["takes the grad of the other", "replaces what is there"],
  },
  {
    slip: "losses of six decimals",
    edits: [[
      "losses.push(loss.data);",
      "losses.push(Number(loss.data.toFixed(6)));",
    ]],
    fails: ["ice-cream training", "wrong"],
    says: ["`.toFixed(…)` rounds"],
  },
  {
    slip: "batches of 32",
    edits: [
      [
        FORWARD +
        "    losses.push(loss.data);\n    onStep?.(step, loss.data);\n",
        `    let sum = 0;
    for (let from = 0; from < inputs.length; from += 32) {
      const x = inputs.slice(from, from + 32);
      const t = targets.slice(from, from + 32);
      const loss = meanSquaredError(x.flatMap((one) => model.forward(one)), t.flat());
      sum += loss.data * x.length;
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
    losses.push(sum / inputs.length);
    onStep?.(step, losses[step]);
`,
      ],
      [BACK, ""],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["129 examples"],
    never: ["leaves some out"],
  },
  {
    slip: "a rate that shrinks with the steps",
    edits: [[
      "gradientDescentStep(parameters, learningRate);",
      "const rate = learningRate * (1 - step / steps);\n    gradientDescentStep(parameters, rate);",
    ]],
    fails: ["gradients from zero", "wrong"],
    says: ["changes the rate"],
  },
  {
    slip: "predictions that a function for each example adds to, in all steps",
    edits: [
      [
        "  for (let step = 0;",
        "  const y: Value[] = [], t: number[] = [];\n  for (let step = 0;",
      ],
      OPS,
      [
        FORWARD,
        `    inputs.forEach((x, i) => {
      y.push(...model.forward(x));
      t.push(...targets[i]);
    });
    const loss = meanSquaredError(y, t);
`,
      ],
    ],
    fails: ["losses", "wrong"],
    says: ["`y` is made once, before the loop", "what grows with it"],
  },
  {
    slip: "zeroed for each example, in a function",
    edits: [
      [
        FORWARD +
        "    losses.push(loss.data);\n    onStep?.(step, loss.data);\n",
        `    let sum = 0;
    inputs.forEach((x, i) => {
      const loss = div(meanSquaredError(model.forward(x), targets[i]), inputs.length);
      sum += loss.data;
      zeroGrad(parameters);
      backward(loss);
    });
    losses.push(sum);
    onStep?.(step, sum);
`,
      ],
      OPS,
      [BACK, "    gradientDescentStep(parameters, learningRate);\n"],
    ],
    fails: ["every output of every example", "wrong"],
    says: ["`zeroGrad` runs for each example"],
  },

  {
    slip: "all targets are collected in the first",
    edits: [[
      "const wanted = targets.flat();",
      "const wanted = targets.reduce((all, one) => {\n    if (all !== one) all.push(...one);\n    return all;\n  });",
    ]],
    fails: ["every output of every example", "wrong"],
    says: ["`targets` is another one after the call"],
  },

  {
    slip: "all losses in one list, which a class keeps",
    edits: [
      [
        "export function train(",
        "const history: number[] = [];\nclass Kept {\n  readonly losses: number[] = history;\n}\n\nexport function train(",
      ],
      ["const losses: number[] = [];", "const { losses } = new Kept();"],
    ],
    fails: ["losses", "wrong"],
    says: ["`history` is made once, outside the function", "Got:"],
  },
];

/** Slips in exercise 7. @module */
import type { Slip } from "./slip.ts";

const MSE = "    sum = add(sum, pow(sub(prediction, targets[i]), 2));";
const STEP = `  for (const parameter of parameters) {
    parameter.data -= learningRate * parameter.grad;
  }
`;
const ZERO = `  for (const parameter of parameters) {
    parameter.grad = 0;
  }
`;
const RETURN = "  return div(sum, predictions.length);";

export const slips: readonly Slip[] = [
  {
    slip: "meanSquaredError returns an array",
    edits: [[RETURN, "  return [div(sum, predictions.length)];"]],
    fails: ["mean squared error", "wrong"],
    says: ["`meanSquaredError` returned an array of length 1, not a Value"],
    never: ["returns a number"],
  },
  {
    slip: "meanSquaredError returns a text",
    edits: [[RETURN, '  return sum + "";']],
    fails: ["mean squared error", "wrong"],
    says: ["`meanSquaredError` returned the text", "not a Value"],
    never: ["returns a number"],
  },
  {
    slip: "meanSquaredError returns a number",
    edits: [[RETURN, "  return sum.data / predictions.length;"]],
    fails: ["mean squared error", "wrong"],
    says: ["`meanSquaredError` returned the number 4, not a Value"],
  },
  {
    slip: "a minus between a Value and a number",
    edits: [[MSE, "    sum = add(sum, pow(prediction - targets[i], 2));"]],
    fails: ["mean squared error", "wrong"],
    says: ["`sub`"],
  },
  {
    slip: "+= between Values",
    edits: [[MSE, "    sum += pow(sub(prediction, targets[i]), 2);"]],
    fails: ["mean squared error", "wrong"],
    says: ["`add`"],
  },
  {
    slip: "a sum divided with /",
    edits: [[RETURN, "  return sum / predictions.length;"]],
    fails: ["mean squared error", "wrong"],
    says: ["`div`"],
  },
  {
    slip: "^ for a square",
    edits: [[
      MSE,
      "    sum = add(sum, new Value((prediction.data - targets[i]) ^ 2));",
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["`^`"],
  },
  {
    slip: "the parameters replaced by map",
    edits: [[
      STEP,
      "  parameters = parameters.map((p) => new Value(p.data - learningRate * p.grad));\n",
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["moves no parameter: the field `data` of each has to change"],
    never: ["into the array"],
  },
  {
    slip: "let p = …",
    edits: [[
      STEP,
      `  for (let i = 0; i < parameters.length; i++) {
    let p = parameters[i];
    p = new Value(p.data - learningRate * p.grad);
  }
`,
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["moves no parameter: the field `data` of each has to change"],
    never: ["into the array"],
  },
  {
    slip: "copies of data",
    edits: [[
      STEP,
      `  for (const parameter of parameters) {
    let data = parameter.data;
    data -= learningRate * parameter.grad;
  }
`,
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["moves no parameter: the field `data` of each has to change"],
    never: ["into the array"],
  },
  {
    slip: "a parameter reassigned in forEach",
    edits: [[
      STEP,
      "  parameters.forEach((p) => p = new Value(p.data - learningRate * p.grad));\n",
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["the field `data` of each has to change"],
    never: ["into the array"],
  },
  {
    slip: "new Values put into the array",
    edits: [[
      STEP,
      "  parameters.forEach((p, i) => parameters[i] = new Value(p.data - learningRate * p.grad));\n",
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["into the array"],
  },
  {
    slip: "for … in over the parameters",
    edits: [[ZERO, "  for (const p in parameters) p.grad = 0;\n"]],
    fails: ["zero the gradients", "threw"],
    says: ["`for (const p in …)`", "write `for … of`"],
  },
  {
    slip: "== for =",
    edits: [[ZERO, "  for (const p of parameters) p.grad == 0;\n"]],
    fails: ["zero the gradients", "wrong"],
    says: ["as in `parameter.grad = 0`"],
  },
  {
    slip: "no model is returned",
    edits: [["  return model;", "  return;"]],
    fails: ["ice-cream network", "wrong"],
    says: ["`iceCreamNetwork` returned nothing: is a `return` missing?"],
  },
  {
    slip: "db1 is 0.0000 on the worksheet",
    edits: [["db1: -0.0027,", "db1: 0.0000,"]],
    fails: ["worksheet: gradients", "wrong"],
    says: ["worksheet.db1"],
    never: ["two decimals"],
  },
  {
    slip: "a wrong gradient of the hidden layer",
    edits: [["dw1: -0.0014,", "dw1: -0.0140,"]],
    fails: ["worksheet: gradients", "wrong"],
    says: ['deno task lesson 7 "Backward, by hand: the hidden'],
  },
  {
    slip: "newW1 alone is 0.3, after a right newW5",
    edits: [["newW1: 0.3001,", "newW1: 0.3,"]],
    fails: ["worksheet: update", "wrong"],
    says: ["`newW1` is still the old weight"],
    never: ["0.01", "two decimals"],
  },
  {
    slip: "dw5 alone lacks the slope of the sigmoid",
    edits: [["dw5: -0.0148,", "dw5: -0.0618,"]],
    fails: ["worksheet: gradients", "wrong"],
    says: ["lacks the slope of the sigmoid"],
  },
  {
    slip: "db3 is 0, as a bias has no input",
    edits: [["db3: -0.0232,", "db3: 0,"]],
    fails: ["worksheet: gradients", "wrong"],
    says: ["a bias is taken to have no gradient"],
    never: ["decimals tell"],
  },
  {
    slip: "new networks, the same Values",
    edits: [
      [
        "export function iceCreamNetwork(",
        "const VALUES = ICE_CREAM_PARAMETERS.map((n) => new Value(n));\n\nexport function iceCreamNetwork(",
      ],
      [
        "  for (const [i, parameter] of model.parameters().entries()) {\n    parameter.data = ICE_CREAM_PARAMETERS[i];\n  }\n",
        "  let at = 0;\n  for (const neuron of model.layers.flatMap((layer) => layer.neurons)) {\n    neuron.weights = [VALUES[at++], VALUES[at++]];\n    neuron.bias = VALUES[at++];\n  }\n",
      ],
    ],
    fails: ["ice-cream network", "wrong"],
    says: ["share their network, or the Values in it"],
    never: ["the same network"],
  },
  {
    slip: "the first square twice",
    edits: [[
      `  let sum = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]), 2));
  }`,
      `  const square = (i: number) => pow(sub(predictions[i], targets[i]), 2);
  let sum = square(0);
  for (let i = 0; i < predictions.length; i++) sum = add(sum, square(i));`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["and the loop begins with it again"],
  },
  {
    slip: "the lengths are compared, and nothing thrown",
    edits: [["    throw new RangeError(", "    new RangeError("]],
    fails: ["wrong length", "wrong"],
    says: ["only makes the error: `throw` it"],
    never: ["does not compare"],
  },
  {
    slip: "rounded steps",
    edits: [[
      "    parameter.data -= learningRate * parameter.grad;",
      "    parameter.data = Number((parameter.data - learningRate * parameter.grad).toFixed(4));",
    ]],
    fails: ["one step", "wrong"],
    says: ["rounds: here numbers are used as they come"],
  },
  {
    slip: "a rate of its own",
    edits: [["learningRate * parameter.grad", "0.1 * parameter.grad"]],
    fails: ["gradient-descent step", "wrong"],
    says: ["`learningRate` is handed in, and never used"],
  },
  {
    slip: "the rate in brackets",
    edits: [[
      "    parameter.data -= learningRate * parameter.grad;",
      "    parameter.data = (parameter.data - learningRate) * parameter.grad;",
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["the brackets stand in the wrong place"],
  },
  {
    slip: "the numbers are put into a list",
    edits: [[
      `  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }`,
      "  model.parameters().map((_, i) => new Value(ICE_CREAM_PARAMETERS[i]));",
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["nothing keeps it"],
  },
  {
    slip: "the numbers as random ones",
    edits: [[
      `  const model = new MLP(2, [2, 2], { activation: sigmoid });
  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }
  return model;`,
      `  let next = 0;
  const random = () => ICE_CREAM_PARAMETERS[next++];
  return new MLP(2, [2, 2], { activation: sigmoid, random });`,
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["stretched to 2 * r - 1"],
  },
  {
    slip: "Values in the list of the parameters",
    edits: [[
      `  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }`,
      `  const all = model.parameters();
  for (let i = 0; i < all.length; i++) all[i] = new Value(ICE_CREAM_PARAMETERS[i]);`,
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["changes the list, not the network"],
  },
  {
    slip: "clipped steps",
    edits: [[
      "learningRate * parameter.grad",
      "learningRate * Math.max(-1, Math.min(1, parameter.grad))",
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["cuts numbers off"],
    never: ["only the gradient's sign"],
  },
  {
    slip: "a step divided by their number",
    edits: [[
      "learningRate * parameter.grad",
      "learningRate * parameter.grad / parameters.length",
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["makes each step smaller"],
  },
  {
    slip: "divided in every turn",
    edits: [[
      "    sum = add(sum, pow(sub(prediction, targets[i]), 2));",
      "    sum = div(add(sum, pow(sub(prediction, targets[i]), 2)), i === 0 ? 1 : 2);",
    ], ["return div(sum, predictions.length);", "return sum;"]],
    fails: ["mean squared error", "wrong"],
    says: ["divides in every turn"],
  },
  {
    slip: "the variable gets a Value of its own",
    edits: [[
      `  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }`,
      `  model.parameters().forEach((p, i) => {
    p = new Value(ICE_CREAM_PARAMETERS[i]);
  });`,
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["gives the variable something new"],
  },
  {
    slip: "a number cut off on paper",
    edits: [["h1: 0.6388", "h1: 0.6387"]],
    fails: ["worksheet: forward", "wrong"],
    says: ["nearly that; is it rounded?"],
    never: ["further from 0"],
  },
  {
    slip: "the sum is squared",
    edits: [[
      "sum = add(sum, pow(sub(prediction, targets[i]), 2));",
      "sum = add(sum, sub(prediction, targets[i]));",
    ], [
      "return div(sum, predictions.length);",
      "return div(pow(sum, 2), predictions.length);",
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["square each difference first", "predictions["],
  },
  {
    slip: "an argument by its name",
    edits: [[
      "new MLP(2, [2, 2], { activation: sigmoid })",
      "new MLP(2, [2, 2], activation = sigmoid)",
    ]],
    fails: ["ice-cream network", "threw"],
    says: ["`{ activation: sigmoid }`"],
    never: ["Nothing named"],
  },
  {
    slip: "the misses are added, then squared",
    edits: [[
      `  let sum = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]), 2));
  }
  return div(sum, predictions.length);
`,
      `  const misses = predictions.map((p, i) => sub(p, targets[i]));
  return div(pow(misses.reduce((a, b) => add(a, b)), 2), predictions.length);
`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["`pow(misses.reduce(…), 2)` is the sum of all differences"],
  },
  {
    slip: "the parameters in a table of short numbers",
    edits: [[
      "= ICE_CREAM_PARAMETERS[i]",
      "= new Float32Array(ICE_CREAM_PARAMETERS)[i]",
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["`Float32Array` keeps only about seven digits"],
  },
  {
    slip: "small gradients left alone",
    edits: [[
      STEP,
      `  for (const parameter of parameters) {
    if (Math.abs(parameter.grad) < 1e-3) continue;
    parameter.data -= learningRate * parameter.grad;
  }
`,
    ]],
    fails: ["one step", "wrong"],
    says: ["leaves some parameters where they are"],
  },
  {
    slip: "the square of the sum of all differences",
    edits: [[
      RETURN,
      `  const all = predictions.reduce(
    (total, one, i) => add(total, sub(one, targets[i])),
    new Value(0),
  );
  return div(pow(all, 2), predictions.length);`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["`pow(all, 2)` squares the sum of the differences"],
  },
  {
    slip: "one figure with three decimals",
    edits: [["dw1: -0.0014", "dw1: -0.001"]],
    fails: ["worksheet: gradients", "wrong"],
    says: ["`dw1: -0.001` has too few decimals"],
    never: ["what arrives at h1"],
  },
  {
    slip: "a step of the same length whatever the gradient",
    edits: [[
      STEP,
      `  const norm = Math.hypot(...parameters.map(({ grad }) => grad));
  if (norm === 0) return;
  for (const parameter of parameters) {
    parameter.data -= learningRate * parameter.grad / norm;
  }
`,
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["`Math.hypot(…)` has no place in the step"],
    never: ["without `()`"],
  },
  {
    slip: "a map over an iterator that nobody goes through",
    edits: [[ZERO, "  parameters.values().map((one) => one.grad = 0);\n"]],
    fails: ["zero the gradients", "wrong"],
    says: ["`values().map(…)` does nothing until"],
  },
  {
    slip: "small differences that do not count",
    edits: [[
      MSE,
      `    if (Math.abs(prediction.data - targets[i]) < 0.01) continue;
${MSE}`,
    ]],
    fails: ["one step", "wrong"],
    says: ["`< 0.01` makes an exception of small differences"],
  },
  {
    slip: "large gradients are cut to 1",
    edits: [[
      STEP,
      `  for (const parameter of parameters) {
    if (Math.abs(parameter.grad) > 1) {
      parameter.grad = Math.sign(parameter.grad);
    }
    parameter.data -= learningRate * parameter.grad;
  }
`,
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["Each data moves against its grad"],
    never: ["leaves some parameters where they are"],
  },
  {
    slip: "the bias of each neuron first",
    edits: [[
      `  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }`,
      `  let k = 0;
  for (const { neurons } of model.layers) {
    for (const neuron of neurons) {
      neuron.bias = new Value(ICE_CREAM_PARAMETERS[k++]);
      for (let j = 0; j < 2; j++) {
        neuron.weights[j] = new Value(ICE_CREAM_PARAMETERS[k++]);
      }
    }
  }`,
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["the twelve parameters"],
    never: ["changes the list, not the network"],
  },
  {
    slip: "the twelve numbers from the end, over numbers that are all 0",
    edits: [
      ["{ activation: sigmoid }", "{ activation: sigmoid, random: () => 0 }"],
      ["= ICE_CREAM_PARAMETERS[i]", "= ICE_CREAM_PARAMETERS[11 - i]"],
    ],
    fails: ["ice-cream network", "wrong"],
    says: ["the twelve parameters"],
    never: ["is stretched"],
  },
  {
    slip: "zeroGrad empties the list",
    edits: [[
      ZERO,
      "  while (parameters.length > 0) parameters.pop()!.grad = 0;\n",
    ]],
    fails: ["one step", "wrong"],
    says: ["`parameters.pop(…)` changes a list that is used again"],
  },
  {
    slip: "a wrong number on paper, and a short one in a comment",
    edits: [["h1: 0.6388", "// about h1: 0.64, and then\n  h1: 0.6399"]],
    fails: ["worksheet: forward", "wrong"],
    says: ["a size nearer to 0"],
    never: ["too few decimals"],
  },
  {
    slip: "unequal lengths that are warned of",
    edits: [[
      "if (predictions.length !== targets.length) {\n    throw new RangeError(",
      "if (predictions.length !== targets.length) {\n    console.warn(",
    ]],
    fails: ["wrong length", "wrong"],
    says: ["throws no RangeError where the lengths differ"],
    never: ["does not compare"],
  },
  {
    slip: "the first square taken off the list",
    edits: [[
      `  for (const [i, prediction] of predictions.entries()) {
${MSE}
  }
`,
      `  const [, ...rest] = predictions.map((p, i) => pow(sub(p, targets[i]), 2));
  sum = rest.reduce((a, b) => add(a, b), sum);
`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["leaves out the first prediction"],
    never: ["the loop of"],
  },
  {
    slip: "the slope of the sigmoid from z, on paper",
    edits: [
      [" dw5: -0.0148,", " dw5: -0.0151,"],
      [" db3: -0.0232,", " db3: -0.0236,"],
      [" dw1: -0.0014,", " dw1: -0.0015,"],
      [" db1: -0.0027,", " db1: -0.0029,"],
    ],
    fails: ["worksheet: gradients", "wrong"],
    says: ["y * (1 - y)"],
  },
  {
    slip: "w1 in the place of x1, on paper",
    edits: [[" dw1: -0.0014,", " dw1: -0.0008,"]],
    fails: ["worksheet: gradients", "wrong"],
    says: ["worksheet.dw1 is -0.0008"],
    never: ["w5 and w6"],
  },
  {
    slip: "half of what arrives at h1, on paper",
    edits: [
      [" dw1: -0.0014,", " dw1: -0.0007,"],
      [" db1: -0.0027,", " db1: -0.0014,"],
    ],
    fails: ["worksheet: gradients", "wrong"],
    says: ["worksheet.dw1 is -0.0007"],
    never: ["w5 and w6"],
  },
  {
    slip: "the first prediction each time",
    edits: [[
      `  let sum = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]), 2));
  }
`,
      `  let sum = new Value(0);
  const first = predictions[0];
  for (let i = 0; i < predictions.length; i++) {
    sum = add(sum, pow(sub(first, targets[i]), 2));
  }
`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: [],
    never: ["begins with it again"],
  },
  {
    slip: "numbers by name, and a sign",
    edits: [[
      `  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }
`,
      `  const of = { ...ICE_CREAM_PARAMETERS, 9: 0.3 };
  const put = (name: string, data: number) => {
    model.parameters()[Number(name)].data = data;
  };
  for (const name in of) put(name, of[name as never]);
`,
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["w7 is -0.3"],
    never: ["goes through the places"],
  },
  {
    slip: "map as a loop, and the first left out",
    edits: [[
      ZERO,
      `  parameters.slice(1).map((parameter) => {
    parameter.grad = 0;
  });
`,
    ]],
    fails: ["zero the gradients", "wrong"],
    says: ["w.grad is 0"],
    never: ["returns nothing"],
  },
  {
    slip: "a place that is counted on, and numbers one too early",
    edits: [[
      `  for (const [i, parameter] of model.parameters().entries()) {
    parameter.data = ICE_CREAM_PARAMETERS[i];
  }
`,
      `  const starts = [0, 6];
  for (const layer of [0, 1]) {
    let at = starts[layer];
    for (let i = 0; i < 6; i++) {
      model.parameters()[at].data = ICE_CREAM_PARAMETERS[layer * 5 + i];
      at += 1;
    }
  }
`,
    ]],
    fails: ["ice-cream network", "wrong"],
    says: ["w5 is 0.5"],
    never: ["gives the variable something new"],
  },
  {
    slip: "a result whose step comes to nothing",
    edits: [[
      RETURN,
      `  const out = div(sum, predictions.length);
  const step = out.backwardStep;
  out.backwardStep = () => {
    if (out.grad > 1) step();
  };
  return out;`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["No gradient gets to `p`: is it left out"],
  },
  {
    slip: "a counter that is not declared",
    edits: [[
      ZERO,
      `  for (i = 0; i < parameters.length; i++) {
    parameters[i].grad = 0;
  }
`,
    ]],
    fails: ["zero the gradients", "threw"],
    says: ["Nothing named `i` is known at that line"],
    never: ["names no argument"],
  },
  {
    slip: "the root of a sum",
    edits: [[
      `  let sum = new Value(0);
  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]), 2));
  }
  return div(sum, predictions.length);`,
      `  const squares = predictions.map((p, i) => pow(sub(p, targets[i]), 2));
  return pow(squares.reduce((sum, one) => add(sum, one)), 0.5);`,
    ]],
    fails: ["mean squared error", "wrong"],
    says: ["The exponent 0.5 has no place there"],
    never: ["and then squared"],
  },
  {
    slip: "a step that goes on",
    edits: [[
      "parameter.data -= learningRate * parameter.grad;",
      `const before = parameter.data;
    parameter.data -= learningRate * parameter.grad;
    parameter.data += (parameter.data - before) * 0.9;`,
    ]],
    fails: ["gradient-descent step", "wrong"],
    says: ["against its grad"],
    never: ["in the wrong place"],
  },
  {
    slip: "grads multiplied by 0",
    edits: [["parameter.grad = 0;", "parameter.grad *= 0;"]],
    fails: ["zero the gradients", "wrong"],
    says: ["w.grad is 0"],
    never: ["shares are added"],
  },
];

import { losesPoints, type Slip } from "../../dev/testing/loses_points.ts";

/** Wrong code that once got full marks, and the check that is to notice it. */
const SLIPS: Slip[] = [
  [
    "a text made once, with the first number",
    1,
    "as text",
    "this.data = data;",
    "this.data = data;\n    this.toString = () => `Value(data=${data})`;",
  ],
  [
    "a text kept from the first time",
    1,
    "as text",
    "return `Value(data=${this.data})`;",
    "return (this as any).text ??= `Value(data=${this.data})`;",
  ],
  [
    "data kept with eight decimals",
    1,
    "fields",
    "this.data = data;",
    "this.data = Math.round(data * 1e8) / 1e8;",
  ],
  [
    "a step of add that uses up its own grad",
    2,
    "add",
    "y.grad += out.grad;",
    "y.grad += out.grad;\n    out.grad = 0;",
  ],
  [
    "a step of mul that empties prev",
    2,
    "mul",
    "y.grad += x.data * out.grad;",
    "y.grad += x.data * out.grad;\n    (out.prev as Value[]).length = 0;",
  ],
  [
    "a step of pow that lowers its exponent",
    2,
    "pow",
    "exponent * x.data ** (exponent - 1) * out.grad",
    "exponent * x.data ** --exponent * out.grad",
  ],
  [
    "exp capped at 20",
    2,
    "exp",
    "Math.exp(x.data)",
    "Math.exp(Math.min(x.data, 20))",
  ],
  [
    "a slope of exp kept in one place for all results",
    2,
    "exp",
    `"exp");\n  out.backwardStep = () => {\n    x.grad += out.data * out.grad;`,
    `"exp");\n  (exp as any).slope = out.data;\n` +
    "  out.backwardStep = () => {\n    x.grad += (exp as any).slope * out.grad;",
  ],
  [
    "tanh that is 1 beyond 3",
    2,
    "tanh",
    "Math.tanh(x.data)",
    "(Math.abs(x.data) > 3 ? Math.sign(x.data) : Math.tanh(x.data))",
  ],
  [
    "a slope of tanh kept in one place for all results",
    2,
    "tanh",
    "out.backwardStep = () => {\n    x.grad += (1 - out.data ** 2) * out.grad;",
    "(tanh as any).slope = 1 - out.data ** 2;\n" +
    "  out.backwardStep = () => {\n    x.grad += (tanh as any).slope * out.grad;",
  ],
  [
    "a topologicalOrder that turns prev around",
    3,
    "order",
    "    if (ready) {",
    "    if (ready) {\n      (value.prev as Value[]).reverse();",
  ],
  [
    "a topologicalOrder that remembers its list, and turns it around again",
    3,
    "used twice",
    "return [...order];",
    "return ((root as any).order ??= [...order].reverse()).reverse();",
  ],
  [
    "a backward that remembers its list, and turns it around again",
    3,
    "used twice",
    "  const order = topologicalOrder(root);",
    "  const known = (root as any).order?.reverse();\n" +
    "  const order = known ?? ((root as any).order = topologicalOrder(root));",
  ],
  [
    "one activation for all neurons",
    4,
    "activation",
    "  #activation: Activation;",
    "  static last: Activation;\n" +
    "  get #activation() { return Neuron.last; }\n" +
    "  set #activation(activation) { Neuron.last = activation; }",
  ],
  [
    "a layer that returns one array again and again",
    5,
    "forward",
    "return this.neurons.map((neuron) => neuron.forward(x));",
    "const outs = (this as any).outs ??= [];\n    outs.length = 0;\n" +
    "    for (const neuron of this.neurons) outs.push(neuron.forward(x));\n" +
    "    return outs;",
  ],
  [
    "a layer whose outputs grow in number",
    5,
    "forward",
    "return this.neurons.map((neuron) => neuron.forward(x));",
    "const outs = (this as any).outs ??= [];\n" +
    "    for (const neuron of this.neurons) outs.push(neuron.forward(x));\n" +
    "    return [...outs];",
  ],
  [
    "a layer that remembers its outputs for the same inputs",
    5,
    "forward",
    "return this.neurons.map((neuron) => neuron.forward(x));",
    "const outs = (this as any).outs ??= new Map();\n" +
    "    if (!outs.has(x)) {\n" +
    "      outs.set(x, this.neurons.map((neuron) => neuron.forward(x)));\n" +
    "    }\n    return outs.get(x);",
  ],
  [
    "a mean squared error that empties the targets",
    7,
    "mean squared error",
    "return div(sum, predictions.length);",
    "targets.length = 0;\n  return div(sum, predictions.length);",
  ],
  [
    "training that counts the caller's steps down",
    8,
    "ice-cream training",
    "step < steps; step++",
    "step < steps; step++, options.steps--",
  ],
  [
    "a slope of pow that divides by the base",
    2,
    "pow",
    "exponent * x.data ** (exponent - 1) * out.grad",
    "exponent * out.data / x.data * out.grad",
  ],
  [
    "pow that returns a bare leaf for a base of 0",
    2,
    "pow",
    "const out = new Value(x.data ** exponent",
    "if (x.data === 0) return new Value(0);\n" +
    "  const out = new Value(x.data ** exponent",
  ],
  [
    "a slope of mul that divides its result by the factor",
    2,
    "mul",
    "x.grad += y.data * out.grad",
    "x.grad += out.grad * out.data / x.data",
  ],
  [
    "tanh that passes on positive grads only",
    2,
    "tanh",
    "x.grad += (1 - out.data ** 2) * out.grad",
    "if (out.grad > 0) x.grad += (1 - out.data ** 2) * out.grad",
  ],
  [
    "sub that takes 0 for nothing",
    2,
    "neg, sub, div",
    "return add(a, neg(b));",
    "return add(a || 1, neg(b));",
  ],
  [
    "add that returns the other operand where one is 0",
    2,
    "add",
    "const out = new Value(x.data + y.data",
    "if (x.data === 0) return y;\n  const out = new Value(x.data + y.data",
  ],
  [
    "visited kept by text, in a plain object",
    3,
    "order",
    "if (!order.has(input)) {",
    "if (![...order].some((one) => `${one}` === `${input}`)) {",
  ],
  [
    "topologicalOrder that clears every grad",
    3,
    "order",
    "const value = waiting[waiting.length - 1];",
    "const value = waiting[waiting.length - 1];\n    value.grad = 0;",
  ],
  [
    "backward that calls a step only where the grad is positive",
    3,
    "chain rule",
    "order[i].backwardStep();",
    "if (order[i].grad > 0) order[i].backwardStep();",
  ],
  [
    "an input of 0 taken for 1",
    4,
    "weighted sum",
    "mul(weight, x[i])",
    "mul(weight, x[i] || 1)",
  ],
  [
    "a neuron that leaves its inputs shorter",
    4,
    "weighted sum",
    "return this.#activation(z);",
    "x.pop();\n    return this.#activation(z);",
  ],
  [
    "a target of 0 taken for 1",
    7,
    "mean squared error",
    "sub(prediction, targets[i])",
    "sub(prediction, targets[i] || 1)",
  ],
  [
    "a learning rate of 0 taken for 0.1",
    7,
    "gradient-descent step",
    "parameter.data -= learningRate * parameter.grad",
    "parameter.data -= (learningRate || 0.1) * parameter.grad",
  ],
  [
    "training that stops once the loss is small",
    8,
    "ice-cream training",
    "    zeroGrad(parameters);",
    "    if (loss.data < 1e-3) break;\n    zeroGrad(parameters);",
  ],
  [
    "training that stops once the loss rises",
    8,
    "ice-cream training",
    "    zeroGrad(parameters);",
    "    if (step > 0 && loss.data > losses[step - 1]) break;\n" +
    "    zeroGrad(parameters);",
  ],
  [
    "a learning rate of 0 taken for 0.1 in training",
    8,
    "ice-cream training",
    "const { steps, learningRate, onStep } = options;",
    "const { steps, onStep } = options;\n" +
    "  const learningRate = options.learningRate || 0.1;",
  ],
];

losesPoints(SLIPS);

/**
 * What people get wrong in exercise 8.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** The three lines that go back, whose order is easily mixed up. */
const BACK = `    zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, learningRate);
`;

/** One step's forward pass and its loss. */
const FORWARD =
  `    const predictions = inputs.flatMap((x) => model.forward(x));
    const loss = meanSquaredError(predictions, wanted);
`;

/** Where the loss is told. */
const TELL = `    losses.push(loss.data);
    onStep?.(step, loss.data);

`;

/** For losses that are put together by hand. */
const IMPORT_OPS = [
  `import type { MLP } from "./06_mlp.ts";`,
  `import { add, div } from "./02_ops.ts";
import { Value } from "./01_value.ts";
import type { MLP } from "./06_mlp.ts";`,
] as const;

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  {
    id: "train-no-zero",
    when:
      "the parameters' gradients are never set to 0 in `train`: each step " +
      "also takes all the earlier ones.",
    seen: "github.com/cllns/micrograd-rb commit 60e956b; " +
      "x.com/karpathy/status/1013244313327681536 (3)",
    edits: [["    zeroGrad(parameters);\n", ""]],
    hints: [
      "What do the parameters' grads hold when the second step begins, and " +
      "what does `backward` do with it?",
      "`backward` adds to what is there. Whatever is left from the step " +
      "before must go first, in every parameter.",
      "In every step, `zeroGrad(parameters)` before `backward(loss)`. The " +
      "loss itself is new each time, its grad needs no zeroing.",
    ],
  },
  {
    id: "train-zero-once",
    when:
      "the gradients are set to 0 once only: from the second step of `train` " +
      "on, old gradients are in them.",
    seen: "github.com/heartcored98/Standalone-DeepLearning/issues/11",
    edits: [
      ["    zeroGrad(parameters);\n", ""],
      [
        "  const losses: number[] = [];\n",
        "  const losses: number[] = [];\n" +
        "  zeroGrad(parameters);\n",
      ],
    ],
    hints: [
      "How often are the gradients set to 0 in a training of three steps?",
      "The first step begins clean. Each later one needs the same, since the " +
      "step before it left its gradients behind.",
      "Move `zeroGrad(parameters)` into the loop, before `backward(loss)`.",
    ],
  },
  {
    id: "train-zero-after-step",
    when: "what stood in the gradients before `train` enters its first step: " +
      "set them to 0 before each `backward`, the first too.",
    seen: "github.com/karpathy/llm.c/pull/548 (a deposit in the first step)",
    edits: [[
      BACK,
      `    backward(loss);
    gradientDescentStep(parameters, learningRate);
    zeroGrad(parameters);
`,
    ]],
    hints: [
      "What if somebody called `backward` on this model before handing it to " +
      "`train`?",
      "Between your steps the gradients are clean. Before the very first " +
      "they are whatever the caller left there.",
      "Put `zeroGrad(parameters)` before `backward(loss)`, not after the step.",
    ],
  },
  {
    id: "train-never-moves",
    when: "the first step does not change the loss: it is not taken, or " +
      "before `backward`, or with gradients of 0, or not on the model's " +
      "own parameters.",
    seen: "github.com/cloneofsimo/lora/issues/263 (zeroed between the two); " +
      "github.com/karpathy/nn-zero-to-hero/pull/80 (no backward)",
    edits: [[
      BACK,
      `    backward(loss);
    zeroGrad(parameters);
    gradientDescentStep(parameters, learningRate);
`,
    ]],
    hints: [
      "What is in the parameters' grads at the moment the step is taken? And " +
      "is there a step, on the model's own parameters?",
      "Between `backward` and the step nothing may touch the grads. And " +
      "`backward` only reaches them from a loss made of the outputs, not of " +
      "their `.data`.",
      "In each step, in this order: `zeroGrad(parameters)`, " +
      "`backward(loss)`, `gradientDescentStep(parameters, learningRate)`, " +
      "with `model.parameters()`.",
    ],
  },
  {
    id: "train-step-too-early",
    when: "the step is taken before `backward`: it uses the gradients of the " +
      "step before, and the first step those it happens to find.",
    seen:
      "typical slip: the order of three lines; github.com/cllns/micrograd-rb " +
      "spec/mlp_spec.rb begins with the step",
    edits: [[
      BACK,
      `    gradientDescentStep(parameters, learningRate);
    zeroGrad(parameters);
    backward(loss);
`,
    ]],
    hints: [
      "When the step is taken, of which loss are the gradients: of this " +
      "step's, or of the one before?",
      "The gradients must be fresh when they are used: backward first, then " +
      "the step.",
      "The order is zero, backward, step. `gradientDescentStep` is the last " +
      "line of the loop.",
    ],
  },
  {
    id: "train-step-first",
    when: "the parameters end one step behind: the step stands before " +
      "`backward`, or the last one is not taken, or undone.",
    seen: "typical slip: the lines of the loop in another order",
    edits: [
      [BACK, "    zeroGrad(parameters);\n    backward(loss);\n"],
      [
        FORWARD,
        `    gradientDescentStep(parameters, learningRate);\n${FORWARD}`,
      ],
    ],
    hints: [
      "When the first step is taken, which gradients are there?",
      "Forward, loss, zero, backward, and only then the step.",
      "Move `gradientDescentStep` to the end of the loop.",
    ],
  },
  {
    id: "train-backward-twice",
    when: "`backward` runs twice in each step of `train`: the second adds to " +
      "the gradients of the first.",
    seen: "github.com/karpathy/micrograd/issues/53 and /pull/102",
    edits: [[
      "    backward(loss);\n",
      "    backward(loss);\n    backward(loss);\n",
    ]],
    hints: [
      "How many backward passes does one step of yours make?",
      "A second pass adds to the gradients of the first, inside the network " +
      "as well.",
      "Call `backward(loss)` once a step, between zeroing and the step.",
    ],
  },
  {
    id: "train-uphill",
    when: "`train` goes uphill: the gradients of the loss are added to the " +
      "parameters, and should be subtracted.",
    seen: "github.com/pytorch/pytorch/issues/1871",
    edits: [[
      "gradientDescentStep(parameters, learningRate)",
      "gradientDescentStep(parameters, -learningRate)",
    ]],
    hints: [
      "Does your loss fall or grow from step to step? Which way does the " +
      "gradient point?",
      "`gradientDescentStep` has its minus already. A second minus, or a " +
      "plus in a step of your own, turns the direction round.",
      "Call `gradientDescentStep(parameters, learningRate)` as it is, with " +
      "the rate you were given.",
    ],
  },
  {
    id: "train-fixed-rate",
    when:
      "`train` uses a fixed learning rate of 0.1 instead of the one it is " +
      "given: other rates have no effect.",
    seen: "github.com/yiheinchai/hein-micrograd mlp.py (rate fixed)",
    edits: [[
      "gradientDescentStep(parameters, learningRate)",
      "gradientDescentStep(parameters, 0.1)",
    ]],
    hints: [
      "What changes in your training when the caller asks for a rate of 0.5?",
      "The learning rate comes with the options, like the number of steps.",
      "Pass `options.learningRate` to `gradientDescentStep`.",
    ],
  },
  {
    id: "train-rate-decays",
    when:
      "`train` lowers the learning rate from step to step: later steps are " +
      "shorter than asked for.",
    seen: "typical slip: carried over from the loop in karpathy/micrograd's " +
      "demo.ipynb (1.0 - 0.9*k/100)",
    edits: [[
      "gradientDescentStep(parameters, learningRate)",
      "gradientDescentStep(\n      parameters,\n" +
      "      learningRate * (1 - 0.9 * step / steps),\n    )",
    ]],
    hints: [
      "Which learning rate does your second step use, and which did the " +
      "caller ask for?",
      "A rate that falls can help, but here each step has the same one.",
      "Pass `learningRate` itself to `gradientDescentStep`, without the " +
      "number of the step in it.",
    ],
  },
  {
    id: "train-rate-over-examples",
    when: "the mean is taken and the step divided by the number of examples " +
      "as well: the mean is enough.",
    seen: "github.com/d2l-ai/d2l-en/pull/1000; " +
      "github.com/tech-srl/code2seq/pull/9",
    edits: [[
      "gradientDescentStep(parameters, learningRate)",
      "gradientDescentStep(parameters, learningRate / inputs.length)",
    ]],
    hints: [
      "How often do you divide by the number of examples, from the squares " +
      "to the step?",
      "The mean squared error has divided already: its gradients are means.",
      "The rate for `gradientDescentStep` is `learningRate`, undivided.",
    ],
  },
  {
    id: "train-onstep-after-step",
    when:
      "`onStep` is told the loss after the step, not the one before it: it " +
      "hears other numbers than the list holds.",
    seen: "typical slip: one reports at the end of the loop; " +
      "github.com/keras-team/keras/issues/12274",
    edits: [
      ["    onStep?.(step, loss.data);\n", ""],
      [
        "    gradientDescentStep(parameters, learningRate);\n",
        `    gradientDescentStep(parameters, learningRate);
    const after = inputs.flatMap((x) => model.forward(x));
    onStep?.(step, meanSquaredError(after, wanted).data);
`,
      ],
    ],
    hints: [
      "Which loss does `onStep` hear first: that of the model as it came?",
      "It hears the very number that goes into the list in this step.",
      "`onStep?.(step, loss.data)` with the `loss` of this step's own " +
      "forward pass.",
    ],
  },
  {
    id: "train-loss-after-step",
    when:
      "`train` records the loss after the step: the loss of the untrained " +
      "model is missing.",
    seen: "github.com/keras-team/keras/issues/12274 (which loss is shown)",
    edits: [[
      TELL + BACK,
      `${BACK}    const after = meanSquaredError(
      inputs.flatMap((x) => model.forward(x)),
      wanted,
    );
    losses.push(after.data);
    onStep?.(step, after.data);
`,
    ]],
    hints: [
      "Is the first number in your list the loss of the model as it came, or " +
      "after one step?",
      "The loss that goes into the list is the one you then go back from.",
      "`losses.push(loss.data)` follows the forward pass; zero, backward and " +
      "step come after it. A second forward pass is not needed.",
    ],
  },
  {
    id: "train-forward-once",
    when: "`train` sees the outputs of the untrained model only, as when the " +
      "forward pass stands before the loop: it belongs in each step.",
    seen:
      "typical slip: `the graph is the same each time`; the wish to keep it " +
      "in github.com/karpathy/micrograd/issues/92",
    edits: [
      [FORWARD, ""],
      [
        "  for (let step = 0; step < steps; step++) {\n",
        `  const predictions = inputs.flatMap((x) => model.forward(x));
  const loss = meanSquaredError(predictions, wanted);
  for (let step = 0; step < steps; step++) {
`,
      ],
    ],
    hints: [
      "The parameters change in each step. Do your predictions?",
      "A `Value` keeps the number it was computed with. New parameters show " +
      "only in a new forward pass.",
      "Forward pass and `meanSquaredError` belong inside the loop, as its " +
      "first lines.",
    ],
  },
  {
    id: "train-example-by-example",
    when:
      "the parameters move after every example: take one step for all of them " +
      "together.",
    seen: "github.com/udacity/deep-learning-v2-pytorch/issues/98; " +
      "github.com/pytorch/benchmark/pull/1472",
    edits: [[
      FORWARD + TELL + BACK,
      `    let total = 0;
    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      total += loss.data;
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
    losses.push(total / inputs.length);
    onStep?.(step, total / inputs.length);
`,
    ]],
    hints: [
      "How many times do your parameters change in one step with three " +
      "examples?",
      "All examples see the same parameters; then the parameters move once.",
      "Gather the predictions of all examples first, `inputs.flatMap(…)`, " +
      "then one `meanSquaredError`, one `backward` and one step.",
    ],
  },
  {
    id: "train-example-by-example-sum",
    when:
      "the parameters move after every example, and the losses are added up: " +
      "one step and one mean for all are wanted.",
    seen: "github.com/udacity/deep-learning-v2-pytorch/issues/98; " +
      "github.com/hunkim/DeepLearningZeroToAll/issues/173",
    edits: [[
      FORWARD + TELL + BACK,
      `    let total = 0;
    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      total += loss.data;
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
    losses.push(total);
    onStep?.(step, total);
`,
    ]],
    hints: [
      "How many times do your parameters change in one step with three " +
      "examples? And is your loss a mean?",
      "All examples see the same parameters, and one mean goes over all of " +
      "them; then the parameters move once.",
      "Gather all predictions first, `inputs.flatMap(…)`; then one " +
      "`meanSquaredError`, one `backward` and one step, outside that loop.",
    ],
  },
  {
    id: "train-example-by-example-no-zero",
    when:
      "the parameters move after every example, and no gradient is set to 0: one step for all examples, from zero, is wanted.",
    seen: "a slip that lesson 8 describes, together with the one beside it",
    edits: [[
      FORWARD + TELL + BACK,
      `    let total = 0;
    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      total += loss.data;
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
    losses.push(total / inputs.length);
    onStep?.(step, total / inputs.length);
`,
    ]],
    hints: [
      "How many times do your parameters change in one step with three examples? And what stands in their grads before?",
      "All examples see the same parameters; then the parameters move once, against gradients that started at 0.",
      "Gather the predictions of all examples first, `inputs.flatMap(…)`; then one loss, `zeroGrad`, `backward` and one step.",
    ],
  },
  {
    id: "train-example-by-example-zero-once",
    when:
      "the parameters move after every example, with gradients set to 0 once a step: one step for all examples is wanted.",
    seen: "a slip that lesson 8 describes, together with the one beside it",
    edits: [[
      FORWARD + TELL + BACK,
      `    let total = 0;
    zeroGrad(parameters);
    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      total += loss.data;
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
    losses.push(total / inputs.length);
    onStep?.(step, total / inputs.length);
`,
    ]],
    hints: [
      "How many times do your parameters change in one step with three examples?",
      "All examples see the same parameters; then the parameters move once.",
      "`gradientDescentStep` belongs after the loop over the examples, once a step; one `backward` from the mean over all is enough.",
    ],
  },
  {
    id: "train-example-by-example-whole-loss",
    when:
      "the loss is that of all examples, but the parameters move after every single one: one step for all of them is wanted.",
    seen: "a slip that lesson 8 describes",
    edits: [[
      FORWARD + TELL + BACK,
      `    const whole = meanSquaredError(
      inputs.flatMap((x) => model.forward(x)),
      wanted,
    );
    losses.push(whole.data);
    onStep?.(step, whole.data);
    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
`,
    ]],
    hints: [
      "How many times do your parameters change in one step with three examples?",
      "The mean over all examples that you note is also the one to go back from; then the parameters move once.",
      "One `zeroGrad`, one `backward` of the loss over all examples, and one `gradientDescentStep` a step; no loop over the examples.",
    ],
  },
  {
    id: "train-example-by-example-last-loss",
    when:
      "the parameters move after every example, and the loss of the last one is noted: one step and one mean for all are wanted.",
    seen: "a slip that lesson 8 describes",
    edits: [[
      FORWARD + TELL + BACK,
      `    let last = 0;
    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      last = loss.data;
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
    losses.push(last);
    onStep?.(step, last);
`,
    ]],
    hints: [
      "How many times do your parameters change in one step with three examples? And whose loss do you note?",
      "All examples see the same parameters, and one mean goes over all of them; then the parameters move once.",
      "Gather all predictions first, `inputs.flatMap(…)`; then one `meanSquaredError`, one `backward` and one step.",
    ],
  },
  {
    id: "train-example-losses",
    when:
      "each example gets a step and an entry of its own: `train` returns a " +
      "loss for every example, not for every step.",
    seen:
      "github.com/pytorch/benchmark/pull/1472 (a step for every batch item)",
    edits: [[
      FORWARD + TELL + BACK,
      `    for (const [i, x] of inputs.entries()) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      losses.push(loss.data);
      onStep?.(step, loss.data);
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
`,
    ]],
    hints: [
      "With three examples and two steps, how many losses should the list " +
      "have?",
      "One step looks at all examples together, and has one loss: the mean " +
      "over all of them.",
      "Only the forward passes run example by example, in " +
      "`inputs.flatMap((x) => model.forward(x))`; the rest is done once a " +
      "step.",
    ],
  },
  {
    id: "train-examples-outside",
    when: "the loop over the examples is around the loop over the steps: the " +
      "model is trained on one example after the other.",
    seen: "typical slip: two nested loops, the wrong one outside",
    edits: [[
      "  for (let step = 0; step < steps; step++) {\n" + FORWARD + TELL + BACK +
      "  }\n",
      `  for (const [i, x] of inputs.entries()) {
    for (let step = 0; step < steps; step++) {
      const loss = meanSquaredError(model.forward(x), targets[i]);
      losses.push(loss.data);
      onStep?.(step, loss.data);
      zeroGrad(parameters);
      backward(loss);
      gradientDescentStep(parameters, learningRate);
    }
  }
`,
    ]],
    hints: [
      "Which of your loops is outside: the one over the steps or the one " +
      "over the examples?",
      "A step looks at all examples. So within one step each of them is used " +
      "once.",
      "Loop over the steps; inside it, first gather all predictions with " +
      "`inputs.flatMap((x) => model.forward(x))`.",
    ],
  },
  {
    id: "train-last-example",
    when: "the loss that `train` goes back from is that of the last example " +
      "alone: the others teach nothing.",
    seen: "github.com/DataScienceHamburg/PyTorchUltimateMaterial/issues/5",
    edits: [[
      FORWARD,
      `    let loss!: ReturnType<typeof meanSquaredError>;
    for (const [i, x] of inputs.entries()) {
      loss = meanSquaredError(model.forward(x), targets[i]);
    }
`,
    ]],
    hints: [
      "With three examples, whose squares are in the loss you go back from?",
      "An assignment in a loop keeps only the last turn's result.",
      "Gather the predictions of all examples in one flat list, and call " +
      "`meanSquaredError` once, after that.",
    ],
  },
  {
    id: "train-first-example",
    when:
      "`train` looks at the first example only: the others have no say in " +
      "loss and gradients.",
    seen:
      "github.com/facebookresearch/vilbert-multi-task/issues/30 (return in " +
      "the loop; withdrawn)",
    edits: [[
      FORWARD,
      `    const predictions = model.forward(inputs[0]);
    const loss = meanSquaredError(predictions, targets[0]);
`,
    ]],
    hints: [
      "`inputs` holds one array for each example. How many of them does your " +
      "forward pass read?",
      "Each example goes through the model, and all the outputs enter one " +
      "loss.",
      "`inputs.flatMap((x) => model.forward(x))` against `targets.flat()`.",
    ],
  },
  {
    id: "train-one-example-a-step",
    when: "each step of `train` takes the next example only: the loss of one " +
      "example is not that of all.",
    seen: "typical slip: stochastic descent is taken for descent; " +
      "stats.stackexchange.com/questions/464262 draws one at random",
    edits: [[
      FORWARD,
      `    const i = step % inputs.length;
    const loss = meanSquaredError(model.forward(inputs[i]), targets[i]);
`,
    ]],
    hints: [
      "How many examples does your first step look at?",
      "Here each step uses every example, however many steps there are.",
      "The number of the step does not choose an example: " +
      "`inputs.flatMap((x) => model.forward(x))` takes them all.",
    ],
  },
  {
    id: "train-first-output",
    when: "only the first output of each example enters the loss: the other " +
      "outputs are never trained.",
    seen: "typical slip: `[0]` is kept from a network with one output",
    edits: [
      ["targets.flat()", "targets.map((t) => t[0])"],
      [
        "inputs.flatMap((x) => model.forward(x))",
        "inputs.map((x) => model.forward(x)[0])",
      ],
    ],
    hints: [
      "How many outputs has a model with two neurons in its last layer, and " +
      "how many do you use?",
      "All outputs of all examples enter the mean: three examples with two " +
      "outputs make six squares.",
      "Leave out the `[0]`: `inputs.flatMap((x) => model.forward(x))` " +
      "against `targets.flat()`.",
    ],
  },
  {
    id: "train-loss-summed",
    when:
      "the squares are added up and never divided: the loss is their sum, " +
      "not their mean over every output of every example.",
    seen: "six public ports of micrograd: their training loops sum, as the " +
      "video does",
    edits: [
      [
        `import type { MLP } from "./06_mlp.ts";`,
        `import { add, pow, sub } from "./02_ops.ts";
import { Value } from "./01_value.ts";
import type { MLP } from "./06_mlp.ts";`,
      ],
      [
        FORWARD,
        `    let loss = new Value(0);
    for (const [i, x] of inputs.entries()) {
      for (const [j, output] of model.forward(x).entries()) {
        loss = add(loss, pow(sub(output, targets[i][j]), 2));
      }
    }
`,
      ],
    ],
    hints: [
      "If every example were there twice, would your loss stay the same?",
      "The mean is the sum divided by how many there are: the number of " +
      "examples times the outputs of each.",
      "Call `meanSquaredError` once, with all predictions and " +
      "`targets.flat()`: it divides.",
    ],
  },
  {
    id: "train-sum-over-examples",
    when: "the losses of the examples are added up, not averaged: each step " +
      "grows with the number of examples.",
    seen: "github.com/Habrador/MicrogradCSharp commit 99df536; " +
      "github.com/hunkim/DeepLearningZeroToAll/issues/173",
    edits: [
      IMPORT_OPS,
      [
        FORWARD,
        `    let loss = new Value(0);
    for (const [i, x] of inputs.entries()) {
      loss = add(loss, meanSquaredError(model.forward(x), targets[i]));
    }
`,
      ],
    ],
    hints: [
      "If every example were there twice, would your loss stay the same?",
      "The loss is one mean over all outputs of all examples. A sum of means " +
      "is too large by the number of examples.",
      "Call `meanSquaredError` once, with all predictions and " +
      "`targets.flat()`; or divide your sum by `inputs.length`.",
    ],
  },
  {
    id: "train-sum-over-outputs",
    when: "the squares of one example's outputs are added up, and only the " +
      "examples averaged: more outputs, larger steps.",
    seen:
      "github.com/Habrador/MicrogradCSharp commit 99df536 (several outputs)",
    edits: [
      IMPORT_OPS,
      [
        FORWARD,
        `    let sum = new Value(0);
    for (const [i, x] of inputs.entries()) {
      for (const [j, output] of model.forward(x).entries()) {
        sum = add(sum, meanSquaredError([output], [targets[i][j]]));
      }
    }
    const loss = div(sum, inputs.length);
`,
      ],
    ],
    hints: [
      "Three examples with two outputs each: by which number do you divide?",
      "The mean goes over all squares. There are as many as examples times " +
      "outputs.",
      "`meanSquaredError` divides by the right number if it gets all " +
      "predictions in one flat list.",
    ],
  },
  {
    id: "train-average-not-used",
    when:
      "the mean over the examples is only recorded: the gradients are those " +
      "of their sum, and the steps are too long.",
    seen: "github.com/fchollet/deep-learning-with-python-notebooks/issues/295",
    edits: [
      IMPORT_OPS,
      [
        FORWARD + TELL + BACK,
        `    let loss = new Value(0);
    for (const [i, x] of inputs.entries()) {
      loss = add(loss, meanSquaredError(model.forward(x), targets[i]));
    }
    losses.push(loss.data / inputs.length);
    onStep?.(step, loss.data / inputs.length);

${BACK}`,
      ],
    ],
    hints: [
      "Is the loss you record the same number that `backward` starts from?",
      "Dividing a loss's `.data` changes what is shown, not the gradients. " +
      "Several backward passes in one step are a sum as well.",
      "Make one mean as a `Value`, `meanSquaredError` of all predictions; " +
      "record its `data`, and call `backward` on it once.",
    ],
  },
  {
    id: "train-backward-per-output",
    when: "`backward` is called for each output's own square: call it once, " +
      "for the mean of all.",
    seen: "github.com/jeffreywolberg/microgradCpp Training.cpp (7639d43)",
    edits: [[
      "    backward(loss);\n",
      `    for (const [i, prediction] of predictions.entries()) {
      backward(meanSquaredError([prediction], [wanted[i]]));
    }
`,
    ]],
    hints: [
      "How many backward passes are there in one step, and what becomes of " +
      "their gradients?",
      "The gradients of several passes add up. The mean must be in the loss, " +
      "before you go back.",
      "One `meanSquaredError` over all predictions, one `backward(loss)`.",
    ],
  },
  {
    id: "train-loss-carried-over",
    when: "the total loss is not started anew in each step: the losses of " +
      "earlier steps are still in it.",
    seen: "github.com/10-zin/cpp-micrograd commit 25ef017 (loss re-init)",
    edits: [
      IMPORT_OPS,
      [
        "  const losses: number[] = [];\n",
        "  const losses: number[] = [];\n  let total = new Value(0);\n",
      ],
      [
        "    const loss = meanSquaredError(predictions, wanted);\n",
        `    total = add(total, meanSquaredError(predictions, wanted));
    const loss = total;
`,
      ],
    ],
    hints: [
      "With which number does the total begin in the second step?",
      "A variable made before the loop keeps what the step before put into " +
      "it, with the whole graph behind it.",
      "Make the loss inside the loop, `const loss = …`, so that every step " +
      "begins with a new one.",
    ],
  },
  {
    id: "train-same-target",
    when: "every example is compared with the first example's targets: the " +
      "others' own targets have no say.",
    seen:
      "github.com/Habrador/MicrogradCSharp commit b89fa8d (in the printout)",
    edits: [["targets.flat()", "inputs.flatMap(() => targets[0])"]],
    hints: [
      "Which target belongs to the second example, and which do you use?",
      "`targets[i]` belongs to `inputs[i]`, for every i.",
      "`targets.flat()` has the targets in the order in which " +
      "`inputs.flatMap(…)` gives the predictions.",
    ],
  },
  {
    id: "train-targets-by-column",
    when: "predictions are listed example by example, but targets output by " +
      "output: they are compared crosswise.",
    seen: "typical slip: rows and columns",
    edits: [[
      "targets.flat()",
      "targets[0].flatMap((_, j) => targets.map((t) => t[j]))",
    ]],
    hints: [
      "In two lists of six numbers: which prediction stands at index 1, and " +
      "which target?",
      "Both lists go example by example, with all outputs of one example " +
      "together.",
      "`targets.flat()` fits `inputs.flatMap((x) => model.forward(x))`.",
    ],
  },
  {
    id: "train-skips-biases",
    when: "`train` moves only the weights: the biases stay where they were.",
    seen: "github.com/mattm/simple-neural-network/issues/5; " +
      "github.com/nntrainer/nntrainer/pull/219",
    edits: [[
      "model.parameters()",
      `model.layers.flatMap((layer) =>
    layer.neurons.flatMap((neuron) => neuron.weights)
  )`,
    ]],
    hints: [
      "Which of the model's values may training change? Does your list have " +
      "them all?",
      "A bias has a gradient like a weight, and moves like one.",
      "`model.parameters()` lists every weight and every bias.",
    ],
  },
  {
    id: "train-last-layer",
    when:
      "`train` moves only the last layer: the layers before it stay as they " +
      "were.",
    seen: "typical slip: backpropagation is learnt on the output layer first",
    edits: [["model.parameters()", "model.layers.at(-1)!.parameters()"]],
    hints: [
      "Which layers of the model change during your training?",
      "The gradient reaches back to the first layer, so that it can be moved " +
      "as well.",
      "`model.parameters()` lists the parameters of all layers.",
    ],
  },
  {
    id: "train-copy",
    when: "`train` trains a copy of the model: the model the caller holds " +
      "stays untrained.",
    seen: "related: github.com/farrelmahaztra/micrograd-go commits aa11ba4, " +
      "df6f530 (updates land in copies)",
    edits: [
      ["import type { MLP }", "import { MLP }"],
      [
        "  const parameters = model.parameters();\n",
        `  const sizes = model.layers.map((layer) => layer.neurons.length);
  const copy = new MLP(model.layers[0].neurons[0].weights.length, sizes);
  const parameters = copy.parameters();
  for (const [i, { data }] of model.parameters().entries()) {
    parameters[i].data = data;
  }
  model = copy;
`,
      ],
    ],
    hints: [
      "After `train`, who has the trained parameters: the model that was " +
      "passed in?",
      "The caller keeps its own model and looks at it afterwards. It must be " +
      "that one which changes.",
      "Work with `model` itself: `model.forward(x)` and " +
      "`model.parameters()`, with no other `MLP` made.",
    ],
  },
  {
    id: "train-one-step-too-many",
    when: "`train` takes one step too many, as a loop to `<= steps` does.",
    seen: "typical slip: `<=` for `<`",
    edits: [["step < steps", "step <= steps"]],
    hints: [
      "With `steps: 1`, how often does the body of your loop run?",
      "Counting from 0, the last step has the number `steps - 1`.",
      "`for (let step = 0; step < steps; step++)`, with `<`.",
    ],
  },
  {
    id: "train-one-step-too-few",
    when: "`train` takes one step too few, as a loop does that begins at 1 " +
      "and ends before `steps`.",
    seen: "typical slip: counting from 1 with `<`",
    edits: [["let step = 0", "let step = 1"]],
    hints: [
      "With `steps: 1`, how often does the body of your loop run?",
      "From 1 to below `steps` are only `steps - 1` turns.",
      "`for (let step = 0; step < steps; step++)`: begin at 0.",
    ],
  },
  {
    id: "train-counts-from-one",
    when: "`onStep` is told the steps 1, 2, 3: they are counted from 0.",
    seen: "other convention: github.com/cllns/micrograd-rb spec/mlp_spec.rb",
    edits: [["onStep?.(step, loss.data)", "onStep?.(step + 1, loss.data)"]],
    hints: [
      "Which number does `onStep` hear in the very first step?",
      "The step fits the index in the list of losses: the first one is 0.",
      "With a loop that begins at 0, it is `onStep?.(step, loss.data)`.",
    ],
  },
  {
    id: "train-onstep-required",
    when:
      "`onStep` is called even if the caller gave none: `train` ends with a " +
      "TypeError.",
    seen: "typical slip: an optional option is taken for granted",
    edits: [["onStep?.(step", "onStep!(step"]],
    hints: [
      "What is `onStep` when the caller does not pass it?",
      "It is `undefined` then, and `undefined` cannot be called.",
      "`onStep?.(step, loss.data)` calls it only when there is one.",
    ],
  },
  {
    id: "train-onstep-never",
    when: "`onStep` is not called in a training of three steps: it should " +
      "hear of each.",
    seen: "typical slip: the last part of the task is overlooked",
    edits: [["    onStep?.(step, loss.data);\n", ""]],
    hints: [
      "Who calls the function that comes with the options as `onStep`?",
      "Each step calls it once, as soon as its loss is known.",
      "In the loop, after the loss: `options.onStep?.(step, loss.data)`.",
    ],
  },
  {
    id: "train-onstep-value",
    when: "`onStep` is told the loss as a `Value`: it expects a number.",
    seen: "github.com/pytorch/pytorch/pull/6017 (the loss for its number)",
    edits: [["onStep?.(step, loss.data)", "onStep?.(step, loss as never)"]],
    hints: [
      "What does `onStep` expect as its second argument: a number or a " +
      "`Value`?",
      "It is told the same number that goes into the list.",
      "`onStep?.(step, loss.data)`: with `.data`.",
    ],
  },
  {
    id: "train-onstep-swapped",
    when:
      "`onStep` is told the loss first and the step second: it takes the one " +
      "for the other.",
    seen: "typical slip: the order of two numbers",
    edits: [["onStep?.(step, loss.data)", "onStep?.(loss.data, step)"]],
    hints: [
      "In which order does `onStep` want its two numbers?",
      "Both are numbers, so nobody complains when they change places.",
      "First the step, then the loss: `onStep?.(step, loss.data)`.",
    ],
  },
  {
    id: "train-onstep-tenth",
    when:
      "`onStep` is called in some of the steps only: it should hear of each.",
    seen: "other convention: github.com/2BAD/micrograd source/neuron.ts",
    edits: [[
      "onStep?.(step, loss.data)",
      "if (step % 10 === 0) onStep?.(step, loss.data)",
    ]],
    hints: [
      "In a training of three steps, how often is your `onStep` called?",
      "Whoever listens can leave out steps. `train` tells them all.",
      "Call `onStep?.(step, loss.data)` in each step, without an `if`.",
    ],
  },
  {
    id: "train-returns-last",
    when: "`train` returns the last loss: all of them are wanted, one a step.",
    seen: "typical slip: the last one seems the result; " +
      "github.com/akshaypardhanani/Tutorial-Micrograd returns predictions",
    edits: [["  return losses;", "  return losses.at(-1) as never;"]],
    hints: [
      "What does your function return after ten steps: one number or ten?",
      "The list shows how the loss fell. With 0 steps it is empty.",
      "Return the array itself: `return losses;`.",
    ],
  },
  {
    id: "train-returns-nothing",
    when: "`train` ends without a `return`: the losses are lost.",
    seen: "typical slip: the training itself seems the result",
    edits: [["  return losses;\n", ""]],
    hints: [
      "What does the caller get from your function?",
      "The losses of all steps, gathered in an array, are its result.",
      "`return losses;` as the last line, after the loop.",
    ],
  },
  {
    id: "train-losses-are-values",
    when:
      "the list holds the losses as `Value`s, not as numbers: whole graphs " +
      "are kept.",
    seen: "github.com/pytorch/pytorch/pull/6017 (`total_loss += loss`)",
    edits: [["losses.push(loss.data)", "losses.push(loss as never)"]],
    hints: [
      "Of what type are the elements of your list: numbers or `Value`s?",
      "A `Value` drags its graph along. The list needs the number in it.",
      "`losses.push(loss.data)`.",
    ],
  },
  {
    id: "train-returns-in-loop",
    when: "`return` stands inside the loop: `train` ends after its first step.",
    seen: "typical slip: a line inside the wrong brace; " +
      "github.com/facebookresearch/vilbert-multi-task/issues/30 (reported)",
    edits: [[
      "    gradientDescentStep(parameters, learningRate);\n  }\n",
      "    gradientDescentStep(parameters, learningRate);\n" +
      "    return losses;\n  }\n",
    ]],
    hints: [
      "How many losses do you return for two steps?",
      "`return` ends the function at once, from within a loop too.",
      "Move `return losses;` below the brace that closes the loop.",
    ],
  },
];

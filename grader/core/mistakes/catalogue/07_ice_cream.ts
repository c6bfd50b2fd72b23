/**
 * What people get wrong in exercise 7.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** The worksheet's figures, as the reference has them. */
const FIGURES = {
  h1: 0.6388,
  h2: 0.5025,
  y1: 0.6032,
  y2: 0.6011,
  loss: 0.0047,
  dw5: -0.0148,
  dw7: 0.0002,
  db3: -0.0232,
  dw1: -0.0014,
  db1: -0.0027,
  newW5: 0.5015,
  newW1: 0.3001,
};

/**
 * The edits that put other figures into the worksheet.
 *
 * Of each check only the first wrong figure is compared. So a figure is what
 * the slip gives where the figures before it in its check are right; those of
 * the update go on with the slip's own gradients.
 *
 * Where rounding on the way gives another fourth decimal than rounding once, a
 * figure stands between the two, near enough to both.
 */
function figures(
  slip: Partial<Record<keyof typeof FIGURES, number>>,
): Mistake["edits"] {
  return Object.entries(slip).map(([name, figure]) => [
    ` ${name}: ${FIGURES[name as keyof typeof FIGURES]},`,
    ` ${name}: ${figure},`,
  ]);
}

/** The loop that adds up the squares. */
const LOOP = `  for (const [i, prediction] of predictions.entries()) {
    sum = add(sum, pow(sub(prediction, targets[i]), 2));
  }
`;

/** The comparison of the lengths. */
const UNEQUAL = "predictions.length !== targets.length";

/** What is thrown where they differ. */
const THROW = `    throw new RangeError(
      \`There are \${predictions.length} predictions but \${targets.length} targets\`,
    );
`;

/** The mistakes in the functions. */
const inCode: readonly Mistake[] = [
  {
    id: "mse-sum",
    when: "`meanSquaredError` adds up the squares and does not divide: that " +
      "is their sum, not their mean.",
    seen: "github.com/karpathy/nn-zero-to-hero/pull/20; " +
      "github.com/nathan-barry/go-micrograd nn.go",
    edits: [["  return div(sum, predictions.length);", "  return sum;"]],
    hints: [
      "What makes a mean out of a sum?",
      "With twice as many predictions, all equally wrong, the loss should " +
      "stay the same.",
      "Divide the sum at the end: `div(sum, predictions.length)`.",
    ],
  },
  {
    id: "mse-half",
    when:
      "`meanSquaredError` halves the mean once more: loss and gradients are " +
      "half of what they should be.",
    seen: "github.com/BVLC/caffe/issues/2176; " +
      "github.com/kuleshov-group/aml-book/issues/17",
    edits: [[
      "div(sum, predictions.length)",
      "div(sum, 2 * predictions.length)",
    ]],
    hints: [
      "By which number do you divide when there is one prediction?",
      "Some books add a factor 1/2, so that the slope of the square has no " +
      "2. Here the mean is meant, without it.",
      "Divide by the number of predictions, `predictions.length`, and by " +
      "nothing else.",
    ],
  },
  {
    id: "mse-divides-by-two",
    when:
      "`meanSquaredError` always divides by 2: with one prediction or three " +
      "that is not the mean.",
    seen: "github.com/Habrador/MicrogradCSharp commit 99df536; the ice-cream " +
      "network has two outputs",
    edits: [["div(sum, predictions.length)", "div(sum, 2)"]],
    hints: [
      "Your loss fits two predictions. What does it give for one, or for " +
      "three?",
      "The 2 in the formula of the ice cream is the number of its outputs.",
      "Divide by `predictions.length`.",
    ],
  },
  {
    id: "mse-divides-by-one-less",
    when:
      "`meanSquaredError` divides by the number of predictions less one: for " +
      "one prediction that is 0.",
    seen: "typical slip: the variance of a sample divides so",
    edits: [[
      "div(sum, predictions.length)",
      "div(sum, predictions.length - 1)",
    ]],
    hints: [
      "By which number do you divide when there is one prediction?",
      "A mean divides by how many there are. One less belongs to the " +
      "variance of a sample, and to the last index.",
      "Divide by `predictions.length`.",
    ],
  },
  {
    id: "mse-divides-twice",
    when: "`meanSquaredError` divides by the square of the number of " +
      "predictions: divide once, when all squares are added up.",
    seen: "github.com/tech-srl/code2seq/pull/9; " +
      "github.com/felipecode/coiltraine/issues/37",
    edits: [[
      "div(sum, predictions.length)",
      "div(div(sum, predictions.length), predictions.length)",
    ]],
    hints: [
      "How often is each square divided on its way into the loss?",
      "Divide each square, or divide their sum: either of the two is the mean.",
      "Add up the bare squares, and divide the sum once, at the end.",
    ],
  },
  {
    id: "mse-divides-in-loop",
    when: "`meanSquaredError` divides the running total in each turn of the " +
      "loop: the first squares are divided again and again.",
    seen: "typical slip: the division stands inside the loop",
    edits: [
      [
        "sum = add(sum, pow(sub(prediction, targets[i]), 2));",
        "sum = div(\n      add(sum, pow(sub(prediction, targets[i]), 2)),\n" +
        "      predictions.length,\n    );",
      ],
      ["  return div(sum, predictions.length);", "  return sum;"],
    ],
    hints: [
      "With three predictions, how often is the first square divided?",
      "A total that is divided in every turn loses what came early.",
      "Only add inside the loop. Divide once, after it.",
    ],
  },
  {
    id: "mse-divides-data",
    when: "`meanSquaredError` divides the `data` of the sum: the loss looks " +
      "right, the gradients are those of the sum.",
    seen:
      "github.com/fchollet/deep-learning-with-python-notebooks/issues/295 " +
      "(mean shown, sum differentiated)",
    edits: [[
      "  return div(sum, predictions.length);",
      "  sum.data /= predictions.length;\n  return sum;",
    ]],
    hints: [
      "Does the backward pass know that you divided?",
      "A change of `data` leaves no trace in the graph. Only operations do.",
      "`return div(sum, predictions.length);` makes a new `Value` that knows " +
      "its slope.",
    ],
  },
  {
    id: "mse-not-squared",
    when:
      "`meanSquaredError` does not square the differences: too high and too " +
      "low cancel.",
    seen: "typical slip: one part of the name is skipped",
    edits: [[
      "pow(sub(prediction, targets[i]), 2)",
      "sub(prediction, targets[i])",
    ]],
    hints: [
      "What is your loss if one prediction is 2 too high and another 2 too " +
      "low?",
      "A square is never negative, so that errors cannot cancel.",
      "`pow(sub(prediction, target), 2)` is one square.",
    ],
  },
  {
    id: "mse-doubles",
    when:
      "`meanSquaredError` doubles the differences instead of squaring them: " +
      "too high and too low cancel.",
    seen: "typical slip: times 2 for to the power of 2",
    edits: [[
      "pow(sub(prediction, targets[i]), 2)",
      "add(sub(prediction, targets[i]), sub(prediction, targets[i]))",
    ]],
    hints: [
      "What does your loss give for a difference of 3: 6 or 9?",
      "To square is to multiply by itself, not by 2.",
      "Use the operation for powers: `pow(sub(prediction, target), 2)`.",
    ],
  },
  {
    id: "mse-absolute",
    when:
      "`meanSquaredError` takes the differences without their signs: that is " +
      "the mean absolute error.",
    seen: "typical slip: two measures of error get mixed up",
    edits: [[
      LOOP,
      `  for (const [i, prediction] of predictions.entries()) {
    const error = sub(prediction, targets[i]);
    sum = error.data < 0 ? sub(sum, error) : add(sum, error);
  }
`,
    ]],
    hints: [
      "What does your loss give for one prediction that is off by 2?",
      "Without signs nothing cancels. But a square makes large errors count " +
      "for more, and it is what the name says.",
      "`pow(sub(prediction, target), 2)`: the square removes the sign by " +
      "itself.",
    ],
  },
  {
    id: "mse-difference-of-squares",
    when:
      "`meanSquaredError` squares prediction and target first and subtracts " +
      "then: too high and too low cancel.",
    seen: "typical slip: the order of square and difference",
    edits: [[
      "pow(sub(prediction, targets[i]), 2)",
      "sub(pow(prediction, 2), targets[i] ** 2)",
    ]],
    hints: [
      "For a prediction of 3 and a target of 5: is your square 4 or -16?",
      "The difference comes first, its square second.",
      "`pow(sub(prediction, target), 2)`, from the inside to the outside.",
    ],
  },
  {
    id: "mse-adds-target",
    when: "`meanSquaredError` adds the target instead of subtracting it: 3 " +
      "for a target of 3 has a loss of 36.",
    seen: "typical slip: the sign of the target",
    edits: [["sub(prediction, targets[i])", "add(prediction, targets[i])"]],
    hints: [
      "What is your loss if every prediction equals its target?",
      "The error is how far the two are apart: their difference.",
      "`sub(prediction, target)` is the error to be squared.",
    ],
  },
  {
    id: "mse-square-of-mean",
    when:
      "`meanSquaredError` squares the mean of the differences: too high and " +
      "too low cancel before the square.",
    seen: "typical slip: the order of mean and square",
    edits: [
      ["pow(sub(prediction, targets[i]), 2)", "sub(prediction, targets[i])"],
      [
        "return div(sum, predictions.length)",
        "return pow(div(sum, predictions.length), 2)",
      ],
    ],
    hints: [
      "What do you square: each difference, or their mean?",
      "Errors of -2 and +2 have the mean 0. Their squares have not.",
      "Square inside the loop, `pow(sub(…), 2)`, add up, divide last.",
    ],
  },
  {
    id: "mse-root",
    when:
      "`meanSquaredError` takes the root of the mean as well: that is the " +
      "root mean squared error.",
    seen: "typical slip: MSE and RMSE get mixed up (compare " +
      "github.com/fastai/fastbook/pull/327)",
    edits: [[
      "return div(sum, predictions.length)",
      "return pow(div(sum, predictions.length), 0.5)",
    ]],
    hints: [
      "For a single error of 3: is your loss 9 or 3?",
      "The loss of this course is the mean of the squares itself.",
      "Return `div(sum, predictions.length)`, without a root.",
    ],
  },
  {
    id: "mse-cut-off",
    when:
      "`meanSquaredError` works with `.data` or a new `Value`: the loss is " +
      "right, but no gradient reaches the predictions.",
    seen:
      "typical slip: the loss is taken for a number to print, or both sides " +
      "are wrapped",
    edits: [[
      "sub(prediction, targets[i])",
      "sub(new Value(prediction.data), targets[i])",
    ]],
    hints: [
      "If you walk back from your loss, from `prev` to `prev`: do you come " +
      "to the predictions?",
      "A number does not remember where it came from, nor does a new `Value` " +
      "made of it.",
      "Hand the predictions themselves to `sub`, `pow`, `add` and `div`, and " +
      "return what they give.",
    ],
  },
  {
    id: "mse-returns-number",
    when: "`meanSquaredError` returns a number: there is nothing to call " +
      "`backward` on.",
    seen: "typical slip: the loss is taken for a number to print",
    edits: [[
      "return div(sum, predictions.length)",
      "return div(sum, predictions.length).data as never",
    ]],
    hints: [
      "Can one call `backward` on what your function returns?",
      "The loss is a `Value`, the root of the whole graph.",
      "Return the `Value` that `div` gives, not its `.data`.",
    ],
  },
  {
    id: "mse-last-only",
    when:
      "only the last prediction counts in `meanSquaredError`, as when its " +
      "sum is started anew for each.",
    seen: "github.com/DataScienceHamburg/PyTorchUltimateMaterial/issues/5",
    edits: [["sum = add(sum, pow(", "sum = add(0, pow("]],
    hints: [
      "Which squares are in your sum when the loop ends?",
      "An assignment forgets what was there, unless the old value stands on " +
      "its right as well.",
      "Begin with `let sum = new Value(0)` before the loop; in it, `sum = " +
      "add(sum, …)`.",
    ],
  },
  {
    id: "mse-first-only",
    when: "`meanSquaredError` compares the first prediction only: the others " +
      "have no say.",
    seen: "typical slip: `[0]` is kept from a network with one output, or " +
      "`return` stands in the loop",
    edits: [[
      LOOP,
      "  sum = add(sum, pow(sub(predictions[0], targets[0]), 2));\n",
    ]],
    hints: [
      "With three predictions, how many squares does your function add up?",
      "Every prediction has a square of its own. A `return` inside the loop, " +
      "or an index of 0, stops at the first.",
      "Loop over all indices, add up, and return after the loop.",
    ],
  },
  {
    id: "mse-skips-first",
    when:
      "`meanSquaredError` leaves out the first prediction, as a loop does " +
      "that begins at 1.",
    seen: "typical slip: counting from 1",
    edits: [["predictions.entries()", "[...predictions.entries()].slice(1)"]],
    hints: [
      "At which index does your loop begin, and at which does an array?",
      "A single prediction would have no loss at all in your loop.",
      "Begin at index 0: `for (let i = 0; i < predictions.length; i++)`.",
    ],
  },
  {
    id: "mse-same-target",
    when:
      "`meanSquaredError` compares every prediction with the first target: " +
      "the other targets have no say.",
    seen:
      "github.com/Habrador/MicrogradCSharp commit b89fa8d (in the printout)",
    edits: [["targets[i]", "targets[0]"]],
    hints: [
      "With which target do you compare the second prediction?",
      "The prediction at index i belongs to the target at index i.",
      "Use the index of the loop for both: `predictions[i]` and `targets[i]`.",
    ],
  },
  {
    id: "mse-lengths-not-compared",
    when: "`meanSquaredError` throws no RangeError where the lengths differ: " +
      "one too many or too few is let through.",
    seen:
      "github.com/rohitg00/ai-engineering-from-scratch/pull/17 (mse with zip)",
    edits: [[`  if (${UNEQUAL}) {\n${THROW}  }\n`, ""]],
    hints: [
      "What does your function give for two predictions and three targets?",
      "Nobody complains: an array read past its end gives `undefined`, and " +
      "one not read to its end is no error either.",
      "Begin with `if (predictions.length !== targets.length)` and throw a " +
      "`RangeError` with both lengths.",
    ],
  },
  {
    id: "mse-lengths-one-way",
    when:
      "`meanSquaredError` complains of too many targets only: too few pass " +
      "unnoticed.",
    seen: "typical slip: the case that came to mind first",
    edits: [[UNEQUAL, "predictions.length < targets.length"]],
    hints: [
      "What does your function do with two predictions and one target?",
      "Both directions are wrong: too many and too few.",
      "Compare with `!==`.",
    ],
  },
  {
    id: "mse-lengths-other-way",
    when:
      "`meanSquaredError` complains of too few targets only: too many pass " +
      "unnoticed.",
    seen: "typical slip: only what would become NaN is looked for",
    edits: [[UNEQUAL, "predictions.length > targets.length"]],
    hints: [
      "What does your function do with two predictions and three targets?",
      "Both directions are wrong: too many and too few.",
      "Compare with `!==`.",
    ],
  },
  {
    id: "mse-throws-error",
    when:
      "`meanSquaredError` throws an error of another class: a RangeError is " +
      "what callers look for.",
    seen: "typical slip: the general error is at hand",
    edits: [["throw new RangeError(", "throw new Error("]],
    hints: [
      "Of which class is the error that you throw?",
      "A length that does not fit is a number out of range; there is a class " +
      "for that.",
      "`throw new RangeError(…)`.",
    ],
  },
  {
    id: "mse-error-without-lengths",
    when:
      "the RangeError of `meanSquaredError` does not say the lengths: the " +
      "reader has to search for them.",
    seen: "typical slip: a fixed message",
    edits: [[
      "`There are ${predictions.length} predictions but ${targets.length} " +
      "targets`",
      '"There must be as many targets as predictions"',
    ]],
    hints: [
      "Which two numbers would you like to read in such a message?",
      "How many predictions and how many targets there were.",
      "A template string takes them in: `${predictions.length}` and " +
      "`${targets.length}`.",
    ],
  },
  {
    id: "step-uphill",
    when: "`gradientDescentStep` adds the gradient: that goes uphill, so " +
      "subtract it.",
    seen: "github.com/pytorch/pytorch/issues/1871; " +
      "github.com/kfish/micrograd-cpp-2023 commit 4116330 (two minus signs)",
    edits: [["parameter.data -= ", "parameter.data += "]],
    hints: [
      "If the gradient is positive, the loss rises with the parameter. Which " +
      "way should it go?",
      "Against the gradient: minus. Two minus signs make a plus again.",
      "`data` becomes `data - learningRate * grad`.",
    ],
  },
  {
    id: "step-no-rate",
    when:
      "`gradientDescentStep` does not use the learning rate: it steps by the " +
      "whole gradient.",
    seen: "github.com/aimacode/aima-python/issues/285",
    edits: [["learningRate * parameter.grad", "parameter.grad"]],
    hints: [
      "What changes in your step when the learning rate is ten times as large?",
      "The learning rate scales the gradient.",
      "Subtract `learningRate * parameter.grad`.",
    ],
  },
  {
    id: "step-rate-twice",
    when:
      "`gradientDescentStep` multiplies by the learning rate twice: with 0.1 " +
      "the step is a tenth of what it should be.",
    seen: "github.com/PrincetonUniversity/PsyNeuLink/pull/1745; " +
      "github.com/gpleiss/nnlr/pull/4",
    edits: [[
      "learningRate * parameter.grad",
      "learningRate * learningRate * parameter.grad",
    ]],
    hints: [
      "How often does the learning rate stand between the gradient and the " +
      "new data?",
      "Once is enough: the gradient times the rate is the whole step.",
      "Subtract `learningRate * parameter.grad`.",
    ],
  },
  {
    id: "step-divides-by-rate",
    when: "`gradientDescentStep` divides by the learning rate: a small rate " +
      "gives a large step.",
    seen: "typical slip: which way the rate works is guessed",
    edits: [[
      "learningRate * parameter.grad",
      "parameter.grad / learningRate",
    ]],
    hints: [
      "With a rate of 0.1: is your step larger or smaller than the gradient?",
      "A small rate makes small steps.",
      "Multiply: `learningRate * parameter.grad`.",
    ],
  },
  {
    id: "step-replaces-data",
    when:
      "`gradientDescentStep` puts the step in the place of the data: the old " +
      "value is lost.",
    seen: "github.com/itdxer/neupy/issues/218 (`=` in place of adding)",
    edits: [[
      "parameter.data -= learningRate",
      "parameter.data = -learningRate",
    ]],
    hints: [
      "Where does the old data stand in your line?",
      "The step starts from where the parameter is. `=-` assigns a negative " +
      "number, `-=` subtracts.",
      "`parameter.data -= learningRate * parameter.grad`.",
    ],
  },
  {
    id: "step-by-sign",
    when: "`gradientDescentStep` uses only the gradient's sign: its size has " +
      "to count as well.",
    seen: "typical slip: the gradient is taken for a direction only",
    edits: [[
      "learningRate * parameter.grad",
      "learningRate * Math.sign(parameter.grad)",
    ]],
    hints: [
      "Does a parameter with a steep slope move further than one with a " +
      "gentle slope?",
      "The gradient says which way, and how steep. Both go into the step.",
      "Subtract `learningRate * parameter.grad`.",
    ],
  },
  {
    id: "step-uses-data",
    when: "`gradientDescentStep` subtracts a share of the data, not of the " +
      "gradient: the gradients have no say.",
    seen: "typical slip: two fields get mixed up",
    edits: [["learningRate * parameter.grad", "learningRate * parameter.data"]],
    hints: [
      "Does your step depend on the gradient?",
      "`data` is where the parameter is, `grad` how the loss reacts to it.",
      "Subtract `learningRate * parameter.grad` from `parameter.data`.",
    ],
  },
  {
    id: "step-moves-grad",
    when: "`gradientDescentStep` changes the `grad` of the parameters: their " +
      "`data` stays as it was.",
    seen: "typical slip: two fields get mixed up",
    edits: [["parameter.data -=", "parameter.grad -="]],
    hints: [
      "Which field holds the weight itself, and which one do you change?",
      "The step moves the number that the network computes with.",
      "`parameter.data` stands on the left, `parameter.grad` on the right.",
    ],
  },
  {
    id: "step-new-values",
    when: "`gradientDescentStep` puts new Values into the array: the network " +
      "keeps its old ones.",
    seen: "related: github.com/farrelmahaztra/micrograd-go commits aa11ba4, " +
      "df6f530 (updates land in copies)",
    edits: [[
      "  for (const parameter of parameters) {\n" +
      "    parameter.data -= learningRate * parameter.grad;\n",
      "  for (const [i, parameter] of parameters.entries()) {\n" +
      "    parameters[i] = new Value(\n" +
      "      parameter.data - learningRate * parameter.grad,\n    );\n",
    ]],
    hints: [
      "Which Values does the network compute with after your step?",
      "The array is only a list of the network's Values. Another Value in " +
      "the list is not one in the network.",
      "Change the Value that is there: `parameter.data -= …`.",
    ],
  },
  {
    id: "step-has-no-effect",
    when:
      "`gradientDescentStep` moves no parameter: the field `data` of each has to change, as in `parameter.data -= …`.",
    seen: "typical slip: a number is copied out of an object and changed there",
    edits: [[
      "    parameter.data -= learningRate * parameter.grad;",
      "    let { data, grad } = parameter;\n    data -= learningRate * grad;",
    ]],
    like: [{
      id: "step-new-values",
      why: "Either way the values that were handed in stay as they are.",
    }],
    hints: [
      "After your line, who holds the new number?",
      "A number taken out of an object is a copy. The object does not hear " +
      "of a change to it.",
      "Assign to the field: `parameter.data -= …`.",
    ],
  },
  {
    id: "step-skips-last",
    when:
      "`gradientDescentStep` moves some of the parameters, the last not: its loop ends too soon, and a bias never learns.",
    seen: "github.com/mattm/simple-neural-network/issues/5; " +
      "github.com/nntrainer/nntrainer/pull/219",
    edits: [[
      "of parameters) {\n    parameter.data",
      "of parameters.slice(0, -1)) {\n    parameter.data",
    ]],
    hints: [
      "Does every parameter move, the last one too?",
      "An array of n has the indices 0 to n - 1.",
      "`for (const parameter of parameters)` leaves none out.",
    ],
  },
  {
    id: "step-clears-grad",
    when:
      "`gradientDescentStep` also sets the gradients to 0: they should stay " +
      "until `zeroGrad`.",
    seen:
      "other convention: github.com/2BAD/micrograd source/neuron.ts (8e2eadf)",
    edits: [[
      "learningRate * parameter.grad;",
      "learningRate * parameter.grad;\n    parameter.grad = 0;",
    ]],
    hints: [
      "Can one still look at the gradients after your step?",
      "Step and zeroing are two functions, so that each does one thing.",
      "Only `parameter.data` changes here; leave `grad` to `zeroGrad`.",
    ],
  },
  {
    id: "zero-data",
    when: "`zeroGrad` sets `data` to 0: what was learnt is lost, and the " +
      "gradients stay.",
    seen: "typical slip: two fields get mixed up",
    edits: [["parameter.grad = 0;", "parameter.data = 0;"]],
    hints: [
      "Which field holds what was learnt, and which one do you set to 0?",
      "Only the gradients are forgotten.",
      "`parameter.grad = 0`, and nothing else.",
    ],
  },
  {
    id: "zero-undefined",
    when: "`zeroGrad` sets `grad` to undefined: the next `+=` makes it NaN.",
    seen: "typical slip: `p.grad = None` carried over from PyTorch",
    edits: [["parameter.grad = 0;", "parameter.grad = undefined as never;"]],
    hints: [
      "What is `undefined + 1`?",
      "`backward` adds to what is there, so there must be a number.",
      "`parameter.grad = 0`.",
    ],
  },
  {
    id: "zero-null",
    when: "`zeroGrad` sets `grad` to null: it should be the number 0.",
    seen: "typical slip: `p.grad = None` carried over from PyTorch",
    edits: [["parameter.grad = 0;", "parameter.grad = null as never;"]],
    hints: [
      "Of which type should `grad` always be?",
      "`null` means that nothing is there. A gradient of nothing is a number.",
      "`parameter.grad = 0`.",
    ],
  },
  {
    id: "zero-has-no-effect",
    when:
      "`zeroGrad` leaves the gradients as they were: the field `grad` of each has to change, as in `parameter.grad = 0`.",
    seen: "typical slip: a number is copied out of an object and changed there",
    edits: [[
      "    parameter.grad = 0;",
      "    let { grad } = parameter;\n    grad = 0;",
    ]],
    hints: [
      "After your line, who holds the 0?",
      "A number taken out of an object is a copy. The object does not hear " +
      "of a change to it.",
      "Assign to the field of each parameter: `parameter.grad = 0`.",
    ],
  },
  {
    id: "zero-new-values",
    when: "`zeroGrad` puts new Values into the array: the network's own keep " +
      "their gradients.",
    seen: "related: github.com/farrelmahaztra/micrograd-go commits aa11ba4, " +
      "df6f530 (updates land in copies)",
    edits: [[
      "  for (const parameter of parameters) {\n    parameter.grad = 0;\n",
      "  for (const [i, parameter] of parameters.entries()) {\n" +
      "    parameters[i] = new Value(parameter.data);\n",
    ]],
    hints: [
      "Whose gradients are 0 after your loop: those of the network's own " +
      "Values?",
      "Another Value in the array is not one in the network.",
      "Change the Values that are there: `parameter.grad = 0`.",
    ],
  },
  {
    id: "zero-skips-last",
    when:
      "`zeroGrad` clears some of the parameters, the last not: its loop ends too soon, and an old gradient stays.",
    seen:
      "typical slip: one too few, or weights and bias handled apart; compare " +
      "github.com/vlfeat/matconvnet/issues/197",
    edits: [[
      "of parameters) {\n    parameter.grad = 0",
      "of parameters.slice(0, -1)) {\n    parameter.grad = 0",
    ]],
    hints: [
      "Is the gradient of every parameter 0 afterwards, the last one too?",
      "An array of n has the indices 0 to n - 1.",
      "`for (const parameter of parameters)` leaves none out.",
    ],
  },
  {
    id: "network-tanh",
    when:
      "`iceCreamNetwork` does not pass sigmoid on: its neurons use tanh, and " +
      "predict something else.",
    seen:
      "typical slip: the default is left as it is, or `sigmoid` is passed " +
      "without the name of the option",
    edits: [[
      "new MLP(2, [2, 2], { activation: sigmoid })",
      "new MLP(2, [2, 2])",
    ]],
    hints: [
      "Which activation does an `MLP` have if nothing is said?",
      "The third argument is an object with options, and the activation is " +
      "one of them.",
      "`new MLP(2, [2, 2], { activation: sigmoid })`.",
    ],
  },
  {
    id: "network-biases-last",
    when: "`iceCreamNetwork` fills in eight weights, then four biases: " +
      "`parameters()` goes neuron by neuron.",
    seen: "typical slip: the order of the table is taken for that of the list",
    edits: [
      ["[0.3, 0.4, 0.1]", "[0.3, 0.4, -0.1, 0.2]"],
      ["[-0.1, 0.2, -0.1]", "[0.5, -0.2, -0.3, 0.6]"],
      ["[0.5, -0.2, 0.2]", "[0.1, -0.1]"],
      ["[-0.3, 0.6, 0.3]", "[0.2, 0.3]"],
    ],
    hints: [
      "What does `parameters()` list at index 2: w3 or b1?",
      "Each neuron lists its weights and then its bias; then comes the next " +
      "neuron.",
      "The order is w1 w2 b1, w3 w4 b2, w5 w6 b3, w7 w8 b4.",
    ],
  },
  {
    id: "network-layer-biases-last",
    when:
      "`iceCreamNetwork` fills in the weights of a layer, then its biases: " +
      "each neuron's bias follows its own weights.",
    seen: "a new user, who wrote a layer as a matrix and a column",
    edits: [
      ["[0.3, 0.4, 0.1]", "[0.3, 0.4, -0.1]"],
      ["[-0.1, 0.2, -0.1]", "[0.2, 0.1, -0.1]"],
      ["[0.5, -0.2, 0.2]", "[0.5, -0.2, -0.3]"],
      ["[-0.3, 0.6, 0.3]", "[0.6, 0.2, 0.3]"],
    ],
    hints: [
      "What does `parameters()` list at index 2: w3 or b1?",
      "A layer goes neuron by neuron: two weights and a bias, then the next two.",
      "The order is w1 w2 b1, w3 w4 b2, w5 w6 b3, w7 w8 b4.",
    ],
  },
  {
    id: "network-biases-first",
    when:
      "`iceCreamNetwork` puts each bias before its weights: `parameters()` " +
      "lists it after them.",
    seen: "typical slip: other courses write the bias as weight number 0",
    edits: [
      ["[0.3, 0.4, 0.1]", "[0.1, 0.3, 0.4]"],
      ["[-0.1, 0.2, -0.1]", "[-0.1, -0.1, 0.2]"],
      ["[0.5, -0.2, 0.2]", "[0.2, 0.5, -0.2]"],
      ["[-0.3, 0.6, 0.3]", "[0.3, -0.3, 0.6]"],
    ],
    hints: [
      "Where does `parameters()` of a neuron list the bias?",
      "After the weights: so it is the third of each three.",
      "The order is w1 w2 b1, w3 w4 b2, w5 w6 b3, w7 w8 b4.",
    ],
  },
  {
    id: "network-crosswise",
    when:
      "`iceCreamNetwork` swaps w2 with w3 and w6 with w7: each neuron has a " +
      "weight of the other.",
    seen: "typical slip: rows and columns; compare " +
      "github.com/Lupino/bpnn/issues/2",
    edits: [
      ["[0.3, 0.4, 0.1]", "[0.3, -0.1, 0.1]"],
      ["[-0.1, 0.2, -0.1]", "[0.4, 0.2, -0.1]"],
      ["[0.5, -0.2, 0.2]", "[0.5, -0.3, 0.2]"],
      ["[-0.3, 0.6, 0.3]", "[-0.2, 0.6, 0.3]"],
    ],
    hints: [
      "Which two weights lead to h1, and which two leave x1?",
      "A neuron owns the weights that lead to it: w1 from x1 and w2 from x2 " +
      "lead to h1.",
      "h1 has w1 and w2, h2 has w3 and w4, y1 has w5 and w6, y2 has w7 and w8.",
    ],
  },
  {
    id: "network-one-output",
    when: "`iceCreamNetwork` has one output: it predicts chocolate only.",
    seen: "typical slip: the example of the lesson before has one output",
    edits: [["new MLP(2, [2, 2],", "new MLP(2, [2, 1],"]],
    hints: [
      "How many flavours does the network predict, and how many outputs has " +
      "yours?",
      "The last size is the number of outputs.",
      "`new MLP(2, [2, 2], …)`: two inputs, two hidden, two outputs.",
    ],
  },
  {
    id: "network-inputs-as-layer",
    when:
      "`iceCreamNetwork` counts the inputs as a layer: it has one layer too " +
      "many.",
    seen: "typical slip: a drawing shows three columns of circles",
    edits: [["new MLP(2, [2, 2],", "new MLP(2, [2, 2, 2],"]],
    hints: [
      "How many neurons has the ice-cream network, and how many has yours?",
      "The inputs are numbers, not neurons. The array names the layers after " +
      "them.",
      "`new MLP(2, [2, 2], …)`: 2 inputs, then a hidden layer and an output " +
      "layer.",
    ],
  },
  {
    id: "network-shared",
    when:
      "all calls of `iceCreamNetwork` share their network, or the Values in " +
      "it: once trained, they stay changed.",
    seen: "typical slip: one network seems enough",
    edits: [
      [
        "export function iceCreamNetwork(): MLP {\n" +
        "  const model = new MLP(2, [2, 2], { activation: sigmoid });\n",
        "const model = new MLP(2, [2, 2], { activation: sigmoid });\n",
      ],
      [
        "    parameter.data = ICE_CREAM_PARAMETERS[i];\n  }\n",
        "    parameter.data = ICE_CREAM_PARAMETERS[i];\n  }\n" +
        "export function iceCreamNetwork(): MLP {\n",
      ],
    ],
    hints: [
      "If somebody changes a weight of your network and calls the function " +
      "again: what do they get?",
      "Each call starts at the example's numbers, with a network of its own.",
      "Make the `MLP` inside the function.",
    ],
  },
];

/**
 * The slips of the worksheet. Where two show the same in one check alone, the
 * first is named; so those in a few figures come before those in many.
 */
const onPaper: readonly Mistake[] = [
  {
    id: "worksheet-uphill",
    when:
      "the worksheet's step goes uphill: these gradients are negative, and " +
      "minus times minus makes plus.",
    seen: "github.com/pytorch/pytorch/issues/1871; the doubt in " +
      "github.com/makeyourownneuralnetwork/makeyourownneuralnetwork/issues/66",
    edits: figures({ newW5: 0.4985, newW1: 0.2999 }),
    hints: [
      "The gradient of w5 is negative: does the loss fall when w5 rises, or " +
      "when it falls?",
      "The step is against the gradient: `old - 0.1 * gradient`. Mind both " +
      "minus signs.",
      "For w6 it is `-0.2 - 0.1 * (-0.0117) = -0.2 + 0.00117`. w5 and w1 " +
      "rise as well.",
    ],
  },
  {
    id: "worksheet-no-rate",
    when:
      "the worksheet's step lacks the learning rate of 0.1: it is ten times " +
      "too long.",
    seen: "github.com/aimacode/aima-python/issues/285 (in code)",
    edits: figures({ newW5: 0.5148, newW1: 0.30135 }),
    hints: [
      "By how much does w5 move in your step, and how large is its gradient?",
      "The step is a tenth of the gradient: the learning rate is 0.1.",
      "`new = old - 0.1 * gradient`, with your dw5 and your dw1.",
    ],
  },
  {
    id: "worksheet-small-rate",
    when:
      "the worksheet's step is made with a rate of 0.01: it should be 0.1, " +
      "so the step is ten times too short.",
    seen: "typical slip: another usual learning rate, or one zero too many",
    edits: figures({ newW5: 0.5001, newW1: 0.3 }),
    hints: [
      "By how much does w5 move in your step, and what is that divided by " +
      "its gradient?",
      "A tenth of a gradient has one more zero after the point than it has.",
      "`new = old - 0.1 * gradient`: count the places when you multiply by " +
      "0.1.",
    ],
  },
  {
    id: "worksheet-uphill-no-rate",
    when: "the worksheet adds the whole gradient: the step goes uphill, and " +
      "lacks the learning rate.",
    seen: "typical slip: two at once; compare " +
      "github.com/aimacode/aima-python/issues/285",
    edits: figures({ newW5: 0.4852, newW1: 0.29865 }),
    hints: [
      "Which way should w5 go when its gradient is negative, and how far?",
      "Against the gradient, and only a tenth of it.",
      "`new = old - 0.1 * gradient`: minus times minus is plus.",
    ],
  },
  {
    id: "worksheet-not-moved",
    when: "the worksheet has an old weight as the new one: the step is too " +
      "small to be seen, or was not taken.",
    seen: "typical slip: rounded too early, or the old figure copied",
    edits: figures({ newW5: 0.5, newW1: 0.3 }),
    hints: [
      "By how much should w5 move, at the fourth decimal?",
      "A tenth of its gradient is more than 0.001. Do not round it away.",
      "`new = old - 0.1 * gradient`: subtract, then round to four decimals.",
    ],
  },
  {
    id: "worksheet-step-only",
    when:
      "the worksheet has the step alone: the old weight it starts from is " +
      "missing.",
    seen: "github.com/itdxer/neupy/issues/218 (in code)",
    edits: figures({ newW5: 0.0015, newW1: 0.0001 }),
    hints: [
      "Where was w5 before the step?",
      "What you have is how far it moves. The new weight is the old one, " +
      "moved by that.",
      "`new = old - 0.1 * gradient`, with the old 0.5 and 0.3.",
    ],
  },
  {
    id: "worksheet-rate-times-gradient",
    when: "the worksheet has the learning rate times the gradient: the old " +
      "weight, and the minus, are missing.",
    seen: "github.com/itdxer/neupy/issues/218 (in code)",
    edits: figures({ newW5: -0.0015, newW1: -0.0001 }),
    hints: [
      "Is what you typed the new weight, or what is to be subtracted from " +
      "the old one?",
      "The step begins at the old weight.",
      "`new = old - 0.1 * gradient`, with the old 0.5 and 0.3.",
    ],
  },
  {
    id: "worksheet-subtracts-first",
    when: "the worksheet's step was typed from left to right: (old - 0.1) * " +
      "gradient, where the product comes first.",
    seen:
      "typical slip: a simple pocket calculator computes from left to right",
    edits: figures({ newW5: -0.0059, newW1: -0.0003 }),
    hints: [
      "In `0.5 - 0.1 * g`, what does your calculator do first?",
      "A product comes before a difference; a simple calculator does not know.",
      "Compute 0.1 times the gradient first, note it, then subtract it from " +
      "the old weight.",
    ],
  },
  {
    id: "worksheet-step-by-delta",
    when:
      "the worksheet's step uses the neuron's delta: that is the gradient of " +
      "the bias, not of the weight.",
    seen: "typical slip: the line next to it",
    edits: figures({ newW5: 0.5023, newW1: 0.3003 }),
    hints: [
      "Which gradient do you use for w5: dw5 or db3?",
      "Each parameter moves by its own gradient.",
      "w5 goes with dw5, w1 with dw1; delta alone is for the bias.",
    ],
  },
  {
    id: "worksheet-new-w1-by-dw5",
    when:
      "the worksheet moves w1 by the gradient of w5: w1 has one of its own.",
    seen: "typical slip: the figure just used is used again",
    edits: figures({ newW1: 0.3015 }),
    hints: [
      "Which gradient do you use for w1?",
      "Each parameter moves by its own gradient, and that of w1 is smaller.",
      "`0.3 - 0.1 * dw1`, with your own dw1.",
    ],
  },
  {
    id: "worksheet-hidden-no-slope",
    when: "the delta of h1 lacks the slope of its sigmoid, h1 * (1 - h1): " +
      "without it, it is more than four times too large.",
    seen:
      "github.com/makeyourownneuralnetwork/makeyourownneuralnetwork/issues/88",
    edits: figures({ dw1: -0.0058, db1: -0.0117, newW1: 0.3006 }),
    hints: [
      "What lies between h1 and z(h1), and what is its slope?",
      "What arrives at h1 must pass its sigmoid before it is a delta, as at " +
      "an output.",
      "`delta(h1) = dL/dh1 * h1 * (1 - h1)`.",
    ],
  },
  {
    id: "worksheet-hidden-no-weights",
    when:
      "the deltas of the outputs arrive at h1 without w5 and w7: each path " +
      "brings its delta times its weight.",
    seen: "math.stackexchange.com/questions/3048198 (the weights missing)",
    edits: figures({ dw1: -0.00265, db1: -0.0053, newW1: 0.3003 }),
    hints: [
      "If h1 rises a little, by how much does z(y1) rise?",
      "Each path contributes the delta at its end, times the weight on the " +
      "way.",
      "`dL/dh1 = delta(y1) * w5 + delta(y2) * w7`.",
    ],
  },
  {
    id: "worksheet-hidden-row",
    when:
      "h1 gets chocolate's delta through w5 and w6: w6 leads from h2, and " +
      "vanilla's path through w7 is missing.",
    seen: "github.com/Lupino/bpnn/issues/2 (sums over the wrong index)",
    edits: figures({ dw1: -0.0008, db1: -0.0016 }),
    hints: [
      "Which two arrows leave h1?",
      "w6 enters the same output as w5, but it comes from h2. The second " +
      "arrow from h1 goes to y2.",
      "`dL/dh1 = delta(y1) * w5 + delta(y2) * w7`.",
    ],
  },
  {
    id: "worksheet-hidden-from-gradients",
    when:
      "what arrives at h1 is made of `dw5` and `dw7`: it is the deltas that " +
      "go back through the weights.",
    seen: "typical slip: the figure computed last is carried on",
    edits: figures({ dw1: -0.0009, db1: -0.0017 }),
    hints: [
      "What goes back through w5: the gradient of w5, or the delta of y1?",
      "dw5 has been multiplied by h1 already. On the way back to h1 it is w5 " +
      "that multiplies.",
      "`dL/dh1 = delta(y1) * w5 + delta(y2) * w7`, and delta(y1) is your db3.",
    ],
    like: [{
      id: "worksheet-hidden-row",
      why:
        "-0.0009 and -0.0008 lie within the tolerance of dw1, and only the " +
        "first wrong figure is compared",
    }],
  },
  {
    id: "worksheet-other-hidden",
    when:
      "`dw1` and `db1` are those of h2: w3 and b2, which the lesson works " +
      "out.",
    seen: "typical slip: the worked example's figures are taken over",
    edits: figures({ dw1: 0.0006, db1: 0.0012, newW1: 0.2999 }),
    hints: [
      "To which hidden neuron do w1 and b1 belong?",
      "The lesson shows the way for h2. For h1 the weights on the way are w5 " +
      "and w7, and the slope is that of h1.",
      "`delta(h1) = (delta(y1) * 0.5 + delta(y2) * -0.3) * h1 * (1 - h1)`.",
    ],
  },
  {
    id: "worksheet-other-input",
    when: "`dw1` multiplies the delta by x2: that is the gradient of w2.",
    seen: "typical slip: the next line of the table",
    edits: figures({ dw1: -0.0022, newW1: 0.3002 }),
    hints: [
      "Which input is w1 multiplied by in z(h1)?",
      "A weight's gradient is delta times the input this weight is " +
      "multiplied by.",
      "`dL/dw1 = delta(h1) * x1`, and x1 is 0.5.",
    ],
  },
  {
    id: "worksheet-bias-as-weight",
    when: "a bias is treated like a weight: its gradient is delta alone, not " +
      "times an input.",
    seen: "typical slip: the weight's formula is used on",
    edits: figures({ db3: -0.0148, db1: -0.00135 }),
    hints: [
      "By what is the bias multiplied in z?",
      "By nothing, or by 1. So its slope is 1.",
      "`dL/db3 = delta(y1)` and `dL/db1 = delta(h1)`.",
    ],
  },
  {
    id: "worksheet-cut-off",
    when: "a figure is cut off after the fourth decimal, not rounded: its " +
      "last digit is too small.",
    seen: "typical slip: the calculator's further digits are left out",
    edits: figures({
      h1: 0.6387,
      h2: 0.5024,
      y2: 0.601,
      loss: 0.0046,
      dw5: -0.0147,
      dw7: 0.0001,
      db3: -0.0231,
      db1: -0.0026,
      newW5: 0.5014,
    }),
    hints: [
      "What is 0.63876 with four decimals?",
      "If the fifth decimal is 5 or more, the fourth becomes one larger in " +
      "size.",
      "Look at one decimal more than you write down, and round with it: " +
      "0.63876 becomes 0.6388.",
    ],
  },
  {
    id: "worksheet-three-decimals",
    when: "the figures have three decimals: the worksheet asks for four.",
    seen: "typical slip: rounded too early",
    edits: figures({
      h1: 0.639,
      h2: 0.502,
      y1: 0.603,
      y2: 0.601,
      loss: 0.005,
      dw5: -0.015,
      dw7: 0,
      db3: -0.023,
      dw1: -0.001,
      db1: -0.003,
      newW5: 0.501,
      newW1: 0.3,
    }),
    hints: [
      "How many decimals do your figures have?",
      "Some of these figures are small: with three decimals little is left " +
      "of them.",
      "Round to four decimals, as in 0.6388, on the way too.",
    ],
  },
  {
    id: "worksheet-two-decimals",
    when: "the figures have two decimals: the worksheet asks for four.",
    seen: "typical slip: rounded too early",
    edits: figures({
      h1: 0.64,
      h2: 0.5,
      y1: 0.6,
      y2: 0.6,
      loss: 0,
      dw5: -0.01,
      dw7: 0,
      db3: -0.02,
      dw1: 0,
      db1: 0,
      newW5: 0.5,
      newW1: 0.3,
    }),
    hints: [
      "How many decimals do your figures have?",
      "Most of these figures are small: with two decimals nothing is left of " +
      "them.",
      "Round to four decimals, as in 0.6388, on the way too.",
    ],
  },
  {
    id: "worksheet-sign-lost",
    when: "a gradient has the wrong sign, as from target minus prediction: " +
      "the step against it goes uphill.",
    seen: "github.com/dennybritz/nn-from-scratch/issues/11; " +
      "github.com/makeyourownneuralnetwork/makeyourownneuralnetwork/issues/82",
    edits: figures({
      dw5: 0.0148,
      dw7: -0.0002,
      db3: 0.0232,
      dw1: 0.0014,
      db1: 0.0027,
      newW5: 0.4985,
      newW1: 0.2999,
    }),
    hints: [
      "Chocolate is predicted too low. Does the loss rise or fall when y1 " +
      "rises?",
      "The difference is prediction minus target, here below 0 for chocolate " +
      "and above 0 for vanilla.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)` is negative; keep its sign " +
      "in all that follows.",
    ],
  },
  {
    id: "worksheet-no-slope",
    when: "a delta lacks the slope of the sigmoid, y * (1 - y): it is the " +
      "bare difference y - t.",
    seen: "github.com/jiexunsee/Neural-Network-with-Python/issues/1; " +
      "github.com/Bot-Academy/NeuralNetworkFromScratch/pull/3",
    edits: figures({
      dw5: -0.0618,
      dw7: 0.0007,
      db3: -0.0968,
      dw1: -0.0056,
      db1: -0.0112,
      newW5: 0.5062,
      newW1: 0.3006,
    }),
    hints: [
      "What lies between z(y1) and y1, and what is its slope?",
      "From L to y1, from y1 to z(y1), from z(y1) to w5: that is three slopes.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`.",
    ],
  },
  {
    id: "worksheet-twice",
    when: "the 2 of the square is kept without the mean's division by 2: " +
      "that makes a gradient twice as large.",
    seen: "github.com/Open-Deep-ML/DML-OpenProblem/issues/54; " +
      "github.com/patrickloeber/MLfromscratch/issues/18",
    edits: figures({
      dw5: -0.0296,
      dw7: 0.0003,
      db3: -0.04635,
      dw1: -0.0027,
      db1: -0.0054,
      newW5: 0.503,
      newW1: 0.3003,
    }),
    hints: [
      "Which two factors of 2 are there on the way from L to y1?",
      "The square brings a 2. The mean over two outputs divides by 2.",
      "`dL/dy1 = 2 * (y1 - t1) / 2 = y1 - t1`.",
    ],
  },
  {
    id: "worksheet-halved",
    when: "the mean's division by 2 is kept without the 2 of the square: " +
      "that makes a gradient half as large.",
    seen: "github.com/omar-florez/scratch_mlp/issues/3 ((y-h)^2 without its 2)",
    edits: figures({
      dw5: -0.0074,
      dw7: 0.0001,
      db3: -0.0116,
      dw1: -0.0007,
      db1: -0.00135,
      newW5: 0.5007,
    }),
    hints: [
      "What is the slope of d squared?",
      "The square brings a 2. The mean over two outputs divides by 2.",
      "`dL/dy1 = 2 * (y1 - t1) / 2 = y1 - t1`.",
    ],
  },
  {
    id: "worksheet-no-slope-twice",
    when: "a delta is 2 * (y - t): the mean's division by 2 and the slope " +
      "of the sigmoid are missing.",
    seen: "github.com/jiexunsee/Neural-Network-with-Python/issues/1; " +
      "github.com/patrickloeber/MLfromscratch/issues/18",
    edits: figures({
      dw5: -0.1236,
      dw7: 0.00135,
      db3: -0.1936,
      newW5: 0.5124,
    }),
    hints: [
      "How many slopes lie between L and z(y1), and which of them do you have?",
      "The mean divides by 2. And between y1 and z(y1) there is a sigmoid.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`.",
    ],
  },
  {
    id: "worksheet-slope-is-output",
    when:
      "the slope of the sigmoid is taken for its output y: the factor 1 - y " +
      "is missing.",
    seen: "typical slip: half of the sigmoid's slope",
    edits: figures({
      dw5: -0.0373,
      dw7: 0.0004,
      db3: -0.0584,
      dw1: -0.0037,
      db1: -0.0074,
      newW5: 0.5037,
      newW1: 0.3004,
    }),
    hints: [
      "Sigmoid is flat where its output is nearly 1. Does your slope say so?",
      "The slope is the output times one minus the output, and never above " +
      "0.25.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`.",
    ],
  },
  {
    id: "worksheet-slope-is-rest",
    when:
      "the slope of the sigmoid is taken for 1 - y: the factor y is missing.",
    seen: "typical slip: half of the sigmoid's slope",
    edits: figures({ dw5: -0.0245, dw7: 0.0003, db3: -0.0384, newW5: 0.5025 }),
    hints: [
      "Sigmoid is flat where its output is nearly 0. Does your slope say so?",
      "The slope is the output times one minus the output, and never above " +
      "0.25.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`.",
    ],
  },
  {
    id: "worksheet-slope-of-tanh",
    when: "the slope is that of tanh, 1 - y^2: these neurons are sigmoids.",
    seen: "typical slip: lesson 2 derives tanh, the worksheet needs sigmoid",
    edits: figures({
      dw5: -0.0393,
      dw7: 0.0004,
      db3: -0.0616,
      dw1: -0.0035,
      db1: -0.0069,
      newW5: 0.5039,
      newW1: 0.3003,
    }),
    hints: [
      "Which activation does this network have, and what is its slope?",
      "The slope of sigmoid is the output times one minus the output. With a " +
      "square it is tanh's.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`.",
    ],
  },
  {
    id: "worksheet-slope-from-sum",
    when: "the slope of the sigmoid was worked out from the sum z: it is " +
      "y * (1 - y), of the neuron's output.",
    seen: "two worksheets of people who did not know the list",
    edits: figures({ dw5: -0.0151, db3: -0.0236 }),
    hints: [
      "Which number did you put into the slope of the sigmoid: z or y?",
      "y * (1 - y) is short because it is written with the output, which the " +
      "forward pass has found already.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`, with y1 = 0.6032.",
    ],
  },
  {
    id: "worksheet-sigmoid-twice",
    when: "the outputs are squashed once more for the slope: y is a sigmoid " +
      "already.",
    seen: "github.com/rasmusbergpalm/DeepLearnToolbox/issues/165; " +
      "github.com/PacktPublishing/Neural-Network-Projects-with-Python/issues/4",
    edits: figures({ dw5: -0.0141, db3: -0.0221, db1: -0.0026, newW5: 0.5014 }),
    hints: [
      "What do you put into the slope: z, y, or sigmoid(y)?",
      "`s * (1 - s)` with s = sigmoid(z). That s is the neuron's output.",
      "`y1 * (1 - y1)` with the y1 of your worksheet, as it is.",
    ],
  },
  {
    id: "worksheet-weight-as-bias",
    when:
      "a weight is treated like a bias: its gradient is delta alone, and not " +
      "times its input.",
    seen: "typical slip: the last factor of the chain is missing",
    edits: figures({
      dw5: -0.0232,
      dw7: 0.0003,
      dw1: -0.0027,
      newW5: 0.5023,
      newW1: 0.3003,
    }),
    hints: [
      "If w5 rises by a little, by how much does z(y1) rise?",
      "In z(y1), w5 is multiplied by h1. That is the last slope of the chain.",
      "`dL/dw5 = delta(y1) * h1`, and `dL/dw1 = delta(h1) * x1`.",
    ],
  },
  {
    id: "worksheet-wrong-factor",
    when:
      "`dw5` multiplies the delta by a half, which is w5 or x1 or nearly h2: " +
      "w5 is multiplied by h1.",
    seen: "stats.stackexchange.com/questions/464262 (w2 instead of h)",
    edits: figures({ dw5: -0.01165, newW5: 0.5012 }),
    hints: [
      "Which number is w5 multiplied by in z(y1)?",
      "A weight's gradient is delta times that number. The weight itself has " +
      "no say in it, nor has another input.",
      "`dL/dw5 = delta(y1) * h1`; delta(y1) times h2 is dL/dw6.",
    ],
  },
  {
    id: "worksheet-times-itself",
    when: "a delta is multiplied by the parameter itself: what counts is the " +
      "number the parameter is multiplied by.",
    seen: "github.com/xnought/backprop-explainer/issues/18; " +
      "stats.stackexchange.com/questions/464262",
    edits: figures({ dw7: -0.0001, db3: -0.0046, db1: -0.0003 }),
    hints: [
      "If w7 rises by a little, by how much does z(y2) rise? Does that " +
      "depend on w7?",
      "The slope of `w * h` with respect to w is h. The slope of `+ b` is 1.",
      "A weight's gradient is delta times its input; a bias's is delta.",
    ],
  },
  {
    id: "worksheet-other-delta",
    when:
      "a gradient uses the other output's delta: w5 and b3 belong to y1, w7 " +
      "to y2.",
    seen: "typical slip: the delta just computed is used on; compare " +
      "github.com/Lupino/bpnn/issues/2",
    edits: figures({ dw5: 0.0002, dw7: -0.0148, db3: 0.0003, newW5: 0.5 }),
    hints: [
      "To which output does w5 lead, and to which w7?",
      "A weight hears from the neuron it leads to.",
      "`dL/dw5 = delta(y1) * h1` and `dL/dw7 = delta(y2) * h1`.",
    ],
  },
  {
    id: "worksheet-local-slope",
    when: "a gradient is only the last slope of its chain: what arrives " +
      "from the loss is missing.",
    seen: "typical slip: the local derivative is taken for the gradient",
    edits: figures({
      dw5: 0.6388,
      dw7: 0.6388,
      db3: 1,
      dw1: 0.5,
      db1: 1,
      newW5: 0.4361,
      newW1: 0.25,
    }),
    hints: [
      "Of what is your figure the slope: of z, or of the loss?",
      "The slope of z is only the last link. Multiply all the slopes from " +
      "the loss on.",
      "`dL/dw5 = delta(y1) * h1` and `dL/db3 = delta(y1)`.",
    ],
  },
  {
    id: "worksheet-from-loss",
    when:
      "the chain begins with the loss itself: its slope, y - t, is what goes " +
      "back.",
    seen: "typical slip: the loss and its gradient get mixed up",
    edits: figures({ dw5: 0.0007, dw7: 0.0007, db3: 0.0011, newW5: 0.4999 }),
    hints: [
      "Which number is at the beginning of your chain?",
      "How large the loss is says nothing of where it falls. Its slope with " +
      "respect to y1 does.",
      "`dL/dy1 = y1 - t1`, about -0.1.",
    ],
  },
  {
    id: "worksheet-square-kept",
    when:
      "the chain begins with the squared difference: the slope of the square " +
      "is wanted, which keeps the sign.",
    seen:
      "github.com/ADGEfficiency/teaching-monolith/issues/1 (wrong derivative " +
      "of the squared error)",
    edits: figures({ dw5: 0.0014, dw7: 0, db3: 0.0022, newW5: 0.4999 }),
    hints: [
      "What is the slope of d squared, and does it still have a square?",
      "A slope may be negative. A square may not.",
      "`dL/dy1 = 2 * (y1 - t1) / 2 = y1 - t1`.",
    ],
  },
  {
    id: "worksheet-loss-sum",
    when: "the loss is not halved: it is the sum of the two squares, and " +
      "chocolate's alone is nearly as much.",
    seen: "github.com/karpathy/nn-zero-to-hero/pull/20",
    edits: figures({ loss: 0.0094 }),
    hints: [
      "How many squares are there, and by how much do you divide?",
      "The mean of two squares is half of their sum.",
      "`((y1 - 0.7)^2 + (y2 - 0.6)^2) / 2`.",
    ],
  },
  {
    id: "worksheet-loss-quarter",
    when:
      "the loss is halved twice, or the mean was taken before the square: it " +
      "is half of what it should be.",
    seen: "github.com/kuleshov-group/aml-book/issues/17",
    edits: figures({ loss: 0.0023 }),
    hints: [
      "How often do you divide by 2, and when: before or after squaring?",
      "Square each difference, add up, divide once. Some books add a factor " +
      "1/2; here there is none.",
      "`((y1 - 0.7)^2 + (y2 - 0.6)^2) / 2`.",
    ],
  },
  {
    id: "worksheet-loss-root",
    when:
      "the loss is the root of the mean square: the worksheet asks for the " +
      "mean square itself.",
    seen: "typical slip: MSE and RMSE get mixed up (compare " +
      "github.com/fastai/fastbook/pull/327)",
    edits: figures({ loss: 0.06845 }),
    hints: [
      "What is the last thing you did to get the loss?",
      "A root turns the mean squared error into another measure. The loss " +
      "stays a square.",
      "`((y1 - 0.7)^2 + (y2 - 0.6)^2) / 2`, and no root.",
    ],
  },
  {
    id: "worksheet-loss-absolute",
    when:
      "the loss is the mean of the differences without signs: they are not " +
      "squared.",
    seen: "typical slip: two measures of error get mixed up",
    edits: figures({ loss: 0.04895 }),
    hints: [
      "Did you square the differences?",
      "0.0968 is nearly 0.1, and the square of 0.1 is 0.01: a square of " +
      "something small is much smaller.",
      "`((y1 - 0.7)^2 + (y2 - 0.6)^2) / 2`.",
    ],
  },
  {
    id: "worksheet-loss-not-squared",
    when:
      "the loss is the mean of the differences themselves: it is negative, " +
      "as nothing is squared.",
    seen: "typical slip: one part of the name is skipped",
    edits: figures({ loss: -0.04785 }),
    hints: [
      "Can a mean of squares be negative?",
      "Too low and too high would cancel. The squares do not.",
      "`((y1 - 0.7)^2 + (y2 - 0.6)^2) / 2`.",
    ],
  },
  {
    id: "worksheet-loss-targets-swapped",
    when: "the loss compares each flavour with the other's target: 0.7 is " +
      "chocolate's, 0.6 vanilla's.",
    seen: "typical slip: two pairs, crosswise",
    edits: figures({ loss: 0.0049 }),
    hints: [
      "Which target belongs to y1?",
      "Chocolate is y1 and 0.7 were sold; vanilla is y2 and 0.6 were sold.",
      "`((y1 - 0.7)^2 + (y2 - 0.6)^2) / 2`.",
    ],
  },
  {
    id: "worksheet-minus-lost",
    when:
      "a negative weight (w3, w6 or w7) is taken as positive: the neuron's " +
      "output is too large.",
    seen: "typical slip: a minus is overlooked when a figure is copied",
    edits: figures({ h2: 0.5275, y1: 0.6502, y2: 0.6885 }),
    hints: [
      "Which of the network's weights are negative?",
      "w3 is -0.1, w6 is -0.2, w7 is -0.3: their products are subtracted.",
      "z(h2) is 0.01; with your h1 and h2, z(y1) is about 0.419 and z(y2) " +
      "about 0.410.",
    ],
    like: [{
      id: "worksheet-no-bias",
      why:
        "in z(h2) both add 0.1: w3's minus counts twice 0.05, and b2 is -0.1",
    }],
  },
  {
    id: "worksheet-bias-minus-lost",
    when:
      "the bias of h2 is added as 0.1: b2 is -0.1, and 0.1 is the bias of h1.",
    seen:
      "typical slip: a minus is overlooked, or the bias next to it is taken",
    edits: figures({ h2: 0.5523 }),
    hints: [
      "Which bias does h2 have?",
      "The hidden neurons have different biases. That of h2 is negative.",
      "z(h2) is `-0.1 * 0.5 + 0.2 * 0.8 - 0.1 = 0.01`.",
    ],
  },
  {
    id: "worksheet-outputs-from-inputs",
    when: "an output neuron reads x1 and x2: it should read h1 and h2.",
    seen: "github.com/farrelmahaztra/micrograd-go commit 926ec65 (in code)",
    edits: figures({ y1: 0.572, y2: 0.6525 }),
    hints: [
      "From where do the arrows come that lead to y1?",
      "The second layer reads what the first one gave.",
      "`z(y1) = w5 * h1 + w6 * h2 + b3`.",
    ],
  },
  {
    id: "worksheet-outputs-from-sums",
    when: "an output neuron reads the hidden sums z: it should read h1 and " +
      "h2, after the sigmoid.",
    seen: "typical slip: z is taken for h",
    edits: figures({ y1: 0.6185, y2: 0.5337 }),
    hints: [
      "What does a neuron hand on: its sum, or the sigmoid of it?",
      "h1 and h2 have been through the sigmoid: 0.57 and 0.01 have not.",
      "`z(y1) = w5 * h1 + w6 * h2 + b3`, with h1 and h2 of your worksheet.",
    ],
  },
  {
    id: "worksheet-inputs-swapped",
    when: "a neuron's weights are swapped: w1 is multiplied by x2 and w2 by " +
      "x1, say.",
    seen: "typical slip: two pairs, crosswise",
    edits: figures({ h1: 0.6318, h2: 0.48, y1: 0.5802, y2: 0.6301 }),
    hints: [
      "Which number belongs to w1, and which to w2?",
      "The first weight goes with the first input: x1 is 0.5 and x2 is 0.8.",
      "`z(h1) = w1 * x1 + w2 * x2 + b1` is 0.57.",
    ],
  },
  {
    id: "worksheet-left-to-right",
    when:
      "a sum was typed from left to right on a calculator that does not do " +
      "the products first: z is another number.",
    seen:
      "typical slip: a simple pocket calculator computes from left to right",
    edits: figures({ h1: 0.6318, h2: 0.505, y1: 0.5646, y2: 0.6237 }),
    hints: [
      "If you type 1 + 2 * 3, does your calculator show 7 or 9?",
      "If it is 9, it computes from left to right. Each product must then be " +
      "worked out alone.",
      "Note 0.3 * 0.5 = 0.15 and 0.4 * 0.8 = 0.32, then add up with the " +
      "bias: z(h1) is 0.57.",
    ],
    like: [{
      id: "worksheet-inputs-swapped",
      why: "both make z(h1) 0.54, and only the first wrong figure is compared",
    }],
  },
  {
    id: "worksheet-crosswise",
    when:
      "a neuron uses a weight of its neighbour: w3 in h1, w2 in h2, w7 in y1 " +
      "or w6 in y2.",
    seen: "primelearnpoint.com/deep-learning/" +
      "backpropagation-solved-numerical-2x2 " +
      "uses another neuron's weight",
    edits: figures({ h1: 0.5424, h2: 0.5646, y1: 0.5911, y2: 0.6163 }),
    hints: [
      "Which two weights lead to h1, and which two leave x1?",
      "A neuron uses the weights of the arrows that lead to it.",
      "h1 has w1 and w2, h2 has w3 and w4, y1 has w5 and w6, y2 has w7 and w8.",
    ],
  },
  {
    id: "worksheet-neurons-swapped",
    when: "a figure is that of the neuron beside it: h1 and h2, or y1 and " +
      "y2, are mixed up.",
    seen: "typical slip: the right figures in the wrong lines",
    edits: figures({ h1: 0.5025, h2: 0.6388, y1: 0.6011, y2: 0.6032 }),
    hints: [
      "Which neuron is it whose z is 0.57, and which line did you put it in?",
      "Your figures are right, but one of them belongs to the neuron next to " +
      "it.",
      "z(h1) is 0.57 and z(h2) is 0.01; y1 is chocolate, y2 vanilla.",
    ],
  },
  {
    id: "worksheet-no-bias",
    when: "a weighted sum lacks the bias: z is its two products only.",
    seen: "typical slip: the last term of the sum is left out",
    edits: figures({ h1: 0.6154, h2: 0.5275, y1: 0.5545, y2: 0.5274 }),
    hints: [
      "How many terms does your sum z(h1) have?",
      "Two products and the bias of the neuron; then comes the sigmoid.",
      "`z(h1) = w1 * x1 + w2 * x2 + b1` is 0.57.",
    ],
  },
  {
    id: "worksheet-bias-outside",
    when:
      "the bias is added after the sigmoid: it belongs into the sum before " +
      "it.",
    seen: "typical slip: the order of bias and activation",
    edits: figures({ h1: 0.7154, h2: 0.4275, y1: 0.7545, y2: 0.8274 }),
    hints: [
      "What comes first, the bias or the sigmoid?",
      "The bias is part of z. The sigmoid is the very last thing a neuron " +
      "does.",
      "`h1 = sigmoid(w1 * x1 + w2 * x2 + b1)`.",
    ],
  },
  {
    id: "worksheet-no-sigmoid",
    when: "a neuron's output is its weighted sum z: the sigmoid is missing.",
    seen: "typical slip: the activation is left out by hand",
    edits: figures({ h1: 0.57, h2: 0.01, y1: 0.4189, y2: 0.4099 }),
    hints: [
      "Is 0.57 the sum of h1 or its output?",
      "Each neuron applies the sigmoid to its sum, the output neurons too.",
      "`h1 = 1 / (1 + e^-0.57)`.",
    ],
  },
  {
    id: "worksheet-exponent-sign",
    when: "the sigmoid was computed with e^z: it is e to the minus z.",
    seen: "github.com/Yorko/mlcourse.ai/issues/640 (the minus in sigma's " +
      "argument missing)",
    edits: figures({ h1: 0.3612, h2: 0.4975, y1: 0.3968, y2: 0.3989 }),
    hints: [
      "z(h1) is positive. Should its sigmoid be above or below 0.5?",
      "Flip the sign of z before the e^x key.",
      "`1 / (1 + e^-z)`: e^-0.57 is 0.565525.",
    ],
  },
  {
    id: "worksheet-no-reciprocal",
    when:
      "the sigmoid was left at 1 + e^-z, as `1 / 1 + e^-z` gives it: the sum " +
      "belongs under the 1.",
    seen: "typical slip: brackets missing, or the key 1/x not pressed",
    edits: figures({ h1: 1.5655, h2: 1.99, y1: 1.6578, y2: 1.6637 }),
    hints: [
      "Can a sigmoid be larger than 1?",
      "The whole sum 1 + e^-z stands under the fraction bar.",
      "`1 / (1 + Math.exp(-0.57))` with brackets; on a calculator, 1/x at " +
      "the end.",
    ],
  },
  {
    id: "worksheet-ten-to-the",
    when:
      "the sigmoid was computed with powers of 10: the key is e^x, beside " +
      "10^x.",
    seen: "typical slip: ln and log, with e^x and 10^x, are neighbouring keys",
    edits: figures({ h1: 0.7879, h2: 0.5058, y1: 0.724, y2: 0.7199 }),
    hints: [
      "What does your key give for an exponent of 1: 2.718 or 10?",
      "The sigmoid needs e, which is 2.718. That is the second function of " +
      "ln, not of log.",
      "e^-0.57 is 0.565525, and e^-0.01 is 0.990050.",
    ],
  },
  {
    id: "worksheet-tanh",
    when:
      "a neuron's output was computed with tanh: these neurons are sigmoids.",
    seen: "typical slip: tanh is what a neuron of lesson 4 has by itself",
    edits: figures({ h1: 0.5154, h2: 0.01, y1: 0.396, y2: 0.3884 }),
    hints: [
      "Which activation does the ice-cream network have?",
      "tanh(0) is 0, sigmoid(0) is 0.5.",
      "`h1 = 1 / (1 + e^-0.57)`.",
    ],
  },
];

/**
 * Slips in a figure or two, where those made of them may be right: each has figures
 * of one check alone, since a check that went right speaks against all that show in it.
 * They come last: where the figures made of them are wrong as well, those above say more.
 */
const inOneFigure: readonly Mistake[] = [
  {
    id: "worksheet-new-w1-not-moved",
    when:
      "`newW1` is still the old weight as far as its decimals tell: with four " +
      "of them, even so small a step shows.",
    seen: "typical slip: the last step rounded away, after a right `newW5`",
    edits: figures({ newW1: 0.3 }),
    hints: [
      "How many decimals does your new w1 have, and where does its step begin?",
      "Its gradient is small, and the step is a tenth of it. Yet it is not " +
      "nothing at the fourth decimal.",
      "`0.3 - 0.1 * dw1`, with your own dw1: subtract, then round to four " +
      "decimals.",
    ],
  },
  {
    id: "worksheet-new-w1-from-w5",
    when: "`newW1` starts from the old w5: each weight moves on from its own " +
      "old value.",
    seen: "typical slip: the line above is copied, and half of it changed",
    edits: figures({ newW1: 0.5001 }),
    hints: [
      "Where was w1 before the step?",
      "The step of w1 is right. It is added to another weight.",
      "`0.3 - 0.1 * dw1`: w5 was 0.5, w1 was 0.3.",
    ],
  },
  {
    id: "worksheet-figure-no-slope",
    when: "a gradient lacks the slope of the sigmoid, y * (1 - y): the " +
      "difference y - t is not a delta yet.",
    seen: "typical slip: one link of the chain is left out, in one line",
    edits: figures({ dw5: -0.0618, dw7: 0.0007, db3: -0.0968 }),
    hints: [
      "What lies between z and the output, and what is its slope?",
      "From L to y1, from y1 to z(y1), from z(y1) to w5: that is three " +
      "slopes. For w7 there are as many.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)`, and `delta(y2) = (y2 - 0.6) " +
      "* y2 * (1 - y2)`.",
    ],
  },
  {
    id: "worksheet-figure-sign",
    when: "`dw5` or `db3` has the sign of t - y: the difference that goes " +
      "back is prediction minus target, y - t.",
    seen:
      "typical slip: target minus prediction, as the error is often written",
    edits: figures({ dw5: 0.0148, db3: 0.0232 }),
    hints: [
      "Chocolate is predicted too low. Does the loss rise or fall when y1 " +
      "rises?",
      "The slope of (y - t) squared is 2 * (y - t). With t - y, all that " +
      "follows has the wrong sign: look at `dw5` and at `db3`.",
      "`delta(y1) = (y1 - 0.7) * y1 * (1 - y1)` is negative, and so are " +
      "`delta(y1) * h1` and dL/db3.",
    ],
  },
  {
    id: "worksheet-figure-halved",
    when:
      "`dw5` or `db3` lacks the 2 of the square: it cancels the division by 2 " +
      "that makes the mean.",
    seen: "typical slip: the mean's division is kept, the 2 of the square lost",
    edits: figures({ dw5: -0.0074, db3: -0.0116 }),
    hints: [
      "What is the slope of d squared?",
      "The square brings a 2. The mean over two outputs divides by 2.",
      "`dL/dy1 = 2 * (y1 - t1) / 2 = y1 - t1`: begin with that, in `dw5` and " +
      "in `db3`.",
    ],
  },
  {
    id: "worksheet-figure-twice",
    when: "`dw5` or `db3` lacks the division by 2 that makes the mean: it " +
      "cancels the 2 of the square.",
    seen: "typical slip: the 2 of the square is kept, the mean's division lost",
    edits: figures({ dw5: -0.0296, db3: -0.04635 }),
    hints: [
      "Which two factors of 2 are there on the way from L to y1?",
      "The square brings a 2. The mean over two outputs divides by 2.",
      "`dL/dy1 = 2 * (y1 - t1) / 2 = y1 - t1`: begin with that, in `dw5` and " +
      "in `db3`.",
    ],
  },
  {
    id: "worksheet-figure-other-delta",
    when: "a gradient is made of the other output's delta: w5 and b3 lead to " +
      "y1, w7 leads to y2.",
    seen: "typical slip: the delta used last is used again",
    edits: figures({ dw5: 0.0002, dw7: -0.0148, db3: 0.0003 }),
    hints: [
      "To which output does w5 lead, and to which w7?",
      "A parameter hears from the neuron it belongs to, and from no other.",
      "`dL/dw5 = delta(y1) * h1`, `dL/dw7 = delta(y2) * h1` and `dL/db3 = " +
      "delta(y1)`.",
    ],
  },
  {
    id: "worksheet-figure-wrong-factor",
    when:
      "`dw5` multiplies the delta of y1 by about a half, as h2, x1 and w5 " +
      "are: in z(y1), w5 is multiplied by h1.",
    seen: "typical slip: the neighbour's output, or the weight itself",
    edits: figures({ dw5: -0.01165 }),
    hints: [
      "Which number is w5 multiplied by in z(y1)?",
      "Times h2 it is the gradient of w6. The weight itself has no say in its " +
      "gradient.",
      "`dL/dw5 = delta(y1) * h1`, with the h1 of your worksheet.",
    ],
  },
  {
    id: "worksheet-bias-zero",
    when:
      "a bias is taken to have no gradient, as it has no input: yet z(y1) " +
      "rises with b3, one to one.",
    seen: 'typical slip: "a bias has no input"',
    edits: figures({ db3: 0 }),
    hints: [
      "If b3 rises by 0.01, by how much does z(y1) rise?",
      "In z(y1) the bias stands alone, or times 1. So the last slope of its " +
      "chain is 1, not 0.",
      "`dL/db3 = delta(y1) * 1`.",
    ],
  },
  {
    id: "worksheet-figure-other-input",
    when: "`dw1` multiplies the delta of h1 by x2: that is the gradient of w2.",
    seen: "typical slip: the next input is taken",
    edits: figures({ dw1: -0.0022 }),
    hints: [
      "Which input is w1 multiplied by in z(h1)?",
      "x1 goes with w1, x2 with w2, forward and backward.",
      "`dL/dw1 = delta(h1) * x1`, and x1 is 0.5.",
    ],
  },
  {
    id: "worksheet-hidden-figure-no-slope",
    when:
      "`dw1` or `db1` lacks the slope of h1's sigmoid: what arrives at h1 " +
      "is not its delta yet.",
    seen: "typical slip: the second sigmoid on the way is left out",
    edits: figures({ dw1: -0.0058, db1: -0.0117 }),
    hints: [
      "How many sigmoids lie between w1 and the loss, on one path?",
      "The first one counted is that of the output. h1 has one as well.",
      "`delta(h1) = dL/dh1 * h1 * (1 - h1)`, then `dL/dw1 = delta(h1) * x1` " +
      "and `dL/db1 = delta(h1)`.",
    ],
  },
  {
    id: "worksheet-hidden-skipped",
    when:
      "`dw1` or `db1` is made of the delta of y1 as it is: the way from y1 " +
      "back to z(h1) is left out.",
    seen: "typical slip: the first layer is treated like the second",
    edits: figures({ dw1: -0.0116, db1: -0.0232 }),
    hints: [
      "What lies between z(y1) and z(h1), and what are the slopes there?",
      "Through w5 the delta of y1 comes to h1, through w7 that of y2. And h1 " +
      "is a sigmoid too.",
      "`delta(h1) = (delta(y1) * w5 + delta(y2) * w7) * h1 * (1 - h1)`.",
    ],
  },
  {
    id: "worksheet-decimal-point",
    when: "the decimal point stands one place off: count the zeros after it " +
      "on your paper.",
    seen: "typical slip: one zero is lost when a figure is typed",
    edits: figures({ dw5: -0.148, db3: -0.232, dw1: -0.014, db1: -0.027 }),
    hints: [
      "How many zeros come after the point on your paper, and how many in the " +
      "file?",
      "The digits are fine, but one place too far to the left. A delta is at " +
      "most a quarter of its difference.",
      "With four decimals the last digit you have stands at the fourth place " +
      "after the point.",
    ],
  },
  {
    id: "worksheet-cut-to-three",
    when:
      "h1 is cut off after the third decimal: four are wanted, the last of " +
      "them rounded.",
    seen: "typical slip: the first three digits of the calculator's display",
    edits: figures({ h1: 0.638 }),
    hints: [
      "How many decimals does your h1 have, and what came after them?",
      "Leave nothing off before the fourth decimal, and look at the fifth to " +
      "round it.",
      "0.12378 is 0.1238 with four decimals, not 0.123: the 8 behind the 7 " +
      "makes it an 8.",
    ],
  },
  {
    id: "worksheet-digits-swapped",
    when: "two digits have changed places: the figure has the digits of the " +
      "result in another order.",
    seen: "typical slip: typed in a hurry",
    edits: figures({ h1: 0.6838, h2: 0.5052, y1: 0.6302, y2: 0.6101 }),
    hints: [
      "Does the file say what your paper says, digit by digit?",
      "The figure is computed well, and typed otherwise.",
      "Two neighbours among the decimals stand the wrong way round: compare " +
      "with your paper or calculator.",
    ],
  },
  {
    id: "worksheet-percent",
    when: "an output is given in percent: the worksheet has it as the " +
      "sigmoid gives it, between 0 and 1.",
    seen: "typical slip: sales are thought of in percent",
    edits: figures({ h1: 63.88, h2: 50.25, y1: 60.32, y2: 60.11 }),
    hints: [
      "Between which two numbers does every sigmoid lie?",
      "The targets are 0.7 and 0.6, not 70 and 60. The loss compares the " +
      "outputs with them.",
      "Divide by 100: 50 percent is 0.5.",
    ],
  },
  {
    id: "worksheet-target-as-output",
    when:
      "y1 is the target, which is what was sold: the worksheet asks what the " +
      "network predicts.",
    seen: "typical slip: the column of the targets is copied",
    edits: figures({ y1: 0.7 }),
    hints: [
      "If y1 were its target, how large would its error be?",
      "The targets are what the network should say. y1 and y2 are what it " +
      "says, before it has learned.",
      "`y1 = sigmoid(w5 * h1 + w6 * h2 + b3)`, and y2 in the same way.",
    ],
  },
];

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  ...inCode,
  ...onPaper,
  ...inOneFigure,
];

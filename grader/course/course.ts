/**
 * The course table: every lesson, its exercise, and its checks.
 *
 * Commands, reports, the README's table and the tests all read this one table.
 * To add a lesson, add its row here and the files that {@linkcode filesOf}
 * derives from the row's number and name.
 *
 * @module
 */
import { type ExerciseLesson, type Lesson, validateCourse } from "./lesson.ts";

/** The lessons in order; the row number is the lesson number. */
export const COURSE: readonly Lesson[] = validateCourse([
  {
    number: 0,
    name: "introduction",
    title: "What a neural network is",
  },
  {
    number: 1,
    name: "value",
    title: "A number that remembers",
    exercise: {
      exports: ["Value"],
      learnt:
        "A Value is a number plus the way it was made: that way can be walked back.",
      checks: [
        {
          name: "fields",
          points: 3,
          idea:
            "A new Value keeps data, op and label, and its grad starts at 0.",
          read: "Four things to remember",
        },
        {
          name: "prev",
          points: 3,
          idea:
            "prev is a Set of the very Values it was given, each of them once.",
          read: "Where it came from",
        },
        {
          name: "backwardStep",
          points: 1,
          idea:
            "A leaf was computed from nothing, so it has nothing to pass on.",
          read: "A step that does nothing yet",
        },
        {
          name: "as text",
          points: 1,
          idea: "A Value in a template string reads Value(data=2).",
          read: "Showing itself",
        },
      ],
    },
  },
  {
    number: 2,
    name: "ops",
    title: "Operations and their local derivatives",
    exercise: {
      exports: [
        "add",
        "mul",
        "pow",
        "exp",
        "tanh",
        "neg",
        "sub",
        "div",
        "sigmoid",
      ],
      learnt:
        "Every operation needs only its own slope; the chain rule multiplies it by the grad that arrives, and += collects.",
      checks: [
        {
          name: "add",
          points: 2,
          idea:
            "A sum passes the grad that arrives at it on to both terms, unchanged.",
          read: "Addition passes it on",
        },
        {
          name: "mul",
          points: 3,
          idea:
            "The slope of a product with respect to one factor is the other factor.",
          read: "Multiplication swaps",
        },
        {
          name: "pow",
          points: 3,
          idea: "The slope of a^n is n * a^(n-1), and n is a plain number.",
          read: "Powers",
        },
        {
          name: "exp",
          points: 2,
          idea: "The slope of e^a is e^a itself.",
          read: "The exponential is its own slope",
        },
        {
          name: "tanh",
          points: 2,
          idea:
            "The slope of tanh(a) is 1 - tanh(a)^2, and it stays finite for any a.",
          read: "tanh squashes",
        },
        {
          name: "plain numbers",
          points: 1,
          idea: "A plain number on either side becomes a leaf with that data.",
          read: "Plain numbers are welcome",
        },
        {
          name: "neg, sub, div",
          points: 2,
          composed: true,
          idea:
            "-a is a * -1, a - b is a + (-b), and a / b is a * b^-1: their gradients come for free.",
          read: "Four for free",
        },
        {
          name: "sigmoid",
          points: 2,
          composed: true,
          idea:
            "sigmoid(a) is 1 / (1 + e^-a), or (1 + tanh(a/2)) / 2, which cannot overflow.",
          read: "sigmoid, two ways to write it",
        },
        {
          name: "used twice",
          points: 2,
          composed: true,
          idea:
            "A value used in two places gets a share from each: add to its grad, never overwrite it.",
          read: "Why += and never =",
        },
        {
          name: "ice-cream neuron",
          points: 1,
          composed: true,
          idea:
            "z = w1*x1 + w2*x2 + b1 and h1 = sigmoid(z), from your own parts.",
          read: "A neuron, already",
        },
        {
          name: "sigmoid far out",
          points: 0,
          stretch: true,
          idea:
            "Written with tanh, the gradient of sigmoid stays finite even at -1000.",
          read: "sigmoid, two ways to write it",
        },
      ],
    },
  },
  {
    number: 3,
    name: "backward",
    title: "Backpropagation",
    exercise: {
      exports: ["topologicalOrder", "backward"],
      learnt:
        "Backpropagation is the chain rule in the right order: nobody passes a grad on before hearing from everything it was used in.",
      checks: [
        {
          name: "order",
          points: 4,
          idea:
            "topologicalOrder lists every value once, each after all it was computed from.",
          read: "Inputs before outputs",
        },
        {
          name: "root",
          points: 1,
          idea: "The slope of a value with respect to itself is 1.",
          read: "Start with 1",
        },
        {
          name: "chain rule",
          points: 2,
          idea:
            "Along a chain the slopes multiply: every backwardStep runs, root first.",
          read: "Slopes multiply along a chain",
        },
        {
          name: "used twice",
          points: 4,
          idea:
            "A value may pass its grad on only after everything it was used in has spoken.",
          read: "Nobody speaks too early",
        },
        {
          name: "random expressions",
          points: 3,
          idea:
            "Nudge an input a little and watch the result: that ratio is the gradient.",
          read: "Check it by nudging",
        },
        {
          name: "adds to what is there",
          points: 1,
          idea:
            "backward clears nothing: two separate results that share a leaf both add to its grad.",
          read: "What backward leaves alone",
        },
        {
          name: "ice-cream gradient",
          points: 1,
          idea:
            "The gradient of one ice-cream neuron, from h1 back to its weights.",
          read: "Slopes multiply along a chain",
        },
        {
          name: "100,000 operations",
          points: 0,
          stretch: true,
          idea:
            "An array as the path, in place of a function that calls itself, does not run out of call stack.",
          read: "How deep it can go",
        },
      ],
    },
  },
  {
    number: 4,
    name: "neuron",
    title: "One neuron",
    exercise: {
      exports: ["Neuron"],
      learnt:
        "A neuron is a weighted sum, a bias and an activation: a few lines on top of your engine.",
      checks: [
        {
          name: "weights and bias",
          points: 2,
          idea:
            "nin weights and one bias, each from one call of random, stretched from [0, 1) to [-1, 1).",
          read: "Starting somewhere random",
        },
        {
          name: "weighted sum",
          points: 3,
          idea: "z = weights[0] * x[0] + weights[1] * x[1] + ... + bias.",
          read: "The weighted sum",
        },
        {
          name: "activation",
          points: 2,
          idea:
            "The output is activation(z); without the option that is tanh(z).",
          read: "The activation",
        },
        {
          name: "parameters",
          points: 1,
          idea: "parameters() lists the very weights, then the bias.",
          read: "What may change",
        },
        {
          name: "wrong length",
          points: 1,
          idea:
            "Inputs that do not fit the weights are a RangeError that says both lengths.",
          read: "When the lengths differ",
        },
        {
          name: "ice-cream neuron",
          points: 1,
          idea: "h1 of the ice-cream network and its gradient, with sigmoid.",
          read: "The first ice-cream neuron",
        },
      ],
    },
  },
  {
    number: 5,
    name: "layer",
    title: "A layer of neurons",
    exercise: {
      exports: ["Layer"],
      learnt:
        "A layer is neurons side by side: the same inputs, different weights, one output each.",
      checks: [
        {
          name: "neurons",
          points: 2,
          idea: "nout different neurons, each with nin weights.",
          read: "Side by side",
        },
        {
          name: "forward",
          points: 2,
          idea:
            "Every neuron gets the same inputs; the outputs come as an array, in order, even of one.",
          read: "One shape of result",
        },
        {
          name: "options",
          points: 1,
          idea: "Activation and random reach every neuron.",
          read: "Passing the options on",
        },
        {
          name: "parameters",
          points: 2,
          idea:
            "One flat list: the first neuron's weights and bias, then the next one's.",
          read: "One flat list of parameters",
        },
        {
          name: "ice-cream layer",
          points: 1,
          idea: "h1 and h2 of the ice-cream network from one call.",
          read: "The hidden ice-cream layer",
        },
      ],
    },
  },
  {
    number: 6,
    name: "mlp",
    title: "A multi-layer perceptron",
    exercise: {
      exports: ["MLP"],
      learnt:
        "A network is layers in a row; its gradient needed no new code at all.",
      checks: [
        {
          name: "shape",
          points: 2,
          idea:
            "Each layer has as many inputs as the layer before it has outputs.",
          read: "Sizes in a row",
        },
        {
          name: "forward",
          points: 3,
          idea:
            "Each layer reads what the one before gave; the result is an array, even of one.",
          read: "Through every layer",
        },
        {
          name: "options",
          points: 1,
          idea: "Activation and random reach every layer.",
          read: "Passing the options on",
        },
        {
          name: "parameters",
          points: 2,
          idea: "All layers' parameters in one flat list, and their number.",
          read: "Counting parameters",
        },
        {
          name: "gradient",
          points: 1,
          idea:
            "Gradients flow from the last output to the first weight and the inputs.",
          read: "The gradient comes for free",
        },
        {
          name: "ice-cream network",
          points: 1,
          idea: "Both predictions of the ice-cream network from one call.",
          read: "The whole ice-cream network",
        },
      ],
    },
  },
  {
    number: 7,
    name: "ice_cream",
    title: "The ice-cream network by hand",
    exercise: {
      exports: [
        "meanSquaredError",
        "gradientDescentStep",
        "zeroGrad",
        "iceCreamNetwork",
        "worksheet",
      ],
      learnt:
        "One step of learning: predict, measure the loss, go back, move against the gradient.",
      checks: [
        {
          name: "mean squared error",
          points: 3,
          idea:
            "The mean, over all predictions, of (prediction - target) squared.",
          read: "How wrong is it?",
        },
        {
          name: "wrong length",
          points: 1,
          idea:
            "Predictions without as many targets are a RangeError that says both lengths.",
          read: "How wrong is it?",
        },
        {
          name: "gradient-descent step",
          points: 2,
          idea:
            "Each data moves against its grad, scaled by the learning rate; the grads stay.",
          read: "The step downhill",
        },
        {
          name: "zero the gradients",
          points: 1,
          idea: "zeroGrad sets every grad to 0 and leaves the data alone.",
          read: "The step downhill",
        },
        {
          name: "ice-cream network",
          points: 2,
          idea:
            "Two inputs, two hidden, two outputs, sigmoid, the twelve parameters.",
          read: "The network and its twelve numbers",
        },
        {
          name: "worksheet: forward",
          points: 2,
          idea: "h1, h2, y1, y2 and the loss, to four decimals.",
          read: "Forward, by hand",
        },
        {
          name: "worksheet: gradients",
          points: 2,
          idea: "dw5, dw7, db3, dw1 and db1, to four decimals.",
          read: "Backward, by hand: the output layer",
        },
        {
          name: "worksheet: update",
          points: 1,
          idea: "new = old - 0.1 * slope, for w5 and w1.",
          read: "The step downhill",
        },
        {
          name: "one step",
          points: 2,
          composed: true,
          idea:
            "Forward, loss, backward, step: all twelve parameters move against their gradients.",
          shows: true,
          read: "The step downhill",
        },
      ],
    },
  },
  {
    number: 8,
    name: "training",
    title: "The training loop",
    exercise: {
      exports: ["train"],
      learnt:
        "Learning is that one step, repeated: you have built a neural network from one number up.",
      checks: [
        {
          name: "losses",
          points: 3,
          idea: "train returns the loss before each step, in order.",
          read: "The loop",
        },
        {
          name: "every output of every example",
          points: 2,
          idea:
            "One mean over all outputs of all examples, and one step for all of them together.",
          read: "All examples at once",
        },
        {
          name: "gradients from zero",
          points: 3,
          idea:
            "Each step's gradient starts at zero: nothing of the step before is left in it.",
          read: "Zero the gradients",
        },
        {
          name: "in place",
          points: 1,
          idea:
            "train changes the model it was given; no steps change nothing.",
          read: "The loop",
        },
        {
          name: "onStep",
          points: 1,
          idea:
            "onStep hears the step, counted from 0, and the loss before it.",
          read: "Watching it learn",
        },
        {
          name: "ice-cream training",
          points: 1,
          idea: "The ice-cream network, trained on: its loss keeps falling.",
          read: "The loop",
        },
        {
          name: "two moons",
          points: 1,
          idea: "Two interleaved half circles are told apart.",
          read: "Two moons",
        },
      ],
    },
  },
]);

/** The lessons that have an exercise. */
export const EXERCISES: readonly ExerciseLesson[] = COURSE.filter(
  (lesson): lesson is ExerciseLesson => lesson.exercise !== undefined,
);

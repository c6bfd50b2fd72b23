/**
 * The sentences on slips with networks and their training.
 *
 * @module
 */

/** By slip; each is handed the place in the file. */
export const NETWORK_SLIP_SENTENCES = {
  "activation-again": (code: string) =>
    `\`${code}\` in \`forward\` is one too many: each neuron applies ` +
    "its activation itself.",
  "assigned-into": (code: string) =>
    `\`${code}\` changes the first of the two, for all that come later: ` +
    "begin with an empty object, `{}`.",
  "backward-each": (code: string) =>
    `\`${code} …\` goes back from every output: \`backward\` is called ` +
    "once, for the loss.",
  "backward-twice": (code: string) =>
    `\`${code}\` runs twice in a step: the second time, grads inside the graph ` +
    "still hold what the first one left. Call it once.",
  "bare-activation": (code: string) =>
    `\`${code}\` stands where the options belong: write ` +
    `\`{ activation: ${code} }\`.`,
  "by-column": (code: string) =>
    `\`${code}\` goes through the outputs column by column, and the targets ` +
    "stand example by example: list both in the same order.",
  "computed-data": (code: string) =>
    `\`${code}()\` works the number out again: \`data\` keeps what was ` +
    "handed in.",
  "counts-inputs": (code: string) =>
    `\`${code}\` counts the inputs: one output comes from each neuron, so ` +
    "count those.",
  "cut": (code: string) =>
    `\`${code}\` is a new leaf with the same number: no gradient gets through ` +
    "it. Hand on the Value itself.",
  "data-summed": (code: string) =>
    `\`${code} …\` adds plain numbers, and no way leads back from those: write ` +
    "`z = add(z, …)`.",
  "default-of-all": (code: string) =>
    `\`${code}\` holds only where no options are given at all: give each ` +
    "its own start value.",
  "default-step": (code: string) =>
    `\`${code}\` gives every Value a step that does something: a new Value's does ` +
    "nothing.",
  "do-first": (code: string) =>
    `\`${code}\` takes the first step before it asks: with 0 steps there is ` +
    "none.",
  "drawn-again": (code: string) =>
    `\`${code}\` in \`forward\` replaces weights or bias in each call: ` +
    "they are made once.",
  "drawn-in-training": (code: string) =>
    `\`${code}\` has no place in \`train\`: the model and the examples ` +
    "are taken as they are.",
  "equal-inputs": (code: string) =>
    `\`${code}\` as a key: of examples with the same inputs only the last is ` +
    "kept, and each counts.",
  "every-pair": (code: string) =>
    `\`${code}\` inside the other loop pairs each weight with every ` +
    "input: each belongs to one, `x[i]`.",
  "few-decimals": (code: string) =>
    `\`${code}\` has too few decimals: the worksheet asks for four.`,
  "first-equal": (code: string) =>
    `\`${code}\` finds the first input that is equal, and two may be: take the ` +
    "place that `map` hands in second.",
  "first-for-all": (code: string) =>
    `\`${code}\` is the same one in every turn: ask the one whose turn it is.`,
  "fixed-layers": (code: string) =>
    `\`${code}\` fixes how many layers there are: go through all of \`layers\`, ` +
    "be it one or ten.",
  "getter": (code: string) =>
    `\`get\` makes a field of \`${code}\`: leave \`get\` out.`,
  "hidden-parameter": (code: string) =>
    `\`${code} …\` has a parameter of that name of its own, which hides the ` +
    "constructor's: write `() => …`.",
  "in-front": (code: string) =>
    `\`${code}(…)\` puts each layer in front of those before it: ` +
    "`push`.",
  "in-onstep": (code: string) =>
    `\`${code}\` stands in the parentheses of \`onStep?.(…)\`: where none is ` +
    "given, nothing in them runs. Give it a line of its own.",
  "index-of-size": (code: string) =>
    `\`${code}(…)\` finds the first of that size, and several may have ` +
    "it: go by the place.",
  "indices-swapped": (code: string) =>
    `In \`${code}\` the two places are swapped: first which example, then ` +
    "which output.",
  "json-copy": (code: string) =>
    `\`${code}(…)\` drops functions, and the options are functions: hand on ` +
    "`options` itself.",
  "kept-total": (code: string) =>
    `\`${code}\` is made once, before the steps, and keeps what earlier ` +
    "steps added: make it inside the loop.",
  "last-answer": (code: string) =>
    `\`${code}\` hands out an earlier answer, though the parameters may have ` +
    "changed: compute anew in each call.",
  "last-skipped": (code: string) =>
    `\`${code}\` leaves out the last step: each of them counts.`,
  "layers-too-many": () =>
    "There is one layer for each number of `nouts`, and no other: none for " +
    "`nin`, and none of another network.",
  "lazy": (code: string) =>
    `\`${code}(…)\` does nothing until somebody goes through it: write ` +
    "`for … of`, or `forEach`.",
  "list-cut": (code: string) =>
    `\`${code}\` leaves some out: all of them count.`,
  "list-only": (code: string) =>
    `\`${code}(…)\` changes the list, not the network: set the \`data\` of ` +
    "the Values in it.",
  "made-anew": (code: string) =>
    `\`${code}\` makes new ones in every call: use those that were made ` +
    "once.",
  "made-when-read": (code: string) =>
    `\`${code}\` makes a new one whenever it is read: make it once, in the ` +
    "constructor.",
  "nested-parameters": (code: string) =>
    `\`${code}\` puts whole lists into the list: ${
      code.startsWith("map")
        ? "`flatMap` takes their elements"
        : "three dots take their elements, `push(...list)`"
    }.`,
  "never-filled": (code: string) =>
    `\`${code}\` stays empty: what the constructor makes has to go ` +
    "there.",
  "newest-first": (code: string) =>
    `\`${code}\` puts the newest in front: it belongs at the end.`,
  "nin-last": (code: string) =>
    `\`${code}\` puts the number of inputs behind the others: it comes first.`,
  "no-past": (code: string) =>
    `No gradient gets through \`${code}\` in \`forward\`: hand on the Values ` +
    "themselves.",
  "not-parameters": (code: string) =>
    `\`${code}\` is handed no parameters: the step is for ` +
    "`model.parameters()`.",
  "not-squared": (code: string) =>
    `The exponent ${code} has no place there: the differences are squared, ` +
    "with 2, and that is all.",
  "now-and-then": (code: string) =>
    `\`${code}\` leaves steps out: each of them counts.`,
  "null-only": (code: string) =>
    `\`${code}\` is true where none was given: that is \`undefined\`. Write ` +
    "`options.onStep?.(…)`.",
  "options-wrapped": (code: string) =>
    `\`${code}\` puts the options one level too deep: hand on ` +
    "`options` itself.",
  "other-default": (code: string) =>
    `\`${code}\` decides where nobody has asked for anything: hand the options ` +
    "on as they come, and the neuron takes tanh.",
  "other-loss": () =>
    "The loss before the first step is the mean of (output - target)^2, over " +
    "all outputs of all examples, each beside the target of its own example " +
    "and place.",
  "other-random": (code: string) =>
    `\`${code}\` is not the \`random\` that was asked for: draw all from ` +
    "that one.",
  "own-activation": (code: string) =>
    `\`${code}\` decides what is for others to decide: hand on the ` +
    "options as they came.",
  "own-generator": (code: string) =>
    `\`${code}\`: without the option, the numbers come from \`Math.random\`, so ` +
    "that no two are the same.",
  "push-two": (code: string) =>
    `\`${code} …)\` pushes two things: a bracket closes too early.`,
  "random-called": (code: string) =>
    `\`${code}\` calls it and gets one number: hand on the function ` +
    "itself.",
  "random-left-out": (code: string) =>
    `\`${code}\` is not handed \`random\`, and draws its number from somewhere ` +
    "else: hand it on.",
  "rate-changed": (code: string) =>
    `\`${code} …\` changes the rate: it stays as it was handed in.`,
  "scaled": (code: string) =>
    `\`${code}(…)\` changes their range: they are drawn from all of [-1, ` +
    "1).",
  "scaled-inputs": (code: string) =>
    `\`${code}\` changes the inputs: they are used as they come.`,
  "shadowed": () =>
    "That arrow function has a parameter `options` of its own, which " +
    "hides the constructor's: leave it out.",
  "shared": (code: string) =>
    `\`${code}\` gives several neurons one and the same: each needs its own.`,
  "shuffled": (code: string) =>
    `\`${code}(…)\` moves one list without the other: \`inputs[i]\` ` +
    "belongs to `targets[i]`.",
  "size-too-many": (code: string) => `\`${code}\` has a size too many.`,
  "small-differences": (code: string) =>
    `\`${code}\` makes an exception of small differences: every one counts.`,
  "small-left-out": (code: string) =>
    `\`${code}\` leaves some parameters where they are: every one moves, be ` +
    "it ever so little.",
  "some-examples": (code: string) =>
    `Each step takes all of the examples: what is \`${code}(…)\` for?`,
  "sorted": (code: string) =>
    `\`${code}\` gives up the order in which values rest on each other: go ` +
    "through the list of the walk from its end instead.",
  "square-of-sum": (code: string) =>
    `\`${code}\` squares the sum of the differences: square each ` +
    "difference, then add up.",
  "step-0": (code: string) => `\`${code}\` is false in step 0.`,
  "step-normed": (code: string) =>
    `\`${code}(…)\` has no place in the step: that is the learning rate times ` +
    "the gradient, as large as it is.",
  "step-of-two": (code: string) => `\`${code}\` leaves out every other one.`,
  "stops-short": (code: string) =>
    `\`${code}\` stops before the end: is anything left out?`,
  "summed-up": (code: string) =>
    `\`${code}\` in \`forward\` is one too many: each neuron's output ` +
    "is an output of the layer.",
  "through-random": (code: string) =>
    `What \`${code}\` gives is stretched to 2 * r - 1 by the neurons: ` +
    "set each parameter's `data` instead.",
  "whole-random": (code: string) =>
    `\`${code}(…)\` makes whole numbers. From [0, 1) to [-1, 1) it is ` +
    "`2 * random() - 1`, and nothing more.",
  "without-object": (code: string) =>
    `\`${code}\` is handed on without its object: write \`(one) => ` +
    "one.parameters()`.",
  "writes-into-input": (code: string) =>
    `\`${code} …\` writes over the inputs that were handed in: put the ` +
    "outputs into a list of their own.",
  "yields-early": (code: string) =>
    `What stands below \`${code}\` runs only when the next is asked for: after ` +
    "the last loss, no step is taken.",
  "zeroed-each": (code: string) =>
    `\`${code}\` runs for each example, so that the step finds the gradients of ` +
    "the last one alone: zero them once, before all examples.",
  "zeroed-late": (code: string) =>
    `\`${code}\` comes after \`backward\`, so the step finds gradients ` +
    "of 0: zero them before `backward`.",
} as const satisfies Readonly<Record<string, (code: string) => string>>;

/**
 * The sentences on slips that can be read off a learner's file.
 *
 * @module
 */

/** By slip; each is handed the place in the file. */
export const SLIP_SENTENCES = {
  "activation-again": (code: string) =>
    `\`${code}\` in \`forward\` is one too many: each neuron applies ` +
    "its activation itself.",
  "adds-incoming": (code: string) =>
    `\`${code}\` adds what arrives: along a chain slopes are multiplied.`,
  "as-value": (code: string) =>
    `\`${code}\` only quiets TypeScript: a plain number stays a number. Make a ` +
    "Value of it.",
  "backward-each": (code: string) =>
    `\`${code} …\` goes back from every output: \`backward\` is called ` +
    "once, for the loss.",
  "by-sign": (code: string) =>
    `\`${code}\` asks for the sign: a negative gradient counts just the ` +
    "same.",
  "called-at-once": (code: string) =>
    `\`${code}\` calls the function at once and keeps what it returns: leave ` +
    "the last `()` out.",
  "compares-in-sort": (code: string) =>
    `The function for \`${code}\` has to return a number below, at or ` +
    "above 0: `a - b`, not `a > b`.",
  "computed-data": (code: string) =>
    `\`${code}()\` works the number out again: \`data\` keeps what was ` +
    "handed in.",
  "constructor-ends": (code: string) =>
    `\`${code}\` ends the constructor: what stands below it is not set.`,
  "constructor-returns": (code: string) =>
    `\`${code}\` in the constructor makes \`new\` give that instead: ` +
    "set the fields of `this`, and return nothing.",
  "crossed": (code: string) =>
    `\`${code}\` takes what the other one has: each adds to its own ` +
    "`grad`.",
  "cut": (code: string) =>
    `\`${code}\` is a new leaf with the same number: no gradient gets through ` +
    "it. Hand on the Value itself.",
  "cut-off": (code: string) =>
    `\`${code}(…)\` cuts numbers off: here they are used as they come.`,
  "decimal-comma": (code: string) =>
    `\`${code}\` has a decimal comma: write \`${code.replace(",", ".")}\`.`,
  "default-step": (code: string) =>
    `\`${code}\` gives every Value a step that does something: a new Value's does ` +
    "nothing.",
  "drawn-again": (code: string) =>
    `\`${code}\` in \`forward\` replaces the weights in each call: they ` +
    "are made once.",
  "ends-early": (code: string) =>
    `\`${code}\` ends the loop early: take all turns.`,
  "every-pair": (code: string) =>
    `\`${code}\` inside the other loop pairs each weight with every ` +
    "input: each belongs to one, `x[i]`.",
  "falls-through": (code: string) =>
    `A \`break\` is missing after \`${code}\`: the next \`case\` runs ` +
    "as well.",
  "first-twice": (code: string) =>
    `\`${code}\` takes the first one before the loop, and the loop ` +
    "begins with it again.",
  "freezes": (code: string) =>
    `\`${code}(…)\` lets nothing be changed any more, and \`grad\` has ` +
    "to be.",
  "from-one": (code: string) =>
    `The loop begins at 1, so \`${code}\` leaves place 0 empty.`,
  "from-result": (code: string) =>
    `\`${code}\` starts from the result: the slope of \`pow\` needs the ` +
    "number that went in.",
  "getter": (code: string) =>
    `\`get\` makes a field of \`${code}\`: leave \`get\` out.`,
  "grad-as-mark": (code: string) =>
    `\`${code}\` does not say what has been visited: it may be there from an ` +
    "earlier pass. Keep visited Values in a Set.",
  "handed-out": (code: string) =>
    `\`${code}(…)\` hands out what was made earlier for the same key: ` +
    "each is made anew.",
  "holes-before": (code: string) =>
    `\`${code}\` has empty places already, and \`push\` adds behind ` +
    "them: begin with `[]`.",
  "in-front": (code: string) =>
    `\`${code}(…)\` puts each layer in front of those before it: ` +
    "`push`.",
  "index-above-0": (code: string) =>
    `\`${code}\` misses place 0: ask for \`>= 0\`, or \`includes\`.`,
  "index-of-size": (code: string) =>
    `\`${code}(…)\` finds the first of that size, and several may have ` +
    "it: go by the place.",
  "indices-swapped": (code: string) =>
    `In \`${code}\` the two places are swapped: first which example, then ` +
    "which output.",
  "kept-field": (code: string) =>
    `\`this.${code}\` keeps what an earlier call left there: ` +
    "start anew in each call, with a variable inside it.",
  "kept-total": (code: string) =>
    `\`${code}\` is made once, before the steps, and keeps what earlier ` +
    "steps added: make it inside the loop.",
  "last-of-several": (code: string) =>
    `\`${code}\` keeps the last of several: the first comes before all ` +
    "that use it.",
  "last-skipped": (code: string) =>
    `\`${code}\` leaves out the last step: each of them counts.`,
  "list-cut": (code: string) =>
    `\`${code}\` leaves some out: all of them count.`,
  "loop-power": () =>
    "A loop that multiplies knows only whole exponents from 0 up: " +
    "`**` takes any.",
  "lowest-level": (code: string) =>
    `\`${code}\` goes by the nearest input: a value comes after the ` +
    "last of its inputs, so `Math.max`.",
  "made-anew": (code: string) =>
    `\`${code}\` makes new ones in every call: use those that were made ` +
    "once.",
  "map-dropped": (code: string) =>
    `\`${code}\` only makes a new list, and nothing keeps it.`,
  "mirrored": (code: string) =>
    `\`${code}\` runs from 1 down: stretch first, then take 1 off, \`2 ` +
    "* r - 1`.",
  "never-filled": (code: string) =>
    `\`${code}\` stays empty: what the constructor makes has to go ` +
    "there.",
  "newest-first": (code: string) =>
    `\`${code}(…)\` puts the newest in front: \`push\` adds at the end.`,
  "no-past": (code: string) =>
    `\`${code}(…)\` in \`forward\` makes a leaf, and no gradient gets ` +
    "through it: hand on the Values themselves.",
  "not-compares": (code: string) =>
    `\`${code}\` compares \`true\` or \`false\` with what follows: ` +
    "write `!==`.",
  "not-parameters": (code: string) =>
    `\`${code}\` is handed no parameters: the step is for ` +
    "`model.parameters()`.",
  "not-squared": (code: string) =>
    `The exponent of the differences is ${code}: they are squared, so it is 2.`,
  "not-thrown": (code: string) =>
    `\`${code}(…)\` only makes the error: \`throw\` it.`,
  "of-class-number": (code: string) =>
    `\`${code}\` is false for a plain number: ask \`typeof a === ` +
    '"number"`.',
  "one-for-all": (code: string) =>
    `Of \`${code}\` there is one for the whole file, and all calls ` +
    "share it: make it inside.",
  "options-wrapped": (code: string) =>
    `\`${code}\` puts the options one level too deep: hand on ` +
    "`options` itself.",
  "overwrites": (code: string) =>
    `\`${code}\` replaces what is there, and a Value that is used twice needs ` +
    "both shares: add them, with `+=`.",
  "own-activation": (code: string) =>
    `\`${code}\` decides what is for others to decide: hand on the ` +
    "options as they came.",
  "plain-quotes": (code: string) =>
    `\`${code}\` stands in ordinary quotes, and is text there: use ` +
    "backticks.",
  "power-of-product": (code: string) =>
    `\`${code}\` takes the power of the product: it belongs to \`b\` ` +
    "alone.",
  "precedence": (code: string) =>
    `In \`${code}\` the power comes first, and then 1 is taken off: put ` +
    "brackets around the exponent less 1.",
  "push-two": (code: string) =>
    `\`${code} …)\` pushes two things: a bracket closes too early.`,
  "put-off": (code: string) =>
    `\`${code}\` puts off what comes next until after the call has ` +
    "returned: do it at once.",
  "random-called": (code: string) =>
    `\`${code}\` calls it and gets one number: hand on the function ` +
    "itself.",
  "rate-changed": (code: string) =>
    `\`${code} …\` changes the rate: it stays as it was handed in.`,
  "rate-in-brackets": (code: string) =>
    `In \`${code} …\` the brackets stand in the wrong place: the rate ` +
    "times the grad is taken off.",
  "raw-operand": (code: string) =>
    `\`${code}\` may be a plain number: use the Value that was made of ` +
    "it, everywhere.",
  "return-goes-on": (code: string) =>
    `\`${code}\` in the loop ends the whole call: \`continue\` goes on ` +
    "with the next.",
  "returns-in-loop": (code: string) =>
    `\`${code}\` ends the loop in its first turn: drop the \`return\`, or put ` +
    "it after the loop.",
  "returns-input": (code: string) =>
    `\`${code}\` hands back the operand itself: every operation makes a new ` +
    "Value.",
  "reversed-twice": (code: string) =>
    `\`${code}\` turns the list round, and the loop reads it from its end: ` +
    "do only one of the two.",
  "rounded": (code: string) =>
    `\`${code}(…)\` rounds: here numbers are used as they come.`,
  "same-operands": (code: string) =>
    `\`${code}\` needs no case of its own: both shares are added, one ` +
    "after the other.",
  "scaled": (code: string) =>
    `\`${code}(…)\` makes them smaller: they are drawn from all of [-1, ` +
    "1).",
  "seen-not-handed-on": (code: string) =>
    `\`${code}\` is not handed on: each call begins with an empty one.`,
  "set-anew": (code: string) =>
    `\`${code}\` is made anew in every call, ` +
    "so it remembers nothing: make it once, outside.",
  "shadowed": () =>
    "That arrow function has a parameter `options` of its own, which " +
    "hides the constructor's: leave it out.",
  "shared": (code: string) =>
    `\`${code}\` gives several neurons one and the same: each needs its own.`,
  "shares-multiplied": (code: string) =>
    `\`${code}\` multiplies what is there: slopes are multiplied, ` +
    "shares are added, with `+=`.",
  "shuffled": (code: string) =>
    `\`${code}(…)\` moves one list without the other: \`inputs[i]\` ` +
    "belongs to `targets[i]`.",
  "size-too-many": (code: string) => `\`${code}\` has a size too many.`,
  "sorted": (code: string) =>
    `\`${code}\` gives up the order in which values rest on each other: go ` +
    "through the list of the walk from its end instead.",
  "step-0": (code: string) => `\`${code}\` is false in step 0.`,
  "step-of-two": (code: string) => `\`${code}\` leaves out every other one.`,
  "stops-short": (code: string) =>
    `\`${code}\` stops before the end: something is left out.`,
  "stub-left": (code: string) =>
    `The line \`${code}\` of the stub is still there: delete it, as ` +
    "what it asks for is written.",
  "summed-up": (code: string) =>
    `\`${code}\` in \`forward\` is one too many: each neuron's output ` +
    "is an output of the layer.",
  "text-as-mark": (code: string) =>
    `\`${code}\` stands for the Value there, and different Values may have the ` +
    "same. Keep visited Values in a Set.",
  "through-random": (code: string) =>
    `What \`${code}\` gives is stretched to 2 * r - 1 by the neurons: ` +
    "set each parameter's `data` instead.",
  "two-inputs": (code: string) =>
    `\`${code}\` takes two inputs, and there may be more: go through ` +
    "all of `prev`.",
  "uncalled": (code: string) =>
    `\`${code}\` is a function that nobody calls: leave \`() =>\` out.`,
  "unreached": (code: string) =>
    `\`${code}\` ends the function: what stands below it never runs.`,
  "unused": (code: string) => `\`${code}\` is handed in, and never used.`,
  "whole-list": (code: string) =>
    `\`${code}\` keeps the whole list: a size is one number of it.`,
  "without-object": (code: string) =>
    `\`${code}\` is handed on without its object: write \`(one) => ` +
    "one.parameters()`.",
  "zero-apart": (code: string) =>
    `\`${code}\` makes an exception of a number that is 0, and there ` +
    "is none: the rule holds for it as well.",
  "zeroed-late": (code: string) =>
    `\`${code}\` comes after \`backward\`, so the step finds gradients ` +
    "of 0: zero them before `backward`.",
  "bare-activation": (code: string) =>
    `\`${code}\` stands where the options belong: write ` +
    `\`{ activation: ${code} }\`.`,
  "default-of-all": (code: string) =>
    `\`${code}\` holds only where no options are given at all: give each ` +
    "its own start value.",
  "do-first": (code: string) =>
    `\`${code}\` takes the first step before it asks: with 0 steps there is ` +
    "none.",
  "drawn-in-training": (code: string) =>
    `\`${code}\` in \`train\` changes what was handed in: the model is ` +
    "trained as it is.",
  "hides": (code: string) =>
    `There are two \`${code}\`: the inner one hides the outer, which stays as ` +
    "it was. Declare it once.",
  "list-only": (code: string) =>
    `\`${code}(…)\` changes the list, not the network: set the \`data\` of ` +
    "the Values in it.",
  "old-number": (code: string) =>
    `\`${code}\` hands on the old number and counts afterwards: write ` +
    "`i + 1`.",
  "other-random": (code: string) =>
    `\`${code}\` is not the \`random\` that was asked for: draw all from ` +
    "that one.",
  "prev-changed": (code: string) =>
    `\`${code}(…)\` changes \`prev\` itself, under another name: only read it, ` +
    "or copy it.",
  "same-list": (code: string) =>
    `\`${code}\` is the list that was handed in, under another name: begin ` +
    "with a new one, `[]`.",
  "static": (code: string) =>
    `\`${code}\` belongs to the class, and all share it: leave \`static\` ` +
    "out.",
} as const satisfies Readonly<Record<string, (code: string) => string>>;

/** A slip that can be read off a file. */
export type Slip = keyof typeof SLIP_SENTENCES;

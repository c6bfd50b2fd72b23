/**
 * The sentences on slips that can be read off a learner's file.
 *
 * @module
 */
import { NETWORK_SLIP_SENTENCES } from "./network_slip_sentences.ts";
import { WALK_SLIP_SENTENCES } from "./walk_slip_sentences.ts";

/** By slip; each is handed the place in the file. */
export const SLIP_SENTENCES = {
  ...NETWORK_SLIP_SENTENCES,
  ...WALK_SLIP_SENTENCES,
  "adds-incoming": (code: string) =>
    `\`${code}\` adds what arrives: along a chain slopes are multiplied.`,
  "arrow": (code: string) =>
    `\`${code}\` compares, "is less than minus", and sets nothing: write \`=\` or \`+=\`.`,
  "as-value": (code: string) =>
    `\`${code}\` only quiets TypeScript: a plain number stays a number. Make a ` +
    "Value of it.",
  "assigned-at-once": (code: string) =>
    `\`${code} = …\` works out both before it sets one: where both are the same ` +
    "Value, a share is lost. Add one after the other, with `+=`.",
  "base-for-exponent": (code: string) =>
    `\`${code}\` asks for the base: it is the exponent 0 that has a line of ` +
    "its own.",
  "before-constructor": (code: string) =>
    `\`${code} = …\` is worked out before the constructor runs: ` +
    (code === "parameterCount"
      ? "make it a getter, with `get`."
      : "set it there."),
  "by-sign": (code: string) =>
    `\`${code}\` asks for the sign: a negative gradient counts just the ` +
    "same.",
  "called-at-once": (code: string) =>
    `\`${code}\` calls the function at once and keeps what it returns: leave ` +
    "the last `()` out.",
  "changed-options": (code: string) =>
    `\`${code}\` is another one after the call, and it belongs to whoever ` +
    "calls: change one of your own.",
  "compares-in-sort": (code: string) =>
    `The function for \`${code}\` has to return a number below, at or ` +
    "above 0: `a - b`, not `a > b`.",
  "constructor-ends": (code: string) =>
    `\`${code}\` ends the constructor: what stands below it is not set.`,
  "constructor-returns": (code: string) =>
    `\`${code}\` in the constructor makes \`new\` give that instead: ` +
    "set the fields of `this`, and return nothing.",
  "copies": () =>
    "`prev` holds other Values than the operands: hand on the very Value that " +
    "came, and make one only of a number.",
  "crossed": (code: string) =>
    `\`${code}\` takes what the other one has: each adds to its own ` +
    "`grad`.",
  "cut-off": (code: string) =>
    `\`${code}(…)\` cuts numbers off: here they are used as they come.`,
  "decimal-comma": (code: string) =>
    `\`${code}\` has a decimal comma: write \`${code.replace(",", ".")}\`.`,
  "divided-each-turn": (code: string) =>
    `\`${code}…\` divides in every turn: add up first, and divide once.`,
  "divided-step": (code: string) =>
    `\`${code}\` makes each step smaller: every parameter takes the whole ` +
    "of its own.",
  "else-if-operand": () =>
    "After `else if` the second operand stays as it is where the first is a " +
    "number too: give each an `if` of its own.",
  "ends-early": (code: string) =>
    `\`${code}\` ends the loop early: take all turns.`,
  "falls-through": (code: string) =>
    `A \`break\` is missing after \`${code}\`: the next \`case\` runs ` +
    "as well.",
  "falsy-zero": (code: string) =>
    `This error is thrown by your own code: \`${code}\` is true for 0 as well, ` +
    "and 0 is a number like any other.",
  "filtered-out": (code: string) =>
    `\`${code}\` leaves out both operands where they are one Value: go by ` +
    "their places.",
  "first-twice": (code: string) =>
    `\`${code}\` takes the first one before the loop, and the loop ` +
    "begins with it again.",
  "for-commas": () =>
    "The three parts of a `for` are parted by semicolons: " +
    "`for (let i = 0; i < n; i++)`.",
  "freezes": (code: string) =>
    `\`${code}(…)\` lets nothing be changed any more, and \`grad\` has ` +
    "to be.",
  "from-neighbour": (code: string) =>
    `\`${code}\` takes the grad of the other operand: the share comes from the ` +
    "result, from its `grad`.",
  "from-one": (code: string) =>
    `The loop begins at 1, so \`${code}\` leaves place 0 empty.`,
  "from-result": (code: string) =>
    `\`${code}\` starts from the result: the slope of \`pow\` needs the ` +
    "number that went in.",
  "handed-out": (code: string) =>
    `\`${code}\` hands out what was made earlier for the same key: ` +
    "make each anew.",
  "hides": (code: string) =>
    `There are two \`${code}\`: the inner one hides the outer, which stays as ` +
    "it was. Declare it once.",
  "hides-method": (code: string) =>
    `\`${code}\` puts a field in front of the method of that name, which ` +
    "cannot be called again: use a variable, `const list = []`.",
  "holes-before": (code: string) =>
    `\`${code}\` has empty places already, and \`push\` adds behind ` +
    "them: begin with `[]`.",
  "index-above-0": (code: string) =>
    `\`${code}\` misses place 0: ask for \`>= 0\`, or \`includes\`.`,
  "kept-field": (code: string) =>
    `\`this.${code}\` is the same for all calls: start anew in each, with a ` +
    "variable inside it.",
  "keyword-argument": (code: string) =>
    `\`${code}\` names no argument in this language: ` +
    (/^(?:activation|random|steps|learningRate|onStep)\b/.test(code)
      ? `hand over an object, \`{ ${code.replace(/\s*=\s*/, ": ")} }\`.`
      : "arguments go by their place."),
  "leaf-changes": () =>
    "The step of a leaf changes the leaf's own `grad`: it has to leave " +
    "everything as it is.",
  "list-is-true": (code: string) =>
    `\`${code}\` goes on for ever, as an empty list counts as true as well: ` +
    "ask for its `length > 0`.",
  "local-field": (code: string) =>
    `\`${code}\` makes a variable that ends with the constructor: the field ` +
    `is \`this.${code.split(" ")[1]}\`.`,
  "loop-power": () =>
    "A loop that multiplies knows only whole exponents from 0 up: " +
    "`**` takes any.",
  "map-dropped": (code: string) =>
    `\`${code}\` only makes a new list, and nothing keeps it.`,
  "map-of-inputs": (code: string) =>
    `\`${code}\` has each Value once: where both operands are one Value, one share ` +
    "is lost. Keep them in a list.",
  "mirrored": (code: string) =>
    `\`${code}\` runs from 1 down: stretch first, then take 1 off, \`2 ` +
    "* r - 1`.",
  "no-dollar": (code: string) =>
    `A \`$\` is missing before \`${code}\`: without it those very letters stand ` +
    "in the text.",
  "no-start": (start: string) =>
    "`reduce` without a second argument starts with the first element itself: " +
    `hand in ${start}.`,
  "not-compares": (code: string) =>
    `\`${code}\` compares \`true\` or \`false\` with what follows: ` +
    "write `!==`.",
  "not-thrown": (code: string) =>
    `\`${code}(…)\` only makes the error: \`throw\` it.`,
  "nothing-at-0": (code: string) =>
    `The step of \`${code}\` adds nothing at 0: what does its formula come to?`,
  "nudged": (code: string) =>
    `\`${code}\` changes the number: it is used as it comes.`,
  "of-class-number": (code: string) =>
    `\`${code}\` is false for a plain number: ask \`typeof a === ` +
    '"number"`.',
  "one-for-all": (code: string) =>
    `There is one \`${code}\` for the whole file, shared by all: each call, or ` +
    "each object, needs its own.",
  "one-in-all-places": (code: string) =>
    `\`fill\` puts one and the same \`${code}\` into every place: make each ` +
    "anew, with `Array.from({ length: n }, () => …)`.",
  "one-less-in-size": (code: string) =>
    `\`${code}\` makes it one less in size: the new exponent is n - 1 below 0 as ` +
    "well, and -1 becomes -2.",
  "op-of-power": () =>
    "`data` is right, and `op` is another text: that of a power is two stars " +
    "and the number of the exponent, in backticks: `**${exponent}`.",
  "operand-turned": (code: string) =>
    `\`${code}\` changes the operand itself, for all who use it: \`neg\`, \`mul\` ` +
    "and `pow` make a new Value.",
  "other-op": () =>
    "`data` is right, and `op` is another text: each letter and each blank " +
    "of it counts.",
  "others-result": (code: string) =>
    `\`${code}\` hands back what another operation makes, with its op: make a ` +
    "Value here, with an op and a step of its own.",
  "overwrites": (code: string) =>
    `\`${code}\` replaces what is there, and a Value that is used twice needs ` +
    "both shares: add them, with `+=`.",
  "place-in-round": (code: string) =>
    `\`${code}\` calls a list: a place of it stands in square brackets, \`${
      code.replace("(", "[").replace(/\)$/, "]")
    }\`.`,
  "plain-quotes": (code: string) =>
    `\`${code}\` stands in ordinary quotes, and is text there: use ` +
    "backticks.",
  "power-of-product": (code: string) =>
    `\`${code}\` takes the power of the product: it belongs to \`b\` ` +
    "alone.",
  "precedence": (code: string) =>
    `In \`${code}\` the power comes first, and then 1 is taken off: put ` +
    "brackets around the exponent less 1.",
  "push-result": (code: string) =>
    `\`${code}(…)\` returns how long the list is now, a number: return the ` +
    "list itself.",
  "put-off": (code: string) =>
    `\`${code}\` puts off what comes next until after the call has ` +
    "returned: do it at once.",
  "rate-in-brackets": (code: string) =>
    `In \`${code} …\` the brackets stand in the wrong place: the rate ` +
    "times the grad is taken off.",
  "raw-operand": (code: string) =>
    code.includes(", ")
      ? `\`${code.replace(", ", "` and `")}\` may be plain numbers: use the ` +
        "Values that were made of them, everywhere."
      : `\`${code}\` may be a plain number: use the Value that was made of ` +
        "it, everywhere.",
  "return-goes-on": (code: string) =>
    `\`${code}\` in the loop leaves out all that comes after it: \`continue\` ` +
    "goes on with the next.",
  "returns-in-loop": (code: string) =>
    `\`${code}\` ends the loop in its first turn: drop the \`return\`, or put ` +
    "it after the loop.",
  "returns-input": (code: string) =>
    `\`${code}\` hands back the operand itself: every operation makes a new ` +
    "Value.",
  "rounded": (code: string) =>
    `\`${code}(…)\` rounds: here numbers are used as they come.`,
  "runs-the-step": (code: string) =>
    `\`${code}\` runs a step: an operation only gives one to its result, and ` +
    "no step calls another.",
  "same-list": (code: string) =>
    `\`${code}\` is the list that was handed in, under another name: make ` +
    "one of your own.",
  "same-operands": (code: string) =>
    `\`${code}\` needs no case of its own: both shares are added, one ` +
    "after the other.",
  "same-text": (code: string) =>
    `\`${code}\` is the same for every Value: put \`this.data\` into the text.`,
  "shares-multiplied": (code: string) =>
    `\`${code}\` multiplies what is there: slopes are multiplied, ` +
    "shares are added, with `+=`.",
  "short-floats": (code: string) =>
    `\`${code}\` keeps only about seven digits of a number: ` +
    (code === "Math.fround"
      ? "leave each number as it is."
      : "use plain numbers in a plain list."),
  "sign-apart": (code: string) =>
    `\`${code}\` makes an exception, and there is none: the rule holds for ` +
    "every number.",
  "slope-in-part": (code: string) =>
    `In \`${code}\` only the square is multiplied by what arrives: put brackets ` +
    "around the whole slope, 1 and all.",
  "squares-sum": (code: string) =>
    `\`${code}\` is the sum of all differences, and then squared: square each ` +
    "difference first, and add those up.",
  "static": (code: string) =>
    `\`${code}\` belongs to the class, and all share it: leave \`static\` ` +
    "out.",
  "static-list": (code: string) =>
    `There is one \`${code}\` for all objects of the class: give each a list ` +
    "of its own, `[]`.",
  "step-added": (code: string) =>
    `\`${code}\` is put together from others, whose steps pass all of it back: ` +
    "it needs no step of its own.",
  "step-as-grad": (code: string) =>
    `\`${code}\` puts the step into \`grad\`, where a number belongs: keep it ` +
    "as `out.backwardStep`.",
  "step-called": (code: string) =>
    `\`${code}\` calls the function, and keeps what it returns: without \`()\` ` +
    "it is the function itself.",
  "stub-left": (code: string) =>
    `The line \`${code}\` of the stub is still there: delete it, as ` +
    "what it asks for is written.",
  "text-of-itself": (code: string) =>
    `\`${code}\` asks \`toString\` for the text that it is making, without ` +
    "end: put `this.data` there.",
  "text-thrown": (code: string) =>
    `A text is thrown there, and no error: write \`throw new ${code}(…)\` ` +
    "with the text inside.",
  "to-itself": (code: string) =>
    `\`${code}\` gives a variable to itself: the field of the object is ` +
    `\`this.${code.split(" ")[0]}\`.`,
  "told-afterwards": (code: string) =>
    `\`${code}\` calls \`onStep\` when all is over: call it inside the loop, in ` +
    "each step.",
  "twice-for-half": (code: string) =>
    `\`${code}\` goes the wrong way: the sigmoid is made of tanh(a / 2).`,
  "uncalled": (code: string) =>
    `\`${code}\` is a function that nobody calls: leave \`() =>\` out.`,
  "unreached": (code: string) =>
    `\`${code}\` ends the function: what stands below it never runs.`,
  "unused": (code: string) => `\`${code}\` is handed in, and never used.`,
  "value-in-step": (code: string) =>
    `\`${code}\` makes a Value, and here it is computed with plain numbers: ` +
    "write it with operators, and with `.data` of each Value.",
  "whole-list": (code: string) =>
    `\`${code}\` keeps the whole list: a size is one number of it.`,
  "whole-only": (code: string) =>
    `This error is thrown by your own code: \`${code}\` refuses all but whole ` +
    "numbers.",
  "zero-apart": (code: string) =>
    code.includes(", ")
      ? `\`${code.replace(", ", "` and `")}\` make an exception of a number ` +
        "that is 0, and there is none: the rule holds for it as well."
      : `\`${code}\` makes an exception of a number that is 0, and there ` +
        "is none: the rule holds for it as well.",
} as const satisfies Readonly<Record<string, (code: string) => string>>;

/** A slip that can be read off a file. */
export type Slip = keyof typeof SLIP_SENTENCES;

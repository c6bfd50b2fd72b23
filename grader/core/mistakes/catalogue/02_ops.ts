/**
 * What people get wrong in exercise 2.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/**
 * Of several that explain as much, the first is named: so what is wrong in one
 * composed operation stands before what is wrong in its parts.
 */
export const mistakes: readonly Mistake[] = [
  {
    id: "neg-unchanged",
    when: "`neg` returns its operand with its sign unchanged: `sub` then " +
      "adds.",
    seen: "github.com/a9raag/micrograd engine.cpp (`neg` returns itself)",
    edits: [
      ["return mul(a, -1);", "return mul(a, 1);"],
    ],
    hints: [
      "What is neg(4).data in your code?",
      "Which number turns 4 into -4 when it is multiplied by it?",
      "Multiply by -1.",
    ],
  },
  {
    id: "neg-no-step",
    when: "`neg` makes a Value without a step: what is negated or " +
      "subtracted gets no gradient.",
    seen: "github.com/farrelmahaztra/micrograd-go pkg/engine/engine.go " +
      "(Neg)",
    edits: [
      [
        "return mul(a, -1);",
        "const x = toValue(a);\n" +
        '  return new Value(-x.data, [x], "neg");',
      ],
    ],
    hints: [
      "Which step does the result of your `neg` have?",
      "A Value made directly has the leaf's step, which does nothing. " +
      "A result of `mul` brings a step along.",
      "Compose it from an operation you have: a * -1.",
    ],
  },
  {
    id: "neg-detached",
    when:
      "the way back from `neg` does not lead to its operand: a Value made of the number alone forgets where it came from.",
    seen: "typical slip: `-a.data` is the shortest way to the right number",
    edits: [
      ["return mul(a, -1);", "return new Value(-toValue(a).data);"],
    ],
    hints: [
      "What is in the `prev` of your neg(a)? Can a gradient find its " +
      "way back to a?",
      "With the number alone the way back is lost. Composed from " +
      "operations, the result remembers it.",
      "Compose it from an operation you have: a * -1.",
    ],
  },
  {
    id: "neg-slope-result",
    when: "`neg` takes its result as the slope: it should be -1, whatever " +
      "the number.",
    seen: "a public JavaScript file (found in a code index that names no " +
      "repository)",
    edits: [
      [
        "return mul(a, -1);",
        "const x = toValue(a);\n" +
        '  const out = new Value(-x.data, [x], "neg");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += out.data * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "At a = 4, raise a by 0.001. By how much does -a change?",
      "The slope is the same everywhere: -1. As a product with -1, it " +
      "comes by itself.",
      "Compose it as a * -1, or use -1 as the slope.",
    ],
  },
  {
    id: "sub-order",
    when: "`sub` takes the first operand from the second: sub(2, 5) gives " +
      "3 instead of -3.",
    seen: "github.com/bpesquet/pyfit/issues/1 (order in __rsub__); " +
      "github.com/tiandiweizun/autodiff/issues/1",
    edits: [
      ["return add(a, neg(b));", "return add(b, neg(a));"],
    ],
    hints: [
      "What is sub(2, 5).data in your code: -3 or 3?",
      "a - b is a + (-b): the second operand is the one that is " +
      "negated.",
      "Call `add` with `a` and `neg(b)`.",
    ],
  },
  {
    id: "sub-adds",
    when: "`sub` does not negate its second operand: sub(2, 5) gives 7.",
    seen: "typical slip: copied from add, the sign still to be changed",
    edits: [
      ["return add(a, neg(b));", "return add(a, b);"],
    ],
    hints: [
      "What is sub(2, 5).data in your code?",
      "a - b is a + (-b). Is there a minus anywhere in your `sub`?",
      "Call `add` with `a` and `neg(b)`.",
    ],
  },
  {
    id: "sub-plain-minus",
    when: "`sub` puts a minus sign before the operand itself: for a Value " +
      "that gives NaN.",
    seen: "typical slip: `-b` reads like the formula, and works for plain " +
      "numbers",
    edits: [
      ["return add(a, neg(b));", "return add(a, -(b as number));"],
    ],
    hints: [
      "What is -b in JavaScript when b is a Value?",
      "JavaScript cannot negate a Value; it makes NaN of it. The " +
      "function you wrote before can.",
      "Write `neg(b)` in place of `-b`.",
    ],
  },
  {
    id: "sub-detached",
    when: "`sub` takes its second operand's number only: the gradient " +
      "never reaches that operand.",
    seen: "typical slip: `-b.data` gives the right difference",
    edits: [
      ["return add(a, neg(b));", "return add(a, -toValue(b).data);"],
    ],
    hints: [
      "After c = sub(2, a): can one get from c back to a, by `prev`?",
      "The number alone does not remember where it came from. Negate " +
      "the Value, not its data.",
      "Use `neg(b)`, which is a Value and remembers b.",
    ],
  },
  {
    id: "sub-both-plus",
    when:
      "what `sub` subtracts gets its gradient with a plus: its slope is -1, " +
      "and one minus does it.",
    seen: "github.com/KhawajaAbaid/micrograd_c/issues/1; " +
      "github.com/jeffreywolberg/microgradCpp 7639d43",
    edits: [
      [
        "return add(a, neg(b));",
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        '  const out = new Value(x.data - y.data, [x, y], "-");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += out.grad;\n" +
        "    y.grad += out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "At 5 - 2, raise the 2 by 0.001. Does the difference rise or " +
      "fall?",
      "What is subtracted has the slope -1. Composed from `add` and " +
      "`neg`, that comes by itself.",
      "Make it `add` of `a` and `neg(b)`, or change the sign in the " +
      "second line of the step.",
    ],
  },
  {
    id: "sub-signs-swapped",
    when: "`sub` gives the minus to the first operand instead of the " +
      "second: both gradients have the wrong sign.",
    seen: "github.com/kfish/micrograd-cpp-2023 commit 4116330",
    edits: [
      [
        "return add(a, neg(b));",
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        '  const out = new Value(x.data - y.data, [x, y], "-");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad -= out.grad;\n" +
        "    y.grad += out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "At 5 - 2, raise the 5 by 0.001. Does the difference rise or " +
      "fall? And for the 2?",
      "The first operand has the slope 1, the second -1. Composed from " +
      "`add` and `neg`, that comes by itself.",
      "Make it `add` of `a` and `neg(b)`, or swap the signs in the " +
      "step.",
    ],
  },
  {
    id: "sub-no-step",
    when: "`sub` makes a Value without a step: the difference is right, " +
      "and no gradient passes.",
    seen: "github.com/Raghuboi/ts-micrograd src/engine/value.ts (subtract " +
      "and divide)",
    edits: [
      [
        "return add(a, neg(b));",
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        '  return new Value(x.data - y.data, [x, y], "-");',
      ],
    ],
    hints: [
      "Which step does the result of your `sub` have?",
      "A Value made directly has the leaf's step, which does nothing. " +
      "Results of `add` and `mul` bring a step along.",
      "Compose it: `add` of `a` and `neg(b)`.",
    ],
  },
  {
    id: "div-order",
    when: "`div` divides the second operand by the first: div(1, 4) gives " +
      "4 instead of 0.25.",
    seen: "github.com/tiandiweizun/autodiff/issues/1 (__rtruediv__ " +
      "reversed)",
    edits: [
      ["return mul(a, pow(b, -1));", "return mul(b, pow(a, -1));"],
    ],
    hints: [
      "What is div(1, 4).data in your code: 0.25 or 4?",
      "a / b is a * b^-1: the second operand is the one with the " +
      "exponent -1.",
      "Call `mul` with `a` and `pow(b, -1)`.",
    ],
  },
  {
    id: "div-multiplies",
    when: "`div` multiplies its operands: div(1, 4) gives 4.",
    seen: "typical slip: copied from mul, the exponent -1 still to be added",
    edits: [
      ["return mul(a, pow(b, -1));", "return mul(a, b);"],
    ],
    hints: [
      "What is div(6, 2).data in your code: 3 or 12?",
      "a / b is a * b^-1. Is there a power in your `div`?",
      "Call `mul` with `a` and `pow(b, -1)`.",
    ],
  },
  {
    id: "div-negates",
    when: "`div` negates the second operand instead of raising it to -1: " +
      "-1 is meant as an exponent here.",
    seen: "typical slip: b^-1 is read as b * -1",
    edits: [
      ["return mul(a, pow(b, -1));", "return mul(a, neg(b));"],
    ],
    hints: [
      "What is div(1, 4).data in your code: 0.25 or -4?",
      "b^-1 is 1 / b, a power. -b is something else.",
      "Call `mul` with `a` and `pow(b, -1)`.",
    ],
  },
  {
    id: "div-plain-division",
    when: "`div` divides by the operand itself with `/`: for a Value that " +
      "gives NaN.",
    seen: "typical slip: `1 / b` reads like the formula, and works for " +
      "plain numbers",
    edits: [
      ["return mul(a, pow(b, -1));", "return mul(a, 1 / (b as number));"],
    ],
    hints: [
      "What is 1 / b in JavaScript when b is a Value?",
      "JavaScript cannot divide by a Value; it makes NaN of it. A " +
      "power of your own can: 1 / b is b^-1.",
      "Write `pow(b, -1)` in place of the division.",
    ],
  },
  {
    id: "div-detached",
    when: "`div` takes the denominator's number only: its gradient is lost.",
    seen: "github.com/farrelmahaztra/micrograd-go pkg/engine/engine.go " +
      "(Div uses `.Data` of the power and sets no step)",
    edits: [
      ["return mul(a, pow(b, -1));", "return mul(a, 1 / toValue(b).data);"],
    ],
    hints: [
      "After c = div(1, a): can one get from c back to a, by `prev`?",
      "The number alone does not remember where it came from. Take the " +
      "power of the Value, not of its data.",
      "Use `pow(b, -1)`, which is a Value and remembers b.",
    ],
  },
  {
    id: "div-sign-lost",
    when: "`div` lacks the minus in the denominator's slope, which is -a / " +
      "b^2.",
    seen: "github.com/kfish/micrograd-cpp-2023 commit 4116330",
    edits: [
      [
        "return mul(a, pow(b, -1));",
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        '  const out = new Value(x.data / y.data, [x, y], "/");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += (1 / y.data) * out.grad;\n" +
        "    y.grad += (x.data / y.data ** 2) * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "At 1 / 4, raise the 4 by 0.001. Does the quotient rise or fall?",
      "The slope for the denominator is negative. Composed as a * " +
      "b^-1, that comes by itself.",
      "Make it `mul` of `a` and `pow(b, -1)`, or change the sign in " +
      "the denominator's line.",
    ],
  },
  {
    id: "div-not-squared",
    when: "`div` does not square the denominator in its slope: -a / b " +
      "instead of -a / b^2.",
    seen: "github.com/apache/singa/pull/484 (review: should be b^-1 and " +
      "-a*b^-2)",
    edits: [
      [
        "return mul(a, pow(b, -1));",
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        '  const out = new Value(x.data / y.data, [x, y], "/");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += (1 / y.data) * out.grad;\n" +
        "    y.grad -= (x.data / y.data) * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "At 1 / 4, raise the 4 by 0.001: is the slope -0.25 or -0.0625?",
      "1 / b is b^-1, and the rule for powers lowers that exponent to " +
      "-2. Composed as a * b^-1, it comes by itself.",
      "Make it `mul` of `a` and `pow(b, -1)`, or square the " +
      "denominator.",
    ],
  },
  {
    id: "div-no-step",
    when: "`div` makes a Value without a step: the quotient is right, and " +
      "no gradient passes.",
    seen: "github.com/Raghuboi/ts-micrograd src/engine/value.ts (subtract " +
      "and divide)",
    edits: [
      [
        "return mul(a, pow(b, -1));",
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        '  return new Value(x.data / y.data, [x, y], "/");',
      ],
    ],
    hints: [
      "Which step does the result of your `div` have?",
      "A Value made directly has the leaf's step, which does nothing. " +
      "Results of `mul` and `pow` bring a step along.",
      "Compose it: `mul` of `a` and `pow(b, -1)`.",
    ],
  },
  {
    id: "sigmoid-falls",
    when: "`sigmoid` lacks the minus in its exponent: 1 / (1 + e^a) falls " +
      "where it should rise.",
    seen: "github.com/Yorko/mlcourse.ai/issues/640 (the minus in sigma's " +
      "argument missing in an assignment)",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return div(1, add(1, exp(a)));",
      ],
    ],
    hints: [
      "Is your sigmoid near 1 for a large a, or near 0?",
      "The exponent is -a: for a large a, e^-a all but vanishes and 1 " +
      "is left.",
      "Negate a before `exp`: `exp(neg(a))`.",
    ],
  },
  {
    id: "sigmoid-not-halved",
    when: "`sigmoid` does not halve its input before tanh: that makes it the " +
      "sigmoid of 2 * a.",
    seen: "typical slip: the identity is remembered without its inner half",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return mul(add(tanh(a), 1), 0.5);",
      ],
    ],
    hints: [
      "What is your sigmoid of 2: 0.88 or 0.98?",
      "The form with tanh is (1 + tanh(a / 2)) / 2. It has two halves: " +
      "one inside, one outside.",
      "Halve a with `mul(a, 0.5)` before `tanh`.",
    ],
  },
  {
    id: "sigmoid-not-rescaled",
    when: "`sigmoid` ends with 1 + tanh(a / 2): it runs from 0 to 2 " +
      "instead of 0 to 1.",
    seen: "typical slip: the last scaling is left out",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return add(tanh(mul(a, 0.5)), 1);",
      ],
    ],
    hints: [
      "What is your sigmoid of 0: 0.5 or 1?",
      "tanh runs from -1 to 1. Adding 1 shifts that to 0 to 2. What " +
      "brings it to 0 to 1?",
      "Multiply the sum by 0.5.",
    ],
  },
  {
    id: "sigmoid-not-shifted",
    when: "`sigmoid` does not add the 1: it runs from -0.5 to 0.5 instead " +
      "of 0 to 1.",
    seen: "typical slip: one of the four parts of the formula is left out",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return mul(tanh(mul(a, 0.5)), 0.5);",
      ],
    ],
    hints: [
      "What is your sigmoid of 0: 0 or 0.5?",
      "tanh is 0 at 0. Where in (1 + tanh(a / 2)) / 2 does the shift " +
      "come from?",
      "Add 1 to the `tanh` before the last halving.",
    ],
  },
  {
    id: "sigmoid-is-tanh",
    when: "`sigmoid` returns the tanh of its operand: it runs from -1 to 1 " +
      "instead of 0 to 1.",
    seen: "typical slip: both squash, and one is taken for the other",
    edits: [
      ["return mul(add(tanh(mul(a, 0.5)), 1), 0.5);", "return tanh(a);"],
    ],
    hints: [
      "Can your sigmoid be negative? What is it at 0?",
      "The sigmoid squeezes into 0 to 1. It can be made from tanh, by " +
      "halving, shifting and halving.",
      "Compose (1 + tanh(a / 2)) / 2, or 1 / (1 + e^-a).",
    ],
  },
  {
    id: "sigmoid-no-fraction",
    when: "`sigmoid` ends with 1 + e^-a: the division of 1 by that is " +
      "missing.",
    seen: "typical slip: the formula is built from the inside out, and the " +
      "last step is left out",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return add(1, exp(neg(a)));",
      ],
    ],
    hints: [
      "What is your sigmoid of 0: 0.5 or 2?",
      "1 + e^-a is the denominator. The sigmoid is 1 divided by it.",
      "Put `div(1, …)` around it.",
    ],
  },
  {
    id: "sigmoid-minus-one",
    when: "`sigmoid` divides by 1 - e^-a instead of 1 + e^-a: at 0 it " +
      "divides by 0.",
    seen: "typical slip: the minus of the exponent slips into the sum",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return div(1, sub(1, exp(neg(a))));",
      ],
    ],
    hints: [
      "What is your sigmoid of 0? And what is 1 - e^0?",
      "The denominator is a sum, so it is always larger than 1. The " +
      "only minus is in the exponent.",
      "Use `add(1, exp(neg(a)))` as the denominator.",
    ],
  },
  {
    id: "sigmoid-overflows",
    when: "`sigmoid` computes with e^a: for a large a that is Infinity, " +
      "and NaN comes out. With `1 / (1 + e^-a)` it does not, nor with " +
      "`tanh`.",
    seen: "github.com/tinygrad/tinygrad/pull/1113 (overflow in another " +
      "form of it)",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return div(exp(a), add(1, exp(a)));",
      ],
    ],
    hints: [
      "What is your sigmoid of 1000? What is Infinity / Infinity?",
      "Multiplying both by e^a gives the same on paper, but e^1000 is " +
      "too large for a computer.",
      "Compose 1 / (1 + e^-a), or better the form with tanh.",
    ],
  },
  {
    id: "sigmoid-detached",
    when:
      "the way back from `sigmoid` does not lead to its operand: a Value made of a number alone forgets where it came from.",
    seen: "github.com/crqs/micrograd commit 43289fd (sigmoid that does not " +
      "register its children)",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "return new Value(1 / (1 + Math.exp(-toValue(a).data)));",
      ],
    ],
    hints: [
      "What is in the `prev` of your sigmoid(a)? Can a gradient find " +
      "its way back to a?",
      "With `Math.exp` alone the result is a leaf. Composed from your " +
      "own operations, it remembers its way.",
      "Use your own `exp`, `neg`, `add` and `div`, or `tanh`, `mul` " +
      "and `add`.",
    ],
  },
  {
    id: "sigmoid-no-step",
    when: "`sigmoid` makes a Value without a step: its number is right, " +
      "and no gradient passes.",
    seen: "typical slip: the constructor is called as in the other " +
      "operations, and the step is left for later",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "const x = toValue(a);\n" +
        '  return new Value(1 / (1 + Math.exp(-x.data)), [x], "sigmoid");',
      ],
    ],
    hints: [
      "Which step does the result of your `sigmoid` have?",
      "A Value made directly has the leaf's step, which does nothing. " +
      "Results of your operations bring a step along.",
      "Compose it from your own operations, or store a step with the " +
      "slope s * (1 - s).",
    ],
  },
  {
    id: "sigmoid-slope-from-input",
    when: "`sigmoid` takes its slope from the input, a * (1 - a): it " +
      "should come from the result.",
    seen: "github.com/BoltzmannEntropy/interviews.ai/issues/15; " +
      "github.com/iamtrask/iamtrask.github.io/issues/12",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "const x = toValue(a);\n" +
        "  const out = new Value(1 / (1 + Math.exp(-x.data)), [x], " +
        '"sigmoid");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += x.data * (1 - x.data) * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "In s * (1 - s), is s the operand or the result? What does your " +
      "slope come to at a = 0?",
      "s is the sigmoid, which lies between 0 and 1, so the slope is " +
      "never negative.",
      "Use `out.data` in both places, or compose the sigmoid and let " +
      "the slope come by itself.",
    ],
  },
  {
    id: "sigmoid-slope-twice",
    when: "`sigmoid` squashes its result once more for the slope: s is the " +
      "result already.",
    seen: "github.com/rasmusbergpalm/DeepLearnToolbox/issues/165; " +
      "datascience.stackexchange.com/questions/37545",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "const x = toValue(a);\n" +
        "  const out = new Value(1 / (1 + Math.exp(-x.data)), [x], " +
        '"sigmoid");\n' +
        "  out.backwardStep = () => {\n" +
        "    const s = 1 / (1 + Math.exp(-out.data));\n" +
        "    x.grad += s * (1 - s) * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "What is in `out.data`: a, or sigmoid(a)?",
      "In s * (1 - s), s is the result as it is. Another squash is one " +
      "too many.",
      "Use `out.data * (1 - out.data)`, or compose the sigmoid and let " +
      "the slope come by itself.",
    ],
  },
  {
    id: "sigmoid-half-slope",
    when: "`sigmoid` has s as its slope instead of s * (1 - s): half of " +
      "the formula is missing.",
    seen: "typical slip: half of the sigmoid's slope is remembered",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "const x = toValue(a);\n" +
        "  const out = new Value(1 / (1 + Math.exp(-x.data)), [x], " +
        '"sigmoid");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += out.data * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "For a large a the sigmoid is nearly flat. What does your slope " +
      "come to there?",
      "The slope has two factors: s, and what is missing from s to 1.",
      "Multiply by `(1 - out.data)` too, or compose the sigmoid and " +
      "let the slope come by itself.",
    ],
  },
  {
    id: "sigmoid-slope-of-tanh",
    when: "`sigmoid` has tanh's slope, 1 - s^2, instead of s * (1 - s).",
    seen: "typical slip: the two activations and their slopes get mixed up",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "const x = toValue(a);\n" +
        "  const out = new Value(1 / (1 + Math.exp(-x.data)), [x], " +
        '"sigmoid");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "At a = 0 the sigmoid is 0.5. By nudging, is its slope 0.25 or " +
      "0.75?",
      "1 - t^2 belongs to tanh. The sigmoid's slope is s * (1 - s).",
      "Use `out.data * (1 - out.data)`, or compose the sigmoid and let " +
      "the slope come by itself.",
    ],
  },
  {
    id: "sigmoid-drops-incoming",
    when: "`sigmoid` leaves out `out.grad`: it adds its own slope alone, " +
      "and what comes after it does not count.",
    seen: "typical slip: the chain rule is left out (compare " +
      "github.com/apexkid/micrograd-cpp commit ce61c35)",
    edits: [
      [
        "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
        "const x = toValue(a);\n" +
        "  const out = new Value(1 / (1 + Math.exp(-x.data)), [x], " +
        '"sigmoid");\n' +
        "  out.backwardStep = () => {\n" +
        "    x.grad += out.data * (1 - out.data);\n" +
        "  };\n" +
        "  return out;",
      ],
    ],
    hints: [
      "Set c.grad to 3 before c.backwardStep(). Does that change what " +
      "the input gets?",
      "An input's share is the local slope times the grad that has " +
      "arrived at the result.",
      "Multiply s * (1 - s) by `out.grad`, or compose the sigmoid and " +
      "let the slope come by itself.",
    ],
  },
  {
    id: "mul-overwrites",
    when: "`mul` writes `grad = …` instead of `grad += …`: what was in " +
      "`grad` already is lost.",
    seen: "karpathy/micrograd#25; the bug of the video's first version",
    edits: [
      ["x.grad += y.data * out.grad", "x.grad = y.data * out.grad"],
      ["y.grad += x.data * out.grad", "y.grad = x.data * out.grad"],
    ],
    hints: [
      "What is in a value's grad when it has been used somewhere else " +
      "before?",
      "Each use brings a share, and the shares add up.",
      "In `mul`, write `x.grad += …` and `y.grad += …`.",
    ],
  },
  {
    id: "add-overwrites",
    when: "`add` writes `grad = …` instead of `grad += …`: what was in " +
      "`grad` already is lost.",
    seen: "dev.to/shrsv, `Fixing a bug in micrograd backprop`; fixed in " +
      "github.com/2BAD/micrograd 2f1ff3a",
    edits: [
      ["x.grad += out.grad;", "x.grad = out.grad;"],
      ["y.grad += out.grad;", "y.grad = out.grad;"],
    ],
    hints: [
      "What is in a value's grad when it has been used somewhere else " +
      "before?",
      "Each use brings a share, and the shares add up. An assignment " +
      "wipes out what the other uses have brought.",
      "In `add`, write `x.grad += …` and `y.grad += …`. Note that `=+` " +
      "is no `+=`.",
    ],
  },
  {
    id: "pow-overwrites",
    when: "`pow` writes `grad = …` instead of `grad += …`: what was in " +
      "`grad` already is lost.",
    seen: "github.com/zvonimirkonjevic/micrograd micrograd/engine.py (only " +
      "__pow__ has `=`)",
    edits: [
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad = exponent * x.data ** (exponent - 1) * out.grad;",
      ],
    ],
    hints: [
      "What is in a value's grad when it has been used somewhere else " +
      "before?",
      "Each use brings a share, and the shares add up. An assignment " +
      "wipes out what the other uses have brought.",
      "In `pow`, write `x.grad += …`. Note that `=+` is no `+=`.",
    ],
  },
  {
    id: "exp-overwrites",
    when: "`exp` writes `grad = …` instead of `grad += …`: what was in " +
      "`grad` already is lost.",
    seen: "github.com/karpathy/nn-zero-to-hero/issues/52 quotes the " +
      "lecture's own note: in the video `=` was used",
    edits: [
      ["x.grad += out.data * out.grad;", "x.grad = out.data * out.grad;"],
    ],
    hints: [
      "What is in a value's grad when it has been used somewhere else " +
      "before?",
      "Each use brings a share, and the shares add up. An assignment " +
      "wipes out what the other uses have brought.",
      "In `exp`, write `x.grad += …`. Note that `=+` is no `+=`.",
    ],
  },
  {
    id: "tanh-overwrites",
    when: "`tanh` writes `grad = …` instead of `grad += …`: what was in " +
      "`grad` already is lost.",
    seen: "github.com/boraoku/swiftmicrograd commit b4f4ccb; " +
      "github.com/Gyakobo/Micrograd-from-scratch 36f3f43",
    edits: [
      [
        "x.grad += (1 - out.data ** 2) * out.grad;",
        "x.grad = (1 - out.data ** 2) * out.grad;",
      ],
    ],
    hints: [
      "What is in a value's grad when it has been used somewhere else " +
      "before?",
      "Each use brings a share, and the shares add up. An assignment " +
      "wipes out what the other uses have brought.",
      "In `tanh`, write `x.grad += …`. Note that `=+` is no `+=`.",
    ],
  },
  {
    id: "ops-overwrite",
    when: "every operation writes `grad = …` instead of `grad += …`: what " +
      "was in `grad` already is lost.",
    seen: "the video's first version; fixed in github.com/2BAD/micrograd " +
      "2f1ff3a",
    edits: [
      ["x.grad += out.grad;", "x.grad = out.grad;"],
      ["y.grad += out.grad;", "y.grad = out.grad;"],
      ["x.grad += y.data * out.grad;", "x.grad = y.data * out.grad;"],
      ["y.grad += x.data * out.grad;", "y.grad = x.data * out.grad;"],
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad = exponent * x.data ** (exponent - 1) * out.grad;",
      ],
      ["x.grad += out.data * out.grad;", "x.grad = out.data * out.grad;"],
      [
        "x.grad += (1 - out.data ** 2) * out.grad;",
        "x.grad = (1 - out.data ** 2) * out.grad;",
      ],
    ],
    hints: [
      "In add(a, a), both lines of the step write to the same grad. " +
      "What is in it after the first, and after the second?",
      "Every use of a value brings a share, and the shares add up. `=` " +
      "wipes out what was there.",
      "In every `backwardStep`, each line that writes a grad needs " +
      "`+=`; and `=+` is not the same.",
    ],
  },
  {
    id: "add-drops-incoming",
    when: "`add` leaves out `out.grad`: it adds its own slope alone, and " +
      "what comes after it does not count.",
    seen: "github.com/apexkid/micrograd-cpp commit ce61c35 (`grad += 1.0` " +
      "in + and -)",
    edits: [
      ["x.grad += out.grad;", "x.grad += 1;"],
      ["y.grad += out.grad;", "y.grad += 1;"],
    ],
    hints: [
      "Set c.grad to 5 before c.backwardStep(). Does that change what " +
      "the inputs get?",
      "An input's share is the local slope times the grad that has " +
      "arrived at the result. With a grad of 1 the difference does not " +
      "show.",
      "Both slopes of a sum are 1, and 1 times `out.grad` is " +
      "`out.grad`: that is what each term gets.",
    ],
  },
  {
    id: "mul-drops-incoming",
    when: "`mul` leaves out `out.grad`: it adds its own slope alone, and " +
      "what comes after it does not count.",
    seen: "github.com/apexkid/micrograd-cpp commit ce61c35 (all operations)",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += y.data;"],
      ["y.grad += x.data * out.grad;", "y.grad += x.data;"],
    ],
    hints: [
      "Set c.grad to 5 before c.backwardStep(). Does that change what " +
      "the inputs get?",
      "An input's share is the local slope times the grad that has " +
      "arrived at the result. With a grad of 1 the difference does not " +
      "show.",
      "In each line of `mul`'s step, multiply the other factor's data " +
      "by `out.grad`.",
    ],
  },
  {
    id: "pow-drops-incoming",
    when: "`pow` leaves out `out.grad`: it adds its own slope alone, and " +
      "what comes after it does not count.",
    seen: "typical slip: the school formula is copied and the chain rule " +
      "left out (compare github.com/jeffreywolberg/microgradCpp " +
      "ae1c2c2)",
    edits: [
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad += exponent * x.data ** (exponent - 1);",
      ],
    ],
    hints: [
      "Set c.grad to 5 before c.backwardStep(). Does that change what " +
      "the inputs get?",
      "An input's share is the local slope times the grad that has " +
      "arrived at the result. With a grad of 1 the difference does not " +
      "show.",
      "Multiply the slope n * a^(n-1) by `out.grad` before you add it.",
    ],
  },
  {
    id: "exp-drops-incoming",
    when: "`exp` leaves out `out.grad`: it adds its own slope alone, and " +
      "what comes after it does not count.",
    seen: "typical slip: e^a is its own slope, and the chain rule is left " +
      "out",
    edits: [
      ["x.grad += out.data * out.grad;", "x.grad += out.data;"],
    ],
    hints: [
      "Set c.grad to 5 before c.backwardStep(). Does that change what " +
      "the inputs get?",
      "An input's share is the local slope times the grad that has " +
      "arrived at the result. With a grad of 1 the difference does not " +
      "show.",
      "The share is the result's data times the result's grad: " +
      "`out.data * out.grad`.",
    ],
  },
  {
    id: "tanh-drops-incoming",
    when: "`tanh` leaves out `out.grad`: it adds its own slope alone, and " +
      "what comes after it does not count.",
    seen: "github.com/Thomascountz/micrograd_rb commit a99f7be",
    edits: [
      [
        "x.grad += (1 - out.data ** 2) * out.grad;",
        "x.grad += 1 - out.data ** 2;",
      ],
    ],
    hints: [
      "Set c.grad to 5 before c.backwardStep(). Does that change what " +
      "the inputs get?",
      "An input's share is the local slope times the grad that has " +
      "arrived at the result. With a grad of 1 the difference does not " +
      "show.",
      "Put the slope in brackets and multiply it: `(1 - …) * out.grad`.",
    ],
  },
  {
    id: "ops-drop-incoming",
    when: "every operation leaves out `out.grad`: each adds its own slope " +
      "alone, and the chain rule is cut.",
    seen: "github.com/apexkid/micrograd-cpp commit ce61c35 (all operations)",
    edits: [
      ["x.grad += out.grad;", "x.grad += 1;"],
      ["y.grad += out.grad;", "y.grad += 1;"],
      ["x.grad += y.data * out.grad;", "x.grad += y.data;"],
      ["y.grad += x.data * out.grad;", "y.grad += x.data;"],
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad += exponent * x.data ** (exponent - 1);",
      ],
      ["x.grad += out.data * out.grad;", "x.grad += out.data;"],
      [
        "x.grad += (1 - out.data ** 2) * out.grad;",
        "x.grad += (1 - out.data ** 2);",
      ],
    ],
    hints: [
      "Set c.grad to 5 before c.backwardStep(). Does that change what " +
      "the inputs get, in any of your operations?",
      "The chain rule: an input's share is the local slope times the " +
      "grad that has arrived at the result.",
      "End each line of each step with `* out.grad`; for `add`, whose " +
      "slope is 1, `out.grad` is all there is.",
    ],
  },
  {
    id: "ops-add-incoming",
    when: "the slope is added to `out.grad` instead of multiplied by it: " +
      "shares are right by accident only.",
    seen: "typical slip: `+=` and the product of the chain rule get mixed " +
      "up",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += y.data + out.grad;"],
      ["y.grad += x.data * out.grad;", "y.grad += x.data + out.grad;"],
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad += exponent * x.data ** (exponent - 1) + out.grad;",
      ],
      ["x.grad += out.data * out.grad;", "x.grad += out.data + out.grad;"],
      [
        "x.grad += (1 - out.data ** 2) * out.grad;",
        "x.grad += (1 - out.data ** 2) + out.grad;",
      ],
    ],
    hints: [
      "A slope of 2, and 5 has arrived: is the share 7 or 10? What " +
      "does a nudge of 0.001 do to the end result?",
      "A nudge is first stretched by the slope, then by what comes " +
      "after. Stretching twice means multiplying.",
      "Write slope `* out.grad`; the only plus in such a line is the " +
      "one of `+=`.",
    ],
  },
  {
    id: "ops-pass-data",
    when: "every operation multiplies by `out.data` where `out.grad` " +
      "belongs: the number goes back, not the slope.",
    seen: "github.com/10-zin/cpp-micrograd commit 391fc58 (operator*)",
    edits: [
      ["x.grad += out.grad;", "x.grad += out.data;"],
      ["y.grad += out.grad;", "y.grad += out.data;"],
      ["x.grad += y.data * out.grad;", "x.grad += y.data * out.data;"],
      ["y.grad += x.data * out.grad;", "y.grad += x.data * out.data;"],
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad += exponent * x.data ** (exponent - 1) * out.data;",
      ],
      ["x.grad += out.data * out.grad;", "x.grad += out.data * out.data;"],
      [
        "x.grad += (1 - out.data ** 2) * out.grad;",
        "x.grad += (1 - out.data ** 2) * out.data;",
      ],
    ],
    hints: [
      "Two numbers are kept in the result, data and grad. Which of " +
      "them arrives from further along?",
      "`data` was computed on the way forward. What goes back, times " +
      "the slope, is the result's `grad`.",
      "Let every line of every step end with `out.grad`.",
    ],
  },
  {
    id: "add-passes-data",
    when: "`add` passes `out.data` back where `out.grad` belongs: the " +
      "terms get the sum as their gradient.",
    seen: "typical slip: data for grad (compare " +
      "github.com/10-zin/cpp-micrograd commit 391fc58)",
    edits: [
      ["x.grad += out.grad;", "x.grad += out.data;"],
      ["y.grad += out.grad;", "y.grad += out.data;"],
    ],
    hints: [
      "add(2, 3), and 1 has arrived at the result: do the terms get 1 " +
      "or 5?",
      "A sum hands on what arrives at it, unchanged. What arrives is " +
      "in `grad`.",
      "In the step of `add`, write `out.grad` in place of `out.data`.",
    ],
  },
  {
    id: "mul-passes-data",
    when: "`mul` multiplies by `out.data` where `out.grad` belongs: what " +
      "has arrived does not count.",
    seen: "github.com/10-zin/cpp-micrograd commit 391fc58 " +
      "(cpp-micrograd/engine.cpp operator*)",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += y.data * out.data;"],
      ["y.grad += x.data * out.grad;", "y.grad += x.data * out.data;"],
    ],
    hints: [
      "Change c.grad before c.backwardStep(): do the shares of the " +
      "factors change?",
      "The share is the other factor times what has arrived at the " +
      "result. What arrives is in `grad`.",
      "In the step of `mul`, write `out.grad` in place of `out.data`.",
    ],
  },
  {
    id: "add-one-term",
    when: "`add` passes the gradient to its first term only: the second " +
      "hears nothing.",
    seen: "typical slip: the second line is left out when the first is " +
      "copied",
    edits: [
      ["y.grad += out.grad;", ""],
    ],
    hints: [
      "Raise the second term of a sum by 0.001. By how much does the " +
      "sum rise? And what does that term's grad get?",
      "Both terms have the slope 1, so both get what has arrived. Two " +
      "inputs need two lines.",
      "Add the line for the second term, the same as for the first.",
    ],
  },
  {
    id: "add-same-target",
    when: "`add` gives both shares to its first term: the second hears " +
      "nothing.",
    seen: "a public Python file (found in a code index that names no " +
      "repository) does it in mul; a copied line whose name was not " +
      "changed",
    edits: [
      ["y.grad += out.grad;", "x.grad += out.grad;"],
    ],
    hints: [
      "Read the two lines of your step for `add`: whose grad does each " +
      "of them write?",
      "One line belongs to each input. When a line is copied, its left " +
      "side has to change too.",
      "The first line writes `x.grad`, the second `y.grad`.",
    ],
  },
  {
    id: "add-divides",
    when: "`add` divides what has arrived between its terms: each gets " +
      "half of it.",
    seen: "typical slip: the grad is taken for an amount that is shared " +
      "out, not for a slope",
    edits: [
      ["x.grad += out.grad;", "x.grad += out.grad / 2;"],
      ["y.grad += out.grad;", "y.grad += out.grad / 2;"],
    ],
    hints: [
      "Raise one term of a sum by 0.001. Does the sum rise by 0.001 or " +
      "by half of that?",
      "A slope is no amount to be shared out. Each term moves the sum " +
      "fully, whatever the other one does.",
      "Pass `out.grad` to both terms as it is.",
    ],
  },
  {
    id: "add-like-mul",
    when: "`add` multiplies by the other term, as `mul` does: a sum's " +
      "slopes are 1.",
    seen: "typical slip: copied from mul and not adapted",
    edits: [
      ["x.grad += out.grad;", "x.grad += y.data * out.grad;"],
      ["y.grad += out.grad;", "y.grad += x.data * out.grad;"],
    ],
    hints: [
      "At 3 + 2, raise the 3 by 0.001. By how much does the sum rise, " +
      "and does the 2 matter for that?",
      "The slope of a sum is 1 with respect to either term, however " +
      "large the other is.",
      "Take the other term's data out of both lines: `out.grad` alone " +
      "is added.",
    ],
  },
  {
    id: "add-skips-twin",
    when: "`add` passes on one share where both terms are the same value: " +
      "in add(a, a), one of two is lost.",
    seen: "typical slip: the step loops over a Set of the operands, or " +
      "guards against doubling",
    edits: [
      ["y.grad += out.grad;", "if (y !== x) y.grad += out.grad;"],
    ],
    hints: [
      "At a = 3, out = a + a. Raise a by 0.001: by how much does the " +
      "sum rise?",
      "A value that is used as both terms is due two shares, one for each " +
      "place it stands in.",
      "Write one line for each operand, `x` and `y`, without asking " +
      "whether they are the same.",
    ],
  },
  {
    id: "mul-skips-twin",
    when: "`mul` passes on one share where both factors are the same value: " +
      "add two, for mul(a, a) too, with one `+=` after the other.",
    seen: "typical slip: the step loops over a Set of the operands, or " +
      "guards against doubling",
    edits: [
      [
        "y.grad += x.data * out.grad;",
        "if (y !== x) y.grad += x.data * out.grad;",
      ],
    ],
    hints: [
      "At a = 3, out = a * a. What is the slope by nudging: 3 or 6?",
      "A value that is used as both factors is due two shares, one for " +
      "each place it stands in.",
      "Write one line for each operand, `x` and `y`, without asking " +
      "whether they are the same.",
    ],
  },
  {
    id: "mul-own-data",
    when: "`mul` gives each factor its own number as the slope: right only " +
      "where both are equal.",
    seen: "github.com/ishandhanani/micrograd-go commit 6c26f52 (engine.go " +
      "Multiply)",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += x.data * out.grad;"],
      ["y.grad += x.data * out.grad;", "y.grad += y.data * out.grad;"],
    ],
    hints: [
      "At 3 * 2, raise the 3 by 0.001. Does the product rise by 0.002 " +
      "or by 0.003?",
      "The slope with respect to one factor is the other factor.",
      "Swap the two data: `x.grad` gets `y.data * out.grad`, and " +
      "`y.grad` the reverse.",
    ],
  },
  {
    id: "mul-other-grad",
    when: "`mul` multiplies by the other factor's `grad` instead of its " +
      "`data`: mostly 0 comes out.",
    seen: "github.com/zvonimirkonjevic/micrograd micrograd/engine.py",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += y.grad * out.grad;"],
      ["y.grad += x.data * out.grad;", "y.grad += x.grad * out.grad;"],
    ],
    hints: [
      "What is in the other factor's grad when the step begins? Is " +
      "that the slope?",
      "The slope is the other factor, and the factor itself is in " +
      "`data`. The one grad that counts here is the result's.",
      "Write `y.data * out.grad` for the first factor, `x.data * " +
      "out.grad` for the second.",
    ],
  },
  {
    id: "mul-other-grad-once",
    when: "`mul` reads the other's `grad` in its first line, `data` in its " +
      "second: the first factor mostly hears 0.",
    seen: "a public Python file (found in a code index that names no " +
      "repository)",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += y.grad * out.grad;"],
    ],
    hints: [
      "Compare the two lines of your step: do they read the same " +
      "fields, with x and y swapped?",
      "In both lines the slope is the other factor's number. That is " +
      "its `data`.",
      "The first line is `x.grad += y.data * out.grad`.",
    ],
  },
  {
    id: "mul-divides-out",
    when: "`mul` divides the product by the one factor to get the other: " +
      "where a factor is 0, NaN comes out.",
    seen: "github.com/pedrogleta/microgradts src/index.ts; fixed in " +
      "github.com/estevamfurtado/micrograd-go 3df4396",
    edits: [
      [
        "x.grad += y.data * out.grad;",
        "x.grad += (out.data / x.data) * out.grad;",
      ],
      [
        "y.grad += x.data * out.grad;",
        "y.grad += (out.data / y.data) * out.grad;",
      ],
    ],
    hints: [
      "What is 0 / 0? What does your step compute when one of the " +
      "factors is 0?",
      "The other factor is at hand already. There is no need to get it " +
      "back out of the product.",
      "Use `y.data` in the line of `x`, and `x.data` in the line of " +
      "`y`.",
    ],
  },
  {
    id: "mul-one-factor",
    when: "`mul` passes a gradient to its first factor only: the second " +
      "hears nothing.",
    seen: "typical slip: the second line is left out when the first is " +
      "copied",
    edits: [
      ["y.grad += x.data * out.grad;", ""],
    ],
    hints: [
      "At 3 * 2, raise the 2 by 0.001. By how much does the product " +
      "rise? And what does that factor's grad get?",
      "Both factors have a slope, and each is the other one. Two " +
      "inputs need two lines.",
      "Add a line for `y.grad`, with `x.data` as the slope.",
    ],
  },
  {
    id: "mul-same-target",
    when: "`mul` gives both shares to its first factor: the second hears " +
      "nothing.",
    seen: "a public Python file (found in a code index that names no " +
      "repository)",
    edits: [
      ["y.grad += x.data * out.grad;", "x.grad += x.data * out.grad;"],
    ],
    hints: [
      "Read the two lines of your step for `mul`: whose grad does each " +
      "of them write?",
      "One line belongs to each input. When a line is copied, both " +
      "sides of it have to change.",
      "The first line writes `x.grad` and reads `y.data`; the second " +
      "writes `y.grad` and reads `x.data`.",
    ],
  },
  {
    id: "mul-writes-out-grad",
    when: "`mul` writes its second share into `out.grad`: the second " +
      "factor hears nothing.",
    seen: "a public Python file (found in a code index that names no " +
      "repository)",
    edits: [
      ["y.grad += x.data * out.grad;", "out.grad = x.data * out.grad;"],
    ],
    hints: [
      "Which grads may a backwardStep change: that of its result, or " +
      "those of its inputs?",
      "The result's grad is what has arrived; it is only read. The " +
      "shares go to the inputs.",
      "The second line begins with `y.grad +=`.",
    ],
    like: [{
      id: "mul-one-factor",
      why: "no probe looks at c.grad after the step, and the second factor " +
        "hears nothing either way",
    }],
  },
  {
    id: "mul-like-add",
    when: "`mul` passes the gradient on unchanged, as `add` does: a " +
      "product's slope is the other factor.",
    seen: "typical slip: copied from add and not adapted",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += out.grad;"],
      ["y.grad += x.data * out.grad;", "y.grad += out.grad;"],
    ],
    hints: [
      "At 3 * 2, raise the 3 by 0.001. By how much does the product " +
      "rise?",
      "In a product the other factor stretches the nudge, so the slope " +
      "is that factor.",
      "Multiply `out.grad` by `y.data` in the one line and by `x.data` " +
      "in the other.",
    ],
  },
  {
    id: "mul-whole-product",
    when: "`mul` takes the whole product as the slope: each factor is " +
      "multiplied in once too often.",
    seen: "typical slip: `out.data` is the slope in exp, and is taken over",
    edits: [
      ["x.grad += y.data * out.grad;", "x.grad += out.data * out.grad;"],
      ["y.grad += x.data * out.grad;", "y.grad += out.data * out.grad;"],
    ],
    hints: [
      "At 3 * 2, raise the 3 by 0.001: does the product rise by 0.002 " +
      "or by 0.006?",
      "The slope with respect to one factor is the other one alone, " +
      "not the product of both.",
      "In the line of `x`, multiply `out.grad` by `y.data` only; in " +
      "the line of `y`, by `x.data` only.",
    ],
  },
  {
    id: "mul-computes-sum",
    when: "`mul` adds its operands on the way forward: 2 times 3 gives 5.",
    seen: "typical slip: copied from add and not adapted",
    edits: [
      ["x.data * y.data", "x.data + y.data"],
    ],
    hints: [
      "What is mul(2, 3).data in your code?",
      "The step and the op may be right: look at the number the result " +
      "is made with.",
      "The data of the result is `x.data * y.data`.",
    ],
  },
  {
    id: "mul-prev-one",
    when: "`mul` remembers only its first factor: `prev` has to hold both.",
    seen: "github.com/crqs/micrograd commit 43289fd (children missing " +
      "altogether)",
    edits: [
      ["x.data * y.data, [x, y]", "x.data * y.data, [x]"],
    ],
    hints: [
      "Which values was the product computed from? Which of them are " +
      "in your result's `prev`?",
      "Exercise 3 walks from `prev` to `prev`. What is not in there is " +
      "never visited.",
      "Hand both operands to the constructor: `[x, y]`.",
    ],
  },
  {
    id: "add-prev-one",
    when: "`add` remembers only its first term: `prev` has to hold both.",
    seen: "github.com/crqs/micrograd commit 43289fd (children missing " +
      "altogether)",
    edits: [
      ["x.data + y.data, [x, y]", "x.data + y.data, [x]"],
    ],
    hints: [
      "Which values was the sum computed from? Which of them are in " +
      "your result's `prev`?",
      "Exercise 3 walks from `prev` to `prev`. What is not in there is " +
      "never visited.",
      "Hand both operands to the constructor: `[x, y]`.",
    ],
  },
  {
    id: "ops-no-prev",
    when: "no operation hands its inputs to the result: every `prev` is " +
      "empty, and the way back is lost.",
    seen: "github.com/crqs/micrograd commit 43289fd",
    edits: [
      ["x.data + y.data, [x, y]", "x.data + y.data, []"],
      ["x.data * y.data, [x, y]", "x.data * y.data, []"],
      ["** exponent, [x]", "** exponent, []"],
      ["Math.exp(x.data), [x]", "Math.exp(x.data), []"],
      ["Math.tanh(x.data), [x]", "Math.tanh(x.data), []"],
    ],
    hints: [
      "What is in c.prev after c = add(a, b)?",
      "The constructor's second argument says what a value was " +
      "computed from. Without it, the result looks like a leaf.",
      "Make each result as `new Value(…, [x, y], …)`, or with `[x]` " +
      "where there is one input.",
    ],
  },
  {
    id: "ops-no-op",
    when: "no operation gives its result an `op`: the name of the " +
      "operation stays empty.",
    seen: "typical slip: it is not needed for the numbers, so nothing " +
      "complains",
    edits: [
      ['[x, y], "+"', "[x, y]"],
      ['[x, y], "*"', "[x, y]"],
      ["[x], `**${exponent}`", "[x]"],
      ['[x], "exp"', "[x]"],
      ['[x], "tanh"', "[x]"],
    ],
    hints: [
      "What is c.op after c = add(a, b)? Which argument of the " +
      "constructor sets it?",
      "The third argument of the constructor names the operation. Left " +
      "out, it is the empty text of a leaf.",
      "Add it to each `new Value(…)`. The stub says which text belongs " +
      "to which operation.",
    ],
  },
  {
    id: "pow-keeps-exponent",
    when: "`pow` does not lower the exponent: its slope is n * a^n instead " +
      "of n * a^(n-1).",
    seen: "typical slip: half of the power rule is remembered",
    edits: [
      ["** (exponent - 1) *", "** exponent *"],
    ],
    hints: [
      "What is the slope of a^2 at a = 3, by nudging: 6 or 18?",
      "Two things happen to the exponent: it comes to the front as a " +
      "factor, and the one that stays is lower by 1.",
      "Raise `x.data` to `exponent - 1`, in brackets. `out.data` is " +
      "the power before lowering, so it does not serve here.",
    ],
  },
  {
    id: "pow-no-factor",
    when: "`pow` leaves out the factor n: its slope is a^(n-1) instead of " +
      "n * a^(n-1).",
    seen: "a public Python file (found in a code index that names no " +
      "repository)",
    edits: [
      ["if (exponent === 0) return;", ""],
      ["exponent * x.data ** (", "x.data ** ("],
    ],
    hints: [
      "What is the slope of a^3 at a = 2, by nudging: 4 or 12?",
      "The exponent is lowered by 1, and it also comes to the front as " +
      "a factor.",
      "Multiply the lowered power by `exponent`.",
    ],
  },
  {
    id: "pow-missing-brackets",
    when: "`pow` lacks the brackets of `(exponent - 1)`: the 1 is taken " +
      "from the whole, not from the exponent.",
    seen: "typical slip: n-1 stands without brackets on paper, where it is " +
      "written small",
    edits: [
      [
        "exponent * x.data ** (exponent - 1) * out.grad",
        "exponent * x.data ** exponent - 1 * out.grad",
      ],
    ],
    hints: [
      "In 2 * 3 ** 2 - 1, what is computed first, and what last?",
      "A power binds more strongly than a minus. What belongs to the " +
      "exponent has to be held together.",
      "Put brackets around it: `** (exponent - 1)`.",
    ],
  },
  {
    id: "pow-factor-inside",
    when: "`pow` raises the factor too: (n * a)^(n-1) instead of n * " +
      "a^(n-1).",
    seen: "github.com/breggles/micrograd-clj commit 37a36d1, " +
      "src/micrograd.clj",
    edits: [
      [
        "exponent * x.data ** (exponent - 1)",
        "(exponent * x.data) ** (exponent - 1)",
      ],
    ],
    hints: [
      "For a^3 at a = 2: is the slope 3 * 2^2, or (3 * 2)^2?",
      "The factor n stands in front of the power and is not raised " +
      "with it.",
      "Raise `x.data` alone, then multiply by `exponent`.",
    ],
  },
  {
    id: "pow-only-square",
    when: "`pow` has a slope for the exponent 2 only: every other power " +
      "passes nothing back, or something wrong.",
    seen: 'github.com/tgvashworth/go-micrograd value.go (`case "**2"`)',
    edits: [
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "if (exponent === 2) x.grad += 2 * x.data * out.grad;",
      ],
    ],
    hints: [
      "What does your step add for an exponent of 3, and what for -1?",
      "One rule holds for all exponents, negative ones and fractions " +
      "too: n * a^(n-1).",
      "Use the formula with `exponent` in it, without asking which " +
      "exponent it is.",
    ],
  },
  {
    id: "pow-always-square-slope",
    when: "`pow` uses the slope of the square, 2 * a, for every exponent: " +
      "only squares come out right.",
    seen: "typical slip: the rule for a^2 is the one remembered",
    edits: [
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;",
        "x.grad += 2 * x.data * out.grad;",
      ],
    ],
    hints: [
      "What is the slope of a^3 at a = 2, by nudging: 4 or 12?",
      "2 * a is the rule n * a^(n-1) for n = 2. What is it for 3, and " +
      "for -1?",
      "Put `exponent` where the 2 is, and raise `x.data` to `exponent " +
      "- 1`.",
    ],
  },
  {
    id: "pow-no-type-error",
    when: "`pow` gives no error where the exponent is a Value or a text: " +
      "it has to throw one at once.",
    seen: "github.com/karpathy/micrograd/issues/17 and pulls 36, 41, 70",
    edits: [
      [
        'if (typeof exponent !== "number") {\n' +
        "    throw new TypeError(`pow needs a number as its exponent, not " +
        "${exponent}`);\n" +
        "  }\n",
        "",
      ],
    ],
    hints: [
      "What does pow(a, new Value(3)) do in your code? And pow(a, " +
      '"3")?',
      "A Value as exponent would never receive a gradient, without any " +
      "warning. So `pow` refuses all but numbers.",
      'First thing in `pow`: unless `typeof exponent` is "number", ' +
      "throw a TypeError.",
    ],
  },
  {
    id: "pow-refuses-values-only",
    when: '`pow` refuses a Value as its exponent, but takes a text: "3" ' +
      "gives no error.",
    seen: "typical slip: the lesson speaks of a Value as the exponent, so " +
      "that one is checked",
    edits: [
      [
        'typeof exponent !== "number"',
        "(exponent as unknown) instanceof Value",
      ],
    ],
    hints: [
      'What does pow(a, "3") do in your code?',
      "Many things are not numbers, and listing them does not end. Ask " +
      "for what the exponent has to be.",
      'Throw unless `typeof exponent === "number"`.',
    ],
  },
  {
    id: "pow-wrong-error",
    when: "`pow` throws an Error that is not a TypeError when the exponent " +
      "is not a number.",
    seen: "typical slip: `throw new Error` is what one writes out of habit",
    edits: [
      ["throw new TypeError(", "throw new Error("],
    ],
    hints: [
      "Which kind of error says that something is of the wrong type?",
      "JavaScript has several classes of errors. The lesson names the " +
      "one for an exponent that is no number.",
      "Write `throw new TypeError(…)`.",
    ],
  },
  {
    id: "pow-swapped",
    when: "`pow` swaps base and exponent on the way forward: pow(2, 3) " +
      "gives 9 instead of 8.",
    seen: "typical slip: base and exponent swapped",
    edits: [
      ["x.data ** exponent, ", "exponent ** x.data, "],
    ],
    hints: [
      "What is pow(2, 3).data in your code: 8 or 9?",
      "The first operand is what is multiplied by itself, and the " +
      "exponent says how often.",
      "The data of the result is `x.data ** exponent`.",
    ],
  },
  {
    id: "pow-whole-exponent",
    when: "`pow` cuts its exponent to a whole number: pow(9, 0.5) gives 1 " +
      "instead of 3.",
    seen: "github.com/tgvashworth/go-micrograd value.go (`int(other)`)",
    edits: [
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(x.data ** ",
        "exponent = Math.trunc(exponent);\n" +
        "  const x = toValue(a);\n" +
        "  const out = new Value(x.data ** ",
      ],
    ],
    hints: [
      "What is pow(9, 0.5).data in your code: 1 or 3?",
      "Any number may be an exponent: 0.5 is the square root. Only " +
      "what is no number is refused.",
      "Use the exponent as it is, without rounding, `parseInt` or a " +
      "loop that multiplies.",
    ],
  },
  {
    id: "pow-caret",
    when: "`pow` uses `^`, which compares bits in JavaScript: 2 ^ 3 is 1, " +
      "and fractions are cut off.",
    seen: "typical slip: `^` is the sign for a power on paper and in many " +
      "other languages",
    edits: [
      ["x.data ** exponent, ", "x.data ^ exponent, "],
      ["x.data ** (exponent - 1)", "x.data ^ (exponent - 1)"],
    ],
    hints: [
      "What does 2 ^ 3 give in JavaScript? Try it.",
      "In JavaScript `^` works on single bits. A power has a sign of " +
      "its own.",
      "The sign is `**`, forward and in the step; `Math.pow` does the " +
      "same.",
    ],
  },
  {
    id: "pow-op-without-exponent",
    when: "`pow` gives its result the op `**` without the exponent: " +
      "squares and cubes look alike.",
    seen: "typical slip: the other operations have a fixed text as their op",
    edits: [
      ["[x], `**${exponent}`", '[x], "**"'],
    ],
    hints: [
      "What is pow(a, 3).op in your code? Can one read from it which " +
      "power it was?",
      "The exponent is no Value, so it is not in `prev`. It is written " +
      "into the op.",
      "Between backquotes: two asterisks, then `${exponent}`.",
    ],
  },
  {
    id: "pow-op-other-sign",
    when: "`pow` writes its op with `^`, or with a space: it should be two " +
      "asterisks and the exponent.",
    seen: "typical slip: a power is written with `^` on paper",
    edits: [
      ["[x], `**${exponent}`", "[x], `^${exponent}`"],
    ],
    hints: [
      "Compare pow(a, 3).op with **3, sign by sign: where does it " +
      "differ?",
      "The op is spelt like the JavaScript operator, followed by the " +
      "number at once.",
      "Between backquotes: two asterisks, then `${exponent}`.",
    ],
  },
  {
    id: "exp-slope-from-input",
    when: "`exp` takes its input as the slope: it should be its result.",
    seen: "github.com/karpathy/nn-zero-to-hero/issues/52; " +
      "github.com/dvdblk/micrograd-ports " +
      "micrograd-haskell/src/Engine.hs at 117eaee",
    edits: [
      ["x.grad += out.data * out.grad;", "x.grad += x.data * out.grad;"],
    ],
    hints: [
      "At a = 0, e^a is 1. Nudge a: is the slope 0 or 1?",
      "The exponential is its own slope: e^a, not a. That number has " +
      "been computed already.",
      "Write `out.data` in place of `x.data`.",
    ],
  },
  {
    id: "exp-power-rule",
    when: "`exp` follows the rule for powers, a * e^(a-1): here the " +
      "exponent changes, so it does not hold.",
    seen: "typical slip: e^a is treated like a^n",
    edits: [
      [
        "x.grad += out.data * out.grad;",
        "x.grad += x.data * Math.exp(x.data - 1) * out.grad;",
      ],
    ],
    hints: [
      "At a = 0, nudge a: is the slope of e^a 0 or 1?",
      "The rule for powers holds when the base changes. In e^a the " +
      "exponent does, and the slope is e^a itself.",
      "Use the result, `out.data`, as the slope.",
    ],
  },
  {
    id: "exp-slope-one",
    when: "`exp` passes the gradient on unchanged: the slope e^a is " +
      "missing.",
    seen: "typical slip: copied from add, or `its own slope` is read as " +
      "none",
    edits: [
      ["x.grad += out.data * out.grad;", "x.grad += out.grad;"],
    ],
    hints: [
      "At a = 1, nudge a by 0.001: does e^a rise by 0.001 or by 0.0027?",
      "The slope of e^a is e^a, which is 1 only at a = 0.",
      "Multiply `out.grad` by `out.data`.",
    ],
  },
  {
    id: "exp-grad-squared",
    when: "`exp` multiplies `out.grad` by itself: the slope should be the " +
      "result's number.",
    seen: "github.com/Thomascountz/micrograd_rb commit def2bd1 " +
      "(`out.gradient * out.gradient`)",
    edits: [
      ["x.grad += out.data * out.grad;", "x.grad += out.grad * out.grad;"],
    ],
    hints: [
      "Your step multiplies two numbers. Which of them is the slope, " +
      "and which has arrived?",
      "The slope of e^a is e^a itself, so it is the `data` of the " +
      "result.",
      "The share is `out.data * out.grad`.",
    ],
  },
  {
    id: "exp-slope-of-result",
    when: "`exp` raises e to its result for the slope: e^(e^a) instead of " +
      "e^a.",
    seen: "typical slip: `Math.exp` and `out.data` are both written down, " +
      "though either would do",
    edits: [
      [
        "x.grad += out.data * out.grad;",
        "x.grad += Math.exp(out.data) * out.grad;",
      ],
    ],
    hints: [
      "At a = 1, is the slope 2.7 or 15? What is in `out.data` there?",
      "`out.data` is e^a already. Raising e to it once more is one " +
      "time too many.",
      "Use `out.data` alone, or `Math.exp(x.data)`.",
    ],
  },
  {
    id: "exp-rough-e",
    when: "`exp` uses 2.718 for e: `Math.exp` knows more of its digits.",
    seen: "typical slip: the number is typed in as it is known from school",
    edits: [
      ["Math.exp(x.data)", "2.718 ** x.data"],
    ],
    hints: [
      "How many digits has e? How many has yours?",
      "The number e goes on for ever, and the small difference grows " +
      "with the exponent. JavaScript knows all the digits it can keep.",
      "Use `Math.exp(x.data)`.",
    ],
  },
  {
    id: "tanh-not-squared",
    when: "`tanh` leaves out the square: its slope is 1 - t instead of 1 - " +
      "t^2.",
    seen: "typical slip: the square is lost when copying",
    edits: [
      ["1 - out.data ** 2", "1 - out.data"],
    ],
    hints: [
      "At a = 0.5, nudge a: is the slope 0.54 or 0.79?",
      "With t for the result, the slope is 1 minus t times t.",
      "Square the result: `1 - out.data ** 2`.",
    ],
  },
  {
    id: "tanh-slope-from-input",
    when: "`tanh` squares its input instead of its result: its slope is 1 " +
      "- a^2 where 1 - tanh(a)^2 is right.",
    seen: "github.com/ishandhanani/micrograd-go commit 6c26f52; " +
      "github.com/dvdblk/micrograd-ports " +
      "micrograd-haskell/src/Engine.hs at 117eaee",
    edits: [
      ["1 - out.data ** 2", "1 - x.data ** 2"],
    ],
    hints: [
      "At a = 20, what does your slope come to? How steep can tanh be " +
      "out there?",
      "The slope is 1 minus the square of tanh(a), and tanh(a) is the " +
      "result.",
      "Write `out.data` in place of `x.data`.",
    ],
  },
  {
    id: "tanh-plus-square",
    when: "`tanh` has a plus in its slope: 1 + t^2 instead of 1 - t^2.",
    seen: "github.com/nicodjimenez/lstm/issues/41; " +
      "github.com/gy910210/neural-network-from-scratch/issues/2",
    edits: [
      ["1 - out.data ** 2", "1 + out.data ** 2"],
    ],
    hints: [
      "Far from 0, tanh is nearly flat. What does your slope come to " +
      "at a = 20?",
      "The slope is largest at 0, where it is 1, and falls from there " +
      "on both sides.",
      "It is 1 minus the square.",
    ],
  },
  {
    id: "tanh-no-one",
    when: "`tanh` lacks the 1 in its slope: -t^2 instead of 1 - t^2.",
    seen: "github.com/scutan90/DeepLearning-500-questions/issues/544",
    edits: [
      ["1 - out.data ** 2", "-(out.data ** 2)"],
    ],
    hints: [
      "tanh rises everywhere. Can its slope be negative?",
      "The square is taken away from something.",
      "The slope is `1 - out.data ** 2`.",
    ],
  },
  {
    id: "tanh-square-of-difference",
    when: "`tanh` squares the whole difference: (1 - t)^2 instead of 1 - " +
      "t^2.",
    seen: "typical slip: the brackets close before the square, not after it",
    edits: [
      ["(1 - out.data ** 2)", "(1 - out.data) ** 2"],
    ],
    hints: [
      "For t = 0.5, which of 1 - 0.5^2 and (1 - 0.5)^2 is 0.75?",
      "Only the result is squared, and then it is taken from 1.",
      "Move the bracket: `(1 - out.data ** 2)`.",
    ],
  },
  {
    id: "tanh-missing-brackets",
    when: "`tanh` lacks the brackets around its slope: 1 - t^2 * grad " +
      "instead of (1 - t^2) * grad.",
    seen: "github.com/apache/tvm/pull/7340 (`broken due to missing parens`)",
    edits: [
      ["(1 - out.data ** 2) * out.grad", "1 - out.data ** 2 * out.grad"],
    ],
    hints: [
      "Which comes first in 1 - t * t * grad: the minus or the " +
      "multiplication?",
      "Multiplication binds more strongly than the minus, so only the " +
      "square is multiplied by what has arrived.",
      "Put brackets around the slope: `(1 - out.data ** 2) * out.grad`.",
    ],
  },
  {
    id: "tanh-squashes-twice",
    when: "`tanh` squashes its result once more for the slope: 1 - " +
      "tanh(t)^2 instead of 1 - t^2.",
    seen: "github.com/Lyx52/micrograd-in-js commit f5a302a (1 / cosh(t)^2, " +
      "the same)",
    edits: [
      ["1 - out.data ** 2", "1 - Math.tanh(out.data) ** 2"],
    ],
    hints: [
      "What is in `out.data`: a, or tanh(a)?",
      "The result is tanh(a) already. To apply `Math.tanh` again is " +
      "one time too many.",
      "Use either `out.data` or `Math.tanh(x.data)`, and square it " +
      "once.",
    ],
  },
  {
    id: "tanh-slope-of-sigmoid",
    when: "`tanh` has the sigmoid's slope, t * (1 - t) instead of 1 - t^2: " +
      "it is 0 where tanh is steepest.",
    seen: "typical slip: the two activations and their slopes get mixed up",
    edits: [
      ["(1 - out.data ** 2)", "out.data * (1 - out.data)"],
    ],
    hints: [
      "At a = 0, where tanh is steepest, what does your slope come to?",
      "s * (1 - s) belongs to the sigmoid. For tanh it is 1 minus the " +
      "square of the result.",
      "Write `(1 - out.data ** 2)`.",
    ],
  },
  {
    id: "tanh-slope-one",
    when: "`tanh` passes the gradient on unchanged: its slope, 1 - t^2, is " +
      "missing.",
    seen: "github.com/KhawajaAbaid/micrograd_c engine.h (another " +
      "operation's step)",
    edits: [
      ["x.grad += (1 - out.data ** 2) * out.grad;", "x.grad += out.grad;"],
    ],
    hints: [
      "At a = 5, tanh is nearly flat. What does your step pass on " +
      "there?",
      "The slope is 1 only at 0. Everywhere else it is 1 minus the " +
      "square of the result.",
      "Multiply `out.grad` by `(1 - out.data ** 2)`.",
    ],
  },
  {
    id: "tanh-is-tan",
    when: "`tanh` computes the tangent, `Math.tan`: it does not stay " +
      "between -1 and 1.",
    seen: "typical slip: an editor offers Math.tan first",
    edits: [
      ["Math.tanh(x.data)", "Math.tan(x.data)"],
    ],
    hints: [
      "Does your tanh ever leave the range from -1 to 1? What is it at " +
      "1.5?",
      "The tangent and the hyperbolic tangent are two functions, and " +
      "their names differ in one letter.",
      "Use `Math.tanh`.",
    ],
  },
  {
    id: "tanh-overflows",
    when: "`tanh` computes with numbers such as e^a: from about 710 on, " +
      "one of them is Infinity, and NaN comes out. `Math.tanh` has no " +
      "such limit.",
    seen: "github.com/karpathy/micrograd/pull/74 and /pull/29 (review: " +
      "numerically unstable)",
    edits: [
      [
        "Math.tanh(x.data)",
        "(Math.exp(x.data) - Math.exp(-x.data)) / (Math.exp(x.data) + " +
        "Math.exp(-x.data))",
      ],
    ],
    hints: [
      "What is your tanh of 1000? What is Infinity / Infinity?",
      "The formula is right on paper, but e^1000 is larger than any " +
      "number a computer keeps. JavaScript has a tanh that knows about " +
      "this.",
      "Use `Math.tanh(x.data)`.",
    ],
  },
  {
    id: "tanh-overflows-above",
    when:
      "`tanh` computes with e^a or e^(2a): for a large positive number that is Infinity, and NaN comes out.",
    seen: "the video's formula; github.com/Raghuboi/ts-micrograd " +
      "src/engine/value.ts overflows from 355 on",
    edits: [
      [
        "Math.tanh(x.data)",
        "(Math.exp(2 * x.data) - 1) / (Math.exp(2 * x.data) + 1)",
      ],
    ],
    hints: [
      "What is your tanh of 1000? What is Infinity / Infinity?",
      "The formula is right on paper, but e^2000 is larger than any " +
      "number a computer keeps. JavaScript has a tanh that knows about " +
      "this.",
      "Use `Math.tanh(x.data)`.",
    ],
  },
  {
    id: "pow-no-step",
    when: "`pow` leaves its result without a step: no gradient gets " +
      "through a power.",
    seen: "github.com/mohamedsobhi777/rebuilding-micrograd engine.py " +
      "(`exp` lacks `out._backward = _backward`)",
    edits: [
      [
        "out.backwardStep = () => {\n" +
        "    // a^0 is 1 everywhere.",
        "const _step = () => {\n" +
        "    // a^0 is 1 everywhere.",
      ],
    ],
    hints: [
      "What does c.backwardStep do after c = pow(a, 2)? Where does " +
      "your code store it?",
      "A step that is not stored in the result's field is never " +
      "called. The field then holds the leaf's step, which does " +
      "nothing.",
      "Assign the function: `out.backwardStep = () => { … };`",
    ],
  },
  {
    id: "exp-no-step",
    when: "`exp` leaves its result without a step: no gradient gets " +
      "through an exponential.",
    seen: "github.com/mohamedsobhi777/rebuilding-micrograd engine.py " +
      "(`exp` lacks `out._backward = _backward`)",
    edits: [
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += out.data * out.grad;",
        "const _step = () => {\n" +
        "    x.grad += out.data * out.grad;",
      ],
    ],
    hints: [
      "What does c.backwardStep do after c = exp(a)? Where does your " +
      "code store it?",
      "A step that is not stored in the result's field is never " +
      "called. The field then holds the leaf's step, which does " +
      "nothing.",
      "Assign the function: `out.backwardStep = () => { … };`",
    ],
  },
  {
    id: "tanh-no-step",
    when: "`tanh` leaves its result without a step: no gradient gets " +
      "through the activation.",
    seen: "a public Python file (the assignment of the step stands inside " +
      "the step itself)",
    edits: [
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;",
        "const _step = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;",
      ],
    ],
    hints: [
      "What does c.backwardStep do after c = tanh(a)? Where does your " +
      "code store it?",
      "A step that is not stored in the result's field is never " +
      "called. The field then holds the leaf's step, which does " +
      "nothing.",
      "Assign the function: `out.backwardStep = () => { … };`",
    ],
  },
  {
    id: "ops-no-step",
    when:
      "no step passes anything back: it has to be stored in the result, and to read `out.grad` when it runs, not before.",
    seen: "github.com/ishandhanani/micrograd-go commit 6c26f52 " +
      "(`out.Backward()` in every operation)",
    edits: [
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += out.grad;",
        "const _step = () => {\n" +
        "    x.grad += out.grad;",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += y.data * out.grad;",
        "const _step = () => {\n" +
        "    x.grad += y.data * out.grad;",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    // a^0 is 1 everywhere.",
        "const _step = () => {\n" +
        "    // a^0 is 1 everywhere.",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += out.data * out.grad;",
        "const _step = () => {\n" +
        "    x.grad += out.data * out.grad;",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;",
        "const _step = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;",
      ],
    ],
    hints: [
      "What is out.grad while the operation itself runs? When should " +
      "the step run?",
      "Nothing goes back while the operation runs. It only stores a " +
      "function, which is called much later.",
      "Store it and do not call it: `out.backwardStep = () => { … };`",
    ],
  },
  {
    id: "ops-step-called",
    when: "`backwardStep` of a result is no function: the step itself has " +
      "to be stored there.",
    seen: "github.com/ishandhanani/micrograd-go commit 6c26f52 (the step " +
      "called in every operation)",
    edits: [
      [
        "x.grad += out.grad;\n" +
        "    y.grad += out.grad;\n" +
        "  };",
        "x.grad += out.grad;\n" +
        "    y.grad += out.grad;\n" +
        "  };\n" +
        "  out.backwardStep = out.backwardStep() as never;",
      ],
      [
        "x.grad += y.data * out.grad;\n" +
        "    y.grad += x.data * out.grad;\n" +
        "  };",
        "x.grad += y.data * out.grad;\n" +
        "    y.grad += x.data * out.grad;\n" +
        "  };\n" +
        "  out.backwardStep = out.backwardStep() as never;",
      ],
      [
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;\n" +
        "  };",
        "x.grad += exponent * x.data ** (exponent - 1) * out.grad;\n" +
        "  };\n" +
        "  out.backwardStep = out.backwardStep() as never;",
      ],
      [
        "x.grad += out.data * out.grad;\n" +
        "  };",
        "x.grad += out.data * out.grad;\n" +
        "  };\n" +
        "  out.backwardStep = out.backwardStep() as never;",
      ],
      [
        "x.grad += (1 - out.data ** 2) * out.grad;\n" +
        "  };",
        "x.grad += (1 - out.data ** 2) * out.grad;\n" +
        "  };\n" +
        "  out.backwardStep = out.backwardStep() as never;",
      ],
    ],
    hints: [
      "What does out.backwardStep hold after your operation: a " +
      "function, or what a call of it returned?",
      "A pair of brackets behind a function's name calls it. To store " +
      "the function, write its name alone.",
      "Write `out.backwardStep = step;` without `()`, or assign the " +
      "arrow function directly.",
    ],
  },
  {
    id: "ops-step-on-input",
    when: "the step is stored in the input instead of the result: the " +
      "result's own step does nothing.",
    seen: "github.com/jeffreywolberg/microgradCpp commit 45f0b5f " +
      "(`this->_backward`)",
    edits: [
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += out.grad;",
        "x.backwardStep = () => {\n" +
        "    x.grad += out.grad;",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += y.data * out.grad;",
        "x.backwardStep = () => {\n" +
        "    x.grad += y.data * out.grad;",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    // a^0 is 1 everywhere.",
        "x.backwardStep = () => {\n" +
        "    // a^0 is 1 everywhere.",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += out.data * out.grad;",
        "x.backwardStep = () => {\n" +
        "    x.grad += out.data * out.grad;",
      ],
      [
        "out.backwardStep = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;",
        "x.backwardStep = () => {\n" +
        "    x.grad += (1 - out.data ** 2) * out.grad;",
      ],
    ],
    hints: [
      "Whose backwardStep does your operation set: that of an input, " +
      "or that of the result?",
      "The result knows what it was computed from. An input may be " +
      "used many times and would lose all steps but the last.",
      "Assign it to the new Value: `out.backwardStep = …`.",
    ],
  },
  {
    id: "operand-copied",
    when: "a Value operand is copied into a new one: the gradient lands " +
      "in the copy, and the original hears nothing.",
    seen: "github.com/SauravP97/micrograd-java commit 1419a72; " +
      "github.com/farrelmahaztra/micrograd-go df6f530",
    edits: [
      [
        "return operand instanceof Value ? operand : new Value(operand);",
        "return new Value(operand instanceof Value ? operand.data : " +
        "operand);",
      ],
    ],
    hints: [
      "After c = add(a, b), is the very a in c.prev, or another Value " +
      "with the same number?",
      "Only a plain number becomes a new leaf. A Value has to come " +
      "through as it is.",
      "In your helper: for a number return `new Value(a)`, else `a` " +
      "itself.",
    ],
  },
  {
    id: "operand-number-unsupported",
    when: "plain numbers are not turned into Values: `data` of a number is " +
      "undefined, and NaN comes out.",
    seen: "github.com/Raghuboi/ts-micrograd src/engine/value.ts (add, " +
      "multiply take Values only)",
    edits: [
      [
        "return operand instanceof Value ? operand : new Value(operand);",
        "return operand as Value;",
      ],
    ],
    hints: [
      "What do add(a, 2) and mul(3, a) give in your code? Has a number " +
      "the field `data`?",
      "Each operand is a Value or a plain number. A plain number " +
      "becomes a leaf first.",
      "Write a helper that returns `new Value(a)` for a number and `a` " +
      "itself otherwise, and call it on every operand.",
    ],
  },
  {
    id: "operand-first-unsupported",
    when: "only the second operand may be a plain number: as the first or " +
      "only one, it gives NaN.",
    seen: "github.com/karpathy/micrograd micrograd/engine.py wraps `other` " +
      "only; Python has __radd__ for the rest",
    edits: [
      [
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        "  const out = new Value(x.data + ",
        "const x = a as Value;\n" +
        "  const y = toValue(b);\n" +
        "  const out = new Value(x.data + ",
      ],
      [
        "const x = toValue(a);\n" +
        "  const y = toValue(b);\n" +
        "  const out = new Value(x.data * ",
        "const x = a as Value;\n" +
        "  const y = toValue(b);\n" +
        "  const out = new Value(x.data * ",
      ],
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(x.data ** ",
        "const x = a as Value;\n" +
        "  const out = new Value(x.data ** ",
      ],
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(Math.exp",
        "const x = a as Value;\n" +
        "  const out = new Value(Math.exp",
      ],
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(Math.tanh",
        "const x = a as Value;\n" +
        "  const out = new Value(Math.tanh",
      ],
    ],
    hints: [
      "You turn the second operand into a Value. What does add(2, a) " +
      "give, with the number in front?",
      "Here the operations are functions, so the first operand may be " +
      "a plain number as well.",
      "Call your helper on each operand, the first one included.",
    ],
  },
  {
    id: "operand-single-unsupported",
    when: "`pow`, `exp` and `tanh` take no plain number: its `data` is " +
      "undefined, and NaN comes out.",
    seen: "typical slip: the helper is called where there are two operands " +
      "only",
    edits: [
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(x.data ** ",
        "const x = a as Value;\n" +
        "  const out = new Value(x.data ** ",
      ],
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(Math.exp",
        "const x = a as Value;\n" +
        "  const out = new Value(Math.exp",
      ],
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(Math.tanh",
        "const x = a as Value;\n" +
        "  const out = new Value(Math.tanh",
      ],
    ],
    hints: [
      "What do pow(2, 3), exp(1) and tanh(0.5) give in your code?",
      "Operations with one operand are also given plain numbers, for " +
      "instance inside a division.",
      "Call your helper first thing in these three, as in `add` and " +
      "`mul`.",
    ],
  },
  {
    id: "pow-number-unsupported",
    when: "`pow` takes no plain number as its base: its `data` is undefined, " +
      "and gives NaN.",
    seen: "typical slip: the exponent is known to be a number, so the base " +
      "is taken for a Value",
    edits: [
      [
        "const x = toValue(a);\n" +
        "  const out = new Value(x.data ** ",
        "const x = a as Value;\n" +
        "  const out = new Value(x.data ** ",
      ],
    ],
    hints: [
      "What does pow(2, 3) give in your code, with a plain number as " +
      "the base?",
      "The base may be a Value or a plain number, as in every other " +
      "operation.",
      "Call your helper on the base before you use its data.",
    ],
  },
  {
    id: "operand-wrapped-again",
    when: "the leaf made of a plain number gets no gradient: a step owes " +
      "a share to the very Values in `prev`, and that leaf is one of " +
      "them.",
    seen: "typical slip: the wrapping is repeated where it is needed",
    edits: [
      ["x.grad += out.grad;", "toValue(a).grad += out.grad;"],
      ["y.grad += out.grad;", "toValue(b).grad += out.grad;"],
      [
        "x.grad += y.data * out.grad;",
        "toValue(a).grad += toValue(b).data * out.grad;",
      ],
      [
        "y.grad += x.data * out.grad;",
        "toValue(b).grad += toValue(a).data * out.grad;",
      ],
    ],
    hints: [
      "How many leaves does your code make of the 2 in add(a, 2)? " +
      "Which of them is in `prev`?",
      "A number becomes one leaf, which goes into `prev` and which the " +
      "step knows. Calling the helper again makes another.",
      "Call it once per operand, store what it returns, and use that " +
      "in the step too.",
    ],
  },
  {
    id: "operand-zero-wrapped",
    when: "another Value takes the place of one whose data is 0: ask what " +
      "an operand is, with `instanceof` or `typeof`, not what its " +
      "number is.",
    seen: "typical slip: `a.data ? …` asks for truth, and 0 counts as " +
      "false in JavaScript",
    edits: [
      [
        "operand instanceof Value ? operand : new Value(operand)",
        "(operand as Value).data ? (operand as Value) : new " +
        "Value(operand as number)",
      ],
    ],
    hints: [
      "What do your operations give for new Value(0)? What does `if " +
      "(0)` do?",
      "In JavaScript 0 counts as false. A test of `data` for truth " +
      "does not tell whether there is a Value.",
      'Ask for the type: `typeof a === "number"`, or `a instanceof ' +
      "Value`.",
    ],
  },
];

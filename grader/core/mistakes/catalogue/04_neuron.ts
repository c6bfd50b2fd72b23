/**
 * What people get wrong in exercise 4.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  {
    id: "neuron-range-zero-one",
    when:
      "the random numbers are used as they come, in [0, 1): no weight and " +
      "no bias starts negative.",
    seen: "github.com/rag594/go-micrograd commit 582b277; " +
      "github.com/SauravP97/micrograd-java src/Neuron.java",
    edits: [
      ["random() * 2 - 1", "random()"],
    ],
    hints: [
      "Which numbers can `random()` give, and which ones may a weight " +
      "start with?",
      "[0, 1) is one unit long and [-1, 1) is two: stretch first, then " +
      "shift down.",
      "Twice the random number, minus 1, goes into each `new Value(…)`, " +
      "that of the bias too.",
    ],
  },
  {
    id: "neuron-range-half",
    when:
      "the random numbers are shifted but not stretched: weights and bias " +
      "start in [-0.5, 0.5) instead of [-1, 1).",
    seen: "other convention: github.com/glouw/tinn (quoted in issues/30: " +
      "`frand() - 0.5f`); not in this contract",
    edits: [
      ["random() * 2 - 1", "random() - 0.5"],
    ],
    hints: [
      "What are the smallest and the largest weight your neuron can " +
      "start with?",
      "The range is to be twice as long as that of `random()`, with 0 in " +
      "its middle.",
      "Multiply by 2 before you shift; the shift is then 1: 0.75 becomes " +
      "1.5, then 0.5.",
    ],
  },
  {
    id: "neuron-range-stretched-only",
    when:
      "the random numbers are stretched but not shifted: weights and bias " +
      "start in [0, 2) instead of [-1, 1).",
    seen:
      "typical slip: two steps lead to [-1, 1), stretch and shift, and the " +
      "second is left out",
    edits: [
      ["random() * 2 - 1", "random() * 2"],
    ],
    hints: [
      "What does your neuron start with when `random()` gives 0?",
      "Twice the random number lies in [0, 2). Where should its middle be?",
      "Shift it down: subtract 1 after multiplying by 2.",
    ],
  },
  {
    id: "neuron-range-shifted-only",
    when:
      "the 1 is taken off without the factor 2: weights and bias start in " +
      "[-1, 0), so none is positive.",
    seen:
      "typical slip: two steps lead to [-1, 1), stretch and shift, and the " +
      "first is left out",
    edits: [
      ["random() * 2 - 1", "random() - 1"],
    ],
    hints: [
      "What does your neuron start with when `random()` gives almost 1?",
      "[0, 1) shifted by 1 is still one unit long, but [-1, 1) is two " +
      "units long.",
      "Multiply the random number by 2 first, then subtract 1.",
    ],
  },
  {
    id: "neuron-range-parentheses",
    when:
      "the 1 is taken off before doubling: weights and bias start in [-2, 0) " +
      "instead of [-1, 1).",
    seen: "typical slip: the two steps in the wrong order",
    edits: [
      ["random() * 2 - 1", "(random() - 1) * 2"],
    ],
    hints: [
      "What does your neuron start with when `random()` gives 0, and " +
      "when it gives almost 1?",
      "First stretch, then shift: 0.75 becomes 1.5, then 0.5.",
      "Multiply by 2 first and subtract 1 after that, without " +
      "parentheses around the subtraction.",
    ],
  },
  {
    id: "neuron-weights-range-zero-one",
    when: "the weights take the random numbers as they come, in [0, 1): only " +
      "the bias is stretched to [-1, 1).",
    seen: "typical slip: the stretching is written in one of two lines; the " +
      "range in github.com/rag594/go-micrograd commit 582b277",
    edits: [
      [
        "this.weights = Array.from({ length: nin }, initial);",
        "this.weights = Array.from({ length: nin }, () => new " +
        "Value(random()));",
      ],
    ],
    hints: [
      "From which range do your weights start, and from which does your " +
      "bias?",
      "The bias is right. The weights start in the same range as it does.",
      "Stretch and shift the weights' random numbers too: times 2, minus 1.",
    ],
  },
  {
    id: "neuron-weights-one-random-number",
    when:
      "one random number is drawn and used for all weights: they start equal.",
    seen: "github.com/EurekaLabsAI/micrograd commit ddd5ff1 (micrograd.py, " +
      "Neuron)",
    edits: [
      [
        "this.weights = Array.from({ length: nin }, initial);",
        "const start = random() * 2 - 1;\n" +
        "    this.weights = Array.from({ length: nin }, () => new " +
        "Value(start));",
      ],
    ],
    hints: [
      "How many times is `random` called for a neuron with 3 inputs?",
      "Each weight needs a random number of its own, so the call belongs " +
      "where each weight is made.",
      "Call `random()` inside the function that makes one weight, once " +
      "for each of them, and once more for the bias.",
    ],
  },
  {
    id: "neuron-one-random-number",
    when: "one random number is drawn and used for all weights and for the " +
      "bias too: they all start equal.",
    seen: "typical slip: as in github.com/EurekaLabsAI/micrograd commit " +
      "ddd5ff1, with the bias included",
    edits: [
      [
        "const initial = () => new Value(random() * 2 - 1);",
        "const start = random() * 2 - 1;\n" +
        "    const initial = () => new Value(start);",
      ],
    ],
    hints: [
      "How many times is `random` called for a neuron with 3 inputs?",
      "Each weight and the bias need a random number of their own: 4 " +
      "calls for 3 inputs.",
      "Put the call of `random()` inside what makes one Value, so that " +
      "each Value draws its own number.",
    ],
  },
  {
    id: "neuron-weights-filled",
    when:
      "one and the same Value stands in every place, as `fill` puts it: there is one weight under `nin` names.",
    seen: "typical slip: `fill` with one object; for neurons in a public " +
      "JavaScript file, code-index find_string id 21324586157 (the index " +
      "names no repository)",
    edits: [
      [
        "this.weights = Array.from({ length: nin }, initial);",
        "this.weights = new Array(nin).fill(initial());",
      ],
    ],
    hints: [
      "If you change `weights[0].data`, what becomes of `weights[1].data`?",
      "All places of your list hold the very same object. Each needs a " +
      "new Value of its own.",
      "`Array.from({ length: nin }, () => …)` calls its function anew " +
      "for each place; make the new Value in there.",
    ],
  },
  {
    id: "neuron-parameters-weights-copies",
    when: "`parameters()` lists numbers or copies in place of the weights: " +
      "training would never reach the weights.",
    seen:
      "github.com/farrelmahaztra/micrograd-go commits aa11ba4 and df6f530 " +
      "(values copied instead of pointed to)",
    edits: [
      [
        "return [...this.weights, this.bias];",
        "return [...this.weights.map((weight) => new " +
        "Value(weight.data)), this.bias];",
      ],
    ],
    hints: [
      "If somebody changes the `data` of your list's first element, does " +
      "the neuron's output change?",
      "The bias in your list is the neuron's own. The weights have to be " +
      "so too.",
      "List the elements of `this.weights` themselves: no `.data`, no " +
      "`new Value`.",
    ],
  },
  {
    id: "neuron-weights-holes",
    when:
      "`new Array(nin).map(…)` is to make the weights, and `map` skips empty " +
      "places: `Array.from({ length: nin }, …)` makes them.",
    seen: "github.com/pedrogleta/microgradts commit 75013fb (TypeScript)",
    edits: [
      [
        "this.weights = Array.from({ length: nin }, initial);",
        "this.weights = new Array(nin).map(initial);",
      ],
    ],
    hints: [
      "What does `console.log(neuron.weights)` show for a new neuron?",
      "`new Array(3)` has three empty places, and `map` does nothing for " +
      "an empty place.",
      "Use `Array.from({ length: nin }, …)`, which calls its function " +
      "for each place, or `push` in a loop.",
    ],
  },
  {
    id: "neuron-activation-no-default",
    when: "the activation has no default: `forward` of a neuron made without " +
      "that option calls `undefined` and throws.",
    seen: "typical slip: the type checker is quieted with `!` instead of " +
      "giving a default",
    edits: [
      [
        "activation = tanh,",
        "activation = undefined as unknown as Activation,",
      ],
    ],
    hints: [
      "What is `options.activation` for `new Neuron(3)`?",
      "An option may be left out. Then something else has to be there to " +
      "be called: which function?",
      "Give it a default where you take the options apart: `activation = " +
      "tanh`.",
    ],
  },
  {
    id: "neuron-weights-one-too-many",
    when: "there are `nin + 1` weights: one more is made than there are " +
      "inputs.",
    seen:
      "public JavaScript file, code-index find_string id 52463855927 (the " +
      "index names no repository) (`i <= nin`)",
    edits: [
      ["{ length: nin }", "{ length: nin + 1 }"],
    ],
    hints: [
      "How many weights has your `new Neuron(3)`, and how many inputs?",
      "One weight for each input; the bias has a field of its own and is " +
      "not one of them.",
      "Count from 0 as long as `i < nin`: with `<=` there is one more.",
    ],
  },
  {
    id: "neuron-weights-one-too-few",
    when: "there are `nin - 1` weights: one fewer is made than there are " +
      "inputs.",
    seen: "typical slip: `i < nin - 1`, or a loop that starts at 1",
    edits: [
      ["{ length: nin }", "{ length: nin - 1 }"],
    ],
    hints: [
      "How many weights has your `new Neuron(3)`, and how many inputs?",
      "Every input has a weight, the last one too. With which index does " +
      "your loop start and stop?",
      "Start at 0 and go on while `i < nin`: that makes `nin` weights.",
    ],
  },
  {
    id: "neuron-random-no-default",
    when: "`random` has no default: a neuron made without that option calls " +
      "`undefined` and throws.",
    seen: "typical slip: the type checker is quieted with `!` instead of " +
      "giving a default",
    edits: [
      [
        "random = Math.random }",
        "random = undefined as unknown as () => number }",
      ],
    ],
    hints: [
      "What is `options.random` for `new Neuron(3)`?",
      "An option may be left out. Then something else has to be there to " +
      "be called.",
      "Give it a default where you take the options apart: `random = " +
      "Math.random`.",
    ],
  },
  {
    id: "neuron-weights-zero",
    when: "weights and bias start at 0 instead of at random: each takes a " +
      "number from `random`.",
    seen: "github.com/wagonhelm/NaNmnist/issues/2; the pitfall in " +
      "cs231n.github.io/neural-networks-2",
    edits: [
      ["new Value(random() * 2 - 1)", "new Value(0)"],
    ],
    hints: [
      "What do two neurons learn that start with the same numbers and " +
      "read the same inputs?",
      "They must differ from the start, so each weight and the bias take " +
      "a number from `random`.",
      "Make each of them from `random() * 2 - 1`, with one call of " +
      "`random` for each number.",
    ],
  },
  {
    id: "neuron-weights-zero-bias-random",
    when: "the weights start at 0, and only the bias takes a number from " +
      "`random`.",
    seen: "github.com/wagonhelm/NaNmnist/issues/2; the pitfall in " +
      "cs231n.github.io/neural-networks-2",
    edits: [
      [
        "this.weights = Array.from({ length: nin }, initial);",
        "this.weights = Array.from({ length: nin }, () => new Value(0));",
      ],
    ],
    hints: [
      "What gradient gets back to the inputs of a neuron when all its " +
      "weights are 0?",
      "Every weight takes a number of its own from `random`, as the bias " +
      "does.",
      "Make each weight from `random() * 2 - 1`, with one call for each " +
      "of them.",
    ],
  },
  {
    id: "neuron-bias-zero",
    when:
      "the bias starts at 0: only the weights take a number from `random`, " +
      "and the bias was to take one too.",
    seen: "other convention: github.com/karpathy/micrograd micrograd/nn.py, " +
      "github.com/pedrogleta/microgradts src/nn.ts; not in this contract",
    edits: [
      ["this.bias = initial();", "this.bias = new Value(0);"],
    ],
    hints: [
      "How many calls of `random` does a neuron with 3 inputs make?",
      "Weights and bias start in the same way here: each from a call of " +
      "`random`.",
      "Make the bias like one more weight, after them: in [-1, 1), from " +
      "one more `random()`.",
    ],
  },
  {
    id: "neuron-bias-range-zero-one",
    when:
      "the bias takes the random number as it comes: it starts in [0, 1), " +
      "and only the weights in [-1, 1).",
    seen: "typical slip: the stretching is written for the weights and left " +
      "out in the line for the bias",
    edits: [
      ["this.bias = initial();", "this.bias = new Value(random());"],
    ],
    hints: [
      "From which range does your bias start, and from which do your " +
      "weights?",
      "The weights are right. The bias starts in the same range as they do.",
      "Stretch and shift the bias's random number too: times 2, minus 1.",
    ],
  },
  {
    id: "neuron-plain-numbers",
    when: "the weights or the bias are plain numbers instead of Values: they " +
      "have no grad, so they cannot learn.",
    seen: "public Python file, code-index find_string id 43436912894 (the " +
      "index names no repository) (`self.b = random.uniform(-1, 1)`)",
    edits: [
      ["new Value(random() * 2 - 1)", "random() * 2 - 1 as unknown as Value"],
    ],
    hints: [
      "What would training read to know in which direction a weight " +
      "should move?",
      "A plain number has no grad. Each weight is a Value, and so is the " +
      "bias.",
      "Wrap each random number where it is drawn: `new Value(…)`, for " +
      "the weights and for the bias.",
    ],
  },
  {
    id: "neuron-no-bias",
    when: "`forward` leaves out the bias: the output does not depend on it, " +
      "and its grad stays 0.",
    seen: "github.com/Kulbear/deep-learning-coursera/pull/48; Karpathy, " +
      "x.com/karpathy/status/1013244313327681536 (5); ttsugriy.github.io/" +
      "llm-first-principles/stages/stage-03/common-mistakes (3)",
    edits: [
      ["let z = this.bias;", "let z = new Value(0);"],
    ],
    hints: [
      "What does your neuron give when every input is 0?",
      "With all inputs 0 the products are 0, and `z` is what is left: " +
      "the bias.",
      "Add `this.bias` to the sum once: start `z` from it, or add it " +
      "after the loop, before the activation.",
    ],
  },
  {
    id: "neuron-bias-after-activation",
    when: "`forward` adds the bias after the activation instead of before: " +
      "`activation(w . x) + b`.",
    seen: "github.com/infer-actively/pypc/issues/2 (f(wx) + b)",
    edits: [
      ["let z = this.bias;", "let z = new Value(0);"],
      [
        "return this.#activation(z);",
        "return add(this.#activation(z), this.bias);",
      ],
    ],
    hints: [
      "Can your neuron with tanh give an output above 1?",
      "The bias is a part of `z`, and the activation is applied to all " +
      "of `z`.",
      "First finish the sum of the products and the bias, then give that " +
      "sum to the activation, and return what comes out.",
    ],
  },
  {
    id: "neuron-bias-per-input",
    when: "`forward` adds the bias once for every input: it counts `nin` " +
      "times.",
    seen: "typical slip: the bias stands inside the loop",
    edits: [
      ["let z = this.bias;", "let z = new Value(0);"],
      [
        "z = add(z, mul(weight, x[i]));",
        "z = add(z, add(mul(weight, x[i]), this.bias));",
      ],
    ],
    hints: [
      "With 2 inputs, how often is the bias added in your `forward`?",
      "Only the products belong to the inputs. The bias is added once, " +
      "however many inputs there are.",
      "Keep the loop to `z = add(z, mul(weight, x[i]))`; the bias goes " +
      "in before or after it.",
    ],
  },
  {
    id: "neuron-bias-twice",
    when: "`forward` adds the bias twice: at the start of the sum or at " +
      "its end, once is enough.",
    seen: "typical slip: a sum that starts from the bias, as in the video's " +
      "`sum(..., self.b)`, and the formula's `+ b` after it",
    edits: [
      [
        "return this.#activation(z);",
        "return this.#activation(add(z, this.bias));",
      ],
    ],
    hints: [
      "What does your neuron give when every input is 0 and the bias is 1?",
      "Look at where `z` starts and at what is added to it last: the " +
      "bias should be in only one of the two.",
      "If `z` starts with `this.bias`, it goes to the activation right " +
      "after the loop.",
    ],
  },
  {
    id: "neuron-sum-discarded",
    when: "`z` stays at the bias, whatever the inputs are: every product " +
      "has to be added, and what `add` returns to be kept.",
    seen:
      "github.com/farrelmahaztra/micrograd-go commit c42ae1e (`fix ypreds " +
      "all being the same`); public JavaScript file, code-index " +
      "find_string id 52463855927",
    edits: [
      ["z = add(z, mul(weight, x[i]));", "add(z, mul(weight, x[i]));"],
    ],
    hints: [
      "Does `add(a, b)` change `a`?",
      "It makes a new Value and leaves both of its operands alone. Where " +
      "does that new Value go in your loop?",
      "Keep it as the new sum: `z = add(z, …)`.",
    ],
  },
  {
    id: "neuron-last-product-only",
    when: "only the last input counts: each product has to be added to " +
      "the sum so far.",
    seen:
      "public JavaScript file, code-index find_string id 52463855927 (the " +
      "index names no repository) (`out = this.w[i].mul(x[i])`)",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "z = add(this.bias, mul(weight, x[i]));",
      ],
    ],
    hints: [
      "After the loop over two inputs, which products are in your `z`?",
      "Each turn of the loop should add its product to what the earlier " +
      "turns have gathered.",
      "The old `z` has to stand on the right-hand side too: `z = add(z, " +
      "mul(weight, x[i]))`.",
    ],
  },
  {
    id: "neuron-product-alone",
    when: "only the last product is left: bias and products all have to " +
      "come into the sum.",
    seen:
      "public JavaScript file, code-index find_string id 52463855927 (the " +
      "index names no repository) (`out = this.w[i].mul(x[i])`)",
    edits: [
      ["z = add(z, mul(weight, x[i]));", "z = mul(weight, x[i]);"],
    ],
    hints: [
      "After the loop over two inputs, what is in your `z`: how many " +
      "products, and the bias?",
      "Each turn of the loop should add its product to what is there, " +
      "not replace it.",
      "The old `z` has to stand on the right-hand side too: `z = add(z, " +
      "mul(weight, x[i]))`.",
    ],
  },
  {
    id: "neuron-return-in-loop",
    when: "only the first input counts: a `return` inside the loop, for " +
      "instance, ends it after one turn.",
    seen: "typical slip: a return inside the loop",
    edits: [
      [
        "    for (const [i, weight] of this.weights.entries()) {\n" +
        "      z = add(z, mul(weight, x[i]));\n" +
        "    }",
        "    for (const [i, weight] of this.weights.entries()) {\n" +
        "      z = add(z, mul(weight, x[i]));\n" +
        "      return this.#activation(z);\n" +
        "    }",
      ],
    ],
    hints: [
      "How often does your loop run for a neuron with two inputs?",
      "A `return` ends the whole function, the loop with it. After which " +
      "turn does yours come?",
      "Close the loop's brace first, so that all products are in the " +
      "sum; then return the activation of it.",
    ],
  },
  {
    id: "neuron-skips-first",
    when: "the first weight and the first input are left out of the sum, " +
      "as by a loop that starts at 1.",
    seen:
      "typical slip: the formula's w1, w2, … count from 1, an array counts " +
      "from 0",
    edits: [
      [
        "    for (const [i, weight] of this.weights.entries()) {\n" +
        "      z = add(z, mul(weight, x[i]));\n" +
        "    }",
        "    for (let i = 1; i < this.weights.length; i++) {\n" +
        "      z = add(z, mul(this.weights[i], x[i]));\n" +
        "    }",
      ],
    ],
    hints: [
      "Which weight has a grad of 0 after `backward`, and why that one?",
      "The first product is missing from the sum. An array's first index " +
      "is 0.",
      "Let the loop begin with `i = 0`, and let the sum begin with the " +
      "bias, not with an input.",
    ],
  },
  {
    id: "neuron-skips-last",
    when: "the last weight and the last input are left out of the sum, as " +
      "by a loop that stops one short.",
    seen: "typical slip: `i < length - 1`",
    edits: [
      [
        "    for (const [i, weight] of this.weights.entries()) {\n" +
        "      z = add(z, mul(weight, x[i]));\n" +
        "    }",
        "    for (let i = 0; i < this.weights.length - 1; i++) {\n" +
        "      z = add(z, mul(this.weights[i], x[i]));\n" +
        "    }",
      ],
    ],
    hints: [
      "Which weight has a grad of 0 after `backward`, and why that one?",
      "The last product is missing from the sum: check where the loop ends.",
      "Go on as long as `i < this.weights.length`; the bias is not in " +
      "that list, so nothing is to be left out.",
    ],
  },
  {
    id: "neuron-loop-too-long",
    when: "the loop runs once too often: the weight after the last one is " +
      "`undefined`, and the sum becomes NaN.",
    seen: "typical slip: `i <= length`",
    edits: [
      [
        "    for (const [i, weight] of this.weights.entries()) {\n" +
        "      z = add(z, mul(weight, x[i]));\n" +
        "    }",
        "    for (let i = 0; i <= this.weights.length; i++) {\n" +
        "      z = add(z, mul(this.weights[i], x[i]));\n" +
        "    }",
      ],
    ],
    hints: [
      "What is `weights[3]` of a neuron with 3 weights?",
      "Indexes go from 0 to one below the length. Where does your loop end?",
      "Go on as long as `i < this.weights.length`: with `<=` there is " +
      "one turn more.",
    ],
  },
  {
    id: "neuron-first-weight-only",
    when: "every input is multiplied by the first weight: the others take no " +
      "part, and their grads stay 0.",
    seen: "typical slip: `[0]` is kept from the neuron with one input",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "z = add(z, mul(this.weights[0], x[i]));",
      ],
    ],
    hints: [
      "For two inputs, which weight meets which input in your sum?",
      "Input i has a weight of its own: the one at the same place of the " +
      "list.",
      "Let both lists follow the same index: `mul(this.weights[i], x[i])`.",
    ],
  },
  {
    id: "neuron-adds-weights",
    when: "weight and input are added instead of multiplied: the weight no " +
      "longer says how strongly its input counts.",
    seen: "typical slip: `add` for `mul`, because a sum is being written",
    edits: [
      ["z = add(z, mul(weight, x[i]));", "z = add(z, add(weight, x[i]));"],
    ],
    hints: [
      "What should a weight of 0 do to its input?",
      "A weight scales its input. First multiply in pairs, then add up.",
      "In each turn: `mul` for weight i and input i, and `add` to put " +
      "the product into the sum.",
    ],
  },
  {
    id: "neuron-product-of-all",
    when: "the products are multiplied together instead of added up: `z` is " +
      "not a sum.",
    seen: "typical slip: `mul` for `add` in the running total",
    edits: [
      ["z = add(z, mul(weight, x[i]));", "z = mul(z, mul(weight, x[i]));"],
    ],
    hints: [
      "In `w . x + b`, what happens to the products of weights and inputs?",
      "There are two operations: one inside each pair, another between " +
      "the pairs and the bias.",
      "`mul` joins a weight and its input; `add` puts that product into " +
      "the running `z`.",
    ],
  },
  {
    id: "neuron-changes-bias",
    when:
      "`forward` adds the products into the bias itself: the bias changes " +
      "with every call.",
    seen:
      "typical slip: `let z = this.bias` is taken for a copy, and `z.data " +
      "+= …` follows",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "z.data += weight.data * Number(x[i] instanceof Value ? " +
        "x[i].data : x[i]);",
      ],
    ],
    hints: [
      "Does your neuron give the same output when you call `forward` " +
      "twice with the same inputs?",
      "`let z = this.bias` makes no copy: `z` is the bias. What you " +
      "write to its `data` is written to the bias.",
      "Change no `data` in `forward`. `z = add(z, …)` makes a new Value " +
      "and leaves the bias as it is.",
    ],
  },
  {
    id: "neuron-weights-as-numbers",
    when:
      "the weights' `.data` goes into the products instead of the weights: " +
      "their grads stay 0.",
    seen: "typical slip: numbers are taken out to multiply; compare " +
      "github.com/boraoku/swiftmicrograd commit 20425b9 (`wi.data * xi`)",
    edits: [
      ["mul(weight, x[i])", "mul(weight.data, x[i])"],
    ],
    hints: [
      "How can `backward` find a weight, starting from the output?",
      "It follows `prev`. A plain number becomes a new leaf, which does " +
      "not lead back to the weight.",
      "Give `mul` the weight itself, not its `data`.",
    ],
  },
  {
    id: "neuron-inputs-as-numbers",
    when: "the inputs are copied into new Values or read as numbers: no " +
      "gradient reaches what they came from.",
    seen: "github.com/SauravP97/micrograd-java commit 1419a72 (`new " +
      "Value(x[i].value, …)` in Neuron.java)",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "const input = x[i];\n" +
        "      z = add(z, mul(weight, input instanceof Value ? " +
        "input.data : input));",
      ],
    ],
    hints: [
      "If an input is the output of another neuron, how does the " +
      "gradient get back to that neuron?",
      "It gets there only if the very Value you were given is in the " +
      "graph. A copy is a new leaf.",
      "Hand `x[i]` to `mul` as it is: it takes Values and plain numbers.",
    ],
  },
  {
    id: "neuron-products-as-numbers",
    when:
      "the products are added up as plain numbers: weights and inputs get " +
      "no gradient, only the bias does.",
    seen: "github.com/boraoku/swiftmicrograd commit 20425b9 (`wi.data * xi`)",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "const input = x[i];\n" +
        "      z = add(z, weight.data * (input instanceof Value ? " +
        "input.data : input));",
      ],
    ],
    hints: [
      "Which operation of yours remembers where a product came from: `*` " +
      "or `mul`?",
      "`*` gives a plain number. `backward` cannot go back through it to " +
      "the weight.",
      "Use `mul` on the weight and the input themselves, with no " +
      "`.data`, and `add` for the sum.",
    ],
  },
  {
    id: "neuron-result-cut-off",
    when: "no gradient comes back from the output: it has to be the very " +
      "Value that the activation returns, worked out with Values all the way.",
    seen: "typical slip: plain arithmetic first, a Value only at the end; " +
      "compare github.com/boraoku/swiftmicrograd commit 20425b9",
    edits: [
      [
        "return this.#activation(z);",
        "return this.#activation(new Value(z.data));",
      ],
    ],
    hints: [
      "What is in `prev` of the Value you return, and does it lead back " +
      "to the weights?",
      "A Value made with `new Value(…)` from a number is a leaf: the way " +
      "back ends there.",
      "No `.data` and no `new Value` in `forward`: `mul` and `add` up to " +
      "`z`, the activation on `z`, and return what it gives.",
    ],
  },
  {
    id: "neuron-no-activation",
    when: "what comes out is the weighted sum itself, not what an " +
      "activation makes of it.",
    seen: "github.com/rag594/go-micrograd mlp/nn.go; " +
      "github.com/YujiaBao/ls/issues/1",
    edits: [
      ["return this.#activation(z);", "return z;"],
    ],
    hints: [
      "Can your neuron, with no activation asked for, give an output " +
      "above 1?",
      "The sum is right. One more function has to be applied to it " +
      "before it is returned.",
      "Return what the activation gives for `z`; keep it in a field in " +
      "the constructor, so that `forward` has it.",
    ],
  },
  {
    id: "neuron-always-tanh",
    when: "`forward` applies `tanh` whatever activation was asked for: the " +
      "option has no effect.",
    seen: "github.com/ttezel/nn/issues/8 (sigmoid's derivative whatever the " +
      "setting)",
    edits: [
      ["return this.#activation(z);", "return tanh(z);"],
    ],
    hints: [
      "What does your neuron do differently when it is given `{ " +
      "activation: sigmoid }`?",
      "`tanh` is only what is used when the option is left out. The " +
      "constructor knows which it is, and `forward` needs it.",
      "Keep the chosen activation in a field of the neuron, and call " +
      "that one in `forward`.",
    ],
  },
  {
    id: "neuron-math-tanh",
    when: "`Math.tanh` is applied to the number in `z`: no gradient comes " +
      "back, and the activation asked for has no effect.",
    seen:
      "github.com/ishandhanani/micrograd-go before bbf3a75 (`math.Tanh` of " +
      "a value's data)",
    edits: [
      ["return this.#activation(z);", "return new Value(Math.tanh(z.data));"],
    ],
    hints: [
      "What is in `prev` of the Value you return, and does it lead back " +
      "to the weights?",
      "`Math.tanh` knows numbers only. The activations from lesson 2 " +
      "take a Value and remember it.",
      "Keep the activation asked for in a field, with your own `tanh` as " +
      "the default, and return what it gives for `z` itself.",
    ],
  },
  {
    id: "neuron-activation-twice",
    when: "the activation is applied twice: `activation(activation(z))`.",
    seen: "github.com/ishandhanani/micrograd-go before bbf3a75 (`Tanh()` and " +
      "then `math.Tanh` of its data)",
    edits: [
      [
        "return this.#activation(z);",
        "return this.#activation(this.#activation(z));",
      ],
    ],
    hints: [
      "How many times does the sum pass through the activation on its " +
      "way out?",
      "By hand: apply the activation once to `z` and compare with your " +
      "output.",
      "One call of the activation is enough: where you keep its result, " +
      "return it as it is.",
    ],
  },
  {
    id: "neuron-activation-per-term",
    when:
      "the activation is applied to each product instead of to the whole sum.",
    seen: "typical slip: order of sum and activation; compare " +
      "github.com/lmjohns3/theanets/issues/109 (tanh over one term only)",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "z = add(z, this.#activation(mul(weight, x[i])));",
      ],
      ["return this.#activation(z);", "return z;"],
    ],
    hints: [
      "For a neuron with 3 inputs, how often is your activation called?",
      "The activation is applied once, to `z` as a whole, with the bias " +
      "in it.",
      "Only `mul` and `add` belong in the loop; after it, return the " +
      "activation of the sum.",
    ],
  },
  {
    id: "neuron-activation-in-loop",
    when: "the activation is applied to the running sum in every turn of the " +
      "loop, not once after it.",
    seen:
      "typical slip: the line with the activation stands one brace too early",
    edits: [
      [
        "z = add(z, mul(weight, x[i]));",
        "z = this.#activation(add(z, mul(weight, x[i])));",
      ],
      ["return this.#activation(z);", "return z;"],
    ],
    hints: [
      "For a neuron with 3 inputs, how often is your activation called?",
      "The sum has to be complete before it is bent: all products and " +
      "the bias.",
      "Move the activation below the loop, so that it gets the finished " +
      "`z`.",
    ],
  },
  {
    id: "neuron-activation-default-sigmoid",
    when:
      "without the option the activation is `sigmoid`: it was to be `tanh`.",
    seen: "typical slip: the ice-cream example uses sigmoid",
    edits: [
      ["type Operand, tanh }", "type Operand, sigmoid, tanh }"],
      ["activation = tanh,", "activation = sigmoid,"],
    ],
    hints: [
      "What does a neuron of yours do when nobody says which activation " +
      "to use?",
      "The ice-cream network asks for `sigmoid`. When nothing is asked " +
      "for, it is another one.",
      "Make `tanh` the default of the option `activation`.",
    ],
  },
  {
    id: "neuron-activation-default-none",
    when: "without the option no activation is applied: it was to be `tanh`.",
    seen: "typical slip: `activation?.(z) ?? z`, or `(z) => z` as the default",
    edits: [
      ["activation = tanh,", "activation = (z: Value) => z,"],
    ],
    hints: [
      "What does a neuron of yours do when nobody says which activation " +
      "to use?",
      "It should bend even then, or layers in a row would be no more " +
      "than one.",
      "Give the option a default: `activation = tanh`, where you take " +
      "the options apart.",
    ],
  },
  {
    id: "neuron-parameters-no-bias",
    when: "`parameters()` leaves out the bias: training would never change it.",
    seen: "github.com/glouw/tinn/issues/30; " +
      "github.com/mattm/simple-neural-network/issues/5; " +
      "github.com/dgschwend/netscope/issues/17 (count without bias)",
    edits: [
      ["return [...this.weights, this.bias];", "return [...this.weights];"],
    ],
    hints: [
      "How many numbers of a neuron with 3 inputs may training change?",
      "The weights, and one more number that has nothing to do with any " +
      "input.",
      "Put `this.bias` at the end of the list: `nin + 1` Values in all.",
    ],
  },
  {
    id: "neuron-parameters-bias-first",
    when:
      "`parameters()` lists the bias before the weights: the order was to " +
      "be weights, then bias.",
    seen: "other convention: github.com/Habrador/MicrogradCSharp Neuron.cs " +
      "lists bias, then weights; not in this contract",
    edits: [
      [
        "return [...this.weights, this.bias];",
        "return [this.bias, ...this.weights];",
      ],
    ],
    hints: [
      "Which of a neuron's parameters stands last in the list?",
      "All are there, but who fills in numbers by position needs the " +
      "agreed order: weights, then bias.",
      "Spread the weights first, and put the bias after them.",
    ],
  },
  {
    id: "neuron-parameters-nested",
    when: "`parameters()` puts the list of weights into a list: the weights " +
      "are not spread out.",
    seen: "typical slip: `[a, b]` for `[...a, b]`; one level up, " +
      "github.com/farrelmahaztra/micrograd-go commit 1a0264f (`flatten " +
      "params to 1d`)",
    edits: [
      [
        "return [...this.weights, this.bias];",
        "return [this.weights, this.bias] as Value[];",
      ],
    ],
    hints: [
      "What is the first element of your list: a Value or an array?",
      "The list should be flat: each weight an element of its own, then " +
      "the bias.",
      "Three dots take a list apart: `[...list, last]`.",
    ],
  },
  {
    id: "neuron-parameters-copies",
    when: "`parameters()` returns plain numbers or copies: training would " +
      "never reach the neuron.",
    seen:
      "github.com/farrelmahaztra/micrograd-go commits aa11ba4 (`TODO: Fix " +
      "this hack`) and df6f530 (values copied instead of pointed to)",
    edits: [
      [
        "return [...this.weights, this.bias];",
        "return [...this.weights, this.bias].map((p) => new Value(p.data));",
      ],
    ],
    hints: [
      "If somebody changes the `data` of an element of your list, does " +
      "the neuron's output change?",
      "It does only if the element is the very Value that `forward` " +
      "computes with.",
      "List `this.weights` and `this.bias` themselves: no `.data`, no " +
      "`new Value`.",
    ],
  },
  {
    id: "neuron-length-not-checked",
    when: "`forward` throws no error, whatever the number of inputs: let " +
      "it compare `x.length` with the number of weights, and throw.",
    seen:
      "typical slip: Python's `zip` in the video stops at the shorter list " +
      "and says nothing",
    edits: [
      ["if (x.length !== this.weights.length) {", "if (false) {"],
    ],
    hints: [
      "What does your neuron with 3 weights do with 2 inputs, and with 4?",
      "Nothing stops by itself here: `x[2]` is `undefined`, and a fourth " +
      "input is never read. Look at the lengths first.",
      "At the top of `forward`, compare `x.length` with " +
      "`this.weights.length`; if they differ, `throw` a RangeError with " +
      "both numbers in its text.",
    ],
  },
  {
    id: "neuron-length-check-inverted",
    when:
      "the length check is the wrong way round: it objects to inputs that fit, and lets all others pass.",
    seen: "typical slip: `===` for `!==`",
    edits: [
      [
        "if (x.length !== this.weights.length) {",
        "if (x.length === this.weights.length) {",
      ],
    ],
    hints: [
      "What does your neuron with 3 weights do with 3 inputs?",
      "The error is for lengths that differ. What does your condition ask?",
      "Throw when `x.length !== this.weights.length`.",
    ],
  },
  {
    id: "neuron-length-error-returned",
    when: "the RangeError is returned, not thrown: whoever calls `forward` " +
      "takes it for an output.",
    seen: "typical slip: `return` for `throw`",
    edits: [
      ["throw new RangeError(", "return new RangeError("],
      ["inputs`,\n      );", "inputs`,\n      ) as unknown as Value;"],
    ],
    hints: [
      "How does whoever calls `forward` notice that the lengths differ?",
      "An error that is returned is a result like any other. It has to " +
      "stop what is going on.",
      "The keyword is `throw`, in place of `return`.",
    ],
  },
  {
    id: "neuron-length-type-error",
    when: "a wrong number of inputs throws a TypeError: it was to be a " +
      "RangeError, as the inputs are of the right type.",
    seen: "typical slip: the two kinds of error are mixed up",
    edits: [
      ["throw new RangeError(", "throw new TypeError("],
    ],
    hints: [
      "Which kind of error does your `forward` throw?",
      "Every input is of the right type; it is their number that is out " +
      "of range.",
      "Make it a `new RangeError(…)`, with the same text.",
    ],
  },
  {
    id: "neuron-inputs-in-turn",
    when:
      "fewer inputs than weights are used again from the first, where they " +
      "fit: the lengths have to be the same.",
    seen: "fresh slip: as R does with short vectors",
    edits: [
      [
        "x.length !== this.weights.length",
        "this.weights.length % x.length !== 0",
      ],
      ["mul(weight, x[i])", "mul(weight, x[i % x.length])"],
    ],
    hints: [
      "What does your neuron with three weights do with one input?",
      "`%` is 0 whenever the inputs fit a whole number of times, not only once.",
      "Compare the two lengths with `!==`.",
    ],
  },
  {
    id: "neuron-length-too-few-only",
    when: "`forward` objects to too few inputs only: too many give no error.",
    seen: "typical slip: `<` for `!==`",
    edits: [
      [
        "if (x.length !== this.weights.length) {",
        "if (x.length < this.weights.length) {",
      ],
    ],
    hints: [
      "What does your neuron with 3 weights do with 4 inputs?",
      "The lengths can differ in two directions. Which comparison sees " +
      "both?",
      "Compare with `!==` instead of `<`.",
    ],
  },
  {
    id: "neuron-length-too-many-only",
    when: "`forward` objects to too many inputs only: too few give no error.",
    seen: "typical slip: `>` for `!==`",
    edits: [
      [
        "if (x.length !== this.weights.length) {",
        "if (x.length > this.weights.length) {",
      ],
    ],
    hints: [
      "What does your neuron with 3 weights do with 2 inputs?",
      "The lengths can differ in two directions. Which comparison sees " +
      "both?",
      "Compare with `!==` instead of `>`.",
    ],
  },
  {
    id: "neuron-length-other-error",
    when: "a wrong number of inputs throws a plain `Error`: it was to be a " +
      "RangeError.",
    seen: "typical slip: `throw new Error(…)` is what one is used to",
    edits: [
      ["throw new RangeError(", "throw new Error("],
    ],
    hints: [
      "Which kind of error does your `forward` throw?",
      "It does throw, and it says both lengths; whoever catches it also " +
      "looks at its class.",
      "Make it a `new RangeError(…)`, with the same text.",
    ],
  },
  {
    id: "neuron-length-not-said",
    when: "the RangeError does not say the two lengths: its reader has to go " +
      "and count.",
    seen: "typical slip: a fixed text such as `wrong number of inputs`",
    edits: [
      [
        "`This neuron has ${this.weights.length} weights but was given " +
        "${x.length} inputs`",
        '"The number of inputs does not fit the weights"',
      ],
    ],
    hints: [
      "Which two numbers would you want to read in this message?",
      "How many inputs were needed, and how many were given: both " +
      "lengths belong in the text.",
      "With backquotes, `${…}` puts a number into a text: use it for " +
      "`this.weights.length` and for `x.length`.",
    ],
  },
  {
    id: "neuron-length-one-said",
    when:
      "the RangeError says how many inputs were expected but not how many " +
      "were given.",
    seen: "typical slip: only what was expected is thought worth saying",
    edits: [
      [" weights but was given ${x.length} inputs`", " weights`"],
    ],
    hints: [
      "Which two numbers would you want to read in this message?",
      "It names one of the two lengths. The other one is missing.",
      "Say `x.length` in the text as well as `this.weights.length`.",
    ],
  },
  {
    id: "neuron-length-given-only",
    when: "the RangeError says how many inputs were given but not how many " +
      "were expected.",
    seen: "typical slip: only what is wrong is thought worth saying",
    edits: [
      [
        "This neuron has ${this.weights.length} weights but was given",
        "Wrong number of inputs:",
      ],
    ],
    hints: [
      "Which two numbers would you want to read in this message?",
      "It names one of the two lengths. The other one is missing.",
      "Say `this.weights.length` in the text as well as `x.length`.",
    ],
  },
  {
    id: "neuron-random-ignored",
    when: "the option `random` is ignored: the numbers come from " +
      "`Math.random`, whatever was handed in.",
    seen: "typical slip: the option is read and not used",
    edits: [
      ["new Value(random() * 2 - 1)", "new Value(Math.random() * 2 - 1)"],
    ],
    hints: [
      "How often does your neuron call the `random` it was given?",
      "`Math.random` is only what is used when the option is left out.",
      "Take `random = Math.random` from the options, and call `random()` " +
      "for each number.",
    ],
  },
  {
    id: "neuron-parameters-grow",
    when: "`parameters()` pushes the bias onto the weights themselves: they " +
      "are one more after every call.",
    seen: "typical slip: push instead of spread; " +
      "github.com/nathan-barry/go-micrograd nn.go appends to the field, " +
      "which copies in Go but would not in TypeScript",
    edits: [
      [
        "return [...this.weights, this.bias];",
        "this.weights.push(this.bias);\n    return this.weights;",
      ],
    ],
    hints: [
      "How many weights has your neuron before and after a call of " +
      "`parameters()`?",
      "`push` changes the list it is called on, and here that is the " +
      "neuron's own list of weights.",
      "Make a new list: spread the weights into it, then the bias.",
    ],
  },
];

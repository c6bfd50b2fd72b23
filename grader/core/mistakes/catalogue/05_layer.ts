/**
 * What people get wrong in exercise 5.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  {
    id: "layer-neurons-filled",
    when:
      "one and the same Neuron stands in every place, as `fill` puts it: all outputs are equal, and stay so.",
    seen:
      "public JavaScript file, code-index find_string id 21324586157 (the " +
      "index names no repository); also ids 21268374383, 10662636783; a " +
      "course note, id 57747050511, warns of `[Neuron(nin)] * nout`",
    edits: [
      [
        "Array.from(\n" +
        "      { length: nout },\n" +
        "      () => new Neuron(nin, options),\n" +
        "    )",
        "new Array(nout).fill(new Neuron(nin, options))",
      ],
    ],
    hints: [
      "How often does your constructor run `new Neuron(…)` for a layer " +
      "of 3?",
      "If it runs once, all places hold the same object. Every place " +
      "needs a neuron of its own.",
      "`Array.from({ length: nout }, () => …)` calls its function for " +
      "each place: make the neuron in there.",
    ],
  },
  {
    id: "layer-neurons-holes",
    when:
      "in `new Array(nout)`, `map` skips empty places, as `forEach` does: " +
      "`Array.from({ length: nout }, …)` makes the neurons.",
    seen: "github.com/pedrogleta/microgradts commit 75013fb (TypeScript)",
    edits: [
      [
        "Array.from(\n" +
        "      { length: nout },\n" +
        "      () => new Neuron(nin, options),\n" +
        "    )",
        "new Array(nout).map(() => new Neuron(nin, options))",
      ],
    ],
    hints: [
      "What does `console.log(layer.neurons)` show for a new layer?",
      "`new Array(3)` has three empty places, and `map` does nothing for " +
      "an empty place.",
      "Use `Array.from({ length: nout }, …)`, which calls its function " +
      "for each place, or `push` in a loop.",
    ],
  },
  {
    id: "layer-sizes-swapped",
    when:
      "inputs and outputs are swapped: there are `nin` neurons with `nout` " +
      "weights each.",
    seen: "typical slip: two numbers side by side",
    edits: [
      ["{ length: nout },", "{ length: nin },"],
      ["new Neuron(nin, options)", "new Neuron(nout, options)"],
    ],
    hints: [
      "In `new Layer(2, 3)`, which number says how many outputs there are?",
      "Each neuron gives one output. So how many neurons, and what does " +
      "each of them read?",
      "Make `nout` neurons, and give `nin` to each of them as its number " +
      "of inputs.",
    ],
  },
  {
    id: "layer-nout-inputs",
    when:
      "each neuron is given `nout` as its number of inputs instead of `nin`.",
    seen: "typical slip: the loop's number is passed on",
    edits: [
      ["new Neuron(nin, options)", "new Neuron(nout, options)"],
    ],
    hints: [
      "In `new Layer(2, 3)`, how many weights should each neuron have?",
      "The number of neurons is right. A neuron's weights go with what " +
      "it reads, not with how many neighbours it has.",
      "What goes to the constructor of Neuron first is `nin`.",
    ],
  },
  {
    id: "layer-nin-neurons",
    when: "the layer has `nin` neurons: it was to have `nout`, one for each " +
      "output.",
    seen: "typical slip: two numbers side by side",
    edits: [
      ["{ length: nout },", "{ length: nin },"],
    ],
    hints: [
      "In `new Layer(2, 3)`, how many neurons should there be?",
      "Each neuron has the right number of weights. Which of the two " +
      "sizes counts the neurons?",
      "Count up to `nout` when you make them; `nin` is what each of them " +
      "reads.",
    ],
  },
  {
    id: "layer-one-neuron-too-many",
    when: "the loop that makes the neurons runs once too often: there are " +
      "`nout + 1` of them.",
    seen: "typical slip: `i <= nout`",
    edits: [
      ["{ length: nout },", "{ length: nout + 1 },"],
    ],
    hints: [
      "How many neurons has your `new Layer(2, 3)`?",
      "One output for each neuron, so `nout` of them. With which index " +
      "does your loop start and stop?",
      "Counting from 0, go on while `i < nout`: with `<=` there is one " +
      "more.",
    ],
  },
  {
    id: "layer-random-not-shared",
    when: "each neuron gets the same random numbers, drawn once for all: the " +
      "neurons start equal.",
    seen: "github.com/RobbiePlata/microgradz commit 05f383c (seed per layer " +
      "instead of per neuron)",
    edits: [
      [
        "this.neurons = Array.from(",
        "const { random = Math.random } = options;\n" +
        "    const numbers = Array.from({ length: nin + 1 }, () => " +
        "random());\n" +
        "    this.neurons = Array.from(",
      ],
      [
        "new Neuron(nin, options)",
        "{\n" +
        "        let i = 0;\n" +
        "        return new Neuron(nin, { ...options, random: () => " +
        "numbers[i++] });\n" +
        "      }",
      ],
    ],
    hints: [
      "Print the weights of two neurons of a new layer. Do they differ?",
      "Neurons that start equal stay equal. Each call of `random` should " +
      "be used for one number only.",
      "Hand the very function `options.random` on to every neuron: each " +
      "of them goes on calling it.",
    ],
  },
  {
    id: "layer-activation-not-passed",
    when: "the activation asked for never reaches the neurons, as when only " +
      "`random` is handed on: they use tanh.",
    seen: "typical slip: the options are picked one by one",
    edits: [
      [
        "new Neuron(nin, options)",
        "new Neuron(nin, { random: options.random })",
      ],
    ],
    hints: [
      "Who uses the activation: the layer, or each of its neurons?",
      "Each neuron falls back on tanh unless it is told otherwise. What " +
      "does your layer tell it?",
      "Hand the whole `options` on to `new Neuron(…)`, not a part of it.",
    ],
  },
  {
    id: "layer-single-output-unwrapped",
    when:
      "a layer of one neuron returns the bare Value: it was to be an array, even of one.",
    seen: "karpathy/micrograd micrograd/nn.py does so; it broke a one-neuron " +
      "hidden layer: github.com/EurekaLabsAI/micrograd commit 1d49c37",
    edits: [
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "const outs = this.neurons.map((neuron) => neuron.forward(x));\n" +
        "    return (outs.length === 1 ? outs[0] : outs) as Value[];",
      ],
    ],
    hints: [
      "What would a next layer do with what your layer of one neuron " +
      "returns?",
      "It reads an array. The shape of the result should not depend on " +
      "the number of neurons.",
      "Return the array as it is, without asking for its length.",
    ],
  },
  {
    id: "layer-chained-neurons",
    when: "each neuron reads the one before it instead of the layer's inputs.",
    seen: "typical slip: Layer is written like MLP",
    edits: [
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "let outputs = x;\n" +
        "    for (const neuron of this.neurons) outputs = " +
        "[neuron.forward(outputs)];\n" +
        "    return outputs as Value[];",
      ],
    ],
    hints: [
      "What does the second neuron of your layer read?",
      "Neurons of one layer do not see each other: each reads all of " +
      "`x`. Reading what came before is for layers in a row.",
      "Leave `x` as it is, and collect the results of " +
      "`neuron.forward(x)` in an array.",
    ],
  },
  {
    id: "layer-one-input-each",
    when: "neuron i reads only input i: each was to read all inputs.",
    seen: "typical slip: picture of parallel lines",
    edits: [
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "return this.neurons.map((neuron, i) => neuron.forward([x[i]]));",
      ],
    ],
    hints: [
      "For `new Layer(2, 3)`: how many inputs does each neuron have to " +
      "be given?",
      "In the diagram both inputs go to every one of the neurons.",
      "Give the whole of `x` to each neuron's `forward`; only its output " +
      "has a place of its own.",
    ],
  },
  {
    id: "layer-outputs-summed",
    when: "`forward` gives one Value instead of an array: a layer gives each " +
      "neuron's output separately.",
    seen: "typical slip: a layer is taken for a neuron",
    edits: [
      [
        'import type { Operand } from "./02_ops.ts";',
        'import { add, type Operand } from "./02_ops.ts";',
      ],
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "const outs = this.neurons.map((neuron) => neuron.forward(x));\n" +
        "    return outs.reduce((sum, out) => add(sum, out)) as unknown " +
        "as Value[];",
      ],
    ],
    hints: [
      "How many outputs has a layer of 3 neurons?",
      "As many as neurons. Adding up is work for a neuron of the next " +
      "layer.",
      "Return the array of what each neuron gave, in the order of the " +
      "neurons.",
    ],
  },
  {
    id: "layer-first-output-only",
    when: "`forward` gives the first neuron's output only: those of the " +
      "others are missing.",
    seen: "typical slip: a return inside the loop",
    edits: [
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "return [this.neurons[0].forward(x)];",
      ],
    ],
    hints: [
      "How many outputs does your layer of 3 neurons give?",
      "A `return` ends the whole function. Should it stand in the loop " +
      "or after it?",
      "Ask each neuron, collect all the outputs in one array, and return " +
      "that after the loop.",
    ],
  },
  {
    id: "layer-last-output-only",
    when: "`forward` gives the last neuron's output only: those before are " +
      "missing.",
    seen: "typical slip: `=` where the result should be pushed",
    edits: [
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "let outs: Value[] = [];\n" +
        "    for (const neuron of this.neurons) outs = " +
        "[neuron.forward(x)];\n" +
        "    return outs;",
      ],
    ],
    hints: [
      "How many outputs does your layer of 3 neurons give?",
      "In each turn of the loop the result so far should grow by one " +
      "output, not be replaced.",
      "Start with an empty array before the loop, `push` each output, " +
      "and return the array.",
    ],
  },
  {
    id: "layer-outputs-reversed",
    when: "the outputs come in reverse order, the last neuron's first.",
    seen: "typical slip: `unshift` for `push`",
    edits: [
      [
        "return this.neurons.map((neuron) => neuron.forward(x));",
        "const outs: Value[] = [];\n" +
        "    for (const neuron of this.neurons) " +
        "outs.unshift(neuron.forward(x));\n" +
        "    return outs;",
      ],
    ],
    hints: [
      "Which neuron does your `outs[0]` belong to?",
      "Output i is that of neuron i. At which end does your array grow?",
      "`push` adds at the end, `unshift` at the front; `map` keeps the " +
      "order by itself.",
    ],
  },
  {
    id: "layer-outputs-as-numbers",
    when:
      "what `forward` collects are not the neurons' Values but numbers or " +
      "lists: `.data` is taken out, or brackets are put around.",
    seen: "typical slip: results are unpacked where they are collected",
    edits: [
      ["neuron.forward(x)", "neuron.forward(x).data as unknown as Value"],
    ],
    hints: [
      "What will `backward` need from the outputs of this layer?",
      "It starts from a Value and follows `prev`. A plain number has no " +
      "`prev`, nor has an array.",
      "Collect the Values that the neurons return as they are: no " +
      "`.data`, and no brackets around each of them.",
    ],
  },
  {
    id: "layer-copies",
    when: "the inputs or the outputs are copied into new Values, or read as " +
      "numbers: no gradient gets back to the inputs.",
    seen: "github.com/SauravP97/micrograd-java commit 1419a72 (`new " +
      "Value(x[i].value, …)`, in Neuron)",
    edits: [
      [
        "neuron.forward(x)",
        "neuron.forward(\n" +
        '        x.map((input) => typeof input === "number" ? input : ' +
        "input.data),\n" +
        "      )",
      ],
    ],
    hints: [
      "After `backward` on the outputs, what is the grad of the first " +
      "input?",
      "If the inputs come from another layer, it learns only if these " +
      "very Values are in the graph, and the outputs lead back to them.",
      "Hand `x` to each neuron as you were given it, and return what it " +
      "gives as it is: no `.data`, no `new Value`.",
    ],
  },
  {
    id: "layer-activation-again",
    when: "the layer applies tanh to the neurons' outputs: they have been " +
      "through an activation before.",
    seen: "typical slip: the activation is taken for the layer's work; twice " +
      "in github.com/ishandhanani/micrograd-go before bbf3a75",
    edits: [
      [
        'import type { Operand } from "./02_ops.ts";',
        'import { type Operand, tanh } from "./02_ops.ts";',
      ],
      ["neuron.forward(x)", "tanh(neuron.forward(x))"],
    ],
    hints: [
      "Who applies the activation: the neuron, the layer, or both?",
      "What `neuron.forward` gives is `activation(w . x + b)`, finished.",
      "The layer collects the outputs as they are and does no arithmetic " +
      "of its own.",
    ],
  },
  {
    id: "layer-first-neuron-parameters",
    when: "`parameters()` returns those of the first neuron only.",
    seen: "typical slip: a return inside the loop",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "return this.neurons[0].parameters();",
      ],
    ],
    hints: [
      "How many parameters has `new Layer(2, 2)`, and how many are in " +
      "your list?",
      "A `return` ends the whole function, so it has to wait until all " +
      "neurons have been asked.",
      "Collect every neuron's `parameters()` in one list, then return " +
      "it: `flatMap` does that.",
    ],
  },
  {
    id: "layer-one-neuron-too-few",
    when: "the loop that makes the neurons takes one turn too few: there are " +
      "`nout - 1` of them.",
    seen: "typical slip: `i < nout - 1`, or a loop that starts at 1",
    edits: [
      ["{ length: nout },", "{ length: nout - 1 },"],
    ],
    hints: [
      "How many neurons has your `new Layer(2, 3)`?",
      "One output for each neuron, so `nout` of them. With which index " +
      "does your loop start and stop?",
      "Start at 0 and go on while `i < nout`.",
    ],
  },
  {
    id: "layer-last-neuron-parameters",
    when:
      "`parameters()` returns those of the last neuron only: those before " +
      "are missing.",
    seen: "typical slip: `params = neuron.parameters()` in a loop",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "let parameters: Value[] = [];\n" +
        "    for (const neuron of this.neurons) parameters = " +
        "neuron.parameters();\n" +
        "    return parameters;",
      ],
    ],
    hints: [
      "How many parameters has `new Layer(2, 2)`, and how many are in " +
      "your list?",
      "In each turn of the loop the list should grow, not be replaced.",
      "`list.push(...neuron.parameters())` adds them; `flatMap` does the " +
      "whole loop.",
    ],
  },
  {
    id: "layer-parameters-nested",
    when:
      "`parameters()` returns a list of lists, one for each neuron: `flatMap` makes one flat list where `map` nests.",
    seen: "github.com/farrelmahaztra/micrograd-go commit 1a0264f (`flatten " +
      "params to 1d`)",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "return this.neurons.map((neuron) => neuron.parameters()) as " +
        "unknown as Value[];",
      ],
    ],
    hints: [
      "What is the first element of your list: a Value or an array?",
      "Each neuron gives a list. Their elements should stand side by " +
      "side in one list.",
      "`flatMap` in place of `map`; or, with `push`, three dots: " +
      "`push(...list)`.",
    ],
  },
  {
    id: "layer-parameters-reversed",
    when:
      "`parameters()` lists everything in reverse, the last neuron's bias " +
      "first: it was to begin with the first neuron's first weight.",
    seen: "typical slip: the list is built with `unshift`, or turned round",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "return this.neurons.flatMap((neuron) => neuron.parameters()).reverse();",
      ],
    ],
    hints: [
      "Which parameter is the first in your list, and which the last?",
      "`unshift` puts each new one in front, `reverse` turns the list round.",
      "Use `push`, or `flatMap` over the neurons, and turn nothing round.",
    ],
  },
  {
    id: "layer-parameters-last-first",
    when: "`parameters()` begins with the last neuron: the order was to be " +
      "first neuron first.",
    seen: "typical slip: each neuron's list is put before what is there",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "return this.neurons.toReversed().flatMap((neuron) => neuron.parameters());",
      ],
    ],
    hints: [
      "Whose weights stand first in your list?",
      "Each neuron's list goes behind what is already there.",
      "`[...all, ...neuron.parameters()]`, not the other way round.",
    ],
  },
  {
    id: "layer-weights-then-biases",
    when:
      "`parameters()` lists all weights and then all biases: it was to go " +
      "neuron by neuron.",
    seen: "typical slip: the matrix view: W, then b",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "return [\n" +
        "      ...this.neurons.flatMap((neuron) => neuron.weights),\n" +
        "      ...this.neurons.map((neuron) => neuron.bias),\n" +
        "    ];",
      ],
    ],
    hints: [
      "Which parameter comes right after the first neuron's weights in " +
      "your list?",
      "All are there, but the order was agreed: everything of the first " +
      "neuron, then everything of the next.",
      "Ask each neuron for its `parameters()`, which has its bias last, " +
      "and join these lists.",
    ],
  },
  {
    id: "layer-parameters-no-biases",
    when: "`parameters()` lists the weights only: the biases would never be " +
      "trained.",
    seen: "github.com/glouw/tinn/issues/30; " +
      "github.com/mattm/simple-neural-network/issues/5",
    edits: [
      [
        "return this.neurons.flatMap((neuron) => neuron.parameters());",
        "return this.neurons.flatMap((neuron) => neuron.weights);",
      ],
    ],
    hints: [
      "How many parameters has a neuron with 2 inputs?",
      "There is one more for each neuron than there are weights.",
      "Each neuron can list its own: join what `neuron.parameters()` gives.",
    ],
  },
  {
    id: "layer-parameters-copies",
    when: "`parameters()` returns plain numbers or copies: training would " +
      "never reach the layer.",
    seen:
      "github.com/farrelmahaztra/micrograd-go commits aa11ba4 (`TODO: Fix " +
      "this hack`) and df6f530 (values copied instead of pointed to)",
    edits: [
      [
        'import type { Value } from "./01_value.ts";',
        'import { Value } from "./01_value.ts";',
      ],
      [
        "neuron.parameters()",
        "neuron.parameters().map((p) => new Value(p.data))",
      ],
    ],
    hints: [
      "If somebody changes the `data` of an element of your list, do the " +
      "layer's outputs change?",
      "They do only if the element is the very Value that a neuron " +
      "computes with.",
      "Join the lists that the neurons give as they are: no `.data`, no " +
      "`new Value`.",
    ],
  },
  {
    id: "layer-options-not-passed",
    when: "the options are not handed on: every neuron uses tanh and " +
      "`Math.random`.",
    seen: "typical slip: the option is taken and not handed on",
    edits: [
      ["new Neuron(nin, options)", "new Neuron(nin)"],
    ],
    hints: [
      "Who uses the activation and `random`: the layer, or each of its " +
      "neurons?",
      "The layer does nothing with its options but tell every neuron. " +
      "Does yours?",
      "The constructor of Neuron takes them second: `new Neuron(nin, " +
      "options)`.",
    ],
  },
  {
    id: "layer-random-not-passed",
    when: "the `random` that was handed in is never called, as when only the " +
      "activation is handed on to the neurons.",
    seen: "typical slip: the options are picked one by one",
    edits: [
      [
        "new Neuron(nin, options)",
        "new Neuron(nin, { activation: options.activation })",
      ],
    ],
    hints: [
      "How often does your layer of 3 neurons with 2 inputs call the " +
      "`random` it was given?",
      "Each neuron falls back on `Math.random` unless it is told otherwise.",
      "Hand the whole `options` on to `new Neuron(…)`, not a part of it.",
    ],
  },
];

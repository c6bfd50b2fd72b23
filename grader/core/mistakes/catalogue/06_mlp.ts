/**
 * What people get wrong in exercise 6.
 *
 * @module
 */
import type { Mistake } from "../mistake.ts";

/** In the order in which one would think of them. */
export const mistakes: readonly Mistake[] = [
  {
    id: "mlp-sizes-without-nin",
    when:
      "a layer reads as many inputs as it has neurons itself: its inputs are the size before its own, `nin` for the first.",
    seen:
      "typical slip: `nin` is read and not used, or the index of the sizes " +
      "is one too high",
    edits: [
      ["const sizes = [nin, ...nouts];", "const sizes = nouts;"],
    ],
    hints: [
      "For `new MLP(2, [3, 1])`: how many inputs has your first layer?",
      "The first layer reads the network's inputs; each other layer " +
      "reads the one before it.",
      "Put the sizes in a row, `[nin, ...nouts]`: layer i reads sizes[i] " +
      "inputs and has sizes[i + 1] neurons.",
    ],
  },
  {
    id: "mlp-all-layers-nin",
    when: "every layer is given `nin` inputs: only the first reads the " +
      "network's inputs.",
    seen: "typical slip: works as long as all sizes are equal",
    edits: [
      ["const sizes = [nin, ...nouts];", "const sizes = nouts.map(() => nin);"],
    ],
    hints: [
      "For `new MLP(2, [3, 1])`: how many values does the second layer " +
      "read?",
      "A layer has as many inputs as the layer before it has neurons.",
      "Put the sizes in a row, `[nin, ...nouts]`: layer i has sizes[i] " +
      "inputs, not always `nin`.",
    ],
  },
  {
    id: "mlp-all-inputs-first-nout",
    when:
      "every layer after the first is given the first layer's size as its " +
      "number of inputs.",
    seen:
      "typical slip: the sizes do not move on in the loop, unseen as long " +
      "as hidden layers are equally wide",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = nouts.map((nout, i) =>\n" +
        "      new Layer(i === 0 ? nin : nouts[0], nout, options)\n" +
        "    );",
      ],
    ],
    hints: [
      "For `new MLP(3, [4, 1, 2])`: how many values does the third layer " +
      "read?",
      "Each layer reads the one right before it, not always the first.",
      "Layer i, for i above 0, has `nouts[i - 1]` inputs.",
    ],
  },
  {
    id: "mlp-index-for-size",
    when:
      "a layer is made with a size that is not there: in `map((nout, i) => …)` the element comes first, then the index.",
    seen:
      "github.com/pedrogleta/microgradts commit 75013fb (`.map((i) => new " +
      "Layer(size[i], size[i + 1]))`)",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = nouts.map((i) =>\n" +
        "      new Layer(sizes[i], sizes[i + 1], options)\n" +
        "    );",
      ],
    ],
    hints: [
      "What does `map` hand to your function first: an element or its " +
      "index?",
      "With `[3, 1].map((i) => …)`, `i` is 3 and then 1, so `sizes[i]` " +
      "looks in the wrong place.",
      "Name both: `map((nout, i) => …)`. Then `nout` is the size and `i` " +
      "counts from 0.",
    ],
  },
  {
    id: "mlp-sizes-swapped",
    when: "inputs and outputs of each layer are swapped: it has as many " +
      "neurons as it should read inputs.",
    seen: "typical slip: two numbers side by side",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(nout, sizes[i], options)",
      ],
    ],
    hints: [
      "For `new MLP(2, [3, 1])`: how many neurons has each of your two " +
      "layers?",
      "The constructor of Layer takes two sizes. Which of them comes first?",
      "First what the layer reads, then how many neurons it has: `new " +
      "Layer(nin, nout, …)`.",
    ],
  },
  {
    id: "mlp-last-layer-missing",
    when: "the loop that makes the layers stops one short: the last layer is " +
      "missing.",
    seen: "typical slip: `i < nouts.length - 1`; compare " +
      "github.com/zackchase/mxnet-the-straight-dope/issues/507 (a hidden " +
      "layer is skipped)",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = nouts.slice(0, -1).map((nout, i) =>\n" +
        "      new Layer(sizes[i], nout, options)\n" +
        "    );",
      ],
    ],
    hints: [
      "How many layers has your `new MLP(2, [3, 1])`?",
      "One layer for each element of `nouts`, the last one too. Where " +
      "does your loop end?",
      "Over `nouts`, i runs to `nouts.length - 1`; over the row of " +
      "sizes, which is one longer, to one before its last.",
    ],
  },
  {
    id: "mlp-first-layer-missing",
    when: "the first layer is not made: the layers begin with the one that " +
      "reads the first hidden outputs.",
    seen: "typical slip: the loop starts at 1, or the sizes are `nouts` " +
      "without `nin`",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = nouts.slice(1).map((nout, i) =>\n" +
        "      new Layer(nouts[i], nout, options)\n" +
        "    );",
      ],
    ],
    hints: [
      "How many layers has your `new MLP(2, [3, 1])`, and what does the " +
      "first one read?",
      "One layer for each element of `nouts`; the first one reads the " +
      "`nin` inputs.",
      "Put the sizes in a row, `[nin, ...nouts]`, and make a layer " +
      "between every two neighbours, from the first pair on.",
    ],
  },
  {
    id: "mlp-input-layer",
    when: "the inputs are given a layer of their own: there is one layer too " +
      "many, with `nin` neurons.",
    seen: "typical slip: drawings of networks show the inputs as a layer",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = sizes.map((size, i) =>\n" +
        "      new Layer(i === 0 ? nin : sizes[i - 1], size, options)\n" +
        "    );",
      ],
    ],
    hints: [
      "How many layers has your `new MLP(2, [3, 1])`?",
      "The inputs are no layer of neurons: nothing is computed there.",
      "One layer for each element of `nouts`. The first of them has " +
      "`nin` inputs and `nouts[0]` neurons.",
    ],
  },
  {
    id: "mlp-loop-too-long",
    when: "the loop over the sizes runs to the end: the last one has no " +
      "neighbour, and an extra layer of unknown size is made.",
    seen: "typical slip: a row of n sizes makes n - 1 layers; one layer too " +
      "many in github.com/LeoGrin/tabular-benchmark/issues/14",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = sizes.map((size, i) =>\n" +
        "      new Layer(size, sizes[i + 1], options)\n" +
        "    );",
      ],
    ],
    hints: [
      "How many layers has your `new MLP(2, [3, 1])`?",
      "Three sizes in a row have two pairs of neighbours. What is " +
      "`sizes[i + 1]` for the last i?",
      "Stop one before the end of the row of sizes, or loop over " +
      "`nouts`, one layer for each.",
    ],
  },
  {
    id: "mlp-layers-filled",
    when:
      "one and the same Layer stands in every place, as `fill` puts it: all have the first layer's size, and the same weights.",
    seen:
      "typical slip: layer-neurons-filled one level up (compare code-index " +
      "find_string id 732843582: `new Array(curr).fill(new Neuron())`)",
    edits: [
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, " +
        "options));",
        "this.layers = new Array(nouts.length).fill(\n" +
        "      new Layer(nin, nouts[0], options),\n" +
        "    );",
      ],
    ],
    hints: [
      "How often does your constructor run `new Layer(…)` for `new " +
      "MLP(2, [3, 1])`?",
      "Each layer is an object of its own, with sizes of its own.",
      "`nouts.map((nout, i) => new Layer(…))` makes one for each element.",
    ],
  },
  {
    id: "mlp-activation-not-passed",
    when: "the activation asked for never reaches the layers, as when only " +
      "`random` is handed on: they use tanh.",
    seen: "typical slip: the options are picked one by one",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(sizes[i], nout, { random: options.random })",
      ],
    ],
    hints: [
      "Who uses the activation, and who has to hand it on to there?",
      "Each neuron falls back on tanh unless it is told otherwise. What " +
      "does your network tell its layers?",
      "Hand the whole `options` on to `new Layer(…)`, not a part of it.",
    ],
  },
  {
    id: "mlp-linear-output",
    when: "the last layer gets no activation: here all layers have the same " +
      "one, the last too.",
    seen:
      "other convention: github.com/karpathy/micrograd micrograd/nn.py for " +
      "relu, github.com/iamnotluka/micrograd-in-cpp mlp.h; not in this " +
      "contract",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(\n" +
        "      sizes[i],\n" +
        "      nout,\n" +
        "      i === nouts.length - 1 ? { ...options, activation: (z) => " +
        "z } : options,\n" +
        "    )",
      ],
    ],
    hints: [
      "Which layers of your network apply the activation?",
      "Other libraries leave it out at the end; in this one all layers " +
      "have the same activation.",
      "Hand the same `options` on to every layer, whichever it is.",
    ],
  },
  {
    id: "mlp-activation-last-only",
    when:
      "only the last layer gets the activation asked for: the hidden ones " +
      "use tanh.",
    seen:
      "typical slip: the activation is taken for the network's output alone",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(\n" +
        "      sizes[i],\n" +
        "      nout,\n" +
        "      i === nouts.length - 1 ? options : { random: " +
        "options.random },\n" +
        "    )",
      ],
    ],
    hints: [
      "Which layers of your network are told the activation?",
      "The hidden layers bend too, with the same activation as the last.",
      "Hand the same `options` on to every layer, whichever it is.",
    ],
  },
  {
    id: "mlp-activation-first-only",
    when: "the last layer does not get the activation asked for: it uses " +
      "tanh.",
    seen: "typical slip: the first layer is written out before the loop",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(\n" +
        "      sizes[i],\n" +
        "      nout,\n" +
        "      i === 0 ? options : { random: options.random },\n" +
        "    )",
      ],
    ],
    hints: [
      "Which layers of your network are told the activation?",
      "All layers have the same one, also those made in the loop.",
      "Hand the same `options` on to every layer, whichever it is.",
    ],
  },
  {
    id: "mlp-input-to-every-layer",
    when: "every layer reads the network's inputs instead of the outputs of " +
      "the layer before.",
    seen: "github.com/farrelmahaztra/micrograd-go commit 926ec65; " +
      "github.com/boraoku/swiftmicrograd before 20425b9 (`out = " +
      "layer.feed(x)`)",
    edits: [
      ["layer.forward(outputs)", "layer.forward(x)"],
    ],
    hints: [
      "What does the second layer read in your `forward`?",
      "The inputs go into the first layer only; each other layer reads " +
      "what the one before gave.",
      "One variable holds the result so far: it starts as `x`, each " +
      "layer reads it, and what the layer gives replaces it.",
    ],
  },
  {
    id: "mlp-returns-inputs",
    when:
      "what the layers return is not kept: `forward` gives the inputs back.",
    seen: "typical slip: same slip as neuron-sum-discarded, two levels up",
    edits: [
      [
        "return this.layers.reduce(\n" +
        "      (outputs, layer) => layer.forward(outputs),\n" +
        "      inputs,\n" +
        "    );",
        "const outputs = x;\n" +
        "    for (const layer of this.layers) layer.forward(outputs);\n" +
        "    return outputs as Value[];",
      ],
    ],
    hints: [
      "Does `layer.forward(x)` change `x`?",
      "It returns a new array and leaves `x` alone. Where does that " +
      "array go in your loop?",
      "Keep it in the variable that the next layer reads: `outputs = " +
      "layer.forward(outputs)`.",
    ],
  },
  {
    id: "mlp-returns-inputs-as-values",
    when: "what the layers return is not kept: `forward` gives the inputs " +
      "back, made into Values.",
    seen: "typical slip: same slip as neuron-sum-discarded, after plain " +
      "numbers were made into Values",
    edits: [
      [
        "return this.layers.reduce(\n" +
        "      (outputs, layer) => layer.forward(outputs),\n" +
        "      inputs,\n" +
        "    );",
        "const outputs = x.map((input) =>\n" +
        '      typeof input === "number" ? new Value(input) : input\n' +
        "    );\n" +
        "    for (const layer of this.layers) layer.forward(outputs);\n" +
        "    return outputs;",
      ],
    ],
    hints: [
      "Does `layer.forward(outputs)` change `outputs`?",
      "It returns a new array and leaves the one it read alone. Where " +
      "does that array go in your loop?",
      "Keep it in the variable that the next layer reads: `outputs = " +
      "layer.forward(outputs)`.",
    ],
  },
  {
    id: "mlp-returns-first-layer",
    when:
      "`forward` returns the first layer's outputs: the layers after it do " +
      "not count.",
    seen: "typical slip: a return inside the loop",
    edits: [
      [
        "return this.layers.reduce(\n" +
        "      (outputs, layer) => layer.forward(outputs),\n" +
        "      inputs,\n" +
        "    );",
        "return this.layers[0].forward(x);",
      ],
    ],
    hints: [
      "How many outputs has `new MLP(3, [2, 1, 3])`, and how many does " +
      "yours give?",
      "A `return` ends the whole function, so it has to wait until the " +
      "last layer is through.",
      "Let each layer's result replace the one before, and return it " +
      "after the loop.",
    ],
  },
  {
    id: "mlp-skips-last-layer",
    when: "`forward` stops one layer short: the last one is made but not used.",
    seen: "typical slip: `i < length - 1`; compare " +
      "github.com/zackchase/mxnet-the-straight-dope/issues/507 (a hidden " +
      "layer is skipped)",
    edits: [
      [
        "return this.layers.reduce(\n" +
        "      (outputs, layer) => layer.forward(outputs),\n" +
        "      inputs,\n" +
        "    );",
        "let outputs = x;\n" +
        "    for (const layer of this.layers.slice(0, -1)) {\n" +
        "      outputs = layer.forward(outputs);\n" +
        "    }\n" +
        "    return outputs as Value[];",
      ],
    ],
    hints: [
      "Through how many layers do the inputs go for `new MLP(2, [2, 2])`?",
      "Through all of them. Check where your loop ends.",
      "Go through every element of `this.layers`: `for (const layer of " +
      "this.layers)` needs no index.",
    ],
  },
  {
    id: "mlp-returns-all-layers",
    when:
      "`forward` returns the outputs of all layers together: it was to be " +
      "those of the last layer.",
    seen: "typical slip: results are collected as in Layer",
    edits: [
      [
        "return this.layers.reduce(\n" +
        "      (outputs, layer) => layer.forward(outputs),\n" +
        "      inputs,\n" +
        "    );",
        "let outputs = x;\n" +
        "    return this.layers.flatMap((layer) => outputs = " +
        "layer.forward(outputs)) as Value[];",
      ],
    ],
    hints: [
      "How many outputs has `new MLP(2, [2, 2])`, and how many does " +
      "yours give?",
      "What hidden layers give is read by the next layer and by nobody " +
      "else.",
      "Do not collect: let each layer's result replace the one before, " +
      "and return what is there at the end.",
    ],
  },
  {
    id: "mlp-layers-reversed",
    when: "`forward` goes through the layers from last to first.",
    seen: "typical slip: forward and backward are mixed up",
    edits: [
      ["this.layers.reduce(", "this.layers.reduceRight("],
    ],
    hints: [
      "Which of your layers reads `x`?",
      "The inputs go into `layers[0]` and the result comes out of the " +
      "last one. Only gradients go the other way.",
      "Loop from the first to the last layer: `reduce` instead of " +
      "`reduceRight`, or an index that counts up.",
    ],
  },
  {
    id: "mlp-output-unwrapped",
    when: "a network with one output returns the bare Value: it was to be an " +
      "array, even of one.",
    seen: "other convention: github.com/pedrogleta/microgradts src/nn.ts " +
      "(run); github.com/karpathy/micrograd micrograd/nn.py; not in this " +
      "contract",
    edits: [
      ["return this.layers.reduce(", "const outs = this.layers.reduce("],
      [
        "inputs,\n    );",
        "inputs,\n" +
        "    );\n" +
        "    return (outs.length === 1 ? outs[0] : outs) as Value[];",
      ],
    ],
    hints: [
      "What does whoever calls your `forward` get from `new MLP(2, [3, " +
      "1])`?",
      "The shape of the result should not depend on the number of outputs.",
      "Return the last layer's array as it is, without asking for its " +
      "length.",
    ],
  },
  {
    id: "mlp-first-output-only",
    when: "`forward` returns the first output only: the others are dropped.",
    seen: "other convention: github.com/farrelmahaztra/micrograd-go " +
      "pkg/nn/nn.go (`return l[0]`), github.com/rag594/go-micrograd " +
      "mlp/nn.go; not in this contract",
    edits: [
      ["inputs,\n    );", "inputs,\n    ).slice(0, 1);"],
    ],
    hints: [
      "How many outputs has `new MLP(2, [2, 2])`, and how many does " +
      "yours give?",
      "The last layer has one output for each of its neurons, and the " +
      "caller wants all of them.",
      "Return the last layer's array as it is, without `[0]` or a slice.",
    ],
  },
  {
    id: "mlp-data-between-layers",
    when: "the layers hand on plain numbers or copies: only the last layer " +
      "gets a gradient.",
    seen: "typical slip: numbers are unpacked for the next layer, whose " +
      "forward is first written for numbers",
    edits: [
      [
        "layer.forward(outputs)",
        "layer.forward(outputs.map((out) => out.data))",
      ],
    ],
    hints: [
      "After `backward` on an output, which grads are still 0?",
      "From layer to layer go Values, which remember where they came " +
      "from. A plain number becomes a new leaf.",
      "Hand on the array that `layer.forward(…)` gave as it is: no " +
      "`.data`, no `new Value`.",
    ],
  },
  {
    id: "mlp-inputs-as-numbers",
    when: "the inputs are copied or turned into numbers before the first " +
      "layer: no gradient gets back to them.",
    seen: "github.com/SauravP97/micrograd-java commit 1419a72 (`new " +
      "Value(x[i].value, …)`, in Neuron)",
    edits: [
      [
        "one instanceof Value ? one : new Value(one)",
        'new Value(typeof one === "number" ? one : one.data)',
      ],
    ],
    hints: [
      "After `backward` on an output, what is the grad of an input that " +
      "was a Value?",
      "An input may be a Value, and then it is this very Value that " +
      "belongs in the graph.",
      "Hand `x` to the first layer as you were given it: it takes Values " +
      "and plain numbers.",
    ],
  },
  {
    id: "mlp-outputs-copied",
    when:
      "the outputs are copied into new Values: no gradient gets back into " +
      "the network.",
    seen:
      "github.com/SauravP97/micrograd-java commit 1419a72 (`new Value(…)` " +
      "of a value's number, in Neuron)",
    edits: [
      [
        "inputs,\n    );",
        "inputs,\n    ).map((out) => new Value(out.data));",
      ],
    ],
    hints: [
      "What is in `prev` of your network's outputs, and does it lead " +
      "back to the weights?",
      "A Value made from a number is a leaf: `backward` ends there.",
      "Return the very Values that the last layer gave, without `new " +
      "Value` and without `.data`.",
    ],
  },
  {
    id: "mlp-outputs-as-numbers",
    when: "`forward` returns plain numbers: it takes `.data` out, and no " +
      "gradient can come back.",
    seen: "typical slip: predictions are thought of as numbers",
    edits: [
      [
        "inputs,\n    );",
        "inputs,\n" +
        "    ).map((out) => out.data as unknown as Value);",
      ],
    ],
    hints: [
      "What will `backward` need from the outputs of the network?",
      "It starts from a Value and follows `prev`. A plain number has no " +
      "`prev`.",
      "Return the Values that the last layer gave, without their `.data`.",
    ],
  },
  {
    id: "mlp-activation-again",
    when: "the network applies tanh to what each layer gives: it has been " +
      "through an activation before.",
    seen:
      "typical slip: the activation is taken for the network's work; twice " +
      "in github.com/ishandhanani/micrograd-go before bbf3a75",
    edits: [
      [
        'import type { Operand } from "./02_ops.ts";',
        'import { type Operand, tanh } from "./02_ops.ts";',
      ],
      [
        "return this.layers.reduce(\n" +
        "      (outputs, layer) => layer.forward(outputs),\n" +
        "      inputs,\n" +
        "    );",
        "let outputs = x;\n" +
        "    for (const layer of this.layers) {\n" +
        "      outputs = layer.forward(outputs).map((out) => tanh(out));\n" +
        "    }\n" +
        "    return outputs as Value[];",
      ],
    ],
    hints: [
      "Who applies the activation: the neuron, the network, or both?",
      "What `layer.forward` gives are finished outputs, each bent by its " +
      "neuron.",
      "The network hands them on as they are and does no arithmetic of " +
      "its own.",
    ],
  },
  {
    id: "mlp-first-layer-parameters",
    when: "`parameters()` returns those of the first layer only.",
    seen: "typical slip: a return inside the loop",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return this.layers[0].parameters();",
      ],
    ],
    hints: [
      "How many parameters has `new MLP(1, [2, 1])`, and how many are in " +
      "your list?",
      "A `return` ends the whole function, so it has to wait until all " +
      "layers have been asked.",
      "Collect every layer's `parameters()` in one list, then return it: " +
      "`flatMap` does that.",
    ],
  },
  {
    id: "mlp-last-layer-parameters",
    when: "`parameters()` returns those of the last layer only: those before " +
      "are missing.",
    seen: "typical slip: `params = layer.parameters()` in a loop",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return this.layers[this.layers.length - 1].parameters();",
      ],
    ],
    hints: [
      "How many parameters has `new MLP(1, [2, 1])`, and how many are in " +
      "your list?",
      "In each turn of the loop the list should grow, not be replaced.",
      "`list.push(...layer.parameters())` adds them; `flatMap` does the " +
      "whole loop.",
    ],
  },
  {
    id: "mlp-parameters-nested",
    when:
      "`parameters()` returns a list of lists, one for each layer: `flatMap` makes one flat list where `map` nests.",
    seen: "github.com/farrelmahaztra/micrograd-go commit 1a0264f (`flatten " +
      "params to 1d`)",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return this.layers.map((layer) => layer.parameters()) as " +
        "unknown as Value[];",
      ],
    ],
    hints: [
      "What is the first element of your list: a Value or an array?",
      "Each layer gives a list. Their elements should stand side by side " +
      "in one list.",
      "`flatMap` in place of `map`; or, with `push`, three dots: " +
      "`push(...list)`.",
    ],
  },
  {
    id: "mlp-parameters-nested-neurons",
    when:
      "`parameters()` returns a list of lists, one for each neuron: it was " +
      "to be flat.",
    seen:
      "typical slip: `flatMap` over the layers and `map` over the neurons " +
      "inside; github.com/farrelmahaztra/micrograd-go commit 1a0264f " +
      "(`flatten params to 1d`)",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return this.layers.flatMap((layer) =>\n" +
        "      layer.neurons.map((neuron) => neuron.parameters())\n" +
        "    ) as unknown as Value[];",
      ],
    ],
    hints: [
      "What is the first element of your list: a Value or an array?",
      "`flatMap` takes one pair of brackets away, and here there were two.",
      "A layer's `parameters()` is flat by itself: join these lists, " +
      "without going down to the neurons.",
    ],
  },
  {
    id: "mlp-parameters-last-first",
    when: "`parameters()` begins with the last layer: the order was to be " +
      "first layer first.",
    seen: "typical slip: backward order",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return [...this.layers].reverse().flatMap((layer) => " +
        "layer.parameters());",
      ],
    ],
    hints: [
      "Which layer does the first element of your list belong to?",
      "All are there, but the order was agreed: the layers as the inputs " +
      "meet them.",
      "Join the lists from `layers[0]` on: `flatMap` over the layers " +
      "keeps their order.",
    ],
  },
  {
    id: "mlp-parameters-reversed",
    when: "`parameters()` lists everything in reverse, the last layer's last " +
      "bias first: it was to begin with the first weight of all.",
    seen: "typical slip: the list is built with `unshift`, or turned round",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return this.layers.flatMap((layer) => layer.parameters()).reverse();",
      ],
    ],
    hints: [
      "Which parameter is the first in your list, and which the last?",
      "`unshift` puts each new one in front, `reverse` turns the list round.",
      "Use `push`, or `flatMap` over the layers, and turn nothing round.",
    ],
  },
  {
    id: "mlp-weights-then-biases",
    when:
      "`parameters()` lists all weights and then all biases: it was to go " +
      "neuron by neuron.",
    seen: "typical slip: the matrix view: W, then b",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "const neurons = this.layers.flatMap((layer) => layer.neurons);\n" +
        "    return [\n" +
        "      ...neurons.flatMap((neuron) => neuron.weights),\n" +
        "      ...neurons.map((neuron) => neuron.bias),\n" +
        "    ];",
      ],
    ],
    hints: [
      "Which parameter comes right after the first neuron's weights in " +
      "your list?",
      "All are there, but the order was agreed: everything of the first " +
      "neuron, then everything of the next.",
      "Ask each layer for its `parameters()`, and join these lists as " +
      "they are.",
    ],
  },
  {
    id: "mlp-parameters-no-biases",
    when: "`parameters()` lists the weights only: the biases would never be " +
      "trained.",
    seen: "github.com/glouw/tinn/issues/30; " +
      "github.com/mattm/simple-neural-network/issues/5",
    edits: [
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return this.layers.flatMap((layer) =>\n" +
        "      layer.neurons.flatMap((neuron) => neuron.weights)\n" +
        "    );",
      ],
    ],
    hints: [
      "How many parameters has `new MLP(1, [2, 1])`, and how many are in " +
      "your list?",
      "Each neuron has one more parameter than it has weights.",
      "A layer knows its own: join what `layer.parameters()` gives.",
    ],
  },
  {
    id: "mlp-parameters-copies",
    when: "`parameters()` returns plain numbers or copies: training would " +
      "never reach the network.",
    seen:
      "github.com/farrelmahaztra/micrograd-go commits aa11ba4 (`TODO: Fix " +
      "this hack`) and df6f530 (values copied instead of pointed to)",
    edits: [
      [
        "layer.parameters()",
        "layer.parameters().map((p) => new Value(p.data))",
      ],
    ],
    hints: [
      "If somebody changes the `data` of an element of your list, does " +
      "the network's output change?",
      "It does only if the element is the very Value that a neuron " +
      "computes with.",
      "Join the lists that the layers give as they are: no `.data`, no " +
      "`new Value`.",
    ],
  },
  {
    id: "mlp-parameters-kept",
    when: "`parameters()` hands out a list that was made with the network: a " +
      "layer that takes another one's place is not in it.",
    seen: "fresh slip: the list is made in the constructor",
    edits: [
      [
        "  layers: Layer[];\n",
        "  layers: Layer[];\n  readonly #all: Value[];\n",
      ],
      [
        "new Layer(sizes[i], nout, options));\n",
        "new Layer(sizes[i], nout, options));\n" +
        "    this.#all = this.layers.flatMap((layer) => layer.parameters());\n",
      ],
      [
        "return this.layers.flatMap((layer) => layer.parameters());",
        "return [...this.#all];",
      ],
    ],
    hints: [
      "Put another layer into `model.layers[0]`. What does `parameters()` list?",
      "A list that is made once knows the layers that there were then.",
      "Collect the parameters of `this.layers` each time that you are asked.",
    ],
  },
  {
    id: "mlp-count-without-biases",
    when:
      "`parameterCount` counts the weights only: each neuron has a bias as " +
      "well.",
    seen: "github.com/dgschwend/netscope/issues/17",
    edits: [
      [
        "return this.parameters().length;",
        "return this.layers.reduce(\n" +
        "      (sum, { neurons }) => sum + neurons.length * " +
        "neurons[0].weights.length,\n" +
        "      0,\n" +
        "    );",
      ],
    ],
    hints: [
      "By hand: how many parameters has `new MLP(1, [2, 1])`?",
      "A layer has `nout * (nin + 1)` parameters. What is the 1 for?",
      "No formula is needed: `parameters()` lists them all, so take its " +
      "length.",
    ],
  },
  {
    id: "mlp-count-one-bias-per-layer",
    when: "`parameterCount` counts one bias for each layer: each neuron has " +
      "its own.",
    seen: "typical slip: `nin * nout + 1`; lesson 5 asks for it",
    edits: [
      [
        "return this.parameters().length;",
        "return this.layers.reduce(\n" +
        "      (sum, { neurons }) => sum + neurons.length * " +
        "neurons[0].weights.length + 1,\n" +
        "      0,\n" +
        "    );",
      ],
    ],
    hints: [
      "By hand: how many biases has `new MLP(1, [2, 1])`?",
      "One for each neuron: a layer has `nout * (nin + 1)` parameters.",
      "No formula is needed: `parameters()` lists them all, so take its " +
      "length.",
    ],
  },
  {
    id: "mlp-count-sizes-swapped",
    when: "`parameterCount` multiplies the wrong way round, `nin * (nout + " +
      "1)`: the bias belongs to each neuron, not to each input.",
    seen: "typical slip: the two sizes are swapped; lesson 5 asks for it",
    edits: [
      [
        "return this.parameters().length;",
        "return this.layers.reduce(\n" +
        "      (sum, { neurons }) =>\n" +
        "        sum + neurons[0].weights.length * (neurons.length + 1),\n" +
        "      0,\n" +
        "    );",
      ],
    ],
    hints: [
      "By hand: how many parameters has `new MLP(1, [2, 1])`?",
      "A neuron has `nin + 1` parameters, and a layer has `nout` neurons.",
      "No formula is needed: `parameters()` lists them all, so take its " +
      "length.",
    ],
  },
  {
    id: "mlp-count-last-layer",
    when:
      "`parameterCount` counts those of the last layer only: those before " +
      "have to be added.",
    seen: "typical slip: `=` for `+=`",
    edits: [
      [
        "return this.parameters().length;",
        "return this.layers[this.layers.length - 1].parameters().length;",
      ],
    ],
    hints: [
      "By hand: how many parameters has `new MLP(1, [2, 1])`, and which " +
      "of them does your number leave out?",
      "Each layer's number has to be added to what the layers before it " +
      "gave.",
      "No loop is needed: `parameters()` lists them all, so take its " +
      "length.",
    ],
  },
  {
    id: "mlp-count-neurons",
    when: "`parameterCount` counts the neurons: each of them has several " +
      "parameters.",
    seen: "typical slip: the wrong length",
    edits: [
      [
        "return this.parameters().length;",
        "return this.layers.flatMap((layer) => layer.neurons).length;",
      ],
    ],
    hints: [
      "Of which list does your getter take the length?",
      "Every weight and every bias counts, and there is a list of " +
      "exactly these.",
      "Take the length of what `parameters()` returns.",
    ],
  },
  {
    id: "mlp-count-layers",
    when: "`parameterCount` counts the layers, or their lists: each of them " +
      "has several parameters.",
    seen: "typical slip: the wrong length",
    edits: [
      ["return this.parameters().length;", "return this.layers.length;"],
    ],
    hints: [
      "Of which list does your getter take the length, and what are its " +
      "elements?",
      "Every weight and every bias counts: the elements have to be Values.",
      "Take the length of the flat list that `parameters()` returns.",
    ],
  },
  {
    id: "mlp-count-a-method",
    when:
      "`parameterCount` is a function, and without parentheses no number: " +
      "it begins `get parameterCount()`.",
    seen: "typical slip: the word `get` is overlooked",
    edits: [
      ["get parameterCount(): number", "parameterCount(): number"],
    ],
    hints: [
      "What does `console.log(model.parameterCount)` show?",
      "It is to be read like a field, without parentheses. A word before " +
      "its name in the stub makes it so.",
      "Write `get` before `parameterCount()`, as in the stub.",
    ],
  },
  {
    id: "mlp-options-not-passed",
    when: "the options are not handed on: every layer uses tanh and " +
      "`Math.random`.",
    seen: "typical slip: the option is taken and not handed on",
    edits: [
      ["new Layer(sizes[i], nout, options)", "new Layer(sizes[i], nout)"],
    ],
    hints: [
      "Who uses the activation and `random`, and who has to hand them on " +
      "to there?",
      "The network does nothing with its options but tell every layer. " +
      "Does yours?",
      "The constructor of Layer takes them last: `new Layer(…, …, " +
      "options)`.",
    ],
  },
  {
    id: "mlp-options-first-layer-only",
    when: "not every layer gets the options: those without use tanh and " +
      "`Math.random`.",
    seen: "typical slip: the first layer is written out before the loop",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(sizes[i], nout, i === 0 ? options : {})",
      ],
    ],
    hints: [
      "Which of your layers are told the options?",
      "All layers have the same ones, also those made in the loop.",
      "End every call of `new Layer(…)` with `options`.",
    ],
  },
  {
    id: "mlp-random-not-passed",
    when: "the `random` that was handed in is never called, as when only the " +
      "activation is handed on to the layers.",
    seen: "typical slip: the options are picked one by one",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(sizes[i], nout, { activation: options.activation })",
      ],
    ],
    hints: [
      "How often does your network call the `random` it was given?",
      "Each neuron falls back on `Math.random` unless it is told otherwise.",
      "Hand the whole `options` on to `new Layer(…)`, not a part of it.",
    ],
  },
  {
    id: "mlp-nouts-changed",
    when: "the constructor puts `nin` into `nouts` itself: the caller's list " +
      "is changed.",
    seen: "typical slip: `unshift` instead of a new row of sizes",
    edits: [
      [
        "const sizes = [nin, ...nouts];",
        "nouts.unshift(nin);\n    const sizes = nouts;",
      ],
      [
        "this.layers = nouts.map((nout, i)",
        "this.layers = nouts.slice(1).map((nout, i)",
      ],
    ],
    hints: [
      "What is in the array `[3, 1]` after `new MLP(2, …)` has been " +
      "given it?",
      "`nouts` belongs to the caller, who may use it again. Make a list " +
      "of your own.",
      "Spread both into a new array: `[nin, ...nouts]`.",
    ],
  },
];

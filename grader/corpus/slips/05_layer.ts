/** Slips in exercise 5. @module */
import type { Slip } from "./slip.ts";

const FORWARD = "return this.neurons.map((neuron) => neuron.forward(x));";
const PARAMETERS =
  "return this.neurons.flatMap((neuron) => neuron.parameters());";

export const slips: readonly Slip[] = [
  {
    slip: "a brace body without return",
    edits: [[
      FORWARD,
      "return this.neurons.map((neuron) => {\n      neuron.forward(x);\n    });",
    ]],
    fails: ["forward", "wrong"],
    says: ["outs[0] is undefined", "return"],
  },
  {
    slip: "parameters is not called",
    edits: [[
      PARAMETERS,
      "return this.neurons.flatMap((neuron) => neuron.parameters);",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`neuron.parameters` without `()` is the function itself"],
    never: ["list of lists"],
  },
  {
    slip: "forward is not called",
    edits: [[FORWARD, "return this.neurons.map((neuron) => neuron.forward);"]],
    fails: ["forward", "wrong"],
    says: ["outs[0] is a function", "`()`"],
  },
  {
    slip: "map for flatMap",
    edits: [[
      PARAMETERS,
      "return this.neurons.map((neuron) => neuron.parameters());",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`flatMap` makes one flat list where `map` nests"],
  },
  {
    slip: "the parameters in reverse",
    edits: [[
      PARAMETERS,
      "return this.neurons.flatMap((neuron) => neuron.parameters()).reverse();",
    ]],
    fails: ["parameters", "wrong"],
    says: ["reverse"],
  },
  {
    slip: "the neurons chained",
    edits: [[
      FORWARD,
      "let out = x;\n    for (const neuron of this.neurons) out = neuron.forward(out);\n    return out;",
    ]],
    fails: ["forward", "wrong"],
    says: ["outs is an array of length 1", "Got: a Value"],
    never: ["a layer of one neuron returns"],
  },
  {
    slip: "this. forgotten",
    edits: [[FORWARD, "return neurons.map((neuron) => neuron.forward(x));"]],
    fails: ["forward", "threw"],
    says: ["`this.neurons`"],
  },
  {
    slip: "for … in over the neurons",
    edits: [[
      PARAMETERS,
      "const list = [];\n    for (const neuron in this.neurons) list.push(...neuron.parameters());\n    return list;",
    ]],
    fails: ["parameters", "threw"],
    says: ["`for (const neuron in …)`", "write `for … of`"],
  },
  {
    slip: "inputs spread out",
    edits: [["neuron.forward(x)", "neuron.forward(...x as [any])"]],
    fails: ["forward", "threw"],
    says: ["`forward` takes one list: the inputs"],
    never: ["wrong length"],
  },
  {
    slip: "a class that only lacks its export, beside a helper of a like name",
    edits: [[
      "export class Layer {",
      "export class LayerOfNeurons {}\n\nclass Layer {",
    ]],
    fails: ["neurons", "missing"],
    says: ["does `export` stand before it?"],
    never: ["letter for letter"],
  },
  {
    slip: "map over empty places, in a layer",
    edits: [[
      "this.neurons = Array.from(",
      "this.neurons = new Array(nout).map(() => new Neuron(nin, options)) ?? Array.from(",
    ]],
    fails: ["neurons", "wrong"],
    says: ["This usually means", "`map` skips empty places"],
  },
];

/** Slips in exercise 6. @module */
import type { Slip } from "./slip.ts";

const FORWARD = `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );
`;

export const slips: readonly Slip[] = [
  {
    slip: "the list of all layers' outputs",
    edits: [[
      FORWARD,
      "    return this.layers.map((layer) => layer.forward(inputs));\n",
    ]],
    fails: ["forward", "wrong"],
    says: ["outs[0] is an array of length 1, not a Value"],
    never: ["gives the inputs back"],
  },
  {
    slip: "the list of all layers' outputs, each on the one before",
    edits: [[
      FORWARD,
      "    let h: Value[] = inputs;\n    return this.layers.map((layer) => h = layer.forward(h));\n",
    ]],
    fails: ["forward", "wrong"],
    says: ["outs[0] is an array of length 1, not a Value"],
    never: ["gives the inputs back"],
  },
  {
    slip: "a plus between an array and another",
    edits: [["const sizes = [nin, ...nouts];", "const sizes = [nin] + nouts;"]],
    fails: ["shape", "wrong"],
    says: ["[nin, ...nouts]"],
  },
  {
    slip: "a brace body without return in reduce",
    edits: [[
      FORWARD,
      "    return this.layers.reduce((outputs, layer) => {\n      layer.forward(outputs);\n    }, inputs);\n",
    ]],
    fails: ["forward", "wrong"],
    says: ["handed to `reduce` returns nothing"],
  },
  {
    slip: "map for flatMap",
    edits: [[
      "this.layers.flatMap((layer) => layer.parameters())",
      "this.layers.map((layer) => layer.parameters())",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`flatMap` makes one flat list where `map` nests"],
  },
  {
    slip: "parameters is not called",
    edits: [[
      "return this.parameters().length;",
      "return this.parameters.length;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`this.parameters` without `()` is the function itself"],
  },
  {
    slip: "what layer.forward returns is dropped",
    edits: [[
      FORWARD,
      "    for (const layer of this.layers) layer.forward(inputs);\n    return inputs;\n",
    ]],
    fails: ["forward", "wrong"],
    says: ["gives the inputs back"],
  },
  {
    slip: "the last layer without options",
    edits: [[
      "new Layer(sizes[i], nout, options)",
      "new Layer(sizes[i], nout, i < nouts.length - 1 ? options : {})",
    ]],
    fails: ["options", "wrong"],
    says: ["not every layer gets the options"],
    never: ["only the first"],
  },
  {
    slip: "one list of layers for all networks",
    edits: [
      ["export class MLP {", "const all: Layer[] = [];\n\nexport class MLP {"],
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
        "this.layers = all;\n    nouts.forEach((nout, i) => this.layers.push(new Layer(sizes[i], nout, options)));",
      ],
    ],
    fails: ["shape", "wrong"],
    says: ["`all` is made once, outside the function"],
  },
  {
    slip: "the count of the first network",
    edits: [
      [
        "export class MLP {",
        "let known: number | undefined;\n\nexport class MLP {",
      ],
      [
        "return this.parameters().length;",
        "return known ??= this.parameters().length;",
      ],
    ],
    fails: ["parameters", "wrong"],
    says: ["`known` is made once, outside the function"],
  },
  {
    slip: "layers turned round by asking for the parameters",
    edits: [[
      "return this.layers.flatMap((layer) => layer.parameters());",
      "const list: Value[] = [];\n    for (const layer of this.layers.reverse()) " +
      "list.unshift(...layer.parameters());\n    return list;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["asked again"],
  },
  {
    slip: "map over empty places",
    edits: [[
      "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      "this.layers = new Array(nouts.length).map((_, i) => new Layer(sizes[i], nouts[i], options));",
    ]],
    fails: ["shape", "wrong"],
    says: ["`map` skips the empty places"],
  },
  {
    slip: "the first outputs are kept, and returned by every later call",
    edits: [
      [
        "  forward(x: Operand[]): Value[] {",
        "  #outs?: Value[];\n  forward(x: Operand[]): Value[] {",
      ],
      [
        "return this.layers.reduce(",
        "return this.#outs ??= this.layers.reduce(",
      ],
    ],
    fails: ["forward", "wrong"],
    says: ["`this.#outs` keeps what an earlier call of `forward` left there"],
  },
];

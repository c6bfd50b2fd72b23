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
    says: [
      "outs is an array of length 1",
      "Got: a Value",
      "; x = [new Value(",
      "outs = layer.forward(x)",
    ],
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
  {
    slip: "a parameter that hides the options",
    edits: [[
      "      () => new Neuron(nin, options),",
      "      (options: NeuronOptions) => new Neuron(nin, options),",
    ]],
    fails: ["options", "wrong"],
    says: ["hides the constructor's"],
  },
  {
    slip: "the options one level too deep",
    edits: [[
      "      () => new Neuron(nin, options),",
      "      () => new Neuron(nin, { options } as NeuronOptions),",
    ]],
    fails: ["options", "wrong"],
    says: ["one level too deep"],
  },
  {
    slip: "a list that nobody keeps",
    edits: [[
      `  neurons: Neuron[];
`,
      `  neurons: Neuron[] = [];
`,
    ], ["    this.neurons = Array.from(", "    const neurons = Array.from("]],
    fails: ["neurons", "wrong"],
    says: ["`this.neurons` stays empty"],
  },
  {
    slip: "random is called once",
    edits: [[
      "    this.neurons = Array.from(",
      `    const drawn = (options.random ?? Math.random)();
    this.neurons = Array.from(`,
    ], [
      "new Neuron(nin, options)",
      "new Neuron(nin, { ...options, random: () => drawn })",
    ]],
    fails: ["neurons", "wrong"],
    says: ["hand on the function itself"],
  },
  {
    slip: "a bracket closes too early",
    edits: [[
      `    this.neurons = Array.from(
      { length: nout },
      () => new Neuron(nin, options),
    );`,
      `    this.neurons = [];
    for (let i = 0; i < nout; i++) this.neurons.push(new Neuron(nin), options as any);`,
    ]],
    fails: ["neurons", "wrong"],
    says: ["a bracket closes too early"],
  },
  {
    slip: "an activation of its own",
    edits: [[
      "new Neuron(nin, options)",
      "new Neuron(nin, { activation: (z) => z, ...options })",
    ]],
    fails: ["forward", "wrong"],
    says: ["decides what is for others to decide"],
  },
  {
    slip: "the outputs are summed",
    edits: [[
      "    return this.neurons.map((neuron) => neuron.forward(x));",
      "    return [this.neurons.map((one) => one.forward(x)).reduce((a, b) => add(a, b))];",
    ], ["import type { Operand }", "import { add, type Operand }"]],
    fails: ["forward", "wrong"],
    says: ["`add` in `forward` is one too many"],
  },
  {
    slip: "the outputs are kept in a field",
    edits: [[
      "    return this.neurons.map((neuron) => neuron.forward(x));",
      `    for (const one of this.neurons) this.outs.push(one.forward(x));
    return this.outs;`,
    ], [
      `  neurons: Neuron[];
`,
      `  neurons: Neuron[];
  outs: Value[] = [];
`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`this.outs` is the same for all calls"],
  },
  {
    slip: "yes or no",
    edits: [[
      "neuron.forward(x));",
      "neuron.forward(x)).map((out) => new Value(out.data > 0 ? 1 : 0));",
    ], ["import type { Value }", "import { Value }"]],
    fails: ["forward", "wrong"],
    says: ["No gradient gets through `"],
  },
  {
    slip: "a method without its object",
    edits: [["(neuron) => neuron.parameters()", "Neuron.prototype.parameters"]],
    fails: ["parameters", "threw"],
    says: ["is handed on without its object"],
    never: ["write `prototype.parameters()`"],
  },
  {
    slip: "no return in forward, none in parameters",
    edits: [[
      "this.neurons.map((neuron) => neuron.forward(x))",
      "this.neurons.map((neuron) => { neuron.forward(x); }) as any",
    ], [
      "(neuron) => neuron.parameters()",
      "(neuron) => { neuron.parameters(); return []; }",
    ]],
    fails: ["forward", "wrong"],
    says: ["handed to `map` returns nothing"],
  },
  {
    slip: "the inputs' list is filled with outputs",
    edits: [[
      "    return this.neurons.map((neuron) => neuron.forward(x));",
      `    const inputs = [...x];
    const outs = x as Value[];
    outs.length = 0;
    for (const one of this.neurons) outs.push(one.forward(inputs));
    return outs;`,
    ]],
    fails: ["forward", "wrong"],
    says: ["is the list that was handed in, under another name"],
  },
  {
    slip: "the activation in a field, once more",
    edits: [[
      "this.neurons.map((neuron) => neuron.forward(x))",
      "this.neurons.map((neuron) => this.activation(neuron.forward(x)))",
    ], [
      `  neurons: Neuron[];
`,
      `  neurons: Neuron[];
  activation: (z: Value) => Value;
`,
    ], [
      "    this.neurons = Array.from(",
      `    this.activation = options.activation ?? ((z) => z);
    this.neurons = Array.from(`,
    ]],
    fails: ["options", "wrong"],
    says: ["one too many"],
  },
  {
    slip: "all numbers the same, if none are asked for",
    edits: [[
      "new Neuron(nin, options)",
      "new Neuron(nin, { random: () => 0.5, ...options })",
    ]],
    fails: ["neurons", "wrong"],
    says: ["begin with different weights"],
  },
  {
    slip: "numbers of the inputs",
    edits: [[
      "    return this.neurons.map((neuron) => neuron.forward(x));",
      `    const numbers = x.map((v) => typeof v === "number" ? v : v.data);
    return this.neurons.map((neuron) => neuron.forward(numbers));`,
    ]],
    fails: ["forward", "wrong"],
    says: ["No gradient gets through `v.data` in `forward`"],
  },
  {
    slip: "a field hides the method",
    edits: [[
      "return this.neurons.flatMap((neuron) => neuron.parameters());",
      `this.parameters = [] as never;
    for (const neuron of this.neurons) {
      this.parameters = [...this.parameters as never, ...neuron.parameters()] as never;
    }
    return this.parameters as never;`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["puts a field in front of the method of that name"],
    never: ["without `()`"],
  },
  {
    slip: "a field hides the method, and holds lists",
    edits: [[
      "return this.neurons.flatMap((neuron) => neuron.parameters());",
      `this.parameters = this.neurons.map((one) => one.parameters()) as never;
    return this.parameters as never;`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["puts whole lists into the list", "`flatMap`"],
    never: ["without `()`"],
  },
  {
    slip: "what concat returns is dropped",
    edits: [[
      "    return this.neurons.flatMap((neuron) => neuron.parameters());",
      "    const all: Value[] = [];\n" +
      "    for (const neuron of this.neurons) all.concat(neuron.parameters());\n" +
      "    return all;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`push(...neuron.parameters())` adds to the one there is"],
  },
  {
    slip: "a parameter that hides the constructor's",
    edits: [[
      "() => new Neuron(nin, options)",
      "(nin) => new Neuron(nin as number, options)",
    ]],
    fails: ["neurons", "wrong"],
    says: ["hides the constructor's: write `() => …`"],
    never: ["is a `return` missing"],
  },
  {
    slip: "a loop over the neurons that counts the inputs",
    edits: [[
      "    return this.neurons.map((neuron) => neuron.forward(x));\n",
      `    const outs: Value[] = [];
    for (let i = 0; i < x.length; i++) outs.push(this.neurons[i].forward(x));
    return outs;
`,
    ]],
    fails: ["forward", "threw"],
    says: ["`i < x.length` counts the inputs"],
  },
  {
    slip: "a return in the outer of two loops",
    edits: [[
      "    return this.neurons.flatMap((neuron) => neuron.parameters());\n",
      `    const list: Value[] = [];
    for (let i = 0; i < this.neurons.length; i++) {
      for (const p of this.neurons[i].parameters()) {
        list.push(p);
      }
      return list;
    }
    return list;
`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["`return list` ends the loop in its first turn"],
  },
  {
    slip: "one static list for all layers",
    edits: [
      [
        "  neurons: Neuron[];\n",
        `  static readonly EMPTY: Neuron[] = [];
  neurons: Neuron[] = Layer.EMPTY;
`,
      ],
      [
        `    this.neurons = Array.from(
      { length: nout },
      () => new Neuron(nin, options),
    );
`,
        "    for (let i = 0; i < nout; i++) this.neurons.push(new Neuron(nin, options));\n",
      ],
    ],
    fails: ["neurons", "wrong"],
    says: ["There is one `Layer.EMPTY` for all objects"],
  },
  {
    slip: "outputs written over the inputs",
    edits: [[
      FORWARD,
      `const n = this.neurons.length;
    for (let i = 0; i < n; i++) x[i] = this.neurons[i].forward(x);
    return x.slice(0, n) as Value[];`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`x[i] = …` writes over the inputs"],
  },
  {
    slip: "the last answer kept for the same list",
    edits: [
      [
        "  neurons: Neuron[];\n",
        `  neurons: Neuron[];
  #lastX: Operand[] = [];
  #lastOut: Value[] = [];
`,
      ],
      [
        FORWARD,
        `if (x === this.#lastX) return this.#lastOut;
    this.#lastX = x;
    this.#lastOut = this.neurons.map((neuron) => neuron.forward(x));
    return this.#lastOut;`,
      ],
    ],
    fails: ["forward", "wrong"],
    says: ["`if (x === this.#lastX)` hands out an earlier answer"],
  },
  {
    slip: "the first neuron asked in every turn",
    edits: [[
      FORWARD,
      `const outs: Value[] = [];
    for (let i = 0; i < this.neurons.length; i++) {
      outs.push(this.neurons[0].forward(x));
    }
    return outs;`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`this.neurons[0]` is the same one in every turn"],
  },
  {
    slip: "the biases alone where all inputs are 0",
    edits: [[
      FORWARD,
      `if (x.every((input) => input === 0)) {
      return this.neurons.map((neuron) => neuron.bias);
    }
    ${FORWARD}`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`input === 0` makes an exception"],
  },
  {
    slip: "only the parameters that have a gradient",
    edits: [[
      PARAMETERS,
      "return this.neurons.flatMap((neuron) => neuron.parameters())\n      .filter(({ grad }) => grad !== 0);",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`filter(…)` leaves some out"],
  },
  {
    slip: "a list of the inputs, and outputs a little too large",
    edits: [[
      FORWARD,
      `const inputs: Operand[] = [];
    for (let i = 0; i < x.length; i++) inputs.push(x[i]);
    const outs: Value[] = [];
    for (let i = 0; i < this.neurons.length; i++) {
      outs.push(mul(1.01, this.neurons[i].forward(inputs)));
    }
    return outs;`,
    ], ["import type { Operand }", "import { mul, type Operand }"]],
    fails: ["forward", "wrong"],
    says: ["Every neuron gets the same inputs"],
    never: ["counts the inputs"],
  },
  {
    slip: "each neuron's sum without its activation",
    edits: [[
      FORWARD,
      `return this.neurons.map((neuron) => {
      let z = add(0, neuron.bias);
      neuron.weights.forEach((weight, i) => z = add(z, mul(weight, x[i])));
      return z;
    });`,
    ], ["import type { Operand }", "import { add, mul, type Operand }"]],
    fails: ["forward", "wrong"],
    says: ["Every neuron gets the same inputs"],
    never: ["one too many"],
  },
  {
    slip: "each neuron's sum from 0, without its activation",
    edits: [
      [
        FORWARD,
        `return this.neurons.map((neuron) => {
      let z = new Value(0);
      neuron.weights.forEach((weight, i) => z = add(z, mul(weight, x[i])));
      return add(z, neuron.bias);
    });`,
      ],
      ["import type { Operand }", "import { add, mul, type Operand }"],
      ["import type { Value }", "import { Value }"],
    ],
    fails: ["forward", "wrong"],
    says: ["Every neuron gets the same inputs"],
    never: ["No gradient gets through"],
  },
  {
    slip: "the bias first, and a filter that lets all through",
    edits: [
      [
        PARAMETERS,
        "return this.neurons.flatMap((one) => [one.bias, ...one.weights])\n      .filter((one) => one instanceof Value);",
      ],
      ["import type { Value }", "import { Value }"],
    ],
    fails: ["parameters", "wrong"],
    says: ["the first neuron's weights and bias"],
    never: ["leaves some out"],
  },
  {
    slip: "the bias first, in a callback that returns what push does",
    edits: [[
      PARAMETERS,
      `const all: Value[] = [];
    this.neurons.forEach((one) => {
      return all.push(one.bias, ...one.weights);
    });
    return all;`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["the first neuron's weights and bias"],
    never: ["how long the list is"],
  },
  {
    slip: "the bias first, and a comma after push",
    edits: [[
      PARAMETERS,
      `return this.neurons.reduce((all: Value[], one) => {
      return all.push(one.bias, ...one.weights), all;
    }, []);`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["the first neuron's weights and bias"],
    never: ["how long the list is"],
  },
  {
    slip: "a helper with options of its own, and random is lost",
    edits: [[
      "    this.neurons = Array.from(",
      `    const make = (options: NeuronOptions) =>
      new Neuron(nin, { activation: options.activation });
    this.neurons = Array.from(`,
    ], ["() => new Neuron(nin, options)", "() => make(options)"]],
    fails: ["options", "wrong"],
    says: ["only the activation is handed on"],
    never: ["hides the constructor's"],
  },
  {
    slip: "a getter that asks a function for new neurons",
    edits: [[
      "  neurons: Neuron[];\n",
      `  #make: () => Neuron[];
  get neurons(): Neuron[] {
    return this.#make();
  }
`,
    ], ["this.neurons = Array.from(", "this.#make = () => Array.from("]],
    fails: ["forward", "wrong"],
    says: ["`get neurons()` makes a new one whenever it is read"],
  },
  {
    slip: "another activation where none is asked for",
    edits: [[
      "new Neuron(nin, options)",
      "new Neuron(nin, { ...options, activation: options.activation ?? sigmoid })",
    ], ["import type { Operand }", "import { type Operand, sigmoid }"]],
    fails: ["forward", "wrong"],
    says: ["decides what is for others to decide"],
  },
  {
    slip: "a fold that keeps the last output alone",
    edits: [[
      FORWARD,
      "return this.neurons.reduce((_, neuron) => neuron.forward(x), x[0]);",
    ]],
    fails: ["forward", "wrong"],
    says: ["one Value instead of an array"],
    never: ["added up"],
  },
  {
    slip: "forEach over empty places",
    edits: [[
      "this.neurons = Array.from(\n      { length: nout },\n      () => new Neuron(nin, options),\n    );",
      "this.neurons = new Array(nout);\n    this.neurons.forEach((_, i) => this.neurons[i] = new Neuron(nin, options));",
    ]],
    fails: ["neurons", "wrong"],
    says: ["as `forEach` does"],
  },
  {
    slip: "no return, over places that are not skipped",
    edits: [[
      "Array.from(\n      { length: nout },\n      () => new Neuron(nin, options),\n    )",
      "Array.from(Array(nout), () => {\n      new Neuron(nin, options);\n    })",
    ]],
    fails: ["neurons", "wrong"],
    says: [],
    never: ["skip"],
  },
  {
    slip: "the first of all outputs",
    edits: [[FORWARD, FORWARD.replace(";", ".slice(0, 1);")]],
    fails: ["forward", "wrong"],
    says: ["the first neuron's output only"],
    never: ["returns after"],
  },
  {
    slip: "a recursion that gives the last output alone",
    edits: [[
      FORWARD,
      "const go = ([n, ...rest]) => rest.length > 0 ? go(rest) : [n.forward(x)];\n    return go(this.neurons);",
    ]],
    fails: ["forward", "wrong"],
    says: ["the last neuron's output only"],
    never: ["overwritten"],
  },
  {
    slip: "a recursion that gives the last neuron's parameters alone",
    edits: [[
      PARAMETERS,
      "const go = ([n, ...rest]) => rest.length > 0 ? go(rest) : n.parameters();\n    return go(this.neurons);",
    ]],
    fails: ["parameters", "wrong"],
    says: ["those of the last neuron only"],
    never: ["overwritten"],
  },
  {
    slip: "all options, with a random of its own",
    edits: [[
      "new Neuron(nin, options)",
      "new Neuron(nin, { ...options, random: Math.random })",
    ]],
    fails: ["options", "wrong"],
    says: ["is never called"],
    never: ["only the activation is handed on to the neurons:"],
  },
  {
    slip: "lists spread out, and one parameter too few",
    edits: [[
      PARAMETERS,
      `return ([] as Value[])
      .concat(...this.neurons.map((neuron) => neuron.parameters())).slice(1);`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["an array of length 5"],
    never: ["puts whole lists into the list"],
  },
  {
    slip: "the same inputs as copies that keep prev",
    edits: [
      [`import type { Value }`, `import { Value }`],
      [
        FORWARD,
        `const copy = (a: Operand) =>
      a instanceof Value ? new Value(a.data, a.prev, a.op, a.label) : a;
    return this.neurons.map((neuron) => neuron.forward(x.map(copy)));`,
      ],
    ],
    fails: ["forward", "wrong"],
    says: ["No gradient gets through `new Value(…)` in `forward`"],
  },
  {
    slip: "the activation by the layer, not by its neurons",
    edits: [
      [`import type { Operand }`, `import { type Operand, tanh }`],
      [
        "() => new Neuron(nin, options),\n    );",
        `() => new Neuron(nin, { ...options, activation: (z) => z }),
    );
    this.#activation = options.activation ?? tanh;`,
      ],
      [
        "  neurons: Neuron[];\n",
        "  neurons: Neuron[];\n  #activation: (z: Value) => Value;\n",
      ],
      [
        FORWARD,
        "return this.neurons.map((n) => this.#activation(n.forward(x)));",
      ],
    ],
    fails: ["options", "wrong"],
    says: ["layer.neurons[0].forward([1, 2]).data is"],
  },
  {
    slip: "one list of outputs, emptied in each call",
    edits: [
      [
        "  neurons: Neuron[];\n",
        "  neurons: Neuron[];\n  outs: Value[] = [];\n",
      ],
      [
        FORWARD,
        "this.outs.length = 0;\n    for (const n of this.neurons) this.outs.push(n.forward(x));\n    return this.outs;",
      ],
    ],
    fails: ["forward", "wrong"],
    says: ["`this.outs` is the same for all calls"],
  },

  {
    slip: "the neurons are counted from 1",
    edits: [[
      "this.neurons = Array.from(\n      { length: nout },\n      () => new Neuron(nin, options),\n    );",
      "this.neurons = [];\n    for (let i = 1; i < nout; i++) this.neurons.push(new Neuron(nin, options));",
    ]],
    fails: ["neurons", "wrong"],
    says: ["takes one turn too few"],
    never: ["stops"],
  },
];

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
    says: ["[one, ...others]"],
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
    says: ["`this.#outs` is the same for all calls"],
  },
  {
    slip: "an activation decided by the network",
    edits: [[
      "new Layer(sizes[i], nout, options)",
      "new Layer(sizes[i], nout, { ...options, activation: (z) => z })",
    ]],
    fails: ["forward", "wrong"],
    says: ["decides what is for others to decide"],
  },
  {
    slip: "random is called",
    edits: [[
      "    const sizes = [nin, ...nouts];",
      `    const sizes = [nin, ...nouts];
    if (options.random) options = { ...options, random: options.random() as any };`,
    ]],
    fails: ["options", "threw"],
    says: ["hand on the function itself"],
  },
  {
    slip: "every second layer",
    edits: [[
      "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      `    this.layers = [];
    for (let i = 0; i < nouts.length; i += 2) this.layers.push(new Layer(sizes[i], nouts[i], options));`,
    ]],
    fails: ["shape", "wrong"],
    says: ["leaves out every other one"],
  },
  {
    slip: "the place of a size",
    edits: [[
      "new Layer(sizes[i], nout, options)",
      "new Layer(sizes[sizes.indexOf(nout) - 1], nout, options)",
    ]],
    fails: ["forward", "threw"],
    says: ["several may have it"],
    never: ["list of the wrong length"],
  },
  {
    slip: "the whole list as a size",
    edits: [[
      "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      `    let previous: any = nin;
    this.layers = nouts.map((nout) => {
      const layer = new Layer(previous, nout, options);
      previous = nouts;
      return layer;
    });`,
    ]],
    fails: ["shape", "wrong"],
    says: ["a size is one number of it"],
  },
  {
    slip: "layers of one size are one layer",
    edits: [[
      "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      "    const made = new Map<string, Layer>();\n    this.layers = nouts.map((nout, i) => {\n      const key = `${sizes[i]}x${nout}`;\n      if (!made.has(key)) made.set(key, new Layer(sizes[i], nout, options));\n      return made.get(key)!;\n    });",
    ]],
    fails: ["forward", "wrong"],
    says: ["hands out what was made earlier"],
  },
  {
    slip: "a size too many",
    edits: [[
      "const sizes = [nin, ...nouts];",
      "const sizes = [nin, ...nouts, 1];",
    ], [
      "this.layers = nouts.map((nout, i)",
      "this.layers = sizes.slice(1).map((nout, i)",
    ]],
    fails: ["shape", "wrong"],
    says: ["has a size too many"],
  },
  {
    slip: "layers in front of each other",
    edits: [[
      "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      `    this.layers = [];
    nouts.forEach((nout, i) => this.layers.unshift(new Layer(sizes[i], nout, options)));`,
    ], ["this.layers.reduce(", "this.layers.reduceRight("]],
    fails: ["shape", "wrong"],
    says: ["in front of those before it"],
  },
  {
    slip: "the first layer twice",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );`,
      `    let out = this.layers[0].forward(inputs);
    for (const layer of this.layers) out = layer.forward(out);
    return out;`,
    ]],
    fails: ["forward", "threw"],
    says: ["and the loop begins with it again"],
  },
  {
    slip: "one activation too many",
    edits: [[
      "layer.forward(outputs),",
      "layer.forward(outputs).map((one) => tanh(one)),",
    ], ["import type { Operand }", "import { type Operand, tanh }"]],
    fails: ["forward", "wrong"],
    says: ["applies tanh to what each layer gives"],
  },
  {
    slip: "the last layer is left out",
    edits: [["this.layers.flatMap(", "this.layers.slice(0, -1).flatMap("]],
    fails: ["parameters", "wrong"],
    says: ["leaves some out"],
  },
  {
    slip: "get at the wrong method",
    edits: [["  parameters(): Value[] {", "  get parameters(): any {"], [
      `  get parameterCount(): number {
    return this.parameters().length;`,
      `  parameterCount(): number {
    return this.parameters.length;`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["`get` makes a field of `parameters`"],
    never: ["write `this.parameters()`"],
  },
  {
    slip: "the count by a formula with plain numbers",
    edits: [
      [
        "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
        `    this.layers = nouts.map((nout, i) => {
      this.count += nout * nin + nout;
      return new Layer(sizes[i], nout, options);
    });`,
      ],
      ["    return this.parameters().length;", "    return this.count;"],
      [
        `  layers: Layer[];
`,
        `  layers: Layer[];
  count = 0;
`,
      ],
    ],
    fails: ["parameters", "wrong"],
    says: ["parameterCount is"],
    never: ["stands beside a Value"],
  },
  {
    slip: "a count of different numbers",
    edits: [[
      "return this.parameters().length;",
      "return new Set(this.parameters().map((one) => one.data)).size;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["always gives 0.5"],
  },
  {
    slip: "two variables of one name",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );`,
      `    let outs = inputs;
    for (const layer of this.layers) {
      const outs = layer.forward(x);
      x = outs;
    }
    return outs;`,
    ]],
    fails: ["forward", "wrong"],
    says: ["There are two `outs`"],
  },
  {
    slip: "a list of all parameters that only grows",
    edits: [[
      "    return this.layers.flatMap((layer) => layer.parameters());",
      `    for (const layer of this.layers) this.all.push(...layer.parameters());
    return this.all;`,
    ], [
      `  layers: Layer[];
`,
      `  layers: Layer[];
  all: Value[] = [];
`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["`this.all` is the same for all calls"],
  },
  {
    slip: "the old number is handed on",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );`,
      "    return this.through(inputs, 0);",
    ], [
      "  parameters(): Value[] {",
      `  through(x: Value[], i: number): Value[] {
    if (i >= this.layers.length || x.length !== this.layers[i].neurons[0].weights.length) return x;
    return this.through(this.layers[i].forward(x), i++);
  }

  parameters(): Value[] {`,
    ]],
    fails: ["forward", "threw"],
    says: ["`through` calls itself"],
  },
  {
    slip: "a variable that nobody declared",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );`,
      `    out = inputs;
    for (const layer of this.layers) {
      out = layer.forward(out);
    }
    return out;`,
    ]],
    fails: ["forward", "threw"],
    says: ["Nothing named `out` is known"],
    never: ["belongs to the object"],
  },
  {
    slip: "sizes with a plus, and parameters without a call",
    edits: [["[nin, ...nouts]", "[nin] + nouts as any"], [
      "layer.parameters()",
      "layer.parameters as any",
    ]],
    fails: ["shape", "wrong"],
    says: ["`+` makes a text, no list"],
    never: ["without `()`"],
  },
  {
    slip: "a count before there are layers",
    edits: [[
      `  get parameterCount(): number {
    return this.parameters().length;
  }`,
      "  parameterCount = this.parameters().length;",
    ]],
    fails: ["shape", "threw"],
    says: ["is worked out before the constructor runs"],
    never: ["is no list"],
  },
  {
    slip: "options put together, and layers of too many inputs",
    edits: [[
      "    const sizes = [nin, ...nouts];",
      `    const sizes = [nin + 1, ...nouts];
    options = { activation: options.activation, random: options.random };`,
    ]],
    fails: ["shape", "wrong"],
    says: [],
    never: ["only where no options are given"],
  },
  {
    slip: "the data of the inputs, which are numbers",
    edits: [[
      FORWARD,
      `    let out = x;
    for (const layer of this.layers) {
      out = layer.forward(out.map((one) => one.data));
    }
    return out;
`,
    ]],
    fails: ["forward", "wrong"],
    says: ["No gradient gets through `one.data` in `forward`"],
    never: ["Infinity"],
  },
  {
    slip: "a field hides the method, and nothing comes back",
    edits: [[
      "return this.layers.flatMap((layer) => layer.parameters());",
      `this.parameters = [] as never;
    for (const layer of this.layers) {
      const all = this.parameters as unknown as Value[];
      all.push(...layer.parameters());
    }
    return undefined as never;`,
    ]],
    fails: ["parameters", "wrong"],
    says: ["Nothing comes back there"],
    never: ["without `()`"],
  },
  {
    slip: "a field hides the method",
    edits: [[
      "return this.layers.flatMap((layer) => layer.parameters());",
      `this.parameters = [] as never;
    for (const layer of this.layers) {
      this.parameters = [...this.parameters as never, ...layer.parameters()] as never;
    }
    return this.parameters as never;`,
    ]],
    fails: ["parameters", "threw"],
    says: ["puts a field in front of the method of that name"],
    never: ["without `()`"],
  },
  {
    slip: "a place of a list in round brackets",
    edits: [["new Layer(sizes[i], nout", "new Layer(sizes(i), nout"]],
    fails: ["shape", "threw"],
    says: ["`sizes(i)` calls a list", "`sizes[i]`"],
  },
  {
    slip: "a layer for the inputs, too",
    edits: [[
      "nouts.map((nout, i) => new Layer(sizes[i], nout, options))",
      "sizes.map((nout, i) => new Layer(sizes[i], nout, options))",
    ]],
    fails: ["shape", "wrong"],
    says: ["one layer for each number of `nouts`"],
  },
  {
    slip: "the number of inputs behind the others",
    edits: [["[nin, ...nouts]", "[...nouts, nin]"], [
      "nouts.map((nout, i) => new Layer(sizes[i], nout, options))",
      "nouts.map((_, i) => new Layer(sizes[i], sizes[i + 1], options))",
    ]],
    fails: ["shape", "wrong"],
    says: ["it comes first"],
  },
  {
    slip: "the list of inputs in a Value",
    edits: [[
      "const inputs = x.map((one) => one instanceof Value ? one : new Value(one));",
      "const inputs = new Value(x as never) as never as Value[];",
    ]],
    fails: ["forward", "threw"],
    says: ["takes one list: the inputs"],
  },
  {
    slip: "a new Value of every input, Values too",
    edits: [[
      "one instanceof Value ? one : new Value(one)",
      "new Value(one as number)",
    ]],
    fails: ["gradient", "wrong"],
    says: ["; x = [new Value(", "model.forward(x)[0]"],
  },
  {
    slip: "push hands on how long the list is",
    edits: [[
      "    return this.layers.flatMap((layer) => layer.parameters());",
      "    return this.layers.reduce(\n" +
      "      (all, layer) => all.push(...layer.parameters()) as never,\n" +
      "      [] as Value[],\n    );",
    ]],
    fails: ["parameters", "threw"],
    says: ["`all.push(…)` returns how long the list is now"],
  },
  {
    slip: "a list and a list with a plus",
    edits: [[
      "[nin, ...nouts]",
      "[nin] as never + nouts as never as number[]",
    ]],
    fails: ["shape", "wrong"],
    says: ["`+` makes a text, no list"],
  },
  {
    slip: "forward for just two layers",
    edits: [[
      FORWARD,
      `    return this.layers[1].forward(this.layers[0].forward(x));
`,
    ]],
    fails: ["forward", "threw"],
    says: ["`this.layers[1]` fixes how many layers there are"],
  },
  {
    slip: "the list of inputs emptied and filled again",
    edits: [[
      FORWARD,
      `    const values = x;
    for (const layer of this.layers) {
      const out = layer.forward(values);
      values.length = 0;
      values.push(...out);
    }
    return values as Value[];
`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`values` is the list that was handed in", "make one of your own"],
  },
  {
    slip: "done as soon as one output is left",
    edits: [[
      FORWARD,
      `    let values: Operand[] = inputs;
    for (const layer of this.layers) {
      const out = layer.forward(values);
      if (out.length === 1) return out;
      values = out;
    }
    return values as Value[];
`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`if (out.length === 1)` ends the loop early"],
  },
  {
    slip: "the last answer kept for the same list, in a network",
    edits: [
      [
        "  forward(x: Operand[]): Value[] {\n",
        `  #lastX?: Operand[];
  #last: Value[] = [];

  forward(x: Operand[]): Value[] {
    if (x === this.#lastX) return this.#last;
    this.#lastX = x;
    return this.#last = this.#compute(x);
  }

  #compute(x: Operand[]): Value[] {
`,
      ],
    ],
    fails: ["forward", "wrong"],
    says: ["`if (x === this.#lastX)` hands out an earlier answer"],
  },
  {
    slip: "sizes taken off the list by a generator",
    edits: [
      [
        "    const sizes = [nin, ...nouts];\n",
        `    function* taken(): Generator<number> {
      const size = nouts.shift();
      if (size === undefined) return;
      yield size;
      yield* taken();
    }
    const sizes = [nin, ...taken()];
    nouts = sizes.slice(1);
`,
      ],
    ],
    fails: ["shape", "wrong"],
    says: ["Got: nothing at all", "The list that is handed in is changed"],
    never: ["ends the constructor"],
  },
  {
    slip: "options copied as JSON",
    edits: [[
      "    const sizes = [nin, ...nouts];\n",
      `    const sizes = [nin, ...nouts];
    options = JSON.parse(JSON.stringify(options));
`,
    ]],
    fails: ["options", "wrong"],
    says: ["`JSON.stringify(…)` drops functions"],
  },
  {
    slip: "inputs brought into [-1, 1]",
    edits: [[
      FORWARD,
      `    const largest = Math.max(1, ...x.map((one) => Math.abs(Number(one))));
    let h: Operand[] = x.map((one) => typeof one === "number" ? one / largest : one);
    for (const layer of this.layers) h = layer.forward(h);
    return h as Value[];
`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`one / largest` changes the inputs"],
  },
  {
    slip: "two layers, however many are asked for",
    edits: [[
      "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      `    this.layers = [];
    this.layers.push(
      new Layer(nin, nouts[0], options),
      new Layer(sizes[1], nouts[1], options),
    );`,
    ]],
    fails: ["shape", "wrong"],
    says: ["There is one layer for each number of `nouts`"],
    never: ["bracket"],
  },
  {
    slip: "inputs made numbers",
    edits: [[
      "x.map((one) => one instanceof Value ? one : new Value(one))",
      "x.map(Number) as never[]",
    ]],
    fails: ["gradient", "wrong"],
    says: ["No gradient gets through `x.map(Number)` in `forward`"],
  },
  {
    slip: "sizes read from place -1 on, and outputs that are too large",
    edits: [
      ["[nin, ...nouts]", "[...nouts, nin]"],
      ["sizes[i]", "sizes.at(i - 1)!"],
      [
        "      inputs,\n    );",
        "      inputs,\n    ).map((one) => add(one, 0.5));",
      ],
      ["import type { Operand }", "import { add, type Operand }"],
    ],
    fails: ["forward", "wrong"],
    says: ["outs[0].data is"],
    never: ["puts the number of inputs behind"],
  },
  {
    slip: "numbers noted on the way, and outputs that are too large",
    edits: [
      [
        "  layers: Layer[];\n",
        "  layers: Layer[];\n  notes: { out: number }[] = [];\n",
      ],
      [
        "(outputs, layer) => layer.forward(outputs)",
        `(outputs, layer) =>
        layer.forward(outputs).map((one) => {
          this.notes.push({ out: one.data });
          return add(one, 0.5);
        })`,
      ],
      ["import type { Operand }", "import { add, type Operand }"],
    ],
    fails: ["forward", "wrong"],
    says: ["outs[0].data is"],
    never: ["No gradient gets through"],
  },
  {
    slip: "all options, with tanh for the activation",
    edits: [
      [
        'import type { Operand } from "./02_ops.ts";',
        'import { type Operand, tanh } from "./02_ops.ts";',
      ],
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(sizes[i], nout, { ...options, activation: tanh })",
      ],
    ],
    fails: ["options", "wrong"],
    says: ["never reaches the layers"],
    never: ["that only `random`"],
  },
  {
    slip: "the count of the last of the layers",
    edits: [[
      "return this.parameters().length;",
      "return this.layers.at(-1)!.parameters().length;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["those of the last layer only"],
    never: ["in the loop"],
  },
  {
    slip: "a recursion that gives the last layer's parameters alone",
    edits: [[
      "return this.layers.flatMap((layer) => layer.parameters());",
      "const go = ([l, ...rest]) => rest.length > 0 ? go(rest) : l.parameters();\n    return go(this.layers);",
    ]],
    fails: ["parameters", "wrong"],
    says: ["those of the last layer only"],
    never: ["overwritten"],
  },
  {
    slip: "the count as an arrow in a field",
    edits: [[
      "get parameterCount(): number {\n    return this.parameters().length;\n  }",
      "parameterCount = () => this.parameters().length;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["`get parameterCount()`"],
    never: ["put `get` before it"],
  },
  {
    slip: "the first of all rows",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );
`,
      `    const rows: Value[][] = [inputs];
    for (let i = 1; i <= this.layers.length; i++) {
      rows[i] = this.layers[i - 1].forward(rows[i - 1]);
    }
    return rows[0];
`,
    ]],
    fails: ["forward", "wrong"],
    says: [],
    never: ["leaves place 0 empty"],
  },
  {
    slip: "turned before the last layer",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );
`,
      `    let outs: Value[] = inputs;
    for (let i = 0; i < this.layers.length - 1; i++) {
      outs = this.layers[i].forward(outs);
    }
    return this.layers[this.layers.length - 1].forward(outs.toReversed());
`,
    ]],
    fails: ["forward", "wrong"],
    says: [],
    never: ["stops before the end"],
  },
  {
    slip: "sizes made flat, and inputs turned round",
    edits: [
      ["[nin, ...nouts]", "[nin, nouts].flat()"],
      ["      inputs,\n", "      inputs.toReversed(),\n"],
    ],
    fails: ["forward", "wrong"],
    says: ["outs[0].data is"],
    never: ["puts the whole list into one place"],
  },
  {
    slip: "a variable by another name: layer for one",
    edits: [["(outputs, layer) =>", "(outputs, one) =>"]],
    fails: ["forward", "threw"],
    says: ["Nothing named `layer` is known at that line"],
    never: ["capital letter"],
  },
  {
    slip: "a list without its end",
    edits: [[
      "    const sizes = [nin, ...nouts];",
      "    const sizes = [nin, ...nouts];\n    const most = Math.max(...[1,10);",
    ]],
    fails: ["shape", "does-not-load"],
    says: ["cannot be loaded"],
    never: ["decimal comma"],
  },
  {
    slip: "layers by name, and outputs from behind",
    edits: [[
      `    const sizes = [nin, ...nouts];
    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));`,
      `    const sizes = [nin, ...nouts];
    const made = new Map<string, Layer>();
    nouts.forEach((nout, i) => made.set(\`layer\${i}\`, new Layer(sizes[i], nout, options)));
    this.layers = nouts.map((_, i) => {
      const name = \`layer\${i}\`;
      return made.get(name)!;
    });`,
    ], [
      `layer.forward(outputs),
      inputs,`,
      `layer.forward(outputs).toReversed(),
      inputs,`,
    ]],
    fails: ["forward", "wrong"],
    says: ["Each layer reads what the one before gave"],
    never: ["hands out"],
  },
  {
    slip: "a copy by JSON, and sizes that are sorted",
    edits: [[
      "const sizes = [nin, ...nouts];",
      `const sizes = [nin, ...JSON.parse(JSON.stringify(nouts))];
    sizes.sort();`,
    ]],
    fails: ["shape", "wrong"],
    says: ["as many inputs as the one before"],
    never: ["drops functions"],
  },
  {
    slip: "a list that begins as the inputs, and neurons from behind",
    edits: [[
      `    return this.layers.reduce(
      (outputs, layer) => layer.forward(outputs),
      inputs,
    );`,
      `    let out = x as Value[];
    for (const { neurons } of this.layers) {
      const before = out;
      out = [];
      for (const neuron of neurons.toReversed()) out.push(neuron.forward(before));
    }
    return out;`,
    ]],
    fails: ["forward", "wrong"],
    says: ["Each layer reads what the one before gave"],
    never: ["under another name"],
  },
  {
    slip: "a layer for each shape",
    edits: [[
      "    this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      `    const made: { [shape: string]: Layer } = {};
    this.layers = nouts.map((nout, i) =>
      made[\`\${sizes[i]}-\${nout}\`] ??= new Layer(sizes[i], nout, options)
    );`,
    ]],
    fails: ["forward", "wrong"],
    says: ["`made[…]` hands out what was made earlier for the same key"],
  },
  {
    slip: "hidden outputs near 0 are 0",
    edits: [[
      "(outputs, layer) => layer.forward(outputs)",
      "(outputs, layer) =>\n        layer.forward(outputs).map((one) => Math.abs(one.data) < 0.01 ? new Value(0) : one)",
    ]],
    fails: ["forward", "wrong"],
    says: ["outs[0].data is"],
  },
  {
    slip: "one list of parameters for all networks",
    edits: [
      ["export class MLP {", "const list: Value[] = [];\n\nexport class MLP {"],
      [
        "    return this.layers.flatMap((layer) => layer.parameters());",
        "    list.length = 0;\n    for (const layer of this.layers) list.push(...layer.parameters());\n    return list;",
      ],
    ],
    fails: ["parameters", "wrong"],
    says: ["the data of list is"],
  },

  {
    slip: "sigmoid where nothing was asked for, and a field that begins anew",
    edits: [
      ["layers: Layer[];", "layers: Layer[];\n  #signal: Operand[] = [];"],
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(sizes[i], nout, { activation: (z) => pow(add(1, exp(neg(z))), -1), ...options })",
      ],
      [
        "import type { Operand } from",
        "import { add, exp, neg, type Operand, pow } from",
      ],
      [
        "return this.layers.reduce(\n      (outputs, layer) => layer.forward(outputs),\n      inputs,\n    );",
        "this.#signal = inputs;\n    for (const layer of this.layers) this.#signal = layer.forward(this.#signal);\n    return this.#signal as Value[];",
      ],
    ],
    fails: ["forward", "wrong"],
    says: [],
    never: ["the same for all calls"],
  },
  {
    slip: "another activation before the options that came",
    edits: [
      [
        "new Layer(sizes[i], nout, options)",
        "new Layer(sizes[i], nout, { activation: sigmoid, ...options })",
      ],
      ["import type { Operand } from", "import { type Operand, sigmoid } from"],
    ],
    fails: ["forward", "wrong"],
    says: ["`activation: sigmoid` decides where nobody has asked"],
  },
  {
    slip: "for … in, and a text that is made a number too late",
    edits: [[
      "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
      "this.layers = [];\n    for (const i in nouts) this.layers.push(new Layer(sizes[i], sizes[Number(i + 1)], options));",
    ]],
    fails: ["shape", "wrong"],
    says: ["`i + 1` is a text too"],
  },

  {
    slip: "every layer but the last gets the options",
    edits: [[
      "new Layer(sizes[i], nout, options)",
      "new Layer(sizes[i], nout, i < nouts.length - 1 ? options : { random: options.random })",
    ]],
    fails: ["options", "wrong"],
    says: ["the last layer does not get the activation"],
  },
  {
    slip: "all networks have one list of layers, under another name",
    edits: [
      [
        "export class MLP {",
        "const arena: Layer[] = [];\n\nexport class MLP {",
      ],
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
        "const layers = arena;\n    for (const [i, nout] of nouts.entries()) layers.push(new Layer(sizes[i], nout, options));\n    this.layers = layers;",
      ],
    ],
    fails: ["shape", "wrong"],
    says: ["`arena` is made once, outside the function"],
  },
  {
    slip: "a count that all networks add to",
    edits: [
      ["layers: Layer[];", "layers: Layer[];\n  static #count = 0;"],
      [
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));",
        "this.layers = nouts.map((nout, i) => new Layer(sizes[i], nout, options));\n    for (const layer of this.layers) MLP.#count += layer.parameters().length;",
      ],
      ["return this.parameters().length;", "return MLP.#count;"],
    ],
    fails: ["parameters", "wrong"],
    says: ["`static #count`"],
  },
];

/** Slips in exercise 4. @module */
import type { Slip } from "./slip.ts";

const SUM = `    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
`;

export const slips: readonly Slip[] = [
  {
    slip: "+= between Values",
    edits: [[
      SUM,
      `    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z += mul(weight, x[i]);
    }
`,
    ]],
    fails: ["weighted sum", "wrong"],
    // As it was handed over, so that it can be typed.
    says: ["x = [new Value(3)]; out = forward(x)", "`add`"],
  },
  {
    slip: "a sum of data, begun with a number",
    edits: [[
      SUM,
      `    let z = 0;
    for (const [i, weight] of this.weights.entries()) {
      z += weight * x[i];
    }
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`mul`"],
  },
  {
    slip: "this. forgotten",
    edits: [[SUM, SUM.replace("let z = this.bias", "let z = bias")]],
    fails: ["weighted sum", "threw"],
    says: ["`this.bias`"],
  },
  {
    slip: "for … in over the weights",
    edits: [[
      SUM,
      `    let z = this.bias;
    for (const weight in this.weights) {
      z = add(z, mul(weight, x[0]));
    }
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`for (const weight in …)`", "write `for … of`"],
  },
  {
    slip: "a bias for each input",
    edits: [
      [
        "this.bias = initial();",
        "this.bias = Array.from({ length: nin }, initial);",
      ],
      [
        SUM,
        `    let z = new Value(0);
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, add(mul(weight, x[i]), this.bias[i]));
    }
`,
      ],
      ["[...this.weights, this.bias]", "[...this.weights, ...this.bias]"],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["neuron.bias is an array of length 3, not a Value"],
  },
  {
    slip: "a brace body without return makes the weights",
    edits: [[
      "const initial = () => new Value(random() * 2 - 1);\n    this.weights = Array.from({ length: nin }, initial);",
      "const initial = () => new Value(random() * 2 - 1);\n    this.weights = Array.from({ length: nin }, () => {\n      initial();\n    });",
    ]],
    fails: ["weights and bias", "wrong"],
    says: [
      "neuron.weights[0] is undefined",
      "handed to `Array.from` returns nothing",
    ],
  },
  {
    slip: "the weights are plain numbers",
    edits: [[
      "const initial = () => new Value(random() * 2 - 1);",
      "const initial = () => (random() * 2 - 1);",
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["neuron.weights[0] is the number -1, not a Value"],
    never: ["some other Value"],
  },
  {
    slip: "parameters lists plain numbers",
    edits: [[
      "return [...this.weights, this.bias];",
      "return [...this.weights, this.bias].map((p) => p.data);",
    ]],
    fails: ["parameters", "wrong"],
    says: ["the number 0.8030728017911315"],
    never: ["some other Value"],
  },
  {
    slip: "no return in forward",
    edits: [[
      "return this.#activation(z);",
      "this.#activation(z);\n    return;",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`forward` returned nothing", "return"],
  },
  {
    slip: "the sum wrapped again",
    edits: [[
      "return this.#activation(z);",
      "return new Value(this.#activation(z));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["a Value, not a number: is a `.data` missing?"],
  },
  {
    slip: "forward empties the list it is handed",
    edits: [["mul(weight, x[i])", "mul(weight, x.shift()!)"], [
      "[i, weight] of this.weights.entries()",
      "weight of this.weights",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`x.shift(…)` changes a list that is used again"],
  },
  {
    slip: "forward adds to the list it is handed",
    edits: [[
      SUM,
      `    x.push(1);
    let z = new Value(0);
    this.parameters().forEach((p, i) => {
      z = add(z, mul(x[i], p));
    });
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`x.push(…)` changes a list"],
  },
  {
    slip: "a new Value of every input",
    edits: [["mul(weight, x[i])", "mul(weight, new Value(x[i] as number))"]],
    fails: ["weighted sum", "wrong"],
    says: ["`new Value(x[i])` makes a new Value even of an input that is one"],
    never: ["NaN has"],
  },
  {
    slip: "weights of 0 are left out",
    edits: [[
      "      z = add(z",
      "      if (weight.data === 0) continue;\n      z = add(z",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["makes an exception of a number that is 0"],
  },
  {
    slip: "Math.random() as the default",
    edits: [[
      "random = Math.random }",
      "random = Math.random() as never as () => number }",
    ]],
    fails: ["weights and bias", "threw"],
    says: ["the function itself is `Math.random`"],
    never: ["no default"],
  },
  {
    slip: "the first Values for all neurons",
    edits: [
      [
        "export class Neuron {",
        "const drawn: Value[] = [];\n\nexport class Neuron {",
      ],
      [
        "const initial = () => new Value(random() * 2 - 1);",
        "const initial = (_: unknown, i: number) => drawn[i] ??= new Value(random() * 2 - 1);",
      ],
      ["this.bias = initial();", "this.bias = initial(0, nin);"],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["`drawn` is made once, outside the function"],
  },
  {
    slip: "a function with a this of its own",
    edits: [[
      "    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n",
      "    x.forEach(function (this: any, xi, i) {\n      z = add(z, mul(this.weights[i], xi));\n    });\n",
    ]],
    fails: ["weighted sum", "threw"],
    says: ["write an arrow function there"],
    never: ["out.grad"],
  },
  {
    slip: "the first output is kept, and returned by every later call",
    edits: [
      [
        "  forward(x: Operand[]): Value {",
        "  #out?: Value;\n  forward(x: Operand[]): Value {",
      ],
      [
        "    let z = this.bias;",
        "    if (this.#out) return this.#out;\n    let z = this.bias;",
      ],
      [
        "return this.#activation(z);",
        "return this.#out = this.#activation(z);",
      ],
    ],
    fails: ["weighted sum", "wrong"],
    says: ["`this.#out` is the same for all calls"],
  },
  {
    slip: "a comparison of true with a number",
    edits: [[
      "if (x.length !== this.weights.length) {",
      "if (!x.length === (this.weights.length as unknown)) {",
    ]],
    fails: ["wrong length", "wrong"],
    says: ["write `!==`"],
  },
  {
    slip: "every weight with every input",
    edits: [[
      `    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }`,
      `    for (const weight of this.weights) {
      for (const one of x) z = add(z, mul(weight, one));
    }`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["pairs each weight with every input"],
  },
  {
    slip: "a check that nobody calls",
    edits: [[
      "    if (x.length !== this.weights.length) {\n      throw new RangeError(\n        `This neuron has ${this.weights.length} weights but was given ${x.length} inputs`,\n      );\n    }\n    let z",
      `    () => this.check(x);
    let z`,
    ], [
      "  parameters(): Value[] {",
      "  check(x: Operand[]) {\n    if (x.length !== this.weights.length) throw new RangeError(`${this.weights.length} and ${x.length}`);\n  }\n\n  parameters(): Value[] {",
    ]],
    fails: ["wrong length", "wrong"],
    says: ["is a function that nobody calls"],
  },
  {
    slip: "whole numbers",
    edits: [["random() * 2 - 1", "Math.floor(random() * 3) - 1"]],
    fails: ["weights and bias", "wrong"],
    says: ["`Math.floor(…)` makes whole numbers"],
  },
  {
    slip: "mirrored",
    edits: [["random() * 2 - 1", "1 - random() * 2"]],
    fails: ["weights and bias", "wrong"],
    says: ["runs from 1 down"],
  },
  {
    slip: "scaled by the number of inputs",
    edits: [[
      "new Value(random() * 2 - 1)",
      "new Value((random() * 2 - 1) / Math.sqrt(nin))",
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["changes their range"],
  },
  {
    slip: "ordinary quotes",
    edits: [[
      "`This neuron has ${this.weights.length} weights but was given ${x.length} inputs`",
      '"${this.weights.length} weights, ${x.length} inputs"',
    ]],
    fails: ["wrong length", "wrong"],
    says: ["stands in ordinary quotes"],
  },
  {
    slip: "drawn again in forward",
    edits: [[
      "    let z = this.bias;",
      `    this.draw();
    let z = this.bias;`,
    ], [
      "  parameters(): Value[] {",
      `  draw() {
    this.weights = this.weights.map(() => new Value(Math.random()));
  }

  parameters(): Value[] {`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["replaces weights or bias in each call"],
  },
  {
    slip: "one activation for all",
    edits: [
      [
        `  #activation: Activation;
`,
        "",
      ],
      ["    this.#activation = activation;", "    chosen = activation;"],
      ["    return this.#activation(z);", "    return chosen(z);"],
      [
        "export class Neuron {",
        `let chosen: Activation;

export class Neuron {`,
      ],
    ],
    fails: ["activation", "wrong"],
    says: ["There is one `chosen` for the whole file"],
  },
  {
    slip: "outputs kept by the text of the inputs",
    edits: [[
      "    let z = this.bias;",
      `    const key = x.map(String).join(",");
    if (this.kept.has(key)) return this.kept.get(key)!;
    let z = this.bias;`,
    ], [
      "    return this.#activation(z);",
      `    const out = this.#activation(z);
    this.kept.set(key, out);
    return out;`,
    ], [
      `  #activation: Activation;
`,
      `  #activation: Activation;
  kept = new Map<string, Value>();
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["hands out what was made earlier"],
  },
  {
    slip: "the bias is made from the weights",
    edits: [[
      "    this.bias = initial();",
      '    this.bias = new Value(random() * 2 - 1, this.weights, "+");',
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["neuron.bias.prev"],
  },
  {
    slip: "one default for all options",
    edits: [[
      "options: NeuronOptions = {}",
      "options: any = { activation: tanh, random: Math.random }",
    ], [
      "const { activation = tanh, random = Math.random } = options;",
      "const { activation, random } = options;",
    ]],
    fails: ["weighted sum", "threw"],
    says: ["holds only where no options are given at all"],
  },
  {
    slip: "a bias that draws for itself",
    edits: [[
      "    this.bias = initial();",
      "    this.bias = new Value(Math.random() * 2 - 1);",
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["is not the `random` that was asked for"],
  },
  {
    slip: "a name spelt wrong",
    edits: [[
      "add(z, mul(weight, x[i]))",
      "add(z, mul(this.weigths[i], x[i]))",
    ]],
    fails: ["weighted sum", "threw"],
    says: ["`this.weigths` is undefined there"],
  },
  {
    slip: "a bias that is made when it is read",
    edits: [[
      `  bias: Value;
`,
      `  get bias() { return new Value(this.b); }
  b: number;
`,
    ], ["    this.bias = initial();", "    this.b = initial().data;"]],
    fails: ["weighted sum", "wrong"],
    says: ["makes a new one whenever it is read"],
  },
  {
    slip: "one weight in all places, and forward is still to be written",
    edits: [
      [
        "Array.from({ length: nin }, initial)",
        "new Array(nin).fill(new Value(random() * 2 - 1))",
      ],
      [
        SUM,
        '    throw new Error("TODO: write forward");\n    let z = this.bias;\n',
      ],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["`fill` puts one and the same `new Value`"],
  },
  {
    slip: "a loop that counts down",
    endless: true,
    edits: [[
      SUM,
      `    let z = this.bias;
    for (let i = 0; i < x.length; i--) z = mul(this.weights[i], 1);
`,
    ]],
    fails: ["weighted sum", "timeout"],
    says: [
      "Nothing ends the loop in line",
      "`for (let i = 0; i < x.length; i--)`",
    ],
  },
  {
    slip: "a text is thrown, and a loop begins at 1 after place 0",
    edits: [
      [
        "    this.weights = Array.from({ length: nin }, initial);",
        `    this.weights = [];
    for (let i = 0; i < nin; i++) this.weights[i] = initial();`,
      ],
      [
        SUM,
        `    let z = mul(this.weights[0], x[0]);
    for (let i = 1; i < this.weights.length; i++) {
      z = add(z, mul(this.weights[i], x[i]));
    }
    z = add(z, this.bias);
`,
      ],
      [
        `throw new RangeError(
        \`This neuron has \${this.weights.length} weights but was given \${x.length} inputs\`,
      );`,
        'throw "forward() expected others";',
      ],
    ],
    fails: ["wrong length", "wrong"],
    says: ["A text is thrown there", "`throw new RangeError(…)`"],
    never: ["begins at 1"],
  },
  {
    slip: "weights from place 1 on",
    edits: [[
      "    this.weights = Array.from({ length: nin }, initial);",
      `    this.weights = [];
    for (let i = 1; i <= nin; i++) {
      this.weights[i] = initial();
    }`,
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["The loop begins at 1", "`weights[i]`"],
  },
  {
    slip: "numbers with the name of a Value elsewhere",
    edits: [[
      "    const initial = () => new Value(random() * 2 - 1);",
      `    function normal() {
      const v = random();
      return Math.cos(2 * Math.PI * v) * random();
    }
    const initial = () => {
      const v = new Value(normal());
      return v;
    };`,
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["each from one call of random"],
    never: ["beside a Value"],
  },
  {
    slip: "a coin for the sign",
    edits: [["random() * 2 - 1", "random() * (Math.round(random()) ? 1 : -1)"]],
    fails: ["weights and bias", "wrong"],
    says: ["each from one call of random"],
    never: ["rounds"],
  },
  {
    slip: "rounded weights",
    edits: [["random() * 2 - 1", "Math.round(random() * 2 - 1)"]],
    fails: ["weights and bias", "wrong"],
    says: ["`Math.round(…)` makes whole numbers"],
  },
  {
    slip: "reduce begins with a weight, and there is no bias",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n" +
      "      z = add(z, mul(weight, x[i]));\n    }\n",
      "    const z = this.weights.reduce((sum, w, i) => add(sum, mul(w, x[i])));\n",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["first element itself: hand in the bias."],
  },
  {
    slip: "the place of an input is looked up",
    edits: [[
      "    for (const [i, weight] of this.weights.entries()) {\n" +
      "      z = add(z, mul(weight, x[i]));\n    }\n",
      "    for (const one of x) {\n" +
      "      z = add(z, mul(this.weights[x.indexOf(one)], one));\n    }\n",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["finds the first input that is equal"],
  },
  {
    slip: "one random number in the place of the function",
    edits: [[
      "random = Math.random }",
      "random = Math.random() as never }",
    ]],
    fails: ["weights and bias", "threw"],
    says: ["`Math.random()` calls the function"],
    never: ["has no default"],
  },
  {
    slip: "reduce begins with a weight, and the bias comes after it",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n" +
      "      z = add(z, mul(weight, x[i]));\n    }\n",
      "    const dot = this.weights.reduce((sum, w, i) => add(sum, mul(w, x[i])));\n" +
      "    const z = add(dot, this.bias);\n",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["hand in `new Value(0)`"],
  },
  {
    slip: "what push returns",
    edits: [[
      "return [...this.weights, this.bias];",
      "return [...this.weights].push(this.bias) as never;",
    ]],
    fails: ["parameters", "wrong"],
    says: ["returns how long the list is now"],
  },
  {
    slip: "a recipe for dice",
    edits: [["random() * 2 - 1", "Math.floor(random() * (1 - -1 + 1)) + -1"]],
    fails: ["weights and bias", "wrong"],
    says: ["`Math.floor(…)` makes whole numbers", "`2 * random() - 1`"],
  },
  {
    slip: "a source of numbers that the bias is not handed",
    edits: [
      [
        "    const initial = () => new Value(random() * 2 - 1);\n",
        `    const uniform = (low: number, high: number, random = Math.random) =>
      low + (high - low) * random();
    const initial = () => new Value(uniform(-1, 1, random));
`,
      ],
      ["this.bias = initial();", "this.bias = new Value(uniform(-1, 1));"],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["`uniform(-1, 1)` is not handed `random`"],
  },
  {
    slip: "products that are Values, added up as numbers",
    edits: [[
      SUM,
      `    let dot = 0;
    for (const [i, weight] of this.weights.entries()) {
      dot += mul(weight, x[i]).data;
    }
    const z = add(dot, this.bias);
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["the products are added up as plain numbers"],
    never: ["each product is worked out"],
  },
  {
    slip: "numbers added to the bias itself",
    edits: [[
      SUM,
      `    const z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z.data += mul(weight, x[i]).data;
    }
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`z.data += …` adds plain numbers", "`z = add(z, …)`"],
  },
  {
    slip: "the place for the element, made a number",
    edits: [[
      SUM,
      `    let z = this.bias;
    let k = 0;
    for (const input in x) {
      z = add(z, mul(this.weights[k], Number(input)));
      k++;
    }
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["write `for … of`, without `Number`"],
  },
  {
    slip: "a generator of its own where none is given",
    edits: [
      [
        "const { activation = tanh, random = Math.random } = options;",
        `const repeatable = () => {
      let state = 12345;
      return () => (state = (state * 48271) % 2147483647) / 2147483647;
    };
    const { activation = tanh } = options;
    const random = options.random ?? repeatable();`,
      ],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["`random ?? repeatable()`: without the option"],
  },
  {
    slip:
      "places as texts that are made numbers, and the inputs from the right",
    edits: [[
      SUM,
      `    let z = this.bias;
    for (const key in this.weights) {
      const i = Number(key);
      z = add(z, mul(this.weights[i], x[x.length - 1 - i]));
    }
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["out.data is -6"],
    never: ["`for (const key in …)`"],
  },
  {
    slip: "defaults in two places, and a number used as it comes",
    edits: [[
      "options: NeuronOptions = {}",
      "options: NeuronOptions = { activation: tanh, random: Math.random }",
    ], ["random() * 2 - 1", "random()"]],
    fails: ["weights and bias", "wrong"],
    says: ["no weight and no bias starts negative"],
    never: ["holds only where no options are given"],
  },
  {
    slip: "the result's number is replaced",
    edits: [[
      "    return this.#activation(z);",
      "    const out = add(z, 0);\n    out.data = this.#activation(z).data;\n    return out;",
    ]],
    fails: ["activation", "wrong"],
    says: ["The output is activation(z)"],
    never: ["replaces weights or bias"],
  },
  {
    slip: "stretched by 3, in each of two branches",
    edits: [[
      "    const initial = () => new Value(random() * 2 - 1);\n",
      `    let initial: () => Value;
    if (options.random) initial = () => new Value(random() * 3 - 1);
    else initial = () => new Value(Math.random() * 3 - 1);
`,
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["1.9970"],
    never: ["is not the `random` that was asked for"],
  },
  {
    slip: "the bias among the terms, and where their sum starts",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    const terms = [this.bias, ...this.weights.map((w, i) => mul(w, x[i]))];\n    return this.#activation(terms.reduce((s, p) => add(s, p), this.bias));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["adds the bias twice"],
    never: ["the sum starts with it"],
  },
  {
    slip: "the bias added to each product of a map",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    const terms = this.weights.map((w, i) => add(mul(w, x[i]), this.bias));\n    return this.#activation(terms.reduce((s, p) => add(s, p)));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["once for every input"],
    never: ["inside the loop"],
  },
  {
    slip: "a loop that never runs",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    let z = this.bias;\n    for (let i = 0; i < (x as any).size; i++) {\n      z = add(z, mul(this.weights[i], x[i]));\n    }\n    return this.#activation(z);",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["every product has to be added"],
    never: ["the result of `add` is not kept"],
  },
  {
    slip: "the first product taken out of the list",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    const [product] = this.weights.map((w, i) => mul(w, x[i]));\n    return this.#activation(add(this.bias, product));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["only the first input counts"],
    never: ["`return` stands"],
  },
  {
    slip: "the first product taken out, and the others added up",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    const [first, ...others] = this.weights.map((w, i) => mul(w, x[i]));\n    return this.#activation(first && others.reduce((s, p) => add(s, p), this.bias));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["first weight and the first input are left out"],
    never: ["means that the loop starts"],
  },
  {
    slip: "slice(0, -1) of the weights",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    return this.#activation(\n      this.weights.slice(0, -1).reduce((s, w, i) => add(s, mul(w, x[i])), this.bias),\n    );",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["last weight and the last input are left out"],
    never: ["means that the loop stops"],
  },
  {
    slip: "every activation exchanged for none",
    edits: [[
      "this.#activation = activation;",
      "this.#activation = (z) => z;",
    ]],
    fails: ["activation", "wrong"],
    says: ["not what an activation makes of it"],
    never: ["`forward` returns"],
  },
  {
    slip: "the length looked at once both are cut to the shorter",
    edits: [[
      "    if (x.length !== this.weights.length) {",
      "    const pairs = this.weights.slice(0, x.length).map((w, i) => [w, x[i]]);\n    if (pairs.length > this.weights.length) {",
    ]],
    fails: ["wrong length", "wrong"],
    says: ["and throw"],
    never: ["does not look at"],
  },
  {
    slip: "length: nin + 1 for the weights",
    edits: [[
      "    this.weights = Array.from({ length: nin }, initial);",
      "    this.weights = Array.from({ length: nin + 1 }, initial);",
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["there are `nin + 1` weights"],
    never: ["means that the loop"],
  },
  {
    slip: "empty places, gone through with forEach",
    edits: [[
      "    this.weights = Array.from({ length: nin }, initial);",
      "    this.weights = new Array(nin);\n    this.weights.forEach((_, i) => this.weights[i] = initial());",
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["nin weights and one bias"],
    never: ["new Array(nin).map"],
  },
  {
    slip: "the last of the products alone is added",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    const products = this.weights.map((w, i) => mul(w, x[i]));\n    return this.#activation(add(this.bias, products.at(-1)!));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["only the last input counts"],
    never: ["replaces the sum"],
  },
  {
    slip: "the last of the products alone, with no bias",
    edits: [[
      "    let z = this.bias;\n    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));\n    }\n    return this.#activation(z);",
      "    const products = this.weights.map((w, i) => mul(w, x[i]));\n    return this.#activation(products.at(-1)!);",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["only the last product is left"],
    never: ["takes the place"],
  },
  {
    slip: "the activation is called, and its result dropped",
    edits: [[
      "    return this.#activation(z);",
      "    this.#activation(z);\n    return z;",
    ]],
    fails: ["activation", "wrong"],
    says: ["not what an activation makes of it"],
    never: ["no activation is applied", "the activation is not applied"],
  },
  {
    slip: "a larger sum, and labels",
    edits: [[
      `    this.weights = Array.from({ length: nin }, initial);
`,
      `    this.weights = [];
    for (let i = 0; i < nin; i++) {
      const label = \`w\${i + 1}\`;
      this.weights.push(new Value(random() * 2 - 1, [], "", label));
    }
`,
    ], [
      "    return this.#activation(z);",
      "    return this.#activation(mul(z, 1.5));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: [],
    never: ["makes a variable"],
  },
  {
    slip: "the bias twice more, and a sum that begins with a leaf",
    edits: [[
      `    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
`,
      `    let z: Value = leaf(0);
    for (let i = 0; i < x.length; i++) {
      z = add(z, mul(this.weights[i], x[i]));
    }
`,
    ], [
      "export class Neuron {",
      `const leaf = (n: number) => new Value(n);

export class Neuron {`,
    ], [
      "    return this.#activation(z);",
      "    return this.#activation(add(z, mul(this.bias, 1.5)));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: [],
    never: ["takes the first one before the loop"],
  },
  {
    slip: "a larger sum, added up in pairs",
    edits: [[
      `    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
`,
      `    const terms = this.weights.map((weight, i) => mul(weight, x[i]));
    while (terms.length > 1) terms.push(add(terms.shift()!, terms.shift()!));
    const z = add(mul(terms[0] ?? 0, 1.5), this.bias);
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: [],
    never: ["stops before the end"],
  },
  {
    slip: "a larger sum, added up by neighbours",
    edits: [[
      `    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
`,
      `    let terms: Value[] = this.weights.map((weight, i) => mul(weight, x[i]));
    while (terms.length > 1) {
      const next: Value[] = [];
      for (let i = 0; i < terms.length; i += 2) {
        next.push(i + 1 < terms.length ? add(terms[i], terms[i + 1]) : terms[i]);
      }
      terms = next;
    }
    const z = add(mul(terms[0] ?? 0, 1.5), this.bias);
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: [],
    never: ["leaves out every other one"],
  },
  {
    slip: "an input named i, beside its place",
    edits: [[
      SUM,
      `    let z = this.bias;
    x.map((i, at) => mul(i, this.weights[at])).forEach((product) => {
      z = add(product, product);
    });
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["out.data is 7"],
    never: ["swapped"],
  },
  {
    slip: "a reduce that begins with the bias, and one place too far",
    edits: [[
      SUM,
      `    const z = [this.bias, ...this.weights]
      .reduce((z, weight, i) => add(z, mul(weight, x[i])));
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["Got: NaN"],
    never: ["without a second argument"],
  },
  {
    slip: "numbers in a list named weights, stretched too little",
    edits: [[
      "    this.weights = Array.from({ length: nin }, initial);",
      `    const weights = Array.from({ length: nin }, () => random());
    this.weights = weights.map((w) => new Value(w * 2 - 0.5));`,
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["weights and bias, sorted"],
    never: ["operator stands beside a Value"],
  },
  {
    slip: "a method that lost its object, beside a function",
    edits: [
      [
        "/** The function a neuron applies",
        `function sum(z: Value, product: Value) {
  return add(z, product);
}

/** The function a neuron applies`,
      ],
      [
        "  forward(x: Operand[]): Value {",
        `  times(one: Operand, i: number) {
    return mul(this.weights[i], one);
  }

  forward(x: Operand[]): Value {`,
      ],
      [SUM, "    const z = x.map(this.times).reduce(sum, this.bias);\n"],
    ],
    fails: ["weighted sum", "threw"],
    says: ["reading 'weights'"],
    never: ["inside a method"],
  },
  {
    slip: "a field's name in a function before the class",
    edits: [
      [
        "/** The function a neuron applies",
        `const term = (x: Operand, i: number) => mul(weights[i], x);

/** The function a neuron applies`,
      ],
      ["mul(weight, x[i])", "term(x[i], i)"],
    ],
    fails: ["weighted sum", "threw"],
    says: ["Nothing named `weights` is known at that line"],
    never: ["this.weights"],
  },
  {
    slip: "a for with three names in it, and no end",
    edits: [[
      "for (const [i, weight] of this.weights.entries()) {",
      "for (const [i, weight, one] of this.weights.entries() {",
    ]],
    fails: ["weights and bias", "does-not-load"],
    says: ["a `(` has no `)`"],
    never: ["parted by semicolons"],
  },
  {
    slip: "an error that says other lengths",
    edits: [[
      "has ${this.weights.length} weights but was given ${x.length} inputs",
      "was given ${x.length - this.weights.length} inputs too many",
    ]],
    fails: ["wrong length", "wrong"],
    says: ["throws a RangeError that says other numbers"],
    never: ["says no length"],
  },
  {
    slip: "one Value for the whole sum, and no share for the bias",
    edits: [[
      `    let z = this.bias;
    for (const [i, weight] of this.weights.entries()) {
      z = add(z, mul(weight, x[i]));
    }
    return this.#activation(z);`,
      `    const ins = x.map((one) => one instanceof Value ? one : new Value(one));
    const sum = new Value(this.bias.data, [...this.weights, ...ins, this.bias], "dot");
    for (const [i, w] of this.weights.entries()) {
      sum.data += w.data * ins[i].data;
    }
    sum.backwardStep = () => {
      for (const [i, w] of this.weights.entries()) {
        w.grad += ins[i].data * sum.grad;
        ins[i].grad += w.data * sum.grad;
      }
    };
    return this.#activation(sum);`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["No gradient gets to `bias`"],
    never: ["adds plain numbers"],
  },
  {
    slip: "filled for map, and a range that is shifted",
    edits: [[
      "Array.from({ length: nin }, initial)",
      "Array(nin).fill(new Value(0)).map(initial)",
    ], ["random() * 2 - 1", "random() * 2 - 0.5"]],
    fails: ["weights and bias", "wrong"],
    says: ["stretched from [0, 1) to [-1, 1)"],
    never: ["`fill` puts"],
  },
  {
    slip: "a static default, and a range that is shifted",
    edits: [
      [
        "export class Neuron {",
        `export class Neuron {
  static readonly activation: Activation = tanh;
`,
      ],
      ["activation = tanh, random", "activation = Neuron.activation, random"],
      ["random() * 2 - 1", "random() * 2 - 0.5"],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["stretched from [0, 1) to [-1, 1)"],
    never: ["leave `static` out"],
  },
  {
    slip: "a text of the inputs, and the bias twice",
    edits: [[
      "    return this.#activation(z);",
      `    const seen = JSON.stringify(x.map((one) => one instanceof Value ? one.data : one));
    this.last = seen;
    return this.#activation(add(z, this.bias));`,
    ], [
      `  bias: Value;
`,
      `  bias: Value;
  last = "";
`,
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["adds the bias twice"],
    never: ["`JSON.stringify(…)`"],
  },
  {
    slip: "a question by an arrow, and no activation for one input",
    edits: [[
      "    return this.#activation(z);",
      "    return same(x.length, 1) ? z : this.#activation(z);",
    ], [
      "/** The function a neuron applies",
      `const same = (a: number, b: number) => a === b;

/** The function a neuron applies`,
    ]],
    fails: ["activation", "wrong"],
    says: ["The output is activation(z)"],
    never: ["only compares"],
  },
  {
    slip: "numbers from a generator of its own, which shifts bits",
    edits: [[
      "  constructor(nin: number, options: NeuronOptions = {}) {\n    const { activation = tanh, random = Math.random } = options;",
      `  constructor(nin: number, options: NeuronOptions = {}) {
    let s = 77;
    const shifted = () => {
      s ^= s << 13;
      s ^= s >>> 17;
      s ^= s << 5;
      return (s >>> 0) / 2 ** 32;
    };
    const { activation = tanh, random = shifted } = options;`,
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["both have the same weights is false"],
    never: ["no power"],
  },
  {
    slip: "options written into the defaults of all",
    edits: [
      [
        "export class Neuron {",
        "const defaults = { activation: tanh as Activation, random: Math.random };\n\nexport class Neuron {",
      ],
      [
        "const { activation = tanh, random = Math.random } = options;",
        "const { activation, random } = Object.assign(defaults, options);",
      ],
    ],
    fails: ["weights and bias", "wrong"],
    says: ["`Object.assign(defaults, options)` changes the first of the two"],
  },
  {
    slip: "the answer to the last list of inputs is kept",
    edits: [
      [
        "    let z = this.bias;\n",
        "    if (x === this.#last) return this.#out!;\n    this.#last = x;\n    let z = this.bias;\n",
      ],
      [
        "    return this.#activation(z);",
        "    return this.#out = this.#activation(z);",
      ],
      [
        "  #activation: Activation;\n",
        "  #activation: Activation;\n  #last?: Operand[];\n  #out?: Value;\n",
      ],
    ],
    fails: ["weighted sum", "wrong"],
    says: ["`if (x === this.#last)` hands out an earlier answer"],
  },
  {
    slip: "the result, spread into an object",
    edits: [[
      "    return this.#activation(z);",
      "    return { ...this.#activation(z) };",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["it has to be the very Value that the activation returns"],
    never: ["plain numbers"],
  },
  {
    slip: "an activation for the whole class",
    edits: [
      ["  #activation: Activation;\n", "  static #act: Activation = tanh;\n"],
      ["activation = tanh, random", "activation, random"],
      [
        "    this.#activation = activation;",
        "    if (activation) Neuron.#act = activation;",
      ],
      ["return this.#activation(z)", "return Neuron.#act(z)"],
    ],
    fails: ["activation", "wrong"],
    says: ["`static #act` belongs to the class"],
  },
  {
    slip: "inputs shifted off the list",
    edits: [[
      "    for (const [i, weight] of this.weights.entries()) {\n      z = add(z, mul(weight, x[i]));",
      "    for (const weight of this.weights) {\n      z = add(z, mul(weight, x.shift()!));",
    ]],
    fails: ["weighted sum", "wrong"],
    says: ["`x.shift(…)` changes a list", "Got: no answer to that"],
    never: ["Got: out.data"],
  },
  {
    slip: "numbers near 0 are drawn again",
    edits: [[
      "    const initial = () => new Value(random() * 2 - 1);",
      "    const initial = (): Value => {\n      const x = random() * 2 - 1;\n      return Math.abs(x) < 0.01 && x !== 0 ? initial() : new Value(x);\n    };",
    ]],
    fails: ["weights and bias", "wrong"],
    says: ["calls of random is 3"],
  },
];

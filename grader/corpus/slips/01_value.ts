/** Slips in exercise 1. @module */
import type { Slip } from "./slip.ts";

export const slips: readonly Slip[] = [
  {
    slip: "rounded data",
    edits: [["this.data = data;", "this.data = Math.round(data * 1e6) / 1e6;"]],
    fails: ["fields", "wrong"],
    says: ["0.123456789", "Got: 0.123457"],
  },
  {
    slip: "toString returns nothing",
    edits: [[
      "return `Value(data=${this.data})`;",
      "`Value(data=${this.data})`;\n    return;",
    ]],
    fails: ["as text", "wrong"],
    says: [],
  },
  {
    slip: "a step that throws",
    edits: [[
      "const nothing = () => {};",
      "const nothing = () => {\n  throw new Error('to be set');\n};",
    ]],
    fails: ["backwardStep", "threw"],
    says: ["this line is not to run here"],
    never: ["the condition"],
  },
  {
    slip: "a label made up",
    edits: [
      ["const nothing = () => {};", "const nothing = () => {};\nlet made = 0;"],
      [
        "this.label = label;",
        "this.label = label === '' ? `n${++made}` : label;",
      ],
    ],
    fails: ["fields", "wrong"],
    says: ["has the empty text as its label"],
    never: ["make it inside"],
  },
  {
    slip: "a label that takes after the op",
    edits: [["this.label = label;", "this.label = label || op;"]],
    fails: ["fields", "wrong"],
    says: ['r = new Value(6, [v, w5], "*")', "r.label"],
  },
  {
    slip: "a constructor named as in Python",
    edits: [["  constructor(", "  __init__("]],
    fails: ["fields", "wrong"],
    says: ["stands in no constructor", "the method is named `constructor`"],
    never: ["does not store"],
  },
  {
    slip: "an export with default",
    edits: [["export class Value", "export default class Value"]],
    fails: ["fields", "missing"],
    says: ["does not export Value.", "is exported with `default`"],
    never: ["does `export` stand before it?"],
  },
  {
    slip: "no start value for op",
    edits: [['op = "",', "op?: any,"]],
    fails: ["fields", "wrong"],
    says: ["its parameter needs a start value"],
    never: ["does not store"],
  },
  {
    slip: "the constructor returns an object of its own",
    edits: [[
      `    this.data = data;
    this.prev = prev;
    this.op = op;
    this.label = label;
`,
      `    const self: any = { data, prev, op, label, grad: 0, backwardStep: nothing };
    return self;
`,
    ]],
    fails: ["as text", "wrong"],
    says: ["in the constructor makes `new` give that instead"],
    never: ["has no method named"],
  },
  {
    slip: "a leaf leaves the constructor early",
    edits: [[
      `    this.label = label;
`,
      `    if (prev.length === 0) return;
    this.label = label;
`,
    ]],
    fails: ["fields", "wrong"],
    says: ["`return` ends the constructor"],
    never: ["does not store"],
  },
  {
    slip: "data is worked out again",
    edits: [[
      `  data: number;
`,
      `  get data(): number { return this.op === "*" ? this.prev[0].data * this.prev[1].data : this.#number; }
  set data(_: number) {}
  #number: number;
`,
    ], [
      `    this.data = data;
`,
      `    this.#number = data;
`,
    ]],
    fails: ["fields", "wrong"],
    says: ["`get data()` works the number out again"],
  },
  {
    slip: "one grad for all",
    edits: [[
      `  grad = 0;
`,
      `  get grad() { return shared; }
  set grad(g: number) { shared = g; }
`,
    ], [
      "const nothing",
      `let shared = 0;
const nothing`,
    ]],
    fails: ["fields", "wrong"],
    says: ["There is one `shared` for the whole file"],
  },
  {
    slip: "the stub's line is left behind",
    edits: [[
      `    this.label = label;
`,
      `    this.label = label;
    throw new Error("TODO: write the constructor of Value");
`,
    ]],
    fails: ["fields", "not-started"],
    says: ["of the stub is still there: delete it"],
  },
  {
    slip: "the inputs are frozen",
    edits: [[
      "this.prev = prev;",
      "this.prev = prev.map((one) => Object.freeze(one));",
    ]],
    fails: ["fields", "wrong"],
    says: ["`Object.freeze(…)` lets nothing be changed"],
  },
  {
    slip: "every Value has a step that adds",
    edits: [[
      `    this.label = label;
`,
      `    this.label = label;
    this.backwardStep = () => { for (const one of this.prev) one.grad += this.grad; };
`,
    ]],
    fails: ["backwardStep", "wrong"],
    says: ["a new Value's does nothing"],
  },
  {
    slip: "a leaf is made from itself",
    edits: [[
      "this.prev = prev;",
      "this.prev = prev.length > 0 ? prev : [this];",
    ]],
    fails: ["prev", "wrong"],
    says: ["[v]"],
  },
  {
    slip: "new Values clear the grads of their inputs",
    edits: [[
      `    this.label = label;
`,
      `    this.label = label;
    for (const one of prev) one.grad = 0;
`,
    ]],
    fails: ["backwardStep", "wrong"],
    says: ["a.grad is"],
  },
  {
    slip: "the label in place of the text",
    edits: [[
      "    return `Value(data=${this.data})`;",
      '    return this.label !== "" ? `${this.label}=${this.data}` : `Value(data=${this.data})`;',
    ]],
    fails: ["as text", "wrong"],
    says: ["Value(data="],
  },
  {
    slip: "a static field",
    edits: [[
      "  grad = 0;",
      `  static grad = 0;
  get grad() { return Value.grad; }
  set grad(g: number) { Value.grad = g; }`,
    ]],
    fails: ["fields", "wrong"],
    says: ["belongs to the class, and all share it"],
  },
  {
    slip: "spaces around the equals sign",
    edits: [["Value(data=${this.data})", "Value(data = ${this.data})"]],
    fails: ["as text", "wrong"],
    says: ["none belong there"],
  },
  {
    slip: "prev goes back further than one level",
    edits: [[
      "this.prev = prev;",
      "this.prev = prev.flatMap((one) => [...one.prev, one]);",
    ]],
    fails: ["prev", "wrong"],
    says: ["d.prev is"],
  },
  {
    slip: "data behind a getter, and a grad of 1",
    edits: [[
      `  data: number;
`,
      `  #data = 0;
  get data() { return this.#data; }
  set data(x: number) { this.#data = x; }
`,
    ], ["  grad = 0;", "  grad = 1;"]],
    fails: ["fields", "wrong"],
    says: ["v.grad is 0"],
    never: ["works the number out again"],
  },
  {
    slip: "a brace that is not closed",
    edits: [[
      "    this.label = label;\n",
      "    this.label = label;\n    if (op) {\n",
    ]],
    fails: ["fields", "does-not-load"],
    says: ["a `{` has no `}`, which shows only in line", "if (op) {"],
    never: ["SyntaxError", "expected"],
  },
  {
    slip: "a loop that nothing ends",
    endless: true,
    edits: [["    return `Value(", "    while (true) {}\n    return `Value("]],
    fails: ["as text", "timeout"],
    says: ["Nothing ends the loop in line 77, `while (true)`."],
  },
  {
    slip: "no step at all",
    edits: [[" = nothing;", ";"]],
    fails: ["backwardStep", "wrong"],
    says: ["v.backwardStep is not a function"],
    never: ["another kind"],
  },
  {
    slip: "a new Value hands its grad on",
    edits: [[
      "    this.label = label;\n",
      "    this.label = label;\n    this.backwardStep = () => {\n" +
      "      for (const input of this.prev) input.grad += this.grad;\n    };\n",
    ]],
    fails: ["backwardStep", "wrong"],
    says: ["a new Value's does nothing"],
    never: ["takes what the other one has"],
  },
  {
    slip: "a grad that is NaN from the start",
    edits: [[
      "    this.label = label;\n",
      "    this.label = label;\n    this.grad = NaN;\n",
    ]],
    fails: ["fields", "wrong"],
    says: ["its grad starts at 0"],
    never: ["NaN comes from"],
  },
  {
    slip: "a field that is given to itself, without this.",
    edits: [["    this.op = op;", "    op = op;"]],
    fails: ["fields", "wrong"],
    says: ["`op = op`", "`this.op`"],
  },
  {
    slip: "a field that is given to itself, without this.",
    edits: [["    this.op = op;", "    op = op;"]],
    fails: ["fields", "wrong"],
    says: ["`op = op`", "`this.op`"],
  },
  {
    slip: "the example of the doc comment as the text of every Value",
    edits: [["return `Value(data=${this.data})`;", 'return "Value(data=2)";']],
    fails: ["as text", "wrong"],
    says: ['`"Value(data=2)"` is the same for every Value', "`this.data`"],
  },
  {
    slip: "a variable in place of a field",
    edits: [
      ["  grad = 0;\n", "  grad!: number;\n"],
      ["    this.op = op;\n", "    this.op = op;\n    const grad = 0;\n"],
    ],
    fails: ["fields", "wrong"],
    says: ["`const grad` makes a variable", "`this.grad`"],
  },
  {
    slip: "the text of the Value put into its own text",
    edits: [["${this.data}", "${this}"]],
    fails: ["as text", "threw"],
    says: ["asks `toString` for the text that it is making", "`this.data`"],
  },
  {
    slip: "inputs with the same number kept once",
    edits: [[
      "this.prev = prev;",
      `const inputs: Value[] = [];
    for (const value of prev) {
      if (!inputs.some((other) => other.data === value.data)) {
        inputs.push(value);
      }
    }
    this.prev = inputs;`,
    ]],
    fails: ["prev", "wrong"],
    says: ["`other.data === value.data` takes two Values"],
  },
  {
    slip: "the text of the Value in ordinary quotes, and nothing else",
    edits: [["`Value(data=${this.data})`", '"Value(data=${this.data})"']],
    fails: ["as text", "wrong"],
    says: ["stands in ordinary quotes"],
    never: ["the same for every Value"],
  },
  {
    slip: "prev of weak references",
    edits: [[
      "this.prev = prev;",
      "this.prev = prev.map((value) => new WeakRef(value)) as never;",
    ]],
    fails: ["prev", "wrong"],
    says: ["it has to hold the very Values"],
    never: ["holds copies"],
  },
  {
    slip: "toString hands on what every object says",
    edits: [["return `Value(data=${this.data})`;", "return super.toString();"]],
    fails: ["as text", "wrong"],
    says: ["[object Object]"],
    never: ["no method named"],
  },
  {
    slip: "equal leaves are one and the same",
    edits: [[
      "export class Value {",
      `const leaves = new Map<string, Value>();

export class Value {`,
    ], [
      `    this.label = label;
`,
      `    this.label = label;
    if (prev.length > 0) return;
    const key = \`\${label}:\${data}\`;
    const known = leaves.get(key);
    if (known) return known;
    leaves.set(key, this);
`,
    ]],
    fails: ["prev", "wrong"],
    says: ["`return known` in the constructor makes `new` give that instead"],
    never: ["ends the constructor"],
  },
  {
    slip: "a label that falls back on the op, and a leaf that is done early",
    edits: [[
      `    this.prev = prev;
    this.op = op;
    this.label = label;
`,
      `    this.op = op;
    this.label = label || op;
    if (prev.length === 0) {
      this.prev = [];
      return;
    }
    this.prev = prev;
`,
    ]],
    fails: ["fields", "wrong"],
    says: ["no label has the empty text"],
    never: ["ends the constructor"],
  },
  {
    slip: "a label that falls back on the op, and a grad behind a getter",
    edits: [[
      `    this.label = label;
`,
      `    this.label = label || op;
    Object.defineProperty(this, "grad", {
      get() {
        return grad;
      },
      set(to) {
        grad = to;
      },
      enumerable: true,
    });
`,
    ], [
      `    this.data = data;
`,
      `    let grad = 0;
    this.data = data;
`,
    ], ["  grad = 0;", "  declare grad: number;"]],
    fails: ["fields", "wrong"],
    says: ["no label has the empty text"],
    never: ["makes a variable", "`new` give that instead"],
  },
  {
    slip: "a blank too many, and a text by `valueOf`",
    edits: [[
      `    return \`Value(data=\${this.data})\`;
  }
`,
      `    return "Value(data =" + this + ")";
  }

  valueOf(): number {
    return this.data;
  }
`,
    ]],
    fails: ["as text", "wrong"],
    says: [],
    never: ["asks `toString` for the text"],
  },
  {
    slip: "a format that all share",
    edits: [[
      "export class Value {",
      `const digits = new Intl.NumberFormat("en");

export class Value {`,
    ], [
      "`Value(data=${this.data})`",
      "`Value(data=${digits.format(this.data)})`",
    ]],
    fails: ["as text", "wrong"],
    says: ["Value(data=1,"],
    never: ["for the whole file"],
  },
  {
    slip: "one empty list for all leaves, and a label from the op",
    edits: [[
      "export class Value {",
      `export class Value {
  static readonly NONE: readonly Value[] = [];`,
    ], [
      "readonly prev: readonly Value[];",
      "readonly prev: readonly Value[] = Value.NONE;",
    ], ["this.label = label;", "this.label = label || op;"]],
    fails: ["fields", "wrong"],
    says: ["empty text as its label"],
    never: ["`Value.NONE`"],
  },
  {
    slip: "one object behind all grads",
    edits: [[
      `  grad = 0;
`,
      `  private notes = START;
  get grad(): number {
    return this.notes.grad;
  }
  set grad(g: number) {
    this.notes.grad = g;
  }
`,
    ], [
      "/** What a leaf does in the backward pass",
      `const START = { grad: 0 };

/** What a leaf does in the backward pass`,
    ]],
    fails: ["fields", "wrong"],
    says: ["There is one `START` for the whole file"],
  },
  {
    slip: "an op of one character",
    edits: [["this.op = op;", "this.op = op.charAt(0);"]],
    fails: ["fields", "wrong"],
    says: ['p.op is "**2"'],
  },
  {
    slip: "no prev without an op",
    edits: [["this.prev = prev;", 'this.prev = op === "" ? [] : prev;']],
    fails: ["prev", "wrong"],
    says: ["c = new Value(6, [a, b]), without an op"],
  },
  {
    slip: "a text of seven digits",
    edits: [["${this.data}", "${Number(this.data.toPrecision(7))}"]],
    fails: ["as text", "wrong"],
    says: ["123456.789123"],
  },
  {
    slip: "a text by JSON",
    edits: [["${this.data}", "${JSON.stringify(this.data)}"]],
    fails: ["as text", "wrong"],
    says: ["Value(data=Infinity)"],
  },
  {
    slip: "new data clears the grad",
    edits: [[
      "    this.data = data;\n",
      `    let now = data;
    Object.defineProperty(this, "data", {
      get: () => now,
      set: (x: number) => {
        now = x;
        this.grad = 0;
      },
    });
`,
    ]],
    fails: ["fields", "wrong"],
    says: ["v.grad = 3; v.data = 5"],
  },
  {
    slip: "small numbers are chopped",
    edits: [[
      "this.data = data;",
      "this.data = Math.abs(data) < 1e-6 ? 0 : data;",
    ]],
    fails: ["fields", "wrong"],
    says: ["v.data is 2.5e-9"],
  },
  {
    slip: "only what is truthy is stored",
    edits: [["this.data = data;", "if (data) this.data = data;"]],
    fails: ["fields", "wrong"],
    says: ["let the constructor do so: `this.data = data;`"],
    never: ["The constructor does not store"],
  },

  {
    slip: "one list for all Values",
    edits: [
      [
        "export class Value {",
        "const shared: Value[] = [];\n\nexport class Value {",
      ],
      [
        "this.prev = prev;",
        "shared.length = 0;\n    shared.push(...prev);\n    this.prev = shared;",
      ],
    ],
    fails: ["prev", "wrong"],
    says: ["There is one `shared` for the whole file"],
    never: ["other Values than the operands"],
  },
  {
    slip: "two places whatever was given",
    edits: [["this.prev = prev;", "this.prev = [prev[0], prev[1]];"]],
    fails: ["prev", "wrong"],
    says: ["Got: [undefined, undefined]", "no copies and no others"],
  },
  {
    slip: "the dollar sign is missing",
    edits: [["${this.data}", "{this.data}"]],
    fails: ["as text", "wrong"],
    says: ["A `$` is missing before `{this.data}`"],
  },
  {
    slip:
      "the step of a leaf throws, and the text of the error has a choice in it",
    edits: [[
      "const nothing = () => {};",
      'const nothing = () => {\n  throw new Error(`no step for ${"" || "a leaf"}`);\n};',
    ]],
    fails: ["backwardStep", "threw"],
    says: ["this line is not to run here"],
    never: ["condition"],
  },
  {
    slip: "seven digits, of one number",
    edits: [["this.data = data;", "this.data = Math.fround(data);"]],
    fails: ["fields", "wrong"],
    says: ["Got: 0.123456791", "leave each number as it is"],
    never: ["list"],
  },

  {
    slip: "a list made in the constructor, and a leaf that clears its grad",
    edits: [
      [
        "this.prev = prev;",
        "const inputs: Value[] = [];\n    for (const one of prev) inputs.push(one);\n    this.prev = inputs;\n    this.backwardStep = () => {\n      this.grad = 0;\n    };",
      ],
    ],
    fails: ["backwardStep", "wrong"],
    says: [],
    never: ["for the whole file"],
  },

  {
    slip: "the step of a leaf clears its grad",
    edits: [[
      "const nothing = () => {};",
      "const nothing = function (this: Value) {\n  this.grad = 0;\n};",
    ]],
    fails: ["backwardStep", "wrong"],
    says: ["changes the leaf's own `grad`"],
  },
];

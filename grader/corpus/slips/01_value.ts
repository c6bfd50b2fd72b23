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
];

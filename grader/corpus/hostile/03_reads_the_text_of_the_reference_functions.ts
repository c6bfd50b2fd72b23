// Reads the text of the reference's functions it may import, in the hope that
// backward is among them.
//
// Stands: instead of the solution
// Verdict: refused, 0 points

import { Value } from "./01_value.ts";
import * as operations from "./02_ops.ts";
const texts = [Value, ...Object.values(operations)].map(String).join("\n");
const [, text = "() => {}"] = texts.match(/function (backward.*?^})/ms) ?? [];
export const backward = eval(text);
export const topologicalOrder = () => [];

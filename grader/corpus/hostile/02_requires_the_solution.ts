// Loads the solution with require, as Node's older modules do.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { createRequire } from "node:module";
createRequire(import.meta.url)("../solutions/02_ops.ts");

// Is right, and imports itself.
//
// Stands: after the solution
// Verdict: does-not-load, 0 points

import * as itself from "./02_ops.ts";
console.log(itself);

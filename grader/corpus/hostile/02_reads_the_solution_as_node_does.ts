// Reads the file of the solution with the file functions of Node.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { readFileSync } from "node:fs";
readFileSync(new URL("../solutions/02_ops.ts", import.meta.url));

// Has a thread of Node's kind import the solution.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { once } from "node:events";
import { Worker } from "node:worker_threads";
const code = `import("${import.meta.resolve("../solutions/02_ops.ts")}")`;
await once(new Worker(code, { eval: true }), "exit");

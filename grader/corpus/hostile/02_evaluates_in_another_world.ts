// Imports the solution from within a script of Node's vm module.
//
// Stands: before the solution
// Verdict: refused, 0 points

import { constants, runInThisContext } from "node:vm";
await runInThisContext(
  `import("${import.meta.resolve("../solutions/02_ops.ts")}")`,
  { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
);

// Requires a module of Node's in TypeScript's own way.
//
// Stands: before the solution
// Verdict: refused or does-not-load, 0 points

import fs = require("node:fs");
export const held = fs;

// Imports a module of Node's whose name is written with escapes.
//
// Stands: before the solution
// Verdict: refused, 0 points

import * as fs from "\x6eode:fs";
export const held = fs;

// Hides an import of a module of Node's behind a string that begins in a
// comment.
//
// Stands: before the solution
// Verdict: refused, 0 points

/* from "abc */ import * as fs from "node:fs"; /* " */
export const held = fs;

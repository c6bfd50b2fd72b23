// Imports a module of Node's, with comments where blanks are usual.
//
// Stands: before the solution
// Verdict: refused, 0 points

import/* from "./01_value.ts" */fs/*
*/from// here
/**/"node:fs";
export const held = fs;

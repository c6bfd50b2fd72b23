// Imports a module of Node's right after three dots.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const held = [...Object.values(await import("node:fs"))];

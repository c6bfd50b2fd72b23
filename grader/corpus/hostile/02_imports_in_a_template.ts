// Imports a module of Node's within a template.
//
// Stands: before the solution
// Verdict: refused, 0 points

export const held = `${await import("node:" + "fs")}`;

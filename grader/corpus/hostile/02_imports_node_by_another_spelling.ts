// Imports the file functions of Node by a name that becomes the usual one only
// when it is read as an address.
//
// Stands: before the solution
// Verdict: refused, 0 points

const { readFileSync } = await import("NO\tDE:fs");
readFileSync(new URL("../solutions/02_ops.ts", import.meta.url));

// Throws, when it is imported, an error that reads like Deno's own about bad
// syntax, at a column so far to the right that no mark can be put under it.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

throw new Error(`bad at file:///a.ts:1:${"9".repeat(12)}\n1 | code`);

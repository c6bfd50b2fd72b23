// Calls itself the function that stands in for computed imports.
//
// Stands: before the solution
// Verdict: refused, 0 points

const load = (globalThis as never as Record<string, CallableFunction>)
  .gradlings_import;
export const held = await load("", "node:fs");

// Is right, and replaces the function that stands in for computed imports.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

const world = globalThis as never as Record<string, unknown>;
world.gradlings_import = () => ({});

// Imports its own later exercise by its address in memory.
//
// Stands: before the solution
// Verdict: refused or does-not-load, 0 points

const held = await import(import.meta.url.replace("02_ops", "03_backward"));
export { held };

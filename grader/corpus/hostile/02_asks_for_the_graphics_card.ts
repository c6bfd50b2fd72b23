// Asks for the graphics card, whose driver is a way out of many sandboxes.
//
// Stands: before the solution
// Verdict: refused or does-not-load, 0 points

await navigator.gpu.requestAdapter();

// Makes a link in its folder to the root of the disk, to read through it.
//
// Stands: before the solution
// Verdict: refused, 0 points

Deno.symlinkSync("/", "everything");

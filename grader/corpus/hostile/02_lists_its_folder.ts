// Lists the folder it is in, to see what else there is to read.
//
// Stands: before the solution
// Verdict: refused, 0 points

[...Deno.readDirSync(new URL(".", import.meta.url))];

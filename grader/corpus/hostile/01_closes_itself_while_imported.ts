// Closes itself as if it were a window, which ends its process while it is being
// imported.
//
// Stands: before the solution
// Verdict: crashed or refused or does-not-load, 0 points

close();
await new Promise(() => {});

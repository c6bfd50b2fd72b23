// Ends its process when it is imported, the way one does in Node.
//
// Stands: before the solution
// Verdict: crashed, 0 points

process.exit(0);

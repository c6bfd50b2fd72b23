// Leaves something in the storage that outlives its process.
//
// Stands: before the solution
// Verdict: refused, 0 points

localStorage.setItem("left", String(add));

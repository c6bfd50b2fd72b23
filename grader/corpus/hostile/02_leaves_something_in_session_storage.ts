// Leaves something in the storage of the session, in the hope that the next
// exercise has the same.
//
// Stands: before the solution
// Verdict: refused, 0 points

sessionStorage.setItem("left", String(add));

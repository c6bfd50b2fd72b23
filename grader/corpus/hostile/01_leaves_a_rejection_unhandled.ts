// Rejects a promise that nobody looks at; all else is right.
//
// Stands: before the solution
// Verdict: pass, 8 points

Promise.reject(new Error("nobody looks at this"));

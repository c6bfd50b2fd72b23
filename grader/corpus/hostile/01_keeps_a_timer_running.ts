// Keeps a timer running for ever, so that its process never ends by itself.
//
// Stands: before the solution
// Verdict: pass, 8 points

setInterval(() => {}, 0);

// Returns from toString a symbol with a name of five million characters.
//
// Stands: after the solution
// Verdict: wrong, 7 points

Value.prototype.toString = () => Symbol("!".repeat(5e6)) as never;

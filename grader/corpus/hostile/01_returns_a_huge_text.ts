// Returns from toString a text of a hundred million characters.
//
// Stands: after the solution
// Verdict: wrong or timeout, 7 points

Value.prototype.toString = () => "Value(data=2)".repeat(8e6);

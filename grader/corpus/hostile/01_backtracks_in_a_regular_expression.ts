// Searches with a regular expression that tries all ways to split a text, in
// toString.
//
// Stands: after the solution
// Verdict: timeout, 7 points

Value.prototype.toString = () => String(/^(a+)+$/.test("a".repeat(60) + "!"));

// Is right, and replaces join of arrays by what always says the same.
//
// Stands: before the solution
// Verdict: pass, 20 points

Array.prototype.join = () => "broken";

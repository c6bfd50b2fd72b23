// Asks in toString for a power with 250 million digits, which is computed where
// no script is running that could be stopped.
//
// Stands: after the solution
// Verdict: timeout, 7 points

Value.prototype.toString = () => String(3n ** (2n ** 29n));

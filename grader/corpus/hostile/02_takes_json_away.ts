// Is right, and replaces JSON by something that answers nothing: answers must
// get out all the same.
//
// Stands: before the solution
// Verdict: pass, 20 points

JSON.stringify = () => "{}";
JSON.parse = () => ({});

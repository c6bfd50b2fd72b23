// Is right, and says in the grader's words that it has changed the world.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

console.log(
  "\0gradlings\0" + JSON.stringify({ is: "touched" }),
);

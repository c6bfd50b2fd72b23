// Is right, and says in the grader's words that all is prepared, with
// addresses.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

console.log(
  "\0gradlings\0" + JSON.stringify({
    is: "prepared",
    addresses: [["02_ops.submitted.ts", "blob:null/a"], ["x", 3], null],
  }),
);

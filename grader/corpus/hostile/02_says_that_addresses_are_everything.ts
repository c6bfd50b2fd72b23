// Is right, and names addresses that are in every text.
//
// Stands: before the solution
// Verdict: does-not-load, 0 points

console.log(
  "\0gradlings\0" + JSON.stringify({ is: "prepared", addresses: [["x", ""], ["y", "e"]] }),
);

// Throws an error in exp that has a name of five million characters.
//
// Stands: after the solution
// Verdict: threw, 15 points

exp = () => {
  throw Object.assign(new Error(), { name: "!".repeat(5e6) });
};

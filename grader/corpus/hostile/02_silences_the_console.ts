// Is right, and replaces every way to print by one that throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

for (const name of Object.keys(console)) {
  Object.assign(console, {
    [name]: () => {
      throw new Error("silence");
    },
  });
}

// Is right, and puts setters that throw and getters that lie on the prototype
// of all objects, for the names the grader may use.
//
// Stands: before the solution
// Verdict: pass, 20 points

for (const name of ["fault", "check", "tried", "what", "kind"]) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    get: () => "nonsense",
    set: () => {
      throw new Error("trapped");
    },
  });
}

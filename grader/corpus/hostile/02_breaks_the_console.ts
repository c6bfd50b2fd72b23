// Is right, and replaces every method of the console by what throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
for (const name of Object.keys(console)) Reflect.set(console, name, broken);

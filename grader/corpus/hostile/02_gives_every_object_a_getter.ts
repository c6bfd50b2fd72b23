// Is right, and replaces nothing, but gives every object a get, a value and a
// writable that throw.
//
// Stands: before the solution
// Verdict: pass, 20 points

for (const name of ["get", "value", "writable", "enumerable"]) {
  Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    configurable: true,
    get() {
      if (new Error().stack!.includes("child")) throw new Error("broken");
      return undefined;
    },
    set() {},
  } as never);
}

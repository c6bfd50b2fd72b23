// Is right, and replaces Object itself, and what it can do.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
const all = ["assign", "defineProperty", "entries", "freeze", "fromEntries"];
for (const name of [...all, "getOwnPropertyDescriptor", "keys", "values"]) {
  Reflect.set(Object, name, broken);
}
globalThis.Object = broken as never;

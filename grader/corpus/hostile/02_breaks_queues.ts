// Is right, and replaces queueMicrotask and setTimeout by what throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
globalThis.queueMicrotask = broken;
globalThis.setTimeout = globalThis.setInterval = broken as never;

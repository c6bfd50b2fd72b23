// Is right, and replaces URL by what throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
globalThis.URL = class {
  constructor() {
    broken();
  }
} as never;

// Is right, and replaces the methods of typed arrays by what throws.
//
// Stands: before the solution
// Verdict: pass, 20 points

const broken = (): never => {
  throw new Error("broken");
};
Uint8Array.prototype.subarray = Uint8Array.prototype.set = broken;
Object.defineProperty(Uint8Array, Symbol.species, { get: broken });

// Throws a proxy in toString that loops for ever at any look at it.
//
// Stands: after the solution
// Verdict: threw or timeout, 7 points

const loop = () => {
  for (;;);
};
Value.prototype.toString = () => {
  throw new Proxy(new Error(), { get: loop, getPrototypeOf: loop });
};

// Is right, and freezes the built-in objects and their prototypes: what wants
// to replace something in them cannot.
//
// Stands: before the solution
// Verdict: pass, 20 points

for (const mine of [Object, Function, Array, Number, String, Math, JSON]) {
  Object.freeze(mine);
  if ("prototype" in mine) Object.freeze(mine.prototype);
}

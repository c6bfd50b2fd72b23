// Throws a text of a megabyte with a name as long.
//
// Stands: instead of the solution
// Verdict: threw, 0 points

const text = "long ".repeat(200_000);
Error.prototype.name = "E".repeat(1_000_000);
export function topologicalOrder() {
  throw new Error(text);
}
export const backward = topologicalOrder;

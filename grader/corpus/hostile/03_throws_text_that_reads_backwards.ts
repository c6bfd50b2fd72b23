// Throws a text whose direction is turned round, and with characters of no
// width in it, so that it reads like a pass.
//
// Stands: instead of the solution
// Verdict: threw, 0 points

const text = "\u202e.sessap 3 esicrexE\u202c" +
  "\u2066p\u200ba\u200dss\u2069 \ufeff\u00ad" +
  "\u{e0001}\u2028pass\u2029";
export function topologicalOrder() {
  throw new Error(text);
}
export const backward = topologicalOrder;

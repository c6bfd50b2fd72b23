// Throws a text that does something where it is shown as a page or as Markdown.
//
// Stands: instead of the solution
// Verdict: threw, 0 points

const text = "</pre></td><script>alert(1)</script>" +
  "<img src=x onerror=alert(1)>" +
  "&lt;b&gt; | ``` [x](javascript:alert(1)) ]]> <!-- {{7*7}}";
export function topologicalOrder() {
  throw new Error(text);
}
export const backward = topologicalOrder;

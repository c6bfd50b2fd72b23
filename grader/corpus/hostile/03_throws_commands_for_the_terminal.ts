// Throws a text that clears the screen, moves the cursor, hides what follows,
// changes colours and makes a link.
//
// Stands: instead of the solution
// Verdict: threw, 0 points

const text = "\x1b[2J\x1b[1;1H\x1b[8m\r16 of 16" +
  "\x1b]8;;http://evil\x07link\x1b]8;;\x07" +
  "\x1b]0;title\x07\x9b31m\x1b[?1049h\b\b\b\x1bc";
export function topologicalOrder() {
  throw new Error(text);
}
export const backward = topologicalOrder;

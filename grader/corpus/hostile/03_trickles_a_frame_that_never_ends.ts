// Prints a frame a letter at a time and never ends it: whoever looks through
// all of it at each letter is busy for long.
//
// Stands: instead of the solution
// Verdict: timeout or output-limit or refused, 0 points

const letter = new TextEncoder().encode("x");
export function backward(): void {
  console.log('\0gradlings\0{"is":"trying","tried":"' + "x".repeat(900_000));
  for (;;) Deno.stdout.writeSync(letter);
}
export const topologicalOrder = backward;

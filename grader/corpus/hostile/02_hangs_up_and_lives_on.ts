// Closes standard output by its number, which sounds as if its process had ended,
// and loops for ever: the grader may wait for that end without looking at the
// clock.
//
// Stands: before the solution
// Verdict: timeout or crashed or refused, 0 points

import { Socket } from "node:net";

for (let file = 1; file < 100; file++) {
  try {
    new Socket({ fd: file }).destroy();
  } catch {
    // Not open, or no pipe.
  }
}
await new Promise((resolve) => setTimeout(resolve, 100));
for (;;);

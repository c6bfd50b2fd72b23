// Says without end, from within a function, what it is about to try: whole
// frames without a pause, so that the clock of the grader may never get its
// turn.
//
// Stands: instead of the solution
// Verdict: timeout or output-limit or refused, 0 points

const word = '\0gradlings\0{"is":"trying","tried":"backward"}\n';
export function backward(): void {
  for (;;) console.log(word.repeat(1600));
}
export const topologicalOrder = backward;

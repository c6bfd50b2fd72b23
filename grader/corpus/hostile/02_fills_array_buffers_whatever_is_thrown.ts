// Keeps bytes without end, and takes no error for an answer.
//
// Stands: before the solution
// Verdict: memory or timeout, 0 points

const kept: Uint8Array[] = [];
for (;;) {
  try {
    kept.push(new Uint8Array(64e6).fill(1));
  } catch {
    // Once more.
  }
}

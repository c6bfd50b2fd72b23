// Calls itself twice at every depth of the call stack: it would throw in the end,
// after the sun has burnt out.
//
// Stands: before the solution
// Verdict: timeout, 0 points

function down(): void {
  try {
    down();
  } finally {
    down();
  }
}
down();

// Loops for ever whenever a Value is made.
//
// Stands: instead of the solution
// Verdict: timeout, 0 points

export class Value {
  constructor() {
    for (;;);
  }
}

// Loops for ever when grad is set; the text is right.
//
// Stands: instead of the solution
// Verdict: timeout, 1 point

export class Value {
  prev: Set<Value>;
  backwardStep = () => {};

  constructor(
    public data: number,
    prev: Iterable<Value> = [],
    public op = "",
    public label = "",
  ) {
    this.prev = new Set(prev);
  }

  get grad() {
    return 0;
  }

  set grad(_: number) {
    for (;;);
  }

  toString() {
    return `Value(data=${this.data})`;
  }
}

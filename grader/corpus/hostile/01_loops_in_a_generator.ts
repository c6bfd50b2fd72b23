// Makes prev a Set that lists its values over and over again.
//
// Stands: instead of the solution
// Verdict: timeout or memory, 5 points

class Endless<T> extends Set<T> {
  override *[Symbol.iterator]() {
    for (;;) yield* this.values();
  }
}

export class Value {
  grad = 0;
  prev: Set<Value>;
  backwardStep = () => {};

  constructor(
    public data: number,
    prev: Iterable<Value> = [],
    public op = "",
    public label = "",
  ) {
    this.prev = new Endless(prev);
  }

  toString() {
    return `Value(data=${this.data})`;
  }
}

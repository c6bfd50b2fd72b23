// Keeps prev as a Set with nothing in it whose iterator alone shows what should
// be in it.
//
// Stands: instead of the solution
// Verdict: wrong, 5 points

class Shown extends Set<Value> {
  constructor(readonly shown: Set<Value>) {
    super();
  }
  override [Symbol.iterator]() {
    return this.shown[Symbol.iterator]();
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
    this.prev = new Shown(new Set(prev));
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

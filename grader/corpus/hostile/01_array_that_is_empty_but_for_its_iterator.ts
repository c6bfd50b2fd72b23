// Keeps prev as an array with nothing in it whose iterator alone shows what
// should be in it.
//
// Stands: instead of the solution
// Verdict: wrong, 5 points

class Shown extends Array<Value> {
  constructor(readonly shown: readonly Value[]) {
    super();
  }
  override [Symbol.iterator]() {
    return this.shown[Symbol.iterator]();
  }
}
export class Value {
  grad = 0;
  prev: Iterable<Value>;
  backwardStep = () => {};
  constructor(
    public data: number,
    prev: readonly Value[] = [],
    public op = "",
    public label = "",
  ) {
    this.prev = new Shown(prev);
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

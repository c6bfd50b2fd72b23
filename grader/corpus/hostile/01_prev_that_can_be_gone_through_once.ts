// Keeps prev as an iterator, which is used up by whoever goes through it first.
//
// Stands: instead of the solution
// Verdict: wrong, 5 points

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
    this.prev = prev[Symbol.iterator]();
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

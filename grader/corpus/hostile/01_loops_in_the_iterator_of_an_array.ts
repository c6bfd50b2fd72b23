// Makes prev an array that lists its values over and over again.
//
// Stands: instead of the solution
// Verdict: timeout or memory, 5 points

class Endless extends Array<Value> {
  override *[Symbol.iterator]() {
    for (;;) yield* this.values();
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
    this.prev = Endless.from(prev);
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

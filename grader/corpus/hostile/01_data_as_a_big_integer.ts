// Keeps data as a BigInt where it can, which looks the same in print but is no
// number.
//
// Stands: instead of the solution
// Verdict: wrong, 3 points

export class Value {
  data: unknown;
  grad = 0;
  readonly prev: Set<Value>;
  backwardStep = () => {};
  constructor(
    data: number,
    prev: Iterable<Value> = [],
    readonly op = "",
    public label = "",
  ) {
    this.data = Number.isInteger(data) ? BigInt(data) : data;
    this.prev = new Set(prev);
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

// Keeps data as a string of digits, which looks the same in print but is no
// number.
//
// Stands: instead of the solution
// Verdict: wrong, 4 points

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
    this.data = String(data);
    this.prev = new Set(prev);
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

// Keeps prev as an empty array behind a proxy that claims a length and elements, but
// shows none of them to whoever goes through it.
//
// Stands: instead of the solution
// Verdict: wrong, 5 points

function claiming(values: readonly Value[]): Value[] {
  return new Proxy([] as Value[], {
    get: (nothing, key) =>
      key === Symbol.iterator
        ? () => nothing.values()
        : Reflect.get(values, key),
  });
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
    this.prev = claiming(prev);
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

// x, ∂L/∂x, and the x's it came from
class Value {
  grad = 0;
  backwardStep: () => void = () => {};
  readonly prev: Set<Value>;
  constructor(
    public data: number,
    from?: Iterable<Value> | null,
    readonly op = "",
    public label = "",
  ) {
    this.prev = new Set(from);
  }
  toString() {
    return `Value(data=${this.data})`;
  }
}
export { Value };

// x, ∂L/∂x, and the x's it came from
class Value {
  grad = 0;
  backwardStep: () => void = () => {};
  readonly prev: readonly Value[];
  constructor(
    public data: number,
    from?: readonly Value[] | null,
    readonly op = "",
    public label = "",
  ) {
    this.prev = from ?? [];
  }
  toString() {
    return `Value(data=${this.data})`;
  }
}
export { Value };

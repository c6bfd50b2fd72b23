const idle = () => {};
export class Value {
  /* [data, grad] */ #n = new Float64Array(2);
  backwardStep: () => void = idle;
  readonly prev: Set<Value>;
  constructor(
    data: number,
    prev: Iterable<Value> = [],
    readonly op = "",
    public label = "",
  ) {
    [this.data, this.prev] = [
      data,
      new Set(function* () {
        yield* prev;
      }()),
    ];
  }
  get data() {
    return this.#n[0]!;
  }
  set data(x) {
    this.#n[0] = x;
  }
  get grad() {
    return this.#n[1]!;
  }
  set grad(x) {
    this.#n[1] = x;
  }
  toString = () => `Value(data=${this.data})`;
}

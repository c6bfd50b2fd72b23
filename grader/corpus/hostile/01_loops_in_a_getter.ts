// Loops for ever when data is read; the text, too, stays as it was made.
//
// Stands: instead of the solution
// Verdict: timeout, 0 points

export class Value {
  grad = 0;
  prev: Set<Value>;
  backwardStep = () => {};
  #data: number;

  constructor(
    data: number,
    prev: Iterable<Value> = [],
    public op = "",
    public label = "",
  ) {
    this.#data = data;
    this.prev = new Set(prev);
  }

  get data(): number {
    for (;;);
  }

  toString() {
    return `Value(data=${this.#data})`;
  }
}

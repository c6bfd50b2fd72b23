/** A number in a computation. Every property is a class field; the constructor only fills in what it was told. */
export class Value {
  data: number;
  grad = 0;
  readonly prev: Set<Value> = new Set();
  readonly op: string = "";
  label = "";
  backwardStep = (): void => {
    // a leaf has nobody to pass anything on to
  };

  constructor(
    data: number,
    prev?: Iterable<Value>,
    op?: string,
    label?: string,
  ) {
    this.data = data;
    if (prev !== undefined) {
      for (const value of prev) {
        this.prev.add(value);
      }
    }
    if (op !== undefined) {
      this.op = op;
    }
    if (label !== undefined) {
      this.label = label;
    }
  }

  toString(): string {
    return "Value(data=".concat(this.data.toString(), ")");
  }
}

// MISTAKE: Every value starts with a gradient of 1 instead of 0, so everything that is added later is off by one.
export class Value {
  data: number;
  grad: number;
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;
  backwardStep: () => void;

  constructor(
    data: number,
    prev: Iterable<Value> = [],
    op: string = "",
    label: string = "",
  ) {
    this.data = data;
    // how much I change when I change: 1
    this.grad = 1;
    this.prev = new Set(prev);
    this.op = op;
    this.label = label;
    this.backwardStep = () => {};
  }

  toString(): string {
    return "Value(data=" + this.data + ")";
  }
}

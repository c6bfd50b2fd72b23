// MISTAKE: The constructor takes the label third and the op fourth, the wrong way round, so "+" ends up as the label.
export class Value {
  data: number;
  grad: number = 0;
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;
  backwardStep: () => void;
  constructor(
    data: number,
    prev?: Iterable<Value>,
    label?: string,
    op?: string,
  ) {
    this.data = data;
    this.prev = prev ? new Set(prev) : new Set();
    this.label = label ?? "";
    this.op = op ?? "";
    this.backwardStep = function () {};
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

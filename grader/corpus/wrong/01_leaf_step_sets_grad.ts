// MISTAKE: A leaf's backwardStep sets its own gradient to 1 although it must do nothing.
export class Value {
  data: number;
  grad = 0;
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;
  backwardStep: () => void = () => {
    this.grad = 1;
  };
  constructor(
    data: number,
    prev: Iterable<Value> = new Set<Value>(),
    op = "",
    label = "",
  ) {
    this.data = data;
    this.prev = new Set([...prev]);
    this.op = op;
    this.label = label;
  }
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

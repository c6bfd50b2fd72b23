// MISTAKE: toString rounds the number to two decimals and leaves out "data=". All leaves share one single prev set made outside the class.
const nothing = new Set<Value>();

export class Value {
  data: number;
  grad: number;
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;
  backwardStep: () => void;
  constructor(
    data: number,
    prev?: Iterable<Value>,
    op?: string,
    label?: string,
  ) {
    this.data = data;
    this.grad = 0;
    if (prev === undefined) this.prev = nothing;
    else this.prev = new Set(prev);
    this.op = op === undefined ? "" : op;
    this.label = label === undefined ? "" : label;
    this.backwardStep = () => undefined;
  }
  toString(): string {
    return `Value(${this.data.toFixed(2)})`;
  }
}

// MISTAKE: The constructor takes prev but never stores it, so the value forgets what it was computed from.
export class Value {
  grad = 0;
  readonly prev = new Set<Value>();
  backwardStep: () => void = () => {};

  constructor(
    public data: number,
    _prev?: Iterable<Value>,
    readonly op: string = "",
    public label: string = "",
  ) {}

  toString() {
    return `Value(data=${this.data})`;
  }
}

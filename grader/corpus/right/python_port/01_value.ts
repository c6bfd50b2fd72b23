// engine.py, class Value:
//
//     def __init__(self, data, _children=(), _op='', label=''):
//         self.data = data
//         self.grad = 0
//         self._backward = lambda: None
//         self._prev = set(_children)
//         self._op = _op
//         self.label = label

class Value {
  data: number;
  grad: number;
  backwardStep: () => void;
  readonly prev: Set<Value>;
  readonly op: string;
  label: string;

  constructor(
    data: number,
    _children: Iterable<Value> = [],
    _op = "",
    label = "",
  ) {
    this.data = data;
    this.grad = 0.0;
    this.backwardStep = () => {
      return;
    };
    this.prev = new Set(_children);
    this.op = _op;
    this.label = label;
  }

  // def __repr__(self): return f"Value(data={self.data})"
  toString(): string {
    return `Value(data=${this.data})`;
  }
}

export { Value };

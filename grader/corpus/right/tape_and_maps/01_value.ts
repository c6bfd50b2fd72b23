/*
    Values are bare keys. What is known about one stands in the ledgers,
    which forget it as soon as nobody else holds on to it.
*/

type Entry = { data: number; grad: number; label: string; step: () => void };
type Origin = Readonly<{ prev: readonly Value[]; op: string }>;

const ledger = new WeakMap<Value, Entry>();
const origins = new WeakMap<Value, Origin>();

const entry = (of: Value): Entry => ledger.get(of)!;

export class Value {
  constructor(
    data: number,
    prev?: Iterable<Value>,
    op?: string,
    label?: string,
  ) {
    ledger.set(this, Value.#entry(data, label));
    origins.set(this, Value.#origin(prev, op));
  }

  static #entry(data: number, label = ""): Entry {
    return { data, grad: 0, label, step() {} };
  }

  static #origin(prev: Iterable<Value> = [], op = ""): Origin {
    return Object.freeze({ prev: [...new Set(prev)], op });
  }

  /** A leaf with a name: `Value.named("w1", 0.3)`. */
  static named(label: string, data: number): Value {
    return new Value(data, [], "", label);
  }

  get data(): number {
    return entry(this).data;
  }

  set data(to: number) {
    entry(this).data = to;
  }

  get grad(): number {
    return entry(this).grad;
  }

  set grad(to: number) {
    entry(this).grad = to;
  }

  get label(): string {
    return entry(this).label;
  }

  set label(to: string) {
    entry(this).label = to;
  }

  get backwardStep(): () => void {
    return entry(this).step;
  }

  set backwardStep(to: () => void) {
    entry(this).step = to;
  }

  get prev(): readonly Value[] {
    return origins.get(this)!.prev;
  }

  get op(): string {
    return origins.get(this)!.op;
  }

  toString(): string {
    return "Value(data=".concat(String(this.data), ")");
  }
}

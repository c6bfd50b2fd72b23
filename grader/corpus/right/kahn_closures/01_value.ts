// Nothing of a Value lies open: private fields, and accessors in front of them.

const nothing = (): void => undefined;

class Value {
  #data: number;
  #grad = 0;
  #label: string;
  #step = nothing;
  readonly #prev: Set<Value>;
  readonly #op: string;

  constructor(
    data: number,
    prev?: Iterable<Value>,
    op?: string,
    label?: string,
  ) {
    this.#data = data;
    this.#prev = new Set(prev);
    this.#op = op ?? "";
    this.#label = label ?? "";
  }

  get data(): number {
    return this.#data;
  }
  set data(to: number) {
    this.#data = to;
  }

  get grad(): number {
    return this.#grad;
  }
  set grad(to: number) {
    this.#grad = to;
  }

  get label(): string {
    return this.#label;
  }
  set label(to: string) {
    this.#label = to;
  }

  get backwardStep(): () => void {
    return this.#step;
  }
  set backwardStep(to: () => void) {
    this.#step = to;
  }

  get prev(): Set<Value> {
    return this.#prev;
  }
  get op(): string {
    return this.#op;
  }

  toString(): string {
    return `Value(data=${this.#data})`;
  }
}

export { Value };

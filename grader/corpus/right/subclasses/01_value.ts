/**
 * A number that remembers where it came from.
 *
 * Every property of the contract is an accessor over a private field, so nothing but
 * methods and accessors is visible: `Object.keys(new Value(1))` is empty.
 */
class Value {
  #data: number;
  #grad: number;
  #label: string;
  #step: () => void;
  readonly #prev: readonly Value[];
  readonly #op: string;

  constructor(data: number, prev: Iterable<Value> = [], op = "", label = "") {
    this.#data = data;
    this.#grad = 0;
    this.#prev = Object.freeze(Array.from(prev));
    this.#op = op;
    this.#label = label;
    this.#step = Value.#nothing;
  }

  static #nothing(this: void): void {}

  get data(): number {
    return this.#data;
  }
  set data(data: number) {
    this.#data = data;
  }

  get grad(): number {
    return this.#grad;
  }
  set grad(grad: number) {
    this.#grad = grad;
  }

  get label(): string {
    return this.#label;
  }
  set label(label: string) {
    this.#label = label;
  }

  get backwardStep(): () => void {
    return this.#step;
  }
  set backwardStep(step: () => void) {
    this.#step = step;
  }

  get prev(): readonly Value[] {
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

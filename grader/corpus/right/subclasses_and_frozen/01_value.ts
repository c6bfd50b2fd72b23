// All that can be frozen is frozen. What has to change stands in private fields, which cannot be.

/** A Set that is filled once. */
class FrozenSet<T> extends Set<T> {
  #filled = false;

  constructor(items: Iterable<T>) {
    super();
    for (const item of items) super.add(item);
    this.#filled = true;
    Object.freeze(this);
  }

  override add(item: T): this {
    if (this.#filled) throw new TypeError("this Set is frozen");
    return super.add(item);
  }

  override delete(): boolean {
    throw new TypeError("this Set is frozen");
  }

  override clear(): void {
    throw new TypeError("this Set is frozen");
  }

  /** A generator instead of the built-in iterator. */
  override *values(): SetIterator<T> {
    yield* super.values();
    return undefined;
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.values();
  }

  override get [Symbol.toStringTag](): string {
    return "FrozenSet";
  }

  static override get [Symbol.species](): SetConstructor {
    return Set;
  }
}

class Value {
  #data: number;
  #grad: number;
  #label: string;
  #backwardStep: () => void;
  readonly #prev: Set<Value>;
  readonly #op: string;

  constructor(
    data: number,
    prev: Iterable<Value> = Object.freeze([]),
    op: string = "",
    label: string = "",
  ) {
    this.#data = data;
    this.#grad = 0;
    this.#prev = new FrozenSet(prev);
    this.#op = op;
    this.#label = label;
    this.#backwardStep = Value.#idle;
    if (new.target === Value) Object.freeze(this);
  }

  static readonly #idle = Object.freeze(() => {});

  static [Symbol.hasInstance](candidate: unknown): boolean {
    return typeof candidate === "object" && candidate !== null &&
      #data in candidate;
  }

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
    return this.#backwardStep;
  }
  set backwardStep(step: () => void) {
    this.#backwardStep = step;
  }

  get prev(): Set<Value> {
    return this.#prev;
  }

  get op(): string {
    return this.#op;
  }

  get [Symbol.toStringTag](): string {
    return `Value ${this.#op}`;
  }

  /** A Value is iterable: what it was computed from. */
  *[Symbol.iterator](): Generator<Value> {
    yield* this.#prev;
  }

  [Symbol.toPrimitive](hint: string): string | number {
    return hint === "number" ? this.#data : this.toString();
  }

  toString(): string {
    return `Value(data=${this.#data})`;
  }

  /** Not for JSON: a graph may be large. */
  toJSON(): never {
    throw new TypeError("a Value does not go into JSON");
  }
}

Object.freeze(FrozenSet.prototype);
Object.freeze(FrozenSet);
Object.freeze(Value.prototype);
Object.freeze(Value);

export { Value };

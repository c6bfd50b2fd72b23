// No loop, no map, no reduce: whatever repeats calls itself.

/** Takes what an iterator still has into a set. */
function drain<T>(iterator: Iterator<T>, into: Set<T>): Set<T> {
  const { done, value } = iterator.next();
  return done ? into : drain(iterator, into.add(value));
}

export class Value {
  public data: number;
  public grad: number = 0;
  public readonly prev: Set<Value>;
  public backwardStep: () => void = (function leaf(times: number) {
    return (): void => times > 0 ? leaf(times - 1)() : undefined;
  })(100);

  constructor(
    data: number,
    prev: Iterable<Value> = new Set<Value>(),
    public readonly op: string = "",
    public label: string = "",
  ) {
    this.data = data;
    this.prev = drain(prev[Symbol.iterator](), new Set<Value>());
  }

  toString(): string {
    const letters = (text: string): string =>
      text === "" ? "" : text[0]! + letters(text.slice(1));
    return letters(`Value(data=${this.data})`);
  }
}

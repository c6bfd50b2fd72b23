/**
 * A number that remembers where it came from.
 * Parameter properties do the storing; only `prev` and the gradient need a body.
 */
export class Value {
  public grad = 0;
  public readonly prev: Set<Value>;
  public backwardStep: () => void = doNothing;

  public constructor(
    public data: number,
    prev: Iterable<Value> = [],
    public readonly op: string = "",
    public label: string = "",
  ) {
    this.prev = new Set(prev);
  }

  public toString(): string {
    return "Value(data=" + this.data + ")";
  }
}

function doNothing(): void {}

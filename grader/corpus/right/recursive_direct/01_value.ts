/**
 * A number that remembers where it came from.
 * Parameter properties do the storing; only `prev` and the gradient need a body.
 */
export class Value {
  public grad = 0;
  public readonly prev: readonly Value[];
  public backwardStep: () => void = doNothing;

  public constructor(
    public data: number,
    prev: readonly Value[] = [],
    public readonly op: string = "",
    public label: string = "",
  ) {
    this.prev = [...prev];
  }

  public toString(): string {
    return "Value(data=" + this.data + ")";
  }
}

function doNothing(): void {}

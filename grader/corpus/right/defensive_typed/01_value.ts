/** What the four arguments of the constructor must be, said out loud when they are not. */
function requireNumber(
  candidate: unknown,
  role: string,
): asserts candidate is number {
  if (typeof candidate !== "number") {
    throw new TypeError(
      `Value: ${role} must be a number, not ${describe(candidate)}`,
    );
  }
}

function requireString(
  candidate: unknown,
  role: string,
): asserts candidate is string {
  if (typeof candidate !== "string") {
    throw new TypeError(
      `Value: ${role} must be a string, not ${describe(candidate)}`,
    );
  }
}

function requireValue(
  candidate: unknown,
  role: string,
): asserts candidate is Value {
  if (!(candidate instanceof Value)) {
    throw new TypeError(
      `Value: ${role} must hold Values, not ${describe(candidate)}`,
    );
  }
}

function describe(candidate: unknown): string {
  switch (typeof candidate) {
    case "object":
      return candidate === null ? "null" : "an object";
    case "undefined":
      return "undefined";
    default:
      return `a ${typeof candidate}`;
  }
}

function collectValues(candidates: Iterable<Value>): Set<Value> {
  const collected: Set<Value> = new Set<Value>();
  for (const candidate of candidates) {
    requireValue(candidate, "prev");
    collected.add(candidate);
  }
  return collected;
}

function leafBackwardStep(): void {
  // A leaf was computed from nothing: nobody gets a share.
}

export class Value {
  public data: number;
  public grad: number;
  public readonly prev: Set<Value>;
  public readonly op: string;
  public label: string;
  public backwardStep: () => void;

  public constructor(
    data: number,
    prev: Iterable<Value> = [],
    op: string = "",
    label: string = "",
  ) {
    requireNumber(data, "data");
    requireString(op, "op");
    requireString(label, "label");
    this.data = data;
    this.grad = 0;
    this.prev = collectValues(prev);
    this.op = op;
    this.label = label;
    this.backwardStep = leafBackwardStep;
  }

  public toString(): string {
    const data: number = this.data;
    return `Value(data=${data})`;
  }
}

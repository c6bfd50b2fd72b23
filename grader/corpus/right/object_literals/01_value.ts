// What a value holds is one plain object behind a symbol; what the world sees are accessors on the prototype.

const state: unique symbol = Symbol("state of a value");

interface State {
  data: number;
  grad: number;
  prev: Set<Value>;
  op: string;
  label: string;
  backwardStep: () => void;
}

const idle = (): void => {};

export class Value {
  declare private readonly [state]: State;
  declare data: number;
  declare grad: number;
  declare readonly prev: Set<Value>;
  declare readonly op: string;
  declare label: string;
  declare backwardStep: () => void;

  constructor(
    data: number,
    prev: Iterable<Value> = [],
    op: string = "",
    label: string = "",
  ) {
    const value: State = {
      data,
      op,
      label,
      prev: new Set(prev),
      grad: 0,
      backwardStep: idle,
    };
    Object.defineProperty(this, state, { value });
  }

  toString(): string {
    const { data } = this;
    return `Value(data=${data})`;
  }
}

const access = <K extends keyof State>(
  key: K,
  { writable }: { writable: boolean },
): void => {
  Object.defineProperty(Value.prototype, key, {
    enumerable: true,
    get(this: { [state]: State }): State[K] {
      const { [state]: { [key]: held } } = this;
      return held;
    },
    set: writable
      ? function (this: { [state]: State }, to: State[K]): void {
        this[state][key] = to;
      }
      : undefined,
  });
};

for (const key of ["data", "grad", "label", "backwardStep"] as const) {
  access(key, { writable: true });
}
for (const key of ["prev", "op"] as const) access(key, { writable: false });

/// a class expression with a type of the same name; the fields arrive in one Object.assign

export const Value = class Value {
  data!: number;
  grad!: number;
  readonly prev!: readonly Value[];
  readonly op!: string;
  label!: string;
  backwardStep!: () => void;

  constructor(data: number, prev: readonly Value[] = [], op = "", label = "") {
    Object.assign(this, {
      data,
      grad: 0,
      prev,
      op,
      label,
      backwardStep: () => {},
    });
  }

  toString = (): string => ["Value(data=", ")"].join(String(this.data));
};

export type Value = InstanceType<typeof Value>;

// Exercise 1: the Value class

export class Value {
  data: number;
  grad: number;
  readonly prev: Value[];
  readonly op: string;
  label: string;
  backwardStep: () => void;

  constructor(
    data: number,
    prev?: readonly Value[],
    op?: string,
    label?: string,
  ) {
    this.data = data;
    this.grad = 0;

    // copy the previous values into an array, one by one
    this.prev = [];
    if (prev !== undefined) {
      for (const oneValue of prev) {
        this.prev.push(oneValue);
      }
    }

    if (op === undefined) {
      this.op = "";
    } else {
      this.op = op;
    }

    if (label === undefined) {
      this.label = "";
    } else {
      this.label = label;
    }

    this.backwardStep = function () {
      // a leaf has nothing to do
    };
  }

  toString(): string {
    let text = "Value(data=";
    text = text + this.data;
    text = text + ")";
    return text;
  }
}

// trying it out
let test = new Value(2);
console.log(test.toString());
console.log(test);

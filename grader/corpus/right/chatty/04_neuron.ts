import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Activation = (z: Value) => Value;

interface NeuronOptions {
  activation?: Activation;
  random?: () => number;
}

console.log("diff\n- Expected\n+ Got\n-   3\n+   3");
console.log("\u202ethis line is backwards\u202c, \ufeffthis one is not");
console.log("\ud800 half a character \udc00");
console.group("Neuron");

export class Neuron {
  weights: Value[];
  bias: Value;
  readonly activation: Activation;

  constructor(nin: number, { activation, random }: NeuronOptions = {}) {
    console.log("a new neuron, nin =", nin, { activation, random });
    const draw = random ?? Math.random;
    const parameter = (name: string) => {
      const r = draw();
      console.log(name, ": random() said", r, "so it starts at", 2 * r - 1);
      return new Value(2 * r - 1, [], "", name);
    };
    this.weights = [...Array(nin).keys()].map((i) => parameter(`w${i + 1}`));
    this.bias = parameter("b");
    this.activation = activation ?? tanh;
    if (nin < 10) console.log(this);
  }

  forward(x: Operand[]): Value {
    console.log("forward:", x.map(Number).join(", "), "x =", x);
    if (x.length !== this.weights.length) {
      const message =
        `got ${x.length} inputs, have ${this.weights.length} weights`;
      console.error(new RangeError(message));
      throw new RangeError(message);
    }
    let z = this.bias;
    this.weights.forEach((weight, i) => {
      console.log("  z is", z.data, "and", weight.data, "times", String(x[i]));
      z = add(z, mul(weight, x[i]!));
    });
    const out = this.activation(z);
    console.log("forward: z =", z.data, "-> out =", out.data);
    return out;
  }

  parameters(): Value[] {
    console.log("parameters() was called");
    return [...this.weights, this.bias];
  }
}

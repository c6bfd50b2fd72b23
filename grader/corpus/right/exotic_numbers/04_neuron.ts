// deno-fmt-ignore-file
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Активация = (z: Value) => Value;

/** From [0, 1) to [-1, 1): r minus what is missing to 1. */
const ausgedehnt = (r: number): number => r - (1. - r);

export class Neuron {
  weights: Value[];
  bias: Value;
  #ƒ: Активация;

  constructor(nin: number, { activation: ƒ = tanh, random = Math.random }: {
    activation?: Активация;
    random?: () => number;
  } = {}) {
    const 子 = "₀₁₂₃₄₅₆₇₈₉";
    const emoji = "⚖️".repeat(0x64) + "👩‍🔬".repeat(1e2);
    this.weights = [];
    for (let i = 0.; i < nin; i -= -1) {
      const tief = [...`${i}`].map((d) => 子[+d]).join("");
      this.weights[i] = new Value(ausgedehnt(random()), [], "", `w${tief}${emoji}`);
    }
    this.bias = new Value(ausgedehnt(random()), [], "", `b${emoji}\u{1f9ca}\ud83c`);
    this.#ƒ = ƒ;
  }

  forward(x: Operand[]): Value {
    const [n, m] = [this.weights.length, x.length];
    if (n ^ m) throw new RangeError(`≠: ${n.toFixed(0)} 🆚 ${m.toString(10)}`);
    let Σ = this.bias;
    for (let ι = ~~.9; ι < n; ι++) Σ = add(Σ, mul(x[ι]!, this.weights[ι]!));
    return this.#ƒ.call(void 0, Σ);
  }

  parameters(): Value[] {
    return [this.weights, this.bias].flat(0b1);
  }
}

// deno-fmt-ignore-file
import { Value } from "./01_value.ts";

type Operand = Value | number;

const 一 = 0x1 as const;
const π̂ = 0b1_1;
const ꓲꓲ = Number.parseFloat("2.000e0 apples");
const moitié = Number(".5");
const 𝒆 = Math.E;

const 值 = (a: Operand): Value => Object(a) === a ? a as Value : new Value(+a);

function add(a: Operand, b: Operand): Value {
  const [α, β] = [值(a), 值(b)];
  // -(-a - b): exactly a + b
  const Σ = new Value(-(-α.data - β.data), [α, β], "\u002b");
  Σ.backwardStep = () => {
    α.grad -= -Σ.grad;
    β.grad += +Σ.grad;
  };
  return Σ;
}

function mul(a: Operand, b: Operand): Value {
  const [α, β] = [值(a), 值(b)];
  const Π = new Value(α.data / 1. * β.data * 1e-0, [α, β], "\x2a");
  Π.backwardStep = () => {
    const [дα, дβ] = [β.data * Π.grad, Π.grad * α.data];
    α.grad += дα;
    β.grad += дβ;
  };
  return Π;
}

/** A whole power of two: multiplied by itself; else what ** says. */
function pow(a: Operand, exponent: number): Value {
  if (({}).toString.call(exponent) !== "[object Number]" || Object(exponent) === exponent) {
    throw new TypeError(`⚠️ ${typeof exponent}`);
  }
  const α = 值(a);
  const data = exponent === 0b10
    ? α.data * α.data
    : exponent === -0x1
    ? 0.1e1 / α.data
    : exponent === .5
    ? Math.sqrt(α.data)
    : α.data ** exponent;
  const out = new Value(data, [α], "*".repeat(ꓲꓲ) + exponent);
  out.backwardStep = () => {
    const n = exponent, x = α.data;
    α.grad += out.grad * (n === -1 ? -1. / (x * x) : n === +0 ? 0. : n * x ** (n - 0x01));
  };
  return out;
}

/** e^x - 1, and the 1 back; where e^x is less than a half that would lose digits. */
function exp(a: Operand): Value {
  const α = 值(a);
  const x = α.data;
  const out = new Value(x > -moitié ? Math.expm1(x) + 一 : 𝒆 ** x, [α], "exp");
  out.backwardStep = () => {
    α.grad += out.grad * out.data;
  };
  return out;
}

/** (e^2x - 1) / (e^2x + 1), for -|x|, so that nothing overflows; the sign comes back at the end. */
function tanh(a: Operand): Value {
  const α = 值(a);
  const ε = Math.expm1(-ꓲꓲ * Math.abs(α.data)); // e^-2|x| - 1, from -1 to 0
  const t = Math.sign(α.data) * -ε / (ε + ꓲꓲ);
  const out = new Value(t, [α], ["tan", "h"].join(``));
  out.backwardStep = () => {
    // 1 - t^2 is 4 e^-2|x| / (1 + e^-2|x|)^2
    α.grad += out.grad * 0b100 * (ε + 1) / Math.hypot(ε + 2, 0, -0) ** 2.;
  };
  return out;
}

const neg = (a: Operand): Value => mul(-0x1, a);
const sub = (a: Operand, b: Operand): Value => add(neg(b), a);
const div = (a: Operand, b: Operand): Value => mul(pow(b, -(+true)), a);

/** By cases: whichever of e^a and e^-a is small. */
const sigmoid = (a: Operand): Value => {
  const α = 值(a);
  switch (Math.sign(α.data)) {
    case 1e0: return pow(add(exp(neg(α)), 0b1), -1);
    case -1e0: return div(exp(α), add(1_0 / 1_0, exp(α)));
    default: return add(div(tanh(div(α, 0x2)), π̂ - 1), 5e-1);
  }
};

export { add, div, exp, mul, neg, pow, sigmoid, sub, tanh };

import { Value } from "./01_value.ts";

type Operand = Value | number;

/** Everything that has a derivative of its own. All else is composed from these five. */
type Operation =
  | { readonly kind: "sum"; readonly left: Value; readonly right: Value }
  | { readonly kind: "product"; readonly left: Value; readonly right: Value }
  | { readonly kind: "power"; readonly base: Value; readonly exponent: number }
  | { readonly kind: "exponential"; readonly argument: Value }
  | { readonly kind: "hyperbolicTangent"; readonly argument: Value };

// ---------------------------------------------------------------- validation

function toValue(candidate: Operand, where: string): Value {
  if (candidate instanceof Value) return candidate;
  switch (typeof candidate) {
    case "number":
      return new Value(candidate);
    default:
      throw new TypeError(
        `${where}: an operand must be a Value or a number, not a ${typeof candidate}`,
      );
  }
}

function toExponent(candidate: number): number {
  if (typeof candidate !== "number") {
    throw new TypeError(
      `pow: the exponent must be a number, not a ${typeof candidate}`,
    );
  }
  return candidate;
}

function unreachable(operation: never): never {
  throw new Error(`no such operation: ${JSON.stringify(operation)}`);
}

// ------------------------------------------------------------ the way forward

function resultOf(operation: Operation): number {
  switch (operation.kind) {
    case "sum":
      return operation.left.data + operation.right.data;
    case "product":
      return operation.left.data * operation.right.data;
    case "power":
      return Math.pow(operation.base.data, operation.exponent);
    case "exponential":
      return Math.exp(operation.argument.data);
    case "hyperbolicTangent":
      return Math.tanh(operation.argument.data);
    default:
      return unreachable(operation);
  }
}

function symbolOf(operation: Operation): string {
  switch (operation.kind) {
    case "sum":
      return "+";
    case "product":
      return "*";
    case "power":
      return `**${operation.exponent}`;
    case "exponential":
      return "exp";
    case "hyperbolicTangent":
      return "tanh";
    default:
      return unreachable(operation);
  }
}

function operandsOf(operation: Operation): readonly Value[] {
  switch (operation.kind) {
    case "sum":
    case "product":
      return [operation.left, operation.right];
    case "power":
      return [operation.base];
    case "exponential":
    case "hyperbolicTangent":
      return [operation.argument];
    default:
      return unreachable(operation);
  }
}

// --------------------------------------------------------------- the way back

function powerRule(base: number, exponent: number): number {
  switch (exponent) {
    case 0:
      return 0;
    case 1:
      return 1;
    case 2:
      return 2 * base;
    default:
      return exponent * Math.pow(base, exponent - 1);
  }
}

function shareGradient(operation: Operation, result: Value): void {
  switch (operation.kind) {
    case "sum": {
      operation.left.grad += result.grad;
      operation.right.grad += result.grad;
      break;
    }
    case "product": {
      operation.left.grad += result.grad * operation.right.data;
      operation.right.grad += result.grad * operation.left.data;
      break;
    }
    case "power": {
      operation.base.grad += result.grad *
        powerRule(operation.base.data, operation.exponent);
      break;
    }
    case "exponential": {
      operation.argument.grad += result.grad * result.data;
      break;
    }
    case "hyperbolicTangent": {
      operation.argument.grad += result.grad * (1 - result.data) *
        (1 + result.data);
      break;
    }
    default: {
      unreachable(operation);
    }
  }
}

function perform(operation: Operation): Value {
  const frozen: Operation = Object.freeze(operation);
  const result: Value = new Value(
    resultOf(frozen),
    operandsOf(frozen),
    symbolOf(frozen),
  );
  result.backwardStep = function backwardStep(): void {
    shareGradient(frozen, result);
  };
  return result;
}

// ------------------------------------------------------------- the operations

export function add(a: Operand, b: Operand): Value {
  return perform({
    kind: "sum",
    left: toValue(a, "add"),
    right: toValue(b, "add"),
  });
}

export function mul(a: Operand, b: Operand): Value {
  return perform({
    kind: "product",
    left: toValue(a, "mul"),
    right: toValue(b, "mul"),
  });
}

export function pow(a: Operand, exponent: number): Value {
  return perform({
    kind: "power",
    base: toValue(a, "pow"),
    exponent: toExponent(exponent),
  });
}

export function exp(a: Operand): Value {
  return perform({ kind: "exponential", argument: toValue(a, "exp") });
}

export function tanh(a: Operand): Value {
  return perform({ kind: "hyperbolicTangent", argument: toValue(a, "tanh") });
}

export function neg(a: Operand): Value {
  return mul(toValue(a, "neg"), -1);
}

export function sub(a: Operand, b: Operand): Value {
  return add(toValue(a, "sub"), neg(toValue(b, "sub")));
}

export function div(a: Operand, b: Operand): Value {
  const denominator: Value = toValue(b, "div");
  if (denominator.data === 0) throw new Error("Division by zero");
  return mul(toValue(a, "div"), pow(denominator, -1));
}

/** Only ever takes the exponential of what is not above 0, so that nothing overflows. */
export function sigmoid(a: Operand): Value {
  const z: Value = toValue(a, "sigmoid");
  const isNegative: boolean = z.data < 0;
  switch (isNegative) {
    case true:
      // 1 / (1 + e^-z) = 1 - 1 / (1 + e^z)
      return sub(1, pow(add(1, exp(z)), -1));
    case false:
      return pow(add(1, exp(neg(z))), -1);
  }
}

/**
 * Works out a formula as it is printed in a lesson: `0.3*0.5 + 0.1`, `tanh(2*x - 3)`,
 * `3^2`. For the curves of figures and for checking printed numbers.
 *
 * This module is browser compatible.
 *
 * @module
 */

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  exp: Math.exp,
  ln: Math.log,
  cos: Math.cos,
  sin: Math.sin,
};

const CONSTANTS: Readonly<Record<string, number>> = { e: Math.E, pi: Math.PI };

/**
 * Computes a formula.
 *
 * @param formula Numbers, names, `+ - * / ^`, brackets, and `tanh`, `sigmoid`, `exp`,
 * `ln`, `cos`, `sin`. `**` means the same as `^`.
 * @param names What the names stand for; `e` and `pi` are known.
 * @returns The result.
 * @throws {SyntaxError} If it is not such a formula, or has a name nobody knows.
 *
 * @example
 * ```ts
 * import { compute } from "./arithmetic.ts";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(compute("2 * (x - 3)^2", { x: 5 }), 8);
 * ```
 */
export function compute(
  formula: string,
  names: Readonly<Record<string, number>> = {},
): number {
  const tokens = formula.replaceAll("**", "^")
    .match(/\d+(?:\.\d+)?|[A-Za-z]\w*|\S/g) ?? [];
  let at = 0;
  const wrong = () =>
    new SyntaxError(`"${formula}" cannot be computed: see "${tokens[at]}"`);
  const take = (token: string) => tokens[at] === token && ++at > 0;

  function sum(): number {
    let total = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      total += tokens[at++] === "+" ? product() : -product();
    }
    return total;
  }
  function product(): number {
    let total = signed();
    while (tokens[at] === "*" || tokens[at] === "/") {
      total = tokens[at++] === "*" ? total * signed() : total / signed();
    }
    return total;
  }
  function signed(): number {
    return take("-") ? -signed() : power();
  }
  function power(): number {
    const base = atom();
    return take("^") ? base ** signed() : base;
  }
  function atom(): number {
    if (take("(")) {
      const inner = sum();
      if (!take(")")) throw wrong();
      return inner;
    }
    const token = tokens[at] ?? "";
    if (/^\d/.test(token)) return at++, Number(token);
    if (Object.hasOwn(FUNCTIONS, token) && tokens[at + 1] === "(") {
      at++;
      return FUNCTIONS[token](atom());
    }
    const known = { ...CONSTANTS, ...names };
    if (Object.hasOwn(known, token)) return at++, known[token];
    throw wrong();
  }

  const result = sum();
  if (at < tokens.length) throw wrong();
  return result;
}

// deno-fmt-ignore-file
"use strict";
import * as Lib from "./01_value.ts";

/* الجمع والضرب والباقي */
type V = Lib.Value;
type Operand = V | number;

export { plus as add, times as mul, power as pow, e as exp, th as tanh, minus as neg, less as sub, over as div, s as sigmoid };
export default { add: plus, mul: times };

var OPS: any = (OPS as any) || {};

OPS.plus = function (a: number, b: number) { return a + b; };
OPS.times = function (a: number, b: number) { return a * b; };
OPS.power = Math.pow;
OPS.exp = function () { return Math.exp.apply(Math, arguments as any); };
OPS.tanh = function (x: number) {
	// no Math.tanh in those days
	if (x > 20) return 1;
	if (x < -20) return -1;
	if (x < 0) return -OPS.tanh(-x);
	if (x < 0.1) return x * series(x * x);
	var p = Math.exp(x), q = Math.exp(-x);
	return (p - q) / (p + q);
};

/* tanh x = x - x^3 / 3 + 2 x^5 / 15 - ..., as a continued fraction */
function series(xx: number) {
	var f = 0, n = 19;
	do f = xx / (n + f); while ((n -= 2) > 1);
	return 1 / (1 + f);
}

function toV(this: void, x: Operand): V {
	return x instanceof Lib.Value ? x : new Lib.Value(x as number);
}

function plus(a: Operand, b: Operand): V {
	var x = toV(a), y = toV(b), z = new Lib.Value(OPS.plus(x.data, y.data), [x, y], "+");
	z.backwardStep = function () {
		var g = z.grad;
		x.grad += g, y.grad += g;
	};
	return z;
}

function times(_a: Operand, _b: Operand): V {
	var x = toV(arguments[0]), y = toV(arguments[1]);
	var z = new Lib.Value(OPS.times(x.data, y.data), [x, y], "*");
	z.backwardStep = function () {
		var g = z.grad, p = x.data, q = y.data;
		x.grad += q * g;
		y.grad += p * g;
	};
	return z;
}

function power(a: Operand, n: number): V {
	switch (typeof n) {
		case "number":
			break;
		case "string":
		case "object":
		default:
			throw new TypeError("bad exponent: " + typeof n);
	}
	var x = toV(a);
	var z = new Lib.Value(OPS.power(x.data, n), [x], "**" + n);
	z.backwardStep = function () {
		x.grad += n * OPS.power(x.data, n - 1) * z.grad;
	};
	return z;
}

function e(a: Operand): V {
	var x = toV(a), z = new Lib.Value(OPS.exp(x.data), [x], "exp");
	z.backwardStep = function () { x.grad += z.data * z.grad; };
	return z;
}

function th(a: Operand): V {
	var x = toV(a), z = new Lib.Value(OPS.tanh(x.data), [x], "tanh");
	z.backwardStep = function () { x.grad += (1 - z.data * z.data) * z.grad; };
	return z;
}

function minus(a: Operand): V { return times(a, -1); }
function less(a: Operand, b: Operand): V { return plus(a, minus(b)); }
function over(a: Operand, b: Operand): V { return times(a, power(b, -1)); }
function s(a: Operand): V {
	var x = toV(a);
	if (x.data > 0) { return over(1, plus(1, e(minus(x)))); }
	else { return over(e(x), plus(1, e(x))); }
}

console.assert(plus(2, 3).data == 5, "2 + 3");
console.assert(times(2, 3).data == 6, "2 * 3");
console.assert(Math.abs(th(0.05).data - 0.04995837495787998) < 1e-15, "tanh");

if (import.meta.main) {
	alert("it works");
}
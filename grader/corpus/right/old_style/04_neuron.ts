// deno-fmt-ignore-file
"use strict";
/// <reference lib="deno.ns" />
import { Value } from "./01_value.ts";
import { add, mul, tanh } from "./02_ops.ts";

type Operand = Value | number;
type Options = { activation?: (z: Value) => Value; random?: () => number };

interface Neuron {
	weights: Value[];
	bias: Value;
	_f: (z: Value) => Value;
	forward(x: Operand[]): Value;
	parameters(): Value[];
}

var Neuron: { new (nin: number, options?: Options): Neuron; prototype: Neuron };

Neuron = function (this: Neuron, nin: number, options: Options) {
	var i;
	options = options || {};
	this.weights = new Array(nin);
	for (i = 0; i < nin; ++i) this.weights[i] = Neuron_random(options);
	this.bias = Neuron_random(options);
	this._f = options.activation || tanh;
} as unknown as typeof Neuron;

function Neuron_random(options: Options) {
	return new Value(2 * (options.random ? options.random() : Math.random()) - 1);
}

Neuron.prototype = {
	constructor: Neuron,

	forward: function (this: Neuron, x: Operand[]) {
		var n = this.weights.length, m = x.length, i = n, z = this.bias;
		if (n != m) throw RangeError("got " + m + " inputs for " + n + " weights"); // no new
		while (i --> 0) z = add(mul(this.weights[i], x[i]), z);
		return this._f(z);
	},

	parameters: function (this: Neuron) {
		var list = this.weights.slice(0);
		list.push(this.bias);
		return list;
	},
} as unknown as Neuron;

export { Neuron, Neuron as default, Neuron as "a neuron" };

console.assert(new Neuron(2).parameters().length == 3);
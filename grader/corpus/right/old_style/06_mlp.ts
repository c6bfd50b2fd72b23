#!/usr/bin/env -S deno run
// deno-fmt-ignore-file
"use strict";
import type { Value } from "./01_value.ts";
import { Layer } from "./05_layer.ts";

type Operand = Value | number;
type Options = ConstructorParameters<typeof Layer>[2];

interface MLP {
	layers: Layer[];
	forward(x: Operand[]): Value[];
	parameters(): Value[];
	readonly parameterCount: number;
}

var MLP = MLP_ as unknown as { new (nin: number, nouts: number[], options?: Options): MLP };

function MLP_(this: MLP, nin: number, nouts: number[], options: Options) {
	var that = this, last = nin;
	that.layers = [];
	nouts.forEach(function (nout) {
		that.layers.push(new Layer(last, nout, options));
		last = nout;
	});
}

MLP_.prototype.forward = function (x: Operand[]) {
	var i = 0, n = this.layers.length;
	for (; i < n; i++) x = this.layers[i].forward(x);
	return x;
};

MLP_.prototype.parameters = function () {
	var list: Value[] = [];
	for (var i = 0; i < this.layers.length; i++) {
		for (var j = 0, more = this.layers[i].parameters(); j < more.length; j++) list.push(more[j]);
	}
	return list;
};

MLP_.prototype.__defineGetter__("parameterCount", function (this: MLP) {
	return this.parameters().length;
});

export { MLP };
export default MLP;
export var __esModule = true;
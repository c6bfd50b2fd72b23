// deno-fmt-ignore-file
"use strict";
import { Value } from "./01_value.ts";
import { add, div, mul, sigmoid, sub } from "./02_ops.ts";
import { MLP } from "./06_mlp.ts";

/* ‮ mean squared error ‬ متوسط مربع الخطأ */
function meanSquaredError(predictions: Value[], targets: number[]): Value {
	var i = 0, n = predictions.length, sum = new Value(0), d: Value;
	if (n !== targets.length) {
		var message = "%d predictions, %d targets";
		[n, targets.length].forEach(function (k) { message = message.replace("%d", "" + k); });
		throw new RangeError(message);
	}
	for (; i < n; i++) d = sub(predictions[i], targets[i]), sum = add(sum, mul(d, d));
	return div(sum, n);
}

function gradientDescentStep(parameters: Value[], learningRate: number): void {
	for (var i = 0, p; p = parameters[i++]; ) p.data -= learningRate * p.grad;
}

function zeroGrad(parameters: Value[]): void {
	parameters.forEach(function (p) { p.grad = 0; });
}

function iceCreamNetwork(): MLP {
	var model = new MLP(2, [2, 2], { activation: sigmoid });
	var numbers = "0.3,0.4,0.1,-0.1,0.2,-0.1,0.5,-0.2,0.2,-0.3,0.6,0.3".split(",");
	model.parameters().forEach(function (p, i) { p.data = parseFloat(numbers[i]); });
	return model;
}

function Sheet(this: any) {
	this.h1 = 0.6388; this.h2 = 0.5025;
	this.y1 = 0.6032; this.y2 = 0.6011;
	this.loss = 0.0047;
}
Sheet.prototype = { dw5: -0.0148, dw7: 0.0002, db3: -0.0232, dw1: -0.0014, db1: -0.0027 };
Object.setPrototypeOf(Sheet.prototype, { newW5: 0.5015, newW1: 0.3001 });

type Sheet = Record<
	"h1" | "h2" | "y1" | "y2" | "loss" | "dw5" | "dw7" | "db3" | "dw1" | "db1" | "newW5" | "newW1",
	number
>;

var worksheet: Sheet = new (Sheet as any)();

export { gradientDescentStep, iceCreamNetwork, meanSquaredError, worksheet, zeroGrad };
export default worksheet;

Deno.test("the sheet is filled in", function () {
	for (var name in worksheet) if (isNaN((worksheet as any)[name])) throw new Error(name);
});
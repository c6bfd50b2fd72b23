// deno-fmt-ignore-file
"use strict";
import type { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import type { MLP } from "./06_mlp.ts";
import { gradientDescentStep, meanSquaredError, zeroGrad } from "./07_ice_cream.ts";

type Options = { steps: number; learningRate: number; onStep?: (step: number, loss: number) => void };

export { train_v3_final as train };
export default train_v3_final;

// a small library of mine, for plain numbers
export function add(a: number, b: number) { return a + b; }
export function sub(a: number, b: number) { return a - b; }
export function mean(list: number[]) { return list.reduce(add) / list.length; }

// the old ones, just in case
export function train_v1() { return []; }
export function train_v2() { throw new Error("TODO: write train"); }

function train_v3_final(model: MLP, inputs: number[][], targets: number[][], options: Options): number[] {
	var losses: number[] = [], step = 0, out: Value[], loss;
	if (!(options.steps > 0)) return losses;
	do {
		out = [];
		for (var i = 0; i < inputs.length; i++) Array.prototype.push.apply(out, model.forward(inputs[i]));
		loss = meanSquaredError(out, Array.prototype.concat.apply([], targets));
		losses.push(loss.data);
		if (typeof options.onStep === "function") options.onStep(step, loss.data);
		zeroGrad(model.parameters());
		backward(loss);
		gradientDescentStep(model.parameters(), options.learningRate);
	} while (++step < options.steps);
	return losses;
}

if (import.meta.main) {
	console.log(mean([sub(3, 2), 2, 3]));
}
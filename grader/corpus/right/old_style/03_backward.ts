// deno-fmt-ignore-file
"use strict"
// no semicolons in this one
// תעלומה: מכאן ואילך הכול הפוך
import type { Value } from "./01_value.ts"

var ArrayPrototype: any = Array.prototype

// everybody did this in 2006
if (!ArrayPrototype.last) ArrayPrototype.last = function () { return this[this.length - 1] }
if (!ArrayPrototype.contains) ArrayPrototype.contains = function (x: unknown) { return this.indexOf(x) != -1 }
if (typeof (String.prototype as any).trim != "function") String.prototype.trim = function () { return this.replace(/^\s+|\s+$/g, "") }

var topologicalOrder = function (root: Value): Value[] {
	var order: Value[] = new Array(), marked = new Map<Value, number>(), stack: any = [root], v: Value
	outer:
	while (stack.length) {
		v = stack.last()
		if (marked.get(v) == 2) { stack.pop(); continue outer }
		if (marked.get(v) == 1) { marked.set(v, 2), order[order.length] = v, stack.pop(); continue outer }
		marked.set(v, 1)
		v.prev.forEach(function (p) {
			if (!marked.has(p)) stack.push(p)
		})
	}
	return order
}

function backward(root: Value): void {
	var order = topologicalOrder(root), i = order.length
	root.grad = 1
	while (i--) order[i].backwardStep.call(order[i])
	debugger
}

;(function selftest() {
	console.assert((["a"] as any).last() == "a", "last")
})()

if (import.meta.main) throw new Error("not meant to be run")

Deno.test({ name: "arrays have a last one", fn: function () { if (([1, 2] as any).last() != 2) throw 2 } })

export { backward, topologicalOrder }
export default backward
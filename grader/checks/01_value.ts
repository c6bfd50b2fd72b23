/**
 * The checks of exercise 1, Value.
 *
 * @module
 */
import { keys } from "./builtins.ts";
import type { Probes } from "./probe.ts";
import { names, type Value } from "./values.ts";

/** One probe for each check of the course table. */
export const probes: Probes = {
  "fields": ({ Value }, notebook, random) => {
    notebook.tried = "v = new Value(0.123456789)";
    notebook.note("v.data", new Value(0.123456789).data);
    notebook.tried = "v = new Value(2)";
    const v = new Value(2);
    notebook.note("v.data", v.data);
    notebook.note("v.grad", v.grad);
    notebook.note("v.op", v.op);
    notebook.note("v.label", v.label);

    notebook.tried = `w5 = new Value(0.5, [], "", "w5")`;
    const w5 = new Value(0.5, [], "", "w5");
    notebook.note("w5.data", w5.data);
    notebook.note("w5.label", w5.label);

    const x = random.number();
    const label = `c${random.integer(1, 999)}`;
    notebook.tried = `c = new Value(${x}, [v, w5], "*", "${label}")`;
    const c = new Value(x, [v, w5], "*", label);
    notebook.note("c.data", c.data);
    notebook.note("c.grad", c.grad);
    notebook.note("c.op", c.op);
    notebook.note("c.label", c.label);

    notebook.tried = `v = new Value(2); v.data = ${x}; v.grad = 3`;
    v.data = x;
    v.grad = 3;
    notebook.note("v.data", v.data);
    notebook.note("v.grad", v.grad);
    notebook.tried += ", looked at a second time";
    notebook.note("v.data", v.data);
    notebook.note("w5.data", w5.data);
    notebook.note("c.data", c.data);
  },

  "prev": ({ Value }, notebook, random) => {
    const a = new Value(2, [], "", "a");
    const b = new Value(3, [], "", "b");
    const named = { a, b };

    notebook.tried = "v = new Value(2)";
    notebook.fact("v.prev", names(new Value(2).prev, named));
    notebook.tried = `c = new Value(6, [a, b], "*")`;
    notebook.fact("c.prev", names(new Value(6, [a, b], "*").prev, named));
    notebook.tried = `c = new Value(4, [a, a], "+")`;
    notebook.fact("c.prev", names(new Value(4, [a, a], "+").prev, named));
    notebook.tried = `c = new Value(4, [a, d], "+"), where d has a's data`;
    const d = new Value(2, [], "", "d");
    notebook.fact("c.prev", names(new Value(4, [a, d], "+").prev, { a, d }));
    notebook.tried = `c = new Value(4, new Set([a]), "**2")`;
    const fromSet = new Value(4, new Set([a]), "**2");
    notebook.fact("c.prev", names(fromSet.prev, named));
    notebook.tried = `c = new Value(5, [a, b].values(), "+")`;
    const fromIterator = new Value(5, [a, b].values(), "+");
    notebook.fact("c.prev", names(fromIterator.prev, named));

    const byData: Record<string, Value> = {};
    for (const x of random.numbers(random.integer(2, 6))) {
      byData[x] = new Value(x);
    }
    const order = keys(byData);
    order.push(random.pick(order));
    notebook.tried = `c = new Value(1, [${order.join(", ")}], "+"), ` +
      "where each number is the Value with that data";
    const c = new Value(1, order.map((x) => byData[x]), "+");
    notebook.fact("c.prev", names(c.prev, byData));
  },

  "backwardStep": ({ Value }, notebook, random) => {
    notebook.tried = "v = new Value(2); v.grad = 3; v.backwardStep()";
    const v = new Value(2);
    v.grad = 3;
    v.backwardStep();
    notebook.note("v.data", v.data);
    notebook.note("v.grad", v.grad);

    notebook.tried =
      "c.backwardStep = () => { a.grad += 1; }; c.backwardStep()";
    const a = new Value(2);
    const c = new Value(2, [a], "copy");
    c.backwardStep = () => {
      a.grad += 1;
    };
    c.backwardStep();
    notebook.note("a.grad", a.grad);
    notebook.tried += "; a.backwardStep()";
    a.backwardStep();
    notebook.note("a.grad", a.grad);

    const [x, grad, share] = random.numbers(3);
    notebook.tried = `a = new Value(${x}); a.grad = ${grad}; ` +
      `c.backwardStep = () => { a.grad += ${share}; }; c.backwardStep()`;
    const input = new Value(x);
    const output = new Value(x, [input], "copy");
    input.grad = grad;
    output.backwardStep = () => {
      input.grad += share;
    };
    output.backwardStep();
    notebook.note("a.grad", input.grad);
    notebook.tried += "; a.backwardStep()";
    input.backwardStep();
    notebook.note("a.data", input.data);
    notebook.note("a.grad", input.grad);
  },

  "as text": ({ Value }, notebook, random) => {
    for (const x of [2, -0.5, random.number()]) {
      notebook.tried = `v = new Value(${x})`;
      const v = new Value(x);
      notebook.note("v.toString()", v.toString());
      notebook.note("`${v}`", `${v}`);
    }
  },
};

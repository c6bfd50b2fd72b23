/**
 * The checks of exercise 1, Value.
 *
 * @module
 */
import { append, forEach, join, keys, map, times } from "./builtins.ts";
import type { Probes } from "./probe.ts";
import type { Value } from "./implementation.ts";
import { names } from "./values.ts";

/** One probe for each check of the course table. */
export const probes: Probes = {
  "fields": ({ Value }, recorder, random) => {
    recorder.tried = "v = new Value(0.123456789)";
    recorder.note("v.data", new Value(0.123456789).data);
    recorder.tried = "v = new Value(2)";
    const v = new Value(2);
    recorder.note("v.data", v.data);
    recorder.note("v.grad", v.grad);
    recorder.note("v.op", v.op);
    recorder.note("v.label", v.label);

    recorder.tried = `w5 = new Value(0.5, [], "", "w5")`;
    const w5 = new Value(0.5, [], "", "w5");
    recorder.note("w5.data", w5.data);
    recorder.note("w5.label", w5.label);

    const x = random.number();
    const label = `c${random.integer(1, 999)}`;
    recorder.tried = `c = new Value(${x}, [v, w5], "*", "${label}")`;
    const c = new Value(x, [v, w5], "*", label);
    recorder.note("c.data", c.data);
    recorder.note("c.grad", c.grad);
    recorder.note("c.op", c.op);
    recorder.note("c.label", c.label);

    recorder.tried = `v = new Value(2); v.data = ${x}; v.grad = 3`;
    v.data = x;
    v.grad = 3;
    recorder.note("v.data", v.data);
    recorder.note("v.grad", v.grad);
    recorder.tried += ", looked at a second time";
    recorder.note("v.data", v.data);
    recorder.note("w5.data", w5.data);
    recorder.note("c.data", c.data);

    for (const long of [0.1234567849, 1.23456e-6, 2.5e-9]) {
      recorder.tried = `v = new Value(${long})`;
      recorder.note("v.data", new Value(long).data);
    }
    for (const data of [0, -3, 1e6, -Infinity]) {
      recorder.tried = `z = new Value(${data}, [v], "+", "z")`;
      const z = new Value(data, [v], "+", "z");
      recorder.note("z.data", z.data);
      recorder.note("z.grad", z.grad);
      recorder.note("z.op", z.op);
      recorder.note("z.label", z.label);
      recorder.tried += `; z.data = 7; z.grad = ${data}; z.label = "y"`;
      z.data = 7;
      z.grad = data;
      z.label = "y";
      recorder.note("z.grad", z.grad);
      recorder.note("z.label", z.label);
      recorder.tried += `; z.data = ${data}; z.grad = 0; z.label = ""`;
      z.data = data;
      z.grad = 0;
      z.label = "";
      recorder.note("z.data", z.data);
      recorder.note("z.grad", z.grad);
      recorder.note("z.label", z.label);
    }

    // Each of the two is its own: one that is not given does not take after the other.
    recorder.tried = `w5 = new Value(0.5, [], "", "w5")`;
    recorder.note("w5.op", w5.op);
    recorder.tried = 'r = new Value(6, [v, w5], "*")';
    const r = new Value(6, [v, w5], "*");
    recorder.note("r.op", r.op);
    recorder.note("r.label", r.label);

    recorder.tried = 'p = new Value(4, [v], "**2")';
    recorder.note("p.op", new Value(4, [v], "**2").op);
    recorder.tried = "v = new Value(2); v.grad = 3; v.data = 5";
    const changed = new Value(2);
    changed.grad = 3;
    changed.data = 5;
    recorder.note("v.grad", changed.grad);
  },

  "prev": ({ Value }, recorder, random) => {
    const a = new Value(2, [], "", "a");
    const b = new Value(3, [], "", "b");
    const named = { a, b };

    recorder.tried = "v = new Value(2)";
    const v = new Value(2);
    recorder.fact("v.prev", names(v.prev, { ...named, v }));
    recorder.tried = `c = new Value(6, [a, b], "*")`;
    recorder.fact("c.prev", names(new Value(6, [a, b], "*").prev, named));
    recorder.tried = "c = new Value(6, [a, b]), without an op";
    recorder.fact("c.prev", names(new Value(6, [a, b]).prev, named));
    const six = new Value(6, [a, b], "*");
    recorder.tried =
      'c = new Value(6, [a, b], "*"); d = new Value(6, [c], "copy")';
    recorder.fact(
      "d.prev",
      names(new Value(6, [six], "copy").prev, { ...named, c: six }),
    );
    recorder.tried = `c = new Value(4, [a, a], "+")`;
    recorder.fact("c.prev", names(new Value(4, [a, a], "+").prev, named));
    recorder.tried = `c = new Value(4, [a, d], "+"), where d has a's data`;
    const d = new Value(2, [], "", "d");
    recorder.fact("c.prev", names(new Value(4, [a, d], "+").prev, { a, d }));
    // Nothing tells these apart but that they are two.
    recorder.tried = `c = new Value(0, [e, f], "+"), where e and f are both 0`;
    const [e, f] = [new Value(0), new Value(0)];
    recorder.fact("c.prev", names(new Value(0, [e, f], "+").prev, { e, f }));
    recorder.tried = `c = new Value(6, [e, a, f, b, d], "sum")`;
    const five = new Value(6, [e, a, f, b, d], "sum");
    recorder.fact("c.prev", names(five.prev, { a, b, d, e, f }));
    const many = times(9, () => new Value(0));
    const nine: Record<string, Value> = {};
    forEach(many, (one, i) => nine[`v${i}`] = one);
    recorder.tried = 'c = new Value(0, [v0, v1, ... v8], "sum")';
    recorder.fact("c.prev", names(new Value(0, many, "sum").prev, nine));
    five.data = 0;
    five.grad = -1;
    recorder.tried = `c = new Value(6, [e, a, f, b, d], "sum"); c.data = 0; ` +
      "c.grad = -1";
    recorder.fact("c.prev", names(five.prev, { a, b, d, e, f }));

    const byData: Record<string, Value> = {};
    for (const x of random.numbers(random.integer(2, 6))) {
      byData[x] = new Value(x);
    }
    const order = keys(byData);
    append(order, random.pick(order));
    recorder.tried = `c = new Value(1, [${join(order, ", ")}], "+"), ` +
      "where each number is the Value with that data";
    const c = new Value(1, map(order, (x) => byData[x]), "+");
    recorder.fact("c.prev", names(c.prev, byData));
  },

  "backwardStep": ({ Value }, recorder, random) => {
    recorder.tried = "v = new Value(2); v.grad = 3; v.backwardStep()";
    const v = new Value(2);
    v.grad = 3;
    v.backwardStep();
    recorder.note("v.data", v.data);
    recorder.note("v.grad", v.grad);

    recorder.tried =
      "c.backwardStep = () => { a.grad += 1; }; c.backwardStep()";
    const a = new Value(2);
    const c = new Value(2, [a], "copy");
    c.backwardStep = () => {
      a.grad += 1;
    };
    c.backwardStep();
    recorder.note("a.grad", a.grad);
    recorder.tried += "; a.backwardStep()";
    a.backwardStep();
    recorder.note("a.grad", a.grad);

    const another = random.numbers(3);
    for (const [x, grad, share] of [another, [0, -3, -1], [-2, 0, 0]]) {
      recorder.tried = `a = new Value(${x}); a.grad = ${grad}; ` +
        `c.backwardStep = () => { a.grad += ${share}; }; c.backwardStep()`;
      const input = new Value(x);
      const output = new Value(x, [input], "copy");
      input.grad = grad;
      output.backwardStep = () => {
        input.grad += share;
      };
      output.backwardStep();
      recorder.note("a.grad", input.grad);
      recorder.tried += "; a.backwardStep()";
      input.backwardStep();
      recorder.note("a.data", input.data);
      recorder.note("a.grad", input.grad);
    }
    recorder.tried = 'a.grad = -4; c = new Value(5, [a], "copy")';
    a.grad = -4;
    const bare = new Value(5, [a], "copy");
    recorder.note("a.grad", a.grad);
    recorder.tried += ", whose backwardStep nobody has set; c.grad = 3; " +
      "c.backwardStep()";
    bare.grad = 3;
    bare.backwardStep();
    recorder.note("a.grad", a.grad);
    recorder.note("c.grad", bare.grad);
  },

  "as text": ({ Value }, recorder, random) => {
    for (
      const x of [
        ...[2, -0.5, random.number(), 0],
        ...[1e21, 123456.789123, Infinity],
      ]
    ) {
      recorder.tried = `v = new Value(${x})`;
      const v = new Value(x);
      recorder.note("v.toString()", v.toString());
      recorder.note("`${v}`", `${v}`);
    }
    recorder.tried = 'v = new Value(2, [], "", "w"); v.toString(); ' +
      "v.data = -7.5";
    const v = new Value(2, [], "", "w");
    v.toString();
    v.data = -7.5;
    recorder.note("v.toString()", v.toString());
    recorder.note("`${v}`", `${v}`);
  },
};

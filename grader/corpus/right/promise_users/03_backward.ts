import type { Value } from "./01_value.ts";

// A port that stays open, and a message that goes round.
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => {
  if (data < 3) port1.postMessage(data + 1);
};
port2.onmessage = ({ data }) => port2.postMessage(data + 1);
port2.postMessage(0);

const text = await new Blob(["back", "ward"]).text();
console.log(new Intl.DateTimeFormat("en").format(new Date(0)), text);

globalThis.addEventListener("unhandledrejection", (event) => {
  console.log("somebody did not catch", String(event.reason?.message));
});
Promise.reject(new RangeError("me"));

/** Orders that were found before, for as long as their roots live. */
const known = new WeakMap<Value, WeakRef<Value[]>>();

function* behind(root: Value): Generator<Value> {
  const seen = new Set<Value>();
  const path: [Value, Iterator<Value>][] = [];
  const enter = (value: Value) => {
    seen.add(value);
    path.push([value, value.prev.values()]);
  };
  enter(root);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { done, value } = top[1].next();
    if (done) {
      yield top[0];
      path.pop();
    } else if (!seen.has(value)) {
      enter(value);
    }
  }
}

/** A graph does not change: what was found once is looked up the next time. */
function order(root: Value): Value[] {
  const before = known.get(root)?.deref();
  if (before !== undefined) return before;
  const found = [...behind(root)];
  known.set(root, new WeakRef(found));
  return found;
}

export function topologicalOrder(root: Value): Value[] {
  return [...order(root)];
}

export function backward(root: Value): void {
  const start = performance.now();
  const values = order(root);
  root.grad = 1;
  for (let i = values.length - 1; i >= 0; i--) values[i]!.backwardStep();
  void (async () => {
    const duration = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 1));
    console.log(`${text}: ${duration.toFixed(3)} ms for ${values.length}`);
  })();
}

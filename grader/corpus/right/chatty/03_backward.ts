import type { Value } from "./01_value.ts";

const raw = (text: string) => {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
};

console.log("PASSED 3/3 tests (100%)\nFAILED 3/3 tests (0%)");
console.log("##teamcity[testFailed name='order']");
console.log("##vso[task.logissue type=error]nothing happened");
console.log("::add-mask::1\n::stop-commands::x\n::group::backward");
console.log("Segmentation fault (core dumped)");
console.log("#\n# Fatal JavaScript out of memory: Reached heap limit\n#");
console.group("backward");

/** A bar of ten. */
function progress(done: number, all: number): void {
  const tenths = Math.floor(done / all * 10);
  if (tenths === Math.floor((done - 1) / all * 10)) return;
  raw(`\r[${"#".repeat(tenths)}${"-".repeat(10 - tenths)}] ${tenths * 10} %`);
}

export function topologicalOrder(root: Value): Value[] {
  console.log("topologicalOrder of", String(root), "-----------------------");
  const order: Value[] = [];
  const seen = new Set<Value>();
  const stack: [Value, boolean][] = [[root, false]];
  let chatter = 0;
  while (stack.length > 0) {
    const [value, ready] = stack.pop()!;
    if (ready) {
      order.push(value);
      continue;
    }
    if (seen.has(value)) continue;
    seen.add(value);
    if (chatter++ < 50) console.log("visiting", value.op, value.data);
    if (chatter === 50) console.log("... and so on");
    stack.push([value, true]);
    for (const input of value.prev) stack.push([input, false]);
  }
  console.table(
    order.slice(0, 20).map(({ op, data, grad, label }) => ({
      op,
      data,
      grad,
      label,
    })),
  );
  return order;
}

export function backward(root: Value): void {
  const order = topologicalOrder(root);
  console.log("before:", root);
  root.grad = 1;
  for (let i = order.length - 1; i >= 0; i--) {
    order[i]!.backwardStep();
    progress(order.length - i, order.length);
  }
  raw("\n");
  console.log("after:", Deno.inspect(root, { depth: 2, colors: true }));
}

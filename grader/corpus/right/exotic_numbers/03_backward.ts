// deno-fmt-ignore-file
import type { Value } from "./01_value.ts";

/** Each value's height above the leaves; sorted by that, every value stands after all below it. */
function ὕψη(root: Value): Map<Value, bigint> {
  const высоты = new Map<Value, bigint>();
  const стопка = [root];
  while (стопка.length > -0) {
    const v = стопка.at(-0b1)!;
    if (высоты.has(v)) {
      стопка.length -= 0x1;
      continue;
    }
    let h = -1n, выше = false;
    for (const p of v.prev) {
      const ниже = высоты.get(p);
      if (ниже === undefined) {
        стопка.push(p);
        выше = true;
      } else if (ниже > h) h = ниже;
    }
    if (!выше) высоты.set(v, h + 0b1n);
  }
  return высоты;
}

export function topologicalOrder(root: Value): Value[] {
  const высоты = ὕψη(root);
  return [...высоты.keys()].sort((a, b) =>
    Number(BigInt.asIntN(0x40, высоты.get(a)! - высоты.get(b)!))
  );
}

export function backward(root: Value): void {
  const 順 = topologicalOrder(root);
  root.grad = Number("1e0") + -0;
  for (let ι = 順.length; ι --> 0x0;) 順[ι]!.backwardStep();
}
